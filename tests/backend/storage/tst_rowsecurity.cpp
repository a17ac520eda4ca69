// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

/// No privilege on the table at all, for whatever row.
constexpr int no = -1;

/// How many rows each may touch, in the order of TstRowSecurity::m_actors: nobody, the mentee whose
/// rows they are, another mentee, the mentor, a coordinator, the server itself.
struct Expectation
{
    const char *table;
    int read[6];
    int change[6];
    int remove[6];
};

// clang-format off
const Expectation expectations[] = {
    {"users",                  {0, 4, 4, 4, 5, 5}, {0, 1, 1, 1, 5, 5}, {no, no, no, no, no, no}},
    {"user_profiles",          {0, 5, 5, 5, 5, 5}, {0, 1, 1, 1, 5, 5}, {no, no, no, no, no, no}},
    {"portfolio_companies",    {0, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}},
    {"user_urls",              {0, 1, 1, 1, 1, 1}, {0, 1, 0, 0, 1, 1}, {0, 1, 0, 0, 1, 1}},
    {"taxonomy",               {1, 2, 2, 2, 2, 2}, {0, 0, 0, 0, 2, 2}, {no, no, no, no, no, no}},
    {"taxonomy_names",         {0, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}},
    {"taxonomy_aliases",       {0, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"entity_tags",            {0, 1, 1, 1, 1, 1}, {0, 1, 0, 0, 1, 1}, {no, no, no, no, no, no}},
    {"locations",              {1, 2, 2, 2, 2, 2}, {0, 0, 0, 0, 2, 2}, {no, no, no, no, no, no}},
    {"availability_blocks",    {0, 2, 2, 2, 2, 2}, {0, 0, 0, 2, 2, 2}, {no, no, no, no, no, no}},
    {"time_slots",             {0, 2, 2, 2, 2, 2}, {0, 0, 0, 2, 2, 2}, {0, 0, 0, 1, 1, 1}},
    {"mentor_time_off",        {0, 0, 0, 1, 1, 1}, {0, 0, 0, 1, 1, 1}, {no, no, no, no, no, no}},
    {"mentor_travel",          {0, 0, 0, 1, 1, 1}, {0, 0, 0, 1, 1, 1}, {no, no, no, no, no, no}},
    {"bookings",               {0, 1, 0, 1, 1, 1}, {0, 1, 0, 1, 1, 1}, {no, no, no, no, no, no}},
    // What waits for the other side's rating is not shown to whom it is about.
    {"ratings",                {0, 1, 0, 0, 1, 1}, {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}},
    {"reputation_history",     {0, 1, 0, 0, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"tier_override_requests", {0, 1, 0, 1, 1, 1}, {0, 1, 0, 0, 1, 1}, {no, no, no, no, no, no}},
    {"mentor_interests",       {0, 1, 0, 1, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"tier_override_tokens",   {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"user_match_cache",       {0, 1, 0, 0, 1, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"notification_log",       {0, 1, 0, 0, 1, 1}, {0, 1, 0, 0, 0, 1}, {no, no, no, no, no, no}},
    {"notifications",          {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"notification_preferences", {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}},
    {"mail_outbox",            {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"outbox_events",          {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"calendar_integrations",  {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}},
    {"calendar_revocations",   {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {0, 0, 0, 0, 0, 1}},
    {"external_identities",    {0, 1, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"oauth_states",           {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {0, 0, 0, 0, 0, 1}},
    {"ical_feed_tokens",       {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}},
    {"airtable_sync_log",      {0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"audit_head",             {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"audit_log",              {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"data_exports",           {0, 1, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"earlier_names",          {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"email_changes",          {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"sign_in_challenges",     {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"sessions",               {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"idempotency_keys",       {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}},
    {"rate_limits",            {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"reschedule_proposals",   {0, 1, 0, 1, 1, 1}, {0, no, 0, 1, 1, 1}, {no, no, no, no, no, no}},
    {"booking_moves",          {0, 1, 0, 1, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"booking_attendance_marks", {0, 1, 0, 1, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"slot_holds",             {0, 1, 0, 0, 0, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"waiting_list",           {0, 1, 0, 0, 1, 1}, {0, 1, 0, 0, 0, 1}, {no, no, no, no, no, no}},
    {"waiting_list_openings",  {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}},
    {"waiting_list_tellings",  {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}},
    {"booking_notes",          {0, 2, 0, 1, 1, 2}, {0, 2, 0, 0, no, 2}, {no, no, no, no, no, no}},
    {"booking_action_items",   {0, 1, 0, 1, 1, 1}, {0, 1, 0, 1, no, 1}, {no, no, no, no, no, no}},
    {"jobs",                   {0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"periodic_jobs",          {0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"person_cards",           {0, 5, 5, 5, 5, 5}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"booking_matches",        {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"matched_people",         {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"data_export_parts",      {0, 1, 0, 0, 0, 1}, {no, no, no, no, no, no}, {0, 0, 0, 0, 0, 1}},
    {"email_indexes",          {0, 0, 0, 0, 5, 5}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"email_index_floor",      {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"mentor_cards",           {0, 1, 1, 1, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"mentee_cards",           {0, 2, 2, 2, 2, 2}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"directory_words",        {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"directory_changes",      {0, 1, 1, 1, 1, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
    {"match_changes",          {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {0, 0, 0, 0, 0, 1}},
    {"calendar_busy",          {0, 1, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}},
    {"calendar_events",        {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"rating_requests",        {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {0, 0, 0, 0, 0, 1}},
    {"text_embeddings",        {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"text_models",            {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"matching_state",         {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"untold_news",            {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 1}},
    {"reputation_changes",     {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {0, 0, 0, 0, 0, 1}},
    {"exports",                {0, 0, 0, 0, 1, 1}, {0, 0, 0, 0, 1, 1}, {no, no, no, no, no, no}},
    // The picture is everybody's; of two decks the mentor who meets the mentee sees the one that is ready.
    {"files",                  {0, 3, 1, 2, 3, 3}, {0, 0, 0, 0, 0, 3}, {0, 3, 0, 0, 3, 3}},
    {"uploads",                {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}, {0, 1, 0, 0, 0, 1}},
    {"schema_migrations",      {0, 0, 0, 0, 0, 1}, {no, no, no, no, no, no}, {no, no, no, no, no, no}},
};

/// Views that run with their owner's rights, so that lists don't ask each table's rule: what they
/// show is said in them.
struct ViewExpectation
{
    const char *view;
    int read[6];
};
const ViewExpectation ownersViews[] = {
    {"slot_offers",    {0, 2, 2, 2, 2, 2}},
    {"block_offers",   {0, 2, 2, 2, 2, 2}},
    {"held_slots",     {0, 1, 1, 1, 1, 1}},
    {"load_caps",      {0, 1, 1, 1, 1, 1}},
    {"held_sessions",  {0, 1, 1, 1, 1, 1}},
    {"open_proposals", {0, 1, 0, 1, 1, 1}},
    {"listed_mentors", {0, 1, 1, 1, 1, 1}},
    {"listed_mentees", {0, 2, 2, 2, 2, 2}},
    {"findable_people", {0, 4, 4, 4, 5, 5}},
    {"staff_bookings", {0, 0, 0, 0, 1, 1}},
    {"staff_profiles", {0, 0, 0, 0, 5, 5}},
    {"staff_accounts", {0, 0, 0, 0, 5, 5}},
    {"staff_declined", {0, 0, 0, 0, 0, 0}},
    {"own_account",    {0, 1, 1, 1, 1, 0}},
    {"own_sessions",   {0, 1, 0, 0, 0, 0}},
    {"own_bookings",   {0, 1, 0, 1, 0, 0}},
    {"own_exceptions", {0, 1, 0, 0, 0, 0}},
};
// clang-format on

} // namespace

/// 003 4.1, "Row Level Security Policies", with handcrafted SQL through the login role.
class TstRowSecurity : public QObject
{
    Q_OBJECT

private:
    struct Who
    {
        QString name;
        QString role;
        UserId id;
    };
    std::unique_ptr<test::TestDatabase> m_db;
    std::unique_ptr<test::RawConnection> m_app;
    QList<Who> m_actors;
    UserId m_mentee;
    UserId m_other;
    UserId m_mentor;
    UserId m_coordinator;
    UserId m_inactive;
    BookingId m_booking;
    SlotId m_freeSlot;

    /// Rows touched, `no` when it is not allowed, -2 on any other error. Changes nothing.
    int attempt(const Who &who, const QString &sql)
    {
        m_app->exec(u"BEGIN"_s);
        m_app->actAs(who.role, who.id);
        const bool ok = m_app->exec(sql);
        // 55000: a view over two tables, which takes no changes from anybody.
        const bool refused = m_app->sqlState() == u"42501"_s || m_app->sqlState() == u"55000"_s;
        const int out = ok ? m_app->count() : (refused ? no : -2);
        if (out == -2)
            qWarning().noquote() << who.name << sql << m_app->lastError();
        m_app->exec(u"ROLLBACK"_s);
        return out;
    }
    QString fill(QString sql) const
    {
        return sql.replace(u"$mentee"_s, m_mentee.toString())
            .replace(u"$other"_s, m_other.toString())
            .replace(u"$mentor"_s, m_mentor.toString())
            .replace(u"$coordinator"_s, m_coordinator.toString())
            .replace(u"$booking"_s, m_booking.toString())
            .replace(u"$slot"_s, m_freeSlot.toString());
    }
    const Who &actor(const QString &name) const
    {
        for (const Who &who : m_actors) {
            if (who.name == name)
                return who;
        }
        qFatal("no such actor");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_db = std::make_unique<test::TestDatabase>();
        auto &db = *m_db;
        m_mentee = db.makeUser(u"mentee"_s, u"Mia"_s);
        m_other = db.makeUser(u"mentee"_s, u"Otto"_s);
        m_mentor = db.makeUser(u"mentor"_s, u"Max"_s);
        m_coordinator = db.makeUser(u"coordinator"_s, u"Cora"_s);
        test::PersonOptions gone;
        gone.active = false;
        m_inactive = db.makeUser(u"mentor"_s, u"Gone"_s, gone);
        const QDateTime day(QDate(2099, 5, 4), QTime(9, 0), Qt::UTC);
        m_booking = db.makeBooking(db.makeSlot(m_mentor, day), m_mentee, u"completed"_s);
        m_freeSlot = db.makeSlot(m_mentor, day.addDays(1));
        const TaxonomyId tag = db.makeTag(u"industry"_s, u"FinTech"_s);
        db.makeTag(u"industry"_s, u"Asked For"_s, false);
        db.tagUser(m_mentee, tag);
        db.makeLocation(u"Open"_s);
        db.exec(u"UPDATE locations SET is_active = false WHERE id = ?"_s,
                {db.makeLocation(u"Closed"_s).value});
        const QVariantList me{m_mentee.value};
        db.exec(u"INSERT INTO portfolio_companies (name) VALUES ('Acme')"_s);
        db.exec(
            u"INSERT INTO user_urls (user_id, url_type, url) VALUES (?, 'website', 'https://example.org')"_s,
            me);
        db.exec(
            u"INSERT INTO taxonomy_names (category, value, taxonomy_id) VALUES ('industry', 'fin', ?)"_s,
            {tag.value});
        db.exec(
            u"INSERT INTO taxonomy_aliases (airtable_record_id, taxonomy_id, display_name) VALUES ('rec1', ?, 'Fin Tech')"_s,
            {tag.value});
        db.exec(
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score) VALUES (?, ?, ?, 5)"_s,
            {m_booking.value, m_mentee.value, m_mentor.value});
        db.exec(u"UPDATE ratings SET effective_at = NULL"_s);
        db.exec(u"DELETE FROM reputation_changes"_s);
        db.exec(u"INSERT INTO reputation_changes (user_id, trigger_event) VALUES (?, "
                "'rating_received')"_s,
                me);
        db.exec(u"INSERT INTO exports (requested_by, kind, format) VALUES (?, 'users', 'csv')"_s,
                {m_coordinator.value});
        db.exec(
            u"INSERT INTO reputation_history (user_id, new_score, new_tier, trigger_event) VALUES (?, 4, 'gold', 'rating_received')"_s,
            me);
        db.exec(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
                u"expires_at) "
                "VALUES (?, ?, 'please', 'approved', '2099-01-01')"_s,
                {m_mentee.value, m_mentor.value});
        db.exec(
            u"INSERT INTO mentor_interests (mentor_id, mentee_id, message) VALUES (?, ?, 'Hello')"_s,
            {m_mentor.value, m_mentee.value});
        db.exec(
            u"INSERT INTO tier_override_tokens (tier_override_request_id, token_hash, expires_at) SELECT id, 'h', '2099-01-01' FROM tier_override_requests"_s);
        db.exec(
            u"INSERT INTO user_match_cache (user_id, recommended_user_id, match_score, match_explanation, algorithm_version) VALUES (?, ?, 80, '[]', 'tags-1')"_s,
            {m_mentee.value, m_mentor.value});
        db.exec(u"INSERT INTO text_embeddings (user_id, part, model, text_hash, is_sparse, vector) "
                "VALUES (?, 'expertise', 'words-v1', sha256('x'), true, '')"_s,
                me);
        db.exec(u"INSERT INTO text_models (model, texts, rarity, used_at) VALUES ('words-v1', 1, "
                "'', now())"_s);
        db.exec(u"INSERT INTO matching_state (engines) VALUES ('tag-based-v1')"_s);
        db.exec(
            u"INSERT INTO notification_log (notification_type, recipient_id, delivery_channel) VALUES ('booking_confirmed', ?, 'email')"_s,
            me);
        db.exec(
            u"INSERT INTO notifications (user_id, kind, template) VALUES (?, 'booking_confirmed', 'booking_confirmed')"_s,
            me);
        db.exec(
            u"INSERT INTO notification_preferences (user_id, kind) VALUES (?, 'booking_reminder')"_s,
            me);
        db.exec(
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed) VALUES ('sign_in', 'sign_in', ?, 'x')"_s,
            me);
        db.exec(u"INSERT INTO outbox_events (topic, payload) VALUES ('t', '{}')"_s);
        db.exec(u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
                u"refresh_token_sealed, token_expires_at, granted_scopes, connection_method) "
                "VALUES (?, 'google', 'x', 'y', '2099-01-01', '{}', 'post_login')"_s,
                me);
        db.exec(
            u"INSERT INTO calendar_events (booking_id, user_id) SELECT id, ? FROM bookings LIMIT 1 ON CONFLICT DO NOTHING"_s,
            me);
        db.exec(
            u"INSERT INTO rating_requests (booking_id, recipient_id) SELECT id, ? FROM bookings LIMIT 1"_s,
            me);
        db.exec(u"INSERT INTO calendar_revocations (id, provider, token_sealed, key_version) "
                "VALUES (gen_random_uuid(), 'google', 'x', 1)"_s);
        db.exec(u"INSERT INTO external_identities (id, user_id, provider, issuer, subject, "
                "last_used_at) VALUES (gen_random_uuid(), ?, 'google', 'i', 's', now())"_s,
                me);
        db.exec(u"INSERT INTO oauth_states (id, state_hash, provider, code_challenge, "
                "redirect_uri, secrets_sealed, expires_at) VALUES (gen_random_uuid(), 'h', "
                "'google', repeat('c', 43), 'http://127.0.0.1:1/', 'x', '2099-01-01')"_s);
        db.exec(u"INSERT INTO data_exports (user_id, requested_at) VALUES (?, '2026-01-01')"_s, me);
        db.exec(
            u"INSERT INTO booking_matches (booking_id, algorithm_version) SELECT id, 'tags-1' FROM bookings LIMIT 1 ON CONFLICT DO NOTHING"_s);
        db.exec(
            u"INSERT INTO data_export_parts (export_id, number, content_sealed) SELECT id, 0, 'x' FROM data_exports"_s);
        db.exec(u"INSERT INTO email_index_floor (key_version) VALUES (0)"_s);
        db.exec(u"INSERT INTO earlier_names (user_id, name) VALUES (?, 'Before')"_s, me);
        db.exec(u"INSERT INTO ical_feed_tokens (user_id, token_hash) VALUES (?, 'h')"_s, me);
        db.exec(u"INSERT INTO airtable_sync_log (webhook_payload) VALUES ('{}')"_s);
        db.exec(u"INSERT INTO audit_log (action_type) VALUES ('test')"_s);
        db.exec(u"INSERT INTO email_changes (id, user_id, old_email_sealed, new_email_sealed, "
                "undo_hash, expires_at) VALUES (gen_random_uuid(), ?, 'x', 'y', 'h', "
                "'2099-01-01')"_s,
                me);
        db.exec(
            u"INSERT INTO sign_in_challenges (user_id, token_hash, code_hash, expires_at) VALUES (?, 't', 'c', '2099-01-01')"_s,
            me);
        db.exec(
            u"INSERT INTO sessions (family_id, user_id, token_hash, expires_at) VALUES (gen_random_uuid(), ?, 't', '2099-01-01')"_s,
            me);
        db.exec(
            u"INSERT INTO idempotency_keys (user_id, key, method, path, request_hash) VALUES (?, 'k', 'POST', '/', 'h')"_s,
            me);
        db.exec(
            u"INSERT INTO rate_limits (bucket, window_start, expires_at) VALUES ('b', '2026-01-01', '2099-01-01')"_s);

        db.exec(u"INSERT INTO reschedule_proposals (booking_id, start_time, end_time, proposed_by, "
                "status, decided_at, decided_by) "
                "VALUES (?, '2099-01-01', '2099-01-02', ?, 'declined', now(), ?)"_s,
                {m_booking.value, m_mentee.value, m_mentor.value});
        db.exec(u"INSERT INTO booking_moves (booking_id, from_start, from_end, to_start, to_end, "
                "moved_by) VALUES (?, '2099-01-01', '2099-01-02', '2099-01-03', '2099-01-04', ?)"_s,
                {m_booking.value, m_coordinator.value});
        db.exec(u"INSERT INTO booking_attendance_marks (booking_id, attendance, marked_by) "
                "VALUES (?, 'attended', ?)"_s,
                {m_booking.value, m_mentor.value});
        db.exec(u"INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at) "
                "VALUES (?, ?, ?, '2020-01-01')"_s,
                {m_freeSlot.value, m_mentor.value, m_mentee.value});
        db.exec(u"INSERT INTO waiting_list (mentor_id, mentee_id) VALUES (?, ?)"_s,
                {m_mentor.value, m_mentee.value});
        db.exec(u"INSERT INTO waiting_list_openings (mentor_id) VALUES (?)"_s, {m_mentor.value});
        db.exec(u"INSERT INTO waiting_list_tellings (opening_id, entry_id) "
                "SELECT o.id, w.id FROM waiting_list_openings o, waiting_list w"_s);
        db.exec(u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) "
                "VALUES ($1, $2, 'private', 'mine'), ($1, $2, 'shared', 'ours')"_s
                    .replace(u"$1"_s, u'\'' + m_booking.toString() + u'\'')
                    .replace(u"$2"_s, u'\'' + m_mentee.toString() + u'\''));
        db.exec(u"INSERT INTO booking_action_items (booking_id, owner_id, body, created_by) "
                "VALUES (?, ?, 'Send the deck', ?)"_s,
                {m_booking.value, m_mentee.value, m_mentee.value});
        db.exec(
            u"INSERT INTO mentor_time_off (mentor_id, first_day, last_day, timezone) VALUES (?, '2099-05-01', '2099-05-01', 'UTC')"_s,
            {m_mentor.value});
        db.exec(
            u"INSERT INTO mentor_travel (mentor_id, first_day, last_day, timezone) VALUES (?, '2099-05-01', '2099-05-01', 'UTC')"_s,
            {m_mentor.value});
        db.exec(u"INSERT INTO jobs (kind) VALUES ('sample')"_s);
        db.exec(
            u"INSERT INTO untold_news (kind, mail_always, hearers, data, created_at, failed_at, "
            "failure_id) VALUES ('booking_confirmed', false, '[]', '{}', now(), now(), "
            "gen_random_uuid())"_s);
        db.exec(u"INSERT INTO periodic_jobs (name, next_run_at) VALUES ('sample', '2099-01-01')"_s);

        db.exec(u"INSERT INTO files (owner_id, kind, name, media_type, sha256, state, avatar_id, "
                u"pixels) "
                "SELECT ?, k::file_kind, 'a', 'b', sha256('x'), s::file_state, a::uuid, CASE WHEN "
                "a <> '' THEN 64 END "
                "FROM (VALUES ('pitch_deck', 'ready', NULL), ('pitch_deck', 'waiting', NULL), "
                "('avatar', 'ready', '019b8f4e-6a00-7c3d-9f00-0123456789ab')) AS v (k, s, a)"_s,
                me);
        db.exec(
            u"INSERT INTO uploads (owner_id, name, size_bytes, expires_at) VALUES (?, 'a', 1, '2099-01-01')"_s,
            me);

        m_app = std::make_unique<test::RawConnection>(db.appConfig());
        m_actors = {{u"nobody"_s, QString(), {}},
                    {u"mentee"_s, u"mentee"_s, m_mentee},
                    {u"other"_s, u"mentee"_s, m_other},
                    {u"mentor"_s, u"mentor"_s, m_mentor},
                    {u"coordinator"_s, u"coordinator"_s, m_coordinator},
                    {u"system"_s, u"system"_s, {}}};
    }
    void cleanupTestCase()
    {
        m_app.reset();
        m_db.reset();
    }

    void everyTableHasPoliciesAndAnExpectation()
    {
        QSet<QString> expected;
        for (const Expectation &expectation : expectations)
            expected.insert(QString::fromLatin1(expectation.table));
        QSet<QString> found;
        QSqlQuery tables(QSqlDatabase(m_app->database()));
        QVERIFY(tables.exec(
            u"SELECT c.relname, c.relrowsecurity, EXISTS (SELECT FROM pg_policy p WHERE p.polrelid "
            u"= c.oid) "
            "FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')"_s));
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            QVERIFY2(tables.value(1).toBool(),
                     qPrintable(table + u": row level security is off"_s));
            QVERIFY2(tables.value(2).toBool(), qPrintable(table + u": no policy"_s));
            found.insert(table);
        }
        QCOMPARE(found, expected);
        // Views follow the policies of who asks, or are expected by name.
        QSet<QString> owners;
        for (const ViewExpectation &expectation : ownersViews)
            owners.insert(QString::fromLatin1(expectation.view));
        QSqlQuery views(QSqlDatabase(m_app->database()));
        QVERIFY(views.exec(
            u"SELECT relname, coalesce(array_to_string(reloptions, ','), '') FROM pg_class "
            "WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'"_s));
        int count = 0;
        while (views.next()) {
            const QString view = views.value(0).toString();
            QVERIFY2(views.value(1).toString().contains(u"security_invoker=true"_s) !=
                         owners.remove(view),
                     qPrintable(view));
            ++count;
        }
        QVERIFY(owners.isEmpty());
        QCOMPARE(count, 1 + int(std::size(ownersViews)));
    }

    void aRatingThatCountsIsShownToWhomItIsAbout()
    {
        m_db->exec(u"UPDATE ratings SET effective_at = now()"_s);
        const QList<int> seen{0, 1, 0, 1, 1, 1};
        for (qsizetype i = 0; i < m_actors.size(); ++i)
            QCOMPARE(attempt(m_actors[i], u"SELECT 1 FROM ratings"_s), seen[i]);
        m_db->exec(u"UPDATE ratings SET effective_at = NULL"_s);
        m_db->exec(u"DELETE FROM reputation_changes WHERE user_id = ?"_s, {m_mentor.value});
    }

    void viewsOfTheOwnerShowWhatTheySay()
    {
        m_db->exec(
            u"INSERT INTO reschedule_proposals (booking_id, start_time, end_time, proposed_by) "
            "VALUES (?, '2099-01-01', '2099-01-02', ?)"_s,
            {m_booking.value, m_mentee.value});
        m_db->exec(u"UPDATE user_profiles SET load_cap = 5 WHERE user_id = ?"_s, {m_mentor.value});
        for (const ViewExpectation &expected : ownersViews) {
            for (qsizetype i = 0; i < m_actors.size(); ++i) {
                const QString view = QString::fromLatin1(expected.view);
                const int read = attempt(m_actors[i], u"SELECT 1 FROM "_s + view);
                QVERIFY2(read == expected.read[i],
                         qPrintable(u"%1 reads %2 rows of %3"_s.arg(m_actors[i].name,
                                                                    QString::number(read), view)));
                QVERIFY2(attempt(m_actors[i], u"DELETE FROM "_s + view) == no, qPrintable(view));
            }
        }
        m_db->exec(u"DELETE FROM reschedule_proposals WHERE status = 'open'"_s);
        m_db->exec(u"UPDATE user_profiles SET load_cap = NULL"_s);
    }

    void rows_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(expectations)); ++i)
            QTest::newRow(expectations[i].table) << i;
    }
    void rows()
    {
        QFETCH(int, index);
        const Expectation &expected = expectations[index];
        const QString table = QString::fromLatin1(expected.table);
        static const QHash<QString, QString> columns{{u"schema_migrations"_s, u"applied_at"_s},
                                                     {u"person_cards"_s, u"user_id"_s},
                                                     {u"mentor_cards"_s, u"mentor_id"_s},
                                                     {u"mentee_cards"_s, u"mentee_id"_s},
                                                     {u"directory_words"_s, u"word"_s},
                                                     {u"directory_changes"_s, u"at"_s},
                                                     {u"match_changes"_s, u"at"_s},
                                                     {u"reputation_changes"_s, u"at"_s},
                                                     {u"email_indexes"_s, u"user_id"_s},
                                                     {u"matched_people"_s, u"user_id"_s},
                                                     {u"booking_matches"_s, u"booking_id"_s},
                                                     {u"uploads"_s, u"received_bytes"_s},
                                                     {u"untold_news"_s, u"failure"_s}};
        const QString column = columns.value(table, u"created_at"_s);
        for (qsizetype i = 0; i < m_actors.size(); ++i) {
            const auto describe = [&](const char *what, int got, int wanted) {
                return u"%1 %2 %3: %4 instead of %5"_s
                    .arg(m_actors[i].name, QString::fromLatin1(what), table)
                    .arg(got)
                    .arg(wanted)
                    .toUtf8();
            };
            int read = attempt(m_actors[i], u"SELECT 1 FROM "_s + table);
            const bool counted = table == u"schema_migrations"_s ||
                                 table == u"directory_changes"_s || table == u"directory_words"_s ||
                                 table == u"match_changes"_s;
            if (counted)
                read = qMin(read, 1); // one row a migration, word or change, however many
            QVERIFY2(read == expected.read[i],
                     describe("reads", read, expected.read[i]).constData());
            const int changed = attempt(m_actors[i], u"UPDATE %1 SET %2 = %2"_s.arg(table, column));
            QVERIFY2(changed == expected.change[i],
                     describe("changes", changed, expected.change[i]).constData());
            int removed = attempt(m_actors[i], u"DELETE FROM "_s + table);
            if (counted)
                removed = qMin(removed, 1);
            QVERIFY2(removed == expected.remove[i],
                     describe("removes", removed, expected.remove[i]).constData());
            const int truncated = attempt(m_actors[i], u"TRUNCATE %1 CASCADE"_s.arg(table));
            QVERIFY2(truncated == no, describe("truncates", truncated, no).constData());
        }
    }

    void writes_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *who, const QString &sql, int expected) {
            QTest::newRow(name) << QString::fromLatin1(who) << sql << expected;
        };
        const QString booking =
            u"INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, "
            u"meeting_type, status, confirmed_at, meeting_start_time, meeting_end_time, "
            u"created_via) "
            "SELECT id, mentor_id, '%1', 'ten letters', 'online', '%2', CASE WHEN '%2' = 'confirmed' THEN now() END, start_time, end_time, '%3' FROM time_slots WHERE id = '$slot'"_s;
        row("mentee books", "mentee", booking.arg(u"$mentee"_s, u"pending"_s, u"mentee"_s), 1);
        row("mentee books for another", "mentee",
            booking.arg(u"$other"_s, u"pending"_s, u"mentee"_s), no);
        row("mentee books confirmed", "mentee",
            booking.arg(u"$mentee"_s, u"confirmed"_s, u"mentee"_s), no);
        row("mentee books as white glove", "mentee",
            booking.arg(u"$mentee"_s, u"pending"_s, u"white_glove"_s), no);
        row("mentor books for a mentee", "mentor",
            booking.arg(u"$mentee"_s, u"pending"_s, u"mentee"_s), no);
        row("nobody books", "nobody", booking.arg(u"$mentee"_s, u"pending"_s, u"mentee"_s), 0);
        row("coordinator books for a mentee", "coordinator",
            booking.arg(u"$mentee"_s, u"confirmed"_s, u"white_glove"_s), 1);

        row("own role", "mentee", u"UPDATE users SET role = 'coordinator' WHERE id = '$mentee'"_s,
            no);
        row("own reputation", "mentor",
            u"UPDATE users SET reputation_score = 5, reputation_tier = 'platinum' WHERE id = '$mentor'"_s,
            no);
        row("own reactivation", "mentor",
            u"UPDATE users SET is_active = NOT is_active WHERE id = '$mentor'"_s, no);
        row("own e-mail", "mentor", u"UPDATE users SET email_index = 'x' WHERE id = '$mentor'"_s,
            no);
        row("coordinator changes a role", "coordinator",
            u"UPDATE users SET role = 'mentor' WHERE id = '$other'"_s, 1);
        row("new user by a mentee", "mentee",
            u"INSERT INTO users (email_sealed, email_index, role) VALUES ('a', 'b', 'coordinator')"_s,
            no);
        row("own profile", "mentee",
            u"UPDATE user_profiles SET name = 'New', bio = 'b' WHERE user_id = '$mentee'"_s, 1);
        row("profile to somebody else", "mentee",
            u"UPDATE user_profiles SET user_id = '$other' WHERE user_id = '$mentee'"_s, no);
        row("another's profile", "mentee",
            u"UPDATE user_profiles SET name = 'New' WHERE user_id = '$other'"_s, 0);
        row("coordinator changes a profile", "coordinator",
            u"UPDATE user_profiles SET name = 'New' WHERE user_id = '$other'"_s, 1);
        row("link for another", "mentee",
            u"INSERT INTO user_urls (user_id, url_type, url) VALUES ('$other', 'other', 'x')"_s,
            no);

        row("rating by an outsider", "other",
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score) VALUES ('$booking', '$other', '$mentor', 1)"_s,
            no);
        row("rating in another's name", "mentee",
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score) VALUES ('$booking', '$mentor', '$mentee', 5)"_s,
            no);
        row("rating somebody who was not there", "mentor",
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score) VALUES ('$booking', '$mentor', '$other', 5)"_s,
            no);
        row("rating by a party", "mentor",
            u"INSERT INTO ratings (booking_id, rater_id, rated_user_id, score) VALUES ('$booking', '$mentor', '$mentee', 5)"_s,
            1);

        row("somebody else's rating", "mentor", u"UPDATE ratings SET score = 5"_s, 0);
        row("making somebody's score be calculated", "mentee",
            u"INSERT INTO reputation_changes (user_id, trigger_event) VALUES ('$mentee', "
            "'rating_received')"_s,
            no);
        row("history of one's own making", "mentee",
            u"INSERT INTO reputation_history (user_id, new_score, new_tier, trigger_event) VALUES "
            "('$mentee', 5, 'platinum', 'rating_received')"_s,
            no);

        row("export by a mentor", "mentor",
            u"INSERT INTO exports (requested_by, kind, format) VALUES ('$mentor', 'users', "
            "'csv')"_s,
            no);
        row("export in another's name", "coordinator",
            u"INSERT INTO exports (requested_by, kind, format) VALUES ('$mentor', 'users', "
            "'csv')"_s,
            no);
        row("audit entry of one's own", "mentee",
            u"INSERT INTO audit_log (action_type) VALUES ('x')"_s, 1);
        row("audit entry for another", "mentee",
            u"INSERT INTO audit_log (action_type, admin_user_id) VALUES ('x', '$coordinator')"_s,
            no);
        row("audit entry of nobody", "nobody",
            u"INSERT INTO audit_log (action_type) VALUES ('x')"_s, no);

        row("availability for another mentor", "mentee",
            u"INSERT INTO time_slots (mentor_id, start_time, end_time) VALUES ('$mentor', '2099-01-01 10:00Z', '2099-01-01 11:00Z')"_s,
            no);
        row("own slot", "mentor",
            u"INSERT INTO time_slots (mentor_id, start_time, end_time) VALUES ('$mentor', '2099-01-01 10:00Z', '2099-01-01 11:00Z')"_s,
            1);
        row("slot of another", "mentor",
            u"INSERT INTO time_slots (mentor_id, start_time, end_time) VALUES ('$coordinator', '2099-01-01 10:00Z', '2099-01-01 11:00Z')"_s,
            no);
        row("slot set free by hand", "mentor",
            u"UPDATE time_slots SET is_booked = false, booking_id = NULL"_s, no);
        row("own block", "mentor",
            u"INSERT INTO availability_blocks (mentor_id, recurrence_pattern, start_date, "
            u"start_time, end_time, timezone, slot_duration_minutes, meeting_type) "
            "VALUES ('$mentor', 'weekly', '2099-01-01', '10:00', '11:00', 'UTC', 30, 'online')"_s,
            1);
        row("block by a mentee", "mentee",
            u"INSERT INTO availability_blocks (mentor_id, recurrence_pattern, start_date, "
            u"start_time, end_time, timezone, slot_duration_minutes, meeting_type) "
            "VALUES ('$mentee', 'weekly', '2099-01-01', '10:00', '11:00', 'UTC', 30, 'online')"_s,
            no);

        row("tag asked for", "mentee",
            u"INSERT INTO taxonomy (category, value, display_name, source, requested_by, requested_at) VALUES ('stage', 'x', 'X', 'user', '$mentee', now())"_s,
            1);
        row("tag approved by oneself", "mentee",
            u"INSERT INTO taxonomy (category, value, display_name, source, requested_by, requested_at, is_approved) VALUES ('stage', 'x', 'X', 'user', '$mentee', now(), true)"_s,
            no);
        row("tag of the base", "mentee",
            u"INSERT INTO taxonomy (category, value, display_name, source) VALUES ('stage', 'x', 'X', 'airtable')"_s,
            no);
        row("company by a coordinator", "coordinator",
            u"INSERT INTO portfolio_companies (name) VALUES ('New')"_s, no);
        row("location by a mentor", "mentor",
            u"INSERT INTO locations (name, address) VALUES ('x', 'y')"_s, no);

        row("exception asked for", "other",
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, expires_at) VALUES ('$other', '$mentor', 'r', '2099-01-01')"_s,
            1);
        row("exception granted to oneself", "other",
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, expires_at) VALUES ('$other', '$mentor', 'r', 'approved', '2099-01-01')"_s,
            no);
        row("own file past the server", "mentee",
            u"INSERT INTO files (owner_id, kind, name, media_type, sha256) VALUES ('$mentee', 'pitch_deck', 'a', 'b', sha256('x'))"_s,
            no);
        row("own file past the scanner", "mentee", u"UPDATE files SET state = 'ready'"_s, 0);
        row("upload for another", "mentee",
            u"INSERT INTO uploads (owner_id, name, size_bytes, expires_at) VALUES ('$other', 'a', 1, '2099-01-01')"_s,
            no);
        row("upload by a mentor", "mentor",
            u"INSERT INTO uploads (owner_id, name, size_bytes, expires_at) VALUES ('$mentor', 'a', 1, '2099-01-01')"_s,
            no);
        row("own upload past the quota", "mentee", u"UPDATE uploads SET size_bytes = 2"_s, no);
        row("exception used", "mentee", u"UPDATE tier_override_requests SET used_at = now()"_s, 1);
        row("exception prolonged", "mentee",
            u"UPDATE tier_override_requests SET expires_at = '2199-01-01'"_s, no);

        row("interest of oneself", "mentor",
            u"INSERT INTO mentor_interests (mentor_id, mentee_id) VALUES ('$mentor', '$other')"_s,
            1);
        row("interest in another's name", "mentee",
            u"INSERT INTO mentor_interests (mentor_id, mentee_id) VALUES ('$mentor', '$mentee')"_s,
            no);
        row("exception granted to another's mentee", "mentor",
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, reviewed_by, expires_at) VALUES ('$other', '$mentee', 'r', 'approved', '$mentor', '2099-01-01')"_s,
            no);
        row("approval taken by oneself", "mentee",
            u"UPDATE tier_override_requests SET status = 'denied'"_s, no);

        row("notification to another", "mentee",
            u"INSERT INTO notification_log (notification_type, recipient_id, delivery_channel) VALUES ('booking_requested', '$mentor', 'email')"_s,
            1);
        row("notification in another's name", "mentee",
            u"INSERT INTO notification_log (notification_type, recipient_id, delivery_channel, created_by) VALUES ('booking_requested', '$mentor', 'email', '$other')"_s,
            no);
        row("told by hand", "mentee",
            u"INSERT INTO notifications (user_id, kind, template) VALUES ('$mentor', 'booking_confirmed', 'x')"_s,
            no);
        row("news marked read", "mentee", u"UPDATE notifications SET read_at = now()"_s, 1);
        row("news rewritten", "mentee", u"UPDATE notifications SET facts = '{\"x\": 1}'"_s, no);
        row("another's preference", "mentee",
            u"INSERT INTO notification_preferences (user_id, kind) VALUES ('$mentor', 'sign_in')"_s,
            no);
        row("notification marked read", "mentee", u"UPDATE notification_log SET read_at = now()"_s,
            1);
        row("notification rewritten", "mentee",
            u"UPDATE notification_log SET notification_type = 'sign_in'"_s, no);
        row("mail of one's own doing", "mentee",
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed) VALUES ('booking_requested', 't', '$mentor', 'x')"_s,
            1);
        row("mail of nobody", "nobody",
            u"INSERT INTO mail_outbox (notification_type, template, recipient_id, to_sealed) VALUES ('booking_requested', 't', '$mentor', 'x')"_s,
            no);
        row("job past its function", "mentee", u"INSERT INTO jobs (kind) VALUES ('x')"_s, no);
        const QString job =
            u"SELECT oh_enqueue_job(gen_random_uuid(), 'x', '{}', NULL, 0, now(), 1, now())"_s;
        row("job of one's own doing", "mentee", job, 1);
        row("job of nobody", "nobody", job, no);
        row("session for oneself", "mentee",
            u"INSERT INTO sessions (family_id, user_id, token_hash, expires_at) VALUES (gen_random_uuid(), '$mentee', 'n', '2099-01-01')"_s,
            no);
        row("session ended", "mentee",
            u"UPDATE sessions SET ended_at = now(), end_reason = 'sign_out'"_s, 1);
        row("session prolonged", "mentee", u"UPDATE sessions SET expires_at = '2199-01-01'"_s, no);
        row("proposal by a stranger", "other",
            u"INSERT INTO reschedule_proposals (booking_id, start_time, end_time, proposed_by) VALUES ('$booking', '2099-01-01', '2099-01-02', '$other')"_s,
            no);
        row("move by a party", "mentee",
            u"INSERT INTO booking_moves (booking_id, from_start, from_end, to_start, to_end, moved_by) VALUES ('$booking', '2099-01-01', '2099-01-02', '2099-01-03', '2099-01-04', '$mentee')"_s,
            no);
        row("meeting moved by hand", "mentee",
            u"UPDATE bookings SET meeting_end_time = meeting_end_time + interval '1 hour'"_s, no);
        row("hold by hand", "other",
            u"INSERT INTO slot_holds (time_slot_id, mentor_id, holder_id, expires_at) VALUES ('$slot', '$mentor', '$other', '2099-01-01')"_s,
            no);
        row("waiting in another's name", "other",
            u"INSERT INTO waiting_list (mentor_id, mentee_id) VALUES ('$mentor', '$mentee')"_s, no);
        row("waiting for oneself", "other",
            u"INSERT INTO waiting_list (mentor_id, mentee_id) VALUES ('$mentor', '$other')"_s, 1);
        row("place taken by hand", "mentee", u"UPDATE waiting_list SET created_at = '2000-01-01'"_s,
            no);
        row("note by a party", "mentor",
            u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) VALUES ('$booking', '$mentor', 'private', 'x')"_s,
            1);
        row("note in another's name", "mentor",
            u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) VALUES ('$booking', '$mentee', 'shared', 'x')"_s,
            no);
        row("note by a coordinator", "coordinator",
            u"INSERT INTO booking_notes (booking_id, author_id, visibility, body) VALUES ('$booking', '$coordinator', 'shared', 'x')"_s,
            no);
        row("note removed by a coordinator", "coordinator",
            u"UPDATE booking_notes SET deleted_at = now(), deleted_by = '$coordinator'"_s, 1);
        row("note rewritten by a coordinator", "coordinator",
            u"UPDATE booking_notes SET body = 'x'"_s, no);
        row("private note before a coordinator", "coordinator",
            u"UPDATE booking_notes SET deleted_at = now(), deleted_by = '$coordinator' WHERE visibility = 'private'"_s,
            0);
        row("action item removed by a coordinator", "coordinator",
            u"UPDATE booking_action_items SET deleted_at = now(), deleted_by = '$coordinator'"_s,
            1);
        row("action item ticked by a coordinator", "coordinator",
            u"UPDATE booking_action_items SET done_at = now(), done_by = '$coordinator'"_s, no);
        row("action item kept from the other", "mentee",
            u"INSERT INTO booking_action_items (booking_id, owner_id, body, visibility) VALUES ('$booking', '$mentee', 'x', 'private')"_s,
            1);
        row("private action item for the other", "mentee",
            u"INSERT INTO booking_action_items (booking_id, owner_id, body, visibility) VALUES ('$booking', '$mentor', 'x', 'private')"_s,
            no);
        row("another's action item hidden", "mentor",
            u"UPDATE booking_action_items SET visibility = 'private'"_s, no);
        row("attendance of one's own", "mentor",
            u"INSERT INTO booking_attendance_marks (booking_id, attendance, marked_by) VALUES ('$booking', 'attended', '$mentor')"_s,
            no);
        row("action item for a stranger", "mentee",
            u"INSERT INTO booking_action_items (booking_id, owner_id, body) VALUES ('$booking', '$other', 'x')"_s,
            no);
        row("calendar of another", "coordinator",
            u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
            u"refresh_token_sealed, token_expires_at, granted_scopes, connection_method) "
            "VALUES ('$other', 'google', 'x', 'y', '2099-01-01', '{}', 'post_login')"_s,
            no);
    }
    void writes()
    {
        QFETCH(QString, who);
        QFETCH(QString, sql);
        QFETCH(int, expected);
        QCOMPARE(attempt(actor(who), fill(sql)), expected);
    }

    void theLoginRoleOwnsNothing()
    {
        m_app->actAs(u"system"_s);
        QCOMPARE(
            m_app
                ->scalar(
                    u"SELECT count(*) FROM pg_class WHERE relowner = 'officehours_app'::regrole"_s)
                .toInt(),
            0);
        QCOMPARE(
            m_app
                ->scalar(
                    u"SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user"_s)
                .toBool(),
            false);
        for (const QString &sql :
             {u"CREATE TABLE mine (x int)"_s, u"CREATE TEMP TABLE mine (x int)"_s,
              u"CREATE SCHEMA mine"_s, u"ALTER TABLE users DISABLE ROW LEVEL SECURITY"_s,
              u"DROP POLICY users_read ON users"_s, u"SET ROLE officehours_owner"_s,
              u"SET session_replication_role = replica"_s}) {
            QVERIFY2(!m_app->exec(sql), qPrintable(sql));
            QCOMPARE(m_app->sqlState(), u"42501"_s);
        }
        // row_security = off does not switch it off: it makes an error of what would be filtered.
        QVERIFY(m_app->exec(u"SET row_security = off"_s));
        QVERIFY(!m_app->exec(u"SELECT 1 FROM bookings"_s));
        QVERIFY(m_app->exec(u"RESET row_security"_s));
    }

    void anUnknownRoleIsNobody()
    {
        for (const QString &role : {u"admin"_s, u"anonymous"_s, u"System"_s}) {
            m_app->actAs(role, m_coordinator);
            QCOMPARE(m_app->scalar(u"SELECT count(*) FROM users"_s).toInt(), 0);
        }
        // A role without a person is nobody either.
        m_app->actAs(u"coordinator"_s);
        QCOMPARE(m_app->scalar(u"SELECT count(*) FROM users"_s).toInt(), 0);
    }
};

OH_TEST(TstRowSecurity)
#include "tst_rowsecurity.moc"
