namespace MiniGram.Warehouse;

internal static class TestOptions
{
    /// <summary>Little memory, so that a test run leaves room for others.</summary>
    public static WarehouseOptions Small => new(256L << 20, Path.Combine(Path.GetTempPath(), "minigram-tests"), 2);
}
