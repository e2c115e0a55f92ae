-- Registrations and suspected bots' likes by the keys of the calendar, all years together.
-- grain: a key of the calendar that has events in a series
-- key: series, period, key
-- kind: table
-- depends: registration_hours, profile_hours
-- record: MiniGram.Analytics.Models.Rows.CalendarCount
-- column series: registrations or bot_likes.
-- column period: year, quarter, month, weekday or hour.
-- column key: The year, 1–4, 1–12, 1 (Monday) to 7, or 0–23.
-- column events: Rows, 1 or more.
-- test every_period_adds_up: select series from calendar_counts group by series, period having sum(events) <> (select max(total) from (select series as of_series, sum(events) as total from calendar_counts where period = 'hour' group by series) as totals where of_series = calendar_counts.series)
with hours as (
    select 'registrations' as series, hour, events
    from registration_hours
    union all
    select 'bot_likes' as series, hour, events
    from profile_hours
    where table_name = 'likes' and mod(profile, 2) = 1
),
cells as (
    select
        series,
        cast(extract(year from hour) as bigint) as year,
        cast(extract(month from hour) as bigint) as month,
        cast(extract(isodow from hour) as bigint) as weekday,
        cast(extract(hour from hour) as bigint) as hour,
        cast(sum(events) as bigint) as events
    from hours
    group by
        series,
        cast(extract(year from hour) as bigint),
        cast(extract(month from hour) as bigint),
        cast(extract(isodow from hour) as bigint),
        cast(extract(hour from hour) as bigint)
),
counts as (
    select series, 'year' as period, year as key, cast(sum(events) as bigint) as events
    from cells
    group by series, year
    union all
    select series, 'quarter' as period, cast(floor((month + 2) / 3) as bigint) as key, cast(sum(events) as bigint) as events
    from cells
    group by series, cast(floor((month + 2) / 3) as bigint)
    union all
    select series, 'month' as period, month as key, cast(sum(events) as bigint) as events
    from cells
    group by series, month
    union all
    select series, 'weekday' as period, weekday as key, cast(sum(events) as bigint) as events
    from cells
    group by series, weekday
    union all
    select series, 'hour' as period, hour as key, cast(sum(events) as bigint) as events
    from cells
    group by series, hour
)
select * from counts
