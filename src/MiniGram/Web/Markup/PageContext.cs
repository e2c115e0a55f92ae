using MiniGram.Web.Hosting;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Markup;

/// <summary>For whom a page is made, and when.</summary>
/// <param name="Visit">Who looks.</param>
/// <param name="Files">Where the site's own files are.</param>
/// <param name="Now">From when it is told how long ago things were.</param>
internal sealed record PageContext(Visit Visit, StaticAssets Files, DateTimeOffset Now);
