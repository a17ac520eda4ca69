WITH told AS (
  INSERT INTO waiting_list_tellings (opening_id, entry_id, created_at) VALUES (:opening, :entry, :now)
), turn AS (
  UPDATE waiting_list_openings SET next_at = :next WHERE id = :opening
)
UPDATE waiting_list SET last_told_at = :now WHERE id = :entry
