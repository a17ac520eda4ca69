DELETE FROM files WHERE owner_id = :owner AND kind = 'avatar'
