using Microsoft.Playwright;

namespace MiniGram.Reporting;

/// <summary>Hears what a page says, opens and asks the network for, from now on.</summary>
internal sealed class PageWatch
{
    private readonly List<string> _problems = [];
    private readonly List<string> _requests = [];

    public PageWatch(IPage page)
    {
        page.Console += (_, message) => _problems.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _problems.Add(error);
        page.Dialog += (_, dialog) => _problems.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    /// <summary>Nothing was said and nothing opened, and nothing but the page itself was asked for.</summary>
    public void SawOnly(string address)
    {
        Assert.Empty(_problems);
        Assert.Equal([address], _requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
    }
}
