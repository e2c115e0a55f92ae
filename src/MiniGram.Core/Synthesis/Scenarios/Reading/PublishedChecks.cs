using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether the draws of the published report find the users and photos that they need.</summary>
internal static class PublishedChecks
{
    // The rows are drawn whole and then put in the order of time: 24 bytes and more of memory each.
    private const double MostRows = 50e6;

    public static void Check(ScenarioChecks checks)
    {
        var (published, users, photos) = (checks.Scenario.Published, checks.Scenario.Users.Count, checks.Scenario.Photos.Count);
        if ((long)published.Bots + published.Influencers > users)
            checks.Refuse($"{published.Bots} bots and {published.Influencers} influencers are more than there are users, {users}", "published.influencers", "published.bots", "users.count");
        if (published.Influencers > 0 && published.InfluencerFollowers.Support().Greatest > users - 1)
            checks.Refuse($"an influencer can't be followed by more than the {users - 1} others; choose followers that end there", "published.influencer-followers", "users.count");
        if (published.Follows > 0 && users < 2)
            checks.Refuse("follows need two users", "published.follows", "users.count");
        foreach (var (draws, path) in new[] { (published.Likes, "likes"), (published.CommentedPhotos, "commented-photos"), (published.PhotoTags, "photo-tags"), (published.Bots, "bots") })
        {
            if (draws > 0 && photos == 0)
                checks.Refuse("there are no photos to draw from", $"published.{path}", "photos.count");
        }

        foreach (var (distribution, path) in new[] { (published.CommentsPerPhoto, "comments-per-photo"), (published.LikesPerBot, "likes-per-bot"), (published.InfluencerFollowers, "influencer-followers") })
        {
            if (double.IsInfinity(distribution.Mean))
                checks.Refuse("its mean is infinite; give a Pareto an exponent above 1", $"published.{path}");
        }

        foreach (var table in Expectation.Of(checks.Scenario))
        {
            if (table.Rows is > MostRows and < double.PositiveInfinity && Knobs(table.Table) is [var path, .. var others])
                checks.Refuse($"some {Quantity.Write(table.Rows)} {table.Table.Replace('_', ' ')} would come, and the published process keeps all of them in memory, for which there may be {Quantity.Write(MostRows)}; 'process: social' does not", path, others);
        }

        if (published.TagsUntil <= checks.Scenario.From || published.TagsUntil > checks.Scenario.Until)
            checks.Refuse($"tags come up between {Quantity.Write(checks.Scenario.From)}, when the world begins, and {Quantity.Write(checks.Scenario.Until)}", "published.tags-until", "from", "until");
    }

    // By which of them there would be fewer.
    private static string[] Knobs(string table) => table switch
    {
        "likes" => ["published.likes", "published.likes-per-bot", "published.bots", "published.influencer-followers", "published.liking-followers", "photos.count"],
        "comments" => ["published.comments-per-photo", "published.commented-photos", "published.influencer-followers", "published.commenting-followers", "photos.count"],
        "follows" => ["published.follows", "published.influencer-followers", "published.influencers"],
        "photo_tags" => ["published.photo-tags"],
        _ => [],
    };
}
