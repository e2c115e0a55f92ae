namespace MiniGram.Platform.Photos;

/// <summary>What can be changed of a photo.</summary>
/// <param name="Caption">With #tags and @mentions; at most 2200 characters and 30 tags; may be empty.</param>
/// <param name="AltText">At most 1500 characters; may be empty.</param>
/// <param name="Audience">For whom it is from now on.</param>
public sealed record PostEdit(string Caption, string AltText, Audience Audience);
