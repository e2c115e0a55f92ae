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
    private const int Tries = 50;
    private const double Enough = 1.25; // Some of those who registered have left.

    /// <summary>The likes, and what truth tells of them: kind, number, user, account.</summary>
    /// <param name="scenario">The wishes.</param>
    /// <param name="population">Who.</param>
    /// <param name="album">What they like.</param>
    /// <param name="fans">Gets how often and when fans liked, and how many each club has.</param>
    /// <param name="called">Gets the same of contests, and how many answer each.</param>
    public static (List<(int Photo, int User, long Moment)> Likes, List<(string Kind, int Group, int User, int Account)> Truth) Draw(Scenario scenario, Population population, Album album, ActSample fans, ActSample called)
    {
        var (likes, truth) = (new List<(int, int, long)>(), new List<(string, int, int, int)>());
        if (album.Count == 0 || scenario.LookAlikes is { FanClubs.Count: 0, Contests.Count: 0 })
            return (likes, truth);
        int[] people = [.. Enumerable.Range(0, population.Count).Where(user => population.Role[user] == UserRole.Person)];
        if (people.Length == 0)
            return (likes, truth);
        var registered = Array.ConvertAll(people, user => population.Created[user]);
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

        // An account at whose last photo enough are there; of several at which they are not, the one with most.
        (int Star, int There) Follow(int wanted, ref RandomStream random)
        {
            var best = (Star: 0, There: -1);
            for (var attempt = 0; attempt < Tries && best.There < (wanted * Enough) + 1; attempt++)
            {
                var star = authors[random.Below(authors.Length)];
                var there = Array.BinarySearch(registered, album.ByAuthor[star].Max(photo => album.Created[photo]));
                there = there < 0 ? ~there : there;
                if (there > best.There)
                    best = (star, there);
            }

            return best;
        }

        void Gather(int club, ref RandomStream random)
        {
            var knobs = scenario.LookAlikes.FanClubs;
            var wanted = (int)knobs.Size.SampleWhole(ref random);
            var (star, there) = Follow(wanted, ref random);
            var (asked, members) = (new HashSet<int>(), 0);
            for (var attempt = 0L; members < wanted && asked.Count < there && attempt < (long)Tries * wanted; attempt++)
            {
                var place = random.Below(there);
                if (!asked.Add(place))
                    continue;
                var fan = people[place];
                if (fan == star || !album.ByAuthor[star].Any(photo => population.Created[fan] <= album.Created[photo] && album.Created[photo] < population.Left[fan] - 1))
                    continue;
                members++;
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

            fans.AddNumber(members);
        }

        // A photo at which enough are there; of several that have not, the one with most.
        (int Photo, long Call, int There) Choose(int wanted, ref RandomStream random)
        {
            var (knobs, until) = (scenario.LookAlikes.Contests, Moments.Of(scenario.Until));
            var best = (Photo: 0, Call: 0L, There: -1);
            for (var attempt = 0; attempt < Tries && best.There < (wanted * Enough) + 1; attempt++)
            {
                var photo = random.Below(album.Count);
                var call = album.Created[photo] + random.Below(Moments.Day);
                var there = Array.BinarySearch(registered, call);
                there = call + knobs.Window >= until ? 0 : there < 0 ? ~there : there;
                if (there > best.There)
                    best = (photo, call, there);
            }

            return best;
        }

        void Call(int contest, ref RandomStream random)
        {
            var knobs = scenario.LookAlikes.Contests;
            var wanted = (int)knobs.Size.SampleWhole(ref random);
            var (photo, call, there) = Choose(wanted, ref random);
            var asked = new HashSet<int>();
            var answered = 0;
            for (var attempt = 0L; answered < wanted && asked.Count < there && attempt < (long)Tries * wanted; attempt++)
            {
                var place = random.Below(there);
                if (!asked.Add(place))
                    continue;
                var within = random.Below((long)knobs.Window);
                var (user, moment) = (people[place], call + within);
                if (user == album.Author[photo] || moment < population.Created[user] || moment >= population.Left[user])
                    continue;
                answered++;
                truth.Add(("contest", contest + 1, user, album.Author[photo]));
                called.AddTime(within, long.MaxValue);
                likes.Add((photo, user, moment));
            }

            called.AddNumber(answered);
        }
    }
}
