-- How much happened each day, and how much of it suspected bots did.
-- grain: a day on which something happened in a table
-- key: table_name, day
-- kind: table
-- depends: users, photos, likes, comments, follows, suspected_bots
-- record: MiniGram.Analytics.Models.Rows.DayEvents
-- column table_name: users, photos, likes, comments or follows.
-- column day: UTC.
-- column events: Rows, 1 or more.
-- column bot_events: Those that suspected bots did, of likes, comments and follows; 0 for users and photos, which count in both scopes.
-- test likes_add_up: select 1 from events_by_day where table_name = 'likes' having coalesce(sum(events), 0) <> (select count(*) from likes)
with registered as (
    select cast(created_at as date) as day, count(*) as events, cast(0 as bigint) as bot_events
    from users
    group by cast(created_at as date)
),
posted as (
    select cast(created_at as date) as day, count(*) as events, cast(0 as bigint) as bot_events
    from photos
    group by cast(created_at as date)
),
liked as (
    select cast(likes.created_at as date) as day, count(*) as events, count(suspected_bots.user_id) as bot_events
    from likes
    left join suspected_bots on suspected_bots.user_id = likes.user_id
    group by cast(likes.created_at as date)
),
commented as (
    select cast(comments.created_at as date) as day, count(*) as events, count(suspected_bots.user_id) as bot_events
    from comments
    left join suspected_bots on suspected_bots.user_id = comments.user_id
    group by cast(comments.created_at as date)
),
followed as (
    select cast(follows.created_at as date) as day, count(*) as events, count(suspected_bots.user_id) as bot_events
    from follows
    left join suspected_bots on suspected_bots.user_id = follows.follower_id
    group by cast(follows.created_at as date)
),
joined as (
    select 'users' as table_name, day, events, bot_events from registered
    union all
    select 'photos' as table_name, day, events, bot_events from posted
    union all
    select 'likes' as table_name, day, events, bot_events from liked
    union all
    select 'comments' as table_name, day, events, bot_events from commented
    union all
    select 'follows' as table_name, day, events, bot_events from followed
)
select * from joined
