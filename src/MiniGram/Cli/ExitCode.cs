namespace MiniGram.Cli;

/// <summary>What the program tells the shell.</summary>
public enum ExitCode
{
    /// <summary>All is well.</summary>
    Success = 0,

    /// <summary>Nothing was made; standard error says why.</summary>
    Error = 1,

    /// <summary>The report was made, and the audit has an error under <c>--strict</c>.</summary>
    AuditError = 2,

    /// <summary>Stopped by Ctrl-C or a signal; nothing was changed.</summary>
    Cancelled = 130,
}
