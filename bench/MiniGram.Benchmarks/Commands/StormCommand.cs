using System.CommandLine;
using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Engagement;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Benchmarks.Commands;

/// <summary><c>storm</c>: posts, likes, comments and follows as fast as they go, each told on standard output once it is done, until the process is killed.</summary>
internal static class StormCommand
{
    private const int Members = 6;
    private const int Writers = 4;

    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "An SQLite file or a PostgreSQL connection string", Required = true };
        var command = new Command("storm", "Writes until it is killed, and says what was written: post ID, like USER PHOTO, comment ID. Example: storm --database /tmp/storm.db") { database };
        command.SetAction(async (result, cancel) => await RunAsync(result.GetValue(database)!, cancel));
        return command;
    }

    private static async Task RunAsync(string name, CancellationToken cancel)
    {
        await using var database = PlatformDatabase.Of(name, TimeProvider.System);
        await database.MigrateAsync(cancel);
        var members = new List<UserId>();
        var service = new MemberService(database, TimeProvider.System, new Passwords(iterations: 1));
        for (var i = 0; i < Members; i++)
        {
            var username = string.Create(CultureInfo.InvariantCulture, $"stormy{i}");
            members.Add(((await service.FindAsync(username, cancel)) ?? (await service.SignUpAsync(new SignUp(username, "", "correct horse battery staple"), cancel)).Value)!.Id);
        }

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(database, members, writer, cancel), cancel)));
    }

    private static async Task WriteAsync(PlatformDatabase database, List<UserId> members, int writer, CancellationToken cancel)
    {
        var (photos, likes, comments, people) = (
            new PhotoService(database, TimeProvider.System), new LikeService(database, TimeProvider.System), new CommentService(database, TimeProvider.System), new PeopleService(database, TimeProvider.System));
        PhotoId? newest = null;
        for (var step = writer; !cancel.IsCancellationRequested; step++)
        {
            var (me, other) = (members[step % Members], members[(step * 5 + writer + 1) % Members]);
            if (step % 5 == 0 || newest is null)
            {
                var post = new NewPost(Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(12)), 4, 3, "a #storm of #rain and #wind", "", Audience.Public);
                newest = (await photos.PostAsync(me, post, cancel)).Value;
                Say($"post {newest.Value.Value}");
            }
            else if (step % 5 == 1 && (await comments.AddAsync(new Viewer(me, Role.Member), newest.Value, "wet", cancel))?.Value is { } comment)
            {
                Say($"comment {comment.Value}");
            }
            else if (step % 5 == 2)
            {
                if (step % 2 == 0)
                    await people.UnfollowAsync(me, other, cancel);
                else
                    await people.FollowAsync(me, other, cancel);
            }
            else if (await likes.SetAsync(new Viewer(me, Role.Member), newest.Value, true, cancel) is not null)
            {
                Say($"like {me.Value} {newest.Value.Value}");
            }
        }
    }

    private static void Say(FormattableString line)
    {
        var text = FormattableString.Invariant(line) + "\n";
        lock (Console.Out)
        {
            Console.Out.Write(text);
            Console.Out.Flush();
        }
    }
}
