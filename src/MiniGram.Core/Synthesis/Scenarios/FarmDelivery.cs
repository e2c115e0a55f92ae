namespace MiniGram.Synthesis.Scenarios;

/// <summary>How a farm hands over the likes that it sold.</summary>
internal enum FarmDelivery
{
    /// <summary>Within an hour after the photo.</summary>
    Burst,

    /// <summary>Over the photo's first five days.</summary>
    Drip,
}
