// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A mentee in Kathmandu, where it is 23:45, or 00:15 of the next day, books a mentor in Los
/// Angeles, where it is the morning before: the week, the form, the meeting's details, the mails to
/// both and the calendar file all say the same day, each in the zone of its reader.
class TstNearMidnight : public QObject
{
    Q_OBJECT

private:
    const QString m_mentorName = u"Margarethe Lindqvist"_s;
    const QString m_menteeName = u"Zoë Marchetti"_s;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    /// In UTC.
    QDate m_day;

    /// "Friday 4 December" in whatever order a country has it.
    static bool saysDay(const QString &text, QDate day)
    {
        const QLocale english(QLocale::English);
        const QRegularExpression number(u"\\b%1\\b"_s.arg(day.day()));
        return text.contains(english.dayName(day.dayOfWeek())) &&
               text.contains(english.monthName(day.month())) && text.contains(number);
    }
    /// Some day on which both have nothing, and a block of the mentor's with two slots in it: as
    /// the block plans them, so that whatever compares plan and slots leaves them alone.
    bool makeSlots()
    {
        const QString people =
            u"WITH mentor AS (SELECT user_id AS id FROM user_profiles WHERE name "
            "= '%1'), mentee AS (SELECT user_id AS id FROM user_profiles WHERE "
            "name = '%2') "_s.arg(m_mentorName, m_menteeName);
        const QStringList days = m_server.column(
            people +
            u"SELECT d::date FROM generate_series(current_date + 4, current_date + 20, "
            "interval '1 day') d, LATERAL (SELECT tstzrange((d::date || ' 17:00Z')::timestamptz, "
            "(d::date || ' 20:00Z')::timestamptz) AS evening) e "
            "WHERE NOT EXISTS (SELECT FROM time_slots s, mentor WHERE s.mentor_id = mentor.id AND "
            "s.deleted_at IS NULL AND tstzrange(s.start_time, s.end_time) && evening) "
            "AND NOT EXISTS (SELECT FROM bookings b, mentor, mentee WHERE (b.mentor_id = mentor.id "
            "OR b.mentee_id = mentee.id) AND tstzrange(b.meeting_start_time, b.meeting_end_time) "
            "&& evening) "
            "AND NOT EXISTS (SELECT FROM mentor_time_off o, mentor WHERE o.mentor_id = mentor.id "
            "AND d::date BETWEEN o.first_day - 1 AND o.last_day + 1) "
            "AND NOT EXISTS (SELECT FROM mentor_travel o, mentor WHERE o.mentor_id = mentor.id "
            "AND d::date BETWEEN o.first_day - 1 AND o.last_day + 1) ORDER BY d LIMIT 1"_s);
        if (days.isEmpty())
            return false;
        m_day = QDate::fromString(days.constFirst(), Qt::ISODate);
        // All or nothing, as psql takes what is said in one go.
        const QString block = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!m_server.sql(
                people +
                u"INSERT INTO availability_blocks (id, mentor_id, recurrence_pattern, start_date, "
                "start_time, end_time, timezone, slot_duration_minutes, meeting_type) "
                "SELECT '%1', mentor.id, 'one_time', '%2', '18:00', '19:00', 'UTC', 30, 'online' "
                "FROM mentor; "
                "INSERT INTO time_slots (availability_block_id, mentor_id, start_time, end_time) "
                "SELECT id, mentor_id, t, t + interval '30 minutes' FROM availability_blocks, "
                "(VALUES ('%2 18:00Z'::timestamptz), ('%2 18:30Z')) AS at (t) WHERE id = '%1'"_s
                    .arg(block, days.constFirst())))
            return false;
        return m_server.sql(
                   u"UPDATE user_profiles SET time_zone = 'America/Los_Angeles', "
                   "auto_confirm = true, load_cap = NULL WHERE name = '%1'"_s.arg(m_mentorName)) &&
               m_server.sql(
                   u"UPDATE user_profiles SET time_zone = 'Asia/Kathmandu' WHERE name = '%1'"_s.arg(
                       m_menteeName));
    }
    static int indexOf(const ui::WeekGrid &grid, const QDateTime &start)
    {
        for (int i = 0; i < grid.slotCount(); ++i) {
            if (grid.entry(i).slot.startTime == start && grid.canPick(i))
                return i;
        }
        return -1;
    }
    /// What the mail's calendar file has for the start, without the name of the property.
    static QByteArray startInCalendar(const Mail &mail)
    {
        QFile file(mail.file);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray whole = file.readAll().replace("\r\n", "\n");
        const qsizetype part = whole.indexOf("Content-Type: text/calendar");
        const qsizetype body = part < 0 ? part : whole.indexOf("\n\n", part);
        if (body < 0)
            return {};
        const QByteArray calendar =
            QByteArray::fromBase64(whole.mid(body + 2, whole.indexOf("\n--", body) - body - 2))
                .replace("\r\n", "\n");
        const qsizetype event = calendar.indexOf("BEGIN:VEVENT");
        const qsizetype start = calendar.indexOf("\nDTSTART", event) + 8;
        return calendar.mid(start, calendar.indexOf('\n', start) - start);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        QVERIFY(makeSlots());
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
    }
    void cleanup() { pictureFailure("nearmidnight"); }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void everywhereTheSameDay_data()
    {
        QTest::addColumn<QTime>("utc");
        QTest::addColumn<int>("days"); // in Kathmandu, after the day in UTC
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("ends");
        QTest::newRow("a quarter to midnight") << QTime(18, 0) << 0 << u"23:45"_s << u"00:15"_s;
        QTest::newRow("a quarter past midnight") << QTime(18, 30) << 1 << u"00:15"_s << u"00:45"_s;
    }
    void everywhereTheSameDay()
    {
        QFETCH(QTime, utc);
        QFETCH(int, days);
        QFETCH(QString, starts);
        QFETCH(QString, ends);
        const QDateTime start(m_day, utc, Qt::UTC);
        const QDate here = m_day.addDays(days);
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        // The mentor is still open the second time.
        QVERIFY(eventually(
            [&] { return m_desktop->find(u"weekGrid") || m_desktop->find(u"mentorList"); }));
        QVERIFY(m_desktop->find(u"weekGrid") ||
                m_desktop->clickRow(u"mentorList", Qt::DisplayRole, m_mentorName));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        // Of 20 days, from wherever the mentor's next slot is.
        const auto monday = [grid] { return grid->days().constFirst().date; };
        QVERIFY(eventually([&] { return !grid->days().isEmpty(); }));
        for (int step = 0; step < 6; ++step) {
            const QDate shown = monday();
            if (shown <= here && here < shown.addDays(7))
                break;
            QVERIFY(m_desktop->click(here < shown ? u"previousWeek" : u"nextWeek"));
            QTRY_VERIFY(monday() != shown);
        }
        // The week's own answer, not what was known of it before.
        QVERIFY(eventually(
            [&] { return grid->isVisible() && grid->isAnswered() && indexOf(*grid, start) >= 0; }));
        const int slot = indexOf(*grid, start);
        QVERIFY(slot >= 0);
        // The week.
        const QString shown = grid->slotText(slot);
        QVERIFY2(saysDay(shown.section(u" to "_s, 0, 0), here), qPrintable(shown));
        QVERIFY2(shown.contains(starts) && shown.contains(ends), qPrintable(shown));
        QCOMPARE(saysDay(shown.section(u" to "_s, 1), here.addDays(1)), days == 0);
        grid->setCurrentIndex(slot);
        QVERIFY(m_desktop->click(grid->viewport(), grid->slotRect(slot).center()));
        // The form, with the mentor's clock beside it.
        QVERIFY(m_desktop->waitFor(u"bookingDialog"));
        const QString when = m_desktop->text(u"bookingWhen");
        QVERIFY2(saysDay(when, here) && when.contains(starts), qPrintable(when));
        const QString there = m_desktop->text(u"bookingMentorTime");
        QVERIFY2(saysDay(there, m_day) && there.contains(u"America/Los_Angeles"_s),
                 qPrintable(there));
        QVERIFY(m_desktop->type(u"bookingGoal", u"How do we price a second product?"_s));
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QVERIFY(m_desktop->waitForGone(u"bookingDialog"));
        // The mails: each in its reader's zone, named.
        const auto mine = m_outbox->take(m_server.email(u"mentee"_s), u"Confirmed"_s);
        QVERIFY(mine);
        const QString words = mine->text.simplified();
        const QString time = starts + u'–' + ends;
        const qsizetype place = words.indexOf(starts);
        QVERIFY2(place > 0 && words.contains(u"Asia/Kathmandu"_s), qPrintable(words));
        QVERIFY2(saysDay(words.mid(qMax(0, place - 40), 40), here), qPrintable(words));
        const auto theirs = m_outbox->take(m_server.email(u"mentor"_s), u"Confirmed"_s);
        QVERIFY(theirs);
        const QString inLosAngeles = theirs->text.simplified();
        const qsizetype zone = inLosAngeles.indexOf(u"America/Los_Angeles"_s);
        QVERIFY2(zone > 0 && saysDay(inLosAngeles.mid(qMax(0, zone - 60), 60), m_day),
                 qPrintable(inLosAngeles));
        // The calendar file that goes along.
        const QByteArray begins = startInCalendar(*mine);
        const QByteArray local =
            here.toString(u"yyyyMMdd"_s).toLatin1() + 'T' +
            QTime::fromString(starts, u"HH:mm"_s).toString(u"HHmmss"_s).toLatin1();
        QCOMPARE(begins, ";TZID=Asia/Kathmandu:" + local);
        // The meeting.
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(m_desktop->clickRow(u"upcomingBookings", [&](const QModelIndex &index) {
            const auto *model = qobject_cast<const ui::BookingListModel *>(index.model());
            const auto booking = model->booking(index);
            return booking && booking->meetingStartTime == start;
        }));
        QVERIFY(eventually([&] { return m_desktop->text(u"detailWhen").contains(time); }));
        QVERIFY2(saysDay(m_desktop->text(u"detailWhen"), here),
                 qPrintable(m_desktop->text(u"detailWhen")));
        QVERIFY2(saysDay(m_desktop->text(u"detailWhenOther"), m_day),
                 qPrintable(m_desktop->text(u"detailWhenOther")));
        m_desktop->dismissToasts();
    }
};

OH_GUI_TEST(TstNearMidnight)
#include "tst_nearmidnight.moc"
