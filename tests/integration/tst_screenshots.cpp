// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookingtablemodel.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::test;

/// Walks through every screen and keeps pictures of it (Pictures).
class TstScreenshots : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures;
    const QList<QSize> m_sizes = m_pictures.sizes();
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    bool m_failed = false;

    bool shoot(const QString &name, const QString &title)
    {
        return m_pictures.shoot(*m_desktop, name, title);
    }

    bool waitForRows(QStringView view, int rows = 1)
    {
        return m_desktop->waitFor(view) && eventually([&] {
                   const auto *list = m_desktop->find<QAbstractItemView>(view);
                   return list && list->model()->rowCount() >= rows;
               });
    }

    /// Opens the profile of a mentor in a week with bookable slots; returns one of them, or -1.
    int openSlots(const QString &mentor)
    {
        if (!m_desktop->clickRow(u"mentorList", Qt::DisplayRole, mentor) ||
            !m_desktop->waitFor(u"weekGrid"))
            return -1;
        const auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        if (!turnWeeks(*m_desktop, [grid] { return lastPickable(*grid) >= 0; }))
            return -1;
        return lastPickable(*grid);
    }

    /// The first who is found.
    bool choosePerson(const QString &field, const QString &letters)
    {
        QAbstractItemView *popup = nullptr;
        const auto offered = [&] {
            const auto tops = QApplication::topLevelWidgets();
            for (QWidget *top : tops) {
                if (top->objectName() == field + u"List"_s && top->isVisible())
                    popup = qobject_cast<QAbstractItemView *>(top);
            }
            return popup && popup->model()->rowCount() > 0;
        };
        if (!m_desktop->type(field, letters) || !eventually(offered))
            return false;
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        return true;
    }

    /// Some of each kind over the last days, about the mentor's meetings.
    bool tellTheMentor() const
    {
        return m_server.sql(uR"(
INSERT INTO notifications (user_id, kind, template, facts, booking_id, created_at, read_at)
SELECT b.mentor_id, n.kind::notification_type, n.template,
       jsonb_build_object('bookingId', b.id, 'mentorName', m.name, 'menteeName', e.name,
         'goal', b.meeting_goal, 'meetingType', b.meeting_type, 'location', coalesce(b.location, ''),
         'startUtc', to_char(b.meeting_start_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'endUtc', to_char(b.meeting_end_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'reason', 'emergency', 'tier', 'gold', 'oldTier', 'silver',
         'tierRaised', true, 'changedBy', e.name,
         'otherStartUtc', to_char(b.meeting_start_time AT TIME ZONE 'UTC' + interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'otherEndUtc', to_char(b.meeting_end_time AT TIME ZONE 'UTC' + interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
       b.id, now() - n.hours * interval '1 hour', CASE WHEN n.hours > 20 THEN now() END
  FROM (VALUES (1, 'booking_requested', 'booking_requested', 0.2),
               (2, 'booking_reminder', 'booking_reminder', 0.9),
               (3, 'booking_cancelled', 'booking_canceled', 19),
               (4, 'reschedule_proposed', 'reschedule_proposed', 27),
               (5, 'tier_changed', 'tier_changed', 49),
               (6, 'booking_confirmed', 'booking_confirmed', 75)) n (i, kind, template, hours)
  JOIN (SELECT *, row_number() OVER (ORDER BY meeting_start_time DESC) AS i FROM bookings
         WHERE mentor_id = (SELECT user_id FROM user_profiles WHERE name = 'Margarethe Lindqvist')) b
       ON b.i = n.i
  JOIN user_profiles m ON m.user_id = b.mentor_id
  JOIN user_profiles e ON e.user_id = b.mentee_id)"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"[0-9]"_s));
        QApplication::setCursorFlashTime(0);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->tuning.transferTimeout = 3s;
        m_desktop->tuning.probeTimeout = 2s;
        m_desktop->tuning.retryWindow = 3s;
        m_desktop->start();
    }

    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }

    void cleanup()
    {
        m_failed = pictureFailure("screenshots") || m_failed;
        m_server.thaw();
    }

    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void signIn()
    {
        QVERIFY(m_desktop->waitFor(u"signInEmail"));
        QVERIFY(shoot(u"01-sign-in"_s, u"Sign in"_s));
        const QString email = m_server.email(u"mentee"_s);
        QVERIFY(m_desktop->type(u"signInEmail", email));
        QVERIFY(m_desktop->click(u"signInSend"));
        QVERIFY(m_desktop->waitFor(u"signInCode"));
        const auto mail = m_outbox->take(email, isEnglish() ? u"Sign in"_s : QString());
        QVERIFY(mail);
        QVERIFY(m_desktop->type(u"signInCode", u"ABCDEFG"_s));
        QVERIFY(m_desktop->click(u"signInSubmit"));
        QTRY_VERIFY(!m_desktop->text(u"signInCodeError").isEmpty());
        QVERIFY(shoot(u"02-sign-in-code"_s, u"Sign in, second step"_s));
        QVERIFY(m_desktop->type(u"signInCode", mail->code()));
        QVERIFY(m_desktop->click(u"signInSubmit"));
        QVERIFY(m_desktop->waitFor(u"navSignOut"));
    }

    void directory()
    {
        QVERIFY(waitForRows(u"mentorList", 10));
        QVERIFY(waitForRows(u"industryList", 5));
        QVERIFY(shoot(u"03-directory"_s, u"Directory of mentors"_s));
        QVERIFY(m_desktop->clickRow(u"industryList", Qt::DisplayRole, u"FinTech"_s));
        QVERIFY(m_desktop->click(u"tier_gold"));
        const auto *list = m_desktop->find<QAbstractItemView>(u"mentorList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 30'000);
        QVERIFY(shoot(u"04-directory-filtered"_s, u"Directory, filtered"_s));
        QVERIFY(m_desktop->type(u"mentorSearch", u"blockchain for bees"_s));
        QVERIFY(m_desktop->waitFor(u"emptyTitle"));
        QVERIFY(shoot(u"05-directory-empty"_s, u"Directory, nothing found"_s));
        QVERIFY(m_desktop->click(u"emptyAction"));
        QVERIFY(waitForRows(u"mentorList", 10));
    }

    void booking()
    {
        const int slot = openSlots(u"Tobias Achterberg"_s);
        QVERIFY(slot >= 0);
        QVERIFY(shoot(u"06-mentor-profile"_s, u"Mentor profile with the week's slots"_s));
        m_desktop->window().resize(m_sizes.first());
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        grid->setCurrentIndex(slot);
        QVERIFY(m_desktop->click(grid->viewport(), grid->slotRect(slot).center()));
        QVERIFY(m_desktop->waitFor(u"bookingDialog"));
        QVERIFY(m_desktop->type(u"bookingGoal", u"Help us"_s));
        QVERIFY(m_desktop->type(u"bookingMaterial0", u"larkfield pitch.pdf"_s));
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QTRY_VERIFY(!m_desktop->text(u"bookingGoalError").isEmpty());
        QVERIFY(shoot(u"07-booking-errors"_s, u"Booking form, with mistakes"_s));
        QVERIFY(m_desktop->type(u"bookingGoal", u"Should we split our monolith before the next "
                                                "audit, or after it?"_s));
        QVERIFY(m_desktop->type(u"bookingMaterial0", u"https://larkfield.example.com/deck"_s));
        QVERIFY(shoot(u"08-booking"_s, u"Booking form"_s));
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QVERIFY(m_desktop->waitForToast(u"Request sent"_s));
        QTest::mouseMove(m_desktop->find(u"toast")); // stays while the pointer is over it
        QVERIFY(shoot(u"09-toast"_s, u"Toast after a booking"_s));
        m_desktop->dismissToasts();
    }

    void myBookings()
    {
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(waitForRows(u"upcomingBookings", 3));
        QVERIFY(shoot(u"10-my-bookings"_s, u"My bookings, upcoming"_s));
        QVERIFY(m_desktop->click(u"cancelBooking"));
        QVERIFY(m_desktop->waitFor(u"cancelBookingDialog"));
        QVERIFY(shoot(u"11-cancel"_s, u"Canceling a meeting"_s));
        QVERIFY(m_desktop->click(u"cancelKeep"));
        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(1).center()));
        QVERIFY(waitForRows(u"pastBookings"));
        QVERIFY(shoot(u"12-my-bookings-past"_s, u"My bookings, past"_s));
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(2).center()));
        QVERIFY(waitForRows(u"canceledBookings"));
        QVERIFY(shoot(u"13-my-bookings-canceled"_s, u"My bookings, canceled"_s));
    }

    void profileOfAMentee()
    {
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->text(u"profileName").isEmpty(), 30'000);
        QVERIFY(shoot(u"14-profile-mentee"_s, u"Profile of a mentee"_s));
    }

    void calendarAddress()
    {
        QTRY_VERIFY(m_desktop->find(u"feed_full_make"));
        QWidget *make = m_desktop->find(u"feed_full_make");
        QScrollArea *scroll = nullptr;
        for (QWidget *up = make; up && !scroll; up = up->parentWidget())
            scroll = qobject_cast<QScrollArea *>(up);
        QVERIFY(scroll);
        const QWidget *card = m_desktop->find(u"calendarFeeds")->parentWidget();
        const int top = card->mapTo(scroll->widget(), QPoint()).y();
        scroll->verticalScrollBar()->setValue(top);
        QVERIFY(m_desktop->click(make));
        QVERIFY(m_desktop->waitFor(u"feed_full_address"));
        scroll->verticalScrollBar()->setValue(top);
        QVERIFY(shoot(u"14b-calendar-address"_s, u"An address for calendars"_s));
        // A calendar gets the meetings there.
        QNetworkAccessManager network;
        const QUrl address(m_desktop->find<QLineEdit>(u"feed_full_address")->text());
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(address)));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
        const QByteArray calendar = reply->readAll();
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(calendar.contains("BEGIN:VEVENT"));
    }

    void unreachable()
    {
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(0).center()));
        QVERIFY(waitForRows(u"upcomingBookings", 3));
        m_server.freeze();
        QTest::keyClick(m_desktop->window().windowHandle(), Qt::Key_F5);
        QVERIFY(m_desktop->waitFor(u"offlineBanner"));
        QVERIFY(shoot(u"15-unreachable"_s, u"The server can't be reached"_s));
        m_server.thaw();
        QVERIFY(m_desktop->waitForGone(u"offlineBanner"));
        QVERIFY(m_desktop->signOut());
    }

    void mentor()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"requestCard"));
        QVERIFY(shoot(u"16-requests"_s, u"A mentor's requests"_s));
        QVERIFY(m_desktop->click(u"requestDecline"));
        QVERIFY(m_desktop->waitFor(u"declineDialog"));
        QVERIFY(shoot(u"17-decline"_s, u"Declining a request"_s));
        QTest::keyClick(m_desktop->find(u"declineDialog"), Qt::Key_Escape);
        QVERIFY(m_desktop->waitForGone(u"declineDialog"));

        QVERIFY(m_desktop->openPage(u"availability"_s));
        QVERIFY(waitForRows(u"availabilityBlocks", 3));
        QVERIFY(waitForRows(u"availabilitySlots"));
        QVERIFY(shoot(u"18-availability"_s, u"Availability"_s));
        QVERIFY(m_desktop->click(u"addAvailability"));
        QVERIFY(m_desktop->waitFor(u"availabilityDialog"));
        QVERIFY(m_desktop->click(u"availabilityPreset"));
        // On whatever day of the week this runs: she offers nothing on Saturdays.
        const QDate soon = QDate::currentDate().addDays(7);
        m_desktop->find<QDateEdit>(u"availabilityDate")
            ->setDate(soon.addDays(6 - soon.dayOfWeek()));
        QVERIFY(shoot(u"19-availability-dialog"_s, u"Adding availability"_s));
        QVERIFY(m_desktop->choose(u"availabilityPattern", u"Every week"_s));
        QVERIFY(m_desktop->click(u"availabilityOnline"));
        QVERIFY(m_desktop->waitFor(u"availabilityNext"));
        QVERIFY(shoot(u"19b-availability-weekly"_s, u"Adding weekly availability"_s));
        auto *form = m_desktop->find<QScrollArea>(u"availabilityScroll");
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        QVERIFY(shoot(u"19c-availability-preview"_s, u"The preview of weekly availability"_s));
        QVERIFY(m_desktop->click(u"availabilityCancel"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(shoot(u"19c2-availability-unsaved"_s, u"Closing a form with something in it"_s));
        QVERIFY(m_desktop->click(u"unsavedDiscard"));
        QVERIFY(m_desktop->waitForGone(u"availabilityDialog"));
        QVERIFY(m_desktop->click(u"editAvailability"));
        QVERIFY(m_desktop->waitFor(u"availabilityDialog"));
        QVERIFY(m_desktop->waitFor(u"availabilityNext"));
        QVERIFY(shoot(u"19d-availability-edit"_s, u"Editing availability"_s));
        QVERIFY(m_desktop->click(u"availabilityCancel"));
        QVERIFY(m_desktop->waitForGone(u"availabilityDialog"));
        QVERIFY(m_desktop->click(u"openTimeOff"));
        QVERIFY(m_desktop->waitFor(u"timeOffDialog"));
        QVERIFY(shoot(u"19e-time-off"_s, u"Time off, none yet"_s));
        m_desktop->find<QDateEdit>(u"daysLast")->setDate(QDate::currentDate().addDays(20));
        QVERIFY(m_desktop->type(u"daysNote", u"Parental leave"_s));
        QVERIFY(m_desktop->click(u"daysAdd"));
        QVERIFY(m_desktop->waitFor(u"daysAffected"));
        QVERIFY(shoot(u"19f-time-off-meetings"_s, u"Time off with meetings in it"_s));
        QVERIFY(m_desktop->click(u"daysDelete"));
        QVERIFY(m_desktop->waitForGone(u"daysEntry"));
        QVERIFY(m_desktop->click(u"daysClose"));
        QVERIFY(m_desktop->waitForGone(u"timeOffDialog"));
        QVERIFY(m_desktop->click(u"openTravel"));
        QVERIFY(m_desktop->waitFor(u"travelDialog"));
        QVERIFY(m_desktop->click(u"daysAdd"));
        QVERIFY(m_desktop->waitFor(u"daysEntry"));
        QVERIFY(shoot(u"19g-travel"_s, u"Days of travel"_s));
        QVERIFY(m_desktop->click(u"daysDelete"));
        QVERIFY(m_desktop->waitForGone(u"daysEntry"));
        QVERIFY(m_desktop->click(u"daysClose"));
        QVERIFY(m_desktop->waitForGone(u"travelDialog"));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(waitForRows(u"upcomingBookings", 2));
        QVERIFY(shoot(u"20-my-bookings-mentor"_s, u"A mentor's bookings"_s));
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->text(u"profileName").isEmpty(), 30'000);
        QVERIFY(m_desktop->type(u"profileTitle", u"General Partner"_s));
        QVERIFY(shoot(u"21-profile-mentor"_s, u"Profile of a mentor, changed"_s));
        QVERIFY(m_desktop->click(u"nav_requests"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(shoot(u"22-unsaved"_s, u"Leaving with unsaved changes"_s));
        QVERIFY(m_desktop->click(u"unsavedDiscard"));
        QVERIFY(m_desktop->waitFor(u"page_requests"));
    }

    void notifications()
    {
        QVERIFY(m_desktop->openPage(u"notifications"_s));
        QVERIFY(m_desktop->waitFor(u"emptyTitle"));
        QVERIFY(shoot(u"22b-notifications-none"_s, u"Notifications, none yet"_s));
        QVERIFY(tellTheMentor());
        QVERIFY(waitForRows(u"notificationList", 4));
        QVERIFY(shoot(u"22c-notifications"_s, u"Notifications"_s));
        m_desktop->window().resize(m_sizes.first());
        QVERIFY(m_desktop->click(u"notificationsSettings"));
        QVERIFY(m_desktop->waitFor(u"notify_booking_requested_email"));
        QVERIFY(eventually([&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName() == u"notify_booking_requested_email"_s;
        }));
        QScrollArea *scroll = nullptr;
        for (QWidget *up = QApplication::focusWidget(); up && !scroll; up = up->parentWidget())
            scroll = qobject_cast<QScrollArea *>(up);
        QVERIFY(scroll);
        QVERIFY(shoot(u"22d-notification-preferences"_s, u"Which notifications, and how"_s));
        m_desktop->window().resize(m_sizes.first());
        QTRY_COMPARE(m_desktop->window().size(), m_sizes.first());
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(shoot(u"22e-notifications-fixed"_s, u"Notifications that can't be turned off"_s));
        QVERIFY(m_desktop->signOut());
    }

    void coordinator()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(waitForRows(u"consoleTable", 5));
        QVERIFY(shoot(u"23-console"_s, u"Coordinator's console"_s));
        QVERIFY(m_desktop->clickRow(u"consoleTable",
                                    [](const QModelIndex &index) { return index.row() == 1; }));
        QTest::keyClick(m_desktop->find(u"consoleTable"), Qt::Key_Return);
        QTRY_VERIFY(m_desktop->find(u"bookingPanel"));
        QVERIFY(shoot(u"24-console-details"_s, u"Console with a booking's details"_s));
        QTest::keyClick(m_desktop->find(u"consoleTable"), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_desktop->waitFor(u"commandPalette"));
        QVERIFY(shoot(u"24c-palette"_s, u"Find anything"_s));
        QVERIFY(m_desktop->type(u"paletteField", u"mar"_s));
        QVERIFY(eventually([&] {
            const auto *found = m_desktop->find<QAbstractItemView>(u"paletteList");
            return found && found->model()->rowCount() > 3;
        }));
        QVERIFY(shoot(u"24d-palette-found"_s, u"Actions, people and bookings"_s));
        QTest::keyClick(m_desktop->find(u"paletteField"), Qt::Key_Escape);
        QVERIFY(m_desktop->waitForGone(u"commandPalette"));
        auto *tabs = m_desktop->find<QTabBar>(u"panelTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(1).center()));
        QVERIFY(m_desktop->waitFor(u"notesClosed"));
        QVERIFY(shoot(u"24b-console-notes"_s, u"What the two of a meeting share"_s));
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(0).center()));
    }

    void coordinatorsDialogs()
    {
        const auto confirmed = [](const QModelIndex &index) {
            const auto text = [&](int column) {
                return index.siblingAtColumn(column).data().toString();
            };
            // Of another mentor than the one it is to be given to.
            return said(u"Confirmed"_s).contains(text(ui::BookingTableModel::Status)) &&
                   text(ui::BookingTableModel::Mentor) != "Margarethe Lindqvist"_L1;
        };
        QVERIFY(m_desktop->clickRow(u"consoleTable", confirmed));
        QVERIFY(m_desktop->click(u"panelEdit"));
        QVERIFY(m_desktop->waitFor(u"editBookingDialog"));
        QVERIFY(shoot(u"25-console-edit"_s, u"A coordinator edits a meeting"_s));
        QVERIFY(choosePerson(u"editMentor"_s, u"lindqvist"_s));
        QVERIFY(m_desktop->waitFor(u"editDate"));
        QVERIFY(shoot(u"25b-console-other-mentor"_s, u"Another mentor takes a meeting"_s));
        QVERIFY(m_desktop->click(u"editCancel"));
        QVERIFY(m_desktop->waitForGone(u"editBookingDialog"));
        QVERIFY(m_desktop->click(u"panelMove"));
        QVERIFY(m_desktop->waitFor(u"moveBookingDialog"));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        QVERIFY(shoot(u"26-console-move"_s, u"A coordinator moves a meeting"_s));
        QVERIFY(m_desktop->click(u"moveCancel"));
        QVERIFY(m_desktop->waitForGone(u"moveBookingDialog"));
        QVERIFY(m_desktop->click(u"panelCancel"));
        QVERIFY(m_desktop->waitFor(u"cancelBookingDialog"));
        QVERIFY(shoot(u"27-console-cancel"_s, u"A coordinator cancels a meeting"_s));
        QVERIFY(m_desktop->click(u"cancelKeep"));
        QVERIFY(m_desktop->waitForGone(u"cancelBookingDialog"));
        QVERIFY(m_desktop->click(u"consoleNew"));
        QVERIFY(m_desktop->waitFor(u"whiteGloveDialog"));
        QVERIFY(m_desktop->click(u"wgBook"));
        QTRY_VERIFY(!m_desktop->text(u"wgGoalError").isEmpty());
        QVERIFY(shoot(u"28-white-glove-errors"_s, u"White-glove booking, nothing filled in"_s));
        QVERIFY(choosePerson(u"wgMentor"_s, u"tobias"_s));
        QVERIFY(choosePerson(u"wgMentee"_s, u"marchetti"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        QVERIFY(m_desktop->type(u"wgGoal", u"An urgent look at the audit before tonight"_s));
        QVERIFY(shoot(u"29-white-glove-slots"_s, u"White-glove booking, the mentor's slots"_s));
        QVERIFY(m_desktop->click(u"wgFree"));
        const QDateTime soon = QDateTime::currentDateTime().addSecs(6 * 3600);
        m_desktop->find<QDateEdit>(u"wgDate")->setDate(soon.date());
        m_desktop->find<QTimeEdit>(u"wgTime")->setTime(QTime(soon.time().hour(), 7));
        QVERIFY(m_desktop->click(u"wgBook"));
        QVERIFY(eventually(
            [&] { return m_desktop->find(u"warningsBox") || m_desktop->find(u"wgTimeError"); }));
        QVERIFY(shoot(u"30-white-glove-warnings"_s, u"White-glove booking, with a warning"_s));
        QVERIFY(m_desktop->click(u"wgCancel"));
        QVERIFY(m_desktop->waitForGone(u"whiteGloveDialog"));
    }

    void coordinatorsPages()
    {
        QVERIFY(m_desktop->openPage(u"overview"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->text(u"kpiUpcomingValue").isEmpty(), 30'000);
        QVERIFY(shoot(u"31-overview"_s, u"The coordinators' overview"_s));
        QVERIFY(m_desktop->openPage(u"missing-slots"_s));
        QVERIFY(shoot(u"32-missing-slots-empty"_s, u"Missing slots, nothing asked"_s));
        QVERIFY(choosePerson(u"explainMentor"_s, u"tobias"_s));
        m_desktop->find<QTimeEdit>(u"explainTime")->setTime(QTime(3, 0));
        QVERIFY(m_desktop->click(u"explainAsk"));
        QVERIFY(m_desktop->waitFor(u"explainReason0"));
        QVERIFY(shoot(u"33-missing-slots"_s, u"Why a slot is missing"_s));
        QVERIFY(m_desktop->openPage(u"jobs"_s));
        QVERIFY(m_desktop->waitFor(u"emptyTitle"));
        QVERIFY(shoot(u"34-jobs-failed"_s, u"Failed jobs"_s));
        auto *tabs = m_desktop->find<QTabWidget>(u"jobsTabs")->tabBar();
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(2).center()));
        QVERIFY(waitForRows(u"jobsScheduleTable", 3));
        QVERIFY(shoot(u"35-timetable"_s, u"The server's timetable"_s));
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(3).center()));
        QVERIFY(m_desktop->waitFor(u"emptyTitle"));
        QVERIFY(m_desktop->choose(u"mailStatus", u"Sent"_s));
        QVERIFY(waitForRows(u"jobsMailTable"));
        QVERIFY(shoot(u"36-mail"_s, u"Mails that were sent"_s));
        QVERIFY(m_server.sql(
            u"INSERT INTO untold_news (kind, mail_always, hearers, data, created_at, failed_at, "
            "failure, failure_id) SELECT k, false, (SELECT json_agg(json_build_object('to', "
            "user_id)) FROM (SELECT user_id FROM user_profiles ORDER BY name LIMIT 2) p), '{}', "
            "now() - interval '2 hours', now() - interval '1 hour', 'insert or update on table "
            "\"notifications\" violates foreign key constraint \"notifications_booking_id_fkey\"', "
            "gen_random_uuid() FROM unnest(ARRAY['booking_confirmed', "
            "'booking_cancelled']::notification_type[]) k"_s));
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(4).center()));
        QVERIFY(waitForRows(u"jobsNewsTable", 2));
        QVERIFY(shoot(u"37-failed-notifications"_s, u"Events that nobody could be told of"_s));
        QVERIFY(m_server.sql(u"DELETE FROM untold_news WHERE failed_at IS NOT NULL"_s));
        // A calendar that fails, as long as it is looked at: nobody is to ask a provider for it.
        QVERIFY(m_server.sql(
            u"INSERT INTO calendar_integrations (user_id, provider, access_token_sealed, "
            "refresh_token_sealed, token_expires_at, granted_scopes, connection_method, "
            "connected_at, last_sync_at, sync_problem, sync_failed_at, sync_failures) SELECT "
            "u.id, 'google', '', '', '2099-01-01', '{}', 'post_login', now() - interval '20 "
            "days', now() - interval '3 hours', 'unreachable', now() - interval '10 minutes', 5 "
            "FROM users u WHERE u.role = 'mentee' AND u.is_active ORDER BY u.id LIMIT 1"_s));
        QVERIFY(m_server.sql(u"UPDATE calendar_busy SET due_at = now() + interval '1 day'"_s));
        QVERIFY(m_desktop->openPage(u"sync"_s));
        QVERIFY(waitForRows(u"syncCalendarsTable", 4));
        QVERIFY(shoot(u"38-sync-calendars"_s, u"People's calendars and what is wrong"_s));
        auto *sources = m_desktop->find<QTabWidget>(u"syncTabs")->tabBar();
        QVERIFY(m_desktop->click(sources, sources->tabRect(1).center()));
        QVERIFY(waitForRows(u"syncImportsTable", 2));
        QVERIFY(shoot(u"39-sync-imports"_s, u"Imports of the base"_s));
        QVERIFY(m_server.sql(u"DELETE FROM calendar_integrations WHERE is_connected"_s));
        QVERIFY(m_desktop->signOut());
    }

    void everyTextCanBeRead()
    {
        QVERIFY(m_pictures.writePage(u"index.html"_s));
        for (const QString &problem : m_pictures.problems())
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_pictures.problems().isEmpty());
        QVERIFY(m_pictures.count() >= 24);
    }
};

OH_GUI_TEST(TstScreenshots)
#include "tst_screenshots.moc"
