using System.Globalization;
using System.Text;

namespace MiniGram.EndToEnd;

/// <summary>
/// A small data set in which every user name, tag, comment and URL is an attack, and hostile accounts end up in every list:
/// influencers, suspected bots, authors and tags of highly engaged photos, boosted accounts, active and inactive users. Each attack stands as an id too, in likes that can't be read.
/// </summary>
public static class HostileWorld
{
    private const int Users = 240;
    private const int Photos = 480;
    private const int Bots = 6;
    private const string Start = "2024-01-01 00:00:00";

    /// <summary>What each text is built around; {0} is a number that keeps names distinct.</summary>
    public static IReadOnlyList<string> Attacks { get; } =
    [
        "<script>window.pwned=1</script>{0}",
        "=cmd|' /C calc'!A{0}",
        "\"><img src=x onerror=window.pwned=1>{0}",
        "'; drop table users; --{0}",
        "users",
        "\u202Egnp.exe{0}",
        "bell\u0007null-ish\u0001\u001B[31m\uFFFF{0}",
        "@SUM(1+1)*{0}",
        "a;=cmd|' /C calc'!A{0}",
        "+1{0}",
        "-2{0}",
        "\t=1+{0}",
        "</script><svg onload=window.pwned=1>{0}",
        "| a | b |{0} [x](javascript:window.pwned=1) `code`",
        "line\nbreak,\"quote\"{0}",
        "{{{0}}} ${{{0}}} \\u003cscript\\u003e",
        "<!-- {0} -->",
        "]]>{0}&amp;&lt;",
        "שלום\u200F{0}",
    ];

    /// <summary>Writes the seven files into a folder, which is made when missing.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File("users", ["id", "username", "created_at"], Range(Users).Select(user => Row(user, Name(user), At(user, 0))));
        File("photos", ["id", "image_url", "user_id", "created_at"], Range(Photos).Select(photo => Row(photo, Text(photo), Author(photo), At(250, photo))));
        File("tags", ["id", "tag_name", "created_at"], Range(Attacks.Count).Select(tag => Row(tag, Text(tag), Start)));
        File("photo_tags", ["photo_id", "tag_id"], Range(Photos).SelectMany(photo => Range(3).Select(n => Row(photo, 1 + ((photo + (n * 5)) % Attacks.Count)))));
        File("follows", ["follower_id", "followee_id", "created_at"], Range(Users).SelectMany(Follows));
        File("likes", ["user_id", "photo_id", "created_at"], Range(Users).SelectMany(Likes).Concat(Range(Attacks.Count).Select(n => Row(Text(n), 1, Start))));
        File("comments", ["id", "comment_text", "photo_id", "user_id", "created_at"], Range(Photos).Select(n => Row(n, Text(n), n, 1 + (n % Users), At(260, n))));

        void File(string table, string[] header, IEnumerable<string> rows) =>
            System.IO.File.WriteAllText(Path.Combine(folder, table + ".csv"), string.Join("\r\n", rows.Prepend(string.Join(',', header))) + "\r\n", new UTF8Encoding(false));
    }

    /// <summary>The user name of an account; the last one has 10,000 characters.</summary>
    public static string Name(int user) => user == Users ? new string('ÿ', 10_000) : Text(user);

    private static int Author(int photo) => photo % 40 == 0 ? 20 : 1 + (photo % (Users - Bots));

    // Accounts 1 to 3 are followed by a third of all users; the others by a few.
    private static IEnumerable<string> Follows(int user) => IsSilent(user) ? [] :
        Range(3).Where(influencer => (user + influencer) % 3 == 0 && user != influencer).Select(influencer => Row(user, influencer, At(255, user)))
            .Concat(Range(2).Select(n => 4 + ((user * 7) + n) % (Users - 4)).Where(other => other != user).Select(other => Row(user, other, At(256, user))));

    // The last accounts like two photos in five, each others, and all of account 20's; the others like six photos each, none of account 20's.
    private static IEnumerable<string> Likes(int user) =>
        (user > Users - Bots
            ? Range(Photos).Where(photo => (photo + user) % 5 < 2 || Author(photo) == 20)
            : Range(IsSilent(user) ? 0 : user % 9).Select(n => 1 + ((user * 13) + (n * 31)) % Photos).Where(photo => Author(photo) != 20).Concat(Popular.Where((_, place) => user >= 30 && user < 80 + place)).Distinct())
        .Select(photo => Row(user, photo, At(260 + (photo % 90), user)));

    // They share a tag, whose name is the first attack; each has another number of likes.
    private static readonly int[] Popular = [98, 103, 108, 122, 127];

    // A twentieth of the users do less than all others, so that the inactive can be told apart.
    private static bool IsSilent(int user) => user is >= 200 and < 212;

    private static string Text(int n) => string.Format(CultureInfo.InvariantCulture, Attacks[n % Attacks.Count], n);

    private static string At(int day, int minute) =>
        new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day).AddMinutes(minute * 7 % 1440).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static IEnumerable<int> Range(int count) => Enumerable.Range(1, count);

    private static string Row(params object[] cells) =>
        string.Join(',', cells.Select(cell => cell is string text ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : Convert.ToString(cell, CultureInfo.InvariantCulture)));
}
