-- What rules in models/domain count by, said once for SQL too; a test compares each with its rule there. Declared
-- STABLE, though they depend on nothing: so the planner puts them in the place of their calls, and plans stay what they
-- were with the figures written out.

-- FR57: dormantAfterDays.
CREATE FUNCTION oh_dormancy() RETURNS interval
LANGUAGE sql STABLE PARALLEL SAFE
RETURN interval '2160 hours';

-- Whose last meeting was before that is dormant at that moment.
CREATE FUNCTION oh_dormant_before(at timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN at - oh_dormancy();

CREATE OR REPLACE FUNCTION oh_is_dormant(last_activity timestamptz, created timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(last_activity, created) < oh_dormant_before(at);

-- How long a request waits for an answer, and when it expires: pendingExpiry().
CREATE FUNCTION oh_request_life() RETURNS interval
LANGUAGE sql STABLE PARALLEL SAFE
RETURN interval '168 hours';

CREATE FUNCTION oh_request_expiry(created timestamptz, starts timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN least(created + oh_request_life(), starts);

CREATE OR REPLACE FUNCTION oh_slot_lapses_at(status booking_status, created timestamptz, starts timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN status = 'pending' THEN oh_request_expiry(created, starts) END;

-- The last moment at which an offered time can be agreed on: proposalExpiry().
CREATE FUNCTION oh_proposal_expiry(meeting_start timestamptz, proposed_start timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN least(meeting_start, proposed_start) - interval '2 hours';

CREATE OR REPLACE FUNCTION oh_proposal_lapsed(p reschedule_proposals, meeting_start timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN at > oh_proposal_expiry(meeting_start, p.start_time);

CREATE OR REPLACE FUNCTION oh_booking_text(b bookings, at timestamptz) RETURNS TABLE (json text)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
AS $$
  SELECT oh_booking_shape(b, mentor.person::text, mentee.person::text, p.json, at)
  FROM (SELECT 1) one
  LEFT JOIN person_cards mentor ON mentor.user_id = (b).mentor_id
  LEFT JOIN person_cards mentee ON mentee.user_id = (b).mentee_id
  LEFT JOIN open_proposals p ON p.booking_id = (b).id AND (b).status IN ('pending', 'confirmed')
    AND at <= oh_proposal_expiry((b).meeting_start_time, p.start_time)
$$;

-- FR60: a cancellation so shortly before the start, or after it, that still counts at that moment (lateCancellationSecs,
-- lateCancellationDays).
CREATE FUNCTION oh_is_late_cancellation(starts timestamptz, canceled timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN canceled > starts - interval '2 hours' AND canceled > at - interval '2160 hours';

-- From when on somebody who was removed can't come back: removalEnd().
CREATE FUNCTION oh_removal_end(removed timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN removed + interval '24 hours';

-- As 0044 made it, by the function.
CREATE OR REPLACE FUNCTION oh_next_lapse(at timestamptz, until timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  IF NOT oh_is_signed_in() THEN
    RETURN NULL;
  END IF;
  -- Two short ranges of two indexes: those that get too old in that time, and those whose meeting would begin in it.
  RETURN (
    SELECT min(n.lapses_at)
    FROM (SELECT oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time) AS lapses_at
          FROM bookings b
          WHERE b.status = 'pending' AND b.deleted_at IS NULL
            AND b.created_at > at - oh_request_life() AND b.created_at <= until - oh_request_life()
          UNION ALL
          SELECT oh_slot_lapses_at(b.status, b.created_at, b.meeting_start_time)
          FROM bookings b
          WHERE b.status = 'pending' AND b.deleted_at IS NULL
            AND b.meeting_start_time > at AND b.meeting_start_time <= until) n
    WHERE n.lapses_at > at);
END
$$;
