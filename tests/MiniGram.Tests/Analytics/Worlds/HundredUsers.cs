using System.Globalization;
using MiniGram.Model;
using Sylvan.Data.Csv;

namespace MiniGram.Analytics.Worlds;

/// <summary>The real data set of tests/Data, read with no part of the program.</summary>
public static class HundredUsers
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data", "hundred-users");

    public static World Read() => new(
        Rows("minigram - users.csv", row => new User(new(Id(row, "id")), row["username"], Time(row))),
        Rows("minigram_photos.csv", row => new Photo(new(Id(row, "id")), row["image_url"], new(Id(row, "user_id")), Time(row))),
        Rows("minigram_tags.csv", row => new Tag(new(Id(row, "id")), row["tag_name"], Time(row))),
        Rows("minigram_photo_tags.csv", row => new PhotoTag(new(Id(row, "photo_id")), new(Id(row, "tag_id")))),
        Rows("minigram - followers.csv", row => new Follow(new(Id(row, "follower_id")), new(Id(row, "followee_id")), Time(row))),
        Rows("minigram - likes.csv", row => new Like(new(Id(row, "user_id")), new(Id(row, "photo_id")), Time(row))),
        Rows("minigram_comments.csv", row => new Comment(new(Id(row, "id")), row["comment_text"], new(Id(row, "photo_id")), new(Id(row, "user_id")), Time(row))));

    private static List<T> Rows<T>(string file, Func<Dictionary<string, string>, T> map)
    {
        using var reader = CsvDataReader.Create(Path.Combine(Folder, file));
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(map(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString)));
        return rows;
    }

    private static long Id(Dictionary<string, string> row, string column) => long.Parse(row[column], CultureInfo.InvariantCulture);

    private static DateTime Time(Dictionary<string, string> row) =>
        DateTime.ParseExact(row["created_at"], ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None);
}
