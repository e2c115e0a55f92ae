using System.Text;
using MiniGram.Analytics.Models;

namespace MiniGram.Analytics.Dictionary;

/// <summary>Writes docs/data-dictionary.md.</summary>
internal static class DataDictionary
{
    private const string Head = """
        # Data dictionary

        <!-- Generated; do not edit. MINIGRAM_APPROVE=1 ./test quick writes it anew. -->

        Every figure of `report.json` with its definition, and every SQL model behind them.

        """;

    private const string FigureHead = """

        ## Figures

        A figure's id is its place in `report.json`: `quick.users` stands in `figures`, under `quick`, as `users`. Every id stands there twice, since every
        figure is computed in two scopes:

        - `figures`, scope `all`: what everybody did;
        - `figures_without_suspected_bots`, scope `people`: as if suspected bots had liked, written and followed nothing. They and their photos still
          count as users and photos. `exclude-suspected-bots` lets sentences and charts tell this scope.

        Shares go from 0 to 1, a change of 0.1 is +10 %, a rate is a day, times are UTC, and what is undefined is null. A figure of *counts by key* is a list of
        `{ key, count }` in which keys with 0 stand too. `list[].field` is a field of each entry of a list.

        *Read from* names the models that hold a figure, *moved by* the parameters that change it in either scope. Neither is written by hand: each
        model's values and each parameter are changed on real data, and the figures that change with them are listed (so a rare effect, which these
        data do not show, may be missing). A view is passed over for the tables that it reads. `as-of` and `duplicates` also decide which rows count at all, so any figure may change with them: `as-of` is listed where it is part of
        the definition, `duplicates` nowhere. [configuration.md](configuration.md) tells what the parameters mean, [statistics.md](statistics.md)
        how intervals and p-values come about.

        """;

    private const string ModelHead = """

        ## Models

        One SQL file is one model, built as a table or a view of the same name; `minigram query` reads them. What a model says of itself stands in the
        head of its file. No column is null unless it is said here. Keys, nulls and tests are checked on real data and on random ones, and
        PostgreSQL must give the same figures as DuckDB; a test's SQL, which returns the rows that break it, stands in the file.

        Models read each other and these tables, which loading leaves: `raw_*` (the rows of the seven tables as read, with `read_order`), `comment_source`
        (`raw_comments`, whose text may not have been loaded), `left_out` (the rows that do not count, and why), and `parameters` (one row).

        """;

    public static string Write(ILookup<string, string> models, ILookup<string, string> movedBy)
    {
        var sections = FigureDefinitions.All.GroupBy(definition => definition.Ids.Split('.')[0]).ToList();
        var layers = ModelCatalog.Models.GroupBy(model => model.Layer).OrderByDescending(layer => layer.Key, StringComparer.Ordinal)
            .Select(layer => (Name: layer.Key, Models: layer.OrderBy(model => model.Name, StringComparer.Ordinal).ToList())).ToList();
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append("\n- [Figures](#figures): ").AppendJoin(" · ", sections.Select(section => Link(section.Key))).Append('\n');
        text.Append("- [Models](#models)\n");
        foreach (var layer in layers)
            text.Append("  - ").Append(layer.Name).Append(": ").AppendJoin(" · ", layer.Models.Select(model => Link(model.Name))).Append('\n');

        text.Append(FigureHead.ReplaceLineEndings("\n"));
        foreach (var section in sections)
        {
            text.Append("\n### ").Append(section.Key).Append("\n\n| figure | definition | unit | read from | moved by |\n|---|---|---|---|---|\n");
            foreach (var definition in section)
                Append(text, definition, models, movedBy);
        }

        text.Append(ModelHead.ReplaceLineEndings("\n"));
        foreach (var model in layers.SelectMany(layer => layer.Models))
            Append(text, model);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FigureDefinition definition, ILookup<string, string> models, ILookup<string, string> movedBy)
    {
        var ids = definition.Spelt.ToList();
        text.Append("| ").AppendJoin("<br>", ids.Select(id => $"`{id}`")).Append(" | ").Append(definition.Text).Append(" | ").Append(definition.Unit).Append(" | ");
        if (!definition.IsField)
        {
            text.Append(Links(ModelCatalog.Models.Select(model => model.Name).Where(name => ids.Any(id => models[id].Contains(name))))).Append(" | ");
            text.Append(Codes(Lineage.Changes.Select(change => change.Name).Where(name => name != "duplicates" && ids.Any(id => movedBy[id].Contains(name)))));
        }
        else
        {
            text.Append(" | ");
        }

        text.Append(" |\n");
    }

    private static void Append(StringBuilder text, Models.Model model)
    {
        text.Append("\n### ").Append(model.Name).Append("\n\n").Append(model.Description).Append("\n\n");
        text.Append("- file: [").Append(model.Layer).Append('/').Append(model.Name).Append(".sql](../src/MiniGram.Core/Analytics/Models/").Append(model.Layer).Append('/').Append(model.Name).Append(".sql), a ").Append(model.Kind).Append('\n');
        text.Append("- grain: ").Append(model.Grain).Append('\n');
        text.Append("- key: ").Append(Codes(model.Key)).Append(model.KeyNeedsOnce ? ", which repeats with `duplicates: all`" : "").Append('\n');
        text.Append("- reads: ").Append(model.Depends.Count == 0 ? "nothing" : Links(model.Depends)).Append('\n');
        text.Append("- record: `").Append(model.Record.Split('.')[^1]).Append("`\n");
        if (model.Tests.Count > 0)
            text.Append("- tests: ").AppendJoin("; ", model.Tests.Select(test => test.Name.Replace('_', ' '))).Append('\n');

        text.Append("\n| column | |\n|---|---|\n");
        foreach (var column in model.Columns)
            text.Append("| `").Append(column.Name).Append("` | ").Append(column.Description).Append(column.IsNullable ? " May be null." : "").Append(" |\n");
    }

    private static string Links(IEnumerable<string> names) => string.Join(", ", names.Select(name => ModelCatalog.Models.Any(model => model.Name == name) ? Link(name) : $"`{name}`"));

    private static string Link(string name) => $"[`{name}`](#{name})";

    private static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
