-- A like. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of likes
-- key: user_id, photo_id (when duplicates = once)
-- kind: view
-- depends: raw_likes, excluded
-- record: MiniGram.Model.Like
-- column user_id: Who likes.
-- column photo_id: What.
-- column created_at: When, UTC.
-- test user_id_has_a_parent: select user_id from likes where not exists (select 1 from users where users.id = likes.user_id)
-- test photo_id_has_a_parent: select photo_id from likes where not exists (select 1 from photos where photos.id = likes.photo_id)
with counted as (
    select
        raw.user_id,
        raw.photo_id,
        raw.created_at
    from raw_likes as raw
    left join excluded
        on excluded.table_name = 'likes'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
