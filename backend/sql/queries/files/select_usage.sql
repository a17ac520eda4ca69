-- With what uploads under way will bring.
SELECT (coalesce(f.bytes, 0) + coalesce(u.bytes, 0))::bigint AS used_bytes, (f.files + u.files)::int AS files
FROM (SELECT sum(size_bytes) AS bytes, count(*) AS files FROM files
       WHERE owner_id = :owner AND kind = 'pitch_deck' AND state <> 'refused') f,
     (SELECT sum(size_bytes) AS bytes, count(*) AS files FROM uploads
       WHERE owner_id = :owner AND received_bytes < size_bytes AND expires_at > :now) u
