using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics.Evidence;

public sealed class HundredUsersEvidenceTests
{
    [Theory]
    [InlineData(Scope.All)]
    [InlineData(Scope.People)]
    public void Evidence_adds_up_to_the_figures(Scope scope)
    {
        using var built = new BuiltWorld(HundredUsers.Read(), new());
        var quick = Figures.FigureReader.Read(built.Connection, scope).Quick;
        var evidence = EvidenceReader.Read(built.Connection, scope);
        var exhibits = ExhibitReader.Read(built.Connection, scope);

        Assert.Equal(100, evidence.Registrations.Counts.Sum());
        Assert.Equal(257, evidence.Photos.Author.Length);
        Assert.Equal(501, evidence.Photos.TagOf.Length);
        Assert.Equal(77, evidence.Users.IsSuspectedBot.Count(flag => flag));
        Assert.Equal(
            [100, 257, quick.Likes, quick.Comments, quick.Follows],
            evidence.Tables.Select(table => table.Counts.Sum()));
        Assert.Equal(evidence.Photos.Engagement.Sum(), evidence.Authors.EngagementSum.Sum());
        Assert.Equal(quick.Likes + quick.Comments, exhibits.EventsByMonth.Sum(month => month.Likes + month.Comments));
        Assert.Equal(100, exhibits.RegistrationsByMonth.Sum(month => month.Count));
    }
}
