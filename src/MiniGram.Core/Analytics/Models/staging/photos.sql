-- A photo. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of photos
-- key: id (when duplicates = once)
-- kind: view
-- depends: raw_photos, excluded
-- record: MiniGram.Model.Photo
-- column id: The photo.
-- column image_url: As in the data.
-- column user_id: Its author.
-- column created_at: When it was posted, UTC.
-- test user_id_has_a_parent: select user_id from photos where not exists (select 1 from users where users.id = photos.user_id)
with counted as (
    select
        raw.id,
        raw.image_url,
        raw.user_id,
        raw.created_at
    from raw_photos as raw
    left join excluded
        on excluded.table_name = 'photos'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
