using Microsoft.AspNetCore.Authentication;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Leaving;
using MiniGram.Platform.Media;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages.Settings;
using MiniGram.Web.Security;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Taking everything out, and leaving for good; also open to those who are suspended.</summary>
internal static class DataEndpoints
{
    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/settings/data", () => Answer.Page<DataSettings>()).WithMetadata(OpenToSuspended.Mark);
        forms.MapPost("/settings/data/take-out", (Visit visit, LeaveService leave, PhotoFolder folder, CancellationToken cancel) => TakeOutAsync(visit.Account!, leave, folder, cancel)).WithMetadata(OpenToSuspended.Mark);
        forms.MapPost("/settings/data/delete", DeleteAsync).WithMetadata(OpenToSuspended.Mark);
    }

    /// <summary>Everything of an account as a ZIP. Put together aside first: packing writes in a way that the server does not take, and a failure can still be told.</summary>
    public static async Task<IResult> TakeOutAsync(Account account, LeaveService leave, PhotoFolder folder, CancellationToken cancel)
    {
        var zip = folder.NewScratch();
        try
        {
            await leave.TakeOutAsync(account.Id, zip, key => Original(folder, key), cancel);
            zip.Position = 0;
            return Results.Stream(zip, "application/zip", $"minigram-{account.Username}.zip");
        }
        catch
        {
            await zip.DisposeAsync();
            throw;
        }
    }

    private static (Stream Content, string Ending)? Original(PhotoFolder folder, string key) =>
        MediaKey.TryParse(key, out var media) && folder.Original(media) is { } file ? (File.OpenRead(file.Path), Path.GetExtension(file.Path)) : null;

    private static async Task<IResult> DeleteAsync(HttpContext context, Visit visit, LeaveService leave, PhotoFolder folder, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var left = await leave.DeleteAsync(visit.Account!.Id, form.Text("password"), cancel);
        if (!left.Done)
            return Answer.Page<DataSettings>(new { Problem = left.Problems[0].Words }, StatusCodes.Status422UnprocessableEntity);
        foreach (var key in left.Value)
        {
            if (MediaKey.TryParse(key, out var media))
                folder.Remove(media);
        }

        await context.SignOutAsync(SessionTickets.Scheme);
        return Answer.GoTo(context, "/", "gone");
    }
}
