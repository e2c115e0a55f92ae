using MiniGram.Platform.Finding;

namespace MiniGram.Web.Api;

/// <summary>What a search found.</summary>
/// <param name="People">Best first, 20 at most.</param>
/// <param name="Tags">Best first, 20 at most.</param>
/// <param name="Photos">Newest first.</param>
internal sealed record ApiFound(IReadOnlyList<ApiPerson> People, IReadOnlyList<TagCard> Tags, ApiPage<ApiPhoto> Photos);
