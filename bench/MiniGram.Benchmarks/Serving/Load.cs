using System.Collections.Concurrent;
using System.Diagnostics;
using MiniGram.Benchmarks.Feeds;

namespace MiniGram.Benchmarks.Serving;

/// <summary>Requests over loopback, by few connections that are kept open.</summary>
internal sealed class Load(Uri address, int connections) : IDisposable
{
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });

    /// <summary>One page as it comes, and the cookies that it sets.</summary>
    public async Task<(byte[] Body, IEnumerable<string> Cookies)> ReadAsync(string path, string cookies)
    {
        using var request = Request(path, cookies);
        using var response = await _client.SendAsync(request, default);
        var body = await response.Content.ReadAsByteArrayAsync();
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{path} answers {(int)response.StatusCode}.");
        return (body, response.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : []);
    }

    /// <summary>Answers a second while every connection asks for the next as soon as it has the last.</summary>
    /// <param name="targets">Paths and cookies, each in turn.</param>
    /// <param name="lasts">How long.</param>
    public async Task<double> AtMostAsync(IReadOnlyList<(string Path, string Cookies)> targets, TimeSpan lasts)
    {
        var (next, done) = (-1, 0);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            var buffer = new byte[65536];
            while (watch.Elapsed < lasts)
            {
                var (path, cookies) = targets[(int)((uint)Interlocked.Increment(ref next) % targets.Count)];
                await FetchAsync(path, cookies, buffer);
                Interlocked.Increment(ref done);
            }
        })));
        return done / watch.Elapsed.TotalSeconds;
    }

    /// <summary>How long answers take when so many requests are due each second, counted from when each was due: whoever has to wait for a connection waits.</summary>
    public async Task<Latencies> AtAsync(double rate, IReadOnlyList<(string Path, string Cookies)> targets, TimeSpan lasts)
    {
        var times = new ConcurrentBag<TimeSpan>();
        var buffers = new ConcurrentBag<byte[]>();
        var running = new List<Task>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < rate * lasts.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds(i / rate);
            if (due - watch.Elapsed is { Ticks: > 0 } wait)
                await Task.Delay(wait);
            var (path, cookies) = targets[i % targets.Count];
            running.Add(Task.Run(async () =>
            {
                var buffer = buffers.TryTake(out var used) ? used : new byte[65536];
                await FetchAsync(path, cookies, buffer);
                times.Add(watch.Elapsed - due);
                buffers.Add(buffer);
            }));
        }

        await Task.WhenAll(running);
        return new Latencies(times);
    }

    public void Dispose() => _client.Dispose();

    private async Task FetchAsync(string path, string cookies, byte[] buffer)
    {
        using var request = Request(path, cookies);
        using var response = await _client.SendAsync(request, default);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{path} answers {(int)response.StatusCode}.");
        await using var body = await response.Content.ReadAsStreamAsync();
        while (await body.ReadAsync(buffer) > 0)
        {
            // The driver reads all of it, as a browser does.
        }
    }

    private HttpRequestMessage Request(string path, string cookies)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        request.Headers.TryAddWithoutValidation("Cookie", cookies);
        return request;
    }
}
