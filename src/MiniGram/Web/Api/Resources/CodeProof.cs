namespace MiniGram.Web.Api.Resources;

/// <summary>A code, as the app shows it now.</summary>
/// <param name="Code">Six digits.</param>
public sealed record CodeProof(string Code);
