using MiniGram.Model;

namespace MiniGram.Reporting.Pdf;

/// <summary>No browser could print the PDF; the message says what was looked for, or what the browser said.</summary>
public sealed class ChromiumException(string message) : ProblemsException([message]);
