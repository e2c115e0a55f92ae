using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads what each user did.</summary>
internal static class UserReader
{
    public static UserSample Read(DbConnection connection, Scope scope, CancellationToken cancellationToken)
    {
        var rows = connection.Query(
            "select activity, rate, is_influencer, is_suspected_bot from user_scores where scope = $1 order by user_id, rate, activity",
            reader => (Activity: (double)reader.GetInt64(0), Rate: reader.GetDouble(1), IsInfluencer: reader.GetBoolean(2), IsSuspectedBot: reader.GetBoolean(3)),
            cancellationToken,
            ("", scope.Name()));
        return new(
            [.. rows.Select(row => row.Activity)],
            [.. rows.Select(row => row.Rate)],
            [.. rows.Select(row => row.IsInfluencer)],
            [.. rows.Select(row => row.IsSuspectedBot)]);
    }
}
