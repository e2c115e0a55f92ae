using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MiniGram.Reporting.Text;

/// <summary>Makes <see cref="Markup"/> from interpolated text, in which every hole is escaped unless it is markup already.</summary>
internal static class Html
{
    public static Markup Of(Handler markup) => markup.ToMarkup();

    public static Markup Each<T>(IEnumerable<T> items, Func<T, Markup> render) => Markup.Join(items.Select(render));

    /// <summary>Nothing for null.</summary>
    public static Markup Maybe(string? text, Func<string, Markup> render) => text is { Length: > 0 } ? render(text) : Markup.Empty;

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder _text;

        public Handler(int literalLength, int formattedCount)
        {
            _text = new StringBuilder(literalLength + 16 * formattedCount);
        }

        public Markup ToMarkup() => new(_text.ToString());

        public void AppendLiteral(string value) => _text.Append(Units.Kept(value));

        public void AppendFormatted(string? value) => _text.Append(Xml.Escape(value ?? ""));

        public void AppendFormatted(Markup value) => _text.Append(value.Text);

        public void AppendFormatted(long value) => _text.Append(CultureInfo.InvariantCulture, $"{value}");
    }
}
