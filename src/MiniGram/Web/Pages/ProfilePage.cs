using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Web.Atom;
using MiniGram.Web.Components;
using MiniGram.Web.Markup;

namespace MiniGram.Web.Pages;

/// <summary>A person: who they are, and what they share with the one who looks.</summary>
/// <param name="profile">Who.</param>
/// <param name="photos">Their photos.</param>
/// <param name="later">Whether it is not the first page.</param>
internal sealed class ProfilePage(Profile profile, Page<PhotoCard> photos, bool later) : IWrittenPage
{
    private readonly string _home = Addresses.Profile(profile.Person.Username);

    public FrameFacts Facts { get; } = new(profile.Person.DisplayName, "@" + profile.Person.Username, profile.Mine ? Addresses.Profile(profile.Person.Username) : null)
    {
        Feed = profile.Person.Private ? null : Addresses.Profile(profile.Person.Username) + AtomEndpoints.Ending,
    };

    private PersonCard Person => profile.Person;

    public void Write(MarkupText page, PageContext context)
    {
        page.Write("<header class=\"profile-head\">");
        Face.Write(page, Addresses.Avatar(Person.Id, Person.AvatarKey, large: true), "xl", profile.CloseFriend);
        page.Add($"<div><h1>{Person.DisplayName}</h1><p class=\"meta\">@{Person.Username}");
        WriteMarks(page);
        page.Write("</p></div><div class=\"follow row gap-2\">");
        WriteActions(page, context);
        page.Write("</div><div class=\"bio stack gap-3\">");
        if (profile.Bio.Length > 0)
        {
            page.Write("<p>");
            Words.Write(page, profile.Bio);
            page.Write("</p>");
        }

        page.Add($"<div class=\"stats\"><span><b>{Counted.Number(profile.Photos)}</b> {(profile.Photos == 1 ? "photo" : "photos")}</span>");
        page.Add($"<a class=\"name\" href=\"{_home}/followers\"><b>{Counted.Number(profile.Followers)}</b> {(profile.Followers == 1 ? "follower" : "followers")}</a>");
        page.Add($"<a class=\"name\" href=\"{_home}/following\"><b>{Counted.Number(profile.Following)}</b> following</a></div></div></header>");
        WritePhotos(page, context);
    }

    private void WriteMarks(MarkupText page)
    {
        if (profile.CloseFriend)
            WriteMark(page, "close-friends", "On your close friends list");
        if (Person.Private)
            WriteMark(page, "lock", "Private");
        if (profile.FollowsMe)
            WriteMark(page, null, "Follows you");
        if (profile.Muted)
            WriteMark(page, null, "Muted");
        if (profile.Suspended)
            WriteMark(page, "warning", "Suspended");
    }

    private static void WriteMark(MarkupText page, string? icon, string words)
    {
        page.Write("<span aria-hidden=\"true\">·</span>");
        if (icon is not null)
            page.Add($"{Icons.Of(icon)}");
        page.Add($"<span>{words}</span>");
    }

    private void WriteActions(MarkupText page, PageContext context)
    {
        if (profile.Mine)
        {
            page.Add($"<a class=\"btn\" href=\"/settings\">{Icons.Of("edit", small: true)}Edit profile</a><a class=\"btn\" href=\"/figures\">{Icons.Of("chart", small: true)}Figures</a>");
            ReviewLink.Write(page, context.Visit);
        }
        else if (profile.Blocked)
        {
            ActionForm.Write(page, context.Visit, _home + "/unblock", "Unblock", back: _home);
        }
        else if (context.Visit.Account is null)
        {
            page.Add($"<a class=\"btn btn-primary\" href=\"/sign-in?back={Uri.EscapeDataString(_home)}\">Sign in to follow</a>");
        }
        else
        {
            FollowForm.Write(page, context.Visit, Person, compact: false);
            WriteMenu(page, context);
        }
    }

    private void WriteMenu(MarkupText page, PageContext context)
    {
        void Act(string verb, string words, string? icon = null, string css = "") => ActionForm.Write(page, context.Visit, _home + verb, words, css, icon);

        page.Add($"<details class=\"menu\"><summary class=\"btn btn-icon\" aria-label=\"More about {Person.DisplayName}\">{Icons.Of("more")}</summary><div>");
        if (profile.CloseFriend)
            Act("/no-close-friend", "Take off close friends", "close-friends");
        else
            Act("/close-friend", "Add to close friends", "close-friends");
        if (profile.FollowsMe)
            Act("/remove-follower", "Remove as follower", "people");
        if (profile.Muted)
            Act("/unmute", "Unmute");
        else
            Act("/mute", "Mute");
        if (context.Visit.MayReview)
            page.Add($"<a href=\"{OrderWords.Address(new(profile.Id, null, null))}\">{Icons.Of("shield", small: true)}Case</a>");
        if (context.Visit.Viewer.IsAdministrator)
            page.Add($"<a href=\"/roles?name={Uri.EscapeDataString(Person.Username)}\">{Icons.Of("people", small: true)}Role</a>");
        page.Add($"<a href=\"{_home}/report\">Report</a>");
        Act("/block", "Block", css: "danger");
        page.Write("</div></details>");
    }

    private void WritePhotos(MarkupText page, PageContext context)
    {
        if (profile.Blocked)
        {
            EmptyPanel.Write(page, context.Files, $"You blocked {Person.DisplayName}", "Neither of you sees the other’s photos. Unblocking does not bring follows back.", "weed");
        }
        else if (profile.Closed)
        {
            EmptyPanel.Write(page, context.Files, "This account is private", $"When {Person.DisplayName} lets you follow them, their photos show up here.", "weed");
        }
        else if (photos.Items.Count == 0 && !later)
        {
            if (profile.Mine)
                EmptyPanel.Write(page, context.Files, "Your first photo goes here", "Share it with everyone, with your followers, or with close friends only.", step: "<a class=\"btn btn-primary\" href=\"/post\">Post a photo</a>");
            else
                EmptyPanel.Write(page, context.Files, "No photos yet", $"What {Person.DisplayName} shares with you shows up here.");
        }
        else
        {
            page.Write("<h2 class=\"visually-hidden\">Photos</h2>");
            ContactSheet.Write(page, photos.Items, list: true, eager: true);
            More.Write(page, context.Visit, photos.Next, "Older photos");
        }
    }
}
