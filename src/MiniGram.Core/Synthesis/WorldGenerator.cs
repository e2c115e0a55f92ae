using MiniGram.Model;
using MiniGram.Synthesis.Achievements;
using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.Graphs;
using MiniGram.Synthesis.LookAlikes;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Published;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Synthesis.Writing;

namespace MiniGram.Synthesis;

/// <summary>Makes the world of a scenario.</summary>
public static class WorldGenerator
{
    /// <summary>Draws the world and hands its seven tables to the sink. The same scenario gives the same rows in the same order with any number of threads.</summary>
    /// <param name="scenario">As read and checked.</param>
    /// <param name="sink">Takes the tables, in the order of <see cref="DatasetSchema.Tables"/>.</param>
    /// <param name="threads">How many to work with, 1 or more.</param>
    /// <param name="progress">Told from any thread, or null.</param>
    /// <param name="cancellationToken">Stops soon; what the sink got so far is not complete.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static GeneratedWorld Generate(Scenario scenario, IDatasetSink sink, int threads, IProgress<GenerationProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(sink);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        var faults = new Faults(scenario);
        var writer = new TableWriter(sink, parallel, faults, progress);
        return scenario.Process == WorldProcess.Published ? Publish(scenario, writer, faults) : Socialise(scenario, writer, faults, parallel);
    }

    private static GeneratedWorld Publish(Scenario scenario, TableWriter writer, Faults faults)
    {
        var world = PublishedWorld.Draw(scenario);
        var (languages, moods) = PublishedTables.Write(scenario, world, writer, faults);
        return World(scenario, writer, PublishedTruth.Of(world), [.. PublishedAchievements.Of(scenario, world), .. PublishedAchievements.Texts(scenario, languages, moods)]);
    }

    private static GeneratedWorld Socialise(Scenario scenario, TableWriter writer, Faults faults, ParallelOptions parallel)
    {
        var drawn = Draw(scenario, writer, faults, parallel);
        return World(scenario, writer, SocialTruth.Of(scenario, drawn), SocialAchievements.Of(scenario, drawn));
    }

    /// <summary>Draws and writes a social world.</summary>
    internal static DrawnWorld Draw(Scenario scenario, IDatasetSink sink, int threads, CancellationToken cancellationToken)
    {
        var (parallel, faults) = (new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, new Faults(scenario));
        return Draw(scenario, new TableWriter(sink, parallel, faults, null), faults, parallel);
    }

    private static DrawnWorld Draw(Scenario scenario, TableWriter writer, Faults faults, ParallelOptions parallel)
    {
        var themes = TagCatalog.ThemesOf(scenario);
        var rhythms = new Rhythms(scenario, themes);
        var events = new EventCalendar(scenario);
        var population = PopulationDraw.Draw(scenario, rhythms, parallel);
        Interests.Draw(scenario, themes, population, parallel);
        Roles.DrawInfluencers(scenario, population);
        var groups = Roles.DrawBots(scenario, population);
        var seen = new PlanSamples();
        var plannedFollows = ChurnerFollows.Draw(scenario, population, groups, seen.Unfollowing, seen.Returning);
        var (graph, picks) = FollowDraw.Draw(scenario, population, plannedFollows, parallel);
        var album = AlbumDraw.Draw(scenario, population, rhythms, events, parallel);
        var tags = new Tags(scenario, themes);
        var tagging = new Tagging(scenario, population, album, tags);
        var world = new SocialWorld(population, album, graph, picks, new FollowTimes(scenario, population, rhythms), rhythms, themes, tags, tagging, new Lifts(scenario, themes, tags, tagging, album), events, new Languages(scenario, population.Count, user => population.Entity[user]));
        var appeal = new PhotoAppeal(scenario, world, parallel);
        var acts = BotActs.Draw(scenario, population, groups, album, appeal);
        var (lookAlikes, lookAlikeTruth) = LookAlikeActs.Draw(scenario, population, album, seen.Fans, seen.Called);
        acts.Likes.AddRange(lookAlikes);

        var (plannedLikes, plannedComments) = (new PlannedReactions(acts.Likes, album.Count, isDistinct: true), new PlannedReactions(acts.Comments, album.Count, isDistinct: false));
        var (likes, comments) = new SocialTables(scenario, world, appeal, writer, faults, parallel).Write(plannedLikes, plannedComments);
        return new(scenario, world, groups, acts, lookAlikeTruth, seen, plannedFollows, plannedLikes, plannedComments, likes, comments);
    }

    private static GeneratedWorld World(Scenario scenario, TableWriter writer, IReadOnlyList<TruthTable> truth, IReadOnlyList<KnobResult> knobs) =>
        new(writer.Rows, truth, knobs) { Unmeasured = WithoutTarget.Of(scenario, knobs) };
}
