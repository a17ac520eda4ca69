// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/enums.h"
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Pictures of what the two sides of a meeting see of it: proposals, notes, refusals, waiting.
class TstMeetingScreens : public QObject
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
        return m_pictures.shoot(*m_desktop, u"meeting-"_s + name, title);
    }

    bool waitForRows(QStringView view, int rows = 1)
    {
        return m_desktop->waitFor(view) && eventually([&] {
                   const auto *list = m_desktop->find<QAbstractItemView>(view);
                   return list && list->model()->rowCount() >= rows;
               });
    }

    /// Chooses the confirmed meeting with this person.
    bool openMeeting(const QString &other)
    {
        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        return m_desktop->click(tabs, tabs->tabRect(0).center()) &&
               m_desktop->clickRow(u"upcomingBookings", [&](const QModelIndex &index) {
                   const auto status =
                       BookingStatus(index.data(ui::BookingListModel::StatusRole).toInt());
                   return index.data(ui::BookingListModel::PersonRole) == other &&
                          status == BookingStatus::Confirmed;
               });
    }
    bool showDetailTab(int index)
    {
        auto *tabs = m_desktop->find<QTabBar>(u"detailTabs");
        return tabs && m_desktop->click(tabs, tabs->tabRect(index).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"meeting-"_s));
        QApplication::setCursorFlashTime(0);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("meetingscreens") || m_failed; }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void signIn()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(waitForRows(u"upcomingBookings", 2));
    }

    void proposal()
    {
        QVERIFY(openMeeting(u"Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->click(u"proposeBooking"));
        QVERIFY(m_desktop->waitFor(u"proposeTimeDialog"));
        QWidget *dialog = m_desktop->find(u"proposeTimeDialog");
        auto *grid = dialog->findChild<ui::WeekGrid *>();
        QVERIFY(turnWeeks(*m_desktop, [grid] { return firstPickable(*grid) >= 0; }));
        grid->activate(firstPickable(*grid));
        QVERIFY(m_desktop->type(u"proposeMessage", u"My flight was moved to that morning."_s));
        QVERIFY(shoot(u"13b-propose"_s, u"Proposing another time"_s));
        QVERIFY(m_desktop->click(u"proposeSend"));
        QVERIFY(m_desktop->waitForGone(u"proposeTimeDialog"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->waitFor(u"withdrawProposal"));
        QVERIFY(shoot(u"13c-proposal-own"_s, u"One's own proposal"_s));
    }

    void notes()
    {
        QVERIFY(showDetailTab(1));
        QVERIFY(m_desktop->waitFor(u"newNote"));
        QVERIFY(shoot(u"13d-notes-empty"_s, u"Notes and action items, none yet"_s));
        m_desktop->window().resize(m_sizes.last());
        QVERIFY(m_desktop->type(u"newNote", u"Ask about the fee for late payers."_s));
        QVERIFY(m_desktop->click(u"addNote"));
        QVERIFY(m_desktop->waitFor(u"noteText0"));
        QVERIFY(m_desktop->type(u"newNote", u"We drop the third column of the price list and test "
                                            "the new one with two landlords before March."_s));
        QVERIFY(m_desktop->choose(u"newNoteVisibility", u"Shared with Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->click(u"addNote"));
        QVERIFY(m_desktop->waitFor(u"noteText1"));
        QVERIFY(m_desktop->type(u"newItemText", u"Send the price list with two columns"_s));
        QVERIFY(m_desktop->click(m_desktop->find(u"newItemHasDue"), QPoint(8, 8)));
        QVERIFY(m_desktop->click(u"addItem"));
        QVERIFY(m_desktop->waitFor(u"itemDone0"));
        QVERIFY(m_desktop->type(u"newItemText", u"Introduce us to the housing association"_s));
        QVERIFY(m_desktop->choose(u"newItemOwner", u"Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->click(u"addItem"));
        QVERIFY(m_desktop->waitFor(u"itemDone1"));
        QVERIFY(m_desktop->click(u"itemDone0"));
        QVERIFY(m_desktop->type(u"newNote", u"Half a thought"_s));
        QVERIFY(shoot(u"13e-notes"_s, u"Notes and action items"_s));
        QVERIFY(m_desktop->click(u"noteEdit0"));
        QVERIFY(m_desktop->click(u"itemEdit1"));
        QVERIFY(m_desktop->click(u"itemDelete0"));
        QVERIFY(shoot(u"13f-notes-editing"_s, u"Editing a note and an action item"_s));
        QVERIFY(showDetailTab(0));
    }

    void attendance()
    {
        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(1).center()));
        QVERIFY(waitForRows(u"pastBookings"));
        QVERIFY(m_desktop->click(u"attendance_attended"));
        QVERIFY(m_desktop->waitFor(u"attendanceUndo"));
        m_desktop->dismissToasts();
        QVERIFY(shoot(u"13g-attendance"_s, u"Who came to a meeting"_s));
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(0).center()));
    }

    void mentor()
    {
        QVERIFY(m_desktop->signOut());
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"requestCard"));
        QVERIFY(shoot(u"16-requests"_s, u"A mentor's requests"_s));
        QVERIFY(m_desktop->click(u"requestDetails"));
        QVERIFY(m_desktop->waitFor(u"page_my-bookings"));
        QVERIFY(m_desktop->waitFor(u"confirmBooking"));
        QVERIFY(shoot(u"16b-request-details"_s, u"A request in full"_s));
        QVERIFY(openMeeting(u"Zoë Marchetti"_s));
        QVERIFY(m_desktop->waitFor(u"acceptProposal"));
        QVERIFY(shoot(u"16c-proposal"_s, u"A proposal to answer"_s));
        QVERIFY(m_desktop->click(u"acceptProposal"));
        QVERIFY(m_desktop->waitForGone(u"proposalPanel"));
        m_desktop->dismissToasts();
        auto *scroll = m_desktop->find<QScrollArea>(u"bookingDetailScroll");
        QVERIFY(scroll);
        QVERIFY(eventually([&] {
            const auto steps = scroll->findChildren<QLabel *>(u"historyStep"_s);
            return std::any_of(steps.begin(), steps.end(), [](const QLabel *step) {
                return said(u"Moved to the proposed time"_s).contains(step->text()) &&
                       step->isVisible();
            });
        }));
        m_desktop->window().resize(m_sizes.first());
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(shoot(u"16d-history"_s, u"What became of a meeting"_s));
        // As the job has it that looks at calendars, which the demo has none of. Open windows hear
        // of it.
        QVERIFY(m_server.sql(
            u"SELECT set_config('oh.role', 'system', false); UPDATE bookings SET mentor_event = "
            u"'moved', "
            "mentee_event = 'removed' WHERE status = 'confirmed' AND mentor_id = "
            "(SELECT user_id FROM user_profiles WHERE name = 'Margarethe Lindqvist')"_s));
        QVERIFY(m_desktop->waitFor(u"detailDeparted"));
        scroll->verticalScrollBar()->setValue(0);
        QVERIFY(shoot(u"16e-departed"_s, u"A meeting that somebody moved in a calendar"_s));
        QVERIFY(m_desktop->openPage(u"availability"_s));
        QVERIFY(m_desktop->click(u"openLoadCap"));
        QVERIFY(m_desktop->waitFor(u"loadCapDialog"));
        QVERIFY(m_desktop->click(m_desktop->find(u"loadCapLimited"), QPoint(8, 8)));
        m_desktop->find<QSpinBox>(u"loadCapNumber")->setValue(1);
        QVERIFY(shoot(u"18b-weekly-limit"_s, u"A mentor's weekly limit"_s));
        QVERIFY(m_desktop->click(u"loadCapSave"));
        QVERIFY(m_desktop->waitForGone(u"loadCapDialog"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->openPage(u"requests"_s));
        // The one who asked first, Emeka Nwosu or Fleur van Dam: both are refused.
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_desktop->click(u"requestDecline"));
            QVERIFY(m_desktop->waitFor(u"declineDialog"));
            QVERIFY(m_desktop->click(u"declineSubmit"));
            QVERIFY(m_desktop->waitForGone(u"declineDialog"));
            QVERIFY(m_desktop->waitForToast(u"declined"_s));
            m_desktop->dismissToasts();
        }
        QVERIFY(m_desktop->signOut());
    }

    void afterARefusal()
    {
        QVERIFY(m_desktop->signIn(u"fleur.dam@example.com"_s, *m_outbox));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(m_desktop->waitFor(u"bookingTabs"));
        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(2).center()));
        QVERIFY(waitForRows(u"canceledBookings"));
        QVERIFY(m_desktop->waitFor(u"alternatives"));
        QVERIFY(shoot(u"22b-alternatives"_s, u"Other mentors after a refusal"_s));
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        QVERIFY(waitForRows(u"mentorList", 10));
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        // It opens in the first week that is not full.
        if (m_desktop->find(u"thisWeek")->isEnabled())
            QVERIFY(m_desktop->click(u"thisWeek"));
        QVERIFY(
            turnWeeks(*m_desktop, [this] { return m_desktop->find(u"weekFullRule") != nullptr; }));
        QVERIFY(m_desktop->waitFor(u"waitingEnter"));
        QVERIFY(shoot(u"22c-week-full"_s, u"A mentor whose week is full"_s));
        QVERIFY(m_desktop->click(u"waitingEnter"));
        QVERIFY(m_desktop->waitFor(u"waitingLeave"));
        m_desktop->dismissToasts();
        QVERIFY(shoot(u"22d-waiting"_s, u"Waiting for a free slot"_s));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(m_desktop->waitFor(u"waitingMentor0"));
        QVERIFY(shoot(u"22e-waiting-strip"_s, u"For whom one waits"_s));
        QVERIFY(m_desktop->signOut());
    }

    void everyTextCanBeRead()
    {
        QVERIFY(m_pictures.writePage(u"meetings.html"_s));
        for (const QString &problem : m_pictures.problems())
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_pictures.problems().isEmpty());
    }
};

OH_GUI_TEST(TstMeetingScreens)
#include "tst_meetingscreens.moc"
