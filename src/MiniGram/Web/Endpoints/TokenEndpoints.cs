using System.Globalization;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages.Settings;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Personal access tokens for programs.</summary>
internal static class TokenEndpoints
{
    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/settings/tokens", (Visit visit, TokenService tokens, CancellationToken cancel) => ShowAsync(visit, tokens, new TokenForm(), null, cancel));
        forms.MapPost("/settings/tokens", MakeAsync);
        forms.MapPost("/settings/tokens/revoke", RevokeAsync);
    }

    private static async Task<IResult> ShowAsync(Visit visit, TokenService tokens, TokenForm typed, string? secret, CancellationToken cancel) => Answer.Page<TokenSettings>(
        new { Tokens = await tokens.ListAsync(visit.Account!.Id, cancel), Typed = typed, Secret = secret }, typed.Problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> MakeAsync(HttpContext context, Visit visit, TokenService tokens, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var scope = TokenWords.Offered.Where(one => form["scope"].Contains(one.ToString())).Aggregate(TokenScope.None, (all, one) => all | one);
        var days = int.TryParse(form.Text("days"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var made = await tokens.CreateAsync(visit.Account!.Id, form.Text("name"), scope, TimeSpan.FromDays(days), cancel);
        return made.Done
            ? await ShowAsync(visit, tokens, new TokenForm(), made.Value, cancel)
            : await ShowAsync(visit, tokens, new TokenForm { Name = form.Text("name"), Days = form.Text("days"), Problems = made.Problems.ByField() }, null, cancel);
    }

    private static async Task<IResult> RevokeAsync(HttpContext context, Visit visit, TokenService tokens, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (long.TryParse(form.Text("token"), NumberStyles.None, CultureInfo.InvariantCulture, out var token))
            await tokens.RevokeAsync(visit.Account!.Id, token, cancel);
        return Answer.GoTo(context, "/settings/tokens", "changed");
    }
}
