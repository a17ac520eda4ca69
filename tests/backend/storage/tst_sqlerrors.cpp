// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/sqlerrors.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::storage;

class TstSqlErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("constraint");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *state, const char *constraint,
                            const char *code) {
            QTest::newRow(name) << QByteArray(state) << QByteArray(constraint)
                                << QString::fromLatin1(code);
        };
        row("slot taken", "23505", "bookings_live_slot_uq", "SLOT_UNAVAILABLE");
        row("mentor busy", "23P01", "bookings_mentor_overlap_ex", "SLOT_UNAVAILABLE");
        row("mentee busy", "23P01", "bookings_mentee_overlap_ex", "MEETING_OVERLAP");
        row("slots overlap", "23P01", "time_slots_overlap_ex", "AVAILABILITY_OVERLAP");
        row("unknown unique", "23505", "something_uq", "CONFLICT");
        row("unknown foreign key", "23503", "something_fk", "NOT_FOUND");
        row("unknown check", "23514", "something_ck", "VALIDATION_ERROR");
        row("no audit entry", "23000", "audit_required", "INTERNAL_ERROR");
        row("policy", "42501", "", "FORBIDDEN");
        row("timeout", "57014", "", "SERVICE_UNAVAILABLE");
        row("lock timeout", "55P03", "", "SERVICE_UNAVAILABLE");
        row("shutdown", "57P01", "", "SERVICE_UNAVAILABLE");
        row("too many connections", "53300", "", "SERVICE_UNAVAILABLE");
        row("deadlock", "40P01", "", "SERVICE_UNAVAILABLE");
        row("syntax", "42601", "", "INTERNAL_ERROR");
        row("nothing", "", "", "INTERNAL_ERROR");
    }
    void codes()
    {
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, constraint);
        QFETCH(QString, code);
        const Error error = toError(u"bookings_insert"_s, {state, constraint, false});
        QCOMPARE(error.codeName(), code);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(error.retryAfterSeconds.has_value(), code == "SERVICE_UNAVAILABLE"_L1);
        // For the log: which query and state.
        QVERIFY(error.internal.startsWith(u"bookings_insert: "_s + QString::fromLatin1(state)));
    }

    void aChangeWithoutAnAuditEntrySaysWhatIsMissing()
    {
        SqlFailure failure{"23000", "audit_required", false};
        failure.table = "ratings";
        const Error error = toError(u"commit"_s, failure);
        QCOMPARE(error.code, ErrorCode::InternalError);
        QVERIFY2(error.internal.contains(u"changed ratings without an entry"_s),
                 qPrintable(error.internal));
        QVERIFY(!error.message.text().contains(u"ratings"_s));
    }

    void aLostConnectionIsUnavailableWhateverTheState()
    {
        const Error error = toError(u"q"_s, {"", "", true});
        QCOMPARE(error.code, ErrorCode::ServiceUnavailable);
        QVERIFY(error.retryAfterSeconds.value_or(0) > 0);
    }
};

OH_TEST(TstSqlErrors)
#include "tst_sqlerrors.moc"
