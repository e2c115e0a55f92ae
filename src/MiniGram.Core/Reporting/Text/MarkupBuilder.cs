using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MiniGram.Reporting.Text;

/// <summary>Builds HTML or SVG from interpolated text, in which every hole is escaped unless it is <see cref="Markup"/>.</summary>
internal sealed class MarkupBuilder
{
    private readonly StringBuilder _text = new();

    public MarkupBuilder Add([InterpolatedStringHandlerArgument("")] Handler markup)
    {
        _ = markup;
        return this;
    }

    public MarkupBuilder Line([InterpolatedStringHandlerArgument("")] Handler markup)
    {
        _ = markup;
        _text.Append('\n');
        return this;
    }

    public MarkupBuilder Add(Markup markup)
    {
        _text.Append(markup.Text);
        return this;
    }

    public Markup ToMarkup() => new(_text.ToString());

    /// <summary>Writes into a builder.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder _text;

        public Handler(int literalLength, int formattedCount, MarkupBuilder builder)
        {
            _ = (literalLength, formattedCount);
            _text = builder._text;
        }

        public void AppendLiteral(string value) => _text.Append(value);

        public void AppendFormatted(string? value) => _text.Append(Xml.Escape(value ?? ""));

        public void AppendFormatted(Markup value) => _text.Append(value.Text);

        public void AppendFormatted(long value) => _text.Append(CultureInfo.InvariantCulture, $"{value}");

        /// <summary>A coordinate: at most two decimals.</summary>
        public void AppendFormatted(double value) => _text.Append(value.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
