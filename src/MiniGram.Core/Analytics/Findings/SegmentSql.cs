namespace MiniGram.Analytics.Findings;

/// <summary>The members of a segment: k = ⌈share · all users⌉, the k-th value is the threshold, and all at the threshold are in.</summary>
internal static class SegmentSql
{
    /// <summary>The expression <c>segment(user_id)</c>, with those that it needs.</summary>
    public static (string Name, string Text)[] Of(SegmentNames names, AnalysisParameters parameters)
    {
        var value = names.Measure == "by_activity" ? "activity" : "rate";
        var conditions = new List<string>();
        if (names.Measure == "by_rate")
            conditions.Add($"days > {FindingSql.Literal(parameters.NewUserDays)}");
        if (names.Segment == "active")
            conditions.Add("user_id not in (select user_id from suspected_bots)");
        var where = conditions.Count == 0 ? "" : $"\nwhere {string.Join(" and ", conditions)}";
        var (order, side, last) = names.Segment == "active" ? (" desc", ">=", "min") : ("", "<=", "max");
        return
        [
            ("candidates", $"select user_id, {value} as value, row_number() over (order by {value}{order}) as place\nfrom activity{where}"),
            ("segment", $"""
                select user_id
                from candidates
                where value {side} (
                    select {last}(value) from candidates
                    where place <= (select ceil({FindingSql.Literal(parameters.SegmentShare)} * count(*)) from users)
                )
                """),
        ];
    }
}
