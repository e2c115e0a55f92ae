-- From which engagement on a photo counts as highly engaged: top_photo_engagement, or else the k-th value with k = top_photo_share of all photos, rounded up.
-- grain: a scope
-- key: scope
-- kind: table
-- depends: photo_scores, photo_reactions, parameters
-- record: MiniGram.Analytics.Models.Rows.TopPhotoThreshold
-- column scope: all or people.
-- column k (nullable): How many the share asks for; null with an absolute threshold.
-- column photos: How many reach the threshold, ties included.
-- column threshold (nullable): Null where there is no photo and no absolute threshold.
-- column discriminates: False where ties make it more than 2k, the threshold is 0, or no photo or more than half of them reach it.
-- test both_scopes_are_there: select 1 from top_photo_thresholds having count(*) <> 2
with population as (
    select
        scopes.scope,
        count(photo_reactions.photo_id) as photos,
        max(parameters.top_photo_engagement) as absolute,
        case
            when max(parameters.top_photo_engagement) is null
                then cast(ceil(max(parameters.top_photo_share) * count(photo_reactions.photo_id)) as bigint)
        end as k
    from (select 'all' as scope union all select 'people' as scope) as scopes
    cross join parameters
    left join photo_reactions on true
    group by scopes.scope
),
by_value as (
    select scope, engagement, count(*) as photos
    from photo_scores
    group by scope, engagement
),
ranked as (
    select
        scope,
        engagement,
        photos,
        sum(photos) over (partition by scope order by engagement desc rows unbounded preceding) - photos as further_out
    from by_value
),
reached as (
    select ranked.scope, min(ranked.engagement) as lowest, cast(sum(ranked.photos) as bigint) as photos
    from ranked
    join population on population.scope = ranked.scope
    where case
        when population.absolute is null then ranked.further_out < population.k
        else ranked.engagement >= population.absolute
    end
    group by ranked.scope
),
thresholds as (
    select
        population.scope,
        population.k,
        coalesce(reached.photos, 0) as photos,
        coalesce(population.absolute, reached.lowest) as threshold,
        coalesce(
            reached.photos > 0
                and (population.k is null or reached.photos <= 2 * population.k)
                and 2 * reached.photos <= population.photos
                and coalesce(population.absolute, reached.lowest) > 0,
            false
        ) as discriminates
    from population
    left join reached on reached.scope = population.scope
)
select * from thresholds
