using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using MiniGram.Model;
using MiniGram.Platform.Media;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Pictures;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Pictures: whoever may not see a photo gets no picture of it either, whatever address they have.</summary>
internal static class MediaEndpoints
{
    // Asked for anew each time, and seldom sent again: for whom a photo is can change at any moment, and a cache on the way would not hear of it.
    private const string AskAgain = "private, no-cache";
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
        var seen = PhotoSizes.Avatar.Any(avatar => avatar.Name == size) ? await photos.IsAvatarAsync(visit.Viewer, key, cancel)
            : await photos.MediaAsync(visit.Viewer, key, cancel) is not null || await moderation.KeepsAsync(visit.Viewer, key, cancel);
        return seen ? File(context, file, key, size) : Results.NotFound();
    }

    private static async Task<IResult> DrawingAsync(long id, Visit visit, PhotoService photos, HttpContext context, CancellationToken cancel) =>
        await photos.FindAsync(visit.Viewer, new PhotoId(id), cancel) is { } photo && !MediaKey.TryParse(photo.MediaKey, out _)
            ? Svg(context, DrawnPicture.Draw(photo.Id, photo.Tags), AskAgain)
            : Results.NotFound();

    private static IResult File(HttpContext context, PhotoFile file, string key, string size)
    {
        context.Response.Headers.CacheControl = AskAgain;
        return Results.File(file.Path, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{key}-{size}\""));
    }

    private static IResult Svg(HttpContext context, string drawing, string cache)
    {
        context.Response.Headers.CacheControl = cache;
        var bytes = Encoding.UTF8.GetBytes(drawing);
        return Results.Bytes(bytes, DrawnPicture.ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""));
    }
}
