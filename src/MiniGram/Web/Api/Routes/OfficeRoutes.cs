using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Community;
using MiniGram.Platform.Moderation;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>What analysts see, and what administrators do. For everyone else it is not there, whatever their token says.</summary>
internal static class OfficeRoutes
{
    public static void MapOffice(this IEndpointRouteBuilder api)
    {
        var office = api.MapGroup("").WithTags("Order").ProducesProblem(StatusCodes.Status404NotFound);
        office.MapGet("/figures", FiguresAsync).Needs(TokenScopes.Analyze).WithName("getCommunity").WithSummary("The whole community in figures")
            .WithDescription("For analysts and administrators: totals, growth by month, active members, and who may be a bot.");
        office.MapGet("/roles", ListAsync).Needs(TokenScopes.Administer).WithName("listRoles").WithSummary("Who has which role")
            .WithDescription("For administrators: everyone who may do more than a member, 500 at most.");
        office.MapPut("/people/{username}/role", SetAsync).Needs(TokenScopes.Administer).WithName("setRole").WithSummary("Give someone a role")
            .WithDescription("For administrators; in place of the role that they have. The log keeps it, and they are told. The last administrator stays one.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<CommunityResource>, ProblemHttpResult>> FiguresAsync(Caller caller, CommunityService community, CancellationToken cancel) =>
        await community.ReadAsync(caller.Office, cancel) is { } figures ? TypedResults.Ok(CommunityResource.Of(figures)) : ApiProblem.NotHere();

    private static async Task<Results<Ok<PageResource<RoleHolderResource>>, ProblemHttpResult>> ListAsync(Caller caller, RoleService roles, CancellationToken cancel) =>
        await roles.ListAsync(caller.Office, cancel) is { } holders ? TypedResults.Ok(new PageResource<RoleHolderResource>([.. holders.Select(RoleHolderResource.Of)], null)) : ApiProblem.NotHere();

    private static async Task<Results<NoContent, ProblemHttpResult>> SetAsync(string username, NewRole role, Caller caller, RoleService roles, CancellationToken cancel) =>
        await roles.SetAsync(caller.Office, username, role.Role, role.Reason, cancel) switch
        {
            null => ApiProblem.NotHere(),
            { Done: true } => TypedResults.NoContent(),
            { Problems: var problems } when problems.Any(problem => problem.Field == "username") => ApiProblem.NotHere(),
            { Problems: var problems } => ApiProblem.Of(problems),
        };
}
