using MiniGram.Warehouse;
using Spectre.Console;

namespace MiniGram.Cli;

/// <summary>Shows on standard error how far long work is: a bar where a person watches, a line a step where not.</summary>
internal sealed class ProgressDisplay
{
    private ProgressDisplay(IProgress<LoadProgress> loading, IProgress<string> steps)
    {
        Loading = loading;
        Steps = steps;
    }

    /// <summary>Told of loading, from any thread.</summary>
    public IProgress<LoadProgress> Loading { get; }

    /// <summary>Told of each step that begins.</summary>
    public IProgress<string> Steps { get; }

    public static T Run<T>(Terminal terminal, bool quiet, Func<ProgressDisplay, T> work)
    {
        if (quiet)
            return work(new(new Told<LoadProgress>(_ => { }), new Told<string>(_ => { })));
        if (terminal.Progress is not { } console)
            return work(new(new Told<LoadProgress>(_ => { }), new Told<string>(step => terminal.Error.WriteLine($"{step} …"))));
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(OnBars(context)));
    }

    private static ProgressDisplay OnBars(ProgressContext context)
    {
        var loading = context.AddTask("Reading the tables", maxValue: 1);
        ProgressTask? step = null;
        return new(
            new Told<LoadProgress>(at =>
            {
                loading.Description = at.Stage == LoadStage.Reading ? $"Reading {at.Table}, {at.Rows:N0} rows" : $"Checking {at.Table}";
                loading.Value = at.Share;
            }),
            new Told<string>(name =>
            {
                loading.Value = 1;
                step?.StopTask();
                step = context.AddTask(Markup.Escape(name)).IsIndeterminate();
            }));
    }

    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        private readonly Lock _one = new();

        public void Report(T value)
        {
            lock (_one)
                tell(value);
        }
    }
}
