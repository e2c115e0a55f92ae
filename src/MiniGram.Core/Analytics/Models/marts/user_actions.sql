-- What each user did, and who is a suspected bot: whoever liked at least bot_like_share of all photos, whatever the scope.
-- grain: a row of users
-- key: user_id (when duplicates = once)
-- kind: table
-- depends: users, photos, likes, comments, follows, parameters
-- record: MiniGram.Analytics.Models.Rows.UserActions
-- column user_id: The user.
-- column username: As in the data.
-- column days: Calendar days from registration to the end of the data, at least 1.
-- column photos: Photos posted.
-- column likes: Likes given.
-- column comments: Comments written.
-- column follows: Accounts followed.
-- column is_suspected_bot: Whether the likes reach the share of all photos.
-- test every_like_has_a_giver: select 1 from user_actions, parameters where parameters.duplicates = 'once' having sum(user_actions.likes) <> (select count(*) from likes)
-- test every_photo_has_an_author: select 1 from user_actions, parameters where parameters.duplicates = 'once' having sum(user_actions.photos) <> (select count(*) from photos)
-- test nobody_is_younger_than_a_day: select user_id from user_actions where days < 1
with posted as (
    select user_id, count(*) as photos
    from photos
    group by user_id
),
liked as (
    select user_id, count(*) as likes
    from likes
    group by user_id
),
commented as (
    select user_id, count(*) as comments
    from comments
    group by user_id
),
followed as (
    select follower_id, count(*) as follows
    from follows
    group by follower_id
),
photo_count as (
    select count(*) as photos
    from photos
),
joined as (
    select
        users.id as user_id,
        users.username,
        greatest(cast(cast(parameters.as_of as date) - cast(users.created_at as date) as bigint), 1) as days,
        coalesce(posted.photos, 0) as photos,
        coalesce(liked.likes, 0) as likes,
        coalesce(commented.comments, 0) as comments,
        coalesce(followed.follows, 0) as follows,
        coalesce(liked.likes, 0) > 0 and coalesce(liked.likes, 0) >= parameters.bot_like_share * photo_count.photos as is_suspected_bot
    from users
    cross join parameters
    cross join photo_count
    left join posted on posted.user_id = users.id
    left join liked on liked.user_id = users.id
    left join commented on commented.user_id = users.id
    left join followed on followed.follower_id = users.id
)
select * from joined
