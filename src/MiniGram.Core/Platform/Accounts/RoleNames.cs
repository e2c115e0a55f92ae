namespace MiniGram.Platform.Accounts;

/// <summary>The roles by the names that the log, the command line, forms and the API have for them.</summary>
public static class RoleNames
{
    /// <summary>All, those who may least first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Role>().Select(Of)];

    /// <summary>The name of a role, such as <c>analyst</c>.</summary>
    public static string Of(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a name; null for any other text.</summary>
    public static Role? Read(string name) => Enum.GetValues<Role>().Where(role => Of(role) == name).Select(role => (Role?)role).FirstOrDefault();
}
