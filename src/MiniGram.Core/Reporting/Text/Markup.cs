namespace MiniGram.Reporting.Text;

/// <summary>Text that is HTML or SVG already. All else that goes into a page is escaped on its way.</summary>
internal readonly record struct Markup(string Text)
{
    public static Markup Empty { get; } = new("");

    public override string ToString() => Text;

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));
}
