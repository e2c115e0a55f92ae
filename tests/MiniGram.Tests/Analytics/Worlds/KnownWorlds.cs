namespace MiniGram.Analytics.Worlds;

/// <summary>Worlds that several tests look at, analysed once; they live as long as the tests.</summary>
public static class KnownWorlds
{
    private static readonly Lazy<AnalysedWorld> RealWorld = new(() => new(HundredUsers.Read(), new()));
    private static readonly Lazy<AnalysedWorld> PlantedEffects = new(() => new(PlantedWorld.Make(1, planted: true), new()));
    private static readonly Lazy<AnalysedWorld> NoEffects = new(() => new(PlantedWorld.Make(2, planted: false), new()));

    /// <summary>A hundred users, for whom two definitions tell nothing apart.</summary>
    public static AnalysedWorld Hundred => RealWorld.Value;

    /// <summary>With effects that any test must find.</summary>
    public static AnalysedWorld Planted => PlantedEffects.Value;

    /// <summary>Without any.</summary>
    public static AnalysedWorld Null => NoEffects.Value;
}
