-- An account that follows another. Only rows that count: those left out for their key, a parent or the end of the data are not here.
-- grain: a row of follows
-- key: follower_id, followee_id (when duplicates = once)
-- kind: view
-- depends: raw_follows, excluded
-- record: MiniGram.Model.Follow
-- column follower_id: Who follows.
-- column followee_id: Who is followed.
-- column created_at: Since when, UTC.
-- test follower_id_has_a_parent: select follower_id from follows where not exists (select 1 from users where users.id = follows.follower_id)
-- test followee_id_has_a_parent: select followee_id from follows where not exists (select 1 from users where users.id = follows.followee_id)
with counted as (
    select
        raw.follower_id,
        raw.followee_id,
        raw.created_at
    from raw_follows as raw
    left join excluded
        on excluded.table_name = 'follows'
        and excluded.read_order = raw.read_order
    where excluded.read_order is null
)
select * from counted
