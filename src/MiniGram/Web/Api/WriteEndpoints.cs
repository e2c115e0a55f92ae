using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Security;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Api;

/// <summary>What a program may do for the token's owner.</summary>
internal static class WriteEndpoints
{
    private const long LargestPhoto = 25_000_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        var engage = api.MapGroup("").AddEndpointFilter(new NeedsScope(TokenScope.Engage));
        engage.MapPut("/photos/{id:long}/like", (long id, Visit visit, LikeService likes, CancellationToken cancel) => LikeAsync(id, true, visit, likes, cancel)).AtMost(Paces.Liking);
        engage.MapDelete("/photos/{id:long}/like", (long id, Visit visit, LikeService likes, CancellationToken cancel) => LikeAsync(id, false, visit, likes, cancel)).AtMost(Paces.Liking);
        engage.MapPost("/photos/{id:long}/comments", CommentAsync).AtMost(Paces.Commenting);
        engage.MapDelete("/comments/{id:long}", async (long id, Visit visit, CommentService comments, CancellationToken cancel) =>
            await comments.DeleteAsync(visit.Bearer!.Account.Id, new CommentId(id), cancel) ? Results.NoContent() : ApiAnswer.NotHere());
        engage.MapPut("/users/{username}/follow", (string username, Visit visit, PeopleService people, CancellationToken cancel) => FollowAsync(username, true, visit, people, cancel)).AtMost(Paces.Following);
        engage.MapDelete("/users/{username}/follow", (string username, Visit visit, PeopleService people, CancellationToken cancel) => FollowAsync(username, false, visit, people, cancel)).AtMost(Paces.Following);

        var post = api.MapGroup("").AddEndpointFilter(new NeedsScope(TokenScope.Post));
        post.MapPost("/photos", PostAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestPhoto)).AtMost(Paces.Posting);
        post.MapPatch("/photos/{id:long}", EditAsync);
        post.MapDelete("/photos/{id:long}", async (long id, Visit visit, PhotoService photos, PhotoFolder folder, CancellationToken cancel) =>
        {
            if (await photos.DeleteAsync(visit.Bearer!.Account.Id, new PhotoId(id), cancel) is not { } deleted)
                return ApiAnswer.NotHere();
            if (MediaKey.TryParse(deleted.MediaKey, out var key))
                folder.Remove(key);
            return Results.NoContent();
        });
    }

    private static async Task<IResult> LikeAsync(long id, bool liked, Visit visit, LikeService likes, CancellationToken cancel) =>
        await likes.SetAsync(visit.Viewer, new PhotoId(id), liked, cancel) is { } now ? Results.Ok(now) : ApiAnswer.NotHere();

    private static async Task<IResult> CommentAsync(long id, ApiText body, Visit visit, CommentService comments, CancellationToken cancel) =>
        await comments.AddAsync(visit.Viewer, new PhotoId(id), body.Text ?? "", cancel) switch
        {
            null => ApiAnswer.NotHere(),
            { Done: true, Value: var comment } => Results.Json(new { id = comment.Value }, statusCode: StatusCodes.Status201Created),
            { Problems: var problems } => ApiAnswer.Refused(problems),
        };

    private static async Task<IResult> FollowAsync(string username, bool follow, Visit visit, PeopleService people, CancellationToken cancel)
    {
        var me = visit.Bearer!.Account.Id;
        if (await people.ProfileAsync(visit.Viewer, username, cancel) is not { Mine: false } profile)
            return ApiAnswer.NotHere();
        if (!follow)
            await people.UnfollowAsync(me, profile.Id, cancel);
        else if (await people.FollowAsync(me, profile.Id, cancel) == FollowResult.NotFound)
            return ApiAnswer.NotHere();
        return await people.ProfileAsync(visit.Viewer, username, cancel) is { } now ? Results.Ok(ApiPerson.Of(now.Person)) : ApiAnswer.NotHere();
    }

    // As a form with the file 'photo' and the fields caption, alt_text and audience. Only a token lets anyone in, so no proof of the form is asked for.
    private static async Task<IResult> PostAsync(HttpContext context, Visit visit, PhotoIntake intake, PhotoFolder folder, PhotoService photos, CancellationToken cancel)
    {
        if (!context.Request.HasFormContentType || (await context.Request.ReadFormAsync(cancel)) is not { } form || form.Files.GetFile("photo") is not { } file)
            return ApiAnswer.Refused([new FieldProblem("photo", "Send multipart/form-data with the file 'photo' and the fields 'caption', 'alt_text' and 'audience'.")]);
        if ((form.Text("audience") is { Length: > 0 } given ? AudienceWords.Read(given) : Audience.Public) is not { } audience)
            return ApiAnswer.Refused([new FieldProblem("audience", "One of 'public', 'followers' and 'close-friends'.")]);
        await using var content = file.OpenReadStream();
        var taken = await intake.TakeAsync(content, file.FileName, cancel);
        if (taken.Photo is not { } picture)
            return ApiAnswer.Refused(taken.Problems.Select(problem => new FieldProblem("photo", problem)));
        var posted = await photos.PostAsync(visit.Bearer!.Account.Id, new NewPost(picture.Key.Value, picture.Width, picture.Height, form.Text("caption"), form.Text("alt_text"), audience), cancel);
        if (posted.Done)
            return await photos.FindAsync(visit.Viewer, posted.Value, cancel) is { } card ? Results.Created($"/api/v1{Addresses.Photo(posted.Value)}", ApiPhoto.Of(card)) : ApiAnswer.NotHere();
        folder.Remove(picture.Key);
        return ApiAnswer.Refused(posted.Problems);
    }

    private static async Task<IResult> EditAsync(long id, ApiEdit body, Visit visit, PhotoService photos, CancellationToken cancel)
    {
        if (await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is not { Mine: true } photo)
            return ApiAnswer.NotHere();
        if ((body.Audience is null ? photo.Audience : AudienceWords.Read(body.Audience)) is not { } audience)
            return ApiAnswer.Refused([new FieldProblem("audience", "One of 'public', 'followers' and 'close-friends'.")]);
        return await photos.EditAsync(visit.Bearer!.Account.Id, photo.Id, new PostEdit(body.Caption ?? photo.Caption, body.AltText ?? photo.AltText, audience), cancel) switch
        {
            { Done: true } when await photos.FindAsync(visit.Viewer, photo.Id, cancel) is { } card => Results.Ok(ApiPhoto.Of(card)),
            { Done: false, Problems: var problems } => ApiAnswer.Refused(problems),
            _ => ApiAnswer.NotHere(),
        };
    }
}
