using Microsoft.AspNetCore.Components;

namespace MiniGram.Web.Markup;

/// <summary>Pieces of mark-up for use in components.</summary>
internal static class Piece
{
    [ThreadStatic]
    private static MarkupText? s_spare;

    /// <summary>What a piece writes.</summary>
    /// <param name="value">What it shows.</param>
    /// <param name="write">The piece.</param>
    public static MarkupString Of<T>(T value, Action<MarkupText, T> write)
    {
        var text = s_spare ?? new MarkupText();
        s_spare = null; // A piece may want one of its own.
        write(text, value);
        var made = new MarkupString(text.ToString());
        text.Clear();
        s_spare = text;
        return made;
    }
}
