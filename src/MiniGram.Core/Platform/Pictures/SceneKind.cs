using MiniGram.Platform.Pictures.Scenes;

namespace MiniGram.Platform.Pictures;

/// <summary>A scene that can be drawn, and what has to be known of it before it is.</summary>
/// <param name="Title">What it shows, as its alternative text.</param>
/// <param name="Width">The width that it is composed for.</param>
/// <param name="Height">The height that it is composed for.</param>
/// <param name="Centre">Where its subject is from left to right, 0 to 1: what a narrower cut keeps.</param>
/// <param name="Middle">Where its subject is from top to bottom, 0 to 1.</param>
/// <param name="Daylight">Its light may be that of another hour.</param>
/// <param name="Create">Begins a drawing of it.</param>
internal sealed record SceneKind(string Title, int Width, int Height, double Centre, double Middle, bool Daylight, Func<Scene> Create);
