-- An account. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of users
-- key: id (when duplicates = once)
-- kind: view
-- depends: raw_users, excluded
-- record: MiniGram.Model.User
-- column id: The user.
-- column username: As in the data.
-- column created_at: The registration, UTC.
with counted as (
    select
        raw.id,
        raw.username,
        raw.created_at
    from raw_users as raw
    left join excluded
        on excluded.table_name = 'users'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
