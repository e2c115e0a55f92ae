namespace MiniGram.Cli;

/// <summary>What the program tells the shell.</summary>
public enum ExitCode
{
    /// <summary>All is well.</summary>
    Success = 0,

    /// <summary>Nothing was made; standard error says why.</summary>
    Error = 1,

    /// <summary>What was asked for was made, but <c>--strict</c> finds fault with it: the audit has an error, or a world is not all as asked for.</summary>
    AuditError = 2,

    /// <summary>Stopped by Ctrl-C or a signal; nothing was changed.</summary>
    Cancelled = 130,
}
