using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>The data set can't be written in that format.</summary>
public sealed class ExportException(string problem) : ProblemsException([problem]);
