using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages.Settings;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>What a member decides about their account.</summary>
internal static class SettingsEndpoints
{
    private const long LargestForm = 25_000_000;

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/settings", (Visit visit) => Answer.Page<ProfileSettings>(new { Typed = ProfileForm.Of(visit.Account!) }));
        pages.MapGet("/settings/account", (Visit visit, PasskeyService passkeys, CancellationToken cancel) => AccountAsync(visit, passkeys, visit.Account!.Username, [], cancel));
        pages.MapGet("/settings/sessions", async (Visit visit, SessionService sessions, CancellationToken cancel) => Answer.Page<SessionSettings>(new { Sessions = await sessions.ListAsync(visit.Account!.Id, cancel) }));
        pages.MapGet("/settings/people", PeopleAsync);
        forms.MapPost("/settings", ProfileAsync);
        forms.MapPost("/settings/avatar", AvatarAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestForm));
        forms.MapPost("/settings/avatar/remove", RemoveAvatarAsync);
        forms.MapPost("/settings/name", NameAsync);
        forms.MapPost("/settings/password", PasswordAsync);
        forms.MapPost("/settings/sessions/end", EndSessionAsync);
        forms.MapPost("/settings/sessions/end-others", EndOthersAsync);
    }

    private static async Task<IResult> PeopleAsync(Visit visit, PeopleService people, CancellationToken cancel)
    {
        var me = visit.Account!.Id;
        return Answer.Page<PeopleSettings>(new
        {
            Requests = await people.RequestsAsync(me, null, cancel),
            CloseFriends = await people.CloseFriendsAsync(me, null, cancel),
            Muted = await people.MutedAsync(me, null, cancel),
            Blocked = await people.BlockedAsync(me, null, cancel),
        });
    }

    private static async Task<IResult> ProfileAsync(HttpContext context, Visit visit, MemberService members, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var typed = new ProfileForm { DisplayName = form.Text("displayName"), Bio = form.Text("bio"), Private = form.Ticked("private") };
        var changed = await members.ChangeProfileAsync(visit.Account!.Id, new ProfileEdit(typed.DisplayName, typed.Bio, typed.Private), cancel);
        return changed.Done
            ? Answer.GoTo(context, "/settings", "changed")
            : Answer.Page<ProfileSettings>(new { Typed = typed with { Problems = changed.Problems.ByField() } }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AvatarAsync(HttpContext context, Visit visit, MemberService members, PhotoIntake intake, PhotoFolder folder, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("picture") is not { Length: > 0 } file)
            return NoPicture(visit, "Choose a picture first.");
        await using var content = file.OpenReadStream();
        var taken = await intake.TakeAvatarAsync(content, file.FileName, cancel);
        if (taken.Photo is null)
            return NoPicture(visit, string.Join(' ', taken.Problems));
        Remove(folder, await members.SetAvatarAsync(visit.Account!.Id, taken.Photo.Key.Value, CancellationToken.None));
        return Answer.GoTo(context, "/settings", "changed");
    }

    private static async Task<IResult> RemoveAvatarAsync(HttpContext context, Visit visit, MemberService members, PhotoFolder folder, CancellationToken cancel)
    {
        Remove(folder, await members.SetAvatarAsync(visit.Account!.Id, null, cancel));
        return Answer.GoTo(context, "/settings", "changed");
    }

    private static async Task<IResult> NameAsync(HttpContext context, Visit visit, MemberService members, PasskeyService passkeys, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var changed = await members.ChangeNameAsync(visit.Account!.Id, form.Text("username"), cancel);
        return changed.Done ? Answer.GoTo(context, "/settings/account", "changed") : await AccountAsync(visit, passkeys, form.Text("username"), changed.Problems, cancel);
    }

    private static async Task<IResult> PasswordAsync(HttpContext context, Visit visit, MemberService members, PasskeyService passkeys, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var changed = await members.ChangePasswordAsync(visit.Account!.Id, form.Text("current"), form.Text("password"), visit.SessionId, form.Ticked("withoutPasskeys"), cancel);
        return changed.Done ? Answer.GoTo(context, "/settings/account", "password") : await AccountAsync(visit, passkeys, visit.Account.Username, changed.Problems, cancel);
    }

    private static async Task<IResult> EndSessionAsync(HttpContext context, Visit visit, SessionService sessions, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        await sessions.EndAsync(visit.Account!.Id, form.Text("session"), cancel);
        return Answer.GoTo(context, "/settings/sessions", "session-ended");
    }

    private static async Task<IResult> EndOthersAsync(HttpContext context, Visit visit, SessionService sessions, CancellationToken cancel)
    {
        await sessions.EndOthersAsync(visit.Account!.Id, visit.SessionId, cancel);
        return Answer.GoTo(context, "/settings/sessions", "session-ended");
    }

    private static async Task<IResult> AccountAsync(Visit visit, PasskeyService passkeys, string username, IReadOnlyList<FieldProblem> problems, CancellationToken cancel) => Answer.Page<AccountSettings>(
        new { Typed = new AccountForm { UserName = username, Passkeys = (await passkeys.ListAsync(visit.Account!.Id, cancel)).Count, Problems = problems.ByField() } },
        problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static IResult NoPicture(Visit visit, string problem) =>
        Answer.Page<ProfileSettings>(new { Typed = ProfileForm.Of(visit.Account!) with { Problems = new Dictionary<string, string>(StringComparer.Ordinal) { ["picture"] = problem } } }, StatusCodes.Status422UnprocessableEntity);

    private static void Remove(PhotoFolder folder, string? key)
    {
        if (MediaKey.TryParse(key, out var media))
            folder.Remove(media);
    }
}
