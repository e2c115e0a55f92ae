using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MiniGram.Cli;

/// <summary>Adds an example and the exit codes to every help text.</summary>
internal static class Help
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["minigram"] =
            """
              minigram demo
              minigram generate --scenario realistic --out world
              minigram report --data my-export --out report
              minigram audit --data my-export
              minigram query --data my-export "select count(*) from likes"
              minigram serve --data my-site
            """,
        ["demo"] =
            """
              minigram demo
              minigram demo --out /tmp/demo --seed 7
            """,
        ["generate"] =
            """
              minigram generate --out world
              minigram generate --scenario classic --seed 7 --out world
              minigram generate --scenario my-scenario.yaml --set users.count=10000 --out world
              minigram generate --scenario city --format parquet --out city
              minigram generate --from 2024-05-01 --until 2024-05-02 --out 2024-05-01
              minigram generate --scenario tiny --out - --speed 3600x
            """,
        ["report"] =
            """
              minigram report --data my-export --out report
              minigram report --data my-export --out report --exclude-suspected-bots --format html,pdf
              minigram report --data my-export --out report --config my-parameters.yaml
              minigram report --data november --out november-report --compare october-report/report.json
            """,
        ["audit"] =
            """
              minigram audit --data my-export
              minigram audit --data my-export --strict --format json
            """,
        ["query"] =
            """
              minigram query --data my-export "select username from users order by created_at limit 5"
              minigram query --data my-export --format csv "select * from user_scores where scope = 'all'"
              minigram query --data my-export --tables
            """,
        ["scenario"] =
            """
              minigram scenario list
              minigram scenario explain realistic
              minigram scenario validate my-world.yaml
              minigram scenario fit --data my-export --out like-mine.yaml
            """,
        ["taxonomy"] =
            """
              minigram taxonomy > my-taxonomy.yaml
              minigram report --data my-export --out report --taxonomy my-taxonomy.yaml
            """,
        ["import"] =
            """
              minigram import --data world --into site
              minigram import --data world --into "Host=localhost;Database=minigram;Username=minigram"
            """,
        ["export"] =
            """
              minigram export --database site --out my-export
              minigram export --database "Host=localhost;Database=minigram;Username=minigram" --format parquet --out my-export
            """,
        ["backup"] = "  minigram backup --data my-site --out my-site-2025-03-01.tar",
        ["restore"] = "  minigram restore --from my-site-2025-03-01.tar --data my-site-again",
        ["list"] = "  minigram scenario list",
        ["show"] =
            """
              minigram scenario show realistic > my-world.yaml
              minigram scenario show tiny --set photos.count=500 --seed 7
            """,
        ["schema"] = "  minigram scenario schema > scenario.schema.json",
        ["validate"] = "  minigram scenario validate my-world.yaml my-other-world.yaml",
        ["fit"] =
            """
              minigram scenario fit --data my-export --out like-mine.yaml
              minigram scenario fit --data my-export --out like-mine.yaml --rounds 10 --keep-tags
            """,
        ["explain"] =
            """
              minigram scenario explain realistic
              minigram scenario explain my-world.yaml --set "engagement.likes.decay={ dist: weibull, shape: 0.6, median: 5h }"
            """,
        ["serve"] =
            """
              minigram serve
              minigram serve --data my-site --urls http://127.0.0.1:8080 --behind-proxy true
              minigram serve --data my-site --database "Host=localhost;Database=minigram"
              minigram serve --settings my-site.yaml
            """,
        ["admin"] =
            """
              minigram admin create maya --data my-site
              minigram admin role noor moderator --data my-site
            """,
        ["create"] =
            """
              minigram admin create maya --data my-site
              minigram admin create noor --role moderator --display-name "Noor Haddad" --data my-site < password.txt
            """,
        ["password"] = "  minigram admin password maya --data my-site",
        ["role"] = "  minigram admin role noor moderator --data my-site",
    };

    /// <param name="root">With its verbs.</param>
    /// <param name="width">Columns to wrap at.</param>
    public static void Install(RootCommand root, int width)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            var standard = (HelpAction)option.Action!;
            standard.MaxWidth = width;
            option.Action = new WithExample(standard);
        }
    }

    private sealed class WithExample(HelpAction standard) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var command = parseResult.CommandResult.Command;
            var code = standard.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            output.WriteLine(Examples[command is RootCommand ? "minigram" : command.Name]);
            output.WriteLine();
            output.WriteLine("Exit codes: 0 done, 1 error, 2 done but the audit has an error under --strict, 130 stopped.");
            return code;
        }
    }
}
