using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary>What <c>--strict</c> makes of an audit.</summary>
internal static class Strictness
{
    /// <summary><see cref="ExitCode.AuditError"/> and a line that names the rules, when it is strict and there is an error.</summary>
    public static ExitCode Check(bool strict, IReadOnlyList<AuditEntry> audit, Terminal terminal)
    {
        var errors = audit.Where(entry => entry.Severity == AuditSeverity.Error).ToList();
        if (!strict || errors.Count == 0)
            return ExitCode.Success;
        terminal.Output.Flush(); // Or the line would stand in the middle of the results where both go to one file.
        terminal.Error.WriteLine($"minigram: --strict: the audit has {errors.Count} {(errors.Count == 1 ? "error" : "errors")}: {string.Join("; ", errors.GroupBy(entry => entry.Rule).Select(rule => $"{rule.Key} in {string.Join(", ", rule.Select(entry => entry.Column is null ? entry.Table : $"{entry.Table}.{entry.Column}").Distinct())}"))}.");
        return ExitCode.AuditError;
    }
}
