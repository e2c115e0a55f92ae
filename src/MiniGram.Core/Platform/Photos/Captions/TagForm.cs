using System.Text;

namespace MiniGram.Platform.Photos.Captions;

/// <summary>
/// The form in which a tag is looked up: small letters, wide Latin letters made narrow, and a letter with its mark behind it made one, for the
/// marks of Latin, Cyrillic, Greek and kana. .NET's own normalisation does nothing here, since the program carries no ICU.
/// </summary>
internal static class TagForm
{
    // For each mark, letters and what they become with it, in turn.
    private static readonly Dictionary<char, string> s_composed = new()
    {
        ['\u0300'] = "aàeèiìnǹoòuùwẁyỳαὰεὲιὶοὸηὴυὺωὼеѐиѝ",
        ['\u0301'] = "aácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźæǽøǿαάεέιίοόηήυύωώгѓкќ",
        ['\u0302'] = "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ",
        ['\u0303'] = "aãeẽiĩnñoõuũvṽyỹ",
        ['\u0304'] = "aāeēgḡiīoōuūyȳæǣαᾱιῑυῡиӣуӯ",
        ['\u0306'] = "aăeĕgğiĭoŏuŭαᾰιῐυῠеӗийуўжӂаӑ",
        ['\u0307'] = "aȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż",
        ['\u0308'] = "aäeëhḧiïoötẗuüwẅxẍyÿιϊυϋеёиӥуӱыӹэӭжӝзӟаӓоӧ",
        ['\u030a'] = "aåuůwẘyẙ",
        ['\u030b'] = "oőuűуӳ",
        ['\u030c'] = "aǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž",
        ['\u0327'] = "cçdḑeȩgģhḩkķlļnņrŗsştţ",
        ['\u0328'] = "aąeęiįoǫuų",
        ['\u3099'] = "うゔかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼゝゞウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボワヷヰヸヱヹヲヺヽヾ",
        ['\u309a'] = "はぱひぴふぷへぺほぽハパヒピフプヘペホポ",
    };

    public static string Of(string tag)
    {
        var form = new StringBuilder(tag.Length);
        foreach (var unit in tag.ToLowerInvariant())
        {
            if (s_composed.TryGetValue(unit, out var pairs) && form.Length > 0 && Composed(pairs, form[^1]) is { } one)
                form[^1] = one;
            else if (unit is >= '\uff01' and <= '\uff5e')
                form.Append(char.ToLowerInvariant((char)(unit - 0xfee0)));
            else
                form.Append(unit);
        }

        return form.ToString();
    }

    private static char? Composed(string pairs, char letter)
    {
        for (var at = 0; at < pairs.Length; at += 2)
        {
            if (pairs[at] == letter)
                return pairs[at + 1];
        }

        return null;
    }
}
