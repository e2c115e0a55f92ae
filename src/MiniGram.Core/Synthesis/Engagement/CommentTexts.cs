using System.Text;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Engagement;

/// <summary>What comments say: a phrase of a language and a mood, of the photo's theme or of nothing in particular.</summary>
internal sealed class CommentTexts
{
    private const string Blank = "{tag}";
    private static readonly bool[] Either = [false, true];
    private readonly TextKnobs _knobs;
    private readonly Tags _tags;
    private readonly byte[][] _names;
    private readonly Languages _languages;
    private readonly Phrase[][] _phrases; // By language, mood and whether of the theme.

    public CommentTexts(TextKnobs knobs, Tags tags, Languages languages)
    {
        (_knobs, _tags, _languages) = (knobs, tags, languages);
        _names = [.. tags.Names.Select(Encoding.UTF8.GetBytes)];
        var all = Read();
        _phrases = [.. from language in languages.Names from mood in "+0-" from ofTheme in Either select all[(language, mood, ofTheme)].ToArray()];
    }

    /// <summary>The languages that there are phrases of.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. Read().Select(phrases => phrases.Key.Language).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Writes one comment, and says of which mood it is (0 likes what it sees, 1 is neutral, 2 does not) and whether it speaks of the theme.</summary>
    /// <param name="user">Who writes it, in their language.</param>
    /// <param name="theme">Of the photo; −1 when it has none.</param>
    /// <param name="text">Gets the UTF-8.</param>
    /// <param name="random">Drawn from.</param>
    public (int Mood, bool IsOfTheme) Write(int user, int theme, Writing.TextBuffer text, ref RandomStream random)
    {
        var share = random.Share();
        var mood = share < _knobs.Positive ? 0 : share < _knobs.Positive + _knobs.Negative ? 2 : 1;
        var ofTheme = random.Happens(_knobs.OfTheme) && theme >= 0 && _tags.CountOf(theme) > 0;
        var phrases = _phrases[(_languages.Of(user) * 6) + (mood * 2) + (ofTheme ? 1 : 0)];
        var phrase = phrases[random.Below(phrases.Length)];
        text.Append(phrase.Before);
        if (ofTheme)
            text.Append(_names[_tags.Draw(theme, ref random)]);
        text.Append(phrase.After);
        return (mood, ofTheme);
    }

    private static ILookup<(string Language, char Mood, bool OfTheme), Phrase> Read()
    {
        using var reader = new StreamReader(typeof(CommentTexts).Assembly.GetManifestResourceStream("Synthesis/phrases.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToLookup(
            line => (line[..2], line[3], line.Contains(Blank, StringComparison.Ordinal)),
            line =>
            {
                var parts = line[5..].Split(Blank);
                return new Phrase(Encoding.UTF8.GetBytes(parts[0]), Encoding.UTF8.GetBytes(parts.Length > 1 ? parts[1] : ""));
            });
    }

    private sealed record Phrase(byte[] Before, byte[] After);
}
