using System.Text;

namespace MiniGram.Platform.Media.Containers;

/// <summary>What a file is by its first bytes, whatever it is called.</summary>
internal static class FileKind
{
    private static readonly (string Start, string Kind)[] s_others =
    [
        ("GIF8", "a GIF"), ("%PDF-", "a PDF"), ("PK\u0003\u0004", "a ZIP archive"), ("BM", "a BMP picture"), ("II*\0", "a TIFF or raw picture"), ("MM\0*", "a TIFF or raw picture"),
        ("<svg", "an SVG drawing"), ("<?xml", "an XML file"), ("<!doctype", "a web page"), ("<html", "a web page"), ("<?php", "a program"), ("MZ", "a program"), ("\u007fELF", "a program"), ("#!", "a program"),
        ("\u001f\u008b", "a gzip archive"), ("Rar!", "an archive"), ("7z", "an archive"), ("OggS", "a recording"), ("ID3", "a recording"), ("\u001aE\u00df\u00a3", "a film"), ("8BPS", "a Photoshop file"), ("\u00ff\u000a", "a JPEG XL picture"),
    ];

    /// <summary>The kind of picture, or null when it is none that can be posted.</summary>
    public static PhotoFormat? Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PhotoFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => PhotoFormat.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PhotoFormat.Webp,
        _ => IsoMediaContainer.FormatOf(file),
    };

    /// <summary>What something else is, with its article: 'a PDF', or 'no picture that we know'.</summary>
    public static string Describe(ReadOnlySpan<byte> file)
    {
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 64)]).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        if (file is [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..])
            return "a film or an unknown kind of picture";
        foreach (var (known, kind) in s_others)
        {
            if (start.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return "no picture that we know";
    }
}
