namespace MiniGram.Platform.Moderation;

/// <summary>Why someone reports.</summary>
public enum ReportReason
{
    /// <summary>Advertising, or an account that is no person.</summary>
    Spam,

    /// <summary>Nudity or sex.</summary>
    Nudity,

    /// <summary>Hate against a group of people.</summary>
    Hate,

    /// <summary>Bullying or harassment of a person.</summary>
    Harassment,

    /// <summary>Violence, or a threat of it.</summary>
    Violence,

    /// <summary>Someone may hurt themselves.</summary>
    SelfHarm,

    /// <summary>It belongs to someone else, or shows someone who has not agreed.</summary>
    Rights,

    /// <summary>Something else, which the words say.</summary>
    Other,
}
