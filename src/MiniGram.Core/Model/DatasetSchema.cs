namespace MiniGram.Model;

/// <summary>The seven tables: MiniGram's contract with the world.</summary>
public static class DatasetSchema
{
    /// <summary>Parents before children, so that loading in this order never meets a row before its parent's table.</summary>
    public static IReadOnlyList<TableSchema> Tables { get; } =
    [
        new("users", [Id, new("username", ColumnType.Text), CreatedAt], ["id"]),
        new("photos", [Id, new("image_url", ColumnType.Text), References("user_id", "users"), CreatedAt], ["id"]),
        new("tags", [Id, new("tag_name", ColumnType.Text), CreatedAt], ["id"]),
        new("photo_tags", [References("photo_id", "photos"), References("tag_id", "tags")], ["photo_id", "tag_id"]),
        new("follows", [References("follower_id", "users"), References("followee_id", "users"), CreatedAt], ["follower_id", "followee_id"], Alias: "followers"),
        new("likes", [References("user_id", "users"), References("photo_id", "photos"), CreatedAt], ["user_id", "photo_id"]),
        new("comments", [Id, new("comment_text", ColumnType.Text, Alias: "comment"), References("photo_id", "photos"), References("user_id", "users"), CreatedAt], ["id"]),
    ];

    private static ColumnSchema Id => new("id", ColumnType.Id);

    private static ColumnSchema CreatedAt => new("created_at", ColumnType.Timestamp);

    /// <summary>The table of that name.</summary>
    /// <exception cref="ArgumentException">None of the seven is called so.</exception>
    public static TableSchema Table(string name) =>
        Tables.FirstOrDefault(table => table.Name == name) ?? throw new ArgumentException($"'{name}' is none of the seven tables.", nameof(name));

    private static ColumnSchema References(string name, string table) => new(name, ColumnType.Id, table);
}
