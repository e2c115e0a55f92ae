-- A tag; several may share a name. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of tags
-- key: id (when duplicates = once)
-- kind: view
-- depends: raw_tags, excluded
-- record: MiniGram.Model.Tag
-- column id: The tag.
-- column tag_name: As in the data.
-- column created_at: When it came to be, UTC.
with counted as (
    select
        raw.id,
        raw.tag_name,
        raw.created_at
    from raw_tags as raw
    left join excluded
        on excluded.table_name = 'tags'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
