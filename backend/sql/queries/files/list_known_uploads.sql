SELECT id FROM uploads WHERE id = ANY (:ids::uuid[]) AND received_bytes < size_bytes
