using System.Collections.Frozen;
using System.Text;

namespace MiniGram.Analytics.Themes;

/// <summary>Which tags belong to which theme: the project's own file, or one of the user's in the same format.</summary>
public sealed class Taxonomy
{
    private static readonly Lazy<Taxonomy> Embedded = new(ReadEmbedded);
    private static readonly Lazy<string> EmbeddedText = new(ReadText);

    private readonly FrozenDictionary<string, string> _themeByTag;

    internal Taxonomy(IReadOnlyList<string> themes, IReadOnlyDictionary<string, string> themeByTag)
    {
        Themes = themes;
        _themeByTag = themeByTag.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The theme of tags that belong nowhere; no file may define it.</summary>
    public static string Other => "other";

    /// <summary>The one that comes with MiniGram.</summary>
    public static Taxonomy Default => Embedded.Value;

    /// <summary>The file of <see cref="Default"/>, with what it says about itself.</summary>
    public static string DefaultText => EmbeddedText.Value;

    /// <summary>Names of the themes in the file's order, without <see cref="Other"/>.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>Number of tags that the file names.</summary>
    public int Tags => _themeByTag.Count;

    /// <summary>Reads a user's taxonomy.</summary>
    /// <exception cref="TaxonomyException">The file can't be read or has mistakes; all of them are named.</exception>
    public static Taxonomy Load(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            return TaxonomyReader.Read(reader, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TaxonomyException([$"{path}: can't be read: {exception.Message}"]);
        }
    }

    /// <summary>The theme that the file gives to the tag, or null when the file does not name it.</summary>
    public string? ThemeOf(string tag) => _themeByTag.GetValueOrDefault(Normalise(tag));

    /// <summary>What makes two spellings one tag: letter case, a leading #, blanks, underscores and hyphens do not matter.</summary>
    internal static string Normalise(string tag)
    {
        var key = new StringBuilder(tag.Length);
        foreach (var character in tag)
        {
            if (character is not ('#' or '_' or '-') && !char.IsWhiteSpace(character))
                key.Append(char.ToLowerInvariant(character));
        }

        return key.ToString();
    }

    private static Taxonomy ReadEmbedded()
    {
        using var reader = new StringReader(DefaultText);
        return TaxonomyReader.Read(reader, "taxonomy.yaml");
    }

    private static string ReadText()
    {
        using var stream = typeof(Taxonomy).Assembly.GetManifestResourceStream("Themes/taxonomy.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
