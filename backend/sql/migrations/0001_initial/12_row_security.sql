-- Every function call stands in a sub-select, so that it is evaluated once per statement.
-- 003 4.1 for users, profiles, bookings, ratings and the audit log; the rest in its spirit.

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY users_read ON users FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND ((deleted_at IS NULL AND is_active) OR id = (SELECT oh_user_id()))));
CREATE POLICY users_create ON users FOR INSERT WITH CHECK ((SELECT oh_is_staff()));
CREATE POLICY users_change ON users FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR id = (SELECT oh_user_id()));

ALTER TABLE user_profiles ENABLE ROW LEVEL SECURITY;
CREATE POLICY user_profiles_read ON user_profiles FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY user_profiles_create ON user_profiles FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));
CREATE POLICY user_profiles_change ON user_profiles FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR user_id = (SELECT oh_user_id()));

-- Companies come from the base and are changed nowhere else.
ALTER TABLE portfolio_companies ENABLE ROW LEVEL SECURITY;
CREATE POLICY portfolio_companies_read ON portfolio_companies FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY portfolio_companies_create ON portfolio_companies FOR INSERT WITH CHECK ((SELECT oh_is_system()));
CREATE POLICY portfolio_companies_change ON portfolio_companies FOR UPDATE
  USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

ALTER TABLE user_urls ENABLE ROW LEVEL SECURITY;
CREATE POLICY user_urls_read ON user_urls FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY user_urls_create ON user_urls FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));
CREATE POLICY user_urls_change ON user_urls FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR user_id = (SELECT oh_user_id()));
CREATE POLICY user_urls_remove ON user_urls FOR DELETE USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));

-- Approved tags are public. Somebody without office may only ask for one.
ALTER TABLE taxonomy ENABLE ROW LEVEL SECURITY;
CREATE POLICY taxonomy_read ON taxonomy FOR SELECT USING ((is_approved AND is_active) OR (SELECT oh_is_signed_in()));
CREATE POLICY taxonomy_create ON taxonomy FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND source = 'user' AND NOT is_approved
    AND requested_by = (SELECT oh_user_id()) AND approved_by IS NULL AND rejected_at IS NULL AND airtable_record_id IS NULL));
CREATE POLICY taxonomy_change ON taxonomy FOR UPDATE USING ((SELECT oh_is_staff())) WITH CHECK ((SELECT oh_is_staff()));

ALTER TABLE taxonomy_aliases ENABLE ROW LEVEL SECURITY;
CREATE POLICY taxonomy_aliases_read ON taxonomy_aliases FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY taxonomy_aliases_create ON taxonomy_aliases FOR INSERT WITH CHECK ((SELECT oh_is_system()));
CREATE POLICY taxonomy_aliases_change ON taxonomy_aliases FOR UPDATE USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));
CREATE POLICY taxonomy_aliases_remove ON taxonomy_aliases FOR DELETE USING ((SELECT oh_is_system()));

-- A company's tags belong to the base, a person's to the person.
ALTER TABLE entity_tags ENABLE ROW LEVEL SECURITY;
CREATE POLICY entity_tags_read ON entity_tags FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY entity_tags_create ON entity_tags FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND entity_type = 'user' AND entity_id = (SELECT oh_user_id())));
CREATE POLICY entity_tags_change ON entity_tags FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND entity_type = 'user' AND entity_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR (entity_type = 'user' AND entity_id = (SELECT oh_user_id())));

ALTER TABLE locations ENABLE ROW LEVEL SECURITY;
CREATE POLICY locations_read ON locations FOR SELECT USING ((is_active AND deleted_at IS NULL) OR (SELECT oh_is_signed_in()));
CREATE POLICY locations_create ON locations FOR INSERT WITH CHECK ((SELECT oh_is_staff()));
CREATE POLICY locations_change ON locations FOR UPDATE USING ((SELECT oh_is_staff())) WITH CHECK ((SELECT oh_is_staff()));

ALTER TABLE availability_blocks ENABLE ROW LEVEL SECURITY;
CREATE POLICY availability_blocks_read ON availability_blocks FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY availability_blocks_create ON availability_blocks FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
CREATE POLICY availability_blocks_change ON availability_blocks FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR mentor_id = (SELECT oh_user_id()));

ALTER TABLE time_slots ENABLE ROW LEVEL SECURITY;
CREATE POLICY time_slots_read ON time_slots FOR SELECT USING ((SELECT oh_is_signed_in()));
CREATE POLICY time_slots_create ON time_slots FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())));
CREATE POLICY time_slots_change ON time_slots FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_staff()) OR mentor_id = (SELECT oh_user_id()));
-- Free slots that no booking ever used are made anew when their block changes.
CREATE POLICY time_slots_remove ON time_slots FOR DELETE USING (
  NOT is_booked AND ((SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id()))));

ALTER TABLE bookings ENABLE ROW LEVEL SECURITY;
CREATE POLICY bookings_read ON bookings FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (mentee_id = (SELECT oh_user_id()) OR mentor_id = (SELECT oh_user_id()))));
CREATE POLICY bookings_create ON bookings FOR INSERT WITH CHECK (
  (SELECT oh_is_staff()) OR (
    (SELECT oh_role()) = 'mentee' AND mentee_id = (SELECT oh_user_id()) AND created_via = 'mentee'
    AND (status = 'pending'
         OR (status = 'confirmed' AND EXISTS (SELECT FROM user_profiles p WHERE p.user_id = mentor_id AND p.auto_confirm)))));
CREATE POLICY bookings_change ON bookings FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (mentee_id = (SELECT oh_user_id()) OR mentor_id = (SELECT oh_user_id()))))
  WITH CHECK ((SELECT oh_is_staff()) OR mentee_id = (SELECT oh_user_id()) OR mentor_id = (SELECT oh_user_id()));

ALTER TABLE ratings ENABLE ROW LEVEL SECURITY;
CREATE POLICY ratings_read ON ratings FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (rater_id = (SELECT oh_user_id()) OR rated_user_id = (SELECT oh_user_id()))));
CREATE POLICY ratings_create ON ratings FOR INSERT WITH CHECK (
  (SELECT oh_is_system()) OR (
    (SELECT oh_is_signed_in()) AND rater_id = (SELECT oh_user_id())
    AND EXISTS (SELECT FROM bookings b WHERE b.id = booking_id AND b.status = 'completed'
                   AND ((b.mentee_id = rater_id AND b.mentor_id = rated_user_id)
                     OR (b.mentor_id = rater_id AND b.mentee_id = rated_user_id)))));
CREATE POLICY ratings_change ON ratings FOR UPDATE USING ((SELECT oh_is_staff())) WITH CHECK ((SELECT oh_is_staff()));

ALTER TABLE reputation_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY reputation_history_read ON reputation_history FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));
CREATE POLICY reputation_history_create ON reputation_history FOR INSERT WITH CHECK ((SELECT oh_is_staff()));

ALTER TABLE tier_override_requests ENABLE ROW LEVEL SECURITY;
CREATE POLICY tier_override_requests_read ON tier_override_requests FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND (mentee_id = (SELECT oh_user_id()) OR mentor_id = (SELECT oh_user_id()))));
CREATE POLICY tier_override_requests_create ON tier_override_requests FOR INSERT WITH CHECK (
  (SELECT oh_is_staff())
  OR ((SELECT oh_role()) = 'mentee' AND mentee_id = (SELECT oh_user_id()) AND status = 'pending' AND reviewed_by IS NULL AND used_at IS NULL)
  OR ((SELECT oh_role()) = 'mentor' AND mentor_id = (SELECT oh_user_id()) AND status = 'approved' AND reviewed_by = mentor_id AND used_at IS NULL));
CREATE POLICY tier_override_requests_change ON tier_override_requests FOR UPDATE
  USING ((SELECT oh_is_staff()) OR ((SELECT oh_role()) = 'mentee' AND mentee_id = (SELECT oh_user_id()) AND status = 'approved'))
  WITH CHECK ((SELECT oh_is_staff()) OR mentee_id = (SELECT oh_user_id()));

ALTER TABLE tier_override_tokens ENABLE ROW LEVEL SECURITY;
CREATE POLICY tier_override_tokens_system ON tier_override_tokens USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

ALTER TABLE user_match_cache ENABLE ROW LEVEL SECURITY;
CREATE POLICY user_match_cache_read ON user_match_cache FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));
CREATE POLICY user_match_cache_system ON user_match_cache USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

-- What one person does notifies another: anybody signed in may add, only the recipient reads.
ALTER TABLE notification_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY notification_log_read ON notification_log FOR SELECT USING (
  (SELECT oh_is_staff()) OR ((SELECT oh_is_signed_in()) AND recipient_id = (SELECT oh_user_id())));
CREATE POLICY notification_log_create ON notification_log FOR INSERT WITH CHECK (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND created_by = (SELECT oh_user_id())));
CREATE POLICY notification_log_change ON notification_log FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND recipient_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR recipient_id = (SELECT oh_user_id()));

ALTER TABLE mail_outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY mail_outbox_create ON mail_outbox FOR INSERT WITH CHECK (
  (SELECT oh_is_signed_in()) AND created_by = (SELECT oh_user_id()) AND status = 'pending');
CREATE POLICY mail_outbox_system ON mail_outbox USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

ALTER TABLE outbox_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY outbox_events_create ON outbox_events FOR INSERT WITH CHECK (
  (SELECT oh_is_signed_in()) AND created_by = (SELECT oh_user_id()) AND processed_at IS NULL);
CREATE POLICY outbox_events_system ON outbox_events USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

-- Tokens of other people's calendars are nobody's business, a coordinator's neither.
ALTER TABLE calendar_integrations ENABLE ROW LEVEL SECURITY;
CREATE POLICY calendar_integrations_own ON calendar_integrations
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));

ALTER TABLE ical_feed_tokens ENABLE ROW LEVEL SECURITY;
CREATE POLICY ical_feed_tokens_own ON ical_feed_tokens
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));

ALTER TABLE airtable_sync_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY airtable_sync_log_read ON airtable_sync_log FOR SELECT USING ((SELECT oh_is_staff()));
CREATE POLICY airtable_sync_log_system ON airtable_sync_log USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

-- Coordinators read it, everybody writes what is their own doing, nobody changes it.
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_log_read ON audit_log FOR SELECT USING ((SELECT oh_is_coordinator()));
CREATE POLICY audit_log_create ON audit_log FOR INSERT WITH CHECK (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND admin_user_id = (SELECT oh_user_id())));

ALTER TABLE sign_in_challenges ENABLE ROW LEVEL SECURITY;
CREATE POLICY sign_in_challenges_system ON sign_in_challenges USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

-- One sees and ends one's own sessions; the rest is the server's.
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY sessions_read ON sessions FOR SELECT USING (
  (SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));
CREATE POLICY sessions_change ON sessions FOR UPDATE
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR user_id = (SELECT oh_user_id()));
CREATE POLICY sessions_system ON sessions USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY idempotency_keys_own ON idempotency_keys
  USING ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())))
  WITH CHECK ((SELECT oh_is_system()) OR ((SELECT oh_is_signed_in()) AND user_id = (SELECT oh_user_id())));

ALTER TABLE rate_limits ENABLE ROW LEVEL SECURITY;
CREATE POLICY rate_limits_system ON rate_limits USING ((SELECT oh_is_system())) WITH CHECK ((SELECT oh_is_system()));

-- The migrator's own table: its version is asked for by the readiness check.
ALTER TABLE schema_migrations ENABLE ROW LEVEL SECURITY;
CREATE POLICY schema_migrations_read ON schema_migrations FOR SELECT USING ((SELECT oh_is_system()));
