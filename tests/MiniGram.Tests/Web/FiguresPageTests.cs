using System.Net;

namespace MiniGram.Web;

/// <summary>A member's own figures.</summary>
public sealed class FiguresPageTests
{
    [Theory]
    [InlineData(null, "UTC")]
    [InlineData("120", "UTC+2")]
    [InlineData("-210", "UTC−3:30")]
    [InlineData("9999", "UTC")]
    [InlineData("x", "UTC")]
    public async Task Times_are_those_of_the_device_where_it_tells_them(string? minutes, string told)
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await site.PostAsync("maya");
        if (minutes is not null)
            maya.Cookies.Add(site.Address, new Cookie("minigram-clock", minutes));

        var page = await maya.OpenAsync("/figures?days=7");

        Assert.Equal("Day, " + told, page.QuerySelector(".by-day th")!.TextContent);
        Assert.Equal(7, page.QuerySelectorAll(".by-day tbody tr").Length);
        Assert.Equal(1, page.QuerySelectorAll(".by-day tbody tr").Sum(row => int.Parse(row.QuerySelector("td:last-child")!.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("Too few visits to tell a best time: 0", maya.Text, StringComparison.Ordinal);
        Assert.Contains("0.0 a day in the first 3 days, 0.3 in the last; 1 at most", maya.Text, StringComparison.Ordinal);
    }
}
