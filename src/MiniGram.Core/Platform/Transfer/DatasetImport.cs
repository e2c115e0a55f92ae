using Microsoft.Data.Sqlite;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Photos.Captions;
using MiniGram.Platform.Pictures;
using Npgsql;

namespace MiniGram.Platform.Transfer;

/// <summary>
/// Brings a data set of the seven tables into an empty database, all of it or nothing: the seven tables row by row, and what the platform keeps
/// beside them, reckoned from them: accounts without a password, public posts, tag pages, counters.
/// </summary>
public sealed class DatasetImport
{
    private readonly IDatasetSource _source;
    private readonly IProgress<string>? _steps;
    private readonly CancellationToken _stop;
    private readonly List<(string Table, long Rows)> _rows = [];
    private readonly Dictionary<long, int> _users = [];
    private readonly List<(long Id, string Name, long CreatedAt)> _accounts = [];
    private readonly Dictionary<long, int> _tagPlaces = [];
    private readonly List<ImportedTag> _tags = [];
    private readonly ImportedPhotos _photos = new();
    private readonly ImportedWords _words = new();
    private long[] _followers = [];
    private long[] _following = [];
    private long[] _posts = [];

    private DatasetImport(IDatasetSource source, IProgress<string>? steps, CancellationToken stop) => (_source, _steps, _stop) = (source, steps, stop);

    /// <summary>Imports.</summary>
    /// <param name="database">Is brought up to date first, and must hold no account.</param>
    /// <param name="source">Gives rows whose keys are unique and whose parents are there.</param>
    /// <param name="steps">Told of each step.</param>
    /// <param name="cancellationToken">Stops; nothing stays.</param>
    /// <exception cref="TransferException">The database is not empty, or can't hold a text.</exception>
    public static async Task<ImportResult> RunAsync(PlatformDatabase database, IDatasetSource source, IProgress<string>? steps = null, CancellationToken cancellationToken = default)
    {
        await database.MigrateAsync(cancellationToken);
        ImportResult result;
        await using (var load = await BeginAsync(database, cancellationToken))
        {
            result = new DatasetImport(source, steps, cancellationToken).Fill(load);
            steps?.Report("Building the indexes");
            await load.CompleteAsync(cancellationToken);
        }

        await database.CatchUpAsync(CancellationToken.None);
        return result;
    }

    private static async Task<IBulkLoad> BeginAsync(PlatformDatabase database, CancellationToken cancellationToken) =>
        await database.Engine.ConnectAsync(cancellationToken) switch
        {
            NpgsqlConnection postgres => await PostgresBulkLoad.BeginAsync(postgres, cancellationToken),
            var sqlite => SqliteBulkLoad.Begin((SqliteConnection)sqlite),
        };

    private ImportResult Fill(IBulkLoad load)
    {
        Copy(load, "users", row =>
        {
            _users.Add(row.Number(0), _accounts.Count);
            _accounts.Add((row.Number(0), row.Text(1), row.Number(2)));
        });
        (_followers, _following, _posts) = (new long[_accounts.Count], new long[_accounts.Count], new long[_accounts.Count]);
        Copy(load, "photos", row =>
        {
            var author = _users[row.Number(2)];
            _photos.Add(row.Number(0), author, row.Number(3));
            _posts[author]++;
        });
        Copy(load, "tags", row =>
        {
            _tagPlaces.Add(row.Number(0), _tags.Count);
            _tags.Add(new(row.Number(0), Caption.TagOf(row.Text(1)), SceneCatalog.ThemesOf(row.Text(1))));
        });
        Copy(load, "photo_tags", row => _photos.Tags.Add((_photos.PlaceOf(row.Number(0)), _tagPlaces[row.Number(1)])));
        Copy(load, "follows", row =>
        {
            _following[_users[row.Number(0)]]++;
            _followers[_users[row.Number(1)]]++;
        });
        Copy(load, "likes", row => _photos.Likes[_photos.PlaceOf(row.Number(1))]++);
        Copy(load, "comments", row => _photos.Comments[_photos.PlaceOf(row.Number(2))]++);
        _steps?.Report("Writing accounts and posts");
        var shared = WriteAccounts(load);
        WritePosts(load);
        WriteTags(load);
        WriteWords(load);
        return new(_rows, shared, _tags.Count(tag => tag.Name is null));
    }

    /// <summary>Copies one of the seven tables as it is.</summary>
    private void Copy(IBulkLoad load, string name, Action<IDatasetRow> note)
    {
        _steps?.Report($"Importing {name}");
        var table = DatasetSchema.Table(name);
        var isText = table.Columns.Select(column => column.Type == ColumnType.Text).ToArray();
        using var into = load.Table(name, [.. table.Columns.Select(column => column.Name)]);
        var rows = 0L;
        _source.Read(table, row =>
        {
            for (var column = 0; column < isText.Length; column++)
            {
                if (isText[column])
                    into.Add(row.Text(column));
                else
                    into.Add(row.Number(column));
            }

            into.Next();
            note(row);
            rows++;
        }, _stop);
        into.Complete();
        _rows.Add((name, rows));
    }

    /// <returns>How many have a name that an earlier one has.</returns>
    private int WriteAccounts(IBulkLoad load)
    {
        using var into = load.Table("accounts", "user_id", "name_key", "stamp", "display_name", "followers", "following", "posts", "changed_at");
        var (taken, shared) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var place = 0; place < _accounts.Count; place++)
        {
            var (id, name, createdAt) = _accounts[place];
            var key = UserNames.KeyOf(name);
            if (!taken.Add(key))
            {
                shared++;
                while (!taken.Add(key = $"{key}~{id}")) // No name can hold a ~, so no one who signs up can want this.
                    continue;
            }

            into.Add(id);
            into.Add(key);
            into.Add(Secrets.New());
            into.Add(name);
            into.Add(_followers[place]);
            into.Add(_following[place]);
            into.Add(_posts[place]);
            into.Add(createdAt);
            into.Next();
        }

        into.Complete();
        return shared;
    }

    private void WritePosts(IBulkLoad load)
    {
        using var into = load.Table("posts", "photo_id", "user_id", "posted_at", "audience", "reach", "caption", "width", "height", "tags_text", "likes", "comments");
        var scenes = new Dictionary<uint, IReadOnlyList<SceneKind>>();
        var next = 0;
        for (var place = 0; place < _photos.Ids.Count; place++)
        {
            var (names, themes) = (new List<string>(), 0u);
            for (; next < _photos.Tags.Count && _photos.Tags[next].Photo == place; next++)
            {
                var tag = _tags[_photos.Tags[next].Tag];
                if (tag.Name is not null && !names.Contains(tag.Name))
                {
                    names.Add(tag.Name);
                    themes |= tag.Themes;
                }
            }

            if (!scenes.TryGetValue(themes, out var called))
                scenes[themes] = called = SceneCatalog.For(themes);
            var drawn = DrawnComposition.Of(new(_photos.Ids[place]), called);
            into.Add(_photos.Ids[place]);
            into.Add(_accounts[_photos.Authors[place]].Id);
            into.Add(_photos.PostedAt[place]);
            into.Add(0L); // For everyone, whom these tables do not tell apart.
            into.Add(0L);
            into.Add(string.Join(' ', names.Select(name => "#" + name))); // What an edit would read the tags from.
            into.Add(drawn.Width);
            into.Add(drawn.Height);
            into.Add(string.Join(' ', names));
            into.Add(_photos.Likes[place]);
            into.Add(_photos.Comments[place]);
            into.Next();
        }

        into.Complete();
    }

    private void WriteTags(IBulkLoad load)
    {
        // Two spellings of one tag are two rows of the contract, but one page.
        var seen = new HashSet<(string, int)>();
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        using (var into = load.Table("post_tags", "name", "posted_at", "photo_id"))
        {
            foreach (var (photo, place) in _photos.Tags)
            {
                if (_tags[place].Name is not { } name || !seen.Add((name, photo)))
                    continue;
                into.Add(name);
                into.Add(_photos.PostedAt[photo]);
                into.Add(_photos.Ids[photo]);
                into.Next();
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }

            into.Complete();
        }

        using var keys = load.Table("tag_keys", "name", "tag_id", "posts");
        foreach (var tag in _tags.Where(tag => tag.Name is not null).DistinctBy(tag => tag.Name))
        {
            keys.Add(tag.Name!);
            keys.Add(tag.Id);
            keys.Add(counts.GetValueOrDefault(tag.Name!));
            keys.Next();
        }

        keys.Complete();
    }

    private void WriteWords(IBulkLoad load)
    {
        using (var into = load.Table("person_terms", "term", "user_id"))
        {
            foreach (var (id, name, _) in _accounts)
            {
                foreach (var word in _words.OfPerson(name))
                {
                    into.Add(word);
                    into.Add(id);
                    into.Next();
                }
            }

            into.Complete();
        }

        using (var into = load.Table("post_words", "word", "posted_at", "photo_id"))
        {
            var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var photo in _photos.Tags.Where(tagged => _tags[tagged.Tag].Name is not null).GroupBy(tagged => tagged.Photo))
            {
                var words = photo.SelectMany(tagged =>
                {
                    var name = _tags[tagged.Tag].Name!;
                    return known.TryGetValue(name, out var found) ? found : known[name] = _words.OfCaption("#" + name);
                });
                foreach (var word in words.Distinct(StringComparer.Ordinal))
                {
                    into.Add(word);
                    into.Add(_photos.PostedAt[photo.Key]);
                    into.Add(_photos.Ids[photo.Key]);
                    into.Next();
                }
            }

            into.Complete();
        }

        foreach (var tag in _tags.Where(tag => tag.Name is not null))
            _words.Tag(tag.Name!);
        _words.Write(load);
    }
}
