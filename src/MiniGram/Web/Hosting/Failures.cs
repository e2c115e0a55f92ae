using MiniGram.Web.Api;
using MiniGram.Web.Endpoints;

namespace MiniGram.Web.Hosting;

/// <summary>Turns what goes wrong into a page that says so, and into an entry of the log that can be found by the number on the page.</summary>
internal sealed class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted && ApiProblem.Concerns(context.Request))
        {
            await RequestProblem.Of(context, refused).ExecuteAsync(context);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await (refused.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Answer.Problem(context, refused.StatusCode, "That is too much at once", "Send fewer or smaller photos: up to 20 MB each and 200 MB together.")
                : Answer.Problem(context, refused.StatusCode, "That was not understood", "The request was cut off or garbled. Load the page again and try once more.")).ExecuteAsync(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            log.LogError(failure, "Request {Request} failed", context.TraceIdentifier);
            context.Response.Clear();
            await Answer.Problem(context, StatusCodes.Status500InternalServerError, "That went wrong", "The fault is ours, not yours. Try again in a moment; if it stays, tell the one who runs this site.", context.TraceIdentifier).ExecuteAsync(context);
        }
    }
}
