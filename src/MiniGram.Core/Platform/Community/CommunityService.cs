using System.Globalization;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Community;

/// <summary>The whole community in figures, for analysts. They are counted from the rows themselves and kept for a minute, since that reads every like.</summary>
public sealed class CommunityService(PlatformDatabase database, TimeProvider clock) : IDisposable
{
    private const int MonthsShown = 12;
    private const int SuspectsShown = 50;
    private const string Acts = "select user_id, created_at from photos union all select user_id, created_at from likes union all select user_id, created_at from comments";
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private static readonly string[] s_tables = ["users", "photos", "likes", "comments", "follows"];
    private readonly SemaphoreSlim _turn = new(1);
    private CommunityFigures? _last;

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>The figures, a minute old at most; null for one who is no analyst.</summary>
    public async Task<CommunityFigures?> ReadAsync(Viewer viewer, CancellationToken cancel = default)
    {
        if (!viewer.IsAnalyst)
            return null;
        await _turn.WaitAsync(cancel); // Who comes meanwhile gets what the first has counted.
        try
        {
            if (_last is null || clock.GetUtcNow() - _last.At >= Kept)
                _last = await database.Read(CountAsync, cancel);
            return _last;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<CommunityFigures> CountAsync(Sql sql)
    {
        var at = clock.GetUtcNow();
        var totals = new Dictionary<string, long>(StringComparer.Ordinal);
        long? newest = null;
        foreach (var table in s_tables)
        {
            var row = (await sql.OneAsync<TotalRow>($"select count(*) as total, max(created_at) as newest from {table}"))!;
            totals[table] = row.Total;
            newest = row.Newest is { } last && !(newest > last) ? last : newest;
        }

        var (now, day) = (SqlTime.Micros(at), SqlTime.Micros(TimeSpan.FromDays(1)));
        var active = (await sql.OneAsync<ActiveRow>(
            $"""
            select coalesce(sum(case when last >= @day then 1 else 0 end), 0) as day, coalesce(sum(case when last >= @week then 1 else 0 end), 0) as week, count(*) as month
            from (select user_id, max(created_at) as last from ({Acts}) x where created_at >= @month and created_at <= @now group by user_id) y
            """,
            new { now, day = now - day, week = now - 7 * day, month = now - 28 * day }))!;
        return new CommunityFigures(
            at, totals["users"], await sql.OneAsync<long>("select count(*) from accounts where suspended"), totals["photos"], totals["likes"], totals["comments"], totals["follows"],
            active.Day, active.Week, active.Month, await MonthsAsync(sql, newest is { } moment ? SqlTime.At(moment) : at),
            await sql.OneAsync<long>("select count(*) from suspected_accounts"), await SuspectsAsync(sql, totals["photos"]));
    }

    private static async Task<IReadOnlyList<MonthFigure>> MonthsAsync(Sql sql, DateTimeOffset newest)
    {
        var first = new DateOnly(newest.UtcDateTime.Year, newest.UtcDateTime.Month, 1).AddMonths(1 - MonthsShown);
        var begins = Enumerable.Range(0, MonthsShown + 1).Select(n => SqlTime.Micros(new DateTimeOffset(first.AddMonths(n), TimeOnly.MinValue, TimeSpan.Zero))).ToList();
        // One look at each row: which month it is in follows from where the months begin.
        var slot = $"case {string.Join(' ', begins.Skip(1).Select((end, n) => string.Create(CultureInfo.InvariantCulture, $"when created_at < {end} then {n}")))} end";
        var within = string.Create(CultureInfo.InvariantCulture, $"created_at >= {begins[0]} and created_at < {begins[^1]}");
        var counts = new Dictionary<string, Dictionary<long, long>>(StringComparer.Ordinal);
        foreach (var table in s_tables)
            counts[table] = await SlotsAsync(sql, $"select {slot} as slot from {table} where {within}");
        var active = await SlotsAsync(sql, $"select distinct {slot} as slot, user_id from ({Acts}) x where {within}");
        return [.. Enumerable.Range(0, MonthsShown).Select(n => new MonthFigure(
            first.AddMonths(n), counts["users"].GetValueOrDefault(n), counts["photos"].GetValueOrDefault(n), counts["likes"].GetValueOrDefault(n), counts["comments"].GetValueOrDefault(n), counts["follows"].GetValueOrDefault(n),
            active.GetValueOrDefault(n)))];
    }

    private static async Task<Dictionary<long, long>> SlotsAsync(Sql sql, string rows) =>
        (await sql.ListAsync<SlotRow>($"select slot, count(*) as total from ({rows}) s group by slot")).ToDictionary(row => row.Slot, row => row.Total);

    private static async Task<IReadOnlyList<SuspectFigure>> SuspectsAsync(Sql sql, long photos)
    {
        var rows = await sql.ListAsync<SuspectRow>(
            $"""
            select {PersonRow.Columns}, a.suspended, (select count(*) from likes l where l.user_id = u.id) as likes
            from suspected_accounts s
            join users u on u.id = s.user_id
            join accounts a on a.user_id = u.id
            order by likes desc, u.id
            limit @most
            """,
            new { me = (long?)null, most = SuspectsShown });
        return [.. rows.Select(row => new SuspectFigure(row.Person, row.Likes, photos == 0 ? 0 : (double)row.Likes / photos, row.Suspended))];
    }

    private sealed record TotalRow
    {
        public long Total { get; init; }

        public long? Newest { get; init; }
    }

    private sealed record ActiveRow
    {
        public long Day { get; init; }

        public long Week { get; init; }

        public long Month { get; init; }
    }

    private sealed record SlotRow
    {
        public long Slot { get; init; }

        public long Total { get; init; }
    }

    private sealed record SuspectRow : RowOfPerson
    {
        public long Likes { get; init; }

        public bool Suspended { get; init; }
    }
}
