namespace MiniGram.Model;

/// <summary>What a generated world knows about itself and never says in the seven tables: who is a bot, for example.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Columns">Their names.</param>
/// <param name="Rows">Made while they are read; each has as many values as there are columns.</param>
public sealed record TruthTable(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string>> Rows);
