using Microsoft.AspNetCore.Http.HttpResults;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;

namespace MiniGram.Web.Api.Routes;

/// <summary>
/// Tokens and codes of the token's owner. A token can end others but make none, so that it neither outlives its own end nor grows; and what changes how one signs in asks for the
/// password, as it does on the site.
/// </summary>
internal static class SecurityRoutes
{
    public static void MapSecurity(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("/tokens", TokensAsync).Needs(TokenScopes.Read).WithName("listTokens").WithSummary("Your tokens").WithDescription("Those that hold, the newest first, without their secrets. They are made on the site.");
        me.MapDelete("/tokens/{token:long}", EndTokenAsync).Needs(TokenScopes.Write).WithName("endToken").WithSummary("End a token").WithDescription("At once; it may be the one that asks.").ProducesProblem(StatusCodes.Status404NotFound);
        me.MapGet("/codes", CodesAsync).Needs(TokenScopes.Read).WithName("readCodes").WithSummary("Whether signing in asks for a code");
        me.MapPost("/codes", BeginAsync).Needs(TokenScopes.Write).WithName("beginCodes").WithSummary("Set up codes")
            .WithDescription("Draws a secret for your app. Codes are on once you have confirmed one.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPost("/codes/confirmation", ConfirmAsync).Needs(TokenScopes.Write).WithName("confirmCodes").WithSummary("Turn codes on")
            .WithDescription("With a code from the app. Answers with recovery codes, this once.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPost("/codes/recovery", RecoveryAsync).Needs(TokenScopes.Write).WithName("renewRecoveryCodes").WithSummary("Draw new recovery codes")
            .WithDescription("In place of those that are left.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPost("/codes/removal", RemoveAsync).Needs(TokenScopes.Write).WithName("removeCodes").WithSummary("Turn codes off")
            .WithDescription("The password alone signs you in then. Twice is as once.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Ok<PageResource<TokenResource>>> TokensAsync(Caller caller, TokenService tokens, CancellationToken cancel) =>
        TypedResults.Ok(new PageResource<TokenResource>([.. (await tokens.ListAsync(caller.Id, cancel)).Select(token => TokenResource.Of(token, caller.Token))], null));

    private static async Task<Results<NoContent, ProblemHttpResult>> EndTokenAsync(long token, Caller caller, TokenService tokens, CancellationToken cancel) =>
        await tokens.EndAsync(caller.Id, token, cancel) ? TypedResults.NoContent() : ApiProblem.NotHere();

    private static async Task<Ok<CodesResource>> CodesAsync(Caller caller, CodeService codes, CancellationToken cancel) =>
        TypedResults.Ok(new CodesResource(await codes.IsOnAsync(caller.Id, cancel), await codes.RecoveryLeftAsync(caller.Id, cancel)));

    private static async Task<Results<Ok<CodeSetupResource>, ProblemHttpResult>> BeginAsync(HttpContext context, PasswordAgain again, Caller caller, MemberService members, CodeService codes, CancellationToken cancel)
    {
        if (!await members.IsPasswordAsync(caller.Id, again.Password, cancel))
            return WrongPassword();
        return await codes.BeginAsync(caller.Id, cancel) is { } setup
            ? Secret(context, CodeSetupResource.Of(setup))
            : ApiProblem.Field("codes", "Codes are on already. Turn them off first, to set them up anew.", StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<RecoveryResource>, ProblemHttpResult>> ConfirmAsync(HttpContext context, CodeProof proof, Caller caller, CodeService codes, CancellationToken cancel)
    {
        var confirmed = await codes.ConfirmAsync(caller.Id, proof.Code, cancel);
        return confirmed.Done ? Secret(context, new RecoveryResource(confirmed.Value)) : ApiProblem.Of(confirmed.Problems);
    }

    private static async Task<Results<Ok<RecoveryResource>, ProblemHttpResult>> RecoveryAsync(HttpContext context, PasswordAgain again, Caller caller, MemberService members, CodeService codes, CancellationToken cancel)
    {
        if (!await members.IsPasswordAsync(caller.Id, again.Password, cancel))
            return WrongPassword();
        return await codes.NewRecoveryAsync(caller.Id, cancel) is { } recovery
            ? Secret(context, new RecoveryResource(recovery))
            : ApiProblem.Field("codes", "Codes are off. Set them up first.", StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(PasswordAgain again, Caller caller, MemberService members, CodeService codes, CancellationToken cancel)
    {
        if (!await members.IsPasswordAsync(caller.Id, again.Password, cancel))
            return WrongPassword();
        await codes.TurnOffAsync(caller.Id, cancel);
        return TypedResults.NoContent();
    }

    /// <summary>An answer that nobody on the way keeps.</summary>
    private static Ok<T> Secret<T>(HttpContext context, T secret)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(secret);
    }

    private static ProblemHttpResult WrongPassword() => ApiProblem.Field("password", "That is not your password.", StatusCodes.Status422UnprocessableEntity);
}
