using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Synthesis.Writing;

namespace MiniGram.Synthesis.Published;

/// <summary>The seven tables of the published process.</summary>
internal static class PublishedTables
{
    private const int Block = 16_384;

    /// <summary>Writes all seven, and says in which language each user comments and how many comments are of each mood.</summary>
    public static (Languages Languages, IReadOnlyList<long> Moods) Write(Scenario scenario, PublishedWorld world, TableWriter writer, Faults faults)
    {
        var parents = new ParentTables(scenario, writer, faults);
        parents.Users(world.UserCreated, user => user);
        parents.Photos(world.PhotoCreated, world.Author);
        parents.Tags([.. world.Tags.Select(tag => tag.Name)], [.. world.Tags.Select(tag => tag.Created)]);
        writer.Write("photo_tags", world.PhotoTags.Count, Block, world.PhotoTags.Count, false, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
                rows.AddNumbers(world.PhotoTags[i].Photo + 1, world.PhotoTags[i].Tag + 1, world.PhotoCreated[world.PhotoTags[i].Photo]);
        });
        writer.Write("follows", world.Follows.Count, Block, world.Follows.Count, false, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
                rows.AddNumbers(world.Follows[i].Follower + 1, world.Follows[i].Followee + 1, world.Follows[i].Created);
        });
        writer.Write("likes", world.Likes.Count, Block, world.Likes.Count, false, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
                rows.AddNumbers(world.Likes[i].User + 1, world.Likes[i].Photo + 1, world.Likes[i].Created);
        });
        var (languages, moods) = (new Languages(scenario, world.UserCreated.Length, user => user), new long[3]);
        var texts = new CommentTexts(scenario.Engagement.Texts, new Tags(scenario, TagCatalog.ThemesOf(scenario)), languages);
        writer.Write("comments", world.Comments.Count, Block, world.Comments.Count, true, (rows, from, to) =>
        {
            var counts = new long[moods.Length];
            for (var i = from; i < to; i++)
            {
                var words = RandomStream.Of(scenario.Seed, Aspect.Names, -1L - i);
                counts[texts.Write(world.Comments[i].User, -1, rows.Text(1), ref words).Mood]++;
                rows.Add(0, 0, world.Comments[i].Photo + 1, world.Comments[i].User + 1, world.Comments[i].Created);
            }

            for (var mood = 0; mood < counts.Length; mood++)
                Interlocked.Add(ref moods[mood], counts[mood]);
        });
        return (languages, moods);
    }
}
