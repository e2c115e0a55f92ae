using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>Draws who there is: archetype, place, registration, how active.</summary>
internal static class PopulationDraw
{
    /// <summary>All of them, in the order of registration.</summary>
    public static Population Draw(Scenario scenario, Rhythms rhythms, ParallelOptions parallel)
    {
        var count = scenario.Users.Count;
        var (moments, archetypeOf, offsetOf) = (new long[count], new byte[count], new int[count]);
        var registrations = new Registrations(scenario);
        var archetypes = new AliasTable([.. scenario.Users.Archetypes.Select(archetype => archetype.Share)]);
        var zones = new AliasTable([.. scenario.Users.TimeZones.Select(zone => zone.Share)]);
        Parallel.For(0, count, parallel, entity =>
        {
            var person = RandomStream.Of(scenario.Seed, Aspect.Person, entity);
            var archetype = archetypes.Draw(ref person);
            var offset = (int)scenario.Users.TimeZones[zones.Draw(ref person)].Offset;
            var registration = RandomStream.Of(scenario.Seed, Aspect.Registration, entity);
            (moments[entity], archetypeOf[entity], offsetOf[entity]) = (registrations.Draw(End(scenario, scenario.Users.Archetypes[archetype]), rhythms.OfArchetype(archetype), offset, ref registration), (byte)archetype, offset);
        });
        var order = OrderOfTime.Of(moments, Moments.Of(scenario.From));

        var population = new Population(count);
        Parallel.For(0, count, parallel, user =>
        {
            var entity = population.Entity[user] = order[user];
            var (created, archetype, offset) = (moments[entity], archetypeOf[entity], offsetOf[entity]);
            population.Created[user] = created;
            population.Archetype[user] = archetype;
            population.Offset[user] = offset;
            population.Left[user] = Left(scenario, scenario.Users.Archetypes[archetype], created, entity);
            DrawActivity(scenario, population, user);
        });
        return population;
    }

    private static long Left(Scenario scenario, ArchetypeKnobs archetype, long created, int entity)
    {
        var left = End(scenario, archetype);
        var random = RandomStream.Of(scenario.Seed, Aspect.Leaving, entity);
        var stays = archetype.Stays.Sample(ref random);
        if (stays > 0)
            left = Math.Min(left, created + Math.Max(1, (long)Math.Min(stays, 1e12)));
        return left;
    }

    // When all of an archetype have left, before which they register.
    private static long End(Scenario scenario, ArchetypeKnobs archetype) => Moments.Of(archetype.ChurnedAt is { } date && date < scenario.Until ? date : scenario.Until);

    // A Gaussian copula: one normal that all four share, and one of its own each, through the distribution of the knob.
    private static void DrawActivity(Scenario scenario, Population population, int user)
    {
        var random = RandomStream.Of(scenario.Seed, Aspect.Activity, population.Entity[user]);
        var archetype = scenario.Users.Archetypes[population.Archetype[user]];
        var correlation = scenario.Users.ActivityCorrelation;
        var (shared, own) = (Math.Sqrt(correlation) * random.Normal(), Math.Sqrt(1 - correlation));
        population.Posting[user] = archetype.Posting * scenario.Users.Activity.AtNormal(shared + (own * random.Normal()));
        population.Liking[user] = archetype.Liking * scenario.Users.Activity.AtNormal(shared + (own * random.Normal()));
        population.Commenting[user] = archetype.Commenting * scenario.Users.Activity.AtNormal(shared + (own * random.Normal()));
        population.Following[user] = archetype.Following * scenario.Users.Activity.AtNormal(shared + (own * random.Normal()));
    }
}
