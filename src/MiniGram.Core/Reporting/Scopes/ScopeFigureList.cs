using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Scopes;

/// <summary>Every single figure of both scopes, in the order of <c>report.json</c>; lists have tables of their own.</summary>
internal sealed class ScopeFigureList
{
    /// <summary>The group of the figures that belong to no area.</summary>
    public const string Quick = "quick numbers";

    private readonly FigureSet _all;
    private readonly FigureSet _people;
    private readonly List<ScopeFigure> _figures = [];

    private ScopeFigureList(Analysis analysis) => (_all, _people) = (analysis.Figures, analysis.FiguresWithoutSuspectedBots);

    /// <summary>Those that differ.</summary>
    public static IReadOnlyList<ScopeFigure> Of(Analysis analysis)
    {
        var list = new ScopeFigureList(analysis);
        list.AddQuick();
        foreach (var segment in SegmentNames.All)
            list.AddSegment(segment);
        list.AddContent();
        list.AddActivity();
        list.AddPairs();
        return list._figures;
    }

    private void AddQuick()
    {
        void Add(string id, string name, Func<QuickFigures, double?> of, Func<double?, string> shown) => Number(Quick, $"quick.{id}", name, figures => of(figures.Quick), shown);
        Add("users", "Users", quick => quick.Users, Numbers.Plain);
        Add("photos", "Photos", quick => quick.Photos, Numbers.Plain);
        Add("tags", "Tags", quick => quick.Tags, Numbers.Plain);
        Add("photo_tags", "Tags on photos", quick => quick.PhotoTags, Numbers.Plain);
        Add("follows", "Follows", quick => quick.Follows, Numbers.Plain);
        Add("likes", "Likes", quick => quick.Likes, Numbers.Plain);
        Add("comments", "Comments", quick => quick.Comments, Numbers.Plain);
        Add("influencers", "Influencers", quick => quick.Influencers, Numbers.Plain);
        Add("suspected_bots", "Suspected bots", quick => quick.SuspectedBots, Numbers.Plain);
        Add("photos_per_user", "Photos a user", quick => quick.PhotosPerUser, Numbers.Plain);
        Add("likes_per_photo", "Likes a photo", quick => quick.LikesPerPhoto, Numbers.Plain);
        Add("comments_per_photo", "Comments a photo", quick => quick.CommentsPerPhoto, Numbers.Plain);
        Add("influencer_share", "Influencers of all users", quick => quick.InfluencerShare, Numbers.Share);
        Add("bot_share", "Suspected bots of all users", quick => quick.BotShare, Numbers.Share);
        Add("bot_like_share", "Their likes of all likes", quick => quick.BotLikeShare, Numbers.Share);
    }

    private void AddSegment(SegmentNames segment)
    {
        var users = Wording.Capitalised(segment.Users["the ".Length..]);
        var measure = segment.Measure == "by_rate" ? "events a day" : "events";
        Number(FindingArea.Engagement, $"{segment.Id}.count", $"{users}: how many", figures => segment.Of(figures.Segments).Count, Numbers.Plain);
        Number(FindingArea.Engagement, $"{segment.Id}.threshold", $"{users}: {(segment.Segment == "active" ? "at least this many" : "at most this many")} {measure}", figures => segment.Of(figures.Segments).Threshold, Numbers.Plain);
        Words(FindingArea.Engagement, $"{segment.Id}.first", $"{users}: first of them", figures => segment.Of(figures.Segments).First is { } first ? Visible.Name(first) : Numbers.Undefined);
    }

    private void AddContent()
    {
        Number(FindingArea.Content, "content.top_photos.count", "Highly engaged photos", figures => figures.Content.TopPhotos.Count, Numbers.Plain);
        Number(FindingArea.Content, "content.top_photos.threshold", "Engagement from which a photo is highly engaged", figures => figures.Content.TopPhotos.Threshold, Numbers.Plain);
    }

    private void AddActivity()
    {
        void Add(string id, string who, Func<ActivityGroups, GroupActivity> of)
        {
            Number(FindingArea.Influencers, $"influencers.activity.{id}.n", $"{who}: how many", figures => of(figures.Influencers.Activity).N, Numbers.Plain);
            Number(FindingArea.Influencers, $"influencers.activity.{id}.mean_activity", $"{who}: mean activity", figures => of(figures.Influencers.Activity).MeanActivity, Numbers.Plain);
            Number(FindingArea.Influencers, $"influencers.activity.{id}.mean_rate", $"{who}: mean activity a day", figures => of(figures.Influencers.Activity).MeanRate, Numbers.Plain);
        }
        Words(FindingArea.Influencers, "influencers.tags_shared", "Tags among the first ten of influencers and of others", figures => figures.Influencers.TagsShared.Count == 0 ? "none" : string.Join(" ", figures.Influencers.TagsShared.Select(tag => Visible.Name("#" + tag))));
        Add("influencers", "Influencers", activity => activity.Influencers);
        Add("others", "Others", activity => activity.Others);
        Add("others_without_bots", "Others but suspected bots", activity => activity.OthersWithoutBots);
    }

    private void AddPairs()
    {
        void Add(string id, string name, Func<PairFigures, double?> of, Func<double?, string> shown) => Number(FindingArea.Influencers, $"influencers.pairs.{id}", name, figures => of(figures.Influencers.Pairs), shown);
        void AddGroup(string id, string author, Func<PairFigures, PairGroup> of)
        {
            Add($"{id}.n", $"Pairs of a user and {author}, with any engagement", pairs => of(pairs).N, Numbers.Plain);
            Add($"{id}.mean", $"Their mean engagement, with {author}", pairs => of(pairs).Mean, Numbers.Plain);
            Add($"{id}.variance", $"Its variance between pairs, with {author}", pairs => of(pairs).Variance, Numbers.Plain);
        }
        AddGroup("influencers", "an influencer", pairs => pairs.Influencers);
        AddGroup("others", "another author", pairs => pairs.Others);
        Add("ratio", "Mean pair engagement, influencers ÷ others", pairs => pairs.Ratio, Numbers.Ratio);
        Add("welch.t", "The same by Welch’s test as if pairs were independent: t", pairs => pairs.Welch.T, Numbers.Plain);
        Add("welch.df", "Its degrees of freedom", pairs => pairs.Welch.Df, Numbers.Plain);
        Add("welch.p", "Its p", pairs => pairs.Welch.P, Numbers.P);
        Add("hedges_g", "Difference of the means in standard deviations (Hedges’ g)", pairs => pairs.HedgesG, Numbers.Plain);
        Add("reach_ratio", "Pairs an influencer ÷ pairs another author", pairs => pairs.ReachRatio, Numbers.Ratio);
    }

    private void Number(string group, string id, string name, Func<FigureSet, double?> of, Func<double?, string> shown)
    {
        var (all, people) = (of(_all), of(_people));
        if (Equals(all, people))
            return;
        var change = all is { } before && people is { } after && before > 0 && after >= 0 && !id.EndsWith(".p", StringComparison.Ordinal) ? (after / before) - 1 : (double?)null;
        _figures.Add(new ScopeFigure(id, group, name, shown(all), shown(people), Numbers.Change(change)));
    }

    private void Words(string group, string id, string name, Func<FigureSet, string> of)
    {
        if (of(_all) != of(_people))
            _figures.Add(new ScopeFigure(id, group, name, of(_all), of(_people), Numbers.Undefined));
    }
}
