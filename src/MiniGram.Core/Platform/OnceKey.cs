namespace MiniGram.Platform;

/// <summary>What a program sends along so that a request that it repeats, not knowing whether the first arrived, is done once.</summary>
/// <param name="Key">Its own name for the request: 1 to 200 visible ASCII characters.</param>
/// <param name="Digest">Of what the request asks for; another request under the same key is a mistake of the program.</param>
public sealed record OnceKey(string Key, string Digest)
{
    /// <summary>The field under which a problem says that the key was used for something else.</summary>
    public static string Field => "idempotencyKey";

    /// <summary>How long a key is remembered.</summary>
    public static TimeSpan Lasts => TimeSpan.FromDays(1);
}
