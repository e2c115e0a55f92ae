using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>What a member answered to a decision.</summary>
/// <param name="Action">The decision.</param>
/// <param name="Username">Who answered.</param>
/// <param name="Text">What they say.</param>
/// <param name="At">When.</param>
public sealed record AppealResource(ActionResource Action, string Username, string Text, DateTimeOffset At)
{
    /// <summary>For a moderator's program.</summary>
    public static AppealResource Of(AppealCard card) => new(ActionResource.Of(card.Action), card.Username, card.Text, card.At);
}
