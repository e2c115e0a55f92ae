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
with posted as (
    select
        user_profiles.profile,
        date_trunc('hour', photos.created_at) as hour,
        count(*) as events,
        count(*) filter (where photos.created_at >= user_profiles.settled_from) as settled_events
    from photos
    join user_profiles on user_profiles.user_id = photos.user_id
    group by user_profiles.profile, date_trunc('hour', photos.created_at)
),
liked as (
    select
        user_profiles.profile,
        date_trunc('hour', likes.created_at) as hour,
        count(*) as events,
        count(*) filter (where likes.created_at >= user_profiles.settled_from) as settled_events
    from likes
    join user_profiles on user_profiles.user_id = likes.user_id
    group by user_profiles.profile, date_trunc('hour', likes.created_at)
),
commented as (
    select
        user_profiles.profile,
        date_trunc('hour', comments.created_at) as hour,
        count(*) as events,
        count(*) filter (where comments.created_at >= user_profiles.settled_from) as settled_events
    from comments
    join user_profiles on user_profiles.user_id = comments.user_id
    group by user_profiles.profile, date_trunc('hour', comments.created_at)
),
followed as (
    select
        user_profiles.profile,
        date_trunc('hour', follows.created_at) as hour,
        count(*) as events,
        count(*) filter (where follows.created_at >= user_profiles.settled_from) as settled_events
    from follows
    join user_profiles on user_profiles.user_id = follows.follower_id
    group by user_profiles.profile, date_trunc('hour', follows.created_at)
),
joined as (
    select 'photos' as table_name, profile, hour, events, settled_events from posted
    union all
    select 'likes' as table_name, profile, hour, events, settled_events from liked
    union all
    select 'comments' as table_name, profile, hour, events, settled_events from commented
    union all
    select 'follows' as table_name, profile, hour, events, settled_events from followed
)
select * from joined
