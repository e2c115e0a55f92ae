using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;

namespace MiniGram.Cli;

/// <summary>Accounts from the command line.</summary>
public sealed class AdminTests : IDisposable
{
    private const string Good = "a quiet harbour at dawn";

    private readonly string _data = Directory.CreateTempSubdirectory("minigram-admin-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Account_is_made_with_the_password_from_standard_input()
    {
        var run = Run(Good + "\n", "create", "maya", "--display-name", "Maya Okafor", "--role", "moderator");

        Assert.Equal(new(ExitCode.Success, "'maya' is there, as moderator.\n", ""), run);
        await using var database = PlatformDatabase.Of(Path.Combine(_data, "minigram.db"), TimeProvider.System);
        var answer = await new MemberService(database, TimeProvider.System, new Passwords()).SignInAsync("MAYA", Good);
        Assert.Equal((SignInAnswer.Welcome, "Maya Okafor", Role.Moderator), (answer.Answer, answer.Account!.DisplayName, answer.Account.Role));
    }

    [Fact]
    public void Role_and_password_are_changed()
    {
        Run(Good, "create", "maya");

        Assert.Equal("'maya' is analyst now.\n", Run("", "role", "maya", "analyst").Output);
        Assert.Equal("'maya' has a new password and is signed out everywhere.\n", Run("another harbour, by night", "password", "maya").Output);
    }

    [Theory]
    [InlineData("", "A password was expected on standard input, as one line; nothing came.", "create", "maya")]
    [InlineData(Good, "There is no role 'moderater'. Did you mean 'moderator'?", "create", "maya", "--role", "moderater")]
    [InlineData(Good, "There is no account 'nobody1'. 'minigram admin create' makes one.", "password", "nobody1")]
    [InlineData("", "There is no account 'nobody1'. 'minigram admin create' makes one.", "role", "nobody1", "analyst")]
    public void Mistake_is_told(string input, string problem, params string[] arguments) =>
        Assert.Equal(new(ExitCode.Error, "", $"minigram: {problem}\n"), Run(input, arguments));

    [Fact]
    public void Weak_password_is_refused()
    {
        var run = Run("password", "create", "maya");

        Assert.Equal(ExitCode.Error, run.Code);
        Assert.StartsWith("minigram: ", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Run(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var typed = new StringReader(input);
        var code = CliApplication.Run(["admin", .. arguments, "--data", _data], new Terminal(output, error, Progress: null, Width: 120) { Input = typed }, CancellationToken.None);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
