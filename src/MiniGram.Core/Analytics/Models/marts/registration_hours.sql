-- When users registered, to the hour.
-- grain: an hour of the calendar in which somebody registered
-- key: hour
-- kind: table
-- depends: users
-- record: MiniGram.Analytics.Models.Rows.HourEvents
-- column hour: The hour's beginning, UTC.
-- column events: Registrations, 1 or more.
-- test registrations_add_up: select 1 from registration_hours having coalesce(sum(events), 0) <> (select count(*) from users)
with registered as (
    select date_trunc('hour', created_at) as hour, count(*) as events
    from users
    group by date_trunc('hour', created_at)
)
select * from registered
