using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Generation;

/// <summary>The faults that the independent reading found.</summary>
internal static class CheckTable
{
    public static Markup Render(WorldCheck? check) => check switch
    {
        null => Of($"<p class=\"panel\">Not made for this world. 'minigram audit --data FOLDER' makes it at any time.</p>"),
        { Faults.Count: 0 } => Of($"<p class=\"panel\">{ResultMark.Of(check.Passed)} Nothing found: keys are unique, every row has its parent, every value parses, and nothing happens before what it refers to.</p>"),
        _ => Of(
            $"""
            <div class="panel"><div class="table-wrap" tabindex="0" role="group" aria-label="Check"><table class="table stacked"><thead><tr><th scope="col">Rule</th><th scope="col">Result</th><th scope="col">Table</th><th scope="col" class="n">Found</th><th scope="col" class="n">Allowed</th><th scope="col">Examples</th></tr></thead><tbody>
            {Each(check.Faults.OrderBy(fault => fault.Passed), Row)}</tbody></table></div></div>
            """),
    };

    private static Markup Row(FaultResult fault) => Of(
        $"<tr><th scope=\"row\">{AuditText.Rule(fault.Rule)}<small>{fault.Rule}</small></th><td data-label=\"Result\">{ResultMark.Of(fault.Passed)}</td><td data-label=\"Table\">{fault.Table}</td><td class=\"n\" data-label=\"Found\">{Numbers.Count(fault.Found)}</td><td class=\"n\" data-label=\"Allowed\">{(fault.Allowed is { } most ? Numbers.Count(most) : "any")}</td><td class=\"examples\" data-label=\"Examples\">{Each(fault.Examples, example => Of($"<bdi>{Visible.Name(example, 90)}</bdi>"))}</td></tr>\n");
}
