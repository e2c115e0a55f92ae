namespace MiniGram.Synthesis.Scenarios;

/// <summary>Scenarios that can't be had, each with the flags set over it. What is said of them stands in Approved/mistakes.txt.</summary>
internal static class Mistakes
{
    public static IEnumerable<(string Title, string Yaml, string[] Sets)> All =>
    [
        ("no YAML", "users: [1\n", []),
        ("a key twice", "seed: 1\nseed: 2\n", []),
        ("no mapping", "- a\n- b\n", []),
        ("two documents", "seed: 1\n---\nseed: 2\n", []),
        ("an alias within itself", "about: &a [*a]\n", []),
        ("unknown preset", "extends: realstic\n", []),
        ("unknown file", "extends: none.yaml\n", []),
        ("extends a list", "extends: [tiny]\n", []),
        ("unknown knobs", "users:\n  cuont: 5\nfollows-per-user: 3\ncolour: red\nlook_alikes: {}\n", []),
        ("wrong kinds", "seed: many\nfrom: yesterday\nprocess: socal\nusers: 5\ntime: { rhythms: 5 }\nphotos: { count: 2.5, quality: [1] }\nengagement: { likes: { rhythm: maybe, per-photo: \"5\" } }\nbots: { rings: { window: 60 } }\ncontent: { popularity: [] }\n", []),
        ("out of range", "seed: -1\nusers: { count: 0, registration: { season: [1, 2] } }\nphotos: { count: 3G }\ngraph: { reciprocity: 150%, homophily: -0.1, follows-per-user: .inf }\nbots: { rings: { window: 0 } }\nfrom: 1500-01-01\n", []),
        ("flags", "seed: 1\n", ["users.count", "users.cuont=5", "users.count=[1", "users.archetypes.lurker.share=1", "users.archetypes[7].share=1", "photos.count=many", "users.activity.sigmb=1"]),
        ("distributions: families", "users: { activity: { dist: lognormal, mean: 1 } }\ngraph: { out-degree: { dist: bell, mean: 1 }, in-degree: { mean: 1 }, delay: { dist: weibull, shape: 0.6, skale: 3h } }\nphotos: { quality: { dist: gamma, shape: 1, colour: 2 } }\n", []),
        ("distributions: too few, too many, units", "users: { activity: { dist: lognorm, mean: 1 } }\ngraph: { out-degree: { dist: gamma, mean: 1, shape: 2, scale: 3 }, in-degree: { dist: weibull, scale: 1, mean: 2 }, delay: { dist: exponential, mean: 3 } }\n", []),
        ("distributions: impossible", "users: { activity: { dist: pareto, mean: 2, exponent: 1 } }\ngraph: { out-degree: { dist: pareto, mean: 2, least: 3 }, in-degree: { dist: lognorm, mean: 1, median: 2 }, influencers: { follower-share: { dist: beta, mean: 1.5, sigma: 0.1 } } }\nphotos: { quality: { dist: nbinom, mean: 4, sigma: 2 } }\ncontent: { tags-per-photo: { dist: uniform, from: 5, to: 2 } }\nbots: { jitter: { dist: weibull, mean: 1h, median: 2h }, rings: { size: { dist: empirical, values: [2, 3], weights: [1] } }, farms: { size: { dist: zipf, count: 10, mean: 9 } }, pods: { size: { dist: empirical, values: [2], weights: [0] } } }\n", []),
        ("distributions: outside the knob's range", "users: { activity: { dist: normal, mean: 5, sigma: 1 } }\nbots: { rings: { size: 1 }, bulk-likers: { photo-share: { dist: lognorm, mean: 0.1, sigma: 1 } }, farms: { size: { dist: poisson, mean: 9 } } }\ngraph: { influencers: { follower-share: { dist: uniform, from: 0.5, to: 1.5 } } }\n", []),
        ("time", "from: 2020-01-01\nuntil: 2019-01-01\ntime: { rhythms: [{ name: day, hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, { name: day, week: [1, 2] }] }\nusers: { archetypes: [{ name: a, rhythm: dya }] }\n", []),
        ("outside the span", "extends: tiny\nuntil: 2016-01-01\ntime: { events: [{ name: ball, at: 2019-01-01 }] }\nusers: { archetypes: [{ name: a, rhythm: everyday, churned-at: 2013-01-01 }], registration: { campaigns: [{ at: 2016-01-01 }] } }\n", []),
        ("people", "users: { archetypes: [{ name: a, posting: 0, liking: 0 }, { name: a }, { name: '' }], time-zones: [] }\ncontent: { themes: [{ name: sea, tags: [] }, { name: sun, tags: [sun, sun, ''], weight: 0 }] }\nengagement: { texts: { positive: 0.8, negative: 0.3, languages: { en: 0, ed: 0 } } }\ndirt: { duplicates: 0.7, orphans: 0.7 }\n", []),
        ("lifts out of range", "content: { lifts: { food: -1, cars: 2000, \"#love\": much } }\n", []),
        ("lifts of no kind", "content:\n  lifts:\n    #love: 2\n", []),
        ("names of lifts", "content:\n  themes: [{ name: sea, tags: [beach, wave] }]\n  lifts: { sae: 2, beach: 2, \"#waev\": 2, \"#cheese\": 2, cheese: 2, \"#fair\": 3 }\ntime: { events: [{ name: fair, tag: fair }] }\n", ["content.lifts.se=3"]),
        ("wrong and infeasible at once", "photos: { count: many }\nusers: { cuont: 5000, time-zones: [] }\ngraph: { follows-per-user: 60k, communities: 200k, influencers: { share: 2 } }\nlook-alikes: { contests: { count: 1, size: 90k } }\nbots: { rings: { count: 1, targets: 90k } }\ntime: { rhythms: [{ nmae: day }] }\ncontent: { themes: [{ name: sea, tags: [] }, sun] }\nuntil: 2010-01-01\n", ["engagement.texts.positive=0.99"]),
        ("nobody can register", "extends: tiny\nfrom: 2024-01-01\nuntil: 2024-01-02\ntime: { rhythms: [{ name: everyday, weekdays: [0, 1, 1, 1, 1, 1, 1] }, { name: evening }], events: [] }\n", []),
        ("no month to register in", "extends: tiny\nfrom: 2024-02-01\nuntil: 2024-03-01\nusers: { registration: { season: [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } }\ntime: { events: [] }\n", []),
        ("gone before anybody came", "extends: tiny\nusers: { archetypes: [{ name: a, churned-at: 2014-01-01 }, { name: b }] }\n", []),
        ("more likes than users", "extends: tiny\nengagement: { likes: { per-photo: 5000 } }\n", []),
        ("followers where nobody follows", "extends: tiny\ngraph: { follows-per-user: 0, influencers: { share: 0 } }\n", []),
        ("everybody mutual, alike and closed", "extends: tiny\ngraph: { reciprocity: 1, homophily: 1, closure: 1 }\n", []),
        ("a tab", "users:\n  count: 5\n\tphotos: 3\n", []),
        ("a mapping in a flag goes over what is there", "extends: attack-3\n", ["bots={ camouflage: { kind: randum } }"]),
        ("nobody posts", "users: { archetypes: [{ name: a, posting: 0 }] }\n", []),
        ("more follows than users", "extends: realistic\nusers: { count: 30 }\n", []),
        ("more influencers' followers than follows", "extends: realistic\ngraph: { influencers: { share: 0.5, follower-share: { dist: uniform, from: 0.5, to: 1 } } }\n", []),
        ("more bots than there are users and photos", "extends: tiny\nbots: { bulk-likers: { count: 150 }, rings: { count: 5, size: 20, targets: 5000 }, farms: { count: 1, size: 5, likes-per-photo: 6 }, churners: { count: 1 } }\nlook-alikes: { contests: { count: 1, size: 500 } }\n", []),
        ("published", "extends: classic\nusers: { count: 150 }\nphotos: { count: 0 }\npublished: { tags-until: 2030-01-01 }\ngraph: { reciprocity: 0.5 }\n", []),
        ("more published rows than memory holds", "extends: classic\npublished: { likes: 2_000_000_000, bots: 10, likes-per-bot: 10M }\n", ["published.follows=60000000"]),
        ("published knobs of a social world", "extends: tiny\npublished: { likes: 10 }\n", []),
    ];
}
