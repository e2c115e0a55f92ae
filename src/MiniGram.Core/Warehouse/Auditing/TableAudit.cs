using System.Data.Common;
using System.Globalization;
using MiniGram.Model;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Auditing;

/// <summary>Checks one table whose parents have been checked.</summary>
/// <remarks>
/// Clean data costs one pass over the table with its parents and one over its key. Rows are looked at one by one only where those
/// counts say that there is something to find.
/// </remarks>
internal sealed class TableAudit
{
    /// <summary>More are more than <c>bitstring_agg</c> takes.</summary>
    private const long MostBits = 1_000_000_000;

    /// <summary>Beyond that, a hash table is smaller.</summary>
    private const long BitsForEachId = 64;

    private readonly DbConnection _connection;
    private readonly LoadedTable _loaded;
    private readonly TableSchema _table;
    private readonly DateTime _asOf;
    private readonly CancellationToken _cancellationToken;
    private readonly IReadOnlyList<Reference> _references;
    private readonly List<AuditEntry> _entries = [];

    public TableAudit(DbConnection connection, LoadedTable loaded, DateTime asOf, CancellationToken cancellationToken)
    {
        (_connection, _loaded, _table, _asOf, _cancellationToken) = (connection, loaded, loaded.File.Table, asOf, cancellationToken);
        _references = Reference.Of(_table);
    }

    private string Joins => string.Join(' ', _references.Select(reference => reference.Join));

    private bool IsDated => _table.Columns.Any(column => column.Type == ColumnType.Timestamp);

    /// <summary>SQL: the row itself is at or after the end of the data.</summary>
    private string IsLate => IsDated ? "t.created_at >= $as_of" : "$as_of is null";

    private string IsOrphan => string.Join(" or ", _references.Select(reference => reference.IsMissing).DefaultIfEmpty("false"));

    /// <summary>Adds the table's rows to <c>left_out</c>, leaves views <c>counted_TABLE</c> and <c>late_TABLE</c> for its children, and gives the entries.</summary>
    public IReadOnlyList<AuditEntry> Run()
    {
        AddUnreadable();
        View("kept", anyLeftOut: false);
        var early = FirstPass();
        View("kept", anyLeftOut: Count($"select count(*) from left_out where table_name = '{_table.Name}'") > 0);
        AddDuplicateKeys();
        var leftOut = Count($"select count(*) from left_out where table_name = '{_table.Name}'");
        View("counted", anyLeftOut: leftOut > 0);
        Execute($"""
            create or replace temp view late_{_table.Name} as
            select t.* from {StoredTable.Name(_table)} as t
            where t.rowid in (select read_order from left_out where table_name = '{_table.Name}' and rule = '{AuditRule.AfterAsOf}')
            """);
        AddDuplicateNames();
        foreach (var reference in early)
            AddBeforeParent(reference);
        if (_table.Name == "follows")
            AddCounted(AuditRule.SelfFollow, "follower_id,followee_id", ["follower_id"], "where t.follower_id = t.followee_id");
        if (_loaded.Rows == leftOut)
            _entries.Add(new(AuditRule.EmptyTable, AuditSeverity.Warning, _table.Name, null, 0, []));
        return _entries;
    }

    private void AddUnreadable()
    {
        foreach (var column in _table.Columns.Select(column => column.Name).Prepend(null))
        {
            if (_loaded.Unreadable.Of(column) is { Rows: > 0 } found)
                _entries.Add(new(AuditRule.Unreadable, AuditSeverity.Error, _table.Name, column, found.Rows, found.Examples));
        }
    }

    /// <summary>Looks at each row and its parents, leaves out late rows and orphans, and gives the references under which rows are dated before their parent.</summary>
    private IReadOnlyList<Reference> FirstPass()
    {
        var dated = _references.Where(IsComparable).ToList();
        var counts = _connection.Query(
            $"""
            select count(*) filter (where {IsLate}), count(*) filter (where {IsOrphan}){string.Concat(dated.Select(reference => $", count(*) filter (where {IsBefore(reference)})"))}
            from {StoredTable.Name(_table)} as t {Joins}
            """,
            row => Enumerable.Range(0, row.FieldCount).Select(row.GetInt64).ToArray(),
            _cancellationToken,
            ("as_of", _asOf)).Single();
        if (counts[0] > 0 || counts[1] > 0)
            LeaveOutLateAndOrphans();
        return [.. dated.Where((_, index) => counts[index + 2] > 0)];
    }

    private void LeaveOutLateAndOrphans()
    {
        var isTrulyOrphan = string.Join(" or ", _references.Select(reference => $"({reference.IsMissing} and not {reference.IsLate})").DefaultIfEmpty("false"));
        Execute(
            $"""
            insert into left_out
            select '{_table.Name}', t.rowid, case when not ({IsLate}) and ({isTrulyOrphan}) then '{AuditRule.MissingParent}' else '{AuditRule.AfterAsOf}' end
            from {StoredTable.Name(_table)} as t {Joins}
            where {IsLate} or {IsOrphan}
            """,
            ("as_of", _asOf));
        AddOrphans();
        var rows = $"from {StoredTable.Name(_table)} as t {Joins} where t.rowid in (select read_order from left_out where table_name = '{_table.Name}' and rule = '{AuditRule.AfterAsOf}')";
        if (IsDated)
            Add(AuditRule.AfterAsOf, AuditSeverity.Warning, "created_at", ["created_at"], $"{rows} and {IsLate}");
        foreach (var reference in _references)
            Add(AuditRule.AfterAsOf, AuditSeverity.Warning, reference.Column, [reference.Column], $"{rows} and not ({IsLate}) and {reference.IsMissing}");
    }

    /// <summary>Rows with a missing parent are rejected like those that do not parse, each with its place in the file.</summary>
    private void AddOrphans()
    {
        var found = _references.Select(_ => (Rows: 0L, Examples: new List<string>())).ToArray();
        var columns = _references.Select(reference =>
            $"t.{reference.Column}, {reference.IsMissing} and not {reference.IsLate}, t.{reference.Column} in (select id from {StoredTable.Name(DatasetSchema.Table(reference.Parent))})");
        _connection.Stream(
            $"""
            select t.rowid, {string.Join(", ", columns)}
            from {StoredTable.Name(_table)} as t {Joins}
            where t.rowid in (select read_order from left_out where table_name = '{_table.Name}' and rule = '{AuditRule.MissingParent}')
            order by 1
            """,
            row =>
            {
                var read = row.GetInt64(0);
                for (var index = 0; index < _references.Count; index++)
                {
                    if (!row.GetBoolean((3 * index) + 2))
                        continue;
                    var id = row.GetInt64((3 * index) + 1).ToString(CultureInfo.InvariantCulture);
                    var (column, parent, _) = _references[index];
                    found[index].Rows++;
                    if (found[index].Examples.Count < UnreadableTally.MostExamples)
                        found[index].Examples.Add($"{_loaded.Place(read)} {column}={id}");
                    _loaded.Rejected.Add(_loaded.Lines.LineOf(read), column, id, row.GetBoolean((3 * index) + 3) ? $"the row of {parent} with this id is left out itself" : $"no row of {parent} has this id");
                }
            },
            _cancellationToken);
        foreach (var (reference, (rows, examples)) in _references.Zip(found).Where(pair => pair.Second.Rows > 0))
            _entries.Add(new(AuditRule.MissingParent, AuditSeverity.Error, _table.Name, reference.Column, rows, examples));
    }

    private void AddDuplicateKeys()
    {
        var key = string.Join(", ", _table.Key);
        if (CountKeys(key) == Count($"select count(*) from kept_{_table.Name}"))
            return;
        Execute($"""
            insert into left_out
            with repeated as (
                select {key} from kept_{_table.Name} group by {key} having count(*) > 1
            ),
            numbered as (
                select k.read_order, row_number() over (partition by {key} order by k.read_order) as number
                from kept_{_table.Name} as k join repeated using ({key})
            )
            select '{_table.Name}', read_order, '{AuditRule.DuplicateKey}' from numbered where number > 1
            """);
        Add(
            AuditRule.DuplicateKey,
            AuditSeverity.Error,
            string.Join(',', _table.Key),
            _table.Key,
            $"from {StoredTable.Name(_table)} as t where t.rowid in (select read_order from left_out where table_name = '{_table.Name}' and rule = '{AuditRule.DuplicateKey}')");
    }

    /// <summary>How many different keys there are. Single ids mostly lie close together; then a bit for each is far cheaper than a hash table.</summary>
    private long CountKeys(string key)
    {
        if (_table.Key.Count == 1 && _loaded.Rows > 0)
        {
            var (lowest, highest) = _connection.Query(
                $"select min({key}), max({key}) from {StoredTable.Name(_table)}",
                row => (row.GetInt64(0), row.GetInt64(1)),
                _cancellationToken).Single();
            if ((Int128)highest - lowest < Math.Min(MostBits, BitsForEachId * _loaded.Rows))
                return Count(string.Create(CultureInfo.InvariantCulture, $"select coalesce(bit_count(bitstring_agg({key}, {lowest}, {highest})), 0) from kept_{_table.Name}"));
        }

        return Count($"select count(*) from (select distinct {key} from kept_{_table.Name})");
    }

    private void AddDuplicateNames()
    {
        if (_table.Columns.FirstOrDefault(column => column.Name is "username" or "tag_name") is not { } name)
            return;
        if (Count($"select count(*) - count(distinct {name.Name}) from counted_{_table.Name}") > 0)
        {
            Add(
                AuditRule.DuplicateName,
                AuditSeverity.Warning,
                name.Name,
                [name.Name],
                $"""
                from {StoredTable.Name(_table)} as t
                where t.rowid in (
                    select read_order
                    from (select read_order, row_number() over (partition by {name.Name} order by read_order) as number from counted_{_table.Name})
                    where number > 1
                )
                """);
        }
    }

    private void AddBeforeParent(Reference reference) =>
        AddCounted(AuditRule.BeforeParent, reference.Column, [reference.Column], $"{Joins} where {IsBefore(reference)}");

    /// <summary>Whether a row has a date to compare with the parent's: its own, or for a photo's tag the photo's.</summary>
    private bool IsComparable(Reference reference) => IsDated || reference != _references[0];

    private string IsBefore(Reference reference) => $"{(IsDated ? "t" : _references[0].Alias)}.created_at < {reference.Alias}.created_at";

    private void AddCounted(string rule, string column, IReadOnlyList<string> shown, string where) =>
        Add(rule, AuditSeverity.Warning, column, shown, $"from (select read_order as rowid, * from counted_{_table.Name}) as t {where}");

    /// <summary>Adds an entry over the rows of a query in which the table is <c>t</c>, if there are any.</summary>
    private void Add(string rule, AuditSeverity severity, string column, IReadOnlyList<string> shown, string from)
    {
        var rows = Count($"select count(*) {from}");
        if (rows == 0)
            return;
        var examples = _connection.Query(
            $"select t.rowid, {string.Join(", ", shown.Select(name => $"cast(t.{name} as varchar)"))} {from} order by 1 limit {UnreadableTally.MostExamples}",
            row => $"{_loaded.Place(row.GetInt64(0))} {string.Join(' ', shown.Select((name, index) => $"{name}={Excerpt.Of(row.GetString(index + 1))}"))}",
            _cancellationToken,
            Parameters(from));
        _entries.Add(new(rule, severity, _table.Name, column, rows, examples));
    }

    /// <summary>A view of the table's rows, all of them or those that are not left out, with <c>read_order</c>.</summary>
    private void View(string name, bool anyLeftOut) => Execute($"""
        create or replace temp view {name}_{_table.Name} as
        select t.rowid as read_order, t.* from {StoredTable.Name(_table)} as t
        {(anyLeftOut ? $"left join left_out as l on l.table_name = '{_table.Name}' and l.read_order = t.rowid where l.read_order is null" : "")}
        """);

    private long Count(string sql) => Convert.ToInt64(_connection.Scalar(sql, _cancellationToken, Parameters(sql)), CultureInfo.InvariantCulture);

    private void Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => _connection.Execute(sql, _cancellationToken, parameters);

    private (string Name, object? Value)[] Parameters(string sql) => sql.Contains("$as_of", StringComparison.Ordinal) ? [("as_of", _asOf)] : [];
}
