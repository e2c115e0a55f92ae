-- Photos with at least one like by how many likes they got and which share of them suspected bots gave, so that the mean share is exact.
-- grain: photos with the same number of likes and a share in the same twentieth
-- key: likes, bin
-- kind: table
-- depends: photo_reactions
-- record: MiniGram.Analytics.Models.Rows.PhotoBotShare
-- column likes: Likes of each of these photos, 1 or more.
-- column bin: 0 for a share below 1/20 to 19 for a share of 19/20 or more.
-- column photos: 1 or more.
-- column bot_likes: Sum over these photos.
-- test photos_add_up: select 1 from photo_bot_shares having coalesce(sum(photos), 0) <> (select count(*) from photo_reactions where likes > 0)
with binned as (
    select
        likes,
        bot_likes,
        least(19, cast(floor(20.0 * bot_likes / likes) as bigint)) as bin
    from photo_reactions
    where likes > 0
),
grouped as (
    select likes, bin, count(*) as photos, cast(sum(bot_likes) as bigint) as bot_likes
    from binned
    group by likes, bin
)
select * from grouped
