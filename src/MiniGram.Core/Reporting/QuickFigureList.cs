using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting;

/// <summary>The quick numbers of both scopes, in their order.</summary>
internal static class QuickFigureList
{
    public static IReadOnlyList<ScopeComparison> Of(Analysis analysis)
    {
        ScopeComparison Figure(string name, Func<QuickFigures, double?> of, Func<double?, string> shown) => new(name, of(analysis.Figures.Quick), of(analysis.FiguresWithoutSuspectedBots.Quick), shown);
        string Told(string name, string definition) => Discrimination.Holds(analysis, definition) ? name : $"{name} ({Discrimination.TellsNobodyApart})";
        return
        [
            Figure("Users", quick => quick.Users, Count),
            Figure("Photos", quick => quick.Photos, Count),
            Figure("Tags", quick => quick.Tags, Count),
            Figure("Tags on photos", quick => quick.PhotoTags, Count),
            Figure("Likes", quick => quick.Likes, Count),
            Figure("Comments", quick => quick.Comments, Count),
            Figure("Follows", quick => quick.Follows, Count),
            Figure("Photos a user", quick => quick.PhotosPerUser, Numbers.Plain),
            Figure("Likes a photo", quick => quick.LikesPerPhoto, Numbers.Plain),
            Figure("Comments a photo", quick => quick.CommentsPerPhoto, Numbers.Plain),
            Figure(Told("Influencers", Discrimination.Influencers), quick => quick.Influencers, Count),
            Figure(Told("Influencers of all users", Discrimination.Influencers), quick => quick.InfluencerShare, Numbers.Share),
            Figure(Told("Suspected bots", Discrimination.Bots), quick => quick.SuspectedBots, Count),
            Figure(Told("Suspected bots of all users", Discrimination.Bots), quick => quick.BotShare, Numbers.Share),
            Figure(Told("Their likes of all likes", Discrimination.Bots), quick => quick.BotLikeShare, Numbers.Share),
        ];
    }

    private static string Count(double? value) => value is { } count ? Numbers.Count((long)count) : Numbers.Undefined;
}
