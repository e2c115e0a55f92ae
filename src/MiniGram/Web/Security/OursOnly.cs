using Microsoft.AspNetCore.Antiforgery;
using MiniGram.Web.Endpoints;

namespace MiniGram.Web.Security;

/// <summary>Lets a form through only when a page of ours made it, for the one who sends it.</summary>
internal sealed class OursOnly(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(context.HttpContext)
                ? await next(context)
                : Answer.Problem(context.HttpContext, StatusCodes.Status400BadRequest, "This form is too old", "You signed in or out since it was opened, or cookies are off. Go back, load the page again and send it once more.");
        }
        catch (AntiforgeryValidationException unread) when (unread.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return Answer.Problem(context.HttpContext, StatusCodes.Status413PayloadTooLarge, "That is too much at once", "Send fewer or smaller files.");
        }
        catch (AntiforgeryValidationException unread) when (unread.InnerException is IOException or InvalidDataException)
        {
            return Answer.Problem(context.HttpContext, StatusCodes.Status400BadRequest, "The form did not come through", "It was cut off on its way, or is none. Send it once more.");
        }
    }
}
