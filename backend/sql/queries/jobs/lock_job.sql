SELECT j.id, j.kind, j.payload, j.status, j.attempts, j.last_error
FROM jobs j WHERE j.id = :id
FOR UPDATE
