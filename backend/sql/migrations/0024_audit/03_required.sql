-- No change of a coordinator's without an entry: whatever endpoint, service or job writes with a
-- coordinator's office, its transaction does not commit unless it has written down what it did. The
-- condition is asked with each row, the function only for coordinators' rows, at the commit. A row that
-- was written and says the same as before is no change.
CREATE FUNCTION oh_audit_required() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  bookkeeping constant text[] := ARRAY['updated_at', 'updated_by', 'version'];
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - bookkeeping = to_jsonb(NEW) - bookkeeping THEN
    RETURN NULL;
  END IF;
  IF coalesce(current_setting('oh.audited', true), '') = '' THEN
    RAISE EXCEPTION 'a coordinator''s change of % is not in the audit log', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'audit_required', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION oh_audit_required() FROM PUBLIC;

-- `oh.origin`: whose act the transaction is, also where the server's rights do it for them; see
-- services/systemrights.h.
CREATE FUNCTION oh_audit_watch(watched regclass, events text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  EXECUTE format(
    'CREATE CONSTRAINT TRIGGER audit_required AFTER %s ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW '
    'WHEN (current_setting(''oh.origin'', true) = ''coordinator'') EXECUTE FUNCTION oh_audit_required()', events, watched);
END
$$;
REVOKE EXECUTE ON FUNCTION oh_audit_watch(regclass, text) FROM PUBLIC;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'users', 'user_profiles', 'user_urls', 'portfolio_companies', 'taxonomy', 'taxonomy_names', 'taxonomy_aliases',
    'entity_tags', 'locations', 'availability_blocks', 'time_slots', 'mentor_time_off', 'mentor_travel', 'bookings',
    'booking_moves', 'booking_attendance_marks', 'booking_notes', 'booking_action_items', 'reschedule_proposals',
    'ratings', 'reputation_history', 'tier_override_requests', 'tier_override_tokens', 'mentor_interests',
    'waiting_list', 'calendar_integrations', 'ical_feed_tokens', 'airtable_sync_log', 'sign_in_challenges']
  LOOP
    PERFORM oh_audit_watch(t::regclass, 'INSERT OR UPDATE OR DELETE');
  END LOOP;
  -- These rows come into being as the consequence of something else.
  FOREACH t IN ARRAY ARRAY['jobs', 'periodic_jobs', 'mail_outbox', 'sessions'] LOOP
    PERFORM oh_audit_watch(t::regclass, 'UPDATE OR DELETE');
  END LOOP;
END
$$;
