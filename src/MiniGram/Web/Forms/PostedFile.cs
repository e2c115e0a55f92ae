using MiniGram.Model;

namespace MiniGram.Web.Forms;

/// <summary>What became of one file.</summary>
/// <param name="Name">As it is called where it comes from.</param>
/// <param name="Posted">The photo that it is now; null when it was refused.</param>
/// <param name="Problem">Why it was refused; null when it was not.</param>
public sealed record PostedFile(string Name, PhotoId? Posted, string? Problem);
