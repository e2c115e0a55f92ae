-- The suspected bots, for joining on.
-- grain: a suspected bot
-- key: user_id
-- kind: table
-- depends: user_actions
-- record: MiniGram.Analytics.Models.Rows.SuspectedBot
-- column user_id: The user.
with suspected as (
    select distinct user_id
    from user_actions
    where is_suspected_bot
)
select * from suspected
