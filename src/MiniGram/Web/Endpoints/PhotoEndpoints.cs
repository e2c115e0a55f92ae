using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Discovery;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Markup;
using MiniGram.Web.Pages;
using MiniGram.Web.Pictures;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>One photo: its page, likes, changes, and its end.</summary>
internal static class PhotoEndpoints
{
    private const int Similar = 12;

    public static void Map(IEndpointRouteBuilder open, IEndpointRouteBuilder signedIn, IEndpointRouteBuilder forms)
    {
        open.MapGet("/photos/{id:long}", ShowAsync);
        open.MapGet("/photos/{id:long}/likes", LikesAsync);
        signedIn.MapGet("/photos/{id:long}/edit", EditAsync);
        signedIn.MapGet("/photos/{id:long}/delete", AskAsync);
        forms.MapPost("/photos/{id:long}/like", (long id, Visit visit, LikeService likes, HttpContext context, CancellationToken cancel) => LikeAsync(id, true, visit, likes, context, cancel));
        forms.MapPost("/photos/{id:long}/unlike", (long id, Visit visit, LikeService likes, HttpContext context, CancellationToken cancel) => LikeAsync(id, false, visit, likes, context, cancel));
        forms.MapPost("/photos/{id:long}/edit", SaveAsync);
        forms.MapPost("/photos/{id:long}/delete", DeleteAsync);
    }

    /// <summary>The page of a photo, with a comment that could not be posted, if there is one.</summary>
    public static async Task<IResult> PageAsync(HttpContext context, Visit visit, PhotoService photos, CommentService comments, PhotoId id, PageKey? after, string? typed, string? problem, CancellationToken cancel)
    {
        if (await photos.FindAsync(visit.Viewer, id, cancel) is not { } photo || await comments.ListAsync(visit.Viewer, id, after, cancel) is not { } list)
            return Answer.NotHere(context);
        if (visit.Account is { } account && !photo.Mine && typed is null)
            context.RequestServices.GetRequiredService<SeenPhotos>().Add(account.Id, id);
        var status = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        var similar = await context.RequestServices.GetRequiredService<SimilarPosts>().OfAsync(visit.Viewer, id, Similar, cancel);
        return Answer.Page(new PhotoPage(photo, new CommentSection(id, list, photo.Comments, typed, problem) { From = after }, similar), status);
    }

    private static async Task<IResult> ShowAsync(long id, string? after, string? comment, Visit visit, PhotoService photos, CommentService comments, HttpContext context, CancellationToken cancel)
    {
        var from = PageKey.Read(after);
        if (from is null && long.TryParse(comment, NumberStyles.None, CultureInfo.InvariantCulture, out var one))
            from = await comments.BeforeAsync(visit.Viewer, new PhotoId(id), new CommentId(one), cancel);
        return await PageAsync(context, visit, photos, comments, new PhotoId(id), from, null, null, cancel);
    }

    private static async Task<IResult> LikesAsync(long id, string? after, Visit visit, LikeService likes, HttpContext context, CancellationToken cancel) =>
        await likes.PeopleAsync(visit.Viewer, new PhotoId(id), PageKey.Read(after), cancel) is { } page
            ? Answer.Page<PeopleList>(new { Title = "Who likes this photo", People = page, Empty = "Nobody yet.", BackTo = Addresses.Photo(new PhotoId(id)), BackWords = "Back to the photo" })
            : Answer.NotHere(context);

    private static async Task<IResult> LikeAsync(long id, bool liked, Visit visit, LikeService likes, HttpContext context, CancellationToken cancel)
    {
        if (await likes.SetAsync(visit.Viewer, new PhotoId(id), liked, cancel) is not { } now)
            return Answer.NotHere(context);
        var back = (await context.Request.ReadFormAsync(cancel)).Back() ?? Addresses.Photo(new PhotoId(id));
        return Answer.Part<LikeButton>(context, new { Id = new PhotoId(id), now.Liked, now.Likes, Back = back }, back);
    }

    private static async Task<IResult> EditAsync(long id, Visit visit, PhotoService photos, HttpContext context, CancellationToken cancel) =>
        await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is { Mine: true } photo
            ? await EditorAsync(visit, photos, photo, new PostForm { Caption = photo.Caption, AltText = photo.AltText, Audience = photo.Audience }, StatusCodes.Status200OK, cancel)
            : Answer.NotHere(context);

    private static async Task<IResult> EditorAsync(Visit visit, PhotoService photos, PhotoCard photo, PostForm typed, int status, CancellationToken cancel) =>
        Answer.Page<EditPage>(new { Photo = photo, Typed = typed, Choice = await photos.ChoiceAsync(visit.Account!.Id, cancel) }, status);

    private static async Task<IResult> SaveAsync(long id, Visit visit, PhotoService photos, HttpContext context, CancellationToken cancel)
    {
        if (await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is not { Mine: true } photo)
            return Answer.NotHere(context);
        var form = await context.Request.ReadFormAsync(cancel);
        var audience = form.Text("audience") is { Length: > 0 } named ? AudienceWords.Read(named) : photo.Audience;
        var edit = new PostEdit(form.Text("caption"), form.Text("altText"), audience ?? photo.Audience);
        var saved = audience is null
            ? new Outcome<PhotoId>(default, [new FieldProblem("audience", $"Choose for whom it is: {Audiences.Choices}.")])
            : await photos.EditAsync(visit.Account!.Id, photo.Id, edit, cancel);
        if (saved is null)
            return Answer.NotHere(context);
        if (saved.Done)
            return Answer.GoTo(context, Addresses.Photo(photo.Id), "changed");
        var typed = new PostForm { Caption = edit.Caption, AltText = edit.AltText, Audience = edit.Audience, Problems = saved.Problems.ByField() };
        return await EditorAsync(visit, photos, photo, typed, StatusCodes.Status422UnprocessableEntity, cancel);
    }

    private static async Task<IResult> AskAsync(long id, Visit visit, PhotoService photos, HttpContext context, CancellationToken cancel) =>
        await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is { Mine: true } photo
            ? Answer.Page<ConfirmPage>(new
            {
                Question = "Delete this photo?",
                Text = $"Its {Counted.Of(photo.Likes, "like")} and {Counted.Of(photo.Comments, "comment")} go with it. This can’t be undone.",
                Action = Addresses.Photo(photo.Id) + "/delete",
                Verb = "Delete photo",
                Cancel = Addresses.Photo(photo.Id),
                Picture = Picture.Of(photo),
            })
            : Answer.NotHere(context);

    private static async Task<IResult> DeleteAsync(long id, Visit visit, PhotoService photos, PhotoFolder folder, HttpContext context, CancellationToken cancel)
    {
        if (await photos.DeleteAsync(visit.Account!.Id, new PhotoId(id), cancel) is not { } deleted)
            return Answer.NotHere(context);
        if (MediaKey.TryParse(deleted.MediaKey, out var key))
            folder.Remove(key);
        return Answer.GoTo(context, Addresses.Profile(visit.Account.Username), "deleted");
    }
}
