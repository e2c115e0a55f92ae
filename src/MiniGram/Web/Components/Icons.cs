using Microsoft.AspNetCore.Components;

namespace MiniGram.Web.Components;

/// <summary>The icons as mark-up that is made once: a page of photos has a hundred of them, for which a component each would cost more than all that it shows.</summary>
internal static class Icons
{
    private static readonly Dictionary<(string Name, bool Small), MarkupString> s_all =
        IconPaths.Names.SelectMany(name => new[] { (name, false), (name, true) }).ToDictionary(icon => icon, icon => Draw(icon.name, icon.Item2));

    /// <summary>A drawing of 24 by 24 in the colour of the text around it; always with words beside or around it.</summary>
    /// <param name="name">As <see cref="IconPaths"/> has it.</param>
    /// <param name="small">Whether it stands in a line of text.</param>
    public static MarkupString Of(string name, bool small = false) => s_all[(name, small)];

    private static MarkupString Draw(string name, bool small) => new(
        $"""<svg class="icon{(small ? " icon-s" : "")}{(name == "more" ? " icon-dots" : "")}" viewBox="0 0 24 24" aria-hidden="true"><path d="{IconPaths.Of(name)}" /></svg>""");
}
