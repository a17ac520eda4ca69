// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accounts.h"
#include "models/domain/bookingrules.h"
#include "models/domain/reputation.h"
#include "models/enumstrings.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testregistry.h"
#include "tests/support/testtimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Rules that stand in models/domain and, for what reads many rows at once, in SQL too: both must
/// say the same, to the millisecond. Two more are where the API that shows them is tested:
/// effectiveStatusIsTheSameInSql and weeksBeginTheSameInSql.
class TstRulesInSql : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    QVariant inSql(const QString &expression, const QList<QDateTime> &moments)
    {
        QVariantList values;
        for (const QDateTime &moment : moments)
            values.append(moment.isValid() ? moment.toString(Qt::ISODateWithMs) : QVariant());
        return m_db->scalar(u"SELECT "_s + QString(expression).replace(u"?"_s, u"?::timestamptz"_s),
                            values);
    }
    QDateTime momentInSql(const QString &expression, const QList<QDateTime> &moments)
    {
        return QDateTime::fromString(inSql(u"oh_utc(%1)"_s.arg(expression), moments).toString(),
                                     Qt::ISODateWithMs);
    }
    /// Just before, at and just after.
    static QList<QDateTime> around(const QDateTime &moment)
    {
        return {moment.addMSecs(-1), moment, moment.addMSecs(1)};
    }

private Q_SLOTS:
    void initTestCase() { m_db = std::make_unique<TestDatabase>(); }
    void cleanupTestCase() { m_db.reset(); }

    void dormancy()
    {
        const QDateTime limit = monday.addDays(-dormantAfterDays);
        const QString rule = u"oh_is_dormant(?, ?, ?)"_s;
        QStringList seen;
        for (const QDateTime &moment : around(limit)) {
            const bool dormant = isDormant(moment, monday, monday);
            seen.append(dormant ? u"dormant"_s : u"not"_s);
            QCOMPARE(inSql(rule, {moment, monday, monday}).toBool(), dormant);
            // As lists ask it of a column.
            QCOMPARE(inSql(u"? < oh_dormant_before(?)"_s, {moment, monday}).toBool(), dormant);
            // Without a meeting, the account's first day counts.
            QCOMPARE(inSql(rule, {QDateTime(), moment, monday}).toBool(),
                     isDormant(std::nullopt, moment, monday));
            QCOMPARE(inSql(rule, {monday, moment, monday}).toBool(),
                     isDormant(monday, moment, monday));
        }
        QCOMPARE(seen.join(u' '), u"dormant not not"_s);
        QCOMPARE(momentInSql(u"? - oh_dormancy()"_s, {monday}), limit);
    }

    void expiryOfRequests()
    {
        for (const int hours : {1, 167, 168, 169, 1000}) {
            const QDateTime start = monday.addSecs(hours * 3600);
            QCOMPARE(momentInSql(u"oh_request_expiry(?, ?)"_s, {monday, start}),
                     pendingExpiry(monday, start));
            QCOMPARE(momentInSql(u"oh_slot_lapses_at('pending', ?, ?)"_s, {monday, start}),
                     pendingExpiry(monday, start));
            QVERIFY(inSql(u"oh_slot_lapses_at('confirmed', ?, ?)"_s, {monday, start}).isNull());
        }
        // What prepares to look for them.
        QCOMPARE(momentInSql(u"? + oh_request_life()"_s, {monday}),
                 pendingExpiry(monday, monday.addYears(1)));
    }

    void expiryOfProposals()
    {
        const QDateTime meeting = monday.addDays(3);
        for (const QDateTime &proposed : {monday.addDays(2), meeting, monday.addDays(4)}) {
            const QDateTime expiry = proposalExpiry(meeting, proposed);
            QCOMPARE(momentInSql(u"oh_proposal_expiry(?, ?)"_s, {meeting, proposed}), expiry);
            for (const QDateTime &at : around(expiry))
                QCOMPARE(
                    inSql(u"oh_proposal_lapsed(jsonb_populate_record(NULL::reschedule_proposals, "
                          "jsonb_build_object('start_time', ?)), ?, ?)"_s,
                          {proposed, meeting, at})
                        .toBool(),
                    proposalLapsed(meeting, proposed, at));
        }
    }

    void lateCancellations()
    {
        const QDateTime start = monday.addDays(3);
        const QDateTime late = start.addSecs(-reputation::lateCancellationSecs);
        QStringList seen;
        for (const QDateTime &canceled : around(late) + around(start)) {
            const bool isLate = reputation::isLateCancellation(start, canceled);
            seen.append(isLate ? u"late"_s : u"not"_s);
            const QDateTime forgotten = canceled.addDays(reputation::lateCancellationDays);
            for (const QDateTime &at : around(forgotten))
                QCOMPARE(
                    inSql(u"oh_is_late_cancellation(?, ?, ?)"_s, {start, canceled, at}).toBool(),
                    isLate && at < forgotten);
        }
        QCOMPARE(seen.join(u' '), u"not not late late late late"_s);
    }

    void endOfRemovals()
    {
        QCOMPARE(momentInSql(u"oh_removal_end(?)"_s, {monday}), removalEnd(monday));
    }

    void bookingsOfAWeek()
    {
        const QDateTime created = monday.addSecs(3600);
        const QDateTime start = monday.addDays(9);
        for (const BookingStatus stored : enumValues<BookingStatus>()) {
            for (const QDateTime &since : around(created)) {
                for (const QDateTime &at :
                     {created, pendingExpiry(created, start), start.addDays(1)}) {
                    const BookingStatus status =
                        effectiveStatus(stored, created, start, start.addSecs(1800), at);
                    QCOMPARE(inSql(u"oh_uses_week(jsonb_populate_record(NULL::bookings, "
                                   "jsonb_build_object('status', '%1', 'created_at', ?, "
                                   "'meeting_start_time', ?, 'meeting_end_time', ?)), ?, ?)"_s.arg(
                                       toString(stored)),
                                   {created, start, start.addSecs(1800), since, at})
                                 .toBool(),
                             created >= since && holdsSlot(status));
                }
            }
        }
    }
};

OH_TEST(TstRulesInSql)
#include "tst_rulesinsql.moc"
