using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform.Finding;

/// <summary>Keeps the words by which people, tags and captions are found. A word that no one uses any longer stays known, and finds nothing.</summary>
internal static class SearchWriter
{
    private const int MostWords = 200;
    private const int Batch = 60; // SQLite finds a parameter by looking through all of them.

    /// <summary>A person's names have changed.</summary>
    public static async Task PersonAsync(Sql sql, UserId id)
    {
        var names = await sql.OneAsync<Names>("select u.id as user_id, u.username, a.display_name from users u join accounts a on a.user_id = u.id where u.id = @id", new { id = id.Value });
        await sql.DoAsync("delete from person_terms where user_id = @id", new { id = id.Value });
        foreach (var term in TermsOf(names!))
        {
            await TermAsync(sql, TermKind.Person, term);
            await sql.DoAsync("insert into person_terms (term, user_id) values (@term, @id)", new { term, id = id.Value });
        }
    }

    /// <summary>A photo has a caption, or another one.</summary>
    public static async Task CaptionAsync(Sql sql, PhotoId photo, long postedAt, Caption caption)
    {
        await sql.DoAsync("delete from post_words where photo_id = @photo", new { photo = photo.Value });
        foreach (var word in Words.Of(caption.Text).Take(MostWords))
        {
            await TermAsync(sql, TermKind.Caption, word);
            await sql.DoAsync("insert into post_words (word, posted_at, photo_id) values (@word, @postedAt, @photo)", new { word, postedAt, photo = photo.Value });
        }
    }

    /// <summary>A word is in use.</summary>
    public static async Task TermAsync(Sql sql, TermKind kind, string term)
    {
        if (await sql.DoAsync("insert into terms (kind, term) values (@kind, @term) on conflict do nothing", new { kind = (long)kind, term }) == 0)
            return;
        foreach (var gram in Words.Grams(term))
            await sql.DoAsync("insert into grams (kind, gram, term) values (@kind, @gram, @term) on conflict do nothing", new { kind = (long)kind, gram, term });
    }

    /// <summary>Indexes whoever and whatever is not yet, many at a time: after a bulk import, which writes rows and no words.</summary>
    public static async Task CatchUpAsync(Sql sql)
    {
        var people = await sql.ListAsync<Names>(
            """
            select a.user_id, u.username, a.display_name from accounts a join users u on u.id = a.user_id
            where not exists (select 1 from person_terms t where t.user_id = a.user_id) order by a.user_id
            """);
        var tags = await sql.ListAsync<string>(
            "select k.name from tag_keys k where not exists (select 1 from terms t where t.kind = @kind and t.term = k.name) order by k.name", new { kind = (long)TermKind.Tag });
        var holders = people.SelectMany(person => TermsOf(person).Select(term => (Term: term, person.UserId))).ToList();
        await ManyAsync(sql, TermKind.Person, [.. holders.Select(holder => holder.Term).Distinct(StringComparer.Ordinal)]);
        await ManyAsync(sql, TermKind.Tag, tags);
        foreach (var some in holders.Chunk(Batch))
            await sql.DoManyAsync("insert into person_terms (term, user_id) values", some.Select(holder => new object[] { holder.Term, holder.UserId }));
    }

    private static async Task ManyAsync(Sql sql, TermKind kind, IReadOnlyList<string> terms)
    {
        foreach (var some in terms.Chunk(Batch))
            await sql.DoManyAsync("insert into terms (kind, term) values", some.Select(term => new object[] { (long)kind, term }));
        foreach (var some in terms.SelectMany(term => Words.Grams(term).Select(gram => new object[] { (long)kind, gram, term })).Chunk(Batch))
            await sql.DoManyAsync("insert into grams (kind, gram, term) values", some);
    }

    private static List<string> TermsOf(Names names) =>
        [.. Words.Of($"{names.Username} {names.DisplayName}").Append(names.Username.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private sealed record Names
    {
        public long UserId { get; init; }

        public string Username { get; init; } = "";

        public string DisplayName { get; init; } = "";
    }
}
