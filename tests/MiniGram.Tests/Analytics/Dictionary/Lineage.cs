using System.Text.Json;
using System.Text.Json.Serialization;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Worlds;
using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Dictionary;

/// <summary>
/// From which models a figure is read and which parameters move it: not written down but found, by changing each model's values and
/// each parameter and looking which figures change. The world is real data that definitions divide: some rows twice, and fewer follows, since there all are followed by as many.
/// </summary>
internal sealed class Lineage : IDisposable
{
    private static readonly JsonSerializerOptions AsInReports = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private static readonly AnalysisParameters Parameters = new()
    {
        BotLikeShare = 0.9m,
        InfluencerFollowerShare = 0.5m,
        SegmentShare = 0.3m,
        BoostedShare = 0.3m,
    };

    private readonly BuiltWorld _built = new(Divided(HundredUsers.Read()), Parameters);

    /// <summary>Each parameter of the models by the name of its flag, changed.</summary>
    public static IReadOnlyList<(string Name, Func<AnalysisParameters, AnalysisParameters> Change)> Changes { get; } =
    [
        ("bot-like-share", old => old with { BotLikeShare = 0.31m }),
        ("influencer-follower-share", old => old with { InfluencerFollowerShare = 0.6m }),
        ("segment-share", old => old with { SegmentShare = 0.4m }),
        ("new-user-days", old => old with { NewUserDays = 3100 }),
        ("comment-weight", old => old with { CommentWeight = 40 }),
        ("top-photo-share", old => old with { TopPhotoShare = 0.3m }),
        ("top-photo-engagement", old => old with { TopPhotoEngagement = 70 }),
        ("boosted-share", old => old with { BoostedShare = 0.35m }),
        ("duplicates", old => old with { Duplicates = DuplicateRule.All }),
        ("as-of", old => old with { AsOf = old.AsOf!.Value.AddYears(30) }),
    ];

    /// <summary>The ids of all figures; no list is empty here, so that their fields are all seen.</summary>
    public IReadOnlyList<string> Ids() => [.. Read(Scope.All).Keys.Order(StringComparer.Ordinal)];

    /// <summary>For each figure's id the models that it is read from.</summary>
    public ILookup<string, string> ReadFrom()
    {
        var before = Read();
        var found = new List<(string Id, string Model)>();
        foreach (var model in ModelCatalog.Models.Where(model => !model.IsView))
        {
            _built.Connection.Execute("begin transaction");
            _built.Connection.Execute(IsOfKeysAlone(model)
                ? $"delete from {model.Name} where {model.Key[^1]} % 2 = 0"
                : $"update {model.Name} set {string.Join(", ", Values(model).Select(value => $"{value.Column} = {Changed(value.Column, value.Type)}"))}");
            found.AddRange(Differing(before, Read()).Select(id => (id, model.Name)));
            _built.Connection.Execute("rollback");
        }

        return found.ToLookup(row => row.Id, row => row.Model);
    }

    /// <summary>For each figure's id the parameters that move it.</summary>
    public ILookup<string, string> MovedBy()
    {
        var before = Read();
        var found = new List<(string Id, string Parameter)>();
        foreach (var (name, change) in Changes)
        {
            ModelRunner.Build(_built.Warehouse, change(_built.Parameters));
            found.AddRange(Differing(before, Read()).Select(id => (id, name)));
        }

        ModelRunner.Build(_built.Warehouse, _built.Parameters);
        return found.ToLookup(row => row.Id, row => row.Parameter);
    }

    public void Dispose() => _built.Dispose();

    private Dictionary<string, string>[] Read() => [Read(Scope.All), Read(Scope.People)];

    private Dictionary<string, string> Read(Scope scope)
    {
        var leaves = FigureLeaves.Of(JsonSerializer.SerializeToElement(FigureReader.Read(_built.Connection, scope), AsInReports));

        // What tests fill in later (intervals and corrected p-values) comes from the evidence that those tests are given.
        var (authors, ids) = AuthorReader.Read(_built.Connection, scope, default);
        var photos = PhotoReader.Read(_built.Connection, scope, ids, default);
        leaves["content.top_tags"] += JsonSerializer.Serialize((object[])[photos, authors.Followers]);
        leaves["content.top_hours"] += JsonSerializer.Serialize((object[])[photos.Author, photos.Hour, photos.IsTop]);
        leaves["bots.boosted"] += JsonSerializer.Serialize((object[])[authors.IsInfluencer, authors.Likes, authors.BotLikes]);
        return leaves;
    }

    private static IEnumerable<string> Differing(Dictionary<string, string>[] before, Dictionary<string, string>[] after) =>
        before[0].Keys.Where(id => before.Zip(after).Any(pair => pair.First.GetValueOrDefault(id, "") != pair.Second.GetValueOrDefault(id, "")));

    /// <summary>Such a model says only what is, or what goes with what: it loses rows where others change values.</summary>
    private static bool IsOfKeysAlone(Models.Model model) =>
        model.Columns.Count == model.Key.Count || model.Key.Count(IsId) > 1;

    /// <summary>Neither key nor id, since a changed one would only make rows unfindable.</summary>
    private static IEnumerable<(string Column, Type Type)> Values(Models.Model model) => typeof(ModelCatalog).Assembly.GetType(model.Record)!
        .GetConstructors().Single().GetParameters()
        .Select(member => (Column: RowReader.ColumnOf(member), Type: Nullable.GetUnderlyingType(member.ParameterType) ?? member.ParameterType))
        .Where(value => !model.Key.Contains(value.Column) && !IsId(value.Column));

    private static bool IsId(string column) => column.EndsWith("_id", StringComparison.Ordinal);

    private static string Changed(string column, Type type) => type switch
    {
        _ when type == typeof(string) => $"{column} || '!'",
        _ when type == typeof(bool) => $"not {column}",
        _ when type == typeof(DateTime) => $"{column} + interval '965 hours'",
        _ => $"3 * {column} + 1 + 40 * ({column} % 2)", // such that the order changes too
    };

    /// <summary>So that users are followed by about 20 to 80 others.</summary>
    private static bool Stays(Follow follow) => follow.FollowerId.Value <= 20 + (0.8 * follow.FolloweeId.Value);

    private static World Divided(World world) => new(
        [.. world.Users, .. world.Users.Take(30)],
        [.. world.Photos, .. world.Photos.Take(40)],
        [.. world.Tags, .. world.Tags.Take(3)],
        [.. world.PhotoTags, .. world.PhotoTags.Take(50)],
        [.. world.Follows.Where(Stays), .. world.Follows.Where(Stays).Take(700)],
        [.. world.Likes, .. world.Likes.Take(900)],
        [.. world.Comments, .. world.Comments.Take(700)]);
}
