namespace MiniGram.Web.Markup;

/// <summary>A page that writes its mark-up straight, without components: those that are asked for most.</summary>
internal interface IWrittenPage
{
    /// <summary>What the frame around it shows.</summary>
    FrameFacts Facts { get; }

    /// <summary>Its own part.</summary>
    /// <param name="page">Gets it.</param>
    /// <param name="context">For whom, and when.</param>
    void Write(MarkupText page, PageContext context);
}
