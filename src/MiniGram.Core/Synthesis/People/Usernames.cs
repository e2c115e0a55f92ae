using System.Text;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Synthesis.Writing;

namespace MiniGram.Synthesis.People;

/// <summary>What users are called. The id ends each name, so no two are called the same.</summary>
internal sealed class Usernames
{
    private readonly Scenario _scenario;
    private readonly byte[][][] _words;

    public Usernames(Scenario scenario)
    {
        _scenario = scenario;
        using var reader = new StreamReader(typeof(Usernames).Assembly.GetManifestResourceStream("Synthesis/names.txt")!);
        _words = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ').Select(Encoding.UTF8.GetBytes).ToArray())];
    }

    /// <summary>Writes a user's name.</summary>
    /// <param name="user">The place among the users.</param>
    /// <param name="entity">Finds the random stream.</param>
    /// <param name="text">Gets it.</param>
    public void Write(int user, int entity, TextBuffer text)
    {
        var random = RandomStream.Of(_scenario.Seed, Aspect.Names, entity);
        var (first, second) = _scenario.Users.Usernames switch
        {
            UsernameStyle.Names => (_words[0], _words[1]),
            UsernameStyle.Words => (_words[2], _words[3]),
            _ => ([], []),
        };
        if (first.Length == 0)
        {
            text.Append("user_"u8);
        }
        else
        {
            text.Append(first[random.Below(first.Length)]);
            text.Append(random.Below(3) switch { 0 => "."u8, 1 => "_"u8, _ => ""u8 });
            text.Append(second[random.Below(second.Length)]);
        }

        text.Append(user + 1L);
    }
}
