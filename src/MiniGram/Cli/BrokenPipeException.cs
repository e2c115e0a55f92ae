namespace MiniGram.Cli;

/// <summary>Whoever read the program's output is gone.</summary>
internal sealed class BrokenPipeException(IOException inner) : Exception(inner.Message, inner);
