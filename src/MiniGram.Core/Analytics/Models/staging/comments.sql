-- A comment. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of comments
-- key: id (when duplicates = once)
-- kind: view
-- depends: comment_source, excluded
-- record: MiniGram.Model.Comment
-- column id: The comment.
-- column comment_text (nullable): As in the data; null where it was not loaded.
-- column photo_id: On what.
-- column user_id: Who wrote it.
-- column created_at: When, UTC.
-- test user_id_has_a_parent: select user_id from comments where not exists (select 1 from users where users.id = comments.user_id)
-- test photo_id_has_a_parent: select photo_id from comments where not exists (select 1 from photos where photos.id = comments.photo_id)
with counted as (
    select
        raw.id,
        raw.comment_text,
        raw.photo_id,
        raw.user_id,
        raw.created_at
    from comment_source as raw
    left join excluded
        on excluded.table_name = 'comments'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
