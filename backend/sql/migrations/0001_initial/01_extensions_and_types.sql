-- All three are trusted extensions: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TYPE user_role AS ENUM ('mentee', 'mentor', 'coordinator');
CREATE TYPE reputation_tier AS ENUM ('bronze', 'silver', 'gold', 'platinum');
CREATE TYPE avatar_source AS ENUM ('upload', 'url');
CREATE TYPE reminder_preference AS ENUM ('one_hour', 'twenty_four_hours', 'both');
CREATE TYPE profile_visibility AS ENUM ('listed', 'unlisted');
CREATE TYPE url_type AS ENUM ('website', 'pitch_vc', 'linkedin', 'other');
CREATE TYPE taxonomy_category AS ENUM ('industry', 'technology', 'stage');
CREATE TYPE taxonomy_source AS ENUM ('airtable', 'user', 'auto_generated', 'admin', 'sample_data');
CREATE TYPE entity_type AS ENUM ('user', 'portfolio_company');
CREATE TYPE recurrence_pattern AS ENUM ('one_time', 'weekly', 'monthly', 'quarterly');
CREATE TYPE meeting_type AS ENUM ('in_person_preset', 'in_person_custom', 'online');
CREATE TYPE booking_status AS ENUM ('pending', 'confirmed', 'completed', 'canceled', 'expired');
CREATE TYPE booking_origin AS ENUM ('mentee', 'white_glove');
CREATE TYPE cancellation_reason AS ENUM ('emergency', 'reschedule', 'other');
CREATE TYPE attendance AS ENUM ('attended', 'mentor_absent', 'mentee_absent', 'both_absent');
CREATE TYPE reputation_trigger AS ENUM ('rating_received', 'meeting_completed', 'meeting_canceled', 'admin_override');
CREATE TYPE override_status AS ENUM ('pending', 'approved', 'denied', 'rejected');
CREATE TYPE override_scope AS ENUM ('one_time');
CREATE TYPE calendar_provider AS ENUM ('google', 'microsoft');
CREATE TYPE connection_method AS ENUM ('oauth_signup', 'post_login');
CREATE TYPE notification_type AS ENUM (
  'booking_requested', 'booking_confirmed', 'booking_declined', 'booking_cancelled', 'booking_expired',
  'booking_reminder', 'rating_request', 'tier_changed', 'mentor_reach_out', 'tier_override_requested',
  'override_approved', 'override_rejected', 'tag_approval_pending', 'tag_approved', 'tag_rejected',
  'account_deactivated', 'sign_in');
CREATE TYPE delivery_channel AS ENUM ('email', 'toast', 'both');
CREATE TYPE delivery_status AS ENUM ('pending', 'sent', 'failed');
CREATE TYPE outbox_status AS ENUM ('pending', 'sending', 'sent', 'failed');
