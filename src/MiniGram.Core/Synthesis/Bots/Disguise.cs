using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Bots;

/// <summary>How each kind of bot hides: in its own way where one is set, or else as all do.</summary>
internal static class Disguise
{
    private const string All = "bots";

    /// <summary>Whether a kind are people's accounts.</summary>
    public static bool IsHijacked(this BotKnobs knobs, UserRole role) => role switch
    {
        UserRole.PodMember => knobs.Pods.Hijacked,
        UserRole.Churner => knobs.Churners.Hijacked,
        _ => null,
    } ?? knobs.CamouflageOf(role).Kind == CamouflageKind.Hijacked;

    /// <summary>What a kind likes beside; those who like nothing have none of their own.</summary>
    public static CamouflageKnobs CamouflageOf(this BotKnobs knobs, UserRole role) => role switch
    {
        UserRole.BulkLiker => knobs.BulkLikers.Camouflage,
        UserRole.RingMember => knobs.Rings.Camouflage,
        UserRole.FarmAccount => knobs.Farms.Camouflage,
        _ => null,
    } ?? knobs.Camouflage;

    /// <summary>How much a kind strays from its plan.</summary>
    public static Distribution JitterOf(this BotKnobs knobs, UserRole role) => role switch
    {
        UserRole.BulkLiker => knobs.BulkLikers.Jitter,
        UserRole.RingMember => knobs.Rings.Jitter,
        UserRole.FarmAccount => knobs.Farms.Jitter,
        UserRole.PodMember => knobs.Pods.Jitter,
        _ => null,
    } ?? knobs.Jitter;

    /// <summary>The knobs that say how a kind hides: its own, or those of all.</summary>
    public static string CamouflagePath(this BotKnobs knobs, UserRole role) => $"{(ReferenceEquals(knobs.CamouflageOf(role), knobs.Camouflage) ? All : Path(role))}.camouflage";

    /// <summary>The knob that says how much a kind strays: its own, or that of all.</summary>
    public static string JitterPath(this BotKnobs knobs, UserRole role) => $"{(ReferenceEquals(knobs.JitterOf(role), knobs.Jitter) ? All : Path(role))}.jitter";

    /// <summary>Where the knobs of a kind are.</summary>
    public static string Path(UserRole role) => role switch
    {
        UserRole.BulkLiker => "bots.bulk-likers",
        UserRole.RingMember => "bots.rings",
        UserRole.FarmAccount => "bots.farms",
        UserRole.PodMember => "bots.pods",
        _ => "bots.churners",
    };
}
