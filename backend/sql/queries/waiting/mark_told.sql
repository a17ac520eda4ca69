-- Several in one transaction, so an entry that somebody ends at this moment, by a booking or by leaving, is not waited for.
WITH told AS (
  INSERT INTO waiting_list_tellings (opening_id, entry_id, created_at) VALUES (:opening, :entry, :now)
), turn AS (
  UPDATE waiting_list_openings SET next_at = :next WHERE id = :opening
)
UPDATE waiting_list SET last_told_at = :now
WHERE id = (SELECT w.id FROM waiting_list w WHERE w.id = :entry FOR NO KEY UPDATE SKIP LOCKED)
