using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using MiniGram.Web.Endpoints;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Security;

/// <summary>Limits for each account, and for each address where nobody is signed in: far above what a person does, far below what a program can.</summary>
internal static class Paces
{
    public static Pace SignIn { get; } = new("sign-in", 30, TimeSpan.FromMinutes(5));

    public static Pace SignUp { get; } = new("sign-up", 10, TimeSpan.FromHours(1));

    public static Pace Posting { get; } = new("posting", 120, TimeSpan.FromHours(1));

    public static Pace Liking { get; } = new("liking", 120, TimeSpan.FromMinutes(1));

    public static Pace Commenting { get; } = new("commenting", 30, TimeSpan.FromMinutes(1));

    public static Pace Following { get; } = new("following", 60, TimeSpan.FromMinutes(1));

    public static Pace Reporting { get; } = new("reporting", 20, TimeSpan.FromHours(1));

    public static Pace Searching { get; } = new("searching", 60, TimeSpan.FromMinutes(1));

    public static IReadOnlyList<Pace> All { get; } = [SignIn, SignUp, Posting, Liking, Commenting, Following, Reporting, Searching];

    /// <summary>Sets them up; none bites where they are off.</summary>
    public static IServiceCollection AddPaces(this IServiceCollection services, bool on) => services.AddRateLimiter(options =>
    {
        foreach (var pace in All)
            options.AddPolicy(pace.Name, context => on ? RateLimitPartition.GetFixedWindowLimiter(Whose(context), _ => Window(pace)) : RateLimitPartition.GetNoLimiter(""));
        options.OnRejected = async (rejected, _) =>
        {
            var context = rejected.HttpContext;
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            await Answer.Problem(context, StatusCodes.Status429TooManyRequests, "That was very often", "Wait a moment, then go on. Nothing of what you did before is lost.").ExecuteAsync(context);
        };
    });

    /// <summary>Holds an endpoint to a pace.</summary>
    public static RouteHandlerBuilder AtMost(this RouteHandlerBuilder endpoint, Pace pace) => endpoint.RequireRateLimiting(pace.Name);

    // A fixed window, since a sliding one can't say how long to wait.
    private static FixedWindowRateLimiterOptions Window(Pace pace) => new() { PermitLimit = pace.Times, Window = pace.Window, QueueLimit = 0 };

    private static string Whose(HttpContext context) => context.RequestServices.GetRequiredService<Visit>().Account is { } account
        ? string.Create(CultureInfo.InvariantCulture, $"account {account.Id.Value}")
        : "address " + Network(context.Connection.RemoteIpAddress);

    // A household has a whole /64 of IPv6 addresses.
    private static string Network(IPAddress? address)
    {
        if (address is null)
            return "none";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.GetAddressBytes() is { Length: 16 } bytes ? Convert.ToHexString(bytes.AsSpan(0, 8)) : address.ToString();
    }
}
