using MiniGram.Model;

namespace MiniGram.Platform.Transfer;

/// <summary>A data set can't be moved in or out, for a reason that the operator can mend.</summary>
public sealed class TransferException(string problem) : ProblemsException([problem]);
