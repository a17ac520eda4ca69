-- FR15: the best matches of a mentee, as they were calculated, without who can't be recommended by now. Of equal ones
-- who was booked least recently goes first; that is asked only of those who could be on the page.
WITH kept AS (
  SELECT c.recommended_user_id AS id, c.match_score AS score, c.match_explanation AS why, m.summary,
         rank() OVER (ORDER BY c.match_score DESC) AS place
  FROM user_match_cache c
  JOIN mentor_cards m ON m.mentor_id = c.recommended_user_id
  WHERE c.user_id = :user AND c.algorithm_version = :version AND c.match_score >= :min_score
    AND m.is_listed AND m.last_activity_at >= oh_dormant_before(:now)
), page AS (
  SELECT k.*, row_number() OVER () AS nr
  FROM (SELECT * FROM kept WHERE place <= :limit::int + :offset::int
        ORDER BY score DESC, oh_last_booked(id) NULLS FIRST, id
        LIMIT :limit::int OFFSET :offset::int) k
)
SELECT concat('{"items":[', (SELECT string_agg(concat(
                '{"user":{', p.summary, ',"isDormant":false,"nextSlotAt":', oh_plain(oh_utc(f.next)), ',"openSlots":', f.open,
                '},"score":', p.score, ',"explanation":', p.why, '}'), ',' ORDER BY p.nr)
                FROM page p CROSS JOIN LATERAL oh_free_slots(p.id, :earliest, :now) f),
              '],"total":', (SELECT count(*) FROM kept), ',"limit":', :limit::int, ',"offset":', :offset::int, '}') AS json
