-- Who is told of a decision is told when nobody can take it back any more: `told_at` says that it was
-- done, or that nobody needs to be told. A mentor who would like to meet somebody grants it
-- themselves (003 4.2), or a coordinator does in their name.
ALTER TABLE tier_override_requests
  ADD COLUMN mentor_initiated boolean NOT NULL DEFAULT false,
  ADD COLUMN told_at timestamptz;
UPDATE tier_override_requests SET mentor_initiated = true WHERE reviewed_by = mentor_id;
UPDATE tier_override_requests SET told_at = reviewed_at WHERE status <> 'pending';
CREATE INDEX tier_override_requests_untold_idx ON tier_override_requests (reviewed_at)
  WHERE told_at IS NULL AND reviewed_at IS NOT NULL;
CREATE INDEX tier_override_requests_mentee_idx ON tier_override_requests (mentee_id, created_at DESC);
CREATE INDEX tier_override_requests_mentor_idx ON tier_override_requests (mentor_id, created_at DESC);
CREATE INDEX tier_override_requests_created_idx ON tier_override_requests (created_at DESC);

-- Each coordinator gets a link of their own, so that it is known who decided with it.
ALTER TABLE tier_override_tokens DROP CONSTRAINT tier_override_tokens_request_uq;
ALTER TABLE tier_override_tokens ADD COLUMN coordinator_id uuid REFERENCES users;
ALTER TABLE tier_override_tokens
  ADD CONSTRAINT tier_override_tokens_request_uq UNIQUE NULLS NOT DISTINCT (tier_override_request_id, coordinator_id);
CREATE INDEX tier_override_tokens_coordinator_idx ON tier_override_tokens (coordinator_id) WHERE coordinator_id IS NOT NULL;

-- The status as it counts at a moment, also before the job has written it down.
CREATE FUNCTION oh_exception_status(status override_status, expires timestamptz, at timestamptz) RETURNS override_status
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN status = 'pending' AND expires <= at THEN 'rejected'::override_status ELSE status END;

-- Who decided is the coordinators' business: others know it only of themselves.
CREATE FUNCTION oh_exception_json(r tier_override_requests, at timestamptz) RETURNS json
LANGUAGE sql STABLE PARALLEL SAFE
RETURN json_build_object(
  'id', r.id,
  'menteeId', r.mentee_id,
  'mentorId', r.mentor_id,
  'mentee', oh_person_json(r.mentee_id),
  'mentor', oh_person_json(r.mentor_id),
  'reason', r.reason,
  'status', oh_exception_status(r.status, r.expires_at, at),
  'scope', r.scope,
  'isMentorInitiated', r.mentor_initiated,
  'isUsable', r.status = 'approved' AND r.used_at IS NULL AND r.expires_at > at,
  'expiresAt', oh_utc(r.expires_at),
  'usedAt', oh_utc(r.used_at),
  'bookingId', r.used_booking_id,
  'reviewer', CASE WHEN oh_is_staff() OR r.reviewed_by = oh_user_id() THEN oh_person_json(r.reviewed_by) END,
  'reviewedAt', oh_utc(r.reviewed_at),
  'reviewNotes', r.review_notes,
  'undoUntil', CASE WHEN r.reviewed_by = oh_user_id() AND oh_is_coordinator() AND NOT r.mentor_initiated
                         AND r.told_at IS NULL AND r.used_at IS NULL AND r.reviewed_at + interval '10 seconds' > at
                    THEN oh_utc(r.reviewed_at + interval '10 seconds') END,
  'createdAt', oh_utc(r.created_at));
