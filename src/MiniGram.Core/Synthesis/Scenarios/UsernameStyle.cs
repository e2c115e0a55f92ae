namespace MiniGram.Synthesis.Scenarios;

/// <summary>How usernames are made.</summary>
internal enum UsernameStyle
{
    /// <summary>From first and last names.</summary>
    Names,

    /// <summary>From adjectives and nouns.</summary>
    Words,

    /// <summary>From the id.</summary>
    Numbered,
}
