// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendarlink.h"
#include "tests/support/testregistry.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace oh;
using namespace Qt::StringLiterals;

/// The address that puts a meeting into somebody's Google calendar.
class TstCalendarLink : public QObject
{
    Q_OBJECT

private:
    static CalendarEntry meeting()
    {
        return {u"Meeting with Grace"_s,
                QDateTime(QDate(2026, 3, 9), QTime(15, 0), Qt::UTC),
                QDateTime(QDate(2026, 3, 9), QTime(15, 30), Qt::UTC),
                u"America/Chicago"_s,
                u"Room 4"_s,
                {u"Pricing"_s, QString(), u"https://meet.example.com/abc"_s}};
    }
    static QString field(const QString &link, const QString &name)
    {
        return QUrlQuery(QUrl(link, QUrl::StrictMode)).queryItemValue(name, QUrl::FullyDecoded);
    }

private Q_SLOTS:
    void saysWhenWhereAndWhat()
    {
        const QString link = googleCalendarUrl(meeting());
        QVERIFY(link.startsWith(u"https://calendar.google.com/calendar/render?action=TEMPLATE&"_s));
        QCOMPARE(field(link, u"text"_s), u"Meeting with Grace"_s);
        QCOMPARE(field(link, u"dates"_s), u"20260309T150000Z/20260309T153000Z"_s);
        QCOMPARE(field(link, u"ctz"_s), u"America/Chicago"_s);
        QCOMPARE(field(link, u"location"_s), u"Room 4"_s);
        QCOMPARE(field(link, u"details"_s), u"Pricing\n\nhttps://meet.example.com/abc"_s);
    }

    void nothingTypedEndsAField()
    {
        CalendarEntry entry = meeting();
        entry.title = u"A&B=C #1 100% +ü\r\n&dates=x"_s;
        entry.location = u"?&ctz=Evil/Zone"_s;
        const QString link = googleCalendarUrl(entry);
        QCOMPARE(field(link, u"text"_s), entry.title);
        QCOMPARE(field(link, u"location"_s), entry.location);
        QCOMPARE(QUrlQuery(QUrl(link)).queryItems().size(), 6);
        QVERIFY(!link.contains(u'\n') && !link.contains(u'#'));
    }

    void longTextsAreCutBetweenCharacters()
    {
        CalendarEntry entry = meeting();
        entry.details = {u"x"_s.repeated(599) + u"😀"_s.repeated(50)};
        const QString details = field(googleCalendarUrl(entry), u"details"_s);
        QCOMPARE(details, u"x"_s.repeated(599));
    }

    void withoutATimeThereIsNone()
    {
        CalendarEntry entry = meeting();
        entry.end = {};
        QVERIFY(googleCalendarUrl(entry).isEmpty());
    }

    void otherZonesAreTurnedIntoUtc()
    {
        CalendarEntry entry = meeting();
        entry.start = entry.start.toOffsetFromUtc(3600);
        QCOMPARE(field(googleCalendarUrl(entry), u"dates"_s),
                 u"20260309T150000Z/20260309T153000Z"_s);
    }
};

OH_TEST(TstCalendarLink)
#include "tst_calendarlink.moc"
