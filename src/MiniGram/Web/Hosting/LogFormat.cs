namespace MiniGram.Web.Hosting;

/// <summary>How the log's lines look.</summary>
public enum LogFormat
{
    /// <summary>For people: one line an entry.</summary>
    Text,

    /// <summary>For programs: one JSON object a line.</summary>
    Json,
}
