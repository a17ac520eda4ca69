// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/liveclient.h"
#include "app/composition.h"
#include "tests/integration/twodesktops.h"
#include "tests/integration/weeks.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/notificationlistmodel.h"
#include "ui/widgets/bellbutton.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What a mentor is told in the application while a mentee books, and what not any more once the
/// mentor wants none of it.
class TstNotifications : public QObject, private TwoDesktops
{
    Q_OBJECT

private:
    const std::unique_ptr<Desktop> &m_mentee = m_first;
    const std::unique_ptr<Desktop> &m_mentor = m_second;
    const QString m_mentorName = u"Margarethe Lindqvist"_s;
    const QString m_menteeName = u"Zoë Marchetti"_s;
    const QString m_goal = u"What do enterprises pay for a robot that they can't see?"_s;

    int unread() const
    {
        const auto *bell = m_mentor->find<ui::BellButton>(u"nav_notifications");
        return bell ? bell->unread() : -1;
    }
    QCheckBox *requestsInApp() const
    {
        return m_mentor->find<QCheckBox>(u"notify_booking_requested_inApp");
    }
    /// The mentee asks the mentor for a meeting.
    bool book()
    {
        m_mentee->bringForward();
        if (!m_mentee->openPage(u"mentors"_s))
            return false;
        if (m_mentee->find(u"backToMentors") && !m_mentee->click(u"backToMentors"))
            return false;
        if (!m_mentee->clickRow(u"mentorList", Qt::DisplayRole, m_mentorName) ||
            !m_mentee->waitFor(u"weekGrid"))
            return false;
        auto *grid = m_mentee->find<ui::WeekGrid>(u"weekGrid");
        if (!turnWeeks(*m_mentee, [grid] { return firstPickable(*grid) >= 0; }))
            return false;
        // A week that is read again may take a choice back.
        const auto opened = [&] {
            const int slot = firstPickable(*grid);
            if (slot >= 0 && !m_mentee->find(u"bookingDialog"))
                grid->activate(slot);
            return m_mentee->find(u"bookingDialog") != nullptr;
        };
        if (!eventually(opened) || !m_mentee->type(u"bookingGoal", m_goal) ||
            !m_mentee->click(u"bookingConfirm") ||
            !m_mentee->waitForToast(u"Request sent to %1"_s.arg(m_mentorName)))
            return false;
        m_mentee->dismissToasts();
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(startServer());
        QVERIFY(open(m_server.email(u"mentee"_s), m_server.email(u"mentor"_s)));
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup()
    {
        m_failed = pictureFailure("notifications") || m_failed;
        m_server.thaw();
    }
    void cleanupTestCase() { QVERIFY(close()); }

    void aBookingCountsAtTheMentorsBell()
    {
        // Somewhere else, and nothing there is touched.
        QVERIFY(m_mentor->openPage(u"availability"_s));
        QCOMPARE(unread(), 0);
        QVERIFY(book());
        QVERIFY(eventually([this] { return unread() == 1; }));
        QCOMPARE(m_mentor->find(u"nav_notifications")->accessibleName(),
                 u"Notifications, 1 unread"_s);
    }

    void openingItLeadsToTheRequest()
    {
        m_mentor->bringForward();
        QVERIFY(m_mentor->openPage(u"notifications"_s));
        QVERIFY(m_mentor->waitFor(u"notificationList"));
        QVERIFY(eventually([this] { return m_mentor->text(u"pageSubtitle") == u"1 unread"_s; }));
        auto *list = m_mentor->find<QAbstractItemView>(u"notificationList");
        const QModelIndex first = list->model()->index(0, 0);
        QVERIFY(first.data(ui::NotificationListModel::UnreadRole).toBool());
        const QString told = first.data(ui::NotificationListModel::TitleRole).toString() +
                             first.data(ui::NotificationListModel::TextRole).toString();
        QVERIFY2(told.contains(m_menteeName), qPrintable(told));
        QVERIFY(
            m_mentor->clickRow(u"notificationList", ui::NotificationListModel::UnreadRole, true));
        QVERIFY(m_mentor->waitFor(u"page_requests"));
        // The keyboard is at the very request.
        QVERIFY(eventually([this] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->accessibleName().contains(m_menteeName);
        }));
        QVERIFY(eventually([this] { return unread() == 0; }));
    }

    /// Told while nobody could be: the server ended before it passed the news on.
    void whatCameInAGapIsCountedAfterIt()
    {
        QVERIFY(m_mentor->openPage(u"notifications"_s));
        m_server.freeze();
        QVERIFY(
            m_server.sql(u"INSERT INTO notifications (user_id, kind, template, facts) "
                         "SELECT user_id, 'tier_changed', 'tier_changed', "
                         "'{\"tier\": \"gold\", \"oldTier\": \"silver\", \"tierRaised\": true}' "
                         "FROM user_profiles WHERE name = '%1'"_s.arg(m_mentorName)));
        m_server.crash();
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        QVERIFY(eventually([this] { return m_mentor->application().live().isConnected(); }));
        QVERIFY(eventually([this] { return unread() == 1; }));
        // The open list has it, too.
        const auto *list = m_mentor->find<QAbstractItemView>(u"notificationList");
        QVERIFY(eventually([&] {
            return list->model()->index(0, 0).data(ui::NotificationListModel::UnreadRole).toBool();
        }));
        m_mentor->bringForward();
        QVERIFY(m_mentor->click(u"notificationsReadAll"));
        QVERIFY(eventually([this] { return unread() == 0; }));
        QVERIFY(!list->model()->index(0, 0).data(ui::NotificationListModel::UnreadRole).toBool());
    }

    void aPreferenceSurvivesARestart()
    {
        m_mentor->bringForward();
        QVERIFY(m_mentor->openPage(u"profile"_s));
        QVERIFY(m_mentor->waitFor(u"notify_booking_requested_inApp"));
        QVERIFY(requestsInApp()->isChecked());
        QVERIFY(m_mentor->click(u"notify_booking_requested_inApp"));
        QVERIFY(!requestsInApp()->isChecked());
        // Closed at once: the window waits for the save.
        m_mentor->window().close();
        QVERIFY(eventually([this] { return !m_mentor->window().isVisible(); }));
        m_mentor->quit();
        m_mentor->start();
        QVERIFY(m_mentor->waitFor(u"notify_booking_requested_inApp"));
        QVERIFY(eventually([this] { return !requestsInApp()->isChecked(); }));
        QVERIFY(m_mentor->find<QCheckBox>(u"notify_booking_requested_email")->isChecked());
        QVERIFY(!m_mentor->find(u"notify_booking_cancelled_email")->isEnabled());
        QVERIFY(eventually([this] { return m_mentor->application().live().isConnected(); }));
    }

    void whatIsNotWantedIsNotTold()
    {
        QVERIFY(book());
        // The mail about it came, and so did what is told by the same way as the bell's number.
        QVERIFY(m_outbox->take(m_server.email(u"mentor"_s), u"would like to meet you"_s));
        QCOMPARE(unread(), 0);
        m_mentor->bringForward();
        QVERIFY(m_mentor->click(u"notify_booking_requested_inApp"));
        QVERIFY(book());
        QVERIFY(eventually([this] { return unread() == 1; }));
    }
};

OH_GUI_TEST(TstNotifications)
#include "tst_notifications.moc"
