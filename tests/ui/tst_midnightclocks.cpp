// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/dialogs/bookingdialog.h"
#include "ui/views/mentorprofileview.h"
#include "ui/widgets/weekcanvasheader.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

QDateTime momentOf(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(parsed.date(), parsed.time(), Qt::UTC);
}

/// Somebody in a zone looks at a mentor of the same zone.
struct LookingFrom
{
    LookingFrom(const QString &zone, const QDateTime &now)
    {
        ports.clock.set(now);
        api::User user = sampleUser(Role::Mentee);
        user.profile.timeZone = zone;
        ports.account.signIn(user);
        view = std::make_unique<MentorProfileView>(ports.context);
        view->resize(1100, 800);
        view->show();
        QApplication::setActiveWindow(view.get());
        view->openMentor(sampleId<UserId>(1));
        api::Mentor mentor = sampleProfile(1);
        mentor.timeZone = zone;
        mentor.nextSlotAt.reset();
        ports.api.answerMentor(mentor);
    }
    /// Each question about a week gets those of `offered` that it asks for.
    void answer(const QList<api::Slot> &offered)
    {
        auto &calls = ports.api.availableSlotsCalls;
        for (int i = 0; i < calls.count(); ++i) {
            const auto query = calls.query(i);
            QList<api::Slot> asked;
            for (const api::Slot &slot : offered) {
                if (slot.startTime >= query.from() && slot.startTime < query.to())
                    asked.append(slot);
            }
            calls.answerAt(i, slotListOf(asked));
        }
    }
    WeekGrid *grid() { return view->findChild<WeekGrid *>(); }
    QString range() { return view->findChild<QLabel *>(u"weekRange"_s)->text(); }
    void press(const QString &button) { view->findChild<QAbstractButton *>(button)->click(); }
    QStringList texts()
    {
        QStringList all;
        for (int i = 0; i < grid()->slotCount(); ++i)
            all.append(grid()->slotText(i).section(u", available"_s, 0, 0));
        return all;
    }
    /// What the head of a column says when the mouse rests there.
    QString headOf(int day)
    {
        auto *header = grid()->findChild<WeekCanvasHeader *>();
        const int left = grid()->viewport()->x();
        const QPoint position(left + grid()->viewport()->width() * (2 * day + 1) / 14, 5);
        QToolTip::hideText();
        QHelpEvent rest(QEvent::ToolTip, position, header->mapToGlobal(position));
        QApplication::sendEvent(header, &rest);
        return QToolTip::text();
    }

    FakePorts ports;
    std::unique_ptr<MentorProfileView> view;
};

} // namespace

/// Where the clocks change at midnight, one day has no first hour, or another its last hour twice:
/// what the desktop shows of such days.
class TstMidnightClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void cleanup() { QLocale::setDefault(QLocale(u"en_GB"_s)); } // whatever failed

    void everySlotStandsAtItsDay_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("first"); // half an hour each from there on
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QString>("week");
        QTest::addColumn<int>("changes"); // the day of the week on which they do
        QTest::newRow("Santiago, forward")
            << u"America/Santiago"_s << u"2026-09-02 12:00"_s << u"2026-09-06 03:00"_s
            << QStringList{u"Saturday 5 September, 23:00 to 23:30"_s,
                           u"Saturday 5 September, 23:30 to 01:00 on Sunday 6 September"_s,
                           u"Sunday 6 September, 01:00 to 01:30"_s,
                           u"Sunday 6 September, 01:30 to 02:00"_s}
            << u"31 August – 6 September 2026"_s << 6;
        QTest::newRow("Santiago, back")
            << u"America/Santiago"_s << u"2026-04-01 12:00"_s << u"2026-04-05 02:30"_s
            << QStringList{u"Saturday 4 April, 23:30 UTC−03:00 to 23:00"_s,
                           u"Saturday 4 April, 23:00 UTC−04:00 to 23:30"_s,
                           u"Saturday 4 April, 23:30 UTC−04:00 to 00:00 on Sunday 5 April"_s,
                           u"Sunday 5 April, 00:00 to 00:30"_s}
            << u"30 March – 5 April 2026"_s << 5;
        QTest::newRow("Cairo, forward")
            << u"Africa/Cairo"_s << u"2026-04-20 12:00"_s << u"2026-04-23 21:00"_s
            << QStringList{u"Thursday 23 April, 23:00 to 23:30"_s,
                           u"Thursday 23 April, 23:30 to 01:00 on Friday 24 April"_s,
                           u"Friday 24 April, 01:00 to 01:30"_s,
                           u"Friday 24 April, 01:30 to 02:00"_s}
            << u"20 – 26 April 2026"_s << 4;
        QTest::newRow("Cairo, back")
            << u"Africa/Cairo"_s << u"2026-10-26 12:00"_s << u"2026-10-29 20:30"_s
            << QStringList{u"Thursday 29 October, 23:30 EEST to 23:00"_s,
                           u"Thursday 29 October, 23:00 EET to 23:30"_s,
                           u"Thursday 29 October, 23:30 EET to 00:00 on Friday 30 October"_s,
                           u"Friday 30 October, 00:00 to 00:30"_s}
            << u"26 October – 1 November 2026"_s << 3;
        QTest::newRow("Beirut, forward")
            << u"Asia/Beirut"_s << u"2026-03-25 12:00"_s << u"2026-03-28 21:00"_s
            << QStringList{u"Saturday 28 March, 23:00 to 23:30"_s,
                           u"Saturday 28 March, 23:30 to 01:00 on Sunday 29 March"_s,
                           u"Sunday 29 March, 01:00 to 01:30"_s,
                           u"Sunday 29 March, 01:30 to 02:00"_s}
            << u"23 – 29 March 2026"_s << 6;
        QTest::newRow("Beirut, back")
            << u"Asia/Beirut"_s << u"2026-10-21 12:00"_s << u"2026-10-24 20:30"_s
            << QStringList{u"Saturday 24 October, 23:30 EEST to 23:00"_s,
                           u"Saturday 24 October, 23:00 EET to 23:30"_s,
                           u"Saturday 24 October, 23:30 EET to 00:00 on Sunday 25 October"_s,
                           u"Sunday 25 October, 00:00 to 00:30"_s}
            << u"19 – 25 October 2026"_s << 5;
    }
    void everySlotStandsAtItsDay()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(QString, first);
        QFETCH(QStringList, shown);
        QFETCH(QString, week);
        QFETCH(int, changes);
        LookingFrom looking(zone, momentOf(now));
        QList<api::Slot> offered;
        for (int i = 0; i < shown.size(); ++i)
            offered.append(sampleSlot(i + 1, momentOf(first).addSecs(1800 * i)));
        looking.answer(offered);
        QCOMPARE(looking.range(), week);
        QCOMPARE(looking.texts(), shown);
        for (int i = 0; i < shown.size(); ++i) {
            const QString day = shown.at(i).section(u',', 0, 0);
            QCOMPARE(looking.headOf(looking.grid()->dayOf(i)).section(u" –"_s, 0, 0), day);
        }
        for (int day = 0; day < 7; ++day)
            QCOMPARE(looking.headOf(day).contains(u"clocks change"_s), day == changes);
        // The form that asks once more before it is booked.
        looking.grid()->activate(1);
        auto *dialog = looking.view->findChild<BookingDialog *>();
        QVERIFY(dialog);
        const QString when = dialog->findChild<QLabel *>(u"bookingWhen"_s)->text();
        QString day = shown.at(1).section(u',', 0, 0);
        day.replace(day.indexOf(u' '), 1, u", "_s);
        QVERIFY2(when.startsWith(day), qPrintable(when));
        dialog->close();
    }

    void weeksFollowOneAnother_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDate>("first"); // of the week that is shown
        QTest::newRow("Santiago, forward in the last night of the week")
            << u"America/Santiago"_s << u"en_GB"_s << u"2026-09-06 03:59"_s << QDate(2026, 8, 31);
        QTest::newRow("Santiago, the first minute of a Sunday without midnight")
            << u"America/Santiago"_s << u"en_GB"_s << u"2026-09-06 04:00"_s << QDate(2026, 8, 31);
        QTest::newRow("Santiago, a week that begins without midnight")
            << u"America/Santiago"_s << u"en_US"_s << u"2026-09-06 04:00"_s << QDate(2026, 9, 6);
        QTest::newRow("Santiago, the minute before it")
            << u"America/Santiago"_s << u"en_US"_s << u"2026-09-06 03:59"_s << QDate(2026, 8, 30);
        QTest::newRow("Santiago, the second last hour of a week")
            << u"America/Santiago"_s << u"en_US"_s << u"2026-04-05 03:59"_s << QDate(2026, 3, 29);
        QTest::newRow("Santiago, the midnight after it")
            << u"America/Santiago"_s << u"en_US"_s << u"2026-04-05 04:00"_s << QDate(2026, 4, 5);
        QTest::newRow("Beirut, a week that begins without midnight")
            << u"Asia/Beirut"_s << u"en_US"_s << u"2026-03-28 22:00"_s << QDate(2026, 3, 29);
        QTest::newRow("Beirut, the second last hour of a week")
            << u"Asia/Beirut"_s << u"en_US"_s << u"2026-10-24 21:30"_s << QDate(2026, 10, 18);
        QTest::newRow("Cairo, in the middle of a week")
            << u"Africa/Cairo"_s << u"en_GB"_s << u"2026-04-23 22:00"_s << QDate(2026, 4, 20);
    }
    /// Forward and back over the week in which the clocks change, and to today: each day once, and
    /// each slot in one week.
    void weeksFollowOneAnother()
    {
        QFETCH(QString, zone);
        QFETCH(QString, country);
        QFETCH(QString, now);
        QFETCH(QDate, first);
        QLocale::setDefault(QLocale(country));
        LookingFrom looking(zone, momentOf(now));
        QList<api::Slot> offered;
        for (int i = 0; i < 28 * 12; ++i)
            offered.append(sampleSlot(i + 1, momentOf(now).addSecs(7200LL * (i + 1))));
        QSet<QString> seen;
        for (int week = 0; week < 3; ++week) {
            looking.answer(offered);
            for (int day = 0; day < 7; ++day) {
                const QDate date = first.addDays(7 * week + day);
                QVERIFY2(looking.headOf(day).startsWith(QLocale().toString(date, u"dddd d MMMM"_s)),
                         qPrintable(looking.headOf(day)));
            }
            for (int i = 0; i < looking.grid()->slotCount(); ++i) {
                const QString id = looking.grid()->entry(i).slot.id.toString();
                QVERIFY2(!seen.contains(id), qPrintable(looking.grid()->slotText(i)));
                seen.insert(id);
                const QDate date = first.addDays(7 * week + looking.grid()->dayOf(i));
                QVERIFY2(looking.grid()->slotText(i).startsWith(
                             QLocale().toString(date, u"dddd d MMMM"_s)),
                         qPrintable(looking.grid()->slotText(i)));
            }
            looking.press(u"nextWeek"_s);
        }
        // All of the time from now on, with nothing left out where two weeks meet.
        const auto last =
            std::find_if(offered.crbegin(), offered.crend(),
                         [&](const api::Slot &slot) { return seen.contains(slot.id.toString()); });
        QCOMPARE(seen.size(), std::distance(last, offered.crend()));
        QVERIFY(seen.size() > 13 * 12);
        looking.answer(offered);
        looking.press(u"previousWeek"_s);
        looking.answer(offered);
        QVERIFY(
            looking.headOf(0).startsWith(QLocale().toString(first.addDays(14), u"dddd d MMMM"_s)));
        looking.press(u"thisWeek"_s);
        looking.answer(offered);
        QVERIFY(looking.headOf(0).startsWith(QLocale().toString(first, u"dddd d MMMM"_s)));
    }
};

OH_GUI_TEST(TstMidnightClocks)
#include "tst_midnightclocks.moc"
