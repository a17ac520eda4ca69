-- plan: walk
-- How many the directory of mentees (FR16) has, under its filters; of all of them an index tells it, without their cards.
SELECT CASE WHEN :words::text IS NULL AND :stage::text IS NULL AND :company::uuid IS NULL
              AND cardinality(:industries::text[] || :technologies::text[] || :tiers::text[]) = 0
         THEN (SELECT count(*) FROM listed_mentees)
         ELSE (SELECT count(*) FROM oh_mentees(:words::text, :pattern::text, :industries::text[], :technologies::text[], :stage::text, :tiers::text[], :company::uuid)) END AS total
