using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;
using MiniGram.Web.Hosting;
using MiniGram.Web.Security;

namespace MiniGram.Web.Api.Routes;

/// <summary>Decisions of moderators: what members learn of them and answer, and what moderators read before they decide.</summary>
internal static class AppealRoutes
{
    public static void MapAppeals(this IEndpointRouteBuilder api)
    {
        var order = api.MapGroup("").WithTags("Order");
        order.MapGet("/me/decisions", MineAsync).Needs(TokenScopes.Read).WithMetadata(OpenToSuspended.Mark).WithName("listMyDecisions").WithSummary("What moderators decided about you")
            .WithDescription("Newest first, with what you answered. Open to those who are suspended, too.");
        order.MapPost("/me/decisions/{action:long}/answer", AnswerAsync).Needs(TokenScopes.Write).WithMetadata(OpenToSuspended.Mark).WithName("answerDecision").WithSummary("Answer a decision about you")
            .WithDescription("Once; a moderator reads it. Open to those who are suspended, too.").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        order.MapGetWithOptional("/review/cases", CaseAsync).Needs(TokenScopes.Moderate).WithName("getCase").WithSummary("A case").WithDescription("What was reported, with its reports and the account's history.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        order.MapGet("/review/answers", AnswersAsync).Needs(TokenScopes.Moderate).WithName("listAnswers").WithSummary("Answers that wait for a reply").WithDescription("Longest waiting first, 50 at most.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        order.MapPost("/review/decisions/{action:long}/reply", ReplyAsync).Needs(TokenScopes.Moderate).WithName("replyToAnswer").WithSummary("Reply to an answer").WithDescription("And undo the decision, where the member is right.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Ok<PageResource<MyDecisionResource>>> MineAsync(Caller caller, ModerationService moderation, AppealService appeals, CancellationToken cancel)
    {
        var answers = await appeals.MineAsync(caller.Id, cancel);
        var actions = await moderation.HistoryAsync(new Viewer(caller.Id, Role.Member), caller.Id, cancel) ?? [];
        return TypedResults.Ok(new PageResource<MyDecisionResource>(
            [.. actions.Where(action => action.Kind != ActionKind.Dismiss).Select(action => MyDecisionResource.Of(action, answers.FirstOrDefault(answer => answer.Action.Id == action.Id)))], null));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> AnswerAsync(long action, NewAnswer answer, Caller caller, AppealService appeals, CancellationToken cancel) =>
        Done(await appeals.AnswerAsync(caller.Id, action, answer.Text, cancel));

    // For someone who is no moderator there are no cases, whatever their token says.
    private static async Task<Results<Ok<CaseResource>, ProblemHttpResult>> CaseAsync(long account, long? photo, long? comment, Caller caller, ModerationService moderation, CancellationToken cancel) =>
        await moderation.CaseAsync(caller.Viewer, new SubjectResource(account, photo, comment).ToSubject(), cancel) is { } found ? TypedResults.Ok(CaseResource.Of(found)) : ApiProblem.NotHere();

    private static async Task<Results<Ok<PageResource<AppealResource>>, ProblemHttpResult>> AnswersAsync(Caller caller, AppealService appeals, CancellationToken cancel) =>
        await appeals.QueueAsync(caller.Viewer, cancel) is { } queue ? TypedResults.Ok(new PageResource<AppealResource>([.. queue.Select(AppealResource.Of)], null)) : ApiProblem.NotHere();

    private static async Task<Results<NoContent, ProblemHttpResult>> ReplyAsync(long action, NewReply reply, Caller caller, AppealService appeals, CancellationToken cancel) =>
        Done(await appeals.ReplyAsync(caller.Viewer, action, reply.Undo, reply.Words, cancel));

    private static Results<NoContent, ProblemHttpResult> Done(Outcome<long>? outcome) => outcome switch
    {
        null => ApiProblem.NotHere(),
        { Done: false } => ApiProblem.Of(outcome.Problems),
        _ => TypedResults.NoContent(),
    };
}
