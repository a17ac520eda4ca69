// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"
#include "app/settings/draftstore.h"
#include "models/domain/bookingrules.h"
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Half-filled forms outlive the session and the program.
class TstKeptWords : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    Pictures m_pictures;
    bool m_failed = false;
    const QString m_goal = u"Which of our three pricing models fits landlords with few flats?"_s;
    const QString m_note = u"Ask about the fee for"_s;
    const QString m_why = u"Our landlord calls us to"_s;
    const QString m_other = u"Margarethe Lindqvist"_s;
    const QString m_headline = u"Heat pumps for people who"_s;

    QString draftFile() const { return app::DraftStore::pathBeside(m_desktop->settingsFile()); }
    QByteArray drafts() const
    {
        QFile file(draftFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The form of a free slot in the week that is shown, or in one of the next.
    bool openBookingForm() { return pickSlot() && m_desktop->waitFor(u"bookingDialog"); }
    bool openMeeting()
    {
        if (!m_desktop->openPage(u"my-bookings"_s) || !m_desktop->waitFor(u"upcomingBookings"))
            return false;
        return m_desktop->clickRow(u"upcomingBookings", [](const QModelIndex &index) {
            const auto status = BookingStatus(index.data(ui::BookingListModel::StatusRole).toInt());
            return index.data(ui::BookingListModel::PersonRole) == "Margarethe Lindqvist"_L1 &&
                   status == BookingStatus::Confirmed;
        });
    }
    bool showDetailTab(int index)
    {
        auto *tabs = m_desktop->find<QTabBar>(u"detailTabs");
        return tabs && m_desktop->click(tabs, tabs->tabRect(index).center());
    }
    bool openCancelForm()
    {
        return showDetailTab(0) && m_desktop->click(u"cancelBooking") &&
               m_desktop->waitFor(u"cancelBookingDialog");
    }
    /// One that is confirmed, of another mentor than the one that it is to be given to.
    bool chooseMeeting()
    {
        const auto isOurs = [this](const QModelIndex &index) {
            QString row;
            for (int column = 0; column < index.model()->columnCount(); ++column)
                row += index.siblingAtColumn(column).data().toString() + u'\n';
            return row.contains("Confirmed"_L1) && row.contains("Tobias"_L1);
        };
        if (!m_desktop->openPage(u"bookings"_s) || !m_desktop->waitFor(u"consoleTable") ||
            !m_desktop->clickRow(u"consoleTable", isOurs))
            return false;
        QTest::keyClick(m_desktop->find(u"consoleTable"), Qt::Key_Return);
        return m_desktop->waitFor(u"panelMove");
    }
    bool pickSlot()
    {
        if (!m_desktop->waitFor(u"weekGrid"))
            return false;
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        // The last one: the sample's own meetings take the first.
        if (!turnWeeks(*m_desktop, [grid] { return lastPickable(*grid) >= 0; }))
            return false;
        grid->activate(lastPickable(*grid));
        return true;
    }
    bool escape(QStringView dialog)
    {
        QWidget *open = m_desktop->find(dialog);
        if (!open)
            return false;
        QTest::keyClick(open, Qt::Key_Escape);
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"kept-"_s));
        QApplication::setCursorFlashTime(0);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("keptwords") || m_failed; }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void typesIntoThreeForms()
    {
        QVERIFY(openMeeting());
        QVERIFY(openCancelForm());
        QVERIFY(m_desktop->type(u"cancelNotes", m_why));
        QVERIFY(escape(u"cancelBookingDialog"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-1-question"_s,
                                 u"Closing a form with words in it"_s));
        QVERIFY(m_desktop->click(u"unsavedSave"));
        QVERIFY(m_desktop->waitForGone(u"cancelBookingDialog"));
        QVERIFY(showDetailTab(1));
        QVERIFY(m_desktop->waitFor(u"newNote"));
        QVERIFY(m_desktop->type(u"newNote", m_note));
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Tobias Achterberg"_s));
        QVERIFY(openBookingForm());
        QVERIFY(m_desktop->type(u"bookingGoal", m_goal));
    }

    /// Nobody is asked anything: the sign-in comes, and then the place where one was.
    void theSessionExpires()
    {
        QVERIFY(m_server.sql(u"UPDATE sessions SET ended_at = now() WHERE ended_at IS NULL"_s));
        m_desktop->application().window().currentPage()->reload();
        QVERIFY(m_desktop->waitFor(u"signInEmail"));
        QVERIFY(!m_desktop->find(u"bookingDialog"));
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        QVERIFY(m_desktop->waitForToast(u"is there when you open it again"_s));
        m_desktop->dismissToasts();
        QVERIFY(openBookingForm());
        QCOMPARE(m_desktop->text(u"bookingMentor"), u"Meeting with Tobias Achterberg"_s);
        QCOMPARE(m_desktop->text(u"bookingGoal"), m_goal);
        QVERIFY(m_desktop->find(u"draftLine_booking"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-2-booking"_s,
                                 u"A booking's words, restored after the session ended"_s));
        QVERIFY(escape(u"bookingDialog"));
        QVERIFY(m_desktop->waitForGone(u"bookingDialog")); // nothing new: nothing to ask

        QVERIFY(openMeeting());
        QVERIFY(openCancelForm());
        QCOMPARE(m_desktop->text(u"cancelNotes"), m_why);
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-3-cancel"_s,
                                 u"The words of a cancellation, restored"_s));
        QVERIFY(escape(u"cancelBookingDialog"));
        QVERIFY(m_desktop->waitForGone(u"cancelBookingDialog"));
        QVERIFY(showDetailTab(1));
        QVERIFY(m_desktop->waitFor(u"newNote"));
        QCOMPARE(m_desktop->text(u"newNote"), m_note);
        QVERIFY(m_desktop->find(u"draftLine_note"));
    }

    /// What counts is what the file holds at that moment.
    void theProgramIsKilled()
    {
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_desktop->type(u"profileHeadline", m_headline));
        QVERIFY(eventually([this] { return drafts().contains(m_headline.toUtf8()); }));
        const QByteArray atTheEnd = drafts();
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(draftFile()) & others));
        m_desktop->quit();
        QFile file(draftFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(atTheEnd), atTheEnd.size());
        file.close();
        m_desktop->start();
        QVERIFY(m_desktop->waitFor(u"navSignOut"));
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QCOMPARE(m_desktop->text(u"profileHeadline"), m_headline);
        QVERIFY(m_desktop->find(u"draftLine_profile"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-4-profile"_s,
                                 u"A profile that was not saved, after a restart"_s));
        QVERIFY(m_desktop->click(u"profileSave"));
        QVERIFY(m_desktop->waitForToast(u"Profile saved"_s));
        QVERIFY(m_desktop->waitForGone(u"draftLine_profile"));
        QVERIFY(eventually([this] { return !drafts().contains(m_headline.toUtf8()); }));
        m_desktop->dismissToasts();

        QVERIFY(m_desktop->openPage(u"mentors"_s));
        if (!m_desktop->find(u"weekGrid"))
            QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Tobias Achterberg"_s));
        QVERIFY(openBookingForm());
        QCOMPARE(m_desktop->text(u"bookingGoal"), m_goal);
        QVERIFY(m_desktop->click(u"draftDiscard_booking"));
        QVERIFY(m_desktop->text(u"bookingGoal").isEmpty());
        QVERIFY(escape(u"bookingDialog"));
        QVERIFY(m_desktop->waitForGone(u"bookingDialog"));
        QVERIFY(eventually([this] { return !drafts().contains(m_goal.toUtf8()); }));
        QVERIFY(openMeeting());
        QVERIFY(showDetailTab(1));
        QVERIFY(m_desktop->waitFor(u"newNote"));
        QCOMPARE(m_desktop->text(u"newNote"), m_note);
    }

    void anotherPersonFindsNothing()
    {
        QVERIFY(showDetailTab(0));
        QVERIFY(m_desktop->signOut());
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(!m_desktop->find(u"draftLine_profile"));
        QVERIFY(drafts().contains(m_note.toUtf8())); // there for whoever wrote it
        QVERIFY(m_desktop->signOut());
    }

    /// Who and when, as far as they are still to be had.
    void choicesComeBackAsFarAsTheyCan()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(chooseMeeting());
        const QString reason = u"The investor has time"_s;
        QVERIFY(m_desktop->click(u"panelMove"));
        QVERIFY(m_desktop->waitFor(u"moveBookingDialog"));
        QVERIFY(pickSlot());
        const QString chosen = m_desktop->text(u"moveChosen");
        QVERIFY(m_desktop->type(u"moveReason", reason));
        QVERIFY(escape(u"moveBookingDialog"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(m_desktop->click(u"unsavedSave"));
        QVERIFY(m_desktop->waitForGone(u"moveBookingDialog"));
        QVERIFY(m_desktop->click(u"panelEdit"));
        QVERIFY(m_desktop->waitFor(u"editBookingDialog"));
        const QString mentor = m_desktop->text(u"editMentor");
        QVERIFY(m_desktop->choosePerson(u"editMentor"_s, u"lindqvist"_s, m_other));
        QVERIFY(m_desktop->type(u"editReason", reason));
        QVERIFY(eventually([&] { return drafts().contains(m_other.toUtf8()); }));

        // Closed by its person, or by a crash: the file is what counts.
        m_desktop->quit();
        m_desktop->start();
        QVERIFY(m_desktop->waitFor(u"navSignOut"));
        QVERIFY(chooseMeeting());
        QVERIFY(m_desktop->click(u"panelMove"));
        QVERIFY(m_desktop->waitFor(u"draftLine_move-booking"));
        QTRY_COMPARE(m_desktop->text(u"moveChosen"), chosen);
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-5-move"_s, u"A slot that was chosen before"_s));
        QVERIFY(escape(u"moveBookingDialog"));
        QVERIFY(m_desktop->waitForGone(u"moveBookingDialog"));
        QVERIFY(m_desktop->click(u"panelEdit"));
        QVERIFY(m_desktop->waitFor(u"draftLine_edit-booking"));
        QCOMPARE(m_desktop->text(u"editMentor"), m_other);
        QVERIFY(m_desktop->waitFor(u"editDate"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-6-edit"_s, u"People who were chosen before"_s));
        QVERIFY(escape(u"editBookingDialog"));
        QVERIFY(m_desktop->waitForGone(u"editBookingDialog"));

        QVERIFY(m_server.sql(u"UPDATE users SET is_active = false WHERE id = (SELECT user_id FROM "
                             "user_profiles WHERE name = '%1')"_s.arg(m_other)));
        QVERIFY(m_server.sql(u"UPDATE time_slots SET deleted_at = now() WHERE NOT is_booked"_s));
        QVERIFY(m_desktop->click(u"panelEdit"));
        QTRY_COMPARE(m_desktop->text(u"editMentor"), mentor);
        QCOMPARE(m_desktop->text(u"editReason"), reason);
        QVERIFY(
            m_pictures.shoot(*m_desktop, u"kept-7-edit-gone"_s, u"Whoever was chosen has left"_s));
        QVERIFY(m_desktop->click(u"editCancel"));
        QVERIFY(m_desktop->waitForGone(u"editBookingDialog"));
        QVERIFY(m_desktop->click(u"panelMove"));
        QVERIFY(m_desktop->waitFor(u"moveSlotError"));
        QCOMPARE(m_desktop->text(u"moveReason"), reason);
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-8-move-gone"_s,
                                 u"The slot that was chosen is gone"_s));
        QVERIFY(m_desktop->click(u"draftDiscard_move-booking"));
        QVERIFY(escape(u"moveBookingDialog"));
        QVERIFY(m_desktop->waitForGone(u"moveBookingDialog"));
        QVERIFY(eventually([&] { return !drafts().contains(reason.toUtf8()); }));
    }

    void aReasonTypedAboutOthersSaysSo()
    {
        const QString why = u"Left the programme"_s;
        QVERIFY(m_desktop->openPage(u"users"_s));
        QVERIFY(m_desktop->waitFor(u"usersTable"));
        auto *table = m_desktop->find<QTableView>(u"usersTable");
        QVERIFY(eventually([&] { return table->model()->rowCount() > 4; }));
        const auto choose = [&](int first, int last) {
            table->clearSelection();
            table->setCurrentIndex(table->model()->index(first, 0));
            QItemSelection rows(table->model()->index(first, 0), table->model()->index(last, 0));
            table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                                      QItemSelectionModel::Rows);
            return m_desktop->click(u"usersDeactivateSelected") &&
                   m_desktop->waitFor(u"accountActionDialog");
        };
        QVERIFY(choose(0, 1));
        QVERIFY(m_desktop->type(u"accountReason", why));
        QVERIFY(escape(u"accountActionDialog"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(m_desktop->click(u"unsavedSave"));
        QVERIFY(m_desktop->waitForGone(u"accountActionDialog"));
        QVERIFY(choose(2, 4));
        QCOMPARE(m_desktop->text(u"accountReason"), why);
        QVERIFY(m_desktop->text(u"draftText_account-action").contains(u"about other people"_s));
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-9-reason"_s,
                                 u"A reason that was typed about others"_s));
        QVERIFY(m_desktop->click(u"draftDiscard_account-action"));
        QVERIFY(escape(u"accountActionDialog"));
        QVERIFY(m_desktop->waitForGone(u"accountActionDialog"));
        QVERIFY(m_desktop->signOut());
    }

    void daysOffComeBack()
    {
        QVERIFY(m_server.sql(u"UPDATE users SET is_active = true"_s));
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"availability"_s));
        QVERIFY(m_desktop->click(u"openTimeOff"));
        QVERIFY(m_desktop->waitFor(u"timeOffDialog"));
        const QDate last = QDate::currentDate().addDays(20);
        m_desktop->find<QDateEdit>(u"daysLast")->setDate(last);
        QVERIFY(m_desktop->type(u"daysNote", u"Parental leave"_s));
        QVERIFY(m_desktop->click(u"daysClose"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(m_desktop->click(u"unsavedSave"));
        QVERIFY(m_desktop->waitForGone(u"timeOffDialog"));
        QVERIFY(m_desktop->click(u"openTimeOff"));
        QVERIFY(m_desktop->waitFor(u"draftLine_time-off"));
        QCOMPARE(m_desktop->find<QDateEdit>(u"daysLast")->date(), last);
        QCOMPARE(m_desktop->text(u"daysNote"), u"Parental leave"_s);
        QVERIFY(m_pictures.shoot(*m_desktop, u"kept-10-time-off"_s,
                                 u"Days off that were not added yet"_s));
        QVERIFY(m_desktop->click(u"daysAdd"));
        QVERIFY(m_desktop->waitForGone(u"draftLine_time-off"));
        QVERIFY(m_desktop->waitFor(u"daysEntry"));
        QVERIFY(m_desktop->click(u"daysClose"));
        QVERIFY(m_desktop->waitForGone(u"timeOffDialog"));
        QVERIFY(eventually([&] { return !drafts().contains("Parental leave"); }));
        m_desktop->quit();
    }
};

OH_GUI_TEST(TstKeptWords)
#include "tst_keptwords.moc"
