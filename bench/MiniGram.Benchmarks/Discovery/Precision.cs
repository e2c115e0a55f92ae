namespace MiniGram.Benchmarks.Discovery;

/// <summary>Which share of twelve similar posts is right, by what was planted.</summary>
/// <param name="Theme">About the same.</param>
/// <param name="Community">By someone of the same community.</param>
/// <param name="Both">Both.</param>
internal readonly record struct Precision(double Theme, double Community, double Both)
{
    public static Precision operator +(Precision one, Precision other) => new(one.Theme + other.Theme, one.Community + other.Community, one.Both + other.Both);

    public static Precision operator /(Precision sum, double count) => new(sum.Theme / count, sum.Community / count, sum.Both / count);
}
