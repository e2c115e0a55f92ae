using System.Globalization;

namespace MiniGram.Web.Components;

/// <summary>Numbers in sentences.</summary>
internal static class Counted
{
    /// <summary>In full, with commas: <c>1,906</c>.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Of what waits, in full up to 99: <c>99+</c>.</summary>
    public static string Waiting(int count) => count > 99 ? "99+" : Number(count);

    /// <summary>With its noun: <c>1 photo</c>, <c>2 photos</c>.</summary>
    public static string Of(long count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";
}
