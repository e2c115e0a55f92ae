-- A tag on a photo. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of photo_tags
-- key: photo_id, tag_id (when duplicates = once)
-- kind: view
-- depends: raw_photo_tags, excluded
-- record: MiniGram.Model.PhotoTag
-- column photo_id: The photo.
-- column tag_id: The tag.
-- test photo_id_has_a_parent: select photo_id from photo_tags where not exists (select 1 from photos where photos.id = photo_tags.photo_id)
-- test tag_id_has_a_parent: select tag_id from photo_tags where not exists (select 1 from tags where tags.id = photo_tags.tag_id)
with counted as (
    select
        raw.photo_id,
        raw.tag_id
    from raw_photo_tags as raw
    left join excluded
        on excluded.table_name = 'photo_tags'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
