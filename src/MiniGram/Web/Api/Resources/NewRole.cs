using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api.Resources;

/// <summary>A role in place of the one that someone has.</summary>
/// <param name="Role">What they may do from now on; member takes a role away.</param>
/// <param name="Reason">Why: it goes into the log, and the member is told.</param>
public sealed record NewRole(Role Role, string Reason);
