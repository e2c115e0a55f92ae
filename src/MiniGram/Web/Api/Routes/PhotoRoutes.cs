using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Api.Resources;
using MiniGram.Web.Forms;

namespace MiniGram.Web.Api.Routes;

/// <summary>Photos: posting, reading, changing, liking, deleting.</summary>
internal static class PhotoRoutes
{
    private const long LargestForm = 21_000_000; // One photo of 20 MB, and what is said with it.

    private static readonly string[] s_fields = ["caption", "altText", "audience"];

    public static void MapPhotos(this IEndpointRouteBuilder api)
    {
        var photos = api.MapGroup("/photos").WithTags("Photos");
        photos.MapPost("", PostAsync).Needs(TokenScopes.Write).WithMetadata(new RequestSizeLimitAttribute(LargestForm)).Accepts<NewPhoto>("multipart/form-data")
            .WithName("postPhoto").WithSummary("Post a photo").WithDescription("Send an Idempotency-Key, and a request that you repeat posts nothing twice.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        var one = photos.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("", ShowAsync).OpenToAll().WithName("getPhoto").WithSummary("A photo");
        one.MapPatch("", EditAsync).Needs(TokenScopes.Write).WithName("changePhoto").WithSummary("Change your photo")
            .WithDescription("Fields that are missing or null stay as they are. Send the photo's ETag as If-Match, and a change that you have not seen is not written over.")
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        one.MapDelete("", DeleteAsync).Needs(TokenScopes.Write).WithName("deletePhoto").WithSummary("Delete your photo").WithDescription("With its likes and comments, for good.");
        one.MapGet("/likes", LikesAsync).OpenToAll().WithName("listLikes").WithSummary("Who likes a photo").WithDescription("Newest first.");
        one.MapPut("/like", (long id, Caller caller, LikeService likes, CancellationToken cancel) => LikeAsync(id, true, caller, likes, cancel))
            .Needs(TokenScopes.Write).WithName("like").WithSummary("Like a photo").WithDescription("Twice is as once.");
        one.MapDelete("/like", (long id, Caller caller, LikeService likes, CancellationToken cancel) => LikeAsync(id, false, caller, likes, cancel))
            .Needs(TokenScopes.Write).WithName("unlike").WithSummary("Like a photo no longer").WithDescription("Twice is as once.");
    }

    private static async Task<Results<Ok<PhotoResource>, ProblemHttpResult>> ShowAsync(long id, Caller caller, PhotoService photos, CancellationToken cancel) =>
        await photos.FindAsync(caller.Viewer, new PhotoId(id), cancel) is { } photo ? TypedResults.Ok(PhotoResource.Of(photo)) : ApiProblem.NotHere();

    private static async Task<Results<Created<PhotoResource>, ProblemHttpResult>> PostAsync(HttpContext context, Caller caller, PhotoIntake intake, PhotoFolder folder, PhotoService photos, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (form.Keys.FirstOrDefault(key => !s_fields.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            return ApiProblem.Field(unknown, $"There is no field '{unknown}'. A photo is posted with 'photo', '{string.Join("', '", s_fields[..^1])}' and '{s_fields[^1]}'."); // A misspelt audience would post to everyone.
        if (form.Files is not [{ Name: "photo" } file])
            return ApiProblem.Field("photo", "Send exactly one file, in the field 'photo'.");
        if (Audiences.Read(form.Text("audience")) is not { } audience)
            return ApiProblem.Field("audience", $"Choose one of {Audiences.Choices}.");
        await using var content = file.OpenReadStream();
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        content.Position = 0;
        if (!OnceKeys.TryRead(context.Request, [form.Text("caption"), form.Text("altText"), form.Text("audience"), digest], out var once))
            return ApiProblem.Field(OnceKey.Field, "An Idempotency-Key has 1 to 200 visible ASCII characters.");
        if (once is not null && await photos.PostedAsync(caller.Id, once, cancel) is { } before)
            return await PostedAsync(context, caller, photos, before, replayed: true, cancel);
        var taken = await intake.TakeAsync(content, file.FileName, cancel);
        if (taken.Photo is not { } picture)
            return ApiProblem.Of([.. taken.Problems.Select(problem => new FieldProblem("photo", problem))]);
        var posted = await photos.PostAsync(caller.Id, new NewPost(picture.Key.Value, picture.Width, picture.Height, form.Text("caption"), form.Text("altText"), audience), once, cancel);
        var replayed = posted.Done && once is not null && (await photos.FindAsync(caller.Viewer, posted.Value, cancel))?.MediaKey != picture.Key.Value;
        if (!posted.Done || replayed)
            folder.Remove(picture.Key);
        return await PostedAsync(context, caller, photos, posted, replayed, cancel);
    }

    private static async Task<Results<Created<PhotoResource>, ProblemHttpResult>> PostedAsync(HttpContext context, Caller caller, PhotoService photos, Outcome<PhotoId> posted, bool replayed, CancellationToken cancel)
    {
        if (!posted.Done)
            return ApiProblem.Of(posted.Problems, posted.Problems[0].Field == OnceKey.Field ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
        if (replayed)
            context.Response.Headers[OnceKeys.Replayed] = "true";
        return await photos.FindAsync(caller.Viewer, posted.Value, cancel) is { } photo
            ? TypedResults.Created($"/api/v1{Addresses.Photo(photo.Id)}", PhotoResource.Of(photo))
            : ApiProblem.Of(StatusCodes.Status410Gone, "Posted, and deleted since", "The photo that was posted under this key is gone. Take a new key to post it again.");
    }

    private static async Task<Results<Ok<PhotoResource>, ProblemHttpResult>> EditAsync(long id, PhotoChange change, HttpRequest request, Caller caller, PhotoService photos, CancellationToken cancel)
    {
        if (await photos.FindAsync(caller.Viewer, new PhotoId(id), cancel) is not { Mine: true } photo)
            return ApiProblem.NotHere();
        var edit = new PostEdit(change.Caption ?? photo.Caption, change.AltText ?? photo.AltText, change.Audience ?? photo.Audience);
        // Fields that stay are those that were just read, so a change that comes between is told even to a program that does not ask.
        var saved = await photos.EditAsync(caller.Id, photo.Id, edit, EntityTags.Seen(request) ?? PhotoVersion.Of(photo), cancel);
        if (saved is { Done: false })
            return ApiProblem.Of(saved.Problems, saved.Problems[0].Field == PhotoVersion.Field ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status422UnprocessableEntity);
        return saved is not null && await photos.FindAsync(caller.Viewer, photo.Id, cancel) is { } now ? TypedResults.Ok(PhotoResource.Of(now)) : ApiProblem.NotHere();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(long id, Caller caller, PhotoService photos, PhotoFolder folder, CancellationToken cancel)
    {
        if (await photos.DeleteAsync(caller.Id, new PhotoId(id), cancel) is not { } deleted)
            return ApiProblem.NotHere();
        if (MediaKey.TryParse(deleted.MediaKey, out var key))
            folder.Remove(key);
        return TypedResults.NoContent();
    }

    private static Task<Results<Ok<PageResource<PersonResource>>, ProblemHttpResult>> LikesAsync(long id, string? after, Caller caller, LikeService likes, CancellationToken cancel) =>
        Paging.PageAsync<PersonCard, PersonResource>(after, key => likes.PeopleAsync(caller.Viewer, new PhotoId(id), key, cancel), PersonResource.Of);

    private static async Task<Results<Ok<LikeResource>, ProblemHttpResult>> LikeAsync(long id, bool liked, Caller caller, LikeService likes, CancellationToken cancel) =>
        await likes.SetAsync(caller.Viewer, new PhotoId(id), liked, cancel) is { } now ? TypedResults.Ok(new LikeResource(now.Liked, now.Likes)) : ApiProblem.NotHere();
}
