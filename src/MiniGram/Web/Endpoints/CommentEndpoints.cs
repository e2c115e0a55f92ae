using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.Photos;
using MiniGram.Web.Forms;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Writing and deleting comments.</summary>
internal static class CommentEndpoints
{
    public static void Map(IEndpointRouteBuilder forms)
    {
        forms.MapPost("/photos/{id:long}/comments", AddAsync);
        forms.MapPost("/comments/{id:long}/delete", DeleteAsync);
    }

    private static async Task<IResult> AddAsync(long id, Visit visit, PhotoService photos, CommentService comments, HttpContext context, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var photo = new PhotoId(id);
        if (await comments.AddAsync(visit.Viewer, photo, form.Text("comment"), cancel) is not { } added)
            return Answer.NotHere(context);
        if (Answer.WantsPart(context.Request))
            return added.Done
                ? await PartAsync(context, visit, photos, comments, photo, added.Value, cancel)
                : Answer.Problem(context, StatusCodes.Status422UnprocessableEntity, "Your comment is not posted", added.Problems[0].Words);
        return added.Done
            ? Answer.GoTo(context, Addresses.Comment(photo, added.Value))
            : await PhotoEndpoints.PageAsync(context, visit, photos, comments, photo, null, form.Text("comment"), added.Problems[0].Words, cancel);
    }

    private static async Task<IResult> DeleteAsync(long id, Visit visit, PhotoService photos, CommentService comments, HttpContext context, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (!await comments.DeleteAsync(visit.Account!.Id, new CommentId(id), cancel))
            return Answer.NotHere(context);
        if (Answer.WantsPart(context.Request) && long.TryParse(form.Text("photo"), NumberStyles.None, CultureInfo.InvariantCulture, out var photo))
            return await PartAsync(context, visit, photos, comments, new PhotoId(photo), null, cancel);
        return Answer.GoTo(context, form.Back() ?? "/", "comment-deleted");
    }

    private static async Task<IResult> PartAsync(HttpContext context, Visit visit, PhotoService photos, CommentService comments, PhotoId id, CommentId? shown, CancellationToken cancel)
    {
        var from = shown is { } comment ? await comments.BeforeAsync(visit.Viewer, id, comment, cancel) : null;
        return await photos.FindAsync(visit.Viewer, id, cancel) is { } photo && await comments.ListAsync(visit.Viewer, id, from, cancel) is { } list
            ? Answer.Page<Components.Comments>(new { Photo = id, List = list, Count = photo.Comments, From = from })
            : Answer.NotHere(context);
    }
}
