using System.Globalization;
using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Components;

/// <summary>Reports and decisions in words.</summary>
internal static class OrderWords
{
    /// <summary>A reason to report.</summary>
    public static string Of(ReportReason reason) => reason switch
    {
        ReportReason.Spam => "Advertising, or an account that is no person",
        ReportReason.Nudity => "Nudity or sex",
        ReportReason.Hate => "Hate against a group of people",
        ReportReason.Harassment => "Bullying or harassment",
        ReportReason.Violence => "Violence, or a threat of it",
        ReportReason.SelfHarm => "Someone may hurt themselves",
        ReportReason.Rights => "It belongs to someone else, or shows someone who has not agreed",
        _ => "Something else",
    };

    /// <summary>A decision, as moderators read it.</summary>
    public static string Of(ActionKind kind) => kind switch
    {
        ActionKind.Dismiss => "Reports closed, nothing done",
        ActionKind.RemovePhoto => "Photo removed",
        ActionKind.RemoveComment => "Comment removed",
        ActionKind.Suspend => "Account suspended",
        ActionKind.Left => "Account deleted by its owner",
        ActionKind.Role => "Role changed",
        _ => "Undone",
    };

    /// <summary>What a moderator may choose, and what follows from it.</summary>
    public static (string Name, string Consequence) Choice(ActionKind kind) => kind switch
    {
        ActionKind.RemoveComment => ("Remove the comment", "Only its author sees it from now on, and is told why."),
        ActionKind.RemovePhoto => ("Remove the photo", "Only its author sees it from now on, and is told why."),
        ActionKind.Suspend => ("Suspend the account", "Nobody sees it or anything of it. Its owner can only read why, answer, and leave."),
        _ => ("Do nothing", "The reports are closed. Nobody is told."),
    };

    /// <summary>What a thing is: 'photo', 'comment' or 'account'.</summary>
    public static string Of(Subject subject) => subject switch { { Comment: not null } => "comment", { Photo: not null } => "photo", _ => "account" };

    /// <summary>The page of a case.</summary>
    public static string Address(Subject subject) => string.Create(
        CultureInfo.InvariantCulture, $"/review/case?account={subject.Account.Value}&photo={subject.Photo?.Value}&comment={subject.Comment?.Value}");
}
