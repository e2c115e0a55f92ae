using Dapper;
using Microsoft.Data.Sqlite;

namespace MiniGram.Platform.Database;

public sealed class PreparedConnectionTests : IDisposable
{
    private readonly PreparedConnection _connection;

    public PreparedConnectionTests()
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=false");
        connection.Open();
        _connection = new(connection);
        _connection.Execute("create table things (id integer primary key, name text)");
    }

    [Fact]
    public void Same_text_takes_each_time_its_own_values()
    {
        for (var id = 1; id <= 3; id++)
            Assert.Equal(1, _connection.Execute("insert into things (id, name) values (@id, @name)", new { id, name = id == 2 ? null : $"n{id}" }));
        Assert.Equal(["n1", null, "n3"], Enumerable.Range(1, 3).Select(id => _connection.QuerySingle<string?>("select name from things where id = @id", new { id })));
        Assert.Null(_connection.QueryFirstOrDefault<string>("select name from things where id = @id", new { id = 4 }));
    }

    [Fact]
    public void Statement_that_failed_runs_again()
    {
        const string insert = "insert into things (id, name) values (@id, 'x')";
        _connection.Execute(insert, new { id = 1 });
        Assert.Throws<SqliteException>(() => _connection.Execute(insert, new { id = 1 }));
        _connection.Execute(insert, new { id = 2 });
        Assert.Equal(2, _connection.QuerySingle<int>("select count(*) from things"));
    }

    [Fact]
    public void Same_text_runs_twice_at_once()
    {
        _connection.Execute("insert into things (id) values (1), (2)");
        const string all = "select id from things order by id";
        var pairs = _connection.Query<long>(all, buffered: false).SelectMany(first => _connection.Query<long>(all, buffered: false).Select(second => (first, second))).ToList();
        Assert.Equal([(1, 1), (1, 2), (2, 1), (2, 2)], pairs);
    }

    [Fact]
    public void More_texts_than_are_kept_run_all_the_same()
    {
        for (var round = 0; round < 2; round++)
        {
            for (var n = 0; n < PreparedConnection.Kept * 2; n++)
                Assert.Equal(n, _connection.QuerySingle<int>($"select {n}"));
        }
    }

    [Fact]
    public void Change_of_a_table_is_seen()
    {
        _connection.Execute("insert into things (id, name) values (1, 'x')");
        Assert.Equal(2, ((IDictionary<string, object>)_connection.QuerySingle("select * from things")).Count);
        _connection.Execute("alter table things add column more text default 'y'");
        Assert.Equal("y", _connection.QuerySingle<string>("select more from things where id = @id", new { id = 1 }));
    }

    public void Dispose() => _connection.Dispose();
}
