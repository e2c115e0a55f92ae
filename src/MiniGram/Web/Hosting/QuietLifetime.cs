namespace MiniGram.Web.Hosting;

/// <summary>Leaves the signals of the process to the program, which knows one way to stop for every verb.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
