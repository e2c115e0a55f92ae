using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace MiniGram.Web.Markup;

/// <summary>What stands between quotes goes into a <see cref="MarkupText"/> as it is, what is put into it encoded. Nothing else is made on the way.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHoles
{
    private readonly MarkupText _target;

    public MarkupHoles(int literalLength, int formattedCount, MarkupText target) => (_target, _) = (target, literalLength + formattedCount);

    public void AppendLiteral(string value) => _target.Write(value);

    public void AppendFormatted(string? value) => _target.Encode(value);

    public void AppendFormatted(long value) => _target.Number(value);

    /// <summary>Mark-up that was made before.</summary>
    public void AppendFormatted(MarkupString value) => _target.Write(value.Value);
}
