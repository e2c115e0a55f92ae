namespace MiniGram.Platform.Finding;

/// <summary>Of what a word is a word.</summary>
internal enum TermKind
{
    Person,
    Tag,
    Caption,
}
