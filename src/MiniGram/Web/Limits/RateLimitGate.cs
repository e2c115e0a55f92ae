using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MiniGram.Web.Api;
using MiniGram.Web.Api.Access;
using MiniGram.Web.Endpoints;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Limits;

/// <summary>Turns away what comes too fast, as a page or as a problem, with how long to wait.</summary>
internal sealed class RateLimitGate(RequestDelegate next, RateLimits limits)
{
    /// <summary>What the page and the problem are called.</summary>
    internal static string Title => "That was a lot at once";

    public async Task InvokeAsync(HttpContext context, Visit visit, Caller caller)
    {
        var account = ApiProblem.Concerns(context.Request) ? caller.Account : visit.Account;
        if (LimitedRoutes.ActionOf(context) is { } action && limits.Take(action, account, context) is { } wait)
        {
            context.Response.Headers.RetryAfter = Seconds(wait).ToString(CultureInfo.InvariantCulture);
            await Answer.Problem(context, StatusCodes.Status429TooManyRequests, Title, WaitFor(wait)).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    /// <summary>Says how long to wait.</summary>
    internal static string WaitFor(TimeSpan wait)
    {
        var seconds = Seconds(wait);
        var words = seconds == 1 ? "a second" : seconds < 120 ? string.Create(CultureInfo.InvariantCulture, $"{seconds} seconds") : string.Create(CultureInfo.InvariantCulture, $"{(seconds + 59) / 60} minutes");
        return $"Try again in {words}. Nothing is lost but this one try.";
    }

    private static long Seconds(TimeSpan wait) => Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds));

    /// <summary>A household has one address of IPv4, but 2^64 and more of IPv6, which count as one.</summary>
    internal static string AddressOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
