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
/// <param name="Likes">What photos were liked.</param>
/// <param name="Comments">What was commented on.</param>
internal sealed record DrawnWorld(Scenario Scenario, SocialWorld World, BotGroups Groups, BotActs Acts, IReadOnlyList<(string Kind, int Group, int User, int Account)> LookAlikes, Tally Likes, Tally Comments);
