namespace MiniGram.Web.Api.Resources;

/// <summary>A decision that was made.</summary>
/// <param name="Action">Its id in the log, by which it can be undone.</param>
public sealed record DecisionResource(long Action);
