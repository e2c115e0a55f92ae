namespace MiniGram.Synthesis.Graphs;

/// <summary>Who follows whom, as two lists of neighbours: 8 bytes a follow.</summary>
internal sealed class FollowGraph
{
    private readonly long[] _outStarts;
    private readonly int[] _out;
    private readonly long[] _inStarts;
    private readonly int[] _in;

    /// <param name="followees">Of each user, sorted, without repeats.</param>
    public FollowGraph(int[][] followees)
    {
        var count = followees.Length;
        (_outStarts, _inStarts) = (new long[count + 1], new long[count + 1]);
        for (var user = 0; user < count; user++)
        {
            _outStarts[user + 1] = _outStarts[user] + followees[user].Length;
            foreach (var followee in followees[user])
                _inStarts[followee + 1]++;
        }

        for (var user = 0; user < count; user++)
            _inStarts[user + 1] += _inStarts[user];
        (_out, _in) = (new int[_outStarts[count]], new int[_outStarts[count]]);
        var next = _inStarts.AsSpan(0, count).ToArray();
        for (var user = 0; user < count; user++)
        {
            followees[user].CopyTo(_out, _outStarts[user]);
            foreach (var followee in followees[user])
                _in[next[followee]++] = user;
        }
    }

    /// <summary>How many follows there are.</summary>
    public long Count => _outStarts[^1];

    /// <summary>How many users.</summary>
    public int Users => _outStarts.Length - 1;

    /// <summary>Whom a user follows, sorted.</summary>
    public ReadOnlySpan<int> Followees(int user) => _out.AsSpan((int)_outStarts[user], (int)(_outStarts[user + 1] - _outStarts[user]));

    /// <summary>Who follows a user, sorted.</summary>
    public ReadOnlySpan<int> Followers(int user) => _in.AsSpan((int)_inStarts[user], (int)(_inStarts[user + 1] - _inStarts[user]));

    /// <summary>Where a user's followers begin among all lists of followers.</summary>
    public long FollowersStart(int user) => _inStarts[user];

    /// <summary>How many of those whom a user follows follow back: both lists are sorted, so one pass over them tells.</summary>
    public int CountMutual(int user)
    {
        var followees = Followees(user);
        var (count, next) = (0, 0);
        foreach (var follower in Followers(user))
        {
            while (next < followees.Length && followees[next] < follower)
                next++;
            if (next == followees.Length)
                break;
            count += followees[next] == follower ? 1 : 0;
        }

        return count;
    }
}
