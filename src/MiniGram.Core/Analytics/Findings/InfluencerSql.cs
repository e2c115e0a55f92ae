namespace MiniGram.Analytics.Findings;

/// <summary>SQL of influencers against others.</summary>
internal static class InfluencerSql
{
    /// <summary>Mean of influencers ÷ mean of others who are not suspected bots.</summary>
    /// <param name="sql">Of the scope.</param>
    /// <param name="column"><c>activity</c> or <c>rate</c>.</param>
    public static string MeanRatio(FindingSql sql, string column) => sql.Statement($"""
        select
            avg({column}) filter (where user_id in (select user_id from influencers))
            / nullif(avg({column}) filter (
                where user_id not in (select user_id from influencers)
                    and user_id not in (select user_id from suspected_bots)
            ), 0)
        from activity
        """);

    /// <summary>Mean engagement of a pair with an influencer ÷ that of a pair with another author.</summary>
    public static string PairRatio(FindingSql sql) => sql.Statement("""
        select
            avg(engagement) filter (where author_id in (select user_id from influencers))
            / nullif(avg(engagement) filter (where author_id not in (select user_id from influencers)), 0)
        from pairs
        """);

    /// <summary>Names among the first ten of both, most used first, then by name.</summary>
    public static string SharedTags(FindingSql sql, AnalysisParameters parameters)
    {
        var used = parameters.Duplicates == DuplicateRule.All
            ? "select photo_tags.photo_id, tags.tag_name\nfrom photo_tags\njoin tags on tags.id = photo_tags.tag_id"
            : "select photo_id, tag_name from photo_names";
        return sql.Statement(
            """
            select count(*)
            from ranked_tags as of_influencers
            join ranked_tags as of_others on of_others.tag_name = of_influencers.tag_name
            where of_influencers.by_influencer and of_influencers.place <= 10
                and not of_others.by_influencer and of_others.place <= 10
            """,
            ("used_tags", used),
            ("grouped_tags", """
                select used_tags.tag_name, photos.user_id in (select user_id from influencers) as by_influencer, count(*) as uses
                from used_tags
                join photos on photos.id = used_tags.photo_id
                group by 1, 2
                """),
            ("ranked_tags", """
                select tag_name, by_influencer, row_number() over (partition by by_influencer order by uses desc, tag_name collate "C") as place
                from grouped_tags
                """));
    }
}
