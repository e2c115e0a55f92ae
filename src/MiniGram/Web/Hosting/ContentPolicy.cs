using MiniGram.Web.Api.Description;

namespace MiniGram.Web.Hosting;

/// <summary>The headers that tell a browser what the site never does, so that nobody makes it do it.</summary>
internal static class ContentPolicy
{
    /// <summary>Everything comes from the site itself, nothing is inline, nobody frames it.</summary>
    public static void Use(IApplicationBuilder site)
    {
        // The API's page states a policy of its own.
        site.UseWhen(context => IsApiPage(context.Request), page => page.UseSecurityHeaders(Headers()));
        site.UseWhen(context => !IsApiPage(context.Request), pages => pages.UseSecurityHeaders(Headers().AddContentSecurityPolicy(Strict)));
    }

    private static bool IsApiPage(HttpRequest request) => request.Path.StartsWithSegments(ApiDescription.Page, StringComparison.Ordinal);

    private static void Strict(CspBuilder policy)
    {
        policy.AddDefaultSrc().None();
        policy.AddImgSrc().Self().Blob(); // A picture that is about to be sent is shown from memory.
        policy.AddStyleSrc().Self();
        policy.AddScriptSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        policy.AddFrameAncestors().None();
    }

    private static HeaderPolicyCollection Headers() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddStrictTransportSecurityMaxAge((int)TimeSpan.FromDays(365).TotalSeconds) // Only sent over HTTPS.
        .AddCustomHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)")
        .RemoveServerHeader();
}
