-- Where each segment begins: k = segment_share of all users, rounded up; the k-th value; all who reach it are in.
-- grain: a segment by a measure in a scope
-- key: scope, segment, measure
-- kind: table
-- depends: segment_candidates, user_actions, parameters
-- record: MiniGram.Analytics.Models.Rows.SegmentThreshold
-- column scope: all or people.
-- column segment: active or inactive.
-- column measure: by_activity or by_rate.
-- column k: How many the share asks for.
-- column users: How many reach the threshold, ties included.
-- column threshold (nullable): The k-th value, or the last where fewer are ranked; null where none is.
-- column discriminates: False where ties make it more than 2k, the threshold is 0, or nobody or more than half of all users are in; of the active also where more than half of all users are suspected bots, who are left out.
-- test there_are_four_in_each_scope: select scope from segment_thresholds group by scope having count(*) <> 4
-- test enough_are_in: select scope from segment_thresholds where users < k and users <> (select count(*) from segment_candidates where segment_candidates.scope = segment_thresholds.scope and segment_candidates.segment = segment_thresholds.segment and segment_candidates.measure = segment_thresholds.measure)
with definitions as (
    select scopes.scope, segments.segment, measures.measure
    from (select 'all' as scope union all select 'people' as scope) as scopes
    cross join (select 'active' as segment union all select 'inactive' as segment) as segments
    cross join (select 'by_activity' as measure union all select 'by_rate' as measure) as measures
),
population as (
    select
        count(user_actions.user_id) as users,
        count(*) filter (where user_actions.is_suspected_bot) as suspected_bots,
        cast(ceil(max(parameters.segment_share) * count(user_actions.user_id)) as bigint) as k
    from parameters
    left join user_actions on true
),
by_value as (
    select scope, segment, measure, extremity, count(*) as users
    from segment_candidates
    group by scope, segment, measure, extremity
),
ranked as (
    select
        scope,
        segment,
        measure,
        extremity,
        users,
        sum(users) over (partition by scope, segment, measure order by extremity desc rows unbounded preceding) - users as further_out
    from by_value
),
reached as (
    select
        ranked.scope,
        ranked.segment,
        ranked.measure,
        min(ranked.extremity) as extremity,
        cast(sum(ranked.users) as bigint) as users
    from ranked
    cross join population
    where ranked.further_out < population.k
    group by ranked.scope, ranked.segment, ranked.measure
),
thresholds as (
    select
        definitions.scope,
        definitions.segment,
        definitions.measure,
        population.k,
        coalesce(reached.users, 0) as users,
        abs(reached.extremity) as threshold,
        coalesce(
            reached.users > 0
                and reached.users <= 2 * population.k
                and 2 * reached.users <= population.users
                and abs(reached.extremity) > 0
                and (definitions.segment = 'inactive' or 2 * population.suspected_bots <= population.users),
            false
        ) as discriminates
    from definitions
    cross join population
    left join reached
        on reached.scope = definitions.scope
        and reached.segment = definitions.segment
        and reached.measure = definitions.measure
)
select * from thresholds
