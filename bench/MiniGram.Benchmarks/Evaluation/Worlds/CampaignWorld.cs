namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Half of all users come by campaigns of twenty days at random places of the span, and every author keeps to a few tags.</summary>
internal static class CampaignWorld
{
    private const int Campaigns = 12;
    private const long Length = 20 * 86_400;
    private const double Share = 0.5;
    private const double Loyalty = 0.9;

    public static WorldKind Kind { get; } = new(
        "campaigns",
        "half of all registrations come in 12 campaigns of 20 days at any place of six years, some many times as large as others (log-normal, σ = 0.7); nine of ten tags of a photo are among its author's three favourites; all else as in uniform",
        [],
        "",
        Create);

    private static World Create(Dice dice)
    {
        var world = new World();
        var starts = Enumerable.Range(0, Campaigns).Select(_ => Calendar.Start + (long)(dice.Share() * (Calendar.End - Calendar.Start - Length))).ToArray();
        var sizes = new Weighted(starts.Select(_ => dice.LogNormal(0.7)));
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(dice.Share() < Share ? starts[sizes.Draw(dice)] + (long)(dice.Share() * Length) : Calendar.Even(dice));
        EvenWorld.Fill(world, dice, Calendar.Even, Loyalty);
        return world;
    }
}
