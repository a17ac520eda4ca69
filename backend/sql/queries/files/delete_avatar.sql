-- Of somebody: everything, or only what did not come to anything.
DELETE FROM files
WHERE owner_id = :owner AND (kind = 'avatar_original' OR kind = 'avatar') AND (NOT :only_unready::boolean OR state <> 'ready')
