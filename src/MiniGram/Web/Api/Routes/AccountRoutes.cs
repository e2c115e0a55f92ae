using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Leaving;
using MiniGram.Platform.Media;
using MiniGram.Platform.Notices;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;
using MiniGram.Web.Endpoints;
using MiniGram.Web.Security;

namespace MiniGram.Web.Api.Routes;

/// <summary>The account of the token's owner: picture, name, password, sessions, and its end. What can't be undone asks for the password.</summary>
internal static class AccountRoutes
{
    private const long LargestForm = 21_000_000; // One picture of 20 MB.

    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapPut("/avatar", SetAvatarAsync).Needs(TokenScopes.Write).WithMetadata(new RequestSizeLimitAttribute(LargestForm)).Accepts<NewAvatar>("multipart/form-data")
            .WithName("setAvatar").WithSummary("Set your picture").WithDescription("In place of the one before.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapDelete("/avatar", RemoveAvatarAsync).Needs(TokenScopes.Write).WithName("removeAvatar").WithSummary("Remove your picture").WithDescription("A drawing stands for you then. Twice is as once.");
        me.MapPut("/username", NameAsync).Needs(TokenScopes.Write).WithName("changeName").WithSummary("Change your user name").WithDescription("The old one is free for others at once, and links to it end.")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPut("/password", PasswordAsync).Needs(TokenScopes.Write).WithName("changePassword").WithSummary("Change your password")
            .WithDescription("Ends every session and every token, this one too, and passkeys where you say so.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapGet("/sessions", SessionsAsync).Needs(TokenScopes.Read).WithName("listSessions").WithSummary("Where you are signed in").WithDescription("Last used first.");
        me.MapDelete("/sessions", EndAllAsync).Needs(TokenScopes.Write).WithName("endSessions").WithSummary("Sign out everywhere").WithDescription("Tokens stay. Twice is as once.");
        me.MapDelete("/sessions/{session}", EndAsync).Needs(TokenScopes.Write).WithName("endSession").WithSummary("Sign out somewhere").ProducesProblem(StatusCodes.Status404NotFound);
        me.MapGet("/passkeys", PasskeysAsync).Needs(TokenScopes.Read).WithName("listPasskeys").WithSummary("Your passkeys").WithDescription("The first added first. They are added on the site.");
        me.MapPatch("/passkeys/{passkey}", RenamePasskeyAsync).Needs(TokenScopes.Write).WithName("renamePasskey").WithSummary("Rename a passkey").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapDelete("/passkeys/{passkey}", RemovePasskeyAsync).Needs(TokenScopes.Write).WithName("removePasskey").WithSummary("Remove a passkey").WithDescription("It no longer signs you in.").ProducesProblem(StatusCodes.Status404NotFound);
        me.MapPost("/take-out", TakeOutAsync).Needs(TokenScopes.Write).WithMetadata(OpenToSuspended.Mark).WithName("takeOut").WithSummary("Take everything out")
            .WithDescription("A ZIP with your photos as you uploaded them, and everything you wrote, liked and followed as CSV tables.")
            .Produces<Stream>(StatusCodes.Status200OK, "application/zip").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        me.MapPost("/deletion", DeleteAsync).Needs(TokenScopes.Write).WithMetadata(OpenToSuspended.Mark).WithName("deleteMe").WithSummary("Delete your account")
            .WithDescription("With photos, comments, likes and follows, at once and for good.").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<MeResource>, ProblemHttpResult>> SetAvatarAsync(HttpContext context, Caller caller, MemberService members, NoticeService notices, PhotoIntake intake, PhotoFolder folder, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (form.Files is not [{ Name: "picture" } file])
            return ApiProblem.Field("picture", "Send exactly one file, in the field 'picture'.");
        await using var content = file.OpenReadStream();
        var taken = await intake.TakeAvatarAsync(content, file.FileName, cancel);
        if (taken.Photo is not { } picture)
            return ApiProblem.Of([.. taken.Problems.Select(problem => new FieldProblem("picture", problem))]);
        Drop(folder, await members.SetAvatarAsync(caller.Id, picture.Key.Value, CancellationToken.None));
        return await MeAsync(caller, members, notices, cancel);
    }

    private static async Task<Results<Ok<MeResource>, ProblemHttpResult>> RemoveAvatarAsync(Caller caller, MemberService members, NoticeService notices, PhotoFolder folder, CancellationToken cancel)
    {
        Drop(folder, await members.SetAvatarAsync(caller.Id, null, cancel));
        return await MeAsync(caller, members, notices, cancel);
    }

    private static async Task<Results<Ok<MeResource>, ProblemHttpResult>> NameAsync(NewName name, Caller caller, MemberService members, NoticeService notices, CancellationToken cancel)
    {
        var changed = await members.ChangeNameAsync(caller.Id, name.Username, cancel);
        return changed.Done ? await MeAsync(caller, members, notices, cancel) : ApiProblem.Of(changed.Problems);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PasswordAsync(NewPassword change, Caller caller, MemberService members, CancellationToken cancel)
    {
        var changed = await members.ChangePasswordAsync(caller.Id, change.Current, change.Password, null, change.RemovePasskeys, cancel);
        return changed.Done ? TypedResults.NoContent() : ApiProblem.Of(changed.Problems);
    }

    private static async Task<Ok<PageResource<SessionResource>>> SessionsAsync(Caller caller, SessionService sessions, CancellationToken cancel) =>
        TypedResults.Ok(new PageResource<SessionResource>([.. (await sessions.ListAsync(caller.Id, cancel)).Select(SessionResource.Of)], null));

    private static async Task<NoContent> EndAllAsync(Caller caller, SessionService sessions, CancellationToken cancel)
    {
        await sessions.EndOthersAsync(caller.Id, null, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(string session, Caller caller, SessionService sessions, CancellationToken cancel) =>
        await sessions.EndAsync(caller.Id, session, cancel) ? TypedResults.NoContent() : ApiProblem.NotHere();

    private static async Task<Ok<PageResource<PasskeyResource>>> PasskeysAsync(Caller caller, PasskeyService passkeys, CancellationToken cancel) =>
        TypedResults.Ok(new PageResource<PasskeyResource>([.. (await passkeys.ListAsync(caller.Id, cancel)).Select(PasskeyResource.Of)], null));

    private static async Task<Results<NoContent, ProblemHttpResult>> RenamePasskeyAsync(string passkey, PasskeyName name, Caller caller, PasskeyService passkeys, CancellationToken cancel) =>
        await passkeys.RenameAsync(caller.Id, passkey, name.Name, cancel) is not { } renamed ? ApiProblem.NotHere() : renamed.Done ? TypedResults.NoContent() : ApiProblem.Of(renamed.Problems);

    private static async Task<Results<NoContent, ProblemHttpResult>> RemovePasskeyAsync(string passkey, Caller caller, PasskeyService passkeys, CancellationToken cancel) =>
        await passkeys.RemoveAsync(caller.Id, passkey, cancel) ? TypedResults.NoContent() : ApiProblem.NotHere();

    private static async Task<IResult> TakeOutAsync(PasswordAgain again, Caller caller, MemberService members, LeaveService leave, PhotoFolder folder, CancellationToken cancel) =>
        await members.IsPasswordAsync(caller.Id, again.Password, cancel)
            ? await DataEndpoints.TakeOutAsync(caller.Account!, leave, folder, cancel)
            : ApiProblem.Field("password", "That is not your password.", StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(PasswordAgain again, Caller caller, LeaveService leave, PhotoFolder folder, CancellationToken cancel)
    {
        var left = await leave.DeleteAsync(caller.Id, again.Password, cancel);
        if (!left.Done)
            return ApiProblem.Of(left.Problems);
        foreach (var key in left.Value)
            Drop(folder, key);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<MeResource>, ProblemHttpResult>> MeAsync(Caller caller, MemberService members, NoticeService notices, CancellationToken cancel) =>
        await members.FindAsync(caller.Id, cancel) is { } account ? TypedResults.Ok(MeResource.Of(account, caller.Scopes, await notices.UnreadAsync(account.Id, cancel))) : ApiProblem.NotHere();

    private static void Drop(PhotoFolder folder, string? key)
    {
        if (MediaKey.TryParse(key, out var media))
            folder.Remove(media);
    }
}
