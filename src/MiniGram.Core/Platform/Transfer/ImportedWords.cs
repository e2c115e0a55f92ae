using MiniGram.Platform.Finding;

namespace MiniGram.Platform.Transfer;

/// <summary>The words by which what is imported can be found, as <see cref="SearchWriter"/> would write them one by one.</summary>
internal sealed class ImportedWords
{
    private readonly SortedSet<(TermKind Kind, string Term)> _terms = new(Comparer<(TermKind Kind, string Term)>.Create((one, other) => one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Term, other.Term)));

    /// <summary>The words of a person's name.</summary>
    public IReadOnlyList<string> OfPerson(string name) => Noted(TermKind.Person, [.. Words.Of(name).Append(name.ToLowerInvariant()).Distinct(StringComparer.Ordinal)]);

    /// <summary>The words of a caption.</summary>
    public IReadOnlyList<string> OfCaption(string caption) => Noted(TermKind.Caption, Words.Of(caption));

    /// <summary>A tag is a word of its own.</summary>
    public void Tag(string name) => _terms.Add((TermKind.Tag, name));

    /// <summary>Writes the words themselves, when all are noted.</summary>
    public void Write(IBulkLoad load)
    {
        using (var terms = load.Table("terms", "kind", "term"))
        {
            foreach (var (kind, term) in _terms)
            {
                terms.Add((long)kind);
                terms.Add(term);
                terms.Next();
            }

            terms.Complete();
        }

        using var grams = load.Table("grams", "kind", "gram", "term");
        foreach (var (kind, term) in _terms)
        {
            foreach (var gram in Words.Grams(term))
            {
                grams.Add((long)kind);
                grams.Add(gram);
                grams.Add(term);
                grams.Next();
            }
        }

        grams.Complete();
    }

    private IReadOnlyList<string> Noted(TermKind kind, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            _terms.Add((kind, word));
        return words;
    }
}
