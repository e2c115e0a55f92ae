using System.Data.Common;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Segments;

/// <summary>
/// The users to act on. A segment whose definition tells nothing apart is left out: a list of three quarters of all users as suspected bots
/// would be a claim; the audit and a finding say why it is missing.
/// </summary>
internal static class SegmentBuilder
{
    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<UserSegment> Build(DbConnection connection, FindingContext context, CancellationToken cancellationToken)
    {
        var members = new MemberReader(connection, context.Evidence.Scope, context.Parameters, cancellationToken);
        UserSegment Segment(string name, string file, IReadOnlyList<SegmentMember> members, Func<IReadOnlyCollection<string>, HourlyCounts> events)
        {
            var all = events(MemberHours.Tables);
            string[] timed = [.. MemberHours.Tables.Where(table => !context.Evidence.WithoutHours.Contains(table))];
            return new(name, file, members, ReachTimes.BestWeekday(file, all), timed.Length == 0 ? ReachTimes.NotRecorded : ReachTimes.BestHour(file, timed.Length == MemberHours.Tables.Count ? all : events(timed)));
        }

        var hours = new MemberHours(connection, context.Evidence, cancellationToken);
        var segments = new List<UserSegment>();
        foreach (var names in SegmentNames.All.Where(names => context.Definitions.Segment(names.Segment, names.Measure)))
            segments.Add(Segment(Words.Sentence(names.Users), names.File, members.Of(names), tables => hours.Of(names.Segment, names.Measure, tables)));
        if (context.Definitions.Influencers)
        {
            var influencers = members.Influencers(context.Definitions.SuspectedBots);
            segments.Add(Segment("Influencers", "segments/influencers.csv", influencers, tables => hours.Of(influencers, tables)));
        }

        if (context.Definitions.SuspectedBots)
        {
            segments.Add(SuspectedBots(members.SuspectedBots(), context.Evidence));
            var boosted = members.Boosted(context.Results.Boosted);
            segments.Add(Segment("Boosted accounts", "segments/boosted-accounts.csv", boosted, tables => hours.Of(boosted, tables)));
        }

        return segments;
    }

    // Bots have hours of their own, the same week after week: what one of them does is no hour of them all.
    private static UserSegment SuspectedBots(IReadOnlyList<SegmentMember> members, EvidenceSet evidence)
    {
        const string File = "segments/suspected-bots.csv";
        return new("Suspected bots", File, members, ReachTimes.BestWeekday(File, evidence.BotLikes, evidence.BotHabits), evidence.WithoutHours.Contains("likes") ? ReachTimes.NotRecorded : ReachTimes.BestHour(File, evidence.BotLikes, evidence.BotHabits));
    }
}
