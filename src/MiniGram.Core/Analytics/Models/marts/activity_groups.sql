-- The activity of influencers, suspected bots and others by the days since they registered, so that means of rates are exact.
-- grain: users of the same kind and age in a scope
-- key: scope, is_influencer, is_suspected_bot, days
-- kind: table
-- depends: user_scores
-- record: MiniGram.Analytics.Models.Rows.ActivityGroup
-- column scope: all or people.
-- column is_influencer: By the definition of the scope.
-- column is_suspected_bot: From the whole data.
-- column days: Since registration, at least 1.
-- column users: 1 or more.
-- column activity: Sum of their activity.
-- test users_add_up: select scope from activity_groups group by scope having 2 * sum(users) <> (select count(*) from user_scores)
with grouped as (
    select
        scope,
        is_influencer,
        is_suspected_bot,
        days,
        count(*) as users,
        cast(sum(activity) as bigint) as activity
    from user_scores
    group by scope, is_influencer, is_suspected_bot, days
)
select * from grouped
