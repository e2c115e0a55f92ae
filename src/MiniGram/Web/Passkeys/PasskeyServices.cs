using Microsoft.AspNetCore.Identity;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Hosting;

namespace MiniGram.Web.Passkeys;

/// <summary>Passkeys as ASP.NET Core Identity judges them, over our own accounts.</summary>
internal static class PasskeyServices
{
    public static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<PasskeyStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>().AddScoped<PasskeyCeremony>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<ServerSettings>((options, settings) =>
        {
            options.ServerDomain = settings.Origin?.IdnHost; // Null is the host of each request.
            options.ResidentKeyRequirement = "required"; // The device knows the account, so that nobody types a name.
            options.UserVerificationRequirement = "required"; // The finger or the PIN: that is why it stands for password and code.
            options.AttestationConveyancePreference = "none"; // Which make the device is, is nobody's business.
            options.AuthenticatorTimeout = PasskeyCeremony.Lasts;
            options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.TopOrigin is null && IsOurs(asked.Origin, settings.Origin, asked.HttpContext.Request));
        });
        return services;
    }

    /// <summary>Whether a page of this site asked the device, as the browser says in what the device has signed.</summary>
    private static bool IsOurs(string origin, Uri? site, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var asked)
        && (site is not null || Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out site))
        && asked.Scheme == site.Scheme && asked.IdnHost == site.IdnHost && asked.Port == site.Port;
}
