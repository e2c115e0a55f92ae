using MiniGram.Model;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Photos;

/// <summary>A photo as feeds and its own page show it to one viewer.</summary>
/// <param name="Id">The photo's id.</param>
/// <param name="Author">Who posted it.</param>
/// <param name="PostedAt">When.</param>
/// <param name="EditedAt">When its caption or alternative text was last changed, or null.</param>
/// <param name="Audience">For whom its author meant it.</param>
/// <param name="Caption">May be empty.</param>
/// <param name="AltText">What can be seen, for those who can't; may be empty.</param>
/// <param name="Width">In pixels, upright; 0 where it is not known, as for a photo that is drawn.</param>
/// <param name="Height">In pixels, upright; 0 where it is not known.</param>
/// <param name="MediaKey">The picture's media key, or null when the photo is drawn from its id and tags.</param>
/// <param name="Tags">Without '#', in the caption's order.</param>
/// <param name="Likes">How many like it whom the viewer may see.</param>
/// <param name="Comments">How many comments it has that the viewer may see.</param>
/// <param name="Liked">Whether the viewer likes it.</param>
/// <param name="Mine">Whether the viewer posted it.</param>
/// <param name="Removed">Whether a moderator has removed it; only its author and moderators get to see such a card.</param>
public sealed record PhotoCard(
    PhotoId Id, PersonCard Author, DateTimeOffset PostedAt, DateTimeOffset? EditedAt, Audience Audience, string Caption, string AltText, int Width, int Height,
    string? MediaKey, IReadOnlyList<string> Tags, int Likes, int Comments, bool Liked, bool Mine, bool Removed);
