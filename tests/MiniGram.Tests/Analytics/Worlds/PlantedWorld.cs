using MiniGram.Analytics.Statistics;
using MiniGram.Model;

namespace MiniGram.Analytics.Worlds;

/// <summary>
/// Five whole years with effects of a size that any test must find: registrations in August, likes on Tuesdays, a tag and an hour of highly
/// engaged photos, influencers whose pairs give more, bots that like a tenth of all photos and boost two accounts. Or, without them, none.
/// </summary>
public static class PlantedWorld
{
    private const int Users = 600;
    private const int Bots = 8;
    private const int Photos = 2_000;
    private const int Influencers = 20;

    private static readonly DateTime Start = new(2018, 1, 1);

    private static readonly string[] TagNames = ["sunset", "yoga", "pizza", "selfie", "mystery", "beach", "=cmd|x", "<b>bold</b>", "\u202Egnp", "users"];

    /// <summary>The same seed gives the same world.</summary>
    public static World Make(ulong seed, bool planted)
    {
        var random = new Xoshiro256(seed);
        var users = Enumerable.Range(1, Users).Select(id => new User(new(id), $"user{id:000}", Registered(random, planted))).ToArray();
        var photos = Enumerable.Range(1, Photos).Select(id =>
        {
            var author = planted && id % 4 == 0 ? 1 + random.Next(Influencers) : planted && id % 200 is (1 or 2) ? 29 + (id % 200) : 1 + random.Next(Users);
            var hour = random.Next(24);
            return new Photo(new(id), $"https://example.com/{id}", new(author), Start.AddDays(365 + random.Next(1_400)).AddHours(hour).AddMinutes(random.Next(60)));
        }).ToArray();
        var tags = TagNames.Select((name, index) => new Tag(new(index + 1), name, Start)).ToArray();
        var photoTags = photos.SelectMany(photo => Enumerable.Range(1, TagNames.Length).Where(_ => random.Next(5) == 0).Select(tag => new PhotoTag(photo.Id, new(tag)))).ToArray();
        var sunset = photoTags.Where(pair => pair.TagId.Value == 1).Select(pair => pair.PhotoId.Value).ToHashSet();

        var likes = new Dictionary<(long User, long Photo), Like>();
        var comments = new List<Comment>();
        foreach (var photo in photos)
        {
            var boost = planted ? (sunset.Contains(photo.Id.Value) ? 3 : 1) * (photo.UserId.Value <= Influencers ? 3 : 1) : 1;
            for (var n = random.Next(8) * boost; n > 0; n--)
                Like(1 + random.Next(Users), photo);
            for (var n = random.Next(3) * boost; n > 0; n--)
                comments.Add(new(new(comments.Count + 1), "nice", photo.Id, new(1 + random.Next(Users)), After(photo.CreatedAt)));
            for (var bot = Users - Bots + 1; bot <= Users; bot++)
            {
                if (planted && (photo.UserId.Value is 30 or 31 || random.Next(8) == 0))
                    Like(bot, photo);
            }
        }

        var follows = new Dictionary<(long, long), Follow>();
        for (var n = 0; n < 6_000; n++)
        {
            var (from, to) = (1 + random.Next(Users), planted && n % 2 == 0 ? 1 + random.Next(Influencers) : 1 + random.Next(Users));
            follows.TryAdd((from, to), new(new(from), new(to), Start.AddDays(random.Next(1_826))));
        }

        return new(users, photos, tags, photoTags, [.. follows.Values], [.. likes.Values], comments);

        void Like(int user, Photo photo) => likes.TryAdd((user, photo.Id.Value), new(new(user), photo.Id, After(photo.CreatedAt)));

        DateTime After(DateTime time)
        {
            var at = time.AddMinutes(random.Next(80_000));
            return planted && at.DayOfWeek != DayOfWeek.Tuesday && random.Next(4) == 0 ? at.AddDays(((int)DayOfWeek.Tuesday - (int)at.DayOfWeek + 7) % 7) : at;
        }
    }

    private static DateTime Registered(Xoshiro256 random, bool planted)
    {
        var at = Start.AddDays(random.Next(1_826)).AddHours(random.Next(24));
        return planted && random.Next(3) == 0 ? new DateTime(at.Year, 8, 1 + random.Next(31), at.Hour, 0, 0) : at;
    }
}
