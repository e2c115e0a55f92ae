using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;

namespace MiniGram.Platform;

public sealed class ModerationTests
{
    [Fact]
    public async Task Report_leads_to_a_removal_an_answer_and_back()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Role.Moderator));
        var photo = await site.PostAsync(ada, "#spam");
        Assert.Null(await site.Reports.PhotoAsync(ada, photo, ReportReason.Spam, ""));
        Assert.Null(await site.Reports.PhotoAsync(Viewer.Anonymous, photo, ReportReason.Spam, ""));
        Assert.Equal("note", Assert.Single((await site.Reports.PhotoAsync(bob, photo, ReportReason.Other, " "))!.Problems).Field);
        var first = (await site.Reports.PhotoAsync(bob, photo, ReportReason.Spam, "look"))!.Value;
        Assert.Equal(first, (await site.Reports.PhotoAsync(bob, photo, ReportReason.Nudity, ""))!.Value);

        Assert.Null(await site.Moderation.QueueAsync(bob));
        var entry = Assert.Single((await site.Moderation.QueueAsync(mod))!);
        Assert.Equal((photo, "ada", 1), (entry.Subject.Photo!.Value, entry.Person.Username, entry.Reports));
        var file = (await site.Moderation.CaseAsync(mod, entry.Subject))!;
        Assert.Equal(("look", "bob", "#spam"), (file.Reports[0].Note, file.Reports[0].Reporter, file.Photo!.Caption));

        Assert.Null(await site.Moderation.DecideAsync(bob, entry.Subject, ActionKind.RemovePhoto, "no"));
        Assert.False((await site.Moderation.DecideAsync(mod, entry.Subject, ActionKind.RemovePhoto, ""))!.Done);
        var action = (await site.Moderation.DecideAsync(mod, entry.Subject, ActionKind.RemovePhoto, "advertising"))!.Value;
        Assert.False((await site.Moderation.DecideAsync(mod, entry.Subject, ActionKind.RemovePhoto, "again"))!.Done);
        Assert.Empty((await site.Moderation.QueueAsync(mod))!);
        Assert.Null(await site.Photos.FindAsync(bob, photo));
        Assert.True((await site.Photos.FindAsync(ada, photo))!.Removed);
        Assert.Empty((await site.Feed.TagAsync(bob, "spam", null)).Items);
        var told = Assert.Single((await site.Notices.ListAsync(ada.Id!.Value, null)).Items);
        Assert.Equal((NoticeKind.Moderation, action, "A moderator removed your photo: advertising"), (told.Kind, told.Action!.Value, told.Words));

        Assert.Null(await site.Appeals.AnswerAsync(bob.Id!.Value, action, "let it be"));
        Assert.True((await site.Appeals.AnswerAsync(ada.Id!.Value, action, "it is art"))!.Done);
        Assert.False((await site.Appeals.AnswerAsync(ada.Id!.Value, action, "really"))!.Done);
        Assert.Null(await site.Appeals.ReplyAsync(bob, action, true, "yes"));
        Assert.Equal("it is art", Assert.Single((await site.Appeals.QueueAsync(mod))!).Text);
        Assert.True((await site.Appeals.ReplyAsync(mod, action, true, "so it is"))!.Done);
        Assert.Empty((await site.Appeals.QueueAsync(mod))!);
        Assert.NotNull(await site.Photos.FindAsync(bob, photo));
        Assert.False((await site.Moderation.UndoAsync(mod, action, "twice"))!.Done);
        Assert.Equal([ActionKind.Undo, ActionKind.RemovePhoto], (await site.Moderation.HistoryAsync(ada, ada.Id!.Value))!.Select(card => card.Kind));
        Assert.Null(await site.Moderation.HistoryAsync(bob, ada.Id!.Value));
    }

    [Fact]
    public async Task Removed_comment_is_gone_for_all_but_its_author()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Role.Moderator));
        var photo = await site.PostAsync(ada);
        var comment = (await site.Comments.AddAsync(bob, photo, "rude"))!.Value;
        await site.Reports.CommentAsync(ada, comment, ReportReason.Harassment, "");
        var subject = Assert.Single((await site.Moderation.QueueAsync(mod))!).Subject;
        Assert.Equal("rude", (await site.Moderation.CaseAsync(mod, subject))!.CommentText);
        var action = (await site.Moderation.DecideAsync(mod, subject, ActionKind.RemoveComment, "unkind"))!.Value;
        Assert.Empty((await site.Comments.ListAsync(ada, photo, null))!.Items);
        Assert.True(Assert.Single((await site.Comments.ListAsync(bob, photo, null))!.Items).Removed);
        Assert.Equal(0, (await site.Photos.FindAsync(ada, photo))!.Comments);
        Assert.Equal("", await Recount.DifferencesAsync(site.Database));
        Assert.True((await site.Moderation.UndoAsync(mod, action, "looked again"))!.Done);
        Assert.Single((await site.Comments.ListAsync(ada, photo, null))!.Items);
        Assert.Equal("", await Recount.DifferencesAsync(site.Database));
    }

    [Fact]
    public async Task Suspended_account_is_seen_by_no_one_and_may_answer()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Role.Moderator));
        var photo = await site.PostAsync(ada);
        var action = (await site.Moderation.DecideAsync(mod, new Subject(ada.Id!.Value, null, null), ActionKind.Suspend, "a bot"))!.Value;
        Assert.Null(await site.Photos.FindAsync(bob, photo));
        Assert.Null(await site.People.ProfileAsync(bob, "ada"));
        Assert.True((await site.People.ProfileAsync(mod, "ada"))!.Suspended);
        var account = (await site.Members.SignInAsync("ada", TestSite.Password)).Account!;
        Assert.True(account.Suspended);
        Assert.Equal(Viewer.Anonymous, Viewer.Of(account));
        Assert.True((await site.Appeals.AnswerAsync(ada.Id!.Value, action, "I am not"))!.Done);
        Assert.True((await site.Moderation.UndoAsync(mod, action, "true"))!.Done);
        Assert.NotNull(await site.Photos.FindAsync(bob, photo));
    }

    [Fact]
    public async Task Moderators_do_not_judge_themselves_nor_each_other()
    {
        await using var site = await TestSite.CreateAsync();
        var (one, two, admin) = (await site.JoinAsync("one", Role.Moderator), await site.JoinAsync("two", Role.Moderator), await site.JoinAsync("chief", Role.Administrator));
        Subject Of(Viewer viewer) => new(viewer.Id!.Value, null, null);
        Assert.False((await site.Moderation.DecideAsync(one, Of(one), ActionKind.Suspend, "x"))!.Done);
        Assert.False((await site.Moderation.DecideAsync(one, Of(two), ActionKind.Suspend, "x"))!.Done);
        Assert.False((await site.Moderation.DecideAsync(one, Of(admin), ActionKind.Suspend, "x"))!.Done);
        Assert.True((await site.Moderation.DecideAsync(admin, Of(one), ActionKind.Suspend, "x"))!.Done);
    }

    [Fact]
    public async Task Log_is_read_page_by_page_newest_first_by_moderators_alone()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("mod", Role.Moderator));
        var subject = new Subject(ada.Id!.Value, null, null);
        for (var i = 0; i < 60; i++)
            Assert.True((await site.Moderation.DecideAsync(mod, subject, ActionKind.Dismiss, $"reason {i}"))!.Done);
        var first = (await site.Moderation.LogAsync(mod, null))!;
        await site.Moderation.DecideAsync(mod, subject, ActionKind.Suspend, "late"); // What comes meanwhile moves nothing.
        var second = (await site.Moderation.LogAsync(mod, first.Next))!;
        Assert.Equal(Enumerable.Range(0, 60).Reverse().Select(i => $"reason {i}"), first.Items.Concat(second.Items).Select(action => action.Reason));
        Assert.Null(second.Next);
        Assert.All(first.Items, action => Assert.Equal(("ada", "mod"), (action.Username, action.Moderator)));
        Assert.Null(await site.Moderation.LogAsync(ada, null));
    }

    [Fact]
    public async Task Deleted_photo_is_shown_as_it_was_reported_until_it_is_decided()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Role.Moderator));
        var photo = await site.PostAsync(ada, "bad #thing");
        await site.Reports.PhotoAsync(bob, photo, ReportReason.Hate, "");
        var subject = Assert.Single((await site.Moderation.QueueAsync(mod))!).Subject;
        Assert.Equal([ActionKind.Dismiss, ActionKind.RemovePhoto, ActionKind.Suspend], (await site.Moderation.CaseAsync(mod, subject))!.Choices);
        Assert.False(await site.Moderation.KeepsAsync(bob, "media1"));
        Assert.Null((await site.Photos.DeleteAsync(ada.Id!.Value, photo))!.MediaKey); // It is not to be deleted now.

        var found = (await site.Moderation.CaseAsync(mod, subject))!;
        Assert.Equal((true, "bad #thing", "media1", 1080, 720), (found.Gone, found.Kept!.Text, found.Kept.MediaKey, found.Kept.Width, found.Kept.Height));
        Assert.Equal([ActionKind.Dismiss, ActionKind.Suspend], found.Choices);
        Assert.True(await site.Moderation.KeepsAsync(mod, "media1"));
        Assert.False((await site.Moderation.DecideAsync(mod, subject, ActionKind.RemovePhoto, "hate"))!.Done);
        Assert.True((await site.Moderation.DecideAsync(mod, subject, ActionKind.Suspend, "hate"))!.Done);
        Assert.Null((await site.Moderation.CaseAsync(mod, subject))!.Kept);
        Assert.False(await site.Moderation.KeepsAsync(mod, "media1"));
    }

    [Fact]
    public async Task Deleted_comment_is_shown_as_it_was_reported_and_a_removed_one_is_not_removed_again()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Role.Moderator));
        var photo = await site.PostAsync(ada);
        var (rude, worse) = ((await site.Comments.AddAsync(bob, photo, "rude"))!.Value, (await site.Comments.AddAsync(bob, photo, "worse"))!.Value);
        await site.Reports.CommentAsync(ada, rude, ReportReason.Harassment, "");
        await site.Reports.CommentAsync(ada, worse, ReportReason.Harassment, "");
        await site.Comments.DeleteAsync(bob.Id!.Value, rude);
        await site.Moderation.DecideAsync(mod, new Subject(bob.Id!.Value, null, worse), ActionKind.RemoveComment, "unkind");
        var (gone, removed) = ((await site.Moderation.CaseAsync(mod, new Subject(bob.Id!.Value, null, rude)))!, (await site.Moderation.CaseAsync(mod, new Subject(bob.Id!.Value, null, worse)))!);
        Assert.Equal((true, "rude", null), (gone.Gone, gone.Kept!.Text, gone.CommentText));
        Assert.Equal((false, true), (removed.Gone, removed.CommentRemoved));
        Assert.Equal([ActionKind.Dismiss, ActionKind.Suspend], gone.Choices);
        Assert.Equal([ActionKind.Dismiss, ActionKind.Suspend], removed.Choices);
    }

    [Fact]
    public async Task Reports_of_an_account_that_is_deleted_are_closed_with_a_line_in_the_log()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("mod", Role.Moderator));
        var photo = await site.PostAsync(ada);
        await site.Reports.PhotoAsync(bob, photo, ReportReason.Spam, "");
        await site.Reports.PersonAsync(bob, "ada", ReportReason.Spam, "");
        Assert.Equal((2, 0), (await site.Moderation.WaitingAsync(mod), await site.Moderation.WaitingAsync(bob)));
        Assert.Equal(["media1"], (await site.Leaving.DeleteAsync(ada.Id!.Value, TestSite.Password)).Value);

        Assert.Empty((await site.Moderation.QueueAsync(mod))!);
        Assert.Equal(0, await site.Moderation.WaitingAsync(mod));
        var log = (await site.Moderation.LogAsync(mod, null))!.Items;
        Assert.Equal([(ActionKind.Left, null, null), (ActionKind.Left, null, null)], log.Select(action => (action.Kind, action.Username, action.Moderator)));
        Assert.False((await site.Moderation.UndoAsync(mod, log[0].Id, "back"))!.Done);
        var found = (await site.Moderation.CaseAsync(mod, new Subject(ada.Id!.Value, photo, null)))!;
        Assert.Equal((true, false), (found.Gone, Assert.Single(found.Reports).Open));
        Assert.Equal([ActionKind.Dismiss], found.Choices);
        Assert.Null(await site.Moderation.CaseAsync(mod, new Subject(new(999), null, null)));
    }

    [Theory]
    [InlineData("update moderation_actions set reason = 'other'")]
    [InlineData("delete from moderation_actions")]
    public async Task Log_is_never_rewritten(string statement)
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("mod", Role.Moderator));
        await site.Moderation.DecideAsync(mod, new Subject(ada.Id!.Value, null, null), ActionKind.Suspend, "a bot");
        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => site.Database.WriteAsync(sql => sql.DoAsync(statement)));
        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }
}
