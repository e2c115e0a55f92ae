using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Bots;

/// <summary>What hijacked accounts do for their bots, which nothing else tells from what their owners do. All that a made-up account does is its bot's.</summary>
internal static class BotActRows
{
    /// <summary>Follows by user, then likes and comments by photo: what is liked, commented on or followed, and when.</summary>
    public static IEnumerable<(string Table, int User, int Target, long Moment)> Of(Scenario scenario, DrawnWorld drawn)
    {
        var (population, photos) = (drawn.World.Population, drawn.World.Album.Count);
        bool IsHijacked(int user) => population.Role[user] != UserRole.Person && scenario.Bots.IsHijacked(population.Role[user]);
        foreach (var (follower, followee) in drawn.PlannedFollows.Where(follow => population.Role[follow.Follower] == UserRole.Churner && IsHijacked(follow.Follower)).Order())
            yield return ("follows", follower, followee, drawn.World.FollowTimes.Of(follower, followee));
        foreach (var (table, planned) in new[] { ("likes", drawn.PlannedLikes), ("comments", drawn.PlannedComments) })
        {
            for (var photo = 0; photo < photos; photo++)
            {
                foreach (var act in planned.Of(photo).ToArray())
                {
                    if (IsHijacked(act.User))
                        yield return (table, act.User, act.Photo, act.Moment);
                }
            }
        }
    }
}
