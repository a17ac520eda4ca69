DELETE FROM uploads WHERE id = :id AND owner_id = :owner
