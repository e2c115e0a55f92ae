using System.Data.Common;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>
/// Whether comments praise or find fault, told by words of five languages that do; 'not' and its like turn the next of them round. Many comments are told wrongly, but
/// a data set and a world that is to resemble it are told by the same words.
/// </summary>
internal static class MoodMeter
{
    private const int Sample = 20_000;
    private const int Least = 30; // Comments there must be for shares to mean anything.
    private const int Reach = 3; // Words after 'not' that it turns round.

    private static readonly HashSet<string> Good = new(
        ("adorable amazing awesome beautiful best brilliant cool cute delicious dreams excellent fantastic fav favorite favourite goals good gorgeous great happy impressive incredible inspiring "
        + "like love loved lovely loving magic magical nice perfect perfection pretty splendid stunning superb sweet well wonderful wow yes yum "
        + "bester beste besten bestes bezaubernd cool freut gefällt gelungen genial großartig gut gute guter gutes hammer herrlich hübsch klasse liebe perfekt schön schöne schöner schönes schönste schönstes super toll tolle tolles traumhaft wahnsinn wunderbar wunderschön "
        + "alegra amo bella bello bonita bonito buena bueno encanta enhorabuena fantástico favorito felicidades genial gusta guapa guapo hermosa hermoso increíble linda lindo maravilla maravilloso mejor preciosa precioso perfecto "
        + "adore aime beau beaux belle belles bravo bon bonne chouette excellent félicitations formidable génial j'adore j'aime joli jolie magnifique meilleur meilleure merveilleux parfait préféré réussi splendide sublime superbe sympa "
        + "adorei amei amo boa bom bonita bonito fantástico favorito gostei incrível legal linda lindo maravilhosa maravilhoso melhor ótima ótimo parabéns perfeito").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Bad = new(
        ("annoying awful bad blurred blurry bored boring disappoint disappointed disappointing disgusting dull enough fake hate horrible lame overrated poor sad terrible tired ugly worse worst "
        + "doof enttäuscht enttäuschend furchtbar genug hässlich kitschig langweilig leider mies nervt schade schlecht schlechte schrecklich unscharf übertrieben zuviel "
        + "aburrida aburrido basta borrosa borroso cansa decepción demasiada demasiado fea feo horrible mala malo odio peor terrible triste "
        + "assez bof décevant déteste dommage ennuyeux flou floue horrible mauvais mauvaise moche nul nulle raté trop "
        + "chata chato chega decepção feia feio horrível odeio pior ruim tremida triste").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Turning = new("aint ain't can't didn't doesn't don't hardly isn't less never no not nothing wasn't without won't kaum kein keine nicht nie niemals ohne jamás ni no nunca sin jamais ne pas plus sans não nem nunca sem".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Smiling = ["❤", "😍", "🥰", "😘", "👏", "🙌", "🔥", "💯", "👍", "😊", "🤩", "✨"];
    private static readonly string[] Frowning = ["👎", "😡", "🤮", "😒", "🙄", "😞", "💩"];

    /// <summary>Of a sample; null where the text was not loaded or there are too few.</summary>
    public static MoodMeasures? Measure(DbConnection connection, CancellationToken cancellationToken)
    {
        var (all, good, bad) = (0L, 0L, 0L);
        connection.Stream(
            $"select comment_text from comment_source as source where comment_text is not null and source.read_order % greatest(1, (select count(*) from raw_comments) // {Sample}) = 0",
            row =>
            {
                var mood = Of(row.GetString(0));
                all++;
                good += mood > 0 ? 1 : 0;
                bad += mood < 0 ? 1 : 0;
            },
            cancellationToken);
        return all < Least ? null : new(good / (double)all, bad / (double)all);
    }

    /// <summary>Above 0 for praise, below for fault.</summary>
    internal static int Of(string text)
    {
        var mood = Smiling.Count(sign => text.Contains(sign, StringComparison.Ordinal)) - Frowning.Count(sign => text.Contains(sign, StringComparison.Ordinal));
        var turned = 0;
        foreach (var word in LanguageMeter.Split(text))
        {
            var worth = Good.Contains(word) ? 1 : Bad.Contains(word) ? -1 : 0;
            mood += turned > 0 ? -worth : worth;
            turned = Turning.Contains(word) ? Reach : worth != 0 ? 0 : turned - 1;
        }

        return mood;
    }
}
