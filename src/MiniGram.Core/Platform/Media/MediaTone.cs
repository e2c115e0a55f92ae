namespace MiniGram.Platform.Media;

/// <summary>The tones of a picture's upper and lower half, as places in <see cref="Tones.Palette"/>, 0 to 35.</summary>
public readonly record struct MediaTone(int Top, int Bottom)
{
    /// <summary>The classes that colour an element so, by <see cref="Tones.StyleSheet"/>.</summary>
    public string Classes => $"tone tone-top-{Top} tone-bottom-{Bottom}";
}
