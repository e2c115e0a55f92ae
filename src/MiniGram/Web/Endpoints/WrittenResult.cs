using MiniGram.Web.Hosting;
using MiniGram.Web.Markup;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>A page that writes itself as the answer: made whole, then sent at once.</summary>
/// <param name="page">The page.</param>
/// <param name="status">Of HTTP.</param>
internal sealed class WrittenResult(IWrittenPage page, int status) : IResult
{
    public async Task ExecuteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var made = new PageContext(services.GetRequiredService<Visit>(), services.GetRequiredService<StaticAssets>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var facts = page.Facts;
        using var text = new MarkupText();
        Frame.Open(text, made.Visit, made.Files, facts);
        page.Write(text, made);
        Frame.Close(text, made.Visit, facts);
        await text.SendAsync(context, status);
    }
}
