using CsCheck;
using MiniGram.Analytics.Worlds;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Models;

public sealed class ModelContractTests
{
    [Fact]
    public void Models_of_real_data_keep_their_contracts()
    {
        using var built = new BuiltWorld(HundredUsers.Read(), new());
        Assert.Equal("", Breaches(built));
    }

    [Fact]
    public void Models_of_any_data_keep_their_contracts() =>
        Gen.Select(WorldGen.World, WorldGen.Parameters).Sample(
            (world, parameters) =>
            {
                using var built = new BuiltWorld(world, parameters);
                Assert.Equal("", Breaches(built));
            },
            iter: 15,
            threads: 1);

    [Fact]
    public void Models_have_the_columns_of_their_records()
    {
        using var built = new BuiltWorld(HundredUsers.Read(), new());
        foreach (var model in ModelCatalog.Models)
        {
            using var command = built.Connection.CreateCommand();
#pragma warning disable CA2100 // The names are those of the project's own files.
            command.CommandText = $"select * from {model.Name} limit 0";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
            var record = typeof(ModelCatalog).Assembly.GetType(model.Record);
            Assert.True(record is not null, $"{model.Name} binds to {model.Record}, which is not there.");
            var members = record.GetConstructors().Single().GetParameters();
            Assert.Equal(members.Select(RowReader.ColumnOf), columns);
            Assert.Equal(columns, model.Columns.Select(column => column.Name));
            Assert.All(
                members.Zip(model.Columns).Where(pair => pair.First.ParameterType.IsValueType),
                pair => Assert.Equal(pair.Second.IsNullable, Nullable.GetUnderlyingType(pair.First.ParameterType) is not null));
        }
    }

    [Fact]
    public void Second_build_replaces_the_first()
    {
        using var built = new BuiltWorld(HundredUsers.Read(), new());
        ModelRunner.Build(built.Warehouse, built.Parameters with { BotLikeShare = 1 });
        Assert.NotEqual(77, Figures.FigureReader.Read(built.Connection, Scope.All).Quick.SuspectedBots);
    }

    [Fact]
    public void Parameters_that_cannot_be_counted_exactly_are_refused()
    {
        using var built = new BuiltWorld(HundredUsers.Read(), new());
        Assert.Throws<ArgumentException>(() => ModelRunner.Build(built.Warehouse, built.Parameters with { CommentWeight = 1.0000000001m }));
        Assert.Throws<ArgumentException>(() => ModelRunner.Build(built.Warehouse, built.Parameters with { AsOf = null }));
    }

    /// <summary>Every key that repeats or is null, every null where none may be, and every row that a model's own test returns.</summary>
    private static string Breaches(BuiltWorld built)
    {
        var breaches = new List<string>();
        foreach (var model in ModelCatalog.Models)
        {
            long Count(string sql) => (long)built.Connection.Scalar($"select count(*) from ({sql}) as broken")!;
            var key = string.Join(", ", model.Key);
            if ((built.Parameters.Duplicates == DuplicateRule.Once || !model.KeyNeedsOnce) && Count($"select {key} from {model.Name} group by {key} having count(*) > 1") > 0)
                breaches.Add($"{model.Name}: ({key}) repeats");
            breaches.AddRange(model.Columns
                .Where(column => !column.IsNullable && Count($"select 1 from {model.Name} where {column.Name} is null") > 0)
                .Select(column => $"{model.Name}: {column.Name} is null"));
            breaches.AddRange(model.Tests
                .Where(test => Count(test.Sql) > 0)
                .Select(test => $"{model.Name}: not {test.Name}"));
        }

        return string.Join('\n', breaches);
    }
}
