using System.Text;
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

    public static void Write(Scenario scenario, PublishedWorld world, TableWriter writer, Faults faults)
    {
        var names = new Usernames(scenario);
        writer.Write("users", world.UserCreated.Length, Block, world.UserCreated.Length, false, (rows, from, to) =>
        {
            for (var user = from; user < to; user++)
            {
                names.Write(user, user, rows.Text(1));
                rows.Add(user + 1, 0, world.UserCreated[user]);
            }
        });
        faults.Created["users"] = world.UserCreated;
        writer.Write("photos", world.Author.Length, Block, world.Author.Length, false, (rows, from, to) =>
        {
            for (var photo = from; photo < to; photo++)
            {
                PhotoUrls.Write(photo, rows.Text(1));
                rows.Add(photo + 1, 0, world.Author[photo] + 1, world.PhotoCreated[photo]);
            }
        });
        faults.Created["photos"] = world.PhotoCreated;
        writer.Write("tags", world.Tags.Count, Block, world.Tags.Count, false, (rows, from, to) =>
        {
            for (var tag = from; tag < to; tag++)
            {
                rows.Text(1).Append(Encoding.UTF8.GetBytes(world.Tags[tag].Name));
                rows.Add(tag + 1, 0, world.Tags[tag].Created);
            }
        });
        writer.Write("photo_tags", world.PhotoTags.Count, Block, world.PhotoTags.Count, false, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
                rows.Add(world.PhotoTags[i].Photo + 1, world.PhotoTags[i].Tag + 1);
        });
        writer.Write("follows", world.Follows.Count, Block, world.Follows.Count, false, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
                rows.Add(world.Follows[i].Follower + 1, world.Follows[i].Followee + 1, world.Follows[i].Created);
        });
        writer.Write("likes", world.Likes.Count, Block, world.Likes.Count, false, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
                rows.Add(world.Likes[i].User + 1, world.Likes[i].Photo + 1, world.Likes[i].Created);
        });
        var texts = new CommentTexts(scenario.Engagement.Texts, new Tags(scenario, TagCatalog.ThemesOf(scenario)));
        writer.Write("comments", world.Comments.Count, Block, world.Comments.Count, true, (rows, from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                var words = RandomStream.Of(scenario.Seed, Aspect.Names, -1L - i);
                texts.Write(-1, rows.Text(1), ref words);
                rows.Add(0, 0, world.Comments[i].Photo + 1, world.Comments[i].User + 1, world.Comments[i].Created);
            }
        });
    }
}
