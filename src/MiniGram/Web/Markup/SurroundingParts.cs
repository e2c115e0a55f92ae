using MiniGram.Platform.Around;
using MiniGram.Platform.People;
using MiniGram.Web.Components;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>What stands beside a home page, part by part; a part that would be empty is left out.</summary>
internal static class SurroundingParts
{
    /// <param name="page">Gets them.</param>
    /// <param name="visit">Who looks.</param>
    /// <param name="around">What they show.</param>
    /// <param name="tags">Those that rise.</param>
    public static void Write(MarkupText page, Visit visit, Surroundings around, IReadOnlyList<string> tags)
    {
        WriteFriends(page, around);
        WriteTags(page, tags);
        WriteSimilar(page, around);
        WritePeople(page, visit, around);
        if (around is { CloseFriends.Count: 0, Similar.Count: 0, People.Count: 0 } && tags.Count == 0)
            page.Write("<section><h2>How home works</h2><p class=\"hint\">It shows everyone whom you follow, newest first. Nothing is left out, and nobody pays to be here.</p></section>");
    }

    private static void WriteFriends(MarkupText page, Surroundings around)
    {
        if (around.CloseFriends.Count == 0)
            return;
        page.Write("<section><h2>Close friends this week</h2>");
        foreach (var friend in around.CloseFriends)
        {
            OpenPerson(page, friend.Person, close: true);
            page.Add($"{Counted.Of(friend.Photos, "new photo")}</div></div></div>");
        }

        page.Write("</section>");
    }

    private static void WriteTags(MarkupText page, IReadOnlyList<string> tags)
    {
        if (tags.Count == 0)
            return;
        page.Write("<section><h2>Rising in the community</h2><div class=\"row gap-2\">");
        foreach (var tag in tags)
            TagLinks.Write(page, tag);
        page.Write("</div></section>");
    }

    private static void WriteSimilar(MarkupText page, Surroundings around)
    {
        if (around.Similar.Count == 0)
            return;
        page.Write("<section><h2>Similar to what you liked</h2>");
        ContactSheet.Write(page, around.Similar, list: false, eager: false);
        page.Write("<p class=\"hint\">By the tags of your latest likes, and by who else likes them.</p></section>");
    }

    private static void WritePeople(MarkupText page, Visit visit, Surroundings around)
    {
        if (around.People.Count == 0)
            return;
        page.Write("<section><h2>People you may know</h2>");
        foreach (var known in around.People)
        {
            OpenPerson(page, known.Person, close: false);
            page.Encode(known.FollowedBy > 0 ? $"Followed by {Counted.Number(known.FollowedBy)} you follow" : "@" + known.Person.Username);
            page.Write("</div></div>");
            FollowForm.Write(page, visit, known.Person, compact: true);
            page.Write("</div>");
        }

        page.Write("</section>");
    }

    private static void OpenPerson(MarkupText page, PersonCard person, bool close)
    {
        page.Write("<div class=\"said-row\">");
        Face.Write(page, Addresses.Avatar(person.Id, person.AvatarKey), close: close);
        page.Add($"<div class=\"grow\"><a class=\"name\" href=\"{Addresses.Profile(person.Username)}\">{person.DisplayName}</a><div class=\"meta\">");
    }
}
