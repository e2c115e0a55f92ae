using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Engagement;

/// <summary>When users are there and awake, all that a look-up needs side by side in memory.</summary>
internal sealed class Attendance
{
    private readonly Hours[] _users;
    private readonly float[] _awake; // 168 a rhythm.

    /// <param name="population">Who.</param>
    /// <param name="rhythms">Their rhythms.</param>
    /// <param name="hasRhythm">Whether those count.</param>
    public Attendance(Population population, Rhythms rhythms, bool hasRhythm)
    {
        var distinct = Enumerable.Range(0, rhythms.Archetypes).Select(rhythms.OfArchetype).ToArray();
        HasRhythm = hasRhythm && distinct.Any(rhythm => !rhythm.IsEven);
        _awake = [.. distinct.SelectMany(rhythm => rhythm.Weights).Select(weight => (float)weight)];
        _users = new Hours[population.Count];
        for (var user = 0; user < _users.Length; user++)
            _users[user] = new(population.Created[user], population.Left[user], population.Offset[user], population.Archetype[user] * Moments.HoursOfWeek);
    }

    /// <summary>Whether some hours are likelier than others.</summary>
    public bool HasRhythm { get; }

    /// <summary>One user.</summary>
    public ref readonly Hours Of(int user) => ref _users[user];

    /// <summary>How likely they are awake at a moment, over the hour at which they are likeliest so.</summary>
    public float At(in Hours hours, long moment) => _awake[hours.Rhythm + Moments.HourOfWeek(moment, hours.Offset)];

    /// <summary>From when to when a user is there, and by which clock.</summary>
    /// <param name="Created">When they registered.</param>
    /// <param name="Left">When they leave.</param>
    /// <param name="Offset">Local time minus UTC, seconds.</param>
    /// <param name="Rhythm">Where their rhythm begins.</param>
    public readonly record struct Hours(long Created, long Left, int Offset, int Rhythm);
}
