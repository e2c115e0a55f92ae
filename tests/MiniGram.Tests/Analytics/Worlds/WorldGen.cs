using CsCheck;
using MiniGram.Model;

namespace MiniGram.Analytics.Worlds;

/// <summary>Tiny data sets that are likely to hit what is rare: empty tables, repeated keys, equal names, ties, self follows, missing parents, rows at the end of the data.</summary>
public static class WorldGen
{
    private static readonly Gen<DateTime> Time = Gen.OneOf(
        Gen.Int[0, 60 * 24 * 400].Select(minutes => new DateTime(2022, 12, 20).AddMinutes(minutes)),
        Gen.OneOf(new DateTime(2023, 1, 1), new DateTime(2023, 1, 2, 23, 59, 59), new DateTime(2023, 1, 3), new DateTime(2024, 2, 29, 12, 0, 0)));

    private static readonly Gen<long> Id = Gen.OneOf(Gen.Long[1, 8], Gen.Long[-1, 9]);

    private static readonly Gen<string> Name = Gen.OneOf("a", "b", "B", "é", "z", "\U0001F600", "\uFF5E", "", "o'brien", "x;--");

    /// <summary>A data set.</summary>
    public static Gen<World> World { get; } =
        from users in Gen.Select(Id, Name, Time, (id, name, time) => new User(new(id), name, time)).List[0, 9]
        from photos in Gen.Select(Id, Id, Time, (id, user, time) => new Photo(new(id), "https://example.org/" + id, new(user), time)).List[0, 9]
        from tags in Gen.Select(Id, Name, Time, (id, name, time) => new Tag(new(id), name, time)).List[0, 6]
        from photoTags in Gen.Select(Id, Id, (photo, tag) => new PhotoTag(new(photo), new(tag))).List[0, 20]
        from follows in Gen.Select(Id, Id, Time, (follower, followee, time) => new Follow(new(follower), new(followee), time)).List[0, 20]
        from likes in Gen.Select(Id, Id, Time, (user, photo, time) => new Like(new(user), new(photo), time)).List[0, 40]
        from comments in Gen.Select(Gen.Long[1, 30], Id, Id, Time, (id, photo, user, time) => new Comment(new(id), "text " + id, new(photo), new(user), time)).List[0, 25]
        select new World(users, photos, tags, photoTags, follows, likes, comments);

    /// <summary>Parameters that make of a tiny data set some bots, some influencers and some others.</summary>
    public static Gen<AnalysisParameters> Parameters { get; } =
        from bots in Gen.OneOf(0.05m, 0.34m, 0.5m, 0.75m, 1m)
        from influencers in Gen.OneOf(0m, 0.1m, 0.25m, 0.5m)
        from segments in Gen.OneOf(0.05m, 0.125m, 0.2m, 0.333333333m, 0.5m)
        from newUserDays in Gen.OneOf(0, 10, 200)
        from weight in Gen.OneOf(0m, 1.5m, 0.1m, 2m, 1.333333333m)
        from top in Gen.OneOf(0.01m, 0.2m, 0.5m)
        from engagement in Gen.OneOf(new decimal?[] { null, null, 2.5m, 500m })
        from boosted in Gen.OneOf(0.5m, 0.333333333m, 1m)
        from duplicates in Gen.OneOf(DuplicateRule.Once, DuplicateRule.All)
        from asOf in Gen.OneOf(new DateTime?[] { null, new DateTime(2024, 1, 1), new DateTime(2023, 11, 5, 13, 30, 0), new DateTime(2030, 1, 1) })
        select new AnalysisParameters
        {
            BotLikeShare = bots,
            InfluencerFollowerShare = influencers,
            SegmentShare = segments,
            NewUserDays = newUserDays,
            CommentWeight = weight,
            TopPhotoShare = top,
            TopPhotoEngagement = engagement,
            BoostedShare = boosted,
            Duplicates = duplicates,
            AsOf = asOf,
        };
}
