using MiniGram.Platform.Photos;

namespace MiniGram.Web.Components;

/// <summary>Audiences in words.</summary>
internal static class AudienceWords
{
    /// <summary>As the picker and labels have it.</summary>
    public static string Name(Audience audience) => audience switch { Audience.Public => "Community", Audience.Followers => "Followers", _ => "Close friends" };

    /// <summary>As the button that shares has it.</summary>
    public static string With(Audience audience) => audience switch { Audience.Public => "with the community", Audience.Followers => "with followers", _ => "with close friends" };

    /// <summary>The icon beside it.</summary>
    public static string Icon(Audience audience) => audience switch { Audience.Public => "globe", Audience.Followers => "people", _ => "close-friends" };

    /// <summary>What forms send.</summary>
    public static string Value(Audience audience) => audience switch { Audience.Public => "public", Audience.Followers => "followers", _ => "close-friends" };

    /// <summary>Reads what forms send; null for anything else.</summary>
    public static Audience? Read(string value) => Enum.GetValues<Audience>().Where(audience => Value(audience) == value).Cast<Audience?>().FirstOrDefault();
}
