-- When suspected bots and the users of segments did what, to the hour.
-- grain: an hour of the calendar in which users of a profile did something in a table
-- key: table_name, profile, hour
-- kind: table
-- depends: user_profiles, photos, likes, comments, follows
-- record: MiniGram.Analytics.Models.Rows.ProfileHour
-- column table_name: photos, likes, comments or follows.
-- column profile: As in user_profiles.
-- column hour: The hour's beginning, UTC.
-- column events: Rows, 1 or more.
-- column settled_events: Those by users after the week of their registration; 0 or more.
with acts as (
    select 'photos' as table_name, user_id, created_at from photos
    union all
    select 'likes' as table_name, user_id, created_at from likes
    union all
    select 'comments' as table_name, user_id, created_at from comments
    union all
    select 'follows' as table_name, follower_id as user_id, created_at from follows
),
hours as (
    select
        acts.table_name,
        user_profiles.profile,
        date_trunc('hour', acts.created_at) as hour,
        count(*) as events,
        count(*) filter (where acts.created_at >= user_profiles.settled_from) as settled_events
    from acts
    join user_profiles on user_profiles.user_id = acts.user_id
    group by acts.table_name, user_profiles.profile, date_trunc('hour', acts.created_at)
)
select * from hours
