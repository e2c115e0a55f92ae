-- A world of the published size, times getvariable('factor'). Every draw is a hash of what it is drawn for,
-- so the same factor gives the same rows on any number of threads. Keys are distinct by construction: whoever
-- picks n of m picks one from each of n equal strata. Nothing happens before its parents exist.
create macro draw(stream, a, b) as (hash(xor(hash((a * 64 + stream)::bigint), b::ubigint)) >> 11)::double / 9007199254740992.0;
create macro stratum(stream, a, k, n, m) as (k * m // n + floor(draw(stream, a, k) * ((k + 1) * m // n - k * m // n)))::bigint;
create macro later(stream, a, b, start) as make_timestamp((start + floor(draw(stream, a, b) * (1735689600 - start)))::bigint * 1000000);

create table world as
select
    getvariable('factor')::bigint as factor,
    5000 * factor as users,
    25000 * factor as photos,
    504025 * factor as likes,
    350333 * factor as comments,
    99138 * factor as follows;

-- Grain: a user. place numbers all but bots, for strata.
create table people as
with drawn as (
    select
        id,
        1388534400 + floor(draw(1, id, 0) * (1735689600 - 1388534400))::bigint as born,
        row_number() over (order by draw(2, id, 0), id) as lot,
    from (select unnest(range(1, users + 1)) as id from world)
)
select
    id,
    born,
    lot <= 49 as is_bot,
    lot between 50 and 184 as is_influencer,
    case when lot > 49 then sum((lot > 49)::int) over (order by id) - 1 end::bigint as place,
    case when lot not between 50 and 184 then sum((lot not between 50 and 184)::int) over (order by id) - 1 end::bigint as follow_place,
from drawn;

create table pictures as
with drawn as (
    select id, 1 + floor(draw(3, id, 0) * users)::bigint as author
    from (select unnest(range(1, photos + 1)) as id, users from world)
)
select
    d.id,
    d.author,
    u.is_influencer,
    (u.born + floor(draw(4, d.id, 0) * (1735689600 - u.born)))::bigint as born,
    round(-1000 * ln((1 - draw(5, d.id, 0)) * (1 - draw(5, d.id, 1)) * (1 - draw(5, d.id, 2))))::bigint as like_weight,
    case when draw(6, d.id, 0) < 0.617 then round(1000 * abs(15 + 15 * sqrt(-2 * ln(1 - draw(6, d.id, 1))) * cos(2 * pi() * draw(6, d.id, 2)))) else 0 end::bigint as comment_weight,
from drawn as d
join people as u on u.id = d.author
order by d.id;

create table labels as
select
    id::bigint as id,
    tag_name,
    timestamp '2014-01-01' as created_at,
from read_csv(getvariable('tags'));

-- Followers of influencers: 501 to 600 times the factor, never bots, never themselves.
create table fans as
with wanted as (
    select
        id,
        place,
        ((501 + floor(draw(8, id, 0) * 100)) * factor)::bigint as n,
        0.45 + 0.10 * draw(8, id, 1) as like_share,
        0.20 + 0.05 * draw(8, id, 2) as comment_share,
        users - 50 as m,
    from people, world
    where is_influencer
),
chosen as (
    select *, stratum(9, id, k, n, m) as other
    from (select *, unnest(range(n)) as k from wanted)
)
select
    c.id as influencer,
    u.id as follower,
    draw(10, c.id, c.k) < c.like_share as likes,
    draw(11, c.id, c.k) < c.comment_share as comments,
from chosen as c
join people as u on u.place = case when c.other >= c.place then c.other + 1 else c.other end;

-- Everyone's own follows, of those who are no influencers.
create table acquaintances as
with total as (
    select users, follows - (select count(*) from fans) as n, users - 136 as m
    from world
),
wanted as (
    select u.id, u.follow_place, u.id * t.n // t.users - (u.id - 1) * t.n // t.users as n, t.m
    from people as u, total as t
),
chosen as (
    select *, stratum(12, id, k, n, m + case when follow_place is null then 1 else 0 end) as other
    from (select *, unnest(range(n)) as k from wanted)
)
select c.id as follower, u.id as followee
from chosen as c
join people as u on u.follow_place = case when c.other >= c.follow_place then c.other + 1 else c.other end;

create table bot_likes as
with wanted as (
    select id, ceil(photos * (0.05 + 0.02 * draw(13, id, 0)))::bigint as n, photos
    from people, world
    where is_bot
)
select id as user_id, 1 + stratum(14, id, k, n, photos) as photo_id
from (select *, unnest(range(n)) as k from wanted);

-- What remains of the likes goes to the photos of others, by weight, exactly. Weights are whole numbers,
-- since a sum of fractions depends on the order in which threads add them.
create table like_plan as
with total as (
    select
        w.likes - (select count(*) from bot_likes)
            - (select count(*) from pictures as p join fans as f on f.influencer = p.author where f.likes) as n,
        w.users - 49 as m,
        (select sum(like_weight) from pictures where not is_influencer) as weight,
    from world as w
),
bounds as (
    select p.id, sum(like_weight) over (order by p.id) * n // weight as upto, m
    from pictures as p, total
    where not is_influencer
)
select id, (upto - lag(upto, 1, 0) over (order by id))::bigint as n, m
from bounds;

-- The ids of influencers' comments come first: taken of them.
create table comment_plan as
with total as (
    select
        (select count(*) from pictures as p join fans as f on f.influencer = p.author where f.comments) as taken,
        w.comments as wanted,
        w.users - 49 as m,
        (select sum(comment_weight) from pictures) as weight,
    from world as w
),
bounds as (
    select p.id, sum(comment_weight) over (order by p.id) * (wanted - taken) // weight as upto, m, taken
    from pictures as p, total
)
select
    id,
    lag(upto, 1, 0) over (order by id)::bigint as before,
    (upto - lag(upto, 1, 0) over (order by id))::bigint as n,
    m,
    taken,
from bounds;

create view users as
select
    id,
    ['ada', 'ben', 'chloe', 'dev', 'emil', 'fay', 'gus', 'hana', 'ivo', 'june', 'kai', 'lea', 'milo', 'noor', 'otto', 'pia'][1 + (id * 7) % 16]
        || '_' || id as username,
    make_timestamp(born * 1000000) as created_at,
from people
order by id;

create view photos as
select id, 'https://images.example/' || id || '.jpg' as image_url, author as user_id, make_timestamp(born * 1000000) as created_at
from pictures
order by id;

create view tags as
select id, tag_name, created_at
from labels
order by id;

create view photo_tags as
select photo_id, 1 + stratum(20, photo_id, k, 4, 250) as tag_id
from (select id as photo_id, unnest(range(4)) as k from pictures)
order by photo_id, tag_id;

create view follows as
with pairs as (
    select follower as follower_id, influencer as followee_id from fans
    union all
    select follower, followee from acquaintances
)
select p.follower_id, p.followee_id, later(21, p.follower_id, p.followee_id, greatest(a.born, b.born)) as created_at
from pairs as p
join people as a on a.id = p.follower_id
join people as b on b.id = p.followee_id
order by created_at, follower_id, followee_id;

create view likes as
with pairs as (
    select user_id, photo_id from bot_likes
    union all
    select f.follower, p.id from pictures as p join fans as f on f.influencer = p.author where f.likes
    union all
    select u.id, s.photo_id
    from (
        select id as photo_id, stratum(22, id, k, n, m) as place
        from (select id, n, m, unnest(range(n)) as k from like_plan)
    ) as s
    join people as u on u.place = s.place
)
select p.user_id, p.photo_id, later(23, p.user_id, p.photo_id, greatest(u.born, ph.born)) as created_at
from pairs as p
join people as u on u.id = p.user_id
join pictures as ph on ph.id = p.photo_id
order by created_at, user_id, photo_id;

create view comments as
with words as (
    select ['love', 'this', 'so', 'good', 'the', 'light', 'what', 'a', 'view', 'wow', 'where', 'is', 'that', 'nice', 'colours', 'great',
            'shot', 'miss', 'you', 'see', 'soon', 'perfect', 'day', 'beautiful', 'place', 'happy', 'for', 'best', 'one', 'yet', 'how', 'did'] as list
),
pairs as (
    select row_number() over (order by p.id, f.follower) as id, p.id as photo_id, f.follower as user_id
    from pictures as p
    join fans as f on f.influencer = p.author
    where f.comments
    union all
    select s.id, s.photo_id, u.id
    from (
        select taken + before + k + 1 as id, photo_id, floor(draw(24, photo_id, k) * m)::bigint as place
        from (select id as photo_id, before, n, m, taken, unnest(range(n)) as k from comment_plan)
    ) as s
    join people as u on u.place = s.place
)
select
    p.id,
    array_to_string([w.list[1 + floor(draw(25, p.id, i) * 32)::bigint] for i in range(2 + p.id % 7)], ' ') as comment_text,
    p.photo_id,
    p.user_id,
    later(26, p.id, 0, greatest(u.born, ph.born)) as created_at,
from pairs as p
join people as u on u.id = p.user_id
join pictures as ph on ph.id = p.photo_id
cross join words as w
order by created_at, p.id;
