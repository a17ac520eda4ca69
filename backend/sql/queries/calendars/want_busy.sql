-- It is read again soon.
UPDATE calendar_busy SET due_at = least(due_at, :at) WHERE user_id = :user
