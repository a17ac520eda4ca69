-- The same work waits already, or was given up again later.
DELETE FROM jobs d
WHERE d.status = 'dead' AND d.kind IN ('calendar_event', 'calendar_check', 'calendar_busy') AND d.payload ->> 'userId' = :user::text
  AND EXISTS (SELECT FROM jobs n
              WHERE n.unique_key = d.unique_key AND n.id <> d.id
                AND (n.status IN ('queued', 'running') OR n.status = 'dead' AND (n.created_at, n.id) > (d.created_at, d.id)))
