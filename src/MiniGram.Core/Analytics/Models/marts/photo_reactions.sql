-- What each photo got, and how much of it from suspected bots.
-- grain: a row of photos
-- key: photo_id (when duplicates = once)
-- kind: table
-- depends: photos, likes, comments, suspected_bots
-- record: MiniGram.Analytics.Models.Rows.PhotoReactions
-- column photo_id: The photo.
-- column author_id: Who posted it.
-- column created_at: When, UTC.
-- column likes: All likes.
-- column bot_likes: Those by suspected bots.
-- column comments: All comments.
-- column bot_comments: Those by suspected bots.
-- test likes_add_up: select 1 from photo_reactions cross join parameters where parameters.duplicates = 'once' having coalesce(sum(photo_reactions.likes), 0) <> (select count(*) from likes) and count(*) > 0
-- test bots_are_some_of_all: select photo_id from photo_reactions where bot_likes > likes or bot_comments > comments
with liked as (
    select likes.photo_id, count(*) as likes, count(suspected_bots.user_id) as bot_likes
    from likes
    left join suspected_bots on suspected_bots.user_id = likes.user_id
    group by likes.photo_id
),
commented as (
    select comments.photo_id, count(*) as comments, count(suspected_bots.user_id) as bot_comments
    from comments
    left join suspected_bots on suspected_bots.user_id = comments.user_id
    group by comments.photo_id
),
joined as (
    select
        photos.id as photo_id,
        photos.user_id as author_id,
        photos.created_at,
        coalesce(liked.likes, 0) as likes,
        coalesce(liked.bot_likes, 0) as bot_likes,
        coalesce(commented.comments, 0) as comments,
        coalesce(commented.bot_comments, 0) as bot_comments
    from photos
    left join liked on liked.photo_id = photos.id
    left join commented on commented.photo_id = photos.id
)
select * from joined
