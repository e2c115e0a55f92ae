using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether the draws of the published report find the users and photos that they need.</summary>
internal static class PublishedChecks
{
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

        if (published.TagsUntil <= checks.Scenario.From || published.TagsUntil > checks.Scenario.Until)
            checks.Refuse($"tags come up between {Quantity.Write(checks.Scenario.From)}, when the world begins, and {Quantity.Write(checks.Scenario.Until)}", "published.tags-until", "from", "until");
    }
}
