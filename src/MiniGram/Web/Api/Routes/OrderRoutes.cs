using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>Reports, and what moderators do about them.</summary>
internal static class OrderRoutes
{
    public static void MapOrder(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("").WithTags("Order").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reports.MapPost("/photos/{id:long}/reports", async (long id, NewReport report, Caller caller, ReportService service, CancellationToken cancel) =>
                Reported(await service.PhotoAsync(caller.Viewer, new PhotoId(id), report.Reason, report.Note ?? "", cancel)))
            .Needs(TokenScopes.Write).WithName("reportPhoto").WithSummary("Report a photo").WithDescription("Its author is not told who did. Twice is as once.");
        reports.MapPost("/comments/{id:long}/reports", async (long id, NewReport report, Caller caller, ReportService service, CancellationToken cancel) =>
                Reported(await service.CommentAsync(caller.Viewer, new CommentId(id), report.Reason, report.Note ?? "", cancel)))
            .Needs(TokenScopes.Write).WithName("reportComment").WithSummary("Report a comment").WithDescription("Its author is not told who did. Twice is as once.");
        reports.MapPost("/people/{username}/reports", ReportPersonAsync)
            .Needs(TokenScopes.Write).WithName("reportPerson").WithSummary("Report a person").WithDescription("Also someone who has blocked you; a name that nobody has is answered alike. They are not told who did. Twice is as once.");
        reports.MapGet("/review", QueueAsync).Needs(TokenScopes.Moderate).WithName("listReview").WithSummary("What waits for a moderator");
        reports.MapGet("/review/decisions", LogAsync).Needs(TokenScopes.Moderate).WithName("listDecisions").WithSummary("What was decided").WithDescription("The log of everything that moderators did, newest first; it is never changed.").ProducesProblem(StatusCodes.Status400BadRequest);
        reports.MapPost("/review/decisions", DecideAsync).Needs(TokenScopes.Moderate).WithName("decide").WithSummary("Decide about what was reported").WithDescription("Closes its reports; the member is told, and may answer once. The log keeps it.");
        reports.MapPost("/review/decisions/{action:long}/undo", UndoAsync).Needs(TokenScopes.Moderate).WithName("undoDecision").WithSummary("Undo a decision").WithDescription("The log keeps both.");
    }

    private static Results<NoContent, ProblemHttpResult> Reported(Outcome<long>? outcome) => outcome switch
    {
        null => ApiProblem.NotHere(),
        { Done: false } => ApiProblem.Of(outcome.Problems),
        _ => TypedResults.NoContent(),
    };

    private static async Task<Results<NoContent, ProblemHttpResult>> ReportPersonAsync(string username, NewReport report, Caller caller, ReportService service, CancellationToken cancel) =>
        await service.PersonAsync(caller.Viewer, username, report.Reason, report.Note ?? "", cancel) switch
        {
            null => ApiProblem.NotHere(),
            { Count: > 0 } problems => ApiProblem.Of(problems),
            _ => TypedResults.NoContent(),
        };

    // For someone who is no moderator there is no queue, whatever their token says.
    private static async Task<Results<Ok<PageResource<QueueEntryResource>>, ProblemHttpResult>> QueueAsync(Caller caller, ModerationService moderation, CancellationToken cancel) =>
        await moderation.QueueAsync(caller.Viewer, cancel) is { } queue ? TypedResults.Ok(new PageResource<QueueEntryResource>([.. queue.Select(QueueEntryResource.Of)], null)) : ApiProblem.NotHere();

    private static Task<Results<Ok<PageResource<ActionResource>>, ProblemHttpResult>> LogAsync(string? after, Caller caller, ModerationService moderation, CancellationToken cancel) =>
        Paging.PageAsync<ActionCard, ActionResource>(after, key => moderation.LogAsync(caller.Viewer, key, cancel), ActionResource.Of);

    private static async Task<Results<Ok<DecisionResource>, ProblemHttpResult>> DecideAsync(NewDecision decision, Caller caller, ModerationService moderation, CancellationToken cancel) =>
        Decided(await moderation.DecideAsync(caller.Viewer, decision.Subject.ToSubject(), decision.Kind, decision.Reason, cancel));

    private static async Task<Results<Ok<DecisionResource>, ProblemHttpResult>> UndoAsync(long action, UndoReason undo, Caller caller, ModerationService moderation, CancellationToken cancel) =>
        Decided(await moderation.UndoAsync(caller.Viewer, action, undo.Reason, cancel));

    private static Results<Ok<DecisionResource>, ProblemHttpResult> Decided(Outcome<long>? outcome) => outcome switch
    {
        null => ApiProblem.NotHere(),
        { Done: false } => ApiProblem.Of(outcome.Problems),
        _ => TypedResults.Ok(new DecisionResource(outcome.Value)),
    };
}
