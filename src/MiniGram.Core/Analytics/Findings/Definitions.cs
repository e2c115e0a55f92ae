using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Findings;

/// <summary>Which definitions tell anything apart in a data set. Of the others nothing is claimed.</summary>
internal sealed class Definitions(FigureSet figures, EvidenceSet evidence)
{
    /// <summary>Whether some users, and at most half of them, are influencers.</summary>
    public bool Influencers { get; } = Discriminates(figures.Quick.Influencers, figures.Quick.Users);

    /// <summary>Whether some users, and at most half of them, are suspected bots.</summary>
    public bool SuspectedBots { get; } = Discriminates(figures.Quick.SuspectedBots, figures.Quick.Users);

    /// <summary>Whether ties and zeros leave 'highly engaged' a meaning.</summary>
    public bool TopPhotos { get; } = evidence.Photos.TopDiscriminates && figures.Content.TopPhotos.Count > 0;

    /// <summary>Whether ties, zeros and the definition of bots leave the segment a meaning.</summary>
    public bool Segment(string segment, string measure)
    {
        var events = evidence.Segments.Where(events => events.Segment == segment && events.Measure == measure).ToArray();
        return events.Length > 0 && events.All(table => table.Discriminates);
    }

    /// <summary>Why the most active can't be told apart where most users are left out of their ranking: '77 of 100 users are left out as suspected bots'; null where that is not why.</summary>
    public string? LeftOut(SegmentNames names)
    {
        var (bots, users) = (figures.Quick.SuspectedBots, figures.Quick.Users);
        return names.Segment == "active" && 2 * bots > users ? $"{Words.Count(bots)} of {Words.Count(users, "user", "users")} are left out as suspected bots" : null;
    }

    /// <summary>The audit's entries for the definitions that do not, in the order of the report.</summary>
    public IEnumerable<AuditEntry> Audit()
    {
        var users = figures.Quick.Users;
        if (!Influencers)
            yield return Entry("quick.influencers", figures.Quick.Influencers, $"flags {Words.Count(figures.Quick.Influencers)} of {Words.Count(users, "user", "users")}");
        if (!SuspectedBots)
            yield return Entry("quick.suspected_bots", figures.Quick.SuspectedBots, $"flags {Words.Count(figures.Quick.SuspectedBots)} of {Words.Count(users, "user", "users")}");
        foreach (var (id, segment) in SegmentNames.All.Select(name => (name, name.Of(figures.Segments))))
        {
            if (!Segment(id.Segment, id.Measure))
                yield return Entry(id.Id, segment.Count, LeftOut(id) ?? $"{Words.Count(segment.Count)} of {Words.Count(users, "user", "users")} at a threshold of {Words.Number(segment.Threshold)}");
        }

        if (!TopPhotos)
        {
            var top = figures.Content.TopPhotos;
            yield return Entry("content.top_photos", top.Count, $"{Words.Count(top.Count)} of {Words.Count(figures.Quick.Photos, "photo", "photos")} at a threshold of {Words.Number(top.Threshold)}");
        }
    }

    private static AuditEntry Entry(string definition, long rows, string example) =>
        new(AuditRule.NotDiscriminating, AuditSeverity.Warning, definition, null, rows, [example]);

    private static bool Discriminates(long flagged, long users) => flagged > 0 && 2 * flagged <= users;
}
