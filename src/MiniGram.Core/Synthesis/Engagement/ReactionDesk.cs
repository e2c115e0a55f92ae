using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Engagement;

/// <summary>What a thread works with while it draws reactions.</summary>
/// <param name="from">The first second of the world.</param>
/// <param name="users">How many there are.</param>
/// <param name="archetypes">Of how many kinds.</param>
internal sealed class ReactionDesk(long from, int users, int archetypes)
{
    private float[] _sums = new float[1_024];

    /// <summary>Who has reacted to the photo.</summary>
    public SeenUsers Seen { get; } = new(users);

    /// <summary>Who reacts to the photo and when.</summary>
    public ReactionBuffer Reactions { get; } = new(from, users);

    /// <summary>What was seen of the reactions.</summary>
    public ReactionSample Sample { get; } = new(archetypes);

    /// <summary>Room for numbers, of no particular content.</summary>
    public Span<float> Sums(int count)
    {
        if (count > _sums.Length)
            _sums = new float[Math.Max(count, 2 * _sums.Length)];
        return _sums.AsSpan(0, count);
    }
}
