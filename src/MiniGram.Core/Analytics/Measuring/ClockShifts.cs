namespace MiniGram.Analytics.Measuring;

/// <summary>
/// Explains the hours at which people are active by one rhythm that all of them share and a clock of each: a mixture whose rhythm and shares are found by
/// expectation and maximisation (Dempster, Laird and Rubin 1977).
/// </summary>
internal sealed class ClockShifts
{
    private const int Hours = 24;
    private const int Rounds = 80;
    private const double Still = 1e-5; // What a share moves by at most in a round, when it is time to end.
    private const int Steepest = 5; // Of the rhythm to begin with, the busiest hour over the quietest.
    private readonly double[] _rhythm = new double[Hours];
    private readonly double[] _logarithms = new double[2 * Hours]; // Of the rhythm, twice round, since each is asked for many times.
    private readonly double[] _shares = new double[Hours];

    /// <param name="acts">Of each person, by hour of the day.</param>
    public ClockShifts(IReadOnlyList<int[]> acts)
    {
        for (var hour = 0; hour < Hours; hour++)
            (_rhythm[hour], _shares[hour]) = (1 + ((Steepest - 1) / (double)(Steepest + 1) * Math.Cos(2 * Math.PI * hour / Hours)), 1.0 / Hours);
        Norm(_rhythm);
        SetLogarithms();
        for (var round = 0; round < Rounds && Improve(acts) > Still; round++)
        {
        }
    }

    /// <summary>The shares of people whose clock is ahead by 0, 1, … 23 hours of one that nobody knows.</summary>
    public IReadOnlyList<double> Shares => _shares;

    /// <summary>By hour of one's own clock; 1 in all.</summary>
    public IReadOnlyList<double> Rhythm => _rhythm;

    /// <summary>How likely each clock is, by what one did.</summary>
    public double[] Clock(int[] acts)
    {
        var logarithms = Enumerable.Range(0, Hours).Select(ahead => Math.Log(Math.Max(1e-12, _shares[ahead])) + Likelihood(acts, ahead)).ToArray();
        var most = logarithms.Max();
        var weights = logarithms.Select(value => Math.Exp(value - most)).ToArray();
        Norm(weights);
        return weights;
    }

    /// <summary>The logarithm of how likely it is that one who did the former does the latter.</summary>
    public double Foresight(int[] former, int[] latter)
    {
        var clock = Clock(former);
        var logarithms = Enumerable.Range(0, Hours).Select(ahead => Math.Log(Math.Max(1e-300, clock[ahead])) + Likelihood(latter, ahead)).ToArray();
        var most = logarithms.Max();
        return most + Math.Log(logarithms.Sum(value => Math.Exp(value - most)));
    }

    private double Likelihood(int[] acts, int ahead)
    {
        var sum = 0.0;
        for (var hour = 0; hour < Hours; hour++)
            sum += acts[hour] == 0 ? 0 : acts[hour] * _logarithms[hour + ahead];
        return sum;
    }

    // Tells by how much the shares have moved at most.
    private double Improve(IReadOnlyList<int[]> acts)
    {
        var (shares, rhythm) = (new double[Hours], new double[Hours]);
        Array.Fill(rhythm, 1);
        foreach (var person in acts)
        {
            var clock = Clock(person);
            for (var ahead = 0; ahead < Hours; ahead++)
            {
                shares[ahead] += clock[ahead];
                for (var hour = 0; hour < Hours; hour++)
                    rhythm[(hour + ahead) % Hours] += clock[ahead] * person[hour];
            }
        }

        Norm(shares);
        Norm(rhythm);
        var moved = shares.Zip(_shares, (share, before) => Math.Abs(share - before)).Max();
        shares.CopyTo(_shares, 0);
        rhythm.CopyTo(_rhythm, 0);
        SetLogarithms();
        return moved;
    }

    private void SetLogarithms()
    {
        for (var hour = 0; hour < _logarithms.Length; hour++)
            _logarithms[hour] = Math.Log(_rhythm[hour % Hours]);
    }

    private static void Norm(double[] weights)
    {
        var sum = weights.Sum();
        for (var i = 0; i < weights.Length; i++)
            weights[i] /= sum;
    }
}
