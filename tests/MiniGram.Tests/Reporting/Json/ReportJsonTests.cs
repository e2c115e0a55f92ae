using System.Text.Json;

namespace MiniGram.Reporting.Json;

public sealed class ReportJsonTests
{
    [Fact]
    public void Figures_stand_under_their_documented_ids()
    {
        using var json = JsonDocument.Parse(Bytes(SampleAnalysis.Rich()));
        var figures = json.RootElement.GetProperty("figures");

        Assert.Equal(5_000, figures.GetProperty("quick").GetProperty("users").GetInt64());
        Assert.Equal(3.31, figures.GetProperty("influencers").GetProperty("pairs").GetProperty("hedges_g").GetDouble());
        Assert.Equal(59_125.3, figures.GetProperty("influencers").GetProperty("pairs").GetProperty("welch").GetProperty("df").GetDouble());
        Assert.Equal(255, figures.GetProperty("segments").GetProperty("inactive").GetProperty("by_activity").GetProperty("count").GetInt64());
        Assert.Equal(0.0004, figures.GetProperty("bots").GetProperty("boosted")[0].GetProperty("p_adjusted").GetDouble());
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("growth").GetProperty("by_year")[0].GetProperty("likes_growth").ValueKind);
        Assert.True(json.RootElement.TryGetProperty("figures_without_suspected_bots", out _));
    }

    [Fact]
    public void Parameters_stand_under_the_names_of_their_flags()
    {
        using var json = JsonDocument.Parse(Bytes(SampleAnalysis.Rich()));
        var parameters = json.RootElement.GetProperty("parameters");

        Assert.Equal(0.05, parameters.GetProperty("bot-like-share").GetDouble());
        Assert.Equal("once", parameters.GetProperty("duplicates").GetString());
        Assert.Equal("2024-06-01T00:00:00Z", parameters.GetProperty("as-of").GetString());
        Assert.Equal(JsonValueKind.Null, parameters.GetProperty("top-photo-engagement").ValueKind);
    }

    [Fact]
    public void Names_stay_whole_and_unaltered()
    {
        var name = "<script>\u202e=cmd\0" + new string('x', 10_000);
        using var json = JsonDocument.Parse(Bytes(SampleAnalysis.Hostile(name)));

        Assert.Equal(name + "fsmith", json.RootElement.GetProperty("figures").GetProperty("influencers").GetProperty("top")[0].GetProperty("username").GetString());
    }

    [Fact]
    public void What_is_not_finite_is_null()
    {
        var rich = SampleAnalysis.Rich();
        var broken = rich with { Figures = rich.Figures with { Quick = rich.Figures.Quick with { LikesPerPhoto = double.NaN, BotShare = double.PositiveInfinity } } };
        using var json = JsonDocument.Parse(Bytes(broken));
        var quick = json.RootElement.GetProperty("figures").GetProperty("quick");

        Assert.Equal(JsonValueKind.Null, quick.GetProperty("likes_per_photo").ValueKind);
        Assert.Equal(JsonValueKind.Null, quick.GetProperty("bot_share").ValueKind);
    }

    [Fact]
    public void Same_analysis_gives_the_same_bytes() => Assert.Equal(Bytes(SampleAnalysis.Rich()), Bytes(SampleAnalysis.Rich()));

    internal static byte[] Bytes(Analytics.Analysis analysis)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(analysis, SampleAnalysis.Versions, stream);
        return stream.ToArray();
    }
}
