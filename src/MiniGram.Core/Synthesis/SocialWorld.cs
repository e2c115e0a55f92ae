using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Graphs;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>What is kept of a social world while its likes and comments are drawn: it grows with users, photos and follows, not with likes.</summary>
internal sealed record SocialWorld(Population Population, Album Album, FollowGraph Graph, PickTally Picks, FollowTimes FollowTimes, Rhythms Rhythms, IReadOnlyList<ThemeKnobs> Themes, Tags Tags, Tagging Tagging, Lifts Lifts, EventCalendar Events, Languages Languages);
