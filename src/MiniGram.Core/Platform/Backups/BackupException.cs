using MiniGram.Model;

namespace MiniGram.Platform.Backups;

/// <summary>A backup can't be made or brought back, for a reason that the operator can mend.</summary>
public sealed class BackupException(string problem) : ProblemsException([problem]);
