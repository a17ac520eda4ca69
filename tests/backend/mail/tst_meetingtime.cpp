// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/meetingtime.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

class TstMeetingTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &start, int minutes,
                            const QString &zone, const QString &text) {
            QTest::newRow(name) << start << minutes << zone << text;
        };
        row("winter", u"2026-01-06T09:00:00Z"_s, 30, u"Europe/Berlin"_s,
            u"Tuesday, 6 January 2026, 10:00–10:30 (CET, Europe/Berlin)"_s);
        row("summer", u"2026-07-07T08:00:00Z"_s, 60, u"Europe/Berlin"_s,
            u"Tuesday, 7 July 2026, 10:00–11:00 (CEST, Europe/Berlin)"_s);
        row("another day there", u"2026-01-06T03:00:00Z"_s, 30, u"America/Los_Angeles"_s,
            u"Monday, 5 January 2026, 19:00–19:30 (PST, America/Los_Angeles)"_s);
        row("odd offset", u"2026-01-06T09:00:00Z"_s, 30, u"Asia/Kathmandu"_s,
            u"Tuesday, 6 January 2026, 14:45–15:15 (UTC+05:45, Asia/Kathmandu)"_s);
        row("west without letters", u"2026-01-06T09:00:00Z"_s, 30, u"America/Sao_Paulo"_s,
            u"Tuesday, 6 January 2026, 06:00–06:30 (UTC−03:00, America/Sao_Paulo)"_s);
        row("over midnight", u"2026-01-06T22:30:00Z"_s, 60, u"Europe/Berlin"_s,
            u"Tuesday, 6 January 2026, 23:30 – Wednesday, 7 January 2026, 00:30 (CET, "
            "Europe/Berlin)"_s);
        row("clocks change", u"2026-10-25T00:30:00Z"_s, 60, u"Europe/Berlin"_s,
            u"Sunday, 25 October 2026, 02:30–02:30 (CEST/CET, Europe/Berlin)"_s);
        row("UTC", u"2026-01-06T09:00:00Z"_s, 30, u"UTC"_s,
            u"Tuesday, 6 January 2026, 09:00–09:30 (UTC)"_s);
        row("unknown zone", u"2026-01-06T09:00:00Z"_s, 30, u"Mars/Olympus"_s,
            u"Tuesday, 6 January 2026, 09:00–09:30 (UTC)"_s);
        row("no zone", u"2026-01-06T09:00:00Z"_s, 30, QString(),
            u"Tuesday, 6 January 2026, 09:00–09:30 (UTC)"_s);
    }
    void formats()
    {
        QFETCH(QString, start);
        QFETCH(int, minutes);
        QFETCH(QString, zone);
        QFETCH(QString, text);
        const QDateTime begin = QDateTime::fromString(start, Qt::ISODate);
        QCOMPARE(formatMeetingTime(begin, begin.addSecs(60 * minutes), zone), text);
    }

    void otherLanguagesUseTheirOwnWords()
    {
        const QDateTime begin(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC);
        QCOMPARE(
            formatMeetingTime(begin, begin.addSecs(1800), u"Europe/Berlin"_s, QLocale(u"de_DE"_s)),
            u"Dienstag, 6. Januar 2026, 10:00–10:30 (CET, Europe/Berlin)"_s);
    }
};

OH_TEST(TstMeetingTime)
#include "tst_meetingtime.moc"
