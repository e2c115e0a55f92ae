namespace MiniGram.Web.Components;

/// <summary>The outlines of the icons by name, each in a square of 24 by 24.</summary>
internal static class IconPaths
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["back"] = "M14.5 5.5 8 12l6.5 6.5",
        ["bell"] = "M6 10a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4S6 15 6 10ZM10 19.5a2.2 2.2 0 0 0 4 0",
        ["chart"] = "M4 20V4M4 20h16M8.5 15.5v-4M13 15.5V7M17.5 15.5v-6",
        ["check"] = "M5 12.5 10 17.5 19.5 7",
        ["clock"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2",
        ["close"] = "M6 6l12 12M18 6 6 18",
        ["close-friends"] = "M9 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM15 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z",
        ["comment"] = "M4 5.5h16v11h-9L6.5 20v-3.5H4Z",
        ["edit"] = "M5 19l1-4L16 5l3 3L9 18ZM14 7l3 3",
        ["explore"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM15.5 8.5l-2 5-5 2 2-5Z",
        ["globe"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c3 2.5 3.5 5.5 3.5 8.5s-.5 6-3.5 8.5c-3-2.5-3.5-5.5-3.5-8.5s.5-6 3.5-8.5Z",
        ["heart"] = "M12 20S4 15 4 9.2C4 6.5 6 4.8 8.2 4.8c1.7 0 3 .9 3.8 2.3.8-1.4 2.1-2.3 3.8-2.3C18 4.8 20 6.5 20 9.2 20 15 12 20 12 20Z",
        ["home"] = "M3.5 10.5 12 4l8.5 6.5M5.5 9.5V20h13V9.5M10 20v-5.5h4V20",
        ["leave"] = "M10 4.5H5v15h5M15 8l4 4-4 4M19 12H9",
        ["lock"] = "M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        ["more"] = "M5 12h.01M12 12h.01M19 12h.01",
        ["people"] = "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.6-3.4 3.2-4.7 6.5-4.7s5.9 1.3 6.5 4.7M16 4.8a3.4 3.4 0 0 1 0 6.4M18 15.2c2 .6 3.2 2 3.5 4.3",
        ["person"] = "M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.8-3.6 3.8-5 7.5-5s6.7 1.4 7.5 5",
        ["picture"] = "M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15.5 9.5v.01",
        ["post"] = "M12 5v14M5 12h14",
        ["search"] = "M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM16 16l4.5 4.5",
        ["settings"] = "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z",
        ["shield"] = "M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6ZM9 12l2.2 2.2L15.5 10",
        ["similar"] = "M9 4.5h10.5V15H9ZM15 15v4.5H4.5V9H9",
        ["theme"] = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
        ["warning"] = "M12 4 2.8 20h18.4ZM12 10v4.5M12 17.3v.01",
        ["why"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.8v.01",
    };

    /// <summary>Every icon's name.</summary>
    public static IEnumerable<string> Names => Paths.Keys;

    /// <summary>Fails where there is no icon of that name.</summary>
    public static string Of(string name) => Paths[name];
}
