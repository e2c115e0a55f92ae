namespace MiniGram.Analytics.Measuring;

/// <summary>
/// Groups of nodes with more edges among them than their degrees let expect, by the method of Louvain (V. Blondel, J.-L. Guillaume, R. Lambiotte and
/// E. Lefebvre, J. Stat. Mech. 2008, P10008). Nodes are taken in their order, so the same edges give the same groups. Of many groups those with fewer than
/// about √(2 × edges) edges may come as one (S. Fortunato and M. Barthélemy, PNAS 104, 2007).
/// </summary>
internal sealed class Modularity
{
    private const double LeastGain = 1e-7; // Of the modularity, for another pass.
    private readonly int[] _starts;
    private readonly int[] _neighbours;
    private readonly double[] _weights;
    private readonly double[] _degrees;
    private readonly double[] _inside; // Of each node: edges that it holds, twice.
    private readonly double _total;

    private Modularity(int nodes, IEnumerable<(int One, int Other, double Weight)> edges)
    {
        (_starts, _degrees, _inside) = (new int[nodes + 1], new double[nodes], new double[nodes]);
        var list = edges.ToList();
        foreach (var (one, other, _) in list.Where(edge => edge.One != edge.Other))
            (_starts[one + 1], _starts[other + 1]) = (_starts[one + 1] + 1, _starts[other + 1] + 1);
        for (var node = 0; node < nodes; node++)
            _starts[node + 1] += _starts[node];
        (_neighbours, _weights) = (new int[_starts[nodes]], new double[_starts[nodes]]);
        var next = _starts.AsSpan(0, nodes).ToArray();
        foreach (var (one, other, weight) in list)
        {
            if (one == other)
            {
                _inside[one] += 2 * weight;
            }
            else
            {
                (_neighbours[next[one]], _weights[next[one]++]) = (other, weight);
                (_neighbours[next[other]], _weights[next[other]++]) = (one, weight);
            }

            _degrees[one] += weight;
            _degrees[other] += weight;
            _total += 2 * weight;
        }
    }

    /// <summary>Groups the nodes.</summary>
    /// <param name="nodes">How many.</param>
    /// <param name="edges">In either direction; two edges between the same nodes count twice.</param>
    /// <returns>The group of each node, numbered from 0, and the modularity: 0 is what the degrees let expect.</returns>
    public static (int[] Groups, double Value) Of(int nodes, IEnumerable<(int One, int Other)> edges)
    {
        var level = new Modularity(nodes, edges.Select(edge => (edge.One, edge.Other, 1.0)));
        var groups = Enumerable.Range(0, nodes).ToArray();
        for (var before = double.NegativeInfinity; ;)
        {
            var (moved, value) = level.Move();
            groups = Array.ConvertAll(groups, group => moved[group]);
            if (value - before < LeastGain || level._total == 0)
                return (groups, Math.Max(0, value));
            (before, level) = (value, level.Merged(moved));
        }
    }

    // Each node to the group of a neighbour that gains most, until none gains; then the groups numbered anew.
    private (int[] Groups, double Value) Move()
    {
        var nodes = _degrees.Length;
        var groups = Enumerable.Range(0, nodes).ToArray();
        var degrees = (double[])_degrees.Clone();
        var links = new double[nodes];
        var touched = new List<int>();
        for (var (value, gained) = (Value(groups), true); gained;)
        {
            for (var node = 0; node < nodes; node++)
            {
                touched.Clear();
                for (var i = _starts[node]; i < _starts[node + 1]; i++)
                {
                    var group = groups[_neighbours[i]];
                    if (links[group] == 0)
                        touched.Add(group);
                    links[group] += _weights[i];
                }

                degrees[groups[node]] -= _degrees[node];
                var (best, most) = (groups[node], Gain(groups[node], node));
                foreach (var group in touched)
                {
                    if (Gain(group, node) is var gain && gain > most + 1e-12)
                        (best, most) = (group, gain);
                }

                groups[node] = best;
                degrees[best] += _degrees[node];
                foreach (var group in touched)
                    links[group] = 0;
            }

            var now = Value(groups);
            (gained, value) = (now - value > LeastGain, now);
        }

        var numbers = new Dictionary<int, int>();
        return (Array.ConvertAll(groups, group => numbers.TryGetValue(group, out var number) ? number : numbers[group] = numbers.Count), Value(groups));

        double Gain(int group, int node) => _total == 0 ? 0 : links[group] - (degrees[group] * _degrees[node] / _total);
    }

    private Modularity Merged(int[] groups)
    {
        var edges = new Dictionary<(int, int), double>();
        for (var node = 0; node < groups.Length; node++)
        {
            if (_inside[node] > 0)
                Add(groups[node], groups[node], _inside[node] / 2);
            for (var i = _starts[node]; i < _starts[node + 1]; i++)
            {
                if (_neighbours[i] > node)
                    Add(groups[node], groups[_neighbours[i]], _weights[i]);
            }
        }

        return new(groups.Max() + 1, edges.OrderBy(edge => edge.Key).Select(edge => (edge.Key.Item1, edge.Key.Item2, edge.Value)));

        void Add(int one, int other, double weight)
        {
            var key = one <= other ? (one, other) : (other, one);
            edges[key] = edges.GetValueOrDefault(key) + weight;
        }
    }

    private double Value(int[] groups)
    {
        var (inside, degrees) = (_inside.Sum(), new double[groups.Length]);
        for (var node = 0; node < groups.Length; node++)
        {
            degrees[groups[node]] += _degrees[node];
            for (var i = _starts[node]; i < _starts[node + 1]; i++)
                inside += groups[_neighbours[i]] == groups[node] ? _weights[i] : 0;
        }

        return _total == 0 ? 0 : (inside / _total) - degrees.Sum(degree => degree / _total * (degree / _total));
    }
}
