UPDATE files SET state = 'ready' WHERE id = :id
