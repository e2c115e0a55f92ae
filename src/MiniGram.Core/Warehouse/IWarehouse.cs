using System.Data.Common;

namespace MiniGram.Warehouse;

/// <summary>A database that holds one data set for analysis: <c>raw_*</c> as read, and what models build on them.</summary>
public interface IWarehouse : IDisposable
{
    /// <summary>A new open connection, for one thread at a time; the caller disposes it.</summary>
    DbConnection Connect();
}
