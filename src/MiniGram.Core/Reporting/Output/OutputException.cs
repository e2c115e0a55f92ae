using MiniGram.Model;

namespace MiniGram.Reporting.Output;

/// <summary>The output folder can't be used. The message says why and what would be right.</summary>
public sealed class OutputException(string message, Exception? inner = null) : ProblemsException([message], inner);
