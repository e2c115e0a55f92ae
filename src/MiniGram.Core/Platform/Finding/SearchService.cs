using System.Globalization;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform.Finding;

/// <summary>Searches people, tags and captions, and forgives typing errors: one in words of four letters or more, two in words of seven or more.</summary>
public sealed class SearchService(PlatformDatabase database)
{
    private const int MostWords = 8;
    private const int Shown = 20;
    private const int Candidates = 300;

    /// <summary>People whose names have every word (of more than eight the first eight), best first, 20 at most: by how well the names fit, then those whom the viewer follows, then the most followed.</summary>
    public Task<IReadOnlyList<PersonCard>> PeopleAsync(Viewer viewer, string query, CancellationToken cancel = default) => database.Read(async sql =>
    {
        Dictionary<long, int>? fits = null;
        foreach (var word in WordsOf(query.Replace("@", "", StringComparison.Ordinal)))
        {
            var terms = await TermFinder.FindAsync(sql, TermKind.Person, word);
            var holders = await HoldersAsync(sql, terms);
            fits = fits is null ? holders : fits.Where(fit => holders.ContainsKey(fit.Key)).ToDictionary(fit => fit.Key, fit => fit.Value + holders[fit.Key]);
        }

        if (fits is null or { Count: 0 })
            return (IReadOnlyList<PersonCard>)[];
        var rows = await sql.ListAsync<PersonRow>(
            $"select {PersonRow.Columns}, a.followers as at from users u join accounts a on a.user_id = u.id where u.id in {Sql.In(fits.Keys)} and {PersonRow.Meets}", new { me = viewer.Id?.Value });
        return [.. rows.OrderBy(row => fits[row.PersonId]).ThenByDescending(row => row.Following).ThenByDescending(row => row.At).ThenBy(row => row.PersonId).Take(Shown).Select(row => row.Person)];
    }, cancel);

    /// <summary>Tags like the typed one, best first, 20 at most; none of whose photos the viewer may see none.</summary>
    public Task<IReadOnlyList<TagCard>> TagsAsync(Viewer viewer, string query, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var typed = Caption.TagOf(string.Concat(query.Where(c => !char.IsWhiteSpace(c))));
        if (typed is null)
            return (IReadOnlyList<TagCard>)[];
        var fits = await TermFinder.FindAsync(sql, TermKind.Tag, typed);
        var tags = new List<(TagCard Card, int Fit)>();
        foreach (var (name, fit) in fits)
        {
            if (await TagService.CountAsync(sql, viewer, name) is var photos and > 0)
                tags.Add((new TagCard(name, photos), fit));
        }

        return [.. tags.OrderBy(tag => tag.Fit).ThenByDescending(tag => tag.Card.Photos).ThenBy(tag => tag.Card.Name, StringComparer.Ordinal).Take(Shown).Select(tag => tag.Card)];
    }, cancel);

    /// <summary>Photos whose captions and tags have every word (of more than eight the first eight), newest first.</summary>
    public Task<Page<PhotoCard>> PhotosAsync(Viewer viewer, string query, PageKey? after, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = Visibility.Of(viewer.AsMember);
        values["at"] = after?.At ?? long.MaxValue;
        values["id"] = after?.Id ?? long.MaxValue;
        values["size"] = Page.Photos + 1;
        var conditions = new List<string>();
        foreach (var word in WordsOf(query))
        {
            var captions = await TermFinder.FindAsync(sql, TermKind.Caption, word);
            var tags = await TermFinder.FindAsync(sql, TermKind.Tag, word);
            if (captions.Count + tags.Count == 0)
                return new Page<PhotoCard>([], null);
            string Among(IEnumerable<string> terms) => string.Join(", ", terms.Select(term =>
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"w{values.Count}");
                values[name] = term;
                return "@" + name;
            }).DefaultIfEmpty("null"));
            conditions.Add($"p.photo_id in (select photo_id from post_words where word in ({Among(captions.Keys)}) union all select photo_id from post_tags where name in ({Among(tags.Keys)}))");
        }

        if (conditions.Count == 0)
            return new Page<PhotoCard>([], null);
        var rows = await CardQuery.ListAsync(
            sql,
            $"""
            {CardQuery.Select}
            where {string.Join(" and ", conditions)} and {Visibility.Rule} and (p.posted_at, p.photo_id) < (@at, @id)
            order by p.posted_at desc, p.photo_id desc
            limit @size
            """,
            values);
        return Page.Of(rows, Page.Photos, row => row.ToCard(), row => row.Key);
    }, cancel);

    private static IEnumerable<string> WordsOf(string query) => Words.InOrder(query[..Math.Min(query.Length, 200)]).Take(MostWords);

    /// <summary>Who has one of the words in their names, and how well the best of them fits.</summary>
    private static async Task<Dictionary<long, int>> HoldersAsync(Sql sql, Dictionary<string, int> terms)
    {
        var holders = new Dictionary<long, int>();
        foreach (var (term, fit) in terms.OrderBy(term => term.Value).ThenBy(term => term.Key, StringComparer.Ordinal))
        {
            foreach (var id in await sql.ListAsync<long>(
                "select t.user_id from person_terms t join accounts a on a.user_id = t.user_id where t.term = @term order by a.followers desc, t.user_id limit @most", new { term, most = Candidates }))
                holders.TryAdd(id, fit);
            if (holders.Count >= Candidates)
                break;
        }

        return holders;
    }
}
