-- Why the server cancels is said in the language of whoever reads it, so it is kept as a word of ours and not as
-- a sentence in the notes, which are people's.
ALTER TYPE cancellation_reason ADD VALUE IF NOT EXISTS 'account_deactivated';
ALTER TYPE cancellation_reason ADD VALUE IF NOT EXISTS 'role_changed';
ALTER TYPE cancellation_reason ADD VALUE IF NOT EXISTS 'left_programme';
ALTER TYPE cancellation_reason ADD VALUE IF NOT EXISTS 'availability_withdrawn';
