-- Suspected bots and the users of segments, with what they are in packed into one number, so that events are grouped once for all segments of both scopes.
-- grain: a user who is a suspected bot or in a segment
-- key: user_id
-- kind: table
-- depends: segment_users, suspected_bots, profile_bits
-- record: MiniGram.Analytics.Models.Rows.UserProfile
-- column user_id: The user.
-- column profile: Sum of 1 for a suspected bot and the bits of profile_bits for each segment.
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
profiles as (
    select user_id, cast(sum(bit) as bigint) as profile
    from memberships
    group by user_id
)
select * from profiles
