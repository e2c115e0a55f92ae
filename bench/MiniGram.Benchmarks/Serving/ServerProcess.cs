using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MiniGram.Benchmarks.Serving;

/// <summary>A server in a process of its own, until it is disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What it has taken of the processors so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it has had so far, in bytes.</summary>
    public long PeakMemory => Processes.PeakMemory.Of(_process.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Starts a program that listens on the address that it is given at the end, and waits until it answers. What it logs goes nowhere, for a pipe to us would cost us time.</summary>
    public static async Task<ServerProcess> StartAsync(IReadOnlyList<string> command, string ready)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", .. command, address.ToString().TrimEnd('/')]))!;
        var server = new ServerProcess(process, address);
        using var client = new HttpClient();
        for (var i = 0; i < 600; i++)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
            try
            {
                if ((await client.GetAsync(new Uri(address, ready))).IsSuccessStatusCode)
                    return server;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(50);
        }

        await server.DisposeAsync();
        throw new InvalidOperationException($"{string.Join(' ', command)} does not answer.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
