// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A coordinator's day: books for others against a rule, moves the meeting, calls it off, and looks
/// after what the server does by itself.
class TstConsoleDay : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    const QString m_goal = u"An urgent look at the term sheet before tonight"_s;

    QAbstractItemView *table() const { return m_desktop->find<QAbstractItemView>(u"consoleTable"); }
    bool selectOurs()
    {
        return m_desktop->clickRow(u"consoleTable", [this](const QModelIndex &index) {
            return index.siblingAtColumn(3).data().toString() == m_goal;
        });
    }
    QString statusOfOurs() const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 3).data().toString() == m_goal)
                return table()->model()->index(row, 4).data().toString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"consoleTable"));
    }

    void cleanup() { pictureFailure("consoleday"); }

    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void aMeetingIsBookedAgainstTheNotice()
    {
        QVERIFY(m_desktop->click(u"consoleNew"));
        QVERIFY(m_desktop->waitFor(u"whiteGloveDialog"));
        QVERIFY(m_desktop->click(u"wgBook")); // nothing is filled in
        QTRY_VERIFY(!m_desktop->text(u"wgMentorPickerError").isEmpty());
        QVERIFY(m_desktop->choosePerson(u"wgMentor"_s, u"tob"_s, u"Tobias Achterberg"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        QVERIFY(m_desktop->choosePerson(u"wgMentee"_s, u"marchetti"_s, u"Zoë Marchetti"_s));
        QVERIFY(m_desktop->type(u"wgGoal", m_goal));
        QVERIFY(m_desktop->type(u"wgReason", u"The mentee called: the investor decides tonight"_s));
        QVERIFY(m_desktop->click(u"wgFree"));
        // In a few hours: no slot of anybody's.
        QVERIFY(m_desktop->choose(u"wgMinutes", u"15 minutes"_s));
        // Where one of the two has a meeting already, an hour later.
        for (int hours = 5; hours < 12 && !m_desktop->find(u"warningsBox"); ++hours) {
            const QDateTime start = QDateTime::currentDateTimeUtc()
                                        .addSecs(hours * 3600)
                                        .toTimeZone(QTimeZone("Europe/Berlin"));
            m_desktop->find<QDateEdit>(u"wgDate")->setDate(start.date());
            m_desktop->find<QTimeEdit>(u"wgTime")->setTime(QTime(start.time().hour(), 7));
            QVERIFY(m_desktop->click(u"wgBook"));
            QVERIFY(eventually([&] {
                return m_desktop->find(u"warningsBox") || m_desktop->find(u"wgTimeError");
            }));
        }
        QVERIFY(m_desktop->find(u"warningsBox"));
        const auto boxes = m_desktop->find(u"warningsBox")->findChildren<QCheckBox *>();
        QVERIFY(std::any_of(boxes.cbegin(), boxes.cend(), [](const QCheckBox *box) {
            return box->text().contains(u"less than 24 hours"_s);
        }));
        for (QCheckBox *box : boxes)
            QVERIFY(m_desktop->click(box, QPoint(12, box->height() / 2)));
        QVERIFY(m_desktop->click(u"wgBook"));
        QVERIFY(m_desktop->waitForGone(u"whiteGloveDialog"));
        QVERIFY(m_desktop->waitForToast(u"Both get a mail"_s));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->type(u"consoleSearch", u"term sheet before tonight"_s));
        QTRY_COMPARE_WITH_TIMEOUT(statusOfOurs(), u"Confirmed"_s, 30'000);
    }

    void itIsCorrected()
    {
        QVERIFY(selectOurs());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"bookingPanel"));
        QVERIFY(m_desktop->click(u"panelEdit"));
        QVERIFY(m_desktop->waitFor(u"editBookingDialog"));
        QVERIFY(m_desktop->type(u"editMaterials", u"https://termsheet.example.com/draft"_s));
        QVERIFY(m_desktop->click(u"editSave"));
        QVERIFY(m_desktop->waitForGone(u"editBookingDialog"));
        QVERIFY(m_desktop->waitForToast(u"saved"_s));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->waitFor(u"panelLink0"));
    }

    void itIsMoved()
    {
        QVERIFY(selectOurs());
        QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_desktop->waitFor(u"moveBookingDialog"));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        QVERIFY(turnWeeks(*m_desktop, [grid] { return firstPickable(*grid) >= 0; }));
        const int slot = firstPickable(*grid);
        grid->setCurrentIndex(slot);
        QVERIFY(m_desktop->click(grid->viewport(), grid->slotRect(slot).center()));
        QTRY_VERIFY(m_desktop->text(u"moveChosen").startsWith(u"New time"_s));
        QVERIFY(m_desktop->type(u"moveReason", u"The investor has time later"_s));
        QVERIFY(m_desktop->click(u"moveSubmit"));
        // The tier or the notice may have to be confirmed for this slot as well.
        QVERIFY(eventually([&] {
            return m_desktop->find(u"warningsBox") || !m_desktop->find(u"moveBookingDialog");
        }));
        if (m_desktop->find(u"moveBookingDialog")) {
            const auto boxes = m_desktop->find(u"warningsBox")->findChildren<QCheckBox *>();
            for (QCheckBox *box : boxes)
                QVERIFY(m_desktop->click(box, QPoint(12, box->height() / 2)));
            QVERIFY(m_desktop->click(u"moveSubmit"));
        }
        QVERIFY(m_desktop->waitForGone(u"moveBookingDialog"));
        QVERIFY(m_desktop->waitForToast(u"Moved to"_s));
        m_desktop->dismissToasts();
    }

    void itIsCanceled()
    {
        QVERIFY(selectOurs());
        QVERIFY(m_desktop->click(u"panelCancel"));
        QVERIFY(m_desktop->waitFor(u"cancelBookingDialog"));
        QVERIFY(m_desktop->type(u"cancelNotes", u"The round was closed"_s));
        QVERIFY(m_desktop->click(u"cancelSubmit"));
        QVERIFY(m_desktop->waitForGone(u"cancelBookingDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(statusOfOurs(), u"Canceled"_s, 30'000);
        QVERIFY(!m_desktop->find(u"panelMove"));
        m_desktop->dismissToasts();
    }

    void aMissingSlotIsExplained()
    {
        QVERIFY(m_desktop->openPage(u"missing-slots"_s));
        QVERIFY(m_desktop->choosePerson(u"explainMentor"_s, u"tob"_s, u"Tobias Achterberg"_s));
        // Nobody offers a Sunday night.
        const QDate today = QDate::currentDate();
        m_desktop->find<QDateEdit>(u"explainDate")->setDate(today.addDays(14 - today.dayOfWeek()));
        m_desktop->find<QTimeEdit>(u"explainTime")->setTime(QTime(3, 0));
        QVERIFY(m_desktop->click(u"explainAsk"));
        QVERIFY(m_desktop->waitFor(u"explainReason0"));
        QVERIFY(m_desktop->text(u"explainVerdict").contains(u"reason"_s));
    }

    void theTimetableIsRun()
    {
        QVERIFY(m_desktop->openPage(u"jobs"_s));
        auto *tabs = m_desktop->find<QTabWidget>(u"jobsTabs")->tabBar();
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(2).center()));
        QVERIFY(m_desktop->clickRow(u"jobsScheduleTable", [](const QModelIndex &index) {
            return index.data().toString() == u"Slot window"_s;
        }));
        QVERIFY(m_desktop->click(u"jobsRunNow"));
        QVERIFY(m_desktop->waitForToast(u"Slot window"_s));
        m_desktop->dismissToasts();
    }

    void aDeadJobIsToldOfAndTriedAgain()
    {
        QVERIFY(m_desktop->openPage(u"bookings"_s));
        QVERIFY(!m_desktop->find(u"navCount_jobs"));
        QVERIFY(m_server.sql(
            u"INSERT INTO jobs (id, kind, payload, status, attempts, run_at, finished_at, "
            "last_error) SELECT gen_random_uuid(), 'extend_slots', json_build_object('mentorId', "
            "id), 'queued', 10, now() + interval '1 day', NULL, 'INTERNAL_ERROR: it broke' FROM "
            "users WHERE role = 'mentor' LIMIT 1; "
            "UPDATE jobs SET status = 'dead', finished_at = now() WHERE last_error LIKE '%broke'"_s));
        // Told by the server, wherever one is.
        QVERIFY(m_desktop->waitFor(u"navCount_jobs"));
        QCOMPARE(m_desktop->text(u"navCount_jobs"), u"1"_s);
        QVERIFY(m_desktop->openPage(u"jobs"_s));
        auto *tabs = m_desktop->find<QTabWidget>(u"jobsTabs")->tabBar();
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(0).center()));
        QVERIFY(m_desktop->clickRow(u"jobsDeadTable", [](const QModelIndex &index) {
            return index.siblingAtColumn(3).data().toString().contains(u"it broke"_s);
        }));
        QVERIFY(m_desktop->click(u"jobsRetry"));
        QVERIFY(m_desktop->waitForToast(u"1 job is tried again"_s));
        QVERIFY(m_desktop->waitForGone(u"navCount_jobs"));
        m_desktop->dismissToasts();
    }

    void whatNobodyCouldBeToldIsToldAgain()
    {
        QVERIFY(m_desktop->openPage(u"bookings"_s));
        // Its notification goes with a booking that is not there.
        QVERIFY(m_server.sql(
            u"INSERT INTO untold_news (kind, mail_always, hearers, data, booking_id, created_at) "
            "SELECT 'booking_confirmed', false, json_build_array(json_build_object('mail', "
            "gen_random_uuid(), 'log', gen_random_uuid(), 'note', gen_random_uuid(), 'template', "
            "'booking_confirmed', 'to', id, 'inApp', true)), json_build_object('goal', "
            "'Told late'), gen_random_uuid(), now() FROM users WHERE role = 'mentee' LIMIT 1"_s));
        QVERIFY(m_desktop->waitFor(u"navCount_jobs"));
        QVERIFY(m_server.sql(
            u"UPDATE untold_news SET booking_id = NULL WHERE failed_at IS NOT NULL"_s));
        QVERIFY(m_desktop->openPage(u"jobs"_s));
        auto *tabs = m_desktop->find<QTabWidget>(u"jobsTabs")->tabBar();
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(4).center()));
        QVERIFY(m_desktop->clickRow(u"jobsNewsTable", [](const QModelIndex &index) {
            return index.siblingAtColumn(2).data().toString().contains(u"foreign key"_s);
        }));
        QVERIFY(m_desktop->click(u"newsRetry"));
        QVERIFY(m_desktop->waitForToast(u"1 notification is tried again"_s));
        QVERIFY(m_desktop->waitForGone(u"navCount_jobs"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server.column(u"SELECT count(*) FROM notifications WHERE "
                                                  "facts ->> 'goal' = 'Told late'"_s),
                                  QStringList{u"1"_s}, 30'000);
        m_desktop->dismissToasts();
    }

    void theFiguresOpenTheirBookings()
    {
        QVERIFY(m_desktop->openPage(u"overview"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->text(u"kpiUpcomingValue").isEmpty(), 30'000);
        QVERIFY(m_desktop->text(u"kpiUpcomingValue").toInt() > 0);
        QVERIFY(m_desktop->click(u"overviewCount"));
        QVERIFY(m_desktop->click(u"kpiUpcomingLink"));
        QVERIFY(m_desktop->waitFor(u"page_bookings"));
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 0, 30'000);
        QVERIFY(m_desktop->signOut());
    }
};

OH_GUI_TEST(TstConsoleDay)
#include "tst_consoleday.moc"
