-- Of the open challenges of a user only the newest few stay.
UPDATE sign_in_challenges SET expires_at = :now
WHERE id IN (SELECT c.id FROM sign_in_challenges c
             WHERE c.user_id = :user AND c.used_at IS NULL AND c.expires_at > :now
             ORDER BY c.created_at DESC, c.id DESC
             OFFSET :keep)
