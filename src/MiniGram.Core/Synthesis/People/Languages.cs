using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>In which language each user writes, by the scenario's mix.</summary>
internal sealed class Languages
{
    private readonly byte[] _of;

    /// <param name="scenario">The wishes.</param>
    /// <param name="users">How many.</param>
    /// <param name="entities">Finds each one's random stream.</param>
    public Languages(Scenario scenario, int users, Func<int, int> entities)
    {
        var mix = scenario.Engagement.Texts.Languages.OrderBy(language => language.Key, StringComparer.Ordinal).ToList();
        Names = [.. mix.Select(language => language.Key)];
        Shares = [.. mix.Select(language => language.Value)];
        var table = new AliasTable([.. Shares]);
        _of = new byte[users];
        for (var user = 0; user < users; user++)
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Language, entities(user));
            _of[user] = (byte)table.Draw(ref random);
        }
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many users are to write in each, in the same order, relative to the sum.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>The place of a user's among the names.</summary>
    public int Of(int user) => _of[user];
}
