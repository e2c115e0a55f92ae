using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>Comments on photos.</summary>
internal static class CommentRoutes
{
    public static void MapComments(this IEndpointRouteBuilder api)
    {
        var comments = api.MapGroup("").WithTags("Comments").ProducesProblem(StatusCodes.Status404NotFound);
        comments.MapGet("/photos/{id:long}/comments", ListAsync).OpenToAll().WithName("listComments").WithSummary("A photo's comments").WithDescription("Oldest first.");
        comments.MapPost("/photos/{id:long}/comments", AddAsync).Needs(TokenScopes.Write).WithName("comment").WithSummary("Comment on a photo")
            .WithDescription("Send an Idempotency-Key, and a request that you repeat comments only once.").ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        comments.MapGet("/comments/{id:long}", ShowAsync).OpenToAll().WithName("getComment").WithSummary("A comment");
        comments.MapDelete("/comments/{id:long}", DeleteAsync).Needs(TokenScopes.Write).WithName("deleteComment").WithSummary("Delete a comment").WithDescription("One of yours, or one on your photo.");
    }

    private static Task<Results<Ok<PageResource<CommentResource>>, ProblemHttpResult>> ListAsync(long id, string? after, Caller caller, CommentService comments, CancellationToken cancel) =>
        Paging.PageAsync<CommentCard, CommentResource>(after, key => comments.ListAsync(caller.Viewer, new PhotoId(id), key, cancel), CommentResource.Of);

    private static async Task<Results<Ok<CommentResource>, ProblemHttpResult>> ShowAsync(long id, Caller caller, CommentService comments, CancellationToken cancel) =>
        await comments.FindAsync(caller.Viewer, new CommentId(id), cancel) is { } comment ? TypedResults.Ok(CommentResource.Of(comment)) : ApiProblem.NotHere();

    private static async Task<Results<Created<CommentResource>, ProblemHttpResult>> AddAsync(long id, NewComment comment, HttpContext context, Caller caller, CommentService comments, CancellationToken cancel)
    {
        if (!OnceKeys.TryRead(context.Request, [comment.Text], out var once))
            return ApiProblem.Field(OnceKey.Field, "An Idempotency-Key has 1 to 200 visible ASCII characters.");
        if (await comments.AddAsync(caller.Viewer, new PhotoId(id), comment.Text, once, cancel) is not { } added)
            return ApiProblem.NotHere();
        if (!added.Done)
            return ApiProblem.Of([.. added.Problems.Select(problem => problem.Field == "comment" ? problem with { Field = "text" } : problem)], added.Problems[0].Field == OnceKey.Field ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
        return await comments.FindAsync(caller.Viewer, added.Value, cancel) is { } made
            ? TypedResults.Created($"/api/v1/comments/{made.Id.Value}", CommentResource.Of(made))
            : ApiProblem.Of(StatusCodes.Status410Gone, "Written, and deleted since", "The comment that was written under this key is gone. Take a new key to write it again.");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(long id, Caller caller, CommentService comments, CancellationToken cancel) =>
        await comments.DeleteAsync(caller.Id, new CommentId(id), cancel) ? TypedResults.NoContent() : ApiProblem.NotHere();
}
