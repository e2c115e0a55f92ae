namespace MiniGram.Platform.Transfer;

/// <summary>What an import fills.</summary>
internal static class BulkTables
{
    public static IReadOnlyList<string> Names { get; } =
        ["users", "photos", "tags", "photo_tags", "follows", "likes", "comments", "accounts", "posts", "post_tags", "tag_keys", "person_terms", "post_words", "terms", "grams"];

    /// <summary>Those whose ids the database gives.</summary>
    public static IReadOnlyList<string> Numbered { get; } = ["users", "photos", "tags", "comments"];

    /// <summary>Gives 1 when the database has accounts, else 0.</summary>
    public static string HasAccounts => "select cast(exists (select 1 from users) as int)";

    /// <summary>What is said then.</summary>
    public static TransferException NotEmpty => new("This database has accounts already. Import into an empty one, and make the first account afterwards.");

    /// <summary>The names as they stand in a list of SQL.</summary>
    public static string Quoted { get; } = string.Join(", ", Names.Select(name => $"'{name}'"));
}
