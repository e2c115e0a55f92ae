using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics.Figures;

public sealed class HundredUsersFigureTests
{
    [Fact]
    public void Real_data_has_the_known_totals()
    {
        using var built = new BuiltWorld(HundredUsers.Read(), new());
        var quick = FigureReader.Read(built.Connection, Scope.All).Quick;
        Assert.Equal((100, 257, 8782, 7488), (quick.Users, quick.Photos, quick.Likes, quick.Comments));
        Assert.Equal((77, 100), (quick.SuspectedBots, quick.Influencers));
    }
}
