namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>A piece of a scenario as it is written, with where it stands.</summary>
/// <param name="Origin">Where.</param>
internal abstract record ScenarioNode(Origin Origin);

/// <summary>Where a piece of a scenario stands.</summary>
/// <param name="Where">As a person finds it: <c>file:line:column</c>, or the flag.</param>
/// <param name="Layer">0 for the defaults, more for what is laid over them; the highest is the one that its writer can mend.</param>
internal sealed record Origin(string Where, int Layer)
{
    /// <summary>What no one wrote.</summary>
    public static Origin Default { get; } = new("default", 0);
}

/// <summary>A word or number.</summary>
/// <param name="Text">Without quotes.</param>
/// <param name="Quoted">Whether it stood in quotes, so that it is no null.</param>
/// <param name="Origin">Where.</param>
internal sealed record ScalarNode(string Text, bool Quoted, Origin Origin) : ScenarioNode(Origin)
{
    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsNone => !Quoted && Text is "" or "~" or "null" or "none";
}

/// <summary>Several of a kind.</summary>
/// <param name="Items">In order.</param>
/// <param name="Origin">Where.</param>
internal sealed record ListNode(IReadOnlyList<ScenarioNode> Items, Origin Origin) : ScenarioNode(Origin);

/// <summary>Keys with values.</summary>
/// <param name="Entries">In order, no key twice.</param>
/// <param name="Origin">Where.</param>
internal sealed record MapNode(IReadOnlyList<MapEntry> Entries, Origin Origin) : ScenarioNode(Origin)
{
    /// <summary>The value of a key, or null.</summary>
    public ScenarioNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    /// <summary>The same with one value replaced or added.</summary>
    public MapNode With(MapEntry entry) => this with
    {
        Entries = Entries.Any(known => known.Key == entry.Key) ? [.. Entries.Select(known => known.Key == entry.Key ? entry : known)] : [.. Entries, entry],
    };
}

/// <summary>A key with its value.</summary>
/// <param name="Key">As written.</param>
/// <param name="Origin">Of the key.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record MapEntry(string Key, Origin Origin, ScenarioNode Value);
