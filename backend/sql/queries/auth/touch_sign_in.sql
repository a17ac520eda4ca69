-- Not activity: that is a booking (FR57).
UPDATE users SET last_sign_in_at = greatest(last_sign_in_at, :now) WHERE id = :user
