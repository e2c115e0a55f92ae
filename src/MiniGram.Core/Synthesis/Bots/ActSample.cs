namespace MiniGram.Synthesis.Bots;

/// <summary>What was seen of acts that follow a plan, as raw as it takes to hold them against any wish. Of very many, the first.</summary>
internal sealed class ActSample
{
    private const int Most = 10_000;
    private readonly List<(long Delay, long Limit)> _times = [];
    private readonly List<(long Delay, long Limit)> _strays = [];
    private readonly List<int> _hidden = [];
    private readonly List<double> _numbers = [];

    /// <summary>Seconds from the start of a window, of a session or after a photo, as planned; and how many they could have been at most.</summary>
    public IReadOnlyList<(long Delay, long Limit)> Times => _times;

    /// <summary>Seconds by which acts stray from their plan, and by how many they could have at most.</summary>
    public IReadOnlyList<(long Delay, long Limit)> Strays => _strays;

    /// <summary>Photos that were liked to hide.</summary>
    public IReadOnlyList<int> Hidden => _hidden;

    /// <summary>How many of what a group deals with, group by group or photo by photo.</summary>
    public IReadOnlyList<double> Numbers => _numbers;

    /// <summary>How often one could have acted.</summary>
    public long Chances { get; private set; }

    /// <summary>How often one did.</summary>
    public long Taken { get; private set; }

    /// <summary>Likes of the plan, of those who hide.</summary>
    public long Planned { get; private set; }

    /// <summary>Likes beside, to hide.</summary>
    public long Beside { get; private set; }

    public void AddTime(long delay, long limit)
    {
        if (_times.Count < Most)
            _times.Add((delay, limit));
    }

    public void AddStray(long delay, long limit)
    {
        if (_strays.Count < Most)
            _strays.Add((delay, limit));
    }

    public void AddNumber(double number)
    {
        if (_numbers.Count < Most)
            _numbers.Add(number);
    }

    public void AddChance(bool isTaken) => (Chances, Taken) = (Chances + 1, Taken + (isTaken ? 1 : 0));

    public void AddPlanned(long likes) => Planned += likes;

    public void AddHidden(int photo)
    {
        Beside++;
        if (_hidden.Count < Most)
            _hidden.Add(photo);
    }
}
