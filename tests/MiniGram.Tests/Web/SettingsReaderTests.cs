using MiniGram.Architecture;
using MiniGram.Web.Hosting;

namespace MiniGram.Web;

/// <summary>What an operator writes, and what is said about a mistake in it.</summary>
public sealed class SettingsReaderTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Flag_wins_over_environment_which_wins_over_file()
    {
        var (settings, problems) = Read("data: a\nsign-up: closed\nlog: json\n", new() { ["MINIGRAM_DATA"] = "b", ["MINIGRAM_LOG"] = "none" }, new() { ["data"] = "c" });

        Assert.Empty(problems);
        Assert.Equal(("c", false, null), (settings.Data, settings.SignUp, settings.Log));
    }

    [Fact]
    public void Every_mistake_is_told_with_its_place()
    {
        var (_, problems) = Read("sign-upp: open\nlog: loud\n", new() { ["MINIGRAM_BEHIND_PROXY"] = "perhaps" }, new() { ["urls"] = "https://localhost;http://x/y" });

        Assert.Equal(
            [
                $"{_file}:1:1: there is no setting 'sign-upp'. Did you mean 'sign-up'?",
                $"{_file}:2:6: log: 'loud' is not 'text', 'json' or 'none'.",
                "MINIGRAM_BEHIND_PROXY: 'perhaps' is not 'true', 'false', or addresses and networks of proxies such as '10.0.0.5; 10.1.0.0/16'.",
                "urls: 'https://localhost' is no address to listen on; one looks like 'http://localhost:8080'. HTTPS is the business of a proxy before the site.",
                "urls: 'http://x/y' is no address to listen on; one looks like 'http://localhost:8080'. HTTPS is the business of a proxy before the site.",
            ],
            problems);
    }

    [Theory]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://*:80", true)]
    [InlineData("http://+:80;http://[::1]:81", true)]
    [InlineData("localhost:8080", false)]
    public void Addresses_to_listen_on_are_known(string urls, bool right) =>
        Assert.Equal(right, Read("", [], new() { ["urls"] = urls }).Problems.Count == 0);

    [Fact]
    public void Docs_name_every_setting_and_its_variable()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "platform.md"));
        Assert.All(SettingDefinitions.All, definition => Assert.Contains($"| `{definition.Name}` | `{definition.Variable}` |", docs, StringComparison.Ordinal));
    }

    private (ServerSettings Settings, List<string> Problems) Read(string file, Dictionary<string, string> variables, Dictionary<string, string> flags)
    {
        File.WriteAllText(_file, file);
        var problems = new List<string>();
        return (SettingsReader.Read(_file, variables.GetValueOrDefault, definition => flags.GetValueOrDefault(definition.Name), problems), problems);
    }
}
