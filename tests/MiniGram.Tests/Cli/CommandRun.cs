namespace MiniGram.Cli;

/// <summary>What one run of the program gave.</summary>
/// <param name="Code">For the shell.</param>
/// <param name="Output">On standard output, line ends as \n.</param>
/// <param name="Error">On standard error, the same.</param>
internal sealed record CommandRun(ExitCode Code, string Output, string Error)
{
    public static string HundredUsers => Path.Combine(AppContext.BaseDirectory, "Data", "hundred-users");

    /// <summary>Runs in this process, with a terminal of 120 columns that nobody watches.</summary>
    public static CommandRun Of(params string[] arguments) => Of(CancellationToken.None, arguments);

    public static CommandRun Of(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CliApplication.Run(arguments, new Terminal(output, error, Progress: null, Width: 120), cancellationToken);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
