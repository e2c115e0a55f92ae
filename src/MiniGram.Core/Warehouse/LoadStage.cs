namespace MiniGram.Warehouse;

/// <summary>What loading is busy with.</summary>
public enum LoadStage
{
    /// <summary>Reading files into the warehouse.</summary>
    Reading,

    /// <summary>Looking for duplicates, missing parents and the like.</summary>
    Checking,
}
