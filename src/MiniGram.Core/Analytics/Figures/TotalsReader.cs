using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads the quick numbers.</summary>
internal static class TotalsReader
{
    public static Totals Read(DbConnection connection, Scope scope) =>
        connection.Rows<Totals>("select * from totals where scope = $1", ("", scope.Name())).Single();

    public static QuickFigures Quick(Totals totals) => new(
        totals.Users,
        totals.Photos,
        totals.Tags,
        totals.PhotoTags,
        totals.Follows,
        totals.Likes,
        totals.Comments,
        totals.Influencers,
        totals.SuspectedBots,
        ExactRatio.Divide(totals.Photos, totals.Users),
        ExactRatio.Divide(totals.Likes, totals.Photos),
        ExactRatio.Divide(totals.Comments, totals.Photos),
        ExactRatio.Divide(totals.Influencers, totals.Users),
        ExactRatio.Divide(totals.SuspectedBots, totals.Users),
        ExactRatio.Divide(totals.BotLikes, totals.AllLikes));
}
