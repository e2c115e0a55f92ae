namespace MiniGram.Web.Forms;

/// <summary>What someone typed into a form, and what is wrong with it.</summary>
public abstract record Typed
{
    /// <summary>By field; the empty name is the form as a whole.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The page of ours to go to afterwards; null for the form's own.</summary>
    public string? Back { get; init; }

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Problem(string field) => Problems.GetValueOrDefault(field);
}
