using MiniGram.Analytics;

namespace MiniGram.Cli.Parameters;

/// <summary>A parameter of the analysis: a flag of <c>report</c> and a key of its configuration file.</summary>
/// <param name="Name">Of the flag, without dashes, and of the key.</param>
/// <param name="Values">What it takes, in words: <c>a share above 0, at most 1</c>.</param>
/// <param name="Help">What it does, with its default.</param>
/// <param name="Apply">Sets it from text; a <see cref="FormatException"/> when the text is none of <paramref name="Values"/>.</param>
internal sealed record ParameterDefinition(string Name, string Values, string Help, Func<AnalysisParameters, string, AnalysisParameters> Apply)
{
    /// <summary>Sets it, or says what is wrong and what would be right.</summary>
    public AnalysisParameters Set(AnalysisParameters parameters, string text, string where, List<string> problems)
    {
        try
        {
            return Apply(parameters, text.Trim());
        }
        catch (FormatException)
        {
            problems.Add($"{where}: '{Terminal.Printable(text)}' is not {Values}.");
            return parameters;
        }
    }
}
