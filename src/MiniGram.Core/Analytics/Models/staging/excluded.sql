-- Rows of the seven tables that do not count. With duplicates = all, the repeats of a key count.
-- grain: a row that does not count
-- key: table_name, read_order
-- kind: table
-- depends: left_out, parameters
-- record: MiniGram.Analytics.Models.Rows.Excluded
-- column table_name: One of the seven tables.
-- column read_order: The row's place in its file, as in raw_*.
with excluded as (
    select distinct
        left_out.table_name,
        left_out.read_order
    from left_out
    cross join parameters
    where left_out.rule <> 'duplicate_key' or parameters.duplicates = 'once'
)
select * from excluded
