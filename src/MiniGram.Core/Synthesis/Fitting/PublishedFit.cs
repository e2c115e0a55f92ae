using MiniGram.Model.Measures;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Fits the process of the published report to data that know of no causality: uniform draws, bots that like much, and influencers whose followers like and comment on all.</summary>
internal static class PublishedFit
{
    private const double InfluencerShare = 0.10;
    private const double Engaged = 0.965; // As the published process has it: data tell it together with the share of the followers only.
    private const double Most = 2;

    /// <summary>The first guess.</summary>
    /// <param name="social">That of the social process, of which are taken the size, the span, the comments' texts and the faults.</param>
    /// <param name="target">Of the data to resemble.</param>
    public static Scenario Of(Scenario social, WorldMeasures target)
    {
        var (users, photos) = (social.Users.Count, social.Photos.Count);
        var rule = Math.Floor(InfluencerShare * users) + 1;
        double[] followers = [.. target.InfluencerShares.Select(share => share * users)];
        double[] bots = [.. target.BotShares.Select(share => -photos * Math.Log(Math.Max(1e-9, 1 - share)))]; // Draws with replacement.
        var toInfluencers = followers.Sum();
        var perInfluencer = photos / (double)Math.Max(1, users) * toInfluencers; // Likes, if all followers liked all.
        var (liking, commenting) = (Part(target.Likes, target.Rows["likes"] - bots.Sum()), Part(target.Comments, target.Rows["comments"]));
        var ordinary = Math.Max(0, target.Rows["likes"] - bots.Sum() - (liking * Engaged * perInfluencer));
        var (commented, perPhoto) = Comments(target, photos);
        return new()
        {
            About = social.About,
            Seed = social.Seed,
            From = social.From,
            Until = social.Until,
            Process = WorldProcess.Published,
            Causality = social.Causality,
            Users = new() { Count = users },
            Photos = new() { Count = photos },
            Engagement = new() { Texts = social.Engagement.Texts },
            Dirt = social.Dirt with { Duplicates = 0 }, // Its draws with replacement make doubles.
            Published = new()
            {
                PhotoTags = photos == 0 ? 0 : (int)target.Rows["photo_tags"],
                TagsUntil = target.TagsUntil > target.From && target.TagsUntil <= target.Until ? target.TagsUntil : target.Until,
                Likes = photos == 0 ? 0 : (int)Math.Round(ordinary),
                CommentedPhotos = commented,
                CommentsPerPhoto = perPhoto,
                Follows = users < 2 ? 0 : (int)Math.Max(0, target.Rows["follows"] - toInfluencers),
                Bots = bots.Length,
                LikesPerBot = bots.Length == 0 ? Distribution.Constant(0) : ScenarioFit.Above(0, [.. bots.Select(draws => Math.Max(0, draws - (ordinary / Math.Max(1, users))))]),
                Influencers = Math.Min(followers.Length, users - bots.Length),
                InfluencerFollowers = followers.Length == 0 ? Distribution.Constant(0) : ScenarioFit.Above(rule, followers),
                EngagedInfluencers = Distribution.Constant(Engaged),
                LikingFollowers = Distribution.Constant(Digits.Round(liking)),
                CommentingFollowers = Distribution.Constant(Digits.Round(commenting)),
            },
        };

        double Part(ReactionMeasures measures, double reactions) => perInfluencer <= 0 ? 0 : Math.Clamp(measures.FromFollowers * reactions / perInfluencer / Engaged, 0, 1);
    }

    /// <summary>A better one, by what came of the last.</summary>
    public static Scenario Nearer(Scenario scenario, WorldMeasures target, WorldMeasures achieved)
    {
        var knobs = scenario.Published;
        var liking = Share(knobs.LikingFollowers, target.Likes, achieved.Likes);
        var commenting = Share(knobs.CommentingFollowers, target.Comments, achieved.Comments);
        return scenario with
        {
            Users = scenario.Users with { Count = Correction.Count(scenario.Users.Count, "users", target, achieved) },
            Photos = scenario.Photos with { Count = Correction.Count(scenario.Photos.Count, "photos", target, achieved) },
            Engagement = scenario.Engagement with { Texts = Correction.Texts(scenario.Engagement.Texts, target, achieved) },
            Published = knobs with
            {
                PhotoTags = Correction.Count(knobs.PhotoTags, "photo_tags", target, achieved),
                Likes = More(knobs.Likes, "likes"),
                Follows = More(knobs.Follows, "follows"),
                CommentedPhotos = Math.Max(0, (int)Math.Round(knobs.CommentedPhotos + (scenario.Photos.Count * (Math.Log(Without(achieved.Comments)) - Math.Log(Without(target.Comments)))))),
                CommentsPerPhoto = Scaled(knobs.CommentsPerPhoto, Math.Clamp(target.Rows["comments"] / Math.Max(1.0, achieved.Rows["comments"]), 1 / Most, Most)),
                LikingFollowers = liking,
                CommentingFollowers = commenting,
            },
        };

        // Some come of other knobs, so by how many are missing and not by how many times.
        int More(int draws, string table) => draws == 0 ? 0 : (int)Math.Max(0, draws + target.Rows[table] - achieved.Rows[table]);
    }

    private static Distribution Share(Distribution share, ReactionMeasures target, ReactionMeasures achieved) =>
        Distribution.Constant(Digits.Round(Math.Clamp(share.Mean * (achieved.FromFollowers <= 0 ? 1 : Math.Clamp(target.FromFollowers / achieved.FromFollowers, 1 / Most, Most)), 0, 1)));

    // The share of photos without; never none, of which there is no logarithm.
    private static double Without(ReactionMeasures measures) => (measures.PerPhoto[0] + 0.5) / (measures.PerPhoto.Total + 1.0);

    private static Distribution Scaled(Distribution normal, double factor) => Distribution.Normal(Digits.Round(normal.A * factor), Digits.Round(normal.B * factor));

    // Photos of influencers have the most, of their followers; the others' are a normal with its sign dropped.
    private static (int Draws, Distribution PerPhoto) Comments(WorldMeasures target, int photos)
    {
        var counts = target.Comments.PerPhoto;
        var influencers = target.InfluencerShares.Count / (double)Math.Max(1, target.Rows["users"]);
        var last = counts.Quantile(Math.Max(0, 1 - influencers));
        var told = counts.Counts.Where(entry => entry.Value > 0 && entry.Value <= last).ToList();
        double photosTold = told.Sum(entry => entry.Count);
        if (photos == 0 || photosTold == 0)
            return (0, Distribution.Normal(0, 0));
        var without = Math.Min(1, Without(target.Comments) / Math.Max(1e-9, 1 - influencers));
        var (mean, square) = (told.Sum(entry => entry.Value * entry.Count) / photosTold, told.Sum(entry => (double)entry.Value * entry.Value * entry.Count) / photosTold);

        // The mean over the deviation, by how the mean of the sizes compares to the mean square.
        var (low, high) = (0.0, 20.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Folded(middle) * Folded(middle) / (1 + (middle * middle)) < mean * mean / square ? (middle, high) : (low, middle);
        }

        var sigma = Math.Sqrt(square / (1 + (low * low)));
        return ((int)Math.Round(-photos * Math.Log(without)), Distribution.Normal(Digits.Round(low * sigma), Digits.Round(sigma)));
    }

    // The mean size of a normal of that mean and a deviation of 1.
    private static double Folded(double mean) => (Math.Sqrt(2 / Math.PI) * Math.Exp(-mean * mean / 2)) + (mean * (1 - (2 * NormalCumulative.Of(-mean))));
}
