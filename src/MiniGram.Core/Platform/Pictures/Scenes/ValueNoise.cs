namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Smooth noise along a line: 64 draws, blended.</summary>
internal sealed class ValueNoise
{
    private readonly double[] _values = new double[64];

    public ValueNoise(SeededDraws draws)
    {
        for (var i = 0; i < _values.Length; i++)
            _values[i] = draws.Next();
    }

    /// <summary>0 to below 1.</summary>
    public double At(double x)
    {
        var cell = (int)Math.Floor(x);
        var within = x - cell;
        var blend = within * within * (3 - 2 * within);
        return _values[cell & 63] * (1 - blend) + _values[(cell + 1) & 63] * blend;
    }
}
