using System.Globalization;
using System.Text.RegularExpressions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Puts problems in the order of the files, as one mends them: file by file, from above to below. What has no line keeps its place.</summary>
internal static partial class ProblemOrder
{
    /// <summary>The same problems.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> problems)
    {
        var places = problems.Select(problem => Place().Match(problem)).ToList();
        var files = places.Where(place => place.Success).Select(File).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. problems.Zip(places)
                .OrderBy(problem => problem.Second.Success ? files.IndexOf(File(problem.Second)) : files.Count)
                .ThenBy(problem => Number(problem.Second, "line"))
                .ThenBy(problem => Number(problem.Second, "column"))
                .Select(problem => problem.First),
        ];
    }

    private static string File(Match place) => place.Groups["file"].Value;

    private static long Number(Match place, string group) => place.Success ? long.Parse(place.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<file>.+?):(?<line>[0-9]{1,9}):(?<column>[0-9]{1,9}): ")]
    private static partial Regex Place();
}
