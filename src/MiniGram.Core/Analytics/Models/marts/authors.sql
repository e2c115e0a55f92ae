-- Users with at least one photo, and the pairs that engage with them, in both scopes.
-- grain: an author in a scope
-- key: scope, author_id
-- kind: table
-- depends: user_scores, photo_reactions, author_pairs
-- record: MiniGram.Analytics.Models.Rows.Author
-- column scope: all or people.
-- column author_id: The user.
-- column username: As in the data.
-- column is_influencer: As in user_scores.
-- column followers: As in user_scores.
-- column photos: 1 or more.
-- column likes: Of the author's photos, whatever the scope.
-- column bot_likes: Those by suspected bots, whatever the scope.
-- column pairs: Users who liked or commented on at least one of the author's photos.
-- column pair_likes: Sum of the pairs' likes.
-- column pair_comments: Sum of the pairs' comments.
-- column likes_squared: Sum of likes × likes over the pairs.
-- column likes_by_comments: Sum of likes × comments over the pairs.
-- column comments_squared: Sum of comments × comments over the pairs.
-- test photos_add_up: select scope from authors group by scope having sum(photos) <> (select count(*) from photo_reactions)
-- test pairs_add_up: select scope from authors where scope = 'all' group by scope having sum(pairs) <> (select coalesce(sum(pairs), 0) from author_pairs)
with received as (
    select author_id, count(*) as photos, cast(sum(likes) as bigint) as likes, cast(sum(bot_likes) as bigint) as bot_likes
    from photo_reactions
    group by author_id
),
standing as (
    select scope, user_id, min(username collate "C") as username, max(followers) as followers, bool_or(is_influencer) as is_influencer
    from user_scores
    group by scope, user_id
),
scoped_pairs as (
    select 'all' as scope, author_id, pairs, likes, comments, likes_squared, likes_by_comments, comments_squared
    from author_pairs
    union all
    select 'people' as scope, author_id, pairs, likes, comments, likes_squared, likes_by_comments, comments_squared
    from author_pairs
    where not by_suspected_bots
),
summed_pairs as (
    select
        scope,
        author_id,
        sum(pairs) as pairs,
        sum(likes) as likes,
        sum(comments) as comments,
        sum(likes_squared) as likes_squared,
        sum(likes_by_comments) as likes_by_comments,
        sum(comments_squared) as comments_squared
    from scoped_pairs
    group by scope, author_id
),
joined as (
    select
        standing.scope,
        standing.user_id as author_id,
        standing.username,
        standing.is_influencer,
        standing.followers,
        received.photos,
        received.likes,
        received.bot_likes,
        cast(coalesce(summed_pairs.pairs, 0) as bigint) as pairs,
        cast(coalesce(summed_pairs.likes, 0) as bigint) as pair_likes,
        cast(coalesce(summed_pairs.comments, 0) as bigint) as pair_comments,
        cast(coalesce(summed_pairs.likes_squared, 0) as bigint) as likes_squared,
        cast(coalesce(summed_pairs.likes_by_comments, 0) as bigint) as likes_by_comments,
        cast(coalesce(summed_pairs.comments_squared, 0) as bigint) as comments_squared
    from standing
    join received on received.author_id = standing.user_id
    left join summed_pairs on summed_pairs.scope = standing.scope and summed_pairs.author_id = standing.user_id
)
select * from joined
