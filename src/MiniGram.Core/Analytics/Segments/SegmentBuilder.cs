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
        var hours = new MemberHours(connection, context.Evidence, cancellationToken);
        var segments = new List<UserSegment>();
        foreach (var names in SegmentNames.All.Where(names => context.Definitions.Segment(names.Segment, names.Measure)))
            segments.Add(Segment(Words.Sentence(names.Users), names.File, members.Of(names), hours.Of(names.Segment, names.Measure)));
        if (context.Definitions.Influencers)
        {
            var influencers = members.Influencers(context.Definitions.SuspectedBots);
            segments.Add(Segment("Influencers", "segments/influencers.csv", influencers, hours.Of(influencers)));
        }

        if (context.Definitions.SuspectedBots)
        {
            segments.Add(SuspectedBots(members.SuspectedBots(), context.Evidence));
            var boosted = members.Boosted(context.Results.Boosted);
            segments.Add(Segment("Boosted accounts", "segments/boosted-accounts.csv", boosted, hours.Of(boosted)));
        }

        return segments;
    }

    // Bots have hours of their own, the same week after week: what one of them does is no hour of them all.
    private static UserSegment SuspectedBots(IReadOnlyList<SegmentMember> members, EvidenceSet evidence)
    {
        const string File = "segments/suspected-bots.csv";
        return new("Suspected bots", File, members, ReachTimes.BestWeekday(File, evidence.BotLikes, evidence.BotHabits), ReachTimes.BestHour(File, evidence.BotLikes, evidence.BotHabits));
    }

    private static UserSegment Segment(string name, string file, IReadOnlyList<SegmentMember> members, HourlyCounts events) =>
        new(name, file, members, ReachTimes.BestWeekday(file, events), ReachTimes.BestHour(file, events));
}
