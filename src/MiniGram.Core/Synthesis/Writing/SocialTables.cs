using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Writing;

/// <summary>The seven tables of a social world.</summary>
internal sealed class SocialTables(Scenario scenario, SocialWorld world, PhotoAppeal appeal, TableWriter writer, Faults faults, ParallelOptions parallel)
{
    // Columns of blocks as small as these are not of the large objects, which the garbage collector takes up only now and then.
    private const int UsersABlock = 128;
    private const int PhotosABlock = 256;
    private const int CommentedPhotosABlock = 128; // Their texts are longer than a column of numbers.
    private const int TaggedPhotosABlock = 1_024;
    private readonly ParentTables _parents = new(scenario, writer, faults);

    /// <summary>All seven, parents first.</summary>
    public (Tally Likes, Tally Comments) Write(PlannedReactions plannedLikes, PlannedReactions plannedComments)
    {
        var (population, album) = (world.Population, world.Album);
        _parents.Users(population.Created, user => population.Entity[user]);
        _parents.Photos(album.Created, album.Author);
        WriteTags();
        writer.Write("follows", population.Count, UsersABlock, world.Graph.Count, false, (rows, from, to) =>
        {
            for (var user = from; user < to; user++)
            {
                foreach (var followee in world.Graph.Followees(user))
                    rows.AddNumbers(user + 1, followee + 1, world.FollowTimes.Of(user, followee));
            }
        });
        return (WriteLikes(plannedLikes), WriteComments(plannedComments));
    }

    // A tag comes up with the first photo that carries it.
    private void WriteTags()
    {
        var first = new long[world.Tags.Names.Count];
        Array.Fill(first, Clocks.Moments.Of(scenario.From));
        var isUsed = new bool[first.Length];
        var tags = new int[Content.Tagging.Most];
        for (var (photo, unused) = (0, first.Length); photo < world.Album.Count && unused > 0; photo++)
        {
            foreach (var tag in tags.AsSpan(0, world.Tagging.Of(photo, tags)))
            {
                if (!isUsed[tag])
                    (isUsed[tag], first[tag], unused) = (true, world.Album.Created[photo], unused - 1);
            }
        }

        _parents.Tags(world.Tags.Names, first);
        var expected = (long)(world.Album.Count * scenario.Content.TagsPerPhoto.Mean);
        writer.Write("photo_tags", world.Album.Count, TaggedPhotosABlock, expected, false, (rows, from, to) =>
        {
            Span<int> carried = stackalloc int[Content.Tagging.Most];
            var before = rows.Count;
            for (var photo = from; photo < to; photo++)
            {
                foreach (var tag in carried[..world.Tagging.Of(photo, carried)])
                    rows.AddNumbers(photo + 1, tag + 1, world.Album.Created[photo]);
            }

            world.Tagging.Count(rows.Count - before);
        });
    }

    private Tally WriteLikes(PlannedReactions planned)
    {
        var model = new ReactionModel(scenario, scenario.Engagement.Likes, world.Population.Liking, world, appeal, Aspect.Liking, isDistinct: true, parallel);
        var tally = new Tally(world.Album.Count);
        using var desks = Desks();
        writer.Write("likes", world.Album.Count, PhotosABlock, (long)(scenario.Engagement.Likes.PerPhoto * world.Album.Count) + planned.Count, false, (rows, from, to) =>
        {
            var reactions = desks.Value!.Reactions;
            for (var photo = from; photo < to; photo++)
            {
                Draw(model, planned, photo, desks.Value!, tally);
                for (var i = 0; i < reactions.Count; i++)
                    rows.AddNumbers(reactions.User(i) + 1, photo + 1, reactions.Moment(i));
            }
        });
        Finish(tally, desks, model, scenario.Engagement.Likes.Dispersion);
        return tally;
    }

    private Tally WriteComments(PlannedReactions planned)
    {
        var model = new ReactionModel(scenario, scenario.Engagement.Comments, world.Population.Commenting, world, appeal, Aspect.Commenting, isDistinct: false, parallel);
        var tally = new Tally(world.Album.Count);
        var texts = new CommentTexts(scenario.Engagement.Texts, world.Tags, world.Languages);
        using var desks = Desks();
        writer.Write("comments", world.Album.Count, CommentedPhotosABlock, (long)(scenario.Engagement.Comments.PerPhoto * world.Album.Count) + planned.Count, true, (rows, from, to) =>
        {
            var reactions = desks.Value!.Reactions;
            for (var photo = from; photo < to; photo++)
            {
                Draw(model, planned, photo, desks.Value!, tally);
                var words = RandomStream.Of(scenario.Seed, Aspect.Wording, world.Album.Entity[photo]);
                for (var i = 0; i < reactions.Count; i++)
                {
                    var user = reactions.User(i);
                    var said = texts.Write(user, world.Album.Theme[photo], rows.Text(1), ref words);
                    if (tally.IsSampled(photo))
                        desks.Value!.Sample.Add(said);
                    rows.Add(0, 0, photo + 1, user + 1, reactions.Moment(i));
                }
            }
        });
        Finish(tally, desks, model, scenario.Engagement.Comments.Dispersion);
        return tally;
    }

    private ThreadLocal<ReactionDesk> Desks() => new(() => new(Clocks.Moments.Of(scenario.From), world.Population.Count, scenario.Users.Archetypes.Count), trackAllValues: true);

    // Bots first, so that an account that is both bot and person likes a photo once.
    private void Draw(ReactionModel model, PlannedReactions planned, int photo, ReactionDesk desk, Tally tally)
    {
        desk.Reactions.Clear();
        desk.Seen.Clear();
        foreach (var (_, user, _) in planned.Of(photo))
            desk.Seen.Add(user);
        var byFollowers = model.Draw(photo, desk);
        tally.Count(photo, desk.Reactions.Count, byFollowers);
        if (tally.IsSampled(photo))
            LookAt(photo, desk);
        foreach (var (_, user, moment) in planned.Of(photo))
            desk.Reactions.Add(moment, user);
        desk.Reactions.Sort();
    }

    private void LookAt(int photo, ReactionDesk desk)
    {
        var (population, created, theme, themes) = (world.Population, world.Album.Created[photo], world.Album.Theme[photo], world.Themes.Count);
        for (var i = 0; i < desk.Reactions.Count; i++)
        {
            var user = desk.Reactions.User(i);
            desk.Sample.Add(desk.Reactions.Moment(i) - created, population.Archetype[user], population.Interests[((long)user * themes) + theme]);
        }
    }

    private void Finish(Tally tally, ThreadLocal<ReactionDesk> desks, ReactionModel model, double dispersion)
    {
        tally.Sample = new(scenario.Users.Archetypes.Count);
        foreach (var desk in desks.Values)
            tally.Sample.Add(desk.Sample);
        tally.ExpectedOfSampled = [.. Enumerable.Range(0, (world.Album.Count + tally.Stride - 1) / tally.Stride).Select(place => (float)model.Expected(place * tally.Stride))];
        tally.Lifts = LiftMeasure.Of(world, dispersion, model, tally);
    }
}
