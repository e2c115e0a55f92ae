namespace MiniGram.Model.Measures;

/// <summary>What people's likes, or comments, are like: those of suspected bots left out.</summary>
/// <param name="PerPhoto">How many photos have how many.</param>
/// <param name="PerUser">How many users give how many.</param>
/// <param name="Delays">Steps of a delay after the photo, an eighth of a doubling each: see <see cref="WorldMeasures.Seconds"/>.</param>
/// <param name="Hours">By hour of the day, UTC.</param>
/// <param name="FromFollowers">The share that comes from followers of the author, 0 to 1.</param>
/// <param name="FollowerPower">The power of the author's followers, plus 1, with which the mean number grows; null where there are too few photos to tell.</param>
public sealed record ReactionMeasures(Histogram PerPhoto, Histogram PerUser, Histogram Delays, Histogram Hours, double FromFollowers, double? FollowerPower);
