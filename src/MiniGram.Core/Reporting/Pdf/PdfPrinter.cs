using System.Diagnostics;
using MiniGram.Warehouse.Temporary;

namespace MiniGram.Reporting.Pdf;

/// <summary>Prints a page to PDF by a headless browser, which gets a profile of its own and no network.</summary>
internal static class PdfPrinter
{
    /// <param name="chromium">The browser's program.</param>
    /// <param name="page">The HTML file.</param>
    /// <param name="pdf">Where to write.</param>
    /// <param name="timeout">The browser is ended after that.</param>
    /// <param name="cancellationToken">Ends the browser.</param>
    /// <exception cref="ChromiumException">It failed or took too long.</exception>
    public static void Print(string chromium, string page, string pdf, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var profile = TemporaryFolder.Create(Path.GetTempPath(), "pdf");
        try
        {
            using var process = Process.Start(Command(chromium, profile.Path, page, pdf)) ?? throw new ChromiumException($"'{chromium}' does not start.");
            try
            {
                Wait(process, chromium, timeout, cancellationToken);
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
            if (!File.Exists(pdf))
                throw new ChromiumException($"'{chromium}' ended without writing the PDF.");
            PdfBytes.Fix(pdf);
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new ChromiumException($"'{chromium}' does not start: {error.Message}");
        }
    }

    private static void Wait(Process process, string chromium, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            // Both streams are read while waiting: a full pipe would hold the browser up.
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            if (process.ExitCode != 0)
                throw new ChromiumException($"'{chromium}' could not print the PDF (exit code {process.ExitCode}): {Last(errors.GetAwaiter().GetResult() + output.GetAwaiter().GetResult())}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ChromiumException($"'{chromium}' did not print the PDF within {timeout.TotalSeconds:0} seconds.");
        }
    }

    private static ProcessStartInfo Command(string chromium, string profile, string page, string pdf)
    {
        var command = new ProcessStartInfo(chromium) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-quic",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={profile}",
            "--no-pdf-header-footer",
            $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in arguments)
            command.ArgumentList.Add(argument);
        // The sandbox can't be set up by root, as in a container; for anyone else it stays on.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
            command.ArgumentList.Insert(0, "--no-sandbox");
        return command;
    }

    private static string Last(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var last] ? last : "no message";
}
