-- Tags by name: those of the same name are one tag.
-- grain: a row of tags
-- key: tag_id (when duplicates = once)
-- kind: table
-- depends: tags
-- record: MiniGram.Analytics.Models.Rows.NamedTag
-- column tag_id: The tag.
-- column name_id: A number that stands for the name.
-- column tag_name: The name.
with names as (
    select tag_name, row_number() over (order by tag_name collate "C") as name_id
    from tags
    group by tag_name
),
joined as (
    select tags.id as tag_id, names.name_id, names.tag_name
    from tags
    join names on names.tag_name = tags.tag_name
)
select * from joined
