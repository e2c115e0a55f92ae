using System.CommandLine;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Web.Hosting;

namespace MiniGram.Cli.Commands;

/// <summary>What the verbs of <c>minigram admin</c> have in common: whose account, in which database.</summary>
internal sealed class AccountVerb
{
    private readonly Argument<string> _name = new("NAME") { Description = "The user name." };
    private readonly SettingOptions _settings;

    public AccountVerb(Command command)
    {
        command.Arguments.Add(_name);
        _settings = new SettingOptions(command, "data", "database");
    }

    /// <summary>Runs it on the database, brought up to date first.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">Gets the members and the name.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task RunAsync(ParseResult parsed, Func<MemberService, string, Task> work, CancellationToken cancellationToken) =>
        RunAsync(parsed, (_, members, name) => work(members, name), cancellationToken);

    /// <summary>The same for work that needs the database itself.</summary>
    public async Task RunAsync(ParseResult parsed, Func<PlatformDatabase, MemberService, string, Task> work, CancellationToken cancellationToken)
    {
        var settings = _settings.Resolve(parsed);
        await using var database = SiteDatabase.Open(settings, TimeProvider.System);
        await database.MigrateAsync(cancellationToken);
        await work(database, new MemberService(database, TimeProvider.System, new Passwords()), parsed.GetRequiredValue(_name));
    }

    /// <summary>The account, or a mistake that says that there is none.</summary>
    public static async Task<Account> FindAsync(MemberService members, string name, CancellationToken cancellationToken) =>
        await members.FindAsync(name, cancellationToken) ?? throw new CliException([$"There is no account '{Terminal.Printable(name)}'. 'minigram admin create' makes one."]);
}
