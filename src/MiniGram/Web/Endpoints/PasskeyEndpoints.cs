using MiniGram.Platform.Accounts;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages;
using MiniGram.Web.Pages.Settings;
using MiniGram.Web.Passkeys;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Passkeys: added, named and removed under Settings, and used at the door.</summary>
internal static class PasskeyEndpoints
{
    // One answer for a passkey that is unknown, removed, another's or copied, and for a challenge that is old or was used.
    private const string Refused = "That passkey does not open an account here, or it took too long. Try again, or sign in with your password.";

    private const string NotAdded = "The passkey was not added: it took too long, or the device’s answer does not fit. Try again. It needs JavaScript, and a browser that knows passkeys.";

    public static void Map(IEndpointRouteBuilder signedIn, IEndpointRouteBuilder forms, IEndpointRouteBuilder memberForms)
    {
        signedIn.MapGet("/settings/passkeys", (Visit visit, PasskeyService passkeys, CancellationToken cancel) => PageAsync(visit, passkeys, null, "", cancel));
        memberForms.MapPost("/settings/passkeys/options", AskAsync);
        memberForms.MapPost("/settings/passkeys", AddAsync);
        memberForms.MapPost("/settings/passkeys/rename", RenameAsync);
        memberForms.MapPost("/settings/passkeys/remove", RemoveAsync);
        forms.MapPost("/sign-in/passkey/options", async (PasskeyCeremony ceremony, HttpContext context) => Json(await ceremony.BeginSignInAsync(context)));
        forms.MapPost("/sign-in/passkey", SignInAsync);
    }

    private static async Task<IResult> PageAsync(Visit visit, PasskeyService passkeys, string? problem, string name, CancellationToken cancel) => Answer.Page<PasskeySettings>(
        new { Passkeys = await passkeys.ListAsync(visit.Account!.Id, cancel), Problem = problem, Name = name }, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    // A passkey opens the account for good, so whoever finds the browser open can't add theirs.
    private static async Task<IResult> AskAsync(HttpContext context, Visit visit, MemberService members, PasskeyCeremony ceremony, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return await members.IsPasswordAsync(visit.Account!.Id, form.Text("password"), cancel)
            ? Json(await ceremony.BeginAddingAsync(context, visit.Account))
            : Answer.Problem(context, StatusCodes.Status422UnprocessableEntity, "The passkey was not added", "That is not your password.");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Visit visit, PasskeyService passkeys, PasskeyCeremony ceremony, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (await ceremony.AddedAsync(context, visit.Account!, form.Text("credential")) is not { } passkey)
            return await PageAsync(visit, passkeys, NotAdded, form.Text("name"), cancel);
        var added = await passkeys.AddAsync(visit.Account!.Id, form.Text("name"), passkey, cancel);
        return added.Done ? Answer.GoTo(context, "/settings/passkeys", "passkey-added") : await PageAsync(visit, passkeys, added.Problems[0].Words, form.Text("name"), cancel);
    }

    private static async Task<IResult> RenameAsync(HttpContext context, Visit visit, PasskeyService passkeys, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return await passkeys.RenameAsync(visit.Account!.Id, form.Text("passkey"), form.Text("name"), cancel) switch
        {
            null => Answer.NotHere(context),
            { Done: true } => Answer.GoTo(context, "/settings/passkeys", "changed"),
            { Problems: var problems } => await PageAsync(visit, passkeys, problems[0].Words, "", cancel),
        };
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, Visit visit, PasskeyService passkeys, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return await passkeys.RemoveAsync(visit.Account!.Id, form.Text("passkey"), cancel) ? Answer.GoTo(context, "/settings/passkeys", "passkey-removed") : Answer.NotHere(context);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Visit visit, PasskeyCeremony ceremony, CancellationToken cancel)
    {
        if (visit.Account is not null)
            return Answer.GoTo(context, "/");
        var form = await context.Request.ReadFormAsync(cancel);
        if (await ceremony.SignInAsync(context, form.Text("credential"), cancel) is { } account)
        {
            await AccountEndpoints.EnterAsync(context, account.Id);
            return Answer.GoTo(context, form.Back() ?? "/");
        }

        var typed = new SignInForm { Back = form.Back(), Problems = new Dictionary<string, string>(StringComparer.Ordinal) { ["passkey"] = Refused } };
        return Answer.Page<SignInPage>(new { Typed = typed }, StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult Json(string options) => Results.Text(options, "application/json");
}
