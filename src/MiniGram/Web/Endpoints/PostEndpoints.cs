using MiniGram.Model;
using MiniGram.Platform;
using MiniGram.Platform.Media;
using MiniGram.Platform.Photos;
using MiniGram.Web.Api;
using MiniGram.Web.Components;
using MiniGram.Web.Forms;
using MiniGram.Web.Limits;
using MiniGram.Web.Pages;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Posting: several files at once, each on its own, so that one that is refused keeps none of the others back.</summary>
internal static class PostEndpoints
{
    private const long LargestForm = 200_000_000;

    /// <summary>Photos that one form takes.</summary>
    public const int MostFiles = 20;

    public static void Map(IEndpointRouteBuilder signedIn, IEndpointRouteBuilder forms)
    {
        signedIn.MapGet("/post", (Visit visit, PhotoService photos, IntakeLimits limits, CancellationToken cancel) => FormAsync(visit, photos, limits, null, StatusCodes.Status200OK, cancel));
        forms.MapPost("/post", PostAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestForm));
    }

    private static async Task<IResult> PostAsync(HttpContext context, Visit visit, PhotoIntake intake, IntakeLimits limits, PhotoFolder folder, PhotoService photos, RateLimits rates, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var audience = Audiences.Read(form.Text("audience"));
        var typed = new PostForm { Caption = form.Text("caption"), AltText = form.Text("altText"), Audience = audience ?? Audience.CloseFriends };
        var files = form.Files.GetFiles("photos");
        var rows = new List<PostedFile>();
        if (audience is null) // For whom it was meant is not known, and nothing is shown to more than that.
            return await RefuseAsync(context, visit, photos, limits, typed, new PostedFile("Audience", null, $"Choose for whom it is: {Audiences.Choices}."), cancel);
        if (files.Count > MostFiles)
            return await RefuseAsync(context, visit, photos, limits, typed, new PostedFile($"{files.Count} photos", null, $"Choose at most {MostFiles} photos at once."), cancel);
        foreach (var file in files)
        {
            // The form itself was counted as one.
            rows.Add(rows.Count > 0 && rates.Take("post", visit.Account, context) is { } wait
                ? new PostedFile(file.FileName, null, $"{RateLimitGate.Title}. {RateLimitGate.WaitFor(wait)}")
                : await TakeAsync(file, typed with { AltText = AltText(typed.AltText, rows.Count, files.Count) }, visit, intake, folder, photos, cancel));
        }

        var posted = rows.Where(row => row.Posted is not null).Select(row => row.Posted!.Value).ToList();
        if (Answer.WantsPart(context.Request) && posted.Count > 0)
            Notes.Leave(context, "posted"); // Said on whichever page the script goes to.
        if (Answer.WantsPart(context.Request))
            return posted is [var only] ? Results.Json(new { address = Addresses.Photo(only) }) : Results.Json(new { problem = rows is [var refused, ..] ? refused.Problem : "Choose a photo first." }, statusCode: StatusCodes.Status422UnprocessableEntity);
        if (rows.Count > 0 && posted.Count == rows.Count)
            return Answer.GoTo(context, posted is [var one] ? Addresses.Photo(one) : Addresses.Profile(visit.Account!.Username), "posted");
        if (rows.Count == 0)
            rows.Add(new PostedFile("No photo", null, "Choose a photo first."));
        return await FormAsync(visit, photos, limits, typed with { Rows = rows }, StatusCodes.Status422UnprocessableEntity, cancel);
    }

    private static async Task<IResult> RefuseAsync(HttpContext context, Visit visit, PhotoService photos, IntakeLimits limits, PostForm typed, PostedFile row, CancellationToken cancel) => Answer.WantsPart(context.Request)
        ? Results.Json(new { problem = row.Problem }, statusCode: StatusCodes.Status422UnprocessableEntity)
        : await FormAsync(visit, photos, limits, typed with { Rows = [row] }, StatusCodes.Status422UnprocessableEntity, cancel);

    /// <summary>What is said of one of several photos: its line, in the order of the files; what stands below the last photo's line is said of it, too.</summary>
    internal static string AltText(string typed, int index, int files)
    {
        var lines = typed.ReplaceLineEndings("\n").Split('\n');
        return files == 1 ? typed : index == files - 1 ? string.Join('\n', lines.Skip(index)) : index < lines.Length ? lines[index] : "";
    }

    private static async Task<PostedFile> TakeAsync(IFormFile file, PostForm typed, Visit visit, PhotoIntake intake, PhotoFolder folder, PhotoService photos, CancellationToken cancel)
    {
        await using var content = file.OpenReadStream();
        var taken = await intake.TakeAsync(content, file.FileName, cancel);
        if (taken.Photo is not { } picture)
            return new(file.FileName, null, string.Join(' ', taken.Problems));
        var posted = await photos.PostAsync(visit.Account!.Id, new NewPost(picture.Key.Value, picture.Width, picture.Height, typed.Caption, typed.AltText, typed.Audience), CancellationToken.None); // Its files are there: who leaves now has posted.
        if (posted.Done)
            return new(file.FileName, posted.Value, null);
        folder.Remove(picture.Key);
        return new(file.FileName, null, string.Join(' ', posted.Problems.Select(problem => problem.Words)));
    }

    private static async Task<IResult> FormAsync(Visit visit, PhotoService photos, IntakeLimits limits, PostForm? typed, int status, CancellationToken cancel)
    {
        var choice = await photos.ChoiceAsync(visit.Account!.Id, cancel);
        return Answer.Page<PostPage>(new { Typed = typed ?? new PostForm { Audience = choice.Last }, Choice = choice, IntakeLimit = limits.Bytes }, status);
    }
}
