namespace MiniGram.Synthesis.Scenarios;

/// <summary>By which rules a world comes about.</summary>
internal enum WorldProcess
{
    /// <summary>People with interests, rhythms and friends.</summary>
    Social,

    /// <summary>The uniform draws of the published report.</summary>
    Published,
}
