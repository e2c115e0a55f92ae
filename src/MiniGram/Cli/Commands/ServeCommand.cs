using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MiniGram.Web.Hosting;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram serve</c>: the site, until it is stopped.</summary>
internal sealed class ServeCommand
{
    private readonly SettingOptions _settings;

    private ServeCommand(Command command) => _settings = new SettingOptions(command);

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("serve", "Runs the photo-sharing site: on SQLite in a data folder with no further set-up, or on PostgreSQL. Ctrl-C stops it.");
        var serve = new ServeCommand(command);
        command.SetAction(parsed => (int)serve.RunAsync(parsed, terminal, cancellationToken).GetAwaiter().GetResult());
        return command;
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var site = await WebSite.BuildAsync(_settings.Resolve(parsed), TimeProvider.System, cancellationToken);
        await using (site)
        {
            await site.StartAsync(cancellationToken);
            foreach (var address in site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
                terminal.Output.WriteLine($"MiniGram listens on {address}");
            terminal.Output.Flush();
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            await site.StopAsync(CancellationToken.None);
            terminal.Output.WriteLine("Stopped.");
        }

        return ExitCode.Success;
    }
}
