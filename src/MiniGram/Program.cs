using System.Runtime.InteropServices;
using MiniGram.Cli;

using var stop = new CancellationTokenSource();

// The first Ctrl-C (or SIGTERM) stops cleanly; a second one is the system's own and ends at once.
void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return (int)CliApplication.Run(args, Terminal.OfProcess(), stop.Token);
