-- The highly engaged photos.
-- grain: a highly engaged photo in a scope
-- key: scope, photo_id
-- kind: table
-- depends: photo_scores, top_photo_thresholds
-- record: MiniGram.Analytics.Models.Rows.TopPhoto
-- column scope: all or people.
-- column photo_id: The photo.
with reached as (
    select distinct photo_scores.scope, photo_scores.photo_id
    from photo_scores
    join top_photo_thresholds on top_photo_thresholds.scope = photo_scores.scope
    where photo_scores.engagement >= top_photo_thresholds.threshold
)
select * from reached
