-- The figures of sections 1 to 6, with and without suspected bots, as one would write them by hand for DuckDB alone,
-- from the definitions and not from the models: a yardstick for their speed and an oracle for their values.
-- Reads the seven tables off the search path, rows that do not count left out. Answers stand in answer_*.
create temp table settings as
select
    0.05::decimal(9, 6) as bot_like_share,
    0.10::decimal(9, 6) as influencer_follower_share,
    0.05::decimal(9, 6) as segment_share,
    10 as new_user_days,
    1.5::double as comment_weight,
    0.01::decimal(9, 6) as top_photo_share,
    0.5::double as boosted_share,
    (greatest(
        (select max(created_at) from users),
        (select max(created_at) from photos),
        (select max(created_at) from tags),
        (select max(created_at) from follows),
        (select max(created_at) from likes),
        (select max(created_at) from comments)
    )::date + 1)::date as as_of,
    (select count(*) from users) as users,
    (select count(*) from photos) as photos;

create temp table scopes as
select unnest(['all', 'people']) as scope;

-- Grain: a user.
create temp table actors as
with liked as (select user_id, count(*) as n from likes group by user_id),
commented as (select user_id, count(*) as n from comments group by user_id),
posted as (select user_id, count(*) as n from photos group by user_id),
followed as (select follower_id, count(*) as n from follows group by follower_id)
select
    u.id,
    u.username,
    greatest(s.as_of - u.created_at::date, 1) as days,
    coalesce(p.n, 0) as photos,
    coalesce(l.n, 0) as likes,
    coalesce(c.n, 0) as comments,
    coalesce(f.n, 0) as follows,
    coalesce(l.n, 0) > 0 and coalesce(l.n, 0) >= s.bot_like_share * s.photos as is_bot,
from users as u
cross join settings as s
left join liked as l on l.user_id = u.id
left join commented as c on c.user_id = u.id
left join posted as p on p.user_id = u.id
left join followed as f on f.follower_id = u.id;

create temp table bots as
select id from actors where is_bot;

-- Grain: a scope and a user.
create temp table standing as
with received as (
    select
        f.followee_id,
        count(*) as n,
        count(*) filter (where b.id is null) as n_people,
    from follows as f
    left join bots as b on b.id = f.follower_id
    group by f.followee_id
)
select
    sc.scope,
    a.id,
    a.username,
    a.days,
    a.is_bot,
    a.photos as own_photos,
    case when sc.scope = 'people' and a.is_bot then a.photos else a.photos + a.likes + a.comments + a.follows end as activity,
    activity / a.days as rate,
    coalesce(case when sc.scope = 'all' then r.n else r.n_people end, 0) as followers,
    followers > s.influencer_follower_share * s.users as is_influencer,
from actors as a
cross join settings as s
cross join scopes as sc
left join received as r on r.followee_id = a.id;

-- Grain: a photo.
create temp table received as
with liked as (
    select photo_id, count(*) as n, count(b.id) as n_bots
    from likes as l
    left join bots as b on b.id = l.user_id
    group by photo_id
),
commented as (
    select photo_id, count(*) as n, count(b.id) as n_bots
    from comments as c
    left join bots as b on b.id = c.user_id
    group by photo_id
)
select
    p.id,
    p.user_id as author,
    extract(hour from p.created_at) as hour,
    coalesce(l.n, 0) as likes,
    coalesce(l.n_bots, 0) as bot_likes,
    coalesce(c.n, 0) as comments,
    coalesce(c.n_bots, 0) as bot_comments,
from photos as p
left join liked as l on l.photo_id = p.id
left join commented as c on c.photo_id = p.id;

-- Grain: a scope and a photo.
create temp table engaged as
select
    sc.scope,
    r.id,
    r.author,
    r.hour,
    r.likes - case when sc.scope = 'all' then 0 else r.bot_likes end as likes,
    r.comments - case when sc.scope = 'all' then 0 else r.bot_comments end as comments,
    r.likes - case when sc.scope = 'all' then 0 else r.bot_likes end
        + s.comment_weight * (r.comments - case when sc.scope = 'all' then 0 else r.bot_comments end) as engagement,
from received as r
cross join settings as s
cross join scopes as sc;

create temp table answer_top_photos as
with k as (select ceil(top_photo_share * photos)::bigint as k from settings),
ranked as (
    select scope, engagement, row_number() over (partition by scope order by engagement desc) as place
    from engaged
),
threshold as (
    select scope, min(engagement) as threshold
    from ranked, k
    where place <= k.k
    group by scope
)
select t.scope, count(*) as count, t.threshold
from threshold as t
join engaged as e on e.scope = t.scope and e.engagement >= t.threshold
group by t.scope, t.threshold;

create temp table tagged as
select distinct t.photo_id, n.tag_name as tag
from photo_tags as t
join tags as n on n.id = t.tag_id;

create temp table answer_tags as
select
    e.scope,
    t.tag,
    count(*) as photos,
    sum(e.likes)::bigint as likes,
    sum(e.comments)::bigint as comments,
    sum(e.likes) + any_value(s.comment_weight) * sum(e.comments) as engagement,
    count(*) filter (where e.engagement >= p.threshold) as top,
    1.0 * top / count(*) / (any_value(p.count) / any_value(s.photos)) as lift,
from tagged as t
join engaged as e on e.id = t.photo_id
join answer_top_photos as p on p.scope = e.scope
cross join settings as s
group by e.scope, t.tag
order by e.scope, engagement desc, t.tag;

create temp table answer_hours as
select
    p.scope,
    h.hour,
    count(e.id) filter (where e.engagement >= p.threshold) as count,
    count(e.id) as photos,
from answer_top_photos as p
cross join (select unnest(range(24)) as hour) as h
left join engaged as e on e.scope = p.scope and e.hour = h.hour
group by p.scope, h.hour;

create temp table answer_quick as
with totals as (
    select
        sc.scope,
        count(*) as users,
        sum(a.photos)::bigint as photos,
        sum(a.follows) filter (where sc.scope = 'all' or not a.is_bot)::bigint as follows,
        sum(a.likes) filter (where sc.scope = 'all' or not a.is_bot)::bigint as likes,
        sum(a.likes)::bigint as all_likes,
        sum(a.likes) filter (where a.is_bot)::bigint as bot_likes,
        sum(a.comments) filter (where sc.scope = 'all' or not a.is_bot)::bigint as comments,
        count(*) filter (where a.is_bot) as suspected_bots,
    from actors as a
    cross join scopes as sc
    group by sc.scope
)
select
    t.*,
    (select count(*) from tags) as tags,
    (select count(*) from photo_tags) as photo_tags,
    (select count(*) from standing as s where s.scope = t.scope and s.is_influencer) as influencers,
from totals as t;

create temp table answer_registrations as
with born as (select created_at from users)
select 'year' as part, extract(year from created_at) as key, count(*) as count from born group by key
union all
select 'quarter', extract(quarter from created_at) as key, count(*) from born group by key
union all
select 'month', extract(month from created_at) as key, count(*) from born group by key
union all
select 'weekday', extract(isodow from created_at) as key, count(*) from born group by key
union all
select 'hour', extract(hour from created_at) as key, count(*) from born group by key;

-- Grain: a scope, a segment, a measure and a user in it.
create temp table members as
with candidates as (
    select scope, 'active' as segment, 'by_activity' as measure, id, username, activity::double as value, -activity::double as place
    from standing
    where not is_bot
    union all
    select scope, 'active', 'by_rate', id, username, rate, -rate
    from standing, settings
    where not is_bot and days > new_user_days
    union all
    select scope, 'inactive', 'by_activity', id, username, activity, activity
    from standing
    union all
    select scope, 'inactive', 'by_rate', id, username, rate, rate
    from standing, settings
    where days > new_user_days
),
ranked as (
    select *, row_number() over (partition by scope, segment, measure order by place) as rank
    from candidates
),
threshold as (
    select scope, segment, measure, max(place) as threshold
    from ranked, settings
    where rank <= ceil(segment_share * users)
    group by scope, segment, measure
)
select r.scope, r.segment, r.measure, r.id, r.username, r.value, r.place, abs(t.threshold) as threshold
from ranked as r
join threshold as t using (scope, segment, measure)
where r.place <= t.threshold;

create temp table answer_segments as
select
    scope,
    segment,
    measure,
    count(*) as count,
    any_value(threshold) as threshold,
    arg_min(username, (place, username)) as first,
from members
group by scope, segment, measure;

-- Rows by actor and weekday come first: far fewer than events.
create temp table answer_weekdays as
with interesting as (select distinct id from members),
acts as (
    select 'photos' as what, user_id as id, extract(isodow from created_at) as weekday, count(*) as n
    from photos
    where user_id in (from interesting)
    group by user_id, weekday
    union all
    select 'likes', user_id, extract(isodow from created_at) as weekday, count(*)
    from likes
    where user_id in (from interesting)
    group by user_id, weekday
    union all
    select 'comments', user_id, extract(isodow from created_at) as weekday, count(*)
    from comments
    where user_id in (from interesting)
    group by user_id, weekday
    union all
    select 'follows', follower_id, extract(isodow from created_at) as weekday, count(*)
    from follows
    where follower_id in (from interesting)
    group by follower_id, weekday
)
select m.scope, m.segment, m.measure, a.what, a.weekday, sum(a.n)::bigint as count
from members as m
join acts as a on a.id = m.id
left join bots as b on b.id = m.id
where m.scope = 'all' or a.what = 'photos' or b.id is null
group by m.scope, m.segment, m.measure, a.what, a.weekday;

create temp table answer_most_followed as
select scope, username, followers
from standing
where followers > 0
qualify row_number() over (partition by scope order by followers desc, username) <= 10
order by scope, followers desc, username;

create temp table answer_tag_use as
select s.scope, s.is_influencer, t.tag, count(*) as count
from tagged as t
join photos as p on p.id = t.photo_id
join standing as s on s.id = p.user_id
group by s.scope, s.is_influencer, t.tag
order by s.scope, s.is_influencer, count desc, t.tag;

create temp table answer_activity as
select
    scope,
    avg(activity) filter (where is_influencer) as influencers_activity,
    avg(rate) filter (where is_influencer) as influencers_rate,
    count(*) filter (where is_influencer) as influencers,
    avg(activity) filter (where not is_influencer) as others_activity,
    avg(rate) filter (where not is_influencer) as others_rate,
    count(*) filter (where not is_influencer) as others,
    avg(activity) filter (where not is_influencer and not is_bot) as people_activity,
    avg(rate) filter (where not is_influencer and not is_bot) as people_rate,
    count(*) filter (where not is_influencer and not is_bot) as people,
from standing
group by scope;

-- Pairs of a user and an author, summed up by author and by whether the user is a bot.
create temp table paired as
with touched as (
    select l.user_id, p.user_id as author, count(*)::double as engagement
    from likes as l
    join photos as p on p.id = l.photo_id
    group by l.user_id, p.user_id
    union all
    select c.user_id, p.user_id, count(*) * (select comment_weight from settings)
    from comments as c
    join photos as p on p.id = c.photo_id
    group by c.user_id, p.user_id
),
pairs as (
    select user_id, author, sum(engagement) as engagement
    from touched
    group by user_id, author
)
select
    author,
    b.id is not null as by_bot,
    count(*) as n,
    sum(engagement) as total,
    sum(engagement * engagement) as squares,
from pairs as p
left join bots as b on b.id = p.user_id
group by author, by_bot;

create temp table answer_pairs as
with authors as (
    select scope, is_influencer, count(*) as users, count(*) filter (where own_photos > 0) as authors
    from standing
    group by scope, is_influencer
),
moments as (
    select
        s.scope,
        s.is_influencer,
        sum(p.n)::bigint as n,
        sum(p.total) as total,
        sum(p.squares) as squares,
    from paired as p
    join standing as s on s.id = p.author
    where s.scope = 'all' or not p.by_bot
    group by s.scope, s.is_influencer
)
select
    a.scope,
    a.is_influencer,
    a.users,
    a.authors,
    m.n,
    m.total / m.n as mean,
    (m.squares - m.total * m.total / m.n) / (m.n - 1) as variance,
from authors as a
left join moments as m using (scope, is_influencer);

create temp table answer_bot_likes as
with given as (
    select l.created_at::date as day, extract(hour from l.created_at) as hour, count(*) as n
    from likes as l
    join bots as b on b.id = l.user_id
    group by day, hour
)
select 'year' as part, extract(year from day) as key, sum(n)::bigint as count from given group by key
union all
select 'month', extract(month from day) as key, sum(n)::bigint from given group by key
union all
select 'weekday', extract(isodow from day) as key, sum(n)::bigint from given group by key
union all
select 'hour', hour, sum(n)::bigint from given group by hour;

create temp table answer_bot_means as
select
    avg(bot_likes / likes) as mean_share_per_photo,
    avg(bot_likes) as mean_bot_likes_per_photo,
    avg(likes - bot_likes) as mean_user_likes_per_photo,
from received
where likes > 0;

create temp table answer_boosted as
select u.username, sum(r.bot_likes)::bigint as bot_likes, sum(r.likes)::bigint as likes, sum(r.bot_likes) / sum(r.likes) as share
from received as r
join users as u on u.id = r.author
group by u.id, u.username
having sum(r.likes) > 0 and sum(r.bot_likes) / sum(r.likes) >= (select boosted_share from settings)
order by share desc, u.username;

create temp table answer_growth as
with events as (
    select 'users' as what, extract(year from created_at) as year, count(*) as n, 0 as n_bots, min(created_at) as first
    from users
    group by year
    union all
    select 'photos', extract(year from created_at) as year, count(*), 0, min(created_at)
    from photos
    group by year
    union all
    select 'likes', extract(year from l.created_at) as year, count(*), count(b.id), min(l.created_at)
    from likes as l
    left join bots as b on b.id = l.user_id
    group by year
    union all
    select 'comments', extract(year from c.created_at) as year, count(*), count(b.id), min(c.created_at)
    from comments as c
    left join bots as b on b.id = c.user_id
    group by year
    union all
    select 'follows', extract(year from f.created_at) as year, count(*), count(b.id), min(f.created_at)
    from follows as f
    left join bots as b on b.id = f.follower_id
    group by year
)
select
    sc.scope,
    e.year,
    e.what,
    sum(case when sc.scope = 'all' then n else n - n_bots end)::bigint as count,
    min(e.first) as first,
from events as e
cross join scopes as sc
group by sc.scope, e.year, e.what;

create temp table answer_days as
with events as (
    select 'users' as what, 100 * month(created_at) + day(created_at) as day, count(*) as n, 0 as n_bots
    from users
    group by day
    union all
    select 'photos', 100 * month(created_at) + day(created_at) as day, count(*), 0
    from photos
    group by day
    union all
    select 'likes', 100 * month(l.created_at) + day(l.created_at) as day, count(*), count(b.id)
    from likes as l
    left join bots as b on b.id = l.user_id
    group by day
    union all
    select 'comments', 100 * month(c.created_at) + day(c.created_at) as day, count(*), count(b.id)
    from comments as c
    left join bots as b on b.id = c.user_id
    group by day
    union all
    select 'follows', 100 * month(f.created_at) + day(f.created_at) as day, count(*), count(b.id)
    from follows as f
    left join bots as b on b.id = f.follower_id
    group by day
)
select
    sc.scope,
    e.day,
    e.what,
    sum(case when sc.scope = 'all' then n else n - n_bots end)::bigint as count,
from events as e
cross join scopes as sc
group by sc.scope, e.day, e.what;
