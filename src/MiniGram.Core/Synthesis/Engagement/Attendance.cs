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

    /// <summary>From when to when a user is there, and by which clock: 16 bytes, of which four users share a line of the processor's cache.</summary>
    public readonly struct Hours
    {
        private const int ClockBits = 20; // A moment takes the 44 above.
        private const long First = -62_135_596_800; // 0001-01-01
        private const int MostOffset = 1 << (ClockBits - 1);
        private readonly ulong _start;
        private readonly ulong _end;

        /// <param name="created">When they registered.</param>
        /// <param name="left">When they leave.</param>
        /// <param name="offset">Local time minus UTC, seconds.</param>
        /// <param name="rhythm">Where their rhythm begins.</param>
        public Hours(long created, long left, int offset, int rhythm)
        {
            _start = ((ulong)(created - First) << ClockBits) | (uint)rhythm;
            _end = ((ulong)(left - First) << ClockBits) | (uint)(offset + MostOffset);
        }

        /// <summary>When they registered.</summary>
        public long Created => (long)(_start >> ClockBits) + First;

        /// <summary>When they leave.</summary>
        public long Left => (long)(_end >> ClockBits) + First;

        /// <summary>Local time minus UTC, seconds.</summary>
        public int Offset => (int)(_end & ((1UL << ClockBits) - 1)) - MostOffset;

        /// <summary>Where their rhythm begins.</summary>
        public int Rhythm => (int)(_start & ((1UL << ClockBits) - 1));
    }
}
