-- Each photo's likes, comments and engagement (likes + comment_weight × comments) in both scopes.
-- grain: a row of photos in a scope
-- key: scope, photo_id (when duplicates = once)
-- kind: view
-- depends: photo_reactions, parameters
-- record: MiniGram.Analytics.Models.Rows.PhotoScore
-- column scope: all or people.
-- column photo_id: The photo.
-- column author_id: Who posted it.
-- column created_at: When, UTC.
-- column likes: Likes that the scope counts.
-- column comments: Comments that the scope counts.
-- column engagement: Exact.
with counted as (
    select 'all' as scope, photo_id, author_id, created_at, likes, comments
    from photo_reactions
    union all
    select 'people' as scope, photo_id, author_id, created_at, likes - bot_likes as likes, comments - bot_comments as comments
    from photo_reactions
),
scored as (
    select
        counted.scope,
        counted.photo_id,
        counted.author_id,
        counted.created_at,
        counted.likes,
        counted.comments,
        counted.likes + parameters.comment_weight * counted.comments as engagement
    from counted
    cross join parameters
)
select * from scored
