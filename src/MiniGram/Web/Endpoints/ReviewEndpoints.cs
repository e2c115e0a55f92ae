using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Moderation;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>The moderators' queue, and their decisions.</summary>
internal static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/review", async (Visit visit, ModerationService moderation, AppealService appeals, CancellationToken cancel) =>
            Answer.Page<ReviewPage>(new { Queue = await moderation.QueueAsync(visit.Viewer, cancel) ?? [], Answers = await appeals.QueueAsync(visit.Viewer, cancel) ?? [] }));
        pages.MapGet("/review/log", async (string? after, Visit visit, ModerationService moderation, HttpContext context, CancellationToken cancel) =>
            await moderation.LogAsync(visit.Viewer, PageKey.Read(after), cancel) is { } actions ? Answer.Page<LogPage>(new { Actions = actions }) : Answer.NotHere(context));
        pages.MapGet("/review/case", (long account, string? photo, string? comment, Visit visit, ModerationService moderation, HttpContext context, CancellationToken cancel) =>
            CaseAsync(context, visit, moderation, new Subject(new UserId(account), Number(photo) is { } p ? new PhotoId(p) : null, Number(comment) is { } c ? new CommentId(c) : null), null, "", cancel));
        forms.MapPost("/review/decide", DecideAsync);
        forms.MapPost("/review/undo", UndoAsync);
        forms.MapPost("/review/reply", ReplyAsync);
    }

    private static async Task<IResult> CaseAsync(HttpContext context, Visit visit, ModerationService moderation, Subject subject, string? problem, string reason, CancellationToken cancel) =>
        await moderation.CaseAsync(visit.Viewer, subject, cancel) is { } found
            ? Answer.Page<CasePage>(new { Case = found, Problem = problem, Reason = reason }, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : Answer.NotHere(context);

    private static async Task<IResult> DecideAsync(HttpContext context, Visit visit, ModerationService moderation, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var subject = SubjectOf(form);
        if (!Enum.TryParse<ActionKind>(form.Text("kind"), out var kind) || !(kind.IsAgainstMember() || kind == ActionKind.Dismiss))
            return await CaseAsync(context, visit, moderation, subject, "Choose what is to be done.", form.Text("reason"), cancel);
        return await moderation.DecideAsync(visit.Viewer, subject, kind, form.Text("reason"), cancel) switch
        {
            null => Answer.NotHere(context),
            { Done: true } => Answer.GoTo(context, "/review", "decided"),
            { Problems: var problems } => await CaseAsync(context, visit, moderation, subject, problems[0].Words, form.Text("reason"), cancel),
        };
    }

    private static async Task<IResult> UndoAsync(HttpContext context, Visit visit, ModerationService moderation, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var subject = SubjectOf(form);
        return await moderation.UndoAsync(visit.Viewer, Number(form.Text("action")) ?? 0, form.Text("reason"), cancel) switch
        {
            null => Answer.NotHere(context),
            { Done: true } => Answer.GoTo(context, form.Back() ?? OrderWords.Address(subject), "undone"),
            { Problems: var problems } => await CaseAsync(context, visit, moderation, subject, problems[0].Words, "", cancel),
        };
    }

    private static async Task<IResult> ReplyAsync(HttpContext context, Visit visit, AppealService appeals, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return await appeals.ReplyAsync(visit.Viewer, Number(form.Text("action")) ?? 0, form.Ticked("undo"), form.Text("words"), cancel) switch
        {
            null => Answer.NotHere(context),
            { Done: true } => Answer.GoTo(context, "/review", "replied"),
            { Problems: var problems } => Answer.Problem(context, StatusCodes.Status422UnprocessableEntity, "Your reply is not sent", problems[0].Words),
        };
    }

    private static Subject SubjectOf(IFormCollection form) => new(
        new UserId(Number(form.Text("account")) ?? 0),
        Number(form.Text("photo")) is { } photo ? new PhotoId(photo) : null,
        Number(form.Text("comment")) is { } comment ? new CommentId(comment) : null);

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
