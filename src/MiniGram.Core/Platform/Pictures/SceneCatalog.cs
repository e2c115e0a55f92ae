using MiniGram.Platform.Caching;
using MiniGram.Platform.Pictures.Scenes;

namespace MiniGram.Platform.Pictures;

/// <summary>Which scenes there are, and which tags call for them.</summary>
internal static class SceneCatalog
{
    private const int MostKept = 4096;

    private static readonly SceneKind s_sunOverSea = new("Sun setting over a calm sea", 1500, 1000, .63, .55, false, () => new SunOverSea());
    private static readonly SceneKind s_balloons = new("Balloons over hazy hills at dawn", 1000, 1250, .6, .35, true, () => new BalloonsAtDawn());
    private static readonly SceneKind s_surf = new("Surf rolling onto a beach, seen from above", 1000, 1250, .5, .65, true, () => new SurfFromAbove());
    private static readonly SceneKind s_boat = new("A white boat alone on turquoise water", 1000, 1000, .56, .55, true, () => new WhiteBoat());
    private static readonly SceneKind s_quietSea = new("Long exposure of a grey-blue sea", 1600, 900, .4, .5, true, () => new QuietSea());
    private static readonly SceneKind s_ridges = new("Mountain ridges mirrored in a still lake", 1500, 1000, .5, .5, true, () => new MirroredRidges());
    private static readonly SceneKind s_peak = new("A single peak in alpenglow under the moon", 1000, 1250, .5, .35, false, () => new AlpenglowPeak());
    private static readonly SceneKind s_city = new("City windows at night above the river", 1000, 1250, .5, .55, false, () => new CityAtNight());
    private static readonly SceneKind s_rain = new("Street lights blurred by rain", 1000, 1000, .5, .6, false, () => new LightsInRain());
    private static readonly SceneKind s_balconies = new("Balconies in hard afternoon light", 1000, 1250, .5, .5, true, () => new Balconies());
    private static readonly SceneKind s_citrus = new("Halved citrus on a pale cloth", 1000, 1000, .5, .5, true, () => new Citrus());
    private static readonly SceneKind s_noodles = new("A bowl of noodles on a dark table", 1000, 1250, .5, .5, false, () => new Noodles());
    private static readonly SceneKind s_coffee = new("Coffee in window light", 1000, 1250, .5, .55, true, () => new Coffee());
    private static readonly SceneKind s_runner = new("A runner and a long shadow on a red track", 1500, 1000, .55, .5, true, () => new Runner());
    private static readonly SceneKind s_swimmer = new("A swimmer between lane ropes", 1000, 1250, .65, .5, true, () => new Swimmer());
    private static readonly SceneKind s_fromBehind = new("Someone watching the light, seen from behind", 1000, 1250, .5, .6, false, () => new FromBehind());
    private static readonly SceneKind s_umbrella = new("A red umbrella crossing fresh snow", 1000, 1250, .58, .48, true, () => new RedUmbrella());
    private static readonly SceneKind s_exposure = new("Double exposure: a profile filled with pines", 1000, 1250, .5, .5, true, () => new DoubleExposure());
    private static readonly SceneKind s_cat = new("A cat on the window sill at dusk", 1000, 1250, .5, .65, false, () => new CatAtDusk());
    private static readonly SceneKind s_koi = new("Koi under floating leaves", 1500, 1000, .45, .5, true, () => new KoiPond());
    private static readonly SceneKind s_forest = new("Light falling through a misty forest", 1000, 1250, .5, .4, true, () => new MistyForest());
    private static readonly SceneKind s_dunes = new("Dune crests at first light", 1500, 1000, .5, .55, true, () => new Dunes());
    private static readonly SceneKind s_dahlia = new("A dahlia, close", 1000, 1000, .52, .51, true, () => new Dahlia());
    private static readonly SceneKind s_aurora = new("Aurora above a lit tent", 1500, 1000, .47, .6, false, () => new Aurora());
    private static readonly SceneKind s_stage = new("Stage lights over a crowd", 1500, 1000, .5, .5, false, () => new StageLights());
    private static readonly SceneKind s_bicycle = new("A bicycle against a sunlit wall", 1000, 1250, .46, .7, true, () => new Bicycle());

    /// <summary>Every scene.</summary>
    public static IReadOnlyList<SceneKind> All { get; } =
    [
        s_sunOverSea, s_balloons, s_surf, s_boat, s_quietSea, s_ridges, s_peak, s_city, s_rain, s_balconies, s_citrus, s_noodles, s_coffee, s_runner, s_swimmer, s_fromBehind, s_umbrella,
        s_exposure, s_cat, s_koi, s_forest, s_dunes, s_dahlia, s_aurora, s_stage, s_bicycle,
    ];

    /// <summary>
    /// Pieces of tags, with the scenes that they call for. A piece is found anywhere in a tag; one of up to four letters only as the whole tag,
    /// since 'sea' is in 'season'.
    /// </summary>
    private static readonly (string[] Pieces, SceneKind[] Scenes)[] s_themes =
    [
        (["sunset", "sunrise", "goldenhour", "evening", "dusk", "dawn", "sky", "clouds", "skyporn", "dreamy", "balloon", "horizon"], [s_sunOverSea, s_balloons, s_fromBehind]),
        (["ocean", "sea", "beach", "wave", "surf", "summer", "seaside", "island", "water", "boat", "sailing", "coast", "vacation", "paradise"], [s_surf, s_boat, s_quietSea, s_sunOverSea]),
        (["mountain", "hiking", "hike", "lake", "landscape", "alps", "climbing", "outdoor", "adventure", "ski", "stunning"], [s_ridges, s_peak, s_balloons]),
        (["winter", "snow", "ice", "christmas", "rain", "weather"], [s_umbrella, s_peak, s_rain]),
        (["city", "skyline", "night", "nightlife", "urban", "newyork", "london", "tokyo", "traffic"], [s_city, s_rain, s_balconies]),
        (["architecture", "street", "travel", "building", "europe", "italy", "paris", "wanderlust", "trip", "bike", "cycling", "style", "design", "explore"], [s_balconies, s_bicycle, s_balloons, s_city]),
        (["food", "delicious", "yum", "tasty", "cook", "dinner", "lunch", "eat", "recipe", "restaurant", "pasta", "ramen", "sushi"], [s_noodles, s_citrus]),
        (["fruit", "healthy", "vegan", "breakfast", "fresh", "vegetarian", "lemon", "juice"], [s_citrus, s_coffee]),
        (["coffee", "cafe", "latte", "espresso", "tea", "morning", "brunch", "cosy", "cozy", "monday"], [s_coffee]),
        (["fitness", "workout", "gym", "run", "running", "sport", "training", "marathon", "athlete", "motivation", "fit", "strong"], [s_runner, s_swimmer]),
        (["swim", "pool", "triathlon"], [s_swimmer]),
        (["portrait", "selfie", "beauty", "fashion", "hair", "model", "love", "smile", "friends", "family", "girl", "people", "happy", "wedding", "couple", "mood"], [s_fromBehind, s_exposure, s_umbrella]),
        (["photography", "photo", "camera", "art", "artist", "creative", "blackandwhite", "monochrome", "design"], [s_exposure, s_umbrella, s_quietSea, s_balconies]),
        (["cat", "cats", "pet", "pets", "kitten", "animal", "dog", "dogs", "puppy", "catsofinstagram"], [s_cat, s_koi]),
        (["fish", "pond", "koi", "wildlife", "zoo", "aquarium"], [s_koi]),
        (["forest", "nature", "tree", "trees", "wood", "woods", "green", "autumn", "fall", "earth", "mist", "fog", "garden"], [s_forest, s_ridges, s_dahlia]),
        (["desert", "dune", "sand", "africa", "morocco", "safari"], [s_dunes]),
        (["flower", "flowers", "rose", "bloom", "spring", "plant", "botanical", "macro"], [s_dahlia]),
        (["aurora", "camping", "stars", "star", "moon", "astro", "milkyway", "northernlights", "tent"], [s_aurora, s_peak]),
        (["music", "concert", "party", "festival", "dance", "drunk", "fun", "club", "band", "live", "dj", "lol", "guitar"], [s_stage, s_rain]),
    ];

    // Every page asks for each tag of each of its photos, and the same few tags come again and again.
    private static readonly BoundedCache<string, uint> s_themesOf = new(MostKept, StringComparer.Ordinal);
    private static readonly BoundedCache<uint, IReadOnlyList<SceneKind>> s_scenesOf = new(MostKept);

    /// <summary>The scenes that a photo's tags call for, in the order of the catalog; all when they call for none.</summary>
    public static IReadOnlyList<SceneKind> For(IReadOnlyCollection<string> tags) => For(tags.Aggregate(0u, (themes, tag) => themes | ThemesOf(tag)));

    /// <summary>The scenes of themes, in the order of the catalog; all when there are none.</summary>
    /// <param name="themes">What <see cref="ThemesOf"/> gave for each tag, together.</param>
    public static IReadOnlyList<SceneKind> For(uint themes) => s_scenesOf.GetOrMake(themes, ScenesOf);

    private static IReadOnlyList<SceneKind> ScenesOf(uint themes)
    {
        var wanted = s_themes.Where((_, place) => (themes & (1u << place)) != 0).SelectMany(theme => theme.Scenes).ToHashSet();
        return wanted.Count == 0 ? All : [.. All.Where(wanted.Contains)];
    }

    /// <summary>The themes that a tag belongs to, a bit each.</summary>
    public static uint ThemesOf(string tag) => s_themesOf.GetOrMake(tag, Read);

    private static uint Read(string tag)
    {
        var (name, themes) = (tag.Trim().TrimStart('#').ToLowerInvariant(), 0u);
        for (var place = 0; place < s_themes.Length; place++)
        {
            if (s_themes[place].Pieces.Any(piece => piece.Length <= 4 ? name == piece : name.Contains(piece, StringComparison.Ordinal)))
                themes |= 1u << place;
        }

        return themes;
    }
}
