using MiniGram.Platform.Photos;

namespace MiniGram.Web.Pictures;

/// <summary>Puts photos that one person posted shortly after another side by side, so that nobody floods a feed.</summary>
internal static class Strips
{
    private const int Longest = 4;
    private static readonly TimeSpan Near = TimeSpan.FromHours(1);

    /// <summary>The photos in their order, neighbours of one author, audience and hour together.</summary>
    public static IReadOnlyList<IReadOnlyList<PhotoCard>> Of(IReadOnlyList<PhotoCard> photos)
    {
        var strips = new List<List<PhotoCard>>();
        foreach (var photo in photos)
        {
            if (strips.Count > 0 && strips[^1] is { Count: < Longest } strip && Belongs(strip[0], photo))
                strip.Add(photo);
            else
                strips.Add([photo]);
        }

        return strips;
    }

    // A caption would be lost under another's photo, so only photos without one, or with the same, go together.
    private static bool Belongs(PhotoCard first, PhotoCard next) =>
        first.Author.Id == next.Author.Id && first.Audience == next.Audience && first.Caption == next.Caption && first.PostedAt - next.PostedAt <= Near;
}
