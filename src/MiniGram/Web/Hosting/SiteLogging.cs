namespace MiniGram.Web.Hosting;

/// <summary>The log: on standard error, since standard output is for results.</summary>
internal static class SiteLogging
{
    public static ILoggingBuilder AddSite(this ILoggingBuilder logging, LogFormat? format)
    {
        logging.SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Error);
        if (format is LogFormat.Text)
            logging.AddSimpleConsole(options => (options.SingleLine, options.TimestampFormat, options.UseUtcTimestamp) = (true, "yyyy-MM-ddTHH:mm:ssZ ", true));
        else if (format is LogFormat.Json)
            logging.AddJsonConsole(options => (options.TimestampFormat, options.UseUtcTimestamp) = ("yyyy-MM-ddTHH:mm:ss.fffZ", true));
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }
}
