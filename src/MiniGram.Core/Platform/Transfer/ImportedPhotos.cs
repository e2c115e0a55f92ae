namespace MiniGram.Platform.Transfer;

/// <summary>What an import keeps of each photo until its post is written, column by column, in the order of the photos' ids.</summary>
internal sealed class ImportedPhotos
{
    private readonly Dictionary<long, int> _places = [];

    public List<long> Ids { get; } = [];

    public List<int> Authors { get; } = [];

    public List<long> PostedAt { get; } = [];

    public List<int> Likes { get; } = [];

    public List<int> Comments { get; } = [];

    /// <summary>Each photo with each of its tags, by their places, in the order of the photos.</summary>
    public List<(int Photo, int Tag)> Tags { get; } = [];

    public void Add(long id, int author, long postedAt)
    {
        _places.Add(id, Ids.Count);
        Ids.Add(id);
        Authors.Add(author);
        PostedAt.Add(postedAt);
        Likes.Add(0);
        Comments.Add(0);
    }

    public int PlaceOf(long id) => _places[id];
}
