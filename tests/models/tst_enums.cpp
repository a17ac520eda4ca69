// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/accounts.h"
#include "models/domain/enums.h"
#include "models/domain/exceptions.h"
#include "models/domain/jobenums.h"
#include "models/domain/notifications.h"
#include "models/domain/syncenums.h"
#include "models/domain/tagenums.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

template <typename E>
void checkEnum()
{
    QSet<QString> names;
    for (const E value : enumValues<E>()) {
        const QString name = toString(value);
        QVERIFY(!name.isEmpty());
        QVERIFY(!names.contains(name));
        names.insert(name);
        const auto back = fromString<E>(name);
        QVERIFY(back);
        QCOMPARE(int(*back), int(value));
    }
    QVERIFY(!fromString<E>(u"no such name"_s));
    QVERIFY(!fromString<E>(QString()));
    QVERIFY(!fromString<E>(enumNames<E>().first().toUpper() + u'X'));
    QCOMPARE(enumNames<E>().size(), names.size());
}

} // namespace

class TstEnums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameRoundTrips()
    {
        checkEnum<Role>();
        checkEnum<Tier>();
        checkEnum<BookingStatus>();
        checkEnum<BookingEvent>();
        checkEnum<BookingParty>();
        checkEnum<CancellationReason>();
        checkEnum<MeetingType>();
        checkEnum<RecurrencePattern>();
        checkEnum<ReminderPreference>();
        checkEnum<TagCategory>();
        checkEnum<UrlType>();
        checkEnum<Attendance>();
        checkEnum<Visibility>();
        checkEnum<SlotState>();
        checkEnum<BookingTab>();
        checkEnum<MentorSort>();
        checkEnum<BookingSort>();
        checkEnum<OverrideStatus>();
        checkEnum<OverrideScope>();
        checkEnum<OverrideDecision>();
        checkEnum<OverrideSort>();
        checkEnum<AccountState>();
        checkEnum<AccountSort>();
        checkEnum<LocationSort>();
        checkEnum<ReputationTrigger>();
        checkEnum<RatingDirection>();
        checkEnum<RatingSort>();
        checkEnum<HistorySort>();
        checkEnum<JobStatus>();
        checkEnum<NotificationKind>();
        checkEnum<Language>();
        checkEnum<JobSort>();
        checkEnum<SyncState>();
        checkEnum<SyncProblem>();
        checkEnum<SyncSort>();
        checkEnum<ImportSort>();
        checkEnum<TagSource>();
        checkEnum<TagStatus>();
        checkEnum<TagSort>();
        checkEnum<TagDecision>();
        checkEnum<TagOutcome>();
        checkEnum<MenteeSort>();
        checkEnum<AccountStatus>();
        checkEnum<MailStatus>();
        checkEnum<MailSort>();
    }
};

OH_TEST(TstEnums)
#include "tst_enums.moc"
