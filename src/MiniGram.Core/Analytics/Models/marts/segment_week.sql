-- What each segment did by weekday and hour of the day.
-- grain: a weekday and hour at which a segment did something in a table
-- key: scope, segment, measure, table_name, weekday, hour
-- kind: table
-- depends: profile_hours, profile_bits
-- record: MiniGram.Analytics.Models.Rows.SegmentWeekHour
-- column scope: all or people.
-- column segment: active or inactive.
-- column measure: by_activity or by_rate.
-- column table_name: photos, likes, comments or follows.
-- column weekday: 1 (Monday) to 7.
-- column hour: 0 to 23.
-- column events: Rows, 1 or more.
-- test active_users_events_add_up: select 1 from segment_week where scope = 'all' and segment = 'active' and measure = 'by_activity' and table_name = 'likes' having coalesce(sum(events), 0) <> (select coalesce(sum(user_actions.likes), 0) from segment_users join user_actions on user_actions.user_id = segment_users.user_id cross join parameters where segment_users.scope = 'all' and segment_users.segment = 'active' and segment_users.measure = 'by_activity' and parameters.duplicates = 'once') and (select max(duplicates) from parameters) = 'once'
with profile_week as (
    select
        table_name,
        profile,
        cast(extract(isodow from hour) as bigint) as weekday,
        cast(extract(hour from hour) as bigint) as hour,
        sum(events) as events
    from profile_hours
    group by table_name, profile, cast(extract(isodow from hour) as bigint), cast(extract(hour from hour) as bigint)
),
summed as (
    select
        profile_bits.scope,
        profile_bits.segment,
        profile_bits.measure,
        profile_week.table_name,
        profile_week.weekday,
        profile_week.hour,
        cast(sum(profile_week.events) as bigint) as events
    from profile_week
    join profile_bits on mod(profile_week.profile, 2 * profile_bits.bit) >= profile_bits.bit
    where profile_bits.scope = 'all' or profile_week.table_name = 'photos' or mod(profile_week.profile, 2) = 0
    group by
        profile_bits.scope,
        profile_bits.segment,
        profile_bits.measure,
        profile_week.table_name,
        profile_week.weekday,
        profile_week.hour
)
select * from summed
