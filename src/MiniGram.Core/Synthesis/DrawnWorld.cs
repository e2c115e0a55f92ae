using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>A social world after all of it was drawn and counted.</summary>
/// <param name="Scenario">By which it was drawn.</param>
/// <param name="World">People, photos and follows.</param>
/// <param name="Groups">Which accounts are bots.</param>
/// <param name="Acts">What those did.</param>
/// <param name="LookAlikes">Kind, number, user and account of each who looks like one.</param>
/// <param name="Seen">How plans of follows and of those were carried out.</param>
/// <param name="PlannedFollows">Of churners, and in return of theirs.</param>
/// <param name="PlannedLikes">Of bots and look-alikes.</param>
/// <param name="PlannedComments">Of bots.</param>
/// <param name="Likes">What photos were liked.</param>
/// <param name="Comments">What was commented on.</param>
internal sealed record DrawnWorld(Scenario Scenario, SocialWorld World, BotGroups Groups, BotActs Acts, IReadOnlyList<(string Kind, int Group, int User, int Account)> LookAlikes, PlanSamples Seen, IReadOnlyList<(int Follower, int Followee)> PlannedFollows, PlannedReactions PlannedLikes, PlannedReactions PlannedComments, Tally Likes, Tally Comments);
