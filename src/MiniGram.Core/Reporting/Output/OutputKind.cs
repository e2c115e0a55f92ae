namespace MiniGram.Reporting.Output;

/// <summary>What an output folder holds.</summary>
/// <param name="Name">In words, singular.</param>
/// <param name="Manifest">The hidden file that lists what a run put there.</param>
/// <param name="Suggestion">A name for a folder that holds one.</param>
public sealed record OutputKind(string Name, string Manifest, string Suggestion)
{
    /// <summary>What <c>report</c> makes.</summary>
    public static OutputKind Report { get; } = new("report", ".minigram-report", "report");

    /// <summary>What <c>generate</c> makes.</summary>
    public static OutputKind World { get; } = new("world", ".minigram-world", "world");

    /// <summary>What <c>export</c> makes.</summary>
    public static OutputKind Export { get; } = new("export", ".minigram-export", "export");

    /// <summary>How the list begins.</summary>
    internal string FirstLine => $"A {Name} by MiniGram. The next one to this folder replaces these files:";
}
