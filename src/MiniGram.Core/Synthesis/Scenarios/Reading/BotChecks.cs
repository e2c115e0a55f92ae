using System.Globalization;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether there are people and photos enough for the bots and their look-alikes.</summary>
internal static class BotChecks
{
    private const double Reached = 0.75; // By one of the last photos.

    public static void Check(ScenarioChecks checks)
    {
        var (scenario, bots, alike) = (checks.Scenario, checks.Scenario.Bots, checks.Scenario.LookAlikes);
        var (users, photos) = (scenario.Users.Count, scenario.Photos.Count);
        var accounts = Accounts(bots);
        if (accounts > users)
        {
            checks.Refuse(
                $"{Round(accounts)} accounts of all kinds are more than there are users, {users}",
                "bots", "users.count", "bots.bulk-likers.count", "bots.rings.count", "bots.rings.size", "bots.farms.count", "bots.farms.size", "bots.pods.count", "bots.pods.size", "bots.churners.count");
        }

        AtMost(bots.BulkLikers.Count, bots.BulkLikers.PhotoShare.Mean > 0 && photos == 0 ? 1 : 0, 0, "photos for bulk likers", "bots.bulk-likers.count", "photos.count");
        AtMost(bots.Rings.Count, bots.Rings.Targets.Mean, photos, "photos", "bots.rings.targets", "photos.count", "bots.rings.count");
        AtMost(bots.Farms.Count, bots.Farms.LikesPerPhoto.Mean, bots.Farms.Size.Mean, "accounts of a farm", "bots.farms.likes-per-photo", "bots.farms.size", "bots.farms.count");
        AtMost(bots.Farms.Count, bots.Farms.Count * bots.Farms.Customers.Mean, users, "users", "bots.farms.customers", "users.count", "bots.farms.count");
        AtMost(bots.Churners.Count, bots.Churners.Follows.Mean, users - 1, "others to follow", "bots.churners.follows", "users.count", "bots.churners.count");
        AtMost(alike.FanClubs.Count, alike.FanClubs.Size.Mean, Math.Max(0, users - accounts - 1), "other people for a club", "look-alikes.fan-clubs.size", "users.count", "look-alikes.fan-clubs.count");
        AtMost(1, alike.FanClubs.Count, photos == 0 ? 0 : users, "people who post", "look-alikes.fan-clubs.count", "users.count");
        AtMost(alike.Contests.Count, alike.Contests.Size.Mean, Math.Max(0, Math.Floor((users - accounts - 1) * Reached)), "other people to call, save those who come later or leave", "look-alikes.contests.size", "users.count", "look-alikes.contests.count");
        AtMost(1, alike.Contests.Count, photos, "photos", "look-alikes.contests.count", "photos.count");

        void AtMost(int kinds, double wanted, double there, string what, string path, params ReadOnlySpan<string> others)
        {
            if (kinds > 0 && wanted > there)
                checks.Refuse($"a mean of {Round(wanted)} can't be had; there are {Round(there)} {what}", path, others);
        }
    }

    /// <summary>How many accounts bots of all kinds have, in the mean.</summary>
    public static double Accounts(BotKnobs bots) =>
        bots.BulkLikers.Count + (bots.Rings.Count * bots.Rings.Size.Mean) + (bots.Farms.Count * bots.Farms.Size.Mean) + (bots.Pods.Count * bots.Pods.Size.Mean) + bots.Churners.Count;

    private static string Round(double value) => double.IsInfinity(value) ? "infinitely many" : value.ToString("0.#", CultureInfo.InvariantCulture);
}
