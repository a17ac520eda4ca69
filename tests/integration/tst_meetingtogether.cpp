// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/integration/twodesktops.h"
#include "tests/integration/weeks.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/views/bookingdetailview.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A mentee and a mentor before two windows, with one meeting between them: what one does appears
/// before the other without a reload.
class TstMeetingTogether : public QObject, private TwoDesktops
{
    Q_OBJECT

private:
    const std::unique_ptr<Desktop> &m_mentee = m_first;
    const std::unique_ptr<Desktop> &m_mentor = m_second;
    const QString m_mentorName = u"Margarethe Lindqvist"_s;
    const QString m_menteeName = u"Zoë Marchetti"_s;
    BookingId m_meeting;

    static const ui::BookingListModel *upcoming(Desktop &desktop)
    {
        const auto *list = desktop.find<QAbstractItemView>(u"upcomingBookings");
        return list ? qobject_cast<const ui::BookingListModel *>(list->model()) : nullptr;
    }
    static std::optional<api::Booking> known(Desktop &desktop, BookingId id)
    {
        const auto *model = upcoming(desktop);
        const int row = model ? model->rowOf(id) : -1;
        return row < 0 ? std::nullopt : std::optional(model->bookings().at(row));
    }
    bool openMeeting(Desktop &desktop, const QString &other)
    {
        desktop.bringForward();
        return desktop.openPage(u"my-bookings"_s) &&
               desktop.clickRow(u"upcomingBookings", [&](const QModelIndex &index) {
                   const auto status =
                       BookingStatus(index.data(ui::BookingListModel::StatusRole).toInt());
                   return index.data(ui::BookingListModel::PersonRole) == other &&
                          status == BookingStatus::Confirmed;
               });
    }
    static bool showTab(Desktop &desktop, QStringView bar, int index)
    {
        desktop.bringForward();
        auto *tabs = desktop.find<QTabBar>(bar);
        return tabs && desktop.click(tabs, tabs->tabRect(index).center());
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
    void cleanup() { m_failed = pictureFailure("meetingtogether") || m_failed; }
    void cleanupTestCase() { QVERIFY(close()); }

    void theMenteeProposesAnotherTime()
    {
        QVERIFY(openMeeting(*m_mentor, m_menteeName));
        QVERIFY(openMeeting(*m_mentee, m_mentorName));
        const auto *list = m_mentee->find<QAbstractItemView>(u"upcomingBookings");
        m_meeting =
            BookingId(list->currentIndex().data(ui::BookingListModel::IdRole).value<QUuid>());
        QVERIFY(!m_meeting.isNull());
        QVERIFY(m_mentee->click(u"proposeBooking"));
        QVERIFY(m_mentee->waitFor(u"proposeTimeDialog"));
        auto *dialog = m_mentee->find(u"proposeTimeDialog");
        auto *grid = dialog->findChild<ui::WeekGrid *>();
        QVERIFY(turnWeeks(*m_mentee, [grid] { return firstPickable(*grid) >= 0; }));
        const int slot = firstPickable(*grid);
        QVERIFY(slot >= 0);
        grid->setCurrentIndex(slot);
        QVERIFY(m_mentee->click(grid->viewport(), grid->slotRect(slot).center()));
        const QDateTime wanted = grid->entry(slot).slot.startTime;
        QVERIFY(m_mentee->type(u"proposeMessage", u"My flight was moved"_s));
        QVERIFY(m_mentee->click(u"proposeSend"));
        QVERIFY(m_mentee->waitForGone(u"proposeTimeDialog"));
        QVERIFY(m_mentee->waitForToast(u"Proposal sent to "_s + m_mentorName));
        m_mentee->dismissToasts();
        QVERIFY(m_mentee->waitFor(u"withdrawProposal"));

        // Before the mentor, who did nothing, it is there with the answers to it.
        QVERIFY(m_mentor->waitFor(u"acceptProposal"));
        QVERIFY(m_mentor->text(u"proposalTitle").contains(m_menteeName));
        QVERIFY(m_mentor->text(u"proposalMessage").contains(u"My flight was moved"_s));
        QCOMPARE(known(*m_mentor, m_meeting)->proposal->startTime, wanted);
    }

    void theMentorAccepts()
    {
        const QDateTime wanted = known(*m_mentor, m_meeting)->proposal->startTime;
        m_mentor->bringForward();
        QVERIFY(m_mentor->click(u"acceptProposal"));
        QVERIFY(m_mentor->waitForToast(u"moved to"_s));
        m_mentor->dismissToasts();
        for (Desktop *desktop : {m_mentor.get(), m_mentee.get()}) {
            QVERIFY(eventually([&] {
                const auto booking = known(*desktop, m_meeting);
                return booking && booking->meetingStartTime == wanted && !booking->proposal;
            }));
            QVERIFY(desktop->waitForGone(u"proposalPanel"));
            QVERIFY(desktop->find(u"bookingDetail"));
        }
    }

    void theHistoryTellsBothOfIt()
    {
        const auto steps = [](Desktop &desktop) {
            QStringList texts;
            const auto labels =
                desktop.find(u"bookingDetail")->findChildren<QLabel *>(u"historyStep"_s);
            for (const QLabel *label : labels)
                texts.append(label->text());
            return texts;
        };
        QVERIFY(eventually([&] {
            return steps(*m_mentee).contains(u"You proposed another time"_s) &&
                   steps(*m_mentee).contains(m_mentorName + u" accepted the proposal"_s) &&
                   steps(*m_mentee).contains(u"Moved to the proposed time"_s);
        }));
        QVERIFY(eventually([&] {
            return steps(*m_mentor).contains(m_menteeName + u" proposed another time"_s) &&
                   steps(*m_mentor).contains(u"You accepted the proposal"_s);
        }));
    }

    void sharedNotesAppearPrivateOnesDoNot()
    {
        QVERIFY(showTab(*m_mentor, u"detailTabs", 1));
        QVERIFY(m_mentor->waitFor(u"newNote"));
        m_mentor->bringForward();
        QVERIFY(m_mentor->type(u"newNote", u"Half typed by the mentor"_s));

        QVERIFY(showTab(*m_mentee, u"detailTabs", 1));
        QVERIFY(m_mentee->type(u"newNote", u"For my eyes only"_s));
        QVERIFY(m_mentee->choose(u"newNoteVisibility", u"Only me"_s));
        QVERIFY(m_mentee->click(u"addNote"));
        QVERIFY(m_mentee->waitFor(u"noteText0"));
        QVERIFY(m_mentee->type(u"newNote", u"Price list: drop the third column"_s));
        QVERIFY(m_mentee->choose(u"newNoteVisibility", u"Shared with "_s + m_mentorName));
        QVERIFY(m_mentee->click(u"addNote"));
        QVERIFY(m_mentee->waitFor(u"noteText1"));

        QVERIFY(m_mentor->waitFor(u"noteText0"));
        QCOMPARE(m_mentor->text(u"noteText0"), u"Price list: drop the third column"_s);
        QVERIFY(!m_mentor->find(u"noteText1"));
        QVERIFY(!m_mentor->find(u"noteEdit0")); // the other's
        QCOMPARE(m_mentor->text(u"newNote"), u"Half typed by the mentor"_s);
    }

    void actionItemsAreBothOnes()
    {
        m_mentee->bringForward();
        QVERIFY(m_mentee->type(u"newItemText", u"Send the new price list"_s));
        QVERIFY(m_mentee->choose(u"newItemOwner", m_mentorName));
        QVERIFY(m_mentee->click(u"addItem"));
        QVERIFY(m_mentee->waitFor(u"itemDone0"));
        QVERIFY(m_mentor->waitFor(u"itemDone0"));
        m_mentor->bringForward();
        QVERIFY(m_mentor->click(u"itemDone0"));
        QVERIFY(eventually([this] {
            const auto *box = m_mentee->find<QCheckBox>(u"itemDone0");
            return box && box->isChecked();
        }));
        // Who wrote it down deletes it, and it goes before the other as well.
        QVERIFY(!m_mentor->find(u"itemDelete0"));
        m_mentee->bringForward();
        QVERIFY(m_mentee->click(u"itemDelete0"));
        QVERIFY(m_mentee->click(u"itemReallyDelete0"));
        QVERIFY(m_mentee->waitForGone(u"itemDone0"));
        QVERIFY(m_mentor->waitForGone(u"itemDone0"));
    }

    void halfTypedIsThereAfterARestart()
    {
        m_mentor->bringForward();
        m_mentor->quit();
        m_mentor->start();
        QVERIFY(openMeeting(*m_mentor, m_menteeName));
        QVERIFY(showTab(*m_mentor, u"detailTabs", 1));
        QVERIFY(m_mentor->waitFor(u"newNote"));
        QCOMPARE(m_mentor->text(u"newNote"), u"Half typed by the mentor"_s);
    }

    void theMentorLimitsTheWeekAndTheMenteeWaits()
    {
        m_mentor->bringForward();
        QVERIFY(m_mentor->openPage(u"availability"_s));
        QVERIFY(m_mentor->click(u"openLoadCap"));
        QVERIFY(m_mentor->waitFor(u"loadCapDialog"));
        QVERIFY(m_mentor->click(m_mentor->find(u"loadCapLimited"), QPoint(8, 8)));
        m_mentor->find<QSpinBox>(u"loadCapNumber")->setValue(1);
        QVERIFY(m_mentor->click(u"loadCapSave"));
        QVERIFY(m_mentor->waitForGone(u"loadCapDialog"));
        QVERIFY(m_mentor->waitForToast(u"At most 1 session a week"_s));

        m_mentee->bringForward();
        const QDateTime start = known(*m_mentee, m_meeting)->meetingStartTime;
        QVERIFY(m_mentee->openPage(u"mentors"_s));
        QVERIFY(m_mentee->clickRow(u"mentorList", Qt::DisplayRole, m_mentorName));
        QVERIFY(m_mentee->waitFor(u"weekGrid"));
        QVERIFY(m_mentee->waitFor(u"weeklyLimit"));
        const auto *grid = m_mentee->find<ui::WeekGrid>(u"weekGrid");
        // The week of their meeting is full; there is one with that meeting in the next weeks.
        QVERIFY(
            turnWeeks(*m_mentee, [this] { return m_mentee->find(u"waitingEnter") != nullptr; }));
        QVERIFY(start.isValid());
        QVERIFY(m_mentee->waitFor(u"waitingEnter"));
        QCOMPARE(firstPickable(*grid), -1);
        QVERIFY(m_mentee->click(u"waitingEnter"));
        QVERIFY(m_mentee->waitForToast(u"You get a mail"_s));
        m_mentee->dismissToasts();
        QVERIFY(m_mentee->text(u"waitingText").contains(u"first in line"_s));
        QVERIFY(m_mentee->openPage(u"my-bookings"_s));
        QVERIFY(m_mentee->waitFor(u"waitingMentor0"));
        // From there to the mentor, and off the list again.
        QVERIFY(m_mentee->click(u"waitingMentor0"));
        QVERIFY(eventually([this] { return m_mentee->text(u"profileTitle") == m_mentorName; }));
        QVERIFY(m_mentee->click(u"waitingLeave"));
        QVERIFY(m_mentee->waitForGone(u"waitingLeave"));
    }

    void attendanceOfAPastMeeting()
    {
        m_mentor->bringForward();
        m_mentor->dismissToasts();
        QVERIFY(m_mentor->openPage(u"my-bookings"_s));
        QVERIFY(showTab(*m_mentor, u"bookingTabs", 1));
        QVERIFY(m_mentor->clickRow(u"pastBookings",
                                   [](const QModelIndex &index) { return index.row() == 0; }));
        QVERIFY(showTab(*m_mentor, u"detailTabs", 0));
        QVERIFY(m_mentor->click(u"attendance_attended"));
        QVERIFY(m_mentor->waitFor(u"attendanceUndo"));
        QVERIFY(m_mentor->text(u"attendanceText").startsWith(u"Both came · noted by you"_s));
        m_mentor->dismissToasts();
        QVERIFY(m_mentor->click(u"attendanceUndo"));
        QVERIFY(m_mentor->waitFor(u"attendance_attended"));
    }

    /// As the mail's button hands it over: to the window that is open, to one that is just being
    /// opened, and to one before which nobody is signed in.
    void aLinkOpensTheMeeting()
    {
        const QStringList link{u"officehours://bookings/"_s + m_meeting.toString()};
        const auto isShown = [this] {
            const auto *detail = m_mentee->find<ui::BookingDetailView>(u"bookingDetail");
            return detail && detail->booking() && detail->booking()->id == m_meeting;
        };
        m_mentee->bringForward();
        QVERIFY(m_mentee->openPage(u"mentors"_s));
        QVERIFY(!isShown());
        m_mentee->application().open(link);
        QVERIFY(eventually(isShown));

        QVERIFY(m_mentee->openPage(u"profile"_s));
        m_mentee->quit();
        m_mentee->start();
        m_mentee->application().open(link);
        QVERIFY(eventually(isShown));

        QVERIFY(m_mentee->openPage(u"profile"_s));
        QVERIFY(m_mentee->signOut());
        m_mentee->application().open(link);
        QVERIFY(!isShown());
        QVERIFY(m_mentee->signIn(m_server.email(u"mentee"_s), *m_outbox));
        QVERIFY(eventually(isShown));
    }
};

OH_GUI_TEST(TstMeetingTogether)
#include "tst_meetingtogether.moc"
