using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Creators;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;
using MiniGram.Web.Hosting;

namespace MiniGram.Web.Api.Routes;

/// <summary>Similar posts, and how one's own photos do.</summary>
internal static class FigureRoutes
{
    private const int Similar = 12;
    private const int Usual = 28;

    public static void MapFigures(this IEndpointRouteBuilder api)
    {
        api.MapGet("/photos/{id:long}/similar", SimilarAsync).OpenToAll().WithTags("Photos").WithName("listSimilar").WithSummary("Similar photos")
            .WithDescription("By rare tags that both have, who likes both, and freshness; 12 at most, two by one author, best first, each with its reason.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGetWithOptional("/me/figures", FiguresAsync).Needs(TokenScopes.Read).WithTags("Me").WithName("getFigures").WithSummary("How your photos do")
            .WithDescription("Over 7, 28 or 90 days, for you alone.").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<PageResource<SimilarResource>>, ProblemHttpResult>> SimilarAsync(long id, Caller caller, PhotoService photos, SimilarPosts similar, CancellationToken cancel) =>
        await photos.FindAsync(caller.Viewer, new PhotoId(id), cancel) is not null
            ? TypedResults.Ok(new PageResource<SimilarResource>([.. (await similar.OfAsync(caller.Viewer, new PhotoId(id), Similar, cancel)).Select(SimilarResource.Of)], null))
            : ApiProblem.NotHere();

    private static async Task<Results<Ok<FiguresResource>, ProblemHttpResult>> FiguresAsync(int? days, Caller caller, CreatorService creators, CancellationToken cancel) =>
        (days ?? Usual) is 7 or 28 or 90
            ? TypedResults.Ok(FiguresResource.Of(await creators.ReadAsync(caller.Id, days ?? Usual, TimeSpan.Zero, cancel)))
            : ApiProblem.Field("days", "The span is 7, 28 or 90 days.");
}
