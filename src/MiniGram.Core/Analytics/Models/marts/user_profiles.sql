-- Suspected bots and the users of segments, with what they are in packed into one number, so that events are grouped once for all segments of both scopes.
-- grain: a user who is a suspected bot or in a segment
-- key: user_id
-- kind: table
-- depends: segment_users, suspected_bots, profile_bits, users
-- record: MiniGram.Analytics.Models.Rows.UserProfile
-- column user_id: The user.
-- column profile: Sum of 1 for a suspected bot and the bits of profile_bits for each segment.
-- column settled_from: The Monday after the registration, UTC: in the week of the registration the later days have more events than the earlier ones, whatever people do.
with memberships as (
    select distinct segment_users.user_id, profile_bits.bit
    from segment_users
    join profile_bits
        on profile_bits.scope = segment_users.scope
        and profile_bits.segment = segment_users.segment
        and profile_bits.measure = segment_users.measure
    union all
    select user_id, 1 as bit
    from suspected_bots
),
summed as (
    select user_id, cast(sum(bit) as bigint) as profile
    from memberships
    group by user_id
),
registered as (
    select id, min(created_at) as created_at
    from users
    group by id
),
profiles as (
    select
        summed.user_id,
        summed.profile,
        date_trunc('week', registered.created_at) + interval '7 days' as settled_from
    from summed
    join registered on registered.id = summed.user_id
)
select * from profiles
