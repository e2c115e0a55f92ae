-- The pairs of author_pairs whose author has an even id: in halves, since all pairs at once are what takes most memory in large data.
-- grain: an author with an even id and whether the users are suspected bots
-- key: author_id, by_suspected_bots
-- kind: table
-- depends: likes, comments, photos, suspected_bots
-- record: MiniGram.Analytics.Models.Rows.AuthorPairs
-- column author_id: The author.
-- column by_suspected_bots: Whether the users of these pairs are suspected bots.
-- column pairs: 1 or more.
-- column likes: Sum of the pairs' likes.
-- column comments: Sum of the pairs' comments.
-- column likes_squared: Sum of likes × likes.
-- column likes_by_comments: Sum of likes × comments.
-- column comments_squared: Sum of comments × comments.
-- test author_is_even: select author_id from author_pairs_even where author_id % 2 <> 0
with reactions as (
    select likes.user_id, photos.user_id as author_id, cast(null as bigint) as comment_id
    from likes
    join photos on photos.id = likes.photo_id
    where photos.user_id % 2 = 0
    union all
    select comments.user_id, photos.user_id as author_id, comments.id as comment_id
    from comments
    join photos on photos.id = comments.photo_id
    where photos.user_id % 2 = 0
),
pairs as (
    select user_id, author_id, count(*) - count(comment_id) as likes, count(comment_id) as comments
    from reactions
    group by user_id, author_id
),
summed as (
    select
        pairs.author_id,
        suspected_bots.user_id is not null as by_suspected_bots,
        count(*) as pairs,
        cast(sum(pairs.likes) as bigint) as likes,
        cast(sum(pairs.comments) as bigint) as comments,
        cast(sum(pairs.likes * pairs.likes) as bigint) as likes_squared,
        cast(sum(pairs.likes * pairs.comments) as bigint) as likes_by_comments,
        cast(sum(pairs.comments * pairs.comments) as bigint) as comments_squared
    from pairs
    left join suspected_bots on suspected_bots.user_id = pairs.user_id
    group by pairs.author_id, suspected_bots.user_id is not null
)
select * from summed
