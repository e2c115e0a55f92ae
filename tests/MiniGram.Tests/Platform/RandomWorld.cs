using CsCheck;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

/// <summary>A few people who do things to each other at random: follow, block, hide, post, like, comment, suspend, remove.</summary>
internal sealed class RandomWorld(TestSite site, IReadOnlyList<Viewer> people)
{
    private static readonly Gen<(int Verb, int Who, int Whom, int Detail)> Step = Gen.Select(Gen.Int[0, 19], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 30]);

    public static Gen<(int Verb, int Who, int Whom, int Detail)[]> Steps => Step.Array[10, 80];

    public List<PhotoId> Photos { get; } = [];

    public TestSite Site => site;

    /// <summary>Six members, the last of them a moderator, and someone who is not signed in.</summary>
    public IReadOnlyList<Viewer> People => people;

    public static async Task<RandomWorld> CreateAsync(TestSite site)
    {
        var people = new List<Viewer>();
        for (var i = 0; i < 6; i++)
            people.Add(await site.JoinAsync($"person{i}", i == 5 ? Role.Moderator : Role.Member));
        return new(site, people);
    }

    public async Task RunAsync((int Verb, int Who, int Whom, int Detail) step)
    {
        var (me, other) = (people[step.Who].Id!.Value, people[step.Whom].Id!.Value);
        var yes = step.Detail % 3 != 0;
        PhotoId? photo = Photos.Count == 0 ? null : Photos[step.Detail % Photos.Count];
        switch (step.Verb)
        {
            case < 4:
                await site.People.FollowAsync(me, other);
                break;
            case 4:
                await site.People.UnfollowAsync(me, other);
                break;
            case 5:
                await site.People.AcceptAsync(me, other);
                break;
            case 6:
                await site.People.SetCloseFriendAsync(me, other, yes);
                break;
            case 7 when step.Detail % 2 == 0:
                await site.People.BlockAsync(me, other);
                break;
            case 7:
                await site.People.UnblockAsync(me, other);
                break;
            case 8:
                await site.People.SetMutedAsync(me, other, yes);
                break;
            case 9:
                await site.SetPrivateAsync(people[step.Who], yes);
                break;
            case 10 when photo is { } liked:
                await site.Likes.SetAsync(people[step.Who], liked, true);
                break;
            case 11 when photo is { } liked:
                await site.Likes.SetAsync(people[step.Who], liked, yes);
                break;
            case 12 when photo is { } talked:
                await site.Comments.AddAsync(people[step.Who], talked, $"well #said @person{step.Whom}");
                break;
            case 13 when photo is { } gone && step.Detail % 4 == 0:
                if (await site.Photos.DeleteAsync(me, gone) is not null)
                    Photos.Remove(gone);
                break;
            case 14 when photo is { } edited:
                await site.Photos.EditAsync(me, edited, new PostEdit($"#tag{step.Whom} #new", "", (Audience)(step.Detail % 3)));
                break;
            case 15:
                await SuspendAsync(me, step.Detail % 4 == 0);
                break;
            case 16 when step.Detail % 3 != 0:
                await RemoveCommentAsync(step.Detail);
                break;
            default:
                Photos.Add(await site.PostAsync(people[step.Who], $"#tag{step.Whom} #all by @person{step.Whom}", (Audience)(step.Detail % 3)));
                break;
        }
    }

    /// <summary>As moderators do it: the last of the people is one, and judges no one of their own kind.</summary>
    private async Task SuspendAsync(UserId member, bool suspend)
    {
        if (suspend)
            await site.Moderation.DecideAsync(people[^1], new Subject(member, null, null), ActionKind.Suspend, "at random");
        else if (await site.Database.Read(sql => sql.OneAsync<long?>("select max(id) from moderation_actions where account_id = @id and kind = @kind", new { id = member.Value, kind = (int)ActionKind.Suspend })) is { } action)
            await site.Moderation.UndoAsync(people[^1], action, "at random");
    }

    /// <summary>Removes a comment, or brings one back that was removed before.</summary>
    private async Task RemoveCommentAsync(int detail)
    {
        var all = await site.Database.Read(sql => sql.ListAsync<Said>("select id, user_id, photo_id from comments order by id"));
        if (all.Count == 0)
            return;
        var one = all[detail % all.Count];
        var subject = new Subject(new(one.UserId), new(one.PhotoId), new(one.Id));
        if (!(await site.Moderation.DecideAsync(people[^1], subject, ActionKind.RemoveComment, "at random"))!.Done
            && await site.Database.Read(sql => sql.OneAsync<long?>("select max(id) from moderation_actions where comment_id = @id and kind = @kind", new { id = one.Id, kind = (int)ActionKind.RemoveComment })) is { } action)
            await site.Moderation.UndoAsync(people[^1], action, "at random");
    }

    private sealed record Said
    {
        public long Id { get; init; }

        public long UserId { get; init; }

        public long PhotoId { get; init; }
    }
}
