using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using MiniGram.Model;
using MiniGram.Platform.Media;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Pictures;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Pictures: whoever may not see a photo gets no picture of it either, whatever address they have.</summary>
internal static class MediaEndpoints
{
    // What everyone may see may stay for an hour, since its author may change their mind; all else is asked for anew each time.
    private const string ForAll = "public, max-age=3600";
    private const string ForSome = "private, no-cache";
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void Map(IEndpointRouteBuilder open)
    {
        open.MapGet("/media/{key}/{size}", PictureAsync);
        open.MapGet("/media/drawings/{id:long}", DrawingAsync);
        open.MapGet("/media/rosettes/{id:long}", (long id, HttpContext context) => Svg(context, Rosette.Draw(id), ForEver));
    }

    private static async Task<IResult> PictureAsync(string key, string size, Visit visit, PhotoService photos, ModerationService moderation, PhotoFolder folder, HttpContext context, CancellationToken cancel)
    {
        if (!MediaKey.TryParse(key, out var media) || folder.Find(media, size) is not { } file)
            return Results.NotFound();
        if (PhotoSizes.Avatar.Any(avatar => avatar.Name == size))
            return await photos.IsAvatarAsync(Viewer.Anonymous, key, cancel) ? File(context, file, ForAll, key, size)
                : await photos.IsAvatarAsync(visit.Viewer, key, cancel) ? File(context, file, ForSome, key, size)
                : Results.NotFound();
        return await photos.MediaAsync(visit.Viewer, key, cancel) is { } photo
            ? File(context, file, photo.Public ? ForAll : ForSome, key, size)
            : await moderation.KeepsAsync(visit.Viewer, key, cancel) ? File(context, file, ForSome, key, size)
            : Results.NotFound();
    }

    private static async Task<IResult> DrawingAsync(long id, Visit visit, PhotoService photos, HttpContext context, CancellationToken cancel)
    {
        if (await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is not { } photo || MediaKey.TryParse(photo.MediaKey, out _))
            return Results.NotFound();
        var open = photo is { Audience: Audience.Public, Author.Private: false, Removed: false }
            && (!visit.Viewer.IsModerator || await photos.FindAsync(Viewer.Anonymous, photo.Id, cancel) is not null); // Moderators see those of suspended authors, too.
        return Svg(context, DrawnPicture.Draw(photo.Id, photo.Tags), open ? ForAll : ForSome);
    }

    private static IResult File(HttpContext context, PhotoFile file, string cache, string key, string size)
    {
        context.Response.Headers.CacheControl = cache;
        return Results.File(file.Path, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{key}-{size}\""));
    }

    private static IResult Svg(HttpContext context, string drawing, string cache)
    {
        context.Response.Headers.CacheControl = cache;
        var bytes = Encoding.UTF8.GetBytes(drawing);
        return Results.Bytes(bytes, DrawnPicture.ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""));
    }
}
