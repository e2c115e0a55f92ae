-- On which weekdays and at which hours each suspected bot likes, so that the habits of a few are told from a pattern of all.
-- grain: a weekday and hour in which a suspected bot liked
-- key: user_id, weekday, hour
-- kind: table
-- depends: likes, suspected_bots
-- record: MiniGram.Analytics.Models.Rows.BotHabit
-- column user_id: The suspected bot.
-- column weekday: ISO, 1 to 7.
-- column hour: 0 to 23, UTC.
-- column likes: 1 or more.
-- test likes_add_up: select 1 from (select coalesce(sum(likes), 0) as likes from bot_habits) as habits where likes <> (select count(*) from likes where user_id in (select user_id from suspected_bots))
with habits as (
    select
        likes.user_id,
        cast(extract(isodow from likes.created_at) as bigint) as weekday,
        cast(extract(hour from likes.created_at) as bigint) as hour,
        count(*) as likes
    from likes
    join suspected_bots on suspected_bots.user_id = likes.user_id
    group by 1, 2, 3
)
select * from habits
