-- Who is ranked for which segment: suspected bots are left out of the active, new users of both by rate.
-- grain: a user who is ranked, in a scope, for a segment by a measure
-- key: scope, segment, measure, user_id (when duplicates = once)
-- kind: view
-- depends: user_scores, parameters
-- record: MiniGram.Analytics.Models.Rows.SegmentCandidate
-- column scope: all or people.
-- column segment: active or inactive.
-- column measure: by_activity or by_rate.
-- column user_id: The user.
-- column username: As in the data.
-- column value: Events, or events a day.
-- column extremity: The same with the sign that puts the segment's extreme end last: higher is further out.
with measured as (
    select scope, user_id, username, is_suspected_bot, 'by_activity' as measure, cast(activity as double precision) as value
    from user_scores
    union all
    select scope, user_id, username, is_suspected_bot, 'by_rate' as measure, rate as value
    from user_scores
    cross join parameters
    where days > parameters.new_user_days
),
ranked as (
    select scope, 'active' as segment, measure, user_id, username, value, value as extremity
    from measured
    where not is_suspected_bot
    union all
    select scope, 'inactive' as segment, measure, user_id, username, value, -value as extremity
    from measured
)
select * from ranked
