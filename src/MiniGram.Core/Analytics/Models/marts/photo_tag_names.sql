-- The tag names on each photo.
-- grain: a photo and a tag name that it carries
-- key: photo_id, name_id
-- kind: table
-- depends: photo_tags, tag_names
-- record: MiniGram.Analytics.Models.Rows.PhotoTagName
-- column photo_id: The photo.
-- column name_id: As in tag_names.
-- column pairs: Photo–tag pairs behind it, 1 or more.
with named as (
    select photo_tags.photo_id, tag_names.name_id, count(*) as pairs
    from photo_tags
    join tag_names on tag_names.tag_id = photo_tags.tag_id
    group by photo_tags.photo_id, tag_names.name_id
)
select * from named
