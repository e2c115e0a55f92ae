namespace MiniGram.Analytics;

/// <summary>How a scope is called in SQL.</summary>
internal static class Scopes
{
    /// <summary><c>all</c> or <c>people</c>.</summary>
    public static string Name(this Scope scope) => scope switch
    {
        Scope.All => "all",
        Scope.People => "people",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "There are two scopes."),
    };
}
