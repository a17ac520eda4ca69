SELECT e.id, e.format::text AS format FROM exports e WHERE e.status = 'done' AND e.expires_at <= :now FOR UPDATE SKIP LOCKED
