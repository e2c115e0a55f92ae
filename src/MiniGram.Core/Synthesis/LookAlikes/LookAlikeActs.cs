using MiniGram.Synthesis.Bots;
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
    /// <param name="scenario">The wishes.</param>
    /// <param name="population">Who.</param>
    /// <param name="album">What they like.</param>
    /// <param name="fans">Gets how often and when fans liked, and how many each club has.</param>
    /// <param name="called">Gets the same of contests, and how many are asked in each.</param>
    public static (List<(int Photo, int User, long Moment)> Likes, List<(string Kind, int Group, int User, int Account)> Truth) Draw(Scenario scenario, Population population, Album album, ActSample fans, ActSample called)
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
            var members = Sampling.Distinct((int)knobs.Size.SampleWhole(ref random), people.Length, ref random);
            fans.AddNumber(members.Length);
            foreach (var place in members)
            {
                var fan = people[place];
                if (fan == star)
                    continue;
                truth.Add(("fan-club", club + 1, fan, star));
                foreach (var photo in album.ByAuthor[star])
                {
                    var room = population.Left[fan] - 1 - album.Created[photo];
                    var delay = (long)knobs.Delay.SampleBelow(Math.Max(0, room), ref random);
                    var moment = album.Created[photo] + delay;
                    var happens = random.Happens(knobs.Share);
                    if (moment < population.Created[fan] || moment >= population.Left[fan])
                        continue;
                    fans.AddChance(happens);
                    if (!happens)
                        continue;
                    if (population.Created[fan] <= album.Created[photo])
                        fans.AddTime(delay, room); // Who comes only after the photo can't be early.
                    likes.Add((photo, fan, moment));
                }
            }
        }

        void Call(int contest, ref RandomStream random)
        {
            var knobs = scenario.LookAlikes.Contests;
            var photo = random.Below(album.Count);
            var call = album.Created[photo] + random.Below(Moments.Day);
            var asked = Sampling.Distinct((int)knobs.Size.SampleWhole(ref random), people.Length, ref random);
            called.AddNumber(asked.Length);
            foreach (var place in asked)
            {
                var within = random.Below((long)knobs.Window);
                var (user, moment) = (people[place], call + within);
                if (user == album.Author[photo] || moment < population.Created[user] || moment >= population.Left[user])
                    continue;
                truth.Add(("contest", contest + 1, user, album.Author[photo]));
                called.AddTime(within, long.MaxValue);
                likes.Add((photo, user, moment));
            }
        }
    }
}
