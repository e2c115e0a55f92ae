namespace MiniGram.Platform.Moderation;

/// <summary>What can be done about an action.</summary>
public static class ActionKinds
{
    /// <summary>Whether it takes something from a member, who may answer, and which can be given back.</summary>
    public static bool IsAgainstMember(this ActionKind kind) => kind is ActionKind.RemovePhoto or ActionKind.RemoveComment or ActionKind.Suspend;
}
