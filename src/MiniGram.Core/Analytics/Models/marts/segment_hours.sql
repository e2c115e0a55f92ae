-- What each segment did, to the hour, as its scope counts it: in people, of suspected bots only the photos.
-- grain: an hour of the calendar in which a segment did something in a table
-- key: scope, segment, measure, table_name, hour
-- kind: view
-- depends: profile_hours, profile_bits
-- record: MiniGram.Analytics.Models.Rows.SegmentHour
-- column scope: all or people.
-- column segment: active or inactive.
-- column measure: by_activity or by_rate.
-- column table_name: photos, likes, comments or follows.
-- column hour: The hour's beginning, UTC.
-- column events: Rows, 1 or more.
with summed as (
    select
        profile_bits.scope,
        profile_bits.segment,
        profile_bits.measure,
        profile_hours.table_name,
        profile_hours.hour,
        cast(sum(profile_hours.events) as bigint) as events
    from profile_hours
    join profile_bits on mod(profile_hours.profile, 2 * profile_bits.bit) >= profile_bits.bit
    where profile_bits.scope = 'all' or profile_hours.table_name = 'photos' or mod(profile_hours.profile, 2) = 0
    group by
        profile_bits.scope,
        profile_bits.segment,
        profile_bits.measure,
        profile_hours.table_name,
        profile_hours.hour
)
select * from summed
