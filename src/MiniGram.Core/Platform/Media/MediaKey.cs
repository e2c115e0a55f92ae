using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace MiniGram.Platform.Media;

/// <summary>
/// Names a stored picture: 22 letters and digits that the server draws, so that no name says anything and none can be guessed (113 bits),
/// then the two tones of its placeholder. Safe in a path and in a URL. The default value names nothing.
/// </summary>
public readonly record struct MediaKey
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Drawn = 22;

    private MediaKey(string value) => Value = value;

    /// <summary>25 characters such as <c>4k0v…-7c</c>; null in the default value.</summary>
    public string Value { get; }

    /// <summary>The colours that stand for the picture until it has come.</summary>
    public MediaTone Tone => new(Alphabet.IndexOf(Value[^2], StringComparison.Ordinal), Alphabet.IndexOf(Value[^1], StringComparison.Ordinal));

    /// <summary>Reads a key. False for anything that <see cref="Value"/> never is, so that no path can be smuggled in.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MediaKey key)
    {
        var valid = text is { Length: Drawn + 3 } && text[Drawn] == '-' && text.Where((_, place) => place != Drawn).All(letter => Alphabet.Contains(letter, StringComparison.Ordinal));
        key = valid ? new(text!) : default;
        return valid;
    }

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;

    /// <summary>A key that no other picture has.</summary>
    internal static MediaKey New(MediaTone tone) => new($"{RandomNumberGenerator.GetString(Alphabet, Drawn)}-{Alphabet[tone.Top]}{Alphabet[tone.Bottom]}");
}
