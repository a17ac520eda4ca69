UPDATE taxonomy SET parent_id = :into WHERE parent_id = :tag AND id <> :into
