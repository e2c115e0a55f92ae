namespace MiniGram.Model.Measures;

/// <summary>Users who post about as much, and how much they do over an average person (0 is nothing, 1 as much).</summary>
/// <param name="Share">Of the users, 0 to 1.</param>
/// <param name="Posting">Photos a day, over the average.</param>
/// <param name="Liking">Likes given a day, over the average.</param>
/// <param name="Commenting">Comments a day, over the average.</param>
/// <param name="Following">Accounts followed, over the average.</param>
public sealed record PersonGroup(double Share, double Posting, double Liking, double Commenting, double Following);
