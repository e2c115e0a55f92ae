using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Components;

/// <summary>The roles in words.</summary>
internal static class RoleWords
{
    /// <summary>As a title.</summary>
    public static string Name(Role role) => role.ToString();

    /// <summary>What it allows.</summary>
    public static string Meaning(Role role) => role switch
    {
        Role.Analyst => "Sees the figures of the whole community.",
        Role.Moderator => "Sees every photo, and decides about what is reported.",
        Role.Administrator => "All of that, and gives roles.",
        _ => "Posts, follows, likes and comments, as everyone does.",
    };
}
