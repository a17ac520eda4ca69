UPDATE exports SET status = 'expired' WHERE id = ANY (:ids::uuid[])
