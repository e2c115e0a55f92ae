using System.Globalization;
using MiniGram.Model;

namespace MiniGram.Synthesis.Published;

/// <summary>What the tables of the published process do not say.</summary>
internal static class PublishedTruth
{
    public static IReadOnlyList<TruthTable> Of(PublishedWorld world) =>
    [
        new("bots", ["user_id", "kind"], world.Bots.Select(bot => (IReadOnlyList<string>)[Id(bot), "bulk-liker"])),
        new("influencers", ["user_id"], world.Influencers.Select(influencer => (IReadOnlyList<string>)[Id(influencer)])),
    ];

    private static string Id(int user) => (user + 1).ToString(CultureInfo.InvariantCulture);
}
