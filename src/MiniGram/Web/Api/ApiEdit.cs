namespace MiniGram.Web.Api;

/// <summary>What is changed of a photo; what is null stays.</summary>
/// <param name="Caption">At most 2200 characters and 30 tags.</param>
/// <param name="AltText">At most 1500 characters.</param>
/// <param name="Audience"><c>public</c>, <c>followers</c> or <c>close-friends</c>.</param>
internal sealed record ApiEdit(string? Caption, string? AltText, string? Audience);
