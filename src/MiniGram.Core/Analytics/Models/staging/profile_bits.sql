-- The bit that stands for each segment in user_profiles; 1 stands for suspected bots.
-- grain: a segment by a measure in a scope
-- key: scope, segment, measure
-- kind: view
-- depends:
-- record: MiniGram.Analytics.Models.Rows.ProfileBit
-- column scope: all or people.
-- column segment: active or inactive.
-- column measure: by_activity or by_rate.
-- column bit: A power of 2, from 2 to 256.
-- test bits_differ: select bit from profile_bits group by bit having count(*) > 1
with bits(scope, segment, measure, bit) as (
    values
        ('all', 'active', 'by_activity', 2),
        ('all', 'active', 'by_rate', 4),
        ('all', 'inactive', 'by_activity', 8),
        ('all', 'inactive', 'by_rate', 16),
        ('people', 'active', 'by_activity', 32),
        ('people', 'active', 'by_rate', 64),
        ('people', 'inactive', 'by_activity', 128),
        ('people', 'inactive', 'by_rate', 256)
)
select * from bits
