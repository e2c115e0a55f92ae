using MiniGram.Platform.Around;
using MiniGram.Web.Markup;

namespace MiniGram.Web.Pages;

/// <summary>What stands beside home on wide screens, as a page: the script fetches it once home is there, and without the script one goes to it.</summary>
/// <param name="around">What it shows.</param>
/// <param name="tags">Those that rise.</param>
internal sealed class AroundPage(Surroundings around, IReadOnlyList<string> tags) : IWrittenPage
{
    public FrameFacts Facts { get; } = new("Around you", "Around you", "/") { Narrow = true };

    public void Write(MarkupText page, PageContext context)
    {
        page.Write("<div class=\"stack gap-5\"><div class=\"page-head\"><h1>Around you</h1></div><div class=\"aside stack gap-5\" data-around-parts>");
        SurroundingParts.Write(page, context.Visit, around, tags);
        page.Write("</div></div>");
    }
}
