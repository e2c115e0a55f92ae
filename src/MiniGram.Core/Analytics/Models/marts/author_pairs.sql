-- Each author's (user, author) pairs in which the user liked or commented on at least one of the author's photos, as exact sums over the pairs.
-- grain: an author and whether the users are suspected bots
-- key: author_id, by_suspected_bots
-- kind: view
-- depends: author_pairs_even, author_pairs_odd
-- record: MiniGram.Analytics.Models.Rows.AuthorPairs
-- column author_id: The author.
-- column by_suspected_bots: Whether the users of these pairs are suspected bots.
-- column pairs: 1 or more.
-- column likes: Sum of the pairs' likes.
-- column comments: Sum of the pairs' comments.
-- column likes_squared: Sum of likes × likes.
-- column likes_by_comments: Sum of likes × comments.
-- column comments_squared: Sum of comments × comments.
-- test likes_add_up: select 1 from author_pairs cross join parameters where parameters.duplicates = 'once' having sum(author_pairs.likes) <> (select count(*) from likes)
with halves as (
    select author_id, by_suspected_bots, pairs, likes, comments, likes_squared, likes_by_comments, comments_squared
    from author_pairs_even
    union all
    select author_id, by_suspected_bots, pairs, likes, comments, likes_squared, likes_by_comments, comments_squared
    from author_pairs_odd
)
select * from halves
