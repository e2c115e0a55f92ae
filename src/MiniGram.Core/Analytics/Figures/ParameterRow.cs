using System.Data.Common;
using MiniGram.Analytics.Models;

namespace MiniGram.Analytics.Figures;

/// <summary>What figures need of the table <c>parameters</c>.</summary>
internal sealed record ParameterRow(decimal CommentWeight, DateTime AsOf)
{
    public static ParameterRow Read(DbConnection connection) =>
        connection.Rows<ParameterRow>("select comment_weight, as_of from parameters").Single();
}
