using System.Globalization;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages.Settings;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Tokens for programs: made, listed and ended by their owner.</summary>
internal static class TokenEndpoints
{
    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/settings/tokens", (Visit visit, TokenService tokens, CancellationToken cancel) => PageAsync(visit, tokens, new TokenForm(), null, cancel));
        forms.MapPost("/settings/tokens", MakeAsync);
        forms.MapPost("/settings/tokens/end", EndAsync);
    }

    private static async Task<IResult> PageAsync(Visit visit, TokenService tokens, TokenForm typed, string? secret, CancellationToken cancel) => Answer.Page<TokenSettings>(
        new { Tokens = await tokens.ListAsync(visit.Account!.Id, cancel), Typed = typed, Secret = secret },
        typed.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    // The token is in the answer to the form and nowhere else: an address or a cookie would keep it.
    private static async Task<IResult> MakeAsync(HttpContext context, Visit visit, TokenService tokens, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var scopes = ScopeWords.Offered(visit.Account!.Role).Where(scope => form["scopes"].Contains(ScopeWords.Value(scope))).Aggregate(TokenScopes.None, (all, scope) => all | scope);
        var days = int.TryParse(form.Text("days"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var made = await tokens.CreateAsync(visit.Account.Id, new TokenWish(form.Text("name"), scopes, days), cancel);
        return made.Done
            ? await PageAsync(visit, tokens, new TokenForm(), made.Value, cancel)
            : await PageAsync(visit, tokens, new TokenForm { Name = form.Text("name"), Scopes = scopes, Days = days, Problems = made.Problems.ByField() }, null, cancel);
    }

    private static async Task<IResult> EndAsync(HttpContext context, Visit visit, TokenService tokens, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (long.TryParse(form.Text("token"), NumberStyles.None, CultureInfo.InvariantCulture, out var token))
            await tokens.EndAsync(visit.Account!.Id, token, cancel);
        return Answer.GoTo(context, "/settings/tokens", "token-ended");
    }
}
