-- How many rows of each table a scope counts.
-- grain: a scope
-- key: scope
-- kind: table
-- depends: users, photos, tags, photo_tags, events_by_day, user_scores
-- record: MiniGram.Analytics.Models.Rows.Totals
-- column scope: all or people.
-- column users: All users.
-- column photos: All photos.
-- column tags: All tags, whatever their names.
-- column photo_tags: All photo–tag pairs.
-- column follows: That the scope counts.
-- column likes: That the scope counts.
-- column comments: That the scope counts.
-- column influencers: By the definition of the scope.
-- column suspected_bots: From the whole data.
-- column bot_likes: By suspected bots, whatever the scope.
-- column all_likes: Whatever the scope.
-- test both_scopes_are_there: select 1 from totals having count(*) <> 2
with scopes as (
    select 'all' as scope
    union all
    select 'people' as scope
),
events as (
    select
        coalesce(sum(events) filter (where table_name = 'follows'), 0) as follows,
        coalesce(sum(bot_events) filter (where table_name = 'follows'), 0) as bot_follows,
        coalesce(sum(events) filter (where table_name = 'likes'), 0) as likes,
        coalesce(sum(bot_events) filter (where table_name = 'likes'), 0) as bot_likes,
        coalesce(sum(events) filter (where table_name = 'comments'), 0) as comments,
        coalesce(sum(bot_events) filter (where table_name = 'comments'), 0) as bot_comments
    from events_by_day
),
standing as (
    select
        scope,
        count(*) filter (where is_influencer) as influencers,
        count(*) filter (where is_suspected_bot) as suspected_bots
    from user_scores
    group by scope
),
counted as (
    select
        scopes.scope,
        (select count(*) from users) as users,
        (select count(*) from photos) as photos,
        (select count(*) from tags) as tags,
        (select count(*) from photo_tags) as photo_tags,
        cast(events.follows - case when scopes.scope = 'people' then events.bot_follows else 0 end as bigint) as follows,
        cast(events.likes - case when scopes.scope = 'people' then events.bot_likes else 0 end as bigint) as likes,
        cast(events.comments - case when scopes.scope = 'people' then events.bot_comments else 0 end as bigint) as comments,
        coalesce(standing.influencers, 0) as influencers,
        coalesce(standing.suspected_bots, 0) as suspected_bots,
        cast(events.bot_likes as bigint) as bot_likes,
        cast(events.likes as bigint) as all_likes
    from scopes
    cross join events
    left join standing on standing.scope = scopes.scope
)
select * from counted
