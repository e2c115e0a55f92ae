namespace MiniGram.Web.Api.Resources;

/// <summary>Whether signing in asks for a code from your app.</summary>
/// <param name="On">Whether it does.</param>
/// <param name="RecoveryLeft">How many recovery codes are left.</param>
public sealed record CodesResource(bool On, int RecoveryLeft);
