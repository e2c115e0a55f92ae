using MiniGram.Warehouse;

namespace MiniGram.Analytics.Models;

/// <summary>Builds the models in a warehouse that holds <c>raw_*</c> and <c>left_out</c>; what an earlier build left is replaced.</summary>
public static class ModelRunner
{
    /// <summary>Builds all of them, for both scopes in one pass. Cancelling interrupts the statement that runs.</summary>
    /// <param name="warehouse">DuckDB or PostgreSQL 15 or newer.</param>
    /// <param name="parameters">With <see cref="AnalysisParameters.AsOf"/> resolved; numbers with at most nine decimals.</param>
    /// <param name="cancellationToken">Ends the build with what is there so far.</param>
    /// <exception cref="ArgumentException">The parameters are not such.</exception>
    public static void Build(IWarehouse warehouse, AnalysisParameters parameters, CancellationToken cancellationToken = default)
    {
        using var connection = warehouse.Connect();
        foreach (var model in ModelCatalog.Models.Reverse())
            connection.Execute($"drop {model.Kind} if exists {model.Name}", cancellationToken);

        ParameterTable.Create(connection, parameters, cancellationToken);
        CommentSource.Create(connection, cancellationToken);
        foreach (var model in ModelCatalog.Models)
            connection.Execute($"create {model.Kind} {model.Name} as\n{model.Sql}", cancellationToken);
    }
}
