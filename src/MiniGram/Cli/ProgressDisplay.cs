using System.Diagnostics;
using MiniGram.Model;
using MiniGram.Warehouse;
using Spectre.Console;

namespace MiniGram.Cli;

/// <summary>Shows on standard error how far long work is: a bar where a person watches, a line a step where not.</summary>
internal sealed class ProgressDisplay
{
    private ProgressDisplay(IProgress<GenerationProgress> generating, IProgress<LoadProgress> loading, IProgress<string> steps)
    {
        Generating = generating;
        Loading = loading;
        Steps = steps;
    }

    /// <summary>Told of generating, from any thread.</summary>
    public IProgress<GenerationProgress> Generating { get; }

    /// <summary>Told of loading, from any thread.</summary>
    public IProgress<LoadProgress> Loading { get; }

    /// <summary>Told of each step that begins.</summary>
    public IProgress<string> Steps { get; }

    public static T Run<T>(Terminal terminal, bool quiet, Func<ProgressDisplay, T> work)
    {
        if (quiet)
            return work(new(new Told<GenerationProgress>(_ => { }), new Told<LoadProgress>(_ => { }), new Told<string>(_ => { })));
        if (terminal.Progress is not { } console)
            return work(OnLines(terminal.Error));
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(OnBars(context)));
    }

    private static ProgressDisplay OnLines(TextWriter error)
    {
        var table = "";
        return new(
            new Told<GenerationProgress>(at =>
            {
                if (at.Table != table)
                    error.WriteLine($"Writing {table = at.Table} …");
            }),
            new Told<LoadProgress>(_ => { }),
            new Told<string>(step => error.WriteLine($"{step} …")));
    }

    private static ProgressDisplay OnBars(ProgressContext context)
    {
        ProgressTask? table = null, loading = null, step = null;
        var (name, watch) = ("", new Stopwatch());
        return new(
            new Told<GenerationProgress>(at =>
            {
                if (at.Table != name)
                {
                    End(table);
                    (name, table) = (at.Table, context.AddTask(at.Table));
                    watch.Restart();
                }

                table!.Description = $"Writing {at.Table}, {at.Rows:N0} rows, {Rate(at.Rows, watch.Elapsed)}";
                if (at.Expected > 0)
                    table.Value = Math.Min(1.0, (double)at.Rows / at.Expected) * table.MaxValue;
                else
                    table.IsIndeterminate();
            }),
            new Told<LoadProgress>(at =>
            {
                End(table);
                loading ??= context.AddTask("Reading the tables", maxValue: 1);
                loading.Description = at.Stage == LoadStage.Reading ? $"Reading {at.Table}, {at.Rows:N0} rows" : $"Checking {at.Table}";
                loading.Value = at.Share;
            }),
            new Told<string>(next =>
            {
                End(table);
                End(loading);
                End(step);
                step = context.AddTask(Markup.Escape(next)).IsIndeterminate();
            }));
    }

    private static void End(ProgressTask? task)
    {
        if (task is null)
            return;
        task.IsIndeterminate(false);
        task.Value = task.MaxValue;
        task.StopTask();
    }

    private static string Rate(long rows, TimeSpan time) => time.TotalSeconds < 0.1 ? "" : $"{rows / time.TotalSeconds:N0} a second";

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
