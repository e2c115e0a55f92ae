using MiniGram.Platform.Accounts;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages.Settings;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Codes from an authenticator app as a second factor.</summary>
internal static class CodeEndpoints
{
    private const string WrongPassword = "That is not your password.";

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/settings/codes", (Visit visit, CodeService codes, CancellationToken cancel) => ShowAsync(visit, codes, null, cancel));
        forms.MapPost("/settings/codes/begin", BeginAsync);
        forms.MapPost("/settings/codes/confirm", ConfirmAsync);
        forms.MapPost("/settings/codes/recovery", RecoveryAsync);
        forms.MapPost("/settings/codes/off", OffAsync);
    }

    private static async Task<IResult> ShowAsync(Visit visit, CodeService codes, string? problem, CancellationToken cancel)
    {
        var me = visit.Account!.Id;
        return Answer.Page<CodeSettings>(new { On = await codes.IsOnAsync(me, cancel), Left = await codes.RecoveryLeftAsync(me, cancel), Problem = problem }, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    // Codes that another turns on shut the owner out, and recovery codes let another in: whoever finds the browser open gets neither.
    private static async Task<IResult> BeginAsync(HttpContext context, Visit visit, MemberService members, CodeService codes, CancellationToken cancel)
    {
        if (!await IsPasswordAsync(context, visit, members, cancel))
            return await ShowAsync(visit, codes, WrongPassword, cancel);
        return await codes.BeginAsync(visit.Account!.Id, cancel) is { } setup ? Answer.Page<CodeSettings>(new { Setup = setup }) : await ShowAsync(visit, codes, null, cancel);
    }

    private static async Task<IResult> RecoveryAsync(HttpContext context, Visit visit, MemberService members, CodeService codes, CancellationToken cancel)
    {
        if (!await IsPasswordAsync(context, visit, members, cancel))
            return await ShowAsync(visit, codes, WrongPassword, cancel);
        return await codes.NewRecoveryAsync(visit.Account!.Id, cancel) is { } recovery ? Answer.Page<CodeSettings>(new { On = true, Recovery = recovery }) : await ShowAsync(visit, codes, null, cancel);
    }

    private static async Task<bool> IsPasswordAsync(HttpContext context, Visit visit, MemberService members, CancellationToken cancel) =>
        await members.IsPasswordAsync(visit.Account!.Id, (await context.Request.ReadFormAsync(cancel)).Text("password"), cancel);

    // After a slip, the key that the app has already is the one that still holds.
    private static async Task<IResult> ConfirmAsync(HttpContext context, Visit visit, CodeService codes, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var confirmed = await codes.ConfirmAsync(visit.Account!.Id, form.Text("code"), cancel);
        return confirmed.Done
            ? Answer.Page<CodeSettings>(new { On = true, Recovery = confirmed.Value })
            : await codes.PendingAsync(visit.Account.Id, cancel) is { } setup
                ? Answer.Page<CodeSettings>(new { Setup = setup, Problem = confirmed.Problems[0].Words }, StatusCodes.Status422UnprocessableEntity)
                : await ShowAsync(visit, codes, confirmed.Problems[0].Words, cancel);
    }

    private static async Task<IResult> OffAsync(HttpContext context, Visit visit, MemberService members, CodeService codes, CancellationToken cancel)
    {
        if (!await IsPasswordAsync(context, visit, members, cancel))
            return await ShowAsync(visit, codes, WrongPassword, cancel);
        await codes.TurnOffAsync(visit.Account!.Id, cancel);
        return Answer.GoTo(context, "/settings/codes", "two-step-off");
    }
}
