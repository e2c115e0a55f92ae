using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MiniGram.Web.Markup;

namespace MiniGram.Web.Endpoints;

/// <summary>
/// A page of components as the answer: made whole, then sent at once. The framework's own result can also stream and take forms, which no page here does, and notes every
/// piece of text on the way: it takes twice as long.
/// </summary>
/// <param name="parameters">Those of the component, by name.</param>
/// <param name="status">Of HTTP.</param>
internal sealed class PageResult<TPage>(object? parameters, int status) : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        using var text = new MarkupText();
        await using (var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>()))
        {
            await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new RouteValueDictionary(parameters)))).WriteHtmlTo(text));
        }

        await text.SendAsync(context, status);
    }
}
