using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>
/// In which languages comments are, told by small words that one of them has and the others have not. A comment without any, or of two languages alike, is not counted.
/// </summary>
internal static class LanguageMeter
{
    private const int Sample = 20_000;
    private const int Least = 30; // Comments that must be told for shares to mean anything.

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["de"] = "aber als am auch auf aus bei beim bin bisher bist bitte da danke dann das dein deine dem den denn der die dich dir du ein eine einen er es euch für ganz gefällt gut habe hast heute ich ihr im immer ist ja jahr jetzt kann kein klasse leider liebe macht mal mehr mein meine mir mit nach nicht noch nur oder schön schöne schöner schönes schönste schönstes sehr seit sie sind so super tag toll tolle tolles und uns viel von wann war was weil weiter welche welcher wenn wer wie wir wirklich wo wunderbar wunderschön zu zum zur über".Split(' '),
        ["en"] = "a about amazing an and are at awesome beautiful been best but can could cute day did do don't for from get gorgeous great had has have how i i'm in into is it it's just keep like lol looks love made more much my never next nice not of omg on one or perfect please saw see shot so stunning such than that the their there they this time to today too very want was way what when where which who with wow year you your you're yours".Split(' '),
        ["es"] = "ahora alegra bien bonita bonito buena bueno casi con cuando cuándo cuál cómo de día dónde el ella ellos en encanta enhorabuena eres es esta estás este esto favor foto fue gracias guapa guapo hasta hermosa hermoso hola increíble la las linda lindo lo los me mejor mi más muy no nos para pero por preciosa precioso puedo qué que quiero semana sin soy su tan te tu un una usas vemos ya yo él".Split(' '),
        ["fr"] = "adore ai ainsi appareil au aussi avec beau beaucoup belle bien bof bonne bravo c'est ce ces cette comme d'accord dans de des du elle elles en encore es est et était faut génial humeur il ils j'adore j'ai j'aime je jolie la le les leur magnifique mais me merci mes meilleure moi mon ma même ne non nous où ou oui par pas photo plus pour préféré quand que quel quelle qui sa semaine ses si son sont super sur sympa ta te tellement tes toi ton très trop tu un une vous vraiment ça".Split(' '),
        ["pt"] = "adorei agora amei até bom bonita bonito boa chega coisa com como da de demais do dos e ela ele em essa esse está eu favor foi foto gostei hoje incrível isso já legal lindo linda luz maravilhoso mais me melhor meu minha muito muita na não no nos o obrigada obrigado onde os ou para parabéns por qual quando que se sem semana seu sou sua também tem tudo um uma vi você é".Split(' '),
    };

    private static readonly Dictionary<string, string[]> Speaking = Words
        .SelectMany(language => language.Value.Distinct(StringComparer.Ordinal).Select(word => (word, language.Key)))
        .GroupBy(entry => entry.word, StringComparer.Ordinal)
        .ToDictionary(word => word.Key, word => word.Select(entry => entry.Key).ToArray(), StringComparer.Ordinal);

    /// <summary>The share of each language among the comments that tell one; empty where the text was not loaded or too few tell.</summary>
    public static IReadOnlyDictionary<string, double> Measure(DbConnection connection, CancellationToken cancellationToken)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        connection.Stream(
            $"select comment_text from comment_source as source where comment_text is not null and source.read_order % greatest(1, (select count(*) from raw_comments) // {Sample}) = 0",
            row =>
            {
                if (Of(row.GetString(0)) is { } language)
                    counts[language] = counts.GetValueOrDefault(language) + 1;
            },
            cancellationToken);
        var total = counts.Values.Sum();
        return total < Least ? new Dictionary<string, double>() : counts.ToDictionary(entry => entry.Key, entry => entry.Value / (double)total, StringComparer.Ordinal);
    }

    /// <summary>The language of a text, or null. A word of several languages counts for each, less.</summary>
    internal static string? Of(string text)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in Split(text))
        {
            if (!Speaking.TryGetValue(word, out var languages))
                continue;
            foreach (var language in languages)
                scores[language] = scores.GetValueOrDefault(language) + (1.0 / languages.Length);
        }

        var ranked = scores.OrderByDescending(score => score.Value).Take(2).ToList();
        return ranked.Count == 0 || (ranked.Count > 1 && ranked[0].Value - ranked[1].Value < 1e-9) ? null : ranked[0].Key;
    }

    /// <summary>The words of a text, in small letters.</summary>
    internal static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetter(text[i]) || (start >= 0 && text[i] is '\'' or '’'));
            if (isWord == (start >= 0))
                continue;
            if (!isWord)
                yield return text[start..i].Replace('’', '\'').ToLowerInvariant();
            start = isWord ? i : -1;
        }
    }
}
