-- The users of each segment.
-- grain: a user of a segment by a measure in a scope
-- key: scope, segment, measure, user_id (when duplicates = once)
-- kind: table
-- depends: segment_candidates, segment_thresholds
-- record: MiniGram.Analytics.Models.Rows.SegmentCandidate
-- column scope: all or people.
-- column segment: active or inactive.
-- column measure: by_activity or by_rate.
-- column user_id: The user.
-- column username: As in the data.
-- column value: Events, or events a day.
-- column extremity: The same with the sign that puts the segment's extreme end last: higher is further out.
-- test as_many_as_the_threshold_says: select segment_thresholds.scope from segment_thresholds left join segment_users on segment_users.scope = segment_thresholds.scope and segment_users.segment = segment_thresholds.segment and segment_users.measure = segment_thresholds.measure group by segment_thresholds.scope, segment_thresholds.segment, segment_thresholds.measure having max(segment_thresholds.users) <> count(segment_users.user_id)
with members as (
    select
        segment_candidates.scope,
        segment_candidates.segment,
        segment_candidates.measure,
        segment_candidates.user_id,
        segment_candidates.username,
        segment_candidates.value,
        segment_candidates.extremity
    from segment_candidates
    join segment_thresholds
        on segment_thresholds.scope = segment_candidates.scope
        and segment_thresholds.segment = segment_candidates.segment
        and segment_thresholds.measure = segment_candidates.measure
    where segment_candidates.extremity >= case
        when segment_candidates.segment = 'active' then segment_thresholds.threshold
        else -segment_thresholds.threshold
    end
)
select * from members
