namespace MiniGram.Synthesis.Scenarios;

/// <summary>
/// What a person reads about a knob, and what it may be. From it come the reader's checks, the JSON Schema and <c>minigram scenario explain</c>,
/// so that a knob is described in one place. The key in YAML is the property's name in lower case with hyphens.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KnobAttribute(string description) : Attribute
{
    /// <summary>One sentence.</summary>
    public string Description { get; } = description;

    /// <summary>The least value of a number, or of what a distribution may give.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest.</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>In what its numbers are counted.</summary>
    public KnobUnit Unit { get; init; }

    /// <summary>Whether it may be infinite.</summary>
    public bool Infinite { get; init; }

    /// <summary>The word for having none of its own, which is null; empty where there is no such word.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>How many entries a list must have; 0 for any number.</summary>
    public int Length { get; init; }

    /// <summary>How many entries a list must have at least.</summary>
    public int Least { get; init; }

    /// <summary>Whether a list may also be empty in place of having its <see cref="Length"/>.</summary>
    public bool MayBeEmpty { get; init; }
}
