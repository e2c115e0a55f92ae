-- How photos fare by the hour of the day at which they were posted.
-- grain: an hour of the day in which photos were posted, in a scope
-- key: scope, hour
-- kind: table
-- depends: photo_reactions, top_photos
-- record: MiniGram.Analytics.Models.Rows.PostingHour
-- column scope: all or people.
-- column hour: 0 to 23.
-- column photos: All posted in it.
-- column top_photos: Those highly engaged.
-- column likes: Their likes that the scope counts.
-- column comments: Their comments that the scope counts.
-- test photos_add_up: select scope from posting_hours group by scope having sum(photos) <> (select count(*) from photo_reactions)
-- test top_photos_add_up: select posting_hours.scope from posting_hours join top_photo_thresholds on top_photo_thresholds.scope = posting_hours.scope group by posting_hours.scope having sum(posting_hours.top_photos) <> max(top_photo_thresholds.photos)
with flagged as (
    select
        cast(extract(hour from photo_reactions.created_at) as bigint) as hour,
        photo_reactions.likes,
        photo_reactions.bot_likes,
        photo_reactions.comments,
        photo_reactions.bot_comments,
        top_all.photo_id as top_of_all,
        top_people.photo_id as top_of_people
    from photo_reactions
    left join (select photo_id from top_photos where scope = 'all') as top_all on top_all.photo_id = photo_reactions.photo_id
    left join (select photo_id from top_photos where scope = 'people') as top_people on top_people.photo_id = photo_reactions.photo_id
),
by_hour as (
    select
        hour,
        count(*) as photos,
        count(top_of_all) as top_of_all,
        count(top_of_people) as top_of_people,
        cast(sum(likes) as bigint) as likes,
        cast(sum(bot_likes) as bigint) as bot_likes,
        cast(sum(comments) as bigint) as comments,
        cast(sum(bot_comments) as bigint) as bot_comments
    from flagged
    group by hour
),
scoped as (
    select 'all' as scope, hour, photos, top_of_all as top_photos, likes, comments
    from by_hour
    union all
    select 'people' as scope, hour, photos, top_of_people as top_photos, likes - bot_likes as likes, comments - bot_comments as comments
    from by_hour
)
select * from scoped
