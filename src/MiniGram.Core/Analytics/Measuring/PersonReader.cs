using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>Reads who did how much.</summary>
internal sealed class PersonReader(DbConnection connection, CancellationToken cancellationToken)
{
    public List<Person> Read() => connection.Query(
        MeasureSql.People,
        row => new Person(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetBoolean(6)),
        cancellationToken);
}
