using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.LookAlikes;

/// <summary>What fan clubs and contests add: likes by people that come in waves as bots' likes do.</summary>
internal static class LookAlikeActs
{
    /// <summary>The likes, and what truth tells of them: kind, number, user, account.</summary>
    public static (List<(int Photo, int User, long Moment)> Likes, List<(string Kind, int Group, int User, int Account)> Truth) Draw(Scenario scenario, Population population, Album album)
    {
        var (likes, truth) = (new List<(int, int, long)>(), new List<(string, int, int, int)>());
        if (album.Count == 0 || scenario.LookAlikes is { FanClubs.Count: 0, Contests.Count: 0 })
            return (likes, truth);
        int[] people = [.. Enumerable.Range(0, population.Count).Where(user => population.Role[user] == UserRole.Person)];
        if (people.Length == 0)
            return (likes, truth);
        var authors = album.AuthorsAmong(population);
        for (var club = 0; club < scenario.LookAlikes.FanClubs.Count && authors.Length > 0; club++)
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.FanClubs, club);
            Gather(club, ref random);
        }

        for (var contest = 0; contest < scenario.LookAlikes.Contests.Count; contest++)
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Contests, contest);
            Call(contest, ref random);
        }

        return (likes, truth);

        void Gather(int club, ref RandomStream random)
        {
            var knobs = scenario.LookAlikes.FanClubs;
            var star = authors[random.Below(authors.Length)];
            foreach (var place in Sampling.Distinct((int)knobs.Size.SampleWhole(ref random), people.Length, ref random))
            {
                var fan = people[place];
                if (fan == star)
                    continue;
                truth.Add(("fan-club", club + 1, fan, star));
                foreach (var photo in album.ByAuthor[star])
                {
                    var moment = album.Created[photo] + (long)knobs.Delay.SampleBelow(Math.Max(0, population.Left[fan] - 1 - album.Created[photo]), ref random);
                    var happens = random.Happens(knobs.Share);
                    if (happens && moment >= population.Created[fan] && moment < population.Left[fan])
                        likes.Add((photo, fan, moment));
                }
            }
        }

        void Call(int contest, ref RandomStream random)
        {
            var knobs = scenario.LookAlikes.Contests;
            var photo = random.Below(album.Count);
            var call = album.Created[photo] + random.Below(Moments.Day);
            foreach (var place in Sampling.Distinct((int)knobs.Size.SampleWhole(ref random), people.Length, ref random))
            {
                var (user, moment) = (people[place], call + random.Below((long)knobs.Window));
                if (user == album.Author[photo] || moment < population.Created[user] || moment >= population.Left[user])
                    continue;
                truth.Add(("contest", contest + 1, user, album.Author[photo]));
                likes.Add((photo, user, moment));
            }
        }
    }
}
