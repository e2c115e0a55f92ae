using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api.Resources;

/// <summary>What an authenticator app needs. Nothing holds before a code from it was confirmed.</summary>
/// <param name="Secret">To type into the app: base 32 in groups of four.</param>
/// <param name="Address">The same as an address, for a QR code.</param>
public sealed record CodeSetupResource(string Secret, string Address)
{
    /// <summary>For the one whose it is.</summary>
    public static CodeSetupResource Of(CodeSetup setup) => new(setup.Secret, setup.Address);
}
