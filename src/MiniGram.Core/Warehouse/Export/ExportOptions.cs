namespace MiniGram.Warehouse.Export;

/// <summary>How a data set is to be written.</summary>
/// <param name="Format">As what.</param>
/// <param name="RowGroupSize">Rows that a row group of a Parquet file has, the last one excepted; 1 or more. Other formats have none.</param>
public sealed record ExportOptions(ExportFormat Format, int RowGroupSize)
{
    /// <summary>Rows in a row group unless said otherwise: many enough to compress well, few enough that readers can share the work.</summary>
    public static int UsualRowGroupSize => 1_000_000;
}
