using System.Text.RegularExpressions;

namespace MiniGram.Architecture;

/// <summary>What a newcomer relies on: folder = namespace, file = type, documented surface, short files.</summary>
public sealed partial class ConventionTests
{
    [Fact]
    public void Files_have_at_most_400_lines() => Assert.DoesNotContain(Repository.Sources, file => File.ReadLines(file).Count() > 400);

    [Fact]
    public void Folders_are_namespaces() => Assert.DoesNotContain(Repository.Sources, file => Namespace().Match(File.ReadAllText(file)) is { Success: true } found && found.Groups[1].Value != Expected(file));

    [Fact]
    public void File_is_named_like_its_type() => Assert.Empty(
        from file in Repository.Sources
        let declared = Declared().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToList()
        where declared.Count > 0 && !declared.Contains(Path.GetFileNameWithoutExtension(file))
        select file);

    [Fact]
    public void File_holds_one_public_type() => Assert.DoesNotContain(
        Repository.Sources, file => Declared().Matches(File.ReadAllText(file)).Count(match => match.Groups["access"].Value == "public") > 1);

    [Fact]
    public void Public_types_are_documented() => Assert.Empty(
        from file in Repository.Sources
        let text = File.ReadAllText(file)
        from Match type in Declared().Matches(text)
        where type.Groups["access"].Value == "public"
        let before = text[..type.Index].TrimEnd().Split('\n').Last(line => !line.StartsWith('['))
        where !before.StartsWith("///", StringComparison.Ordinal)
        select $"{file}: {type.Groups["name"].Value}");

    [Fact]
    public void Nothing_is_left_to_do_later() => Assert.DoesNotContain(Repository.Sources, file => Later().IsMatch(File.ReadAllText(file)));

    private static string Expected(string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar);
        return string.Join('.', parts.Skip(1).Prepend("MiniGram"));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?<access>public|internal) (?:(?:static|sealed|abstract|partial|readonly) )*(?:record struct|record class|record|class|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Later();
}
