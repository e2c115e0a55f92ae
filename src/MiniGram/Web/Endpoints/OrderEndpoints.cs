using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages;
using MiniGram.Web.Security;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Reports by members, and what members learn of decisions about them.</summary>
internal static class OrderEndpoints
{
    public static void Map(IEndpointRouteBuilder signedIn, IEndpointRouteBuilder forms)
    {
        signedIn.MapGet("/photos/{id:long}/report", async (long id, Visit visit, PhotoService photos, HttpContext context, CancellationToken cancel) =>
            await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is { Mine: false } ? Ask("this photo", Addresses.Photo(new PhotoId(id)) + "/report", Addresses.Photo(new PhotoId(id))) : Answer.NotHere(context));
        signedIn.MapGet("/comments/{id:long}/report", (long id, string? back) => Ask("this comment", string.Create(CultureInfo.InvariantCulture, $"/comments/{id}/report"), Addresses.Local(back)));
        signedIn.MapGet("/@{username}/report", async (string username, Visit visit, PeopleService people, HttpContext context, CancellationToken cancel) =>
            await people.NamedAsync(username, cancel) == visit.Account!.Id ? Answer.NotHere(context) : Ask(await WordsForAsync(username, visit, people, cancel), Addresses.Profile(username) + "/report", null));
        forms.MapPost("/photos/{id:long}/report", (long id, Visit visit, ReportService reports, HttpContext context, CancellationToken cancel) =>
            ReportAsync(context, "this photo", async (reason, note) => (await reports.PhotoAsync(visit.Viewer, new PhotoId(id), reason, note, cancel))?.Problems, cancel));
        forms.MapPost("/comments/{id:long}/report", (long id, Visit visit, ReportService reports, HttpContext context, CancellationToken cancel) =>
            ReportAsync(context, "this comment", async (reason, note) => (await reports.CommentAsync(visit.Viewer, new CommentId(id), reason, note, cancel))?.Problems, cancel));
        forms.MapPost("/@{username}/report", async (string username, Visit visit, PeopleService people, ReportService reports, HttpContext context, CancellationToken cancel) =>
            await ReportAsync(context, await WordsForAsync(username, visit, people, cancel), (reason, note) => reports.PersonAsync(visit.Viewer, username, reason, note, cancel), cancel));
        signedIn.MapGet("/decisions", (Visit visit, ModerationService moderation, AppealService appeals, CancellationToken cancel) => DecisionsAsync(visit, moderation, appeals, null, cancel)).WithMetadata(OpenToSuspended.Mark);
        forms.MapPost("/decisions", AnswerAsync).WithMetadata(OpenToSuspended.Mark);
    }

    // Someone who has blocked the visitor is called as the visitor calls them, and so is nobody at all.
    private static async Task<string> WordsForAsync(string username, Visit visit, PeopleService people, CancellationToken cancel) =>
        await people.ProfileAsync(visit.Viewer, username, cancel) is { } profile ? profile.Person.DisplayName : "@" + username;

    private static IResult Ask(string what, string action, string? back) => Answer.Page<ReportPage>(new { What = what, Action = action, Back = back });

    private static async Task<IResult> ReportAsync(HttpContext context, string what, Func<ReportReason, string, Task<IReadOnlyList<FieldProblem>?>> report, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var typed = new ReportForm { Reason = form.Text("reason"), Note = form.Text("note") };
        if (!Enum.TryParse<ReportReason>(typed.Reason, out var reason) || !Enum.IsDefined(reason))
            return Refused(new Dictionary<string, string>(StringComparer.Ordinal) { ["reason"] = "Choose what is wrong." });
        if (await report(reason, typed.Note) is not { } problems)
            return Answer.NotHere(context);
        return problems.Count == 0 ? Answer.GoTo(context, form.Back() ?? "/", "reported") : Refused(problems.ByField());

        IResult Refused(IReadOnlyDictionary<string, string> fields) => Answer.Page<ReportPage>(
            new { What = what, Action = context.Request.Path.Value!, Back = form.Back(), Typed = typed with { Problems = fields } }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> DecisionsAsync(Visit visit, ModerationService moderation, AppealService appeals, string? problem, CancellationToken cancel)
    {
        var me = visit.Account!.Id;
        var actions = await moderation.HistoryAsync(new Viewer(me, Platform.Accounts.Role.Member), me, cancel) ?? [];
        return Answer.Page<DecisionsPage>(
            new { Actions = (IReadOnlyList<ActionCard>)[.. actions.Where(action => action.Kind != ActionKind.Dismiss)], Answers = await appeals.MineAsync(me, cancel), Problem = problem },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Visit visit, ModerationService moderation, AppealService appeals, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (!long.TryParse(form.Text("action"), NumberStyles.None, CultureInfo.InvariantCulture, out var action) || await appeals.AnswerAsync(visit.Account!.Id, action, form.Text("text"), cancel) is not { } outcome)
            return Answer.NotHere(context);
        return outcome.Done ? Answer.GoTo(context, "/decisions", "answered") : await DecisionsAsync(visit, moderation, appeals, outcome.Problems[0].Words, cancel);
    }
}
