namespace MiniGram.Synthesis.Scenarios;

/// <summary>How bots hide.</summary>
internal enum CamouflageKind
{
    /// <summary>They don't.</summary>
    None,

    /// <summary>They like photos by lot.</summary>
    Random,

    /// <summary>They like what is liked.</summary>
    Popularity,

    /// <summary>They are people's accounts, with all that those do.</summary>
    Hijacked,
}
