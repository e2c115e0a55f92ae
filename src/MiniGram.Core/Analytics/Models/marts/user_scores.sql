-- Each user's activity, activity rate and followers in both scopes: all counts everybody's events, people leaves out what suspected bots liked, wrote and followed.
-- grain: a row of users in a scope
-- key: scope, user_id (when duplicates = once)
-- kind: table
-- depends: user_actions, suspected_bots, follows, parameters
-- record: MiniGram.Analytics.Models.Rows.UserScore
-- column scope: all or people.
-- column user_id: The user.
-- column username: As in the data.
-- column days: Calendar days from registration to the end of the data, at least 1.
-- column activity: Photos + likes + comments + follows.
-- column rate: Activity a day.
-- column followers: Accounts that follow the user.
-- column is_influencer: Whether more than influencer_follower_share of all users follow.
-- column is_suspected_bot: From the whole data.
-- test people_never_do_more: select user_id from user_scores group by user_id having max(activity) filter (where scope = 'people') > max(activity) filter (where scope = 'all')
-- test every_follow_has_a_followee: select 1 from user_scores, parameters where scope = 'all' and parameters.duplicates = 'once' having sum(followers) <> (select count(*) from follows)
with scopes as (
    select 'all' as scope
    union all
    select 'people' as scope
),
received as (
    select
        follows.followee_id,
        count(*) as followers,
        count(suspected_bots.user_id) as bot_followers
    from follows
    left join suspected_bots on suspected_bots.user_id = follows.follower_id
    group by follows.followee_id
),
user_count as (
    select count(*) as users
    from user_actions
),
counted as (
    select
        scopes.scope,
        user_actions.user_id,
        user_actions.username,
        user_actions.days,
        case
            when scopes.scope = 'people' and user_actions.is_suspected_bot then user_actions.photos
            else user_actions.photos + user_actions.likes + user_actions.comments + user_actions.follows
        end as activity,
        case
            when scopes.scope = 'people' then coalesce(received.followers - received.bot_followers, 0)
            else coalesce(received.followers, 0)
        end as followers,
        user_actions.is_suspected_bot
    from user_actions
    cross join scopes
    left join received on received.followee_id = user_actions.user_id
),
scored as (
    select
        counted.scope,
        counted.user_id,
        counted.username,
        counted.days,
        counted.activity,
        cast(counted.activity as double precision) / counted.days as rate,
        counted.followers,
        counted.followers > parameters.influencer_follower_share * user_count.users as is_influencer,
        counted.is_suspected_bot
    from counted
    cross join parameters
    cross join user_count
)
select * from scored
