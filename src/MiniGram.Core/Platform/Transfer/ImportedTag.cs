namespace MiniGram.Platform.Transfer;

/// <summary>A tag on its way in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The form in which it is looked up; null when it can't be written with a <c>#</c>.</param>
/// <param name="Themes">What it calls for in a drawn picture.</param>
internal sealed record ImportedTag(long Id, string? Name, uint Themes);
