namespace MiniGram;

public sealed class SchemaTests
{
    [Fact]
    public void Tables_are_seven() => Assert.Equal(7, Model.DatasetSchema.Tables.Count);
}
