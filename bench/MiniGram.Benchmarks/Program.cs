using System.CommandLine;
using MiniGram.Benchmarks.Commands;

var root = new RootCommand("MiniGram's benchmarks and its evaluation. Run in Release: dotnet run -c Release --project bench/MiniGram.Benchmarks -- VERB")
{
    DataCommand.Create(),
    BaselineCommand.Create(),
    EvaluateCommand.Create(),
    FeedCommand.Create(),
    FiguresCommand.Create(),
    PagesCommand.Create(),
    PaintCommand.Create(),
    RangesCommand.Create(),
    ReportCommand.Create(),
    GenerateCommand.Create(),
    HttpCommand.Create(),
    StormCommand.Create(),
    WorldsCommand.Create(),
    TimingsCommand.Create(),
    SimilarCommand.Create(),
    UploadsCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
