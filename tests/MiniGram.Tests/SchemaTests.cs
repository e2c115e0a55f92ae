using MiniGram.Warehouse;

namespace MiniGram;

public sealed class SchemaTests
{
    [Fact]
    public void Tables_are_seven() => Assert.Equal(7, Model.DatasetSchema.Tables.Count);

    [Fact]
    public void Warehouse_opens()
    {
        using var warehouse = DuckDbWarehouse.Open(new(256L << 20, Path.Combine(Path.GetTempPath(), "minigram-test-spill"), 2));
        using var connection = warehouse.Connect();
        Assert.Equal(3, connection.Scalar("select 1 + $b", default, ("b", 2)));
    }
}
