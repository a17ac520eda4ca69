-- The login role owns nothing. What it may do at all stands here, which rows in the policies.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO officehours_app;
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO officehours_app', current_database());
END
$$;

GRANT SELECT, INSERT, UPDATE ON
  users, user_profiles, portfolio_companies, taxonomy, entity_tags, locations, availability_blocks, bookings,
  ratings, tier_override_requests, notification_log
TO officehours_app;
GRANT SELECT, INSERT ON reputation_history, audit_log TO officehours_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  user_urls, taxonomy_aliases, time_slots, tier_override_tokens, user_match_cache, mail_outbox, outbox_events,
  calendar_integrations, ical_feed_tokens, airtable_sync_log, sign_in_challenges, sessions, idempotency_keys, rate_limits
TO officehours_app;
GRANT SELECT ON schema_migrations, active_users_with_profiles, active_bookings, available_slots TO officehours_app;

-- Trigger functions are called by triggers alone.
REVOKE EXECUTE ON FUNCTION oh_touch(), oh_touch_by(), oh_bump_version(), oh_guard_columns(), oh_guard_slot(), oh_guard_booking(),
  oh_booking_takes_slot(), oh_booking_syncs_slot(), oh_audit_chain(), oh_refuse_change() FROM PUBLIC;
