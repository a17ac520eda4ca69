-- Who acts in this transaction. The server sets both at its begin, for that transaction only.
-- Without them the caller is nobody.
CREATE FUNCTION oh_user_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('oh.user_id', true), '')::uuid;

CREATE FUNCTION oh_role() RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('oh.role', true), ''), 'anonymous');

CREATE FUNCTION oh_is_system() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN oh_role() = 'system';

CREATE FUNCTION oh_is_coordinator() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN oh_role() = 'coordinator' AND oh_user_id() IS NOT NULL;

-- Coordinators, and the server's own work.
CREATE FUNCTION oh_is_staff() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN oh_is_system() OR oh_is_coordinator();

CREATE FUNCTION oh_is_signed_in() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN oh_is_system() OR (oh_role() IN ('mentee', 'mentor', 'coordinator') AND oh_user_id() IS NOT NULL);

-- unaccent() is only STABLE because its dictionary can be swapped; ours is named and never is.
CREATE FUNCTION oh_unaccent(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN public.unaccent('public.unaccent'::regdictionary, value);

-- What names are compared by: no case, no accents.
CREATE FUNCTION oh_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(oh_unaccent(value));

CREATE FUNCTION oh_is_live(status booking_status) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN status IN ('pending', 'confirmed', 'completed');

CREATE FUNCTION oh_known_time_zone(zone text) RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT
AS $$
BEGIN
  PERFORM now() AT TIME ZONE zone;
  RETURN true;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN false;
END
$$;
