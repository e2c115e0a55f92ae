-- What the photos of each tag name got, and who uses it. A photo counts once for each name.
-- grain: a tag name in a scope
-- key: scope, tag_name
-- kind: table
-- depends: tag_names, photo_tag_names, photo_reactions, top_photos, user_scores, parameters
-- record: MiniGram.Analytics.Models.Rows.TagTotal
-- column scope: all or people.
-- column tag_name: The name.
-- column photos: Photos that carry it; 0 for a tag that no photo carries.
-- column likes: Their likes that the scope counts.
-- column comments: Their comments that the scope counts.
-- column top_photos: Those highly engaged.
-- column influencer_uses: Photo–tag pairs of influencers, each photo once a name unless duplicates = all.
-- column other_uses: Those of all others.
-- test uses_are_photos: select tag_name from tag_totals cross join parameters where parameters.duplicates = 'once' and photos <> influencer_uses + other_uses
with flagged as (
    select
        photo_tag_names.name_id,
        case when parameters.duplicates = 'once' then 1 else photo_tag_names.pairs end as uses,
        photo_reactions.likes,
        photo_reactions.bot_likes,
        photo_reactions.comments,
        photo_reactions.bot_comments,
        top_all.photo_id as top_of_all,
        top_people.photo_id as top_of_people,
        influencers_all.user_id as influencer_of_all,
        influencers_people.user_id as influencer_of_people
    from photo_tag_names
    cross join parameters
    join photo_reactions on photo_reactions.photo_id = photo_tag_names.photo_id
    left join (select photo_id from top_photos where scope = 'all') as top_all
        on top_all.photo_id = photo_reactions.photo_id
    left join (select photo_id from top_photos where scope = 'people') as top_people
        on top_people.photo_id = photo_reactions.photo_id
    left join (select distinct user_id from user_scores where scope = 'all' and is_influencer) as influencers_all
        on influencers_all.user_id = photo_reactions.author_id
    left join (select distinct user_id from user_scores where scope = 'people' and is_influencer) as influencers_people
        on influencers_people.user_id = photo_reactions.author_id
),
by_name as (
    select
        name_id,
        count(*) as photos,
        sum(likes) as likes,
        sum(bot_likes) as bot_likes,
        sum(comments) as comments,
        sum(bot_comments) as bot_comments,
        count(top_of_all) as top_of_all,
        count(top_of_people) as top_of_people,
        sum(uses) as uses,
        sum(case when influencer_of_all is null then 0 else uses end) as influencer_uses_of_all,
        sum(case when influencer_of_people is null then 0 else uses end) as influencer_uses_of_people
    from flagged
    group by name_id
),
named as (
    select
        names.tag_name,
        coalesce(by_name.photos, 0) as photos,
        coalesce(by_name.likes, 0) as likes,
        coalesce(by_name.bot_likes, 0) as bot_likes,
        coalesce(by_name.comments, 0) as comments,
        coalesce(by_name.bot_comments, 0) as bot_comments,
        coalesce(by_name.top_of_all, 0) as top_of_all,
        coalesce(by_name.top_of_people, 0) as top_of_people,
        coalesce(by_name.uses, 0) as uses,
        coalesce(by_name.influencer_uses_of_all, 0) as influencer_uses_of_all,
        coalesce(by_name.influencer_uses_of_people, 0) as influencer_uses_of_people
    from (select distinct name_id, tag_name from tag_names) as names
    left join by_name on by_name.name_id = names.name_id
),
scoped as (
    select
        'all' as scope,
        tag_name,
        photos,
        cast(likes as bigint) as likes,
        cast(comments as bigint) as comments,
        top_of_all as top_photos,
        cast(influencer_uses_of_all as bigint) as influencer_uses,
        cast(uses - influencer_uses_of_all as bigint) as other_uses
    from named
    union all
    select
        'people' as scope,
        tag_name,
        photos,
        cast(likes - bot_likes as bigint) as likes,
        cast(comments - bot_comments as bigint) as comments,
        top_of_people as top_photos,
        cast(influencer_uses_of_people as bigint) as influencer_uses,
        cast(uses - influencer_uses_of_people as bigint) as other_uses
    from named
)
select * from scoped
