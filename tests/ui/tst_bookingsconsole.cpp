// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/views/bookingsconsolepage.h"
#include "ui/views/missingslotpage.h"
#include "ui/views/navigation.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/personpicker.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The coordinators' table with all that can be done from it, and the question why a slot is
/// missing.
class TstBookingsConsole : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<BookingsConsolePage> m_page;

    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    api::Booking withStatus(BookingStatus status)
    {
        api::Booking booking = sampleBooking();
        booking.status = status;
        return booking;
    }
    /// With the details of the one booking open.
    void open(const api::Booking &booking)
    {
        m_page = std::make_unique<BookingsConsolePage>(m_ports->context);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activate();
        m_ports->api.answerAdminBookings(consolePage<api::Booking>({booking}));
        QTest::keyClick(find<QTableView>(u"consoleTable"_s), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void onlyWhatMayBeDoneIsOffered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *name, BookingStatus status, const QStringList &offered) {
            QTest::newRow(name) << int(status) << offered;
        };
        row("pending", BookingStatus::Pending,
            {u"panelConfirm"_s, u"panelMove"_s, u"panelEdit"_s, u"panelCancel"_s});
        row("confirmed", BookingStatus::Confirmed,
            {u"panelMove"_s, u"panelEdit"_s, u"panelCancel"_s});
        row("completed", BookingStatus::Completed, {u"panelEdit"_s, u"panelAttendance"_s});
        row("canceled", BookingStatus::Canceled, {});
        row("expired", BookingStatus::Expired, {});
    }

    void onlyWhatMayBeDoneIsOffered()
    {
        QFETCH(int, status);
        QFETCH(QStringList, offered);
        open(withStatus(BookingStatus(status)));
        for (const QString &name : {u"panelConfirm"_s, u"panelMove"_s, u"panelEdit"_s,
                                    u"panelCancel"_s, u"panelAttendance"_s})
            QCOMPARE(find<QWidget>(name)->isVisible(), offered.contains(name));
    }

    void aRequestIsConfirmed()
    {
        open(withStatus(BookingStatus::Pending));
        find<QPushButton>(u"panelConfirm"_s)->click();
        QCOMPARE(m_ports->api.confirmBookingCalls.count(), 1);
        QVERIFY(!find<QPushButton>(u"panelConfirm"_s)->isEnabled());
        QVERIFY(m_ports->api.answerConfirmBooking(withStatus(BookingStatus::Confirmed)));
        QCOMPARE(find<QLabel>(u"panelStatus"_s)->text(), u"Confirmed"_s);
        QVERIFY(!find<QPushButton>(u"panelConfirm"_s)->isVisible());
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void aConflictIsConfirmedApart()
    {
        open(withStatus(BookingStatus::Pending));
        const auto refuse = [this] {
            find<QPushButton>(u"panelConfirm"_s)->click();
            Error warnings(ErrorCode::WarningsToConfirm);
            const QString code = errorCodeName(ErrorCode::CalendarConflict);
            warnings.details = {{u"mentorId"_s, {}, code}, {u"menteeId"_s, {}, code}};
            QVERIFY(m_ports->api.answerConfirmBooking(warnings));
        };
        refuse();
        auto *dialog = find<QDialog>(u"confirmDialog"_s);
        QVERIFY(dialog);
        QString said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"The mentor has another"_s) &&
                     said.contains(u"The mentee has another"_s),
                 qPrintable(said));
        dialog->findChild<QPushButton *>(u"confirmKeep"_s)->click();
        QCOMPARE(m_ports->api.confirmBookingAnywayCalls.count(), 0);
        QCOMPARE(find<QLabel>(u"panelStatus"_s)->text(), u"Pending"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        refuse();
        find<QDialog>(u"confirmDialog"_s)->findChild<QPushButton *>(u"confirmDo"_s)->click();
        const QStringList read{u"CALENDAR_CONFLICT:mentorId"_s, u"CALENDAR_CONFLICT:menteeId"_s};
        QCOMPARE(m_ports->api.confirmBookingAnywayCalls.lastQuery().second,
                 (api::ConfirmBookingQuery{true, read}));
        QVERIFY(
            m_ports->api.confirmBookingAnywayCalls.answer(withStatus(BookingStatus::Confirmed)));
        QCOMPARE(find<QLabel>(u"panelStatus"_s)->text(), u"Confirmed"_s);
    }

    void cancelingAsksWhyAndSpeaksOfBoth()
    {
        open(withStatus(BookingStatus::Confirmed));
        QCOMPARE(find<QAction>(u"consoleCancel"_s)->shortcut(), QKeySequence(Qt::Key_Delete));
        find<QAction>(u"consoleCancel"_s)->trigger();
        auto *dialog = find<QDialog>(u"cancelBookingDialog"_s);
        QVERIFY(dialog);
        const QString question = dialog->findChild<QLabel *>(u"dialogQuestion"_s)->text();
        QVERIFY2(question.contains(sampleBooking().mentor.name) &&
                     question.contains(sampleBooking().mentee.name),
                 qPrintable(question));
        dialog->findChild<QPlainTextEdit *>(u"cancelNotes"_s)->setPlainText(u"The hub is closed"_s);
        dialog->findChild<QPushButton *>(u"cancelSubmit"_s)->click();
        QCOMPARE(m_ports->api.cancelBookingCalls.lastQuery().cancellation.notes,
                 std::optional(u"The hub is closed"_s));
        // Somebody else was faster: said in the dialog, what was typed stays.
        QVERIFY(m_ports->api.answerCancelBooking(
            Error(ErrorCode::BookingNotCancelable,
                  Sentence::verbatim(u"It was canceled by the mentor."_s))));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>(u"cancelError"_s)->text(),
                 u"It was canceled by the mentor."_s);
        QVERIFY(m_ports->api.answerBooking(withStatus(BookingStatus::Canceled)));
        QCOMPARE(find<QLabel>(u"panelStatus"_s)->text(), u"Canceled"_s);
    }

    void attendanceCanBeTakenBack()
    {
        open(withStatus(BookingStatus::Completed));
        find<QAction>(u"attendance_mentee_absent"_s)->trigger();
        api::Booking marked = withStatus(BookingStatus::Completed);
        marked.attendance = Attendance::MenteeAbsent;
        QVERIFY(m_ports->api.markAttendanceCalls.answer(Result<api::Booking>(marked)));
        QVERIFY(find<QAction>(u"attendance_mentee_absent"_s)->isChecked());
        const auto note = m_ports->notifier.notes.constLast();
        QCOMPARE(note.actionText, u"Undo"_s);
        note.action();
        QVERIFY(!m_ports->api.markAttendanceCalls.lastQuery().attendance);
    }

    void dialogsOpenOneAtATime()
    {
        open(withStatus(BookingStatus::Confirmed));
        find<QPushButton>(u"panelEdit"_s)->click();
        QVERIFY(find<QDialog>(u"editBookingDialog"_s));
        find<QPushButton>(u"consoleNew"_s)->click();
        QVERIFY(!find<QDialog>(u"whiteGloveDialog"_s));
        find<QDialog>(u"editBookingDialog"_s)->reject();
        QTRY_VERIFY(!find<QDialog>(u"editBookingDialog"_s));
        find<QPushButton>(u"panelMove"_s)->click();
        QVERIFY(find<QDialog>(u"moveBookingDialog"_s));
        find<QDialog>(u"moveBookingDialog"_s)->reject();
        QTRY_VERIFY(!find<QDialog>(u"moveBookingDialog"_s));
        find<QPushButton>(u"consoleNew"_s)->click();
        QVERIFY(find<QDialog>(u"whiteGloveDialog"_s));
    }

    /// The button was made while the meeting was still to come.
    void aMeetingThatHasBegunSaysWhyItStays()
    {
        const api::Booking booking = withStatus(BookingStatus::Confirmed);
        open(booking);
        auto *move = find<QPushButton>(u"panelMove"_s);
        QVERIFY(move->isVisible());
        m_ports->clock.set(booking.meetingStartTime);
        move->click();
        QVERIFY(!find<QDialog>(u"moveBookingDialog"_s));
        const auto note = m_ports->notifier.notes.constLast();
        QVERIFY(note.kind == Notifier::Kind::Error);
        QCOMPARE(note.text, u"This meeting has begun already. Book another one instead."_s);
        QVERIFY(!move->isVisible()); // what can be done is looked at anew
        QVERIFY(find<QPushButton>(u"panelEdit"_s)->isVisible());
    }

    void filtersByPeople()
    {
        open(sampleBooking());
        auto *picker = find<PersonPicker>(u"consoleMentorPicker"_s);
        picker->presenter()->choose(sampleAccount(9, Role::Mentor));
        QCOMPARE(m_ports->api.adminBookingsCalls.lastQuery().mentorId,
                 std::optional(sampleId<UserId>(9)));
        QVERIFY(find<QPushButton>(u"consoleClear"_s)->isVisible());
        find<QPushButton>(u"consoleClear"_s)->click();
        QVERIFY(!m_ports->api.adminBookingsCalls.lastQuery().mentorId);
        QVERIFY(find<QLineEdit>(u"consoleMentor"_s)->text().isEmpty());
    }

    void otherPagesSayWhatToShow()
    {
        open(sampleBooking());
        m_page->apply({{u"mentee"_s, QVariant::fromValue(sampleAccount(4, Role::Mentee))},
                       {u"from"_s, QDate(2026, 1, 5)},
                       {u"to"_s, QDate(2026, 1, 11)},
                       {u"status"_s, QStringList{u"completed"_s}}});
        const api::AdminBookingsQuery query = m_ports->api.adminBookingsCalls.lastQuery();
        QCOMPARE(query.menteeId, std::optional(sampleId<UserId>(4)));
        QVERIFY(query.status == QList{BookingStatus::Completed});
        QCOMPARE(query.from.value(), QDateTime({2026, 1, 4}, {23, 0}, Qt::UTC));
        QCOMPARE(query.to.value(), QDateTime({2026, 1, 11}, {23, 0}, Qt::UTC));
        QCOMPARE(find<QLineEdit>(u"consoleMentee"_s)->text(), u"Mentee 4"_s);
        QCOMPARE(find<QDateEdit>(u"consoleTo"_s)->date(), QDate(2026, 1, 11));
        auto *people = find<FilterChip>(u"consolePeople"_s);
        QVERIFY(!people->isVisible());
        OverviewFilter gold;
        gold.tiers = {Tier::Gold};
        m_page->apply(
            {{u"people"_s, QVariant::fromValue(gold)}, {u"peopleText"_s, u"Mentors: Gold tier"_s}});
        QVERIFY(m_ports->api.adminBookingsCalls.lastQuery().tier == QList{Tier::Gold});
        QVERIFY(people->isVisible());
        QCOMPARE(people->accessibleName(), u"Remove filter Mentors: Gold tier"_s);
        people->click();
        QVERIFY(m_ports->api.adminBookingsCalls.lastQuery().tier.isEmpty());
        QVERIFY(!people->isVisible());

        // Canceled and declined are one status, and two bars of a chart.
        auto *declined = find<FilterChip>(u"consoleDeclined"_s);
        QVERIFY(!declined->isVisible());
        m_page->apply({{u"status"_s, QStringList{u"canceled"_s}}, {u"declined"_s, true}});
        QCOMPARE(m_ports->api.adminBookingsCalls.lastQuery().declined, std::optional(true));
        QCOMPARE(declined->accessibleName(), u"Remove filter Only declined requests"_s);
        m_page->apply({{u"status"_s, QStringList{u"canceled"_s}}, {u"declined"_s, false}});
        QCOMPARE(m_ports->api.adminBookingsCalls.lastQuery().declined, std::optional(false));
        QVERIFY(declined->isVisible());
        declined->click();
        QVERIFY(!m_ports->api.adminBookingsCalls.lastQuery().declined);
        QVERIFY(!declined->isVisible());
    }

    void bookingForAPersonFillsThemIn_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("mentor") << Role::Mentor;
        QTest::newRow("mentee") << Role::Mentee;
    }
    void bookingForAPersonFillsThemIn()
    {
        QFETCH(Role, role);
        open(sampleBooking());
        const api::AccountSummary person = sampleAccount(3, role);
        m_page->apply({{u"bookFor"_s, QVariant::fromValue(person)}});
        auto *dialog = m_page->findChild<QDialog *>(u"whiteGloveDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const auto *field =
            dialog->findChild<QLineEdit *>(role == Role::Mentor ? u"wgMentor"_s : u"wgMentee"_s);
        QVERIFY(field);
        QVERIFY2(field->text().contains(person.name), qPrintable(field->text()));
    }

    void missingSlotsAreExplained()
    {
        MissingSlotPage page(m_ports->context);
        page.show();
        auto *ask = page.findChild<QPushButton *>(u"explainAsk"_s);
        QVERIFY(!ask->isEnabled());
        page.findChild<PersonPicker *>(u"explainMentorPicker"_s)
            ->presenter()
            ->choose(sampleAccount(1, Role::Mentor));
        page.findChild<QDateEdit *>(u"explainDate"_s)->setDate({2026, 1, 7});
        page.findChild<QTimeEdit *>(u"explainTime"_s)->setTime({11, 0});
        QVERIFY(page.findChild<QLabel *>(u"explainZones"_s)->text().contains(u"05:00"_s));
        ask->click();
        const api::ExplainSlotQuery query = m_ports->api.explainSlotCalls.lastQuery();
        QCOMPARE(query.mentorId, sampleId<UserId>(1));
        QCOMPARE(query.at, QDateTime({2026, 1, 7}, {10, 0}, Qt::UTC));
        api::SlotExplanation answer;
        answer.mentorId = query.mentorId;
        answer.at = query.at;
        answer.reasons = {{NoSlotReason::TimeOff, u"Time off from 7 to 9 January."_s, {}},
                          {NoSlotReason::LoadCap, u"Two of two sessions."_s, {}}};
        QVERIFY(m_ports->api.explainSlotCalls.answer(answer));
        QVERIFY(page.findChild<QLabel *>(u"explainVerdict"_s)->text().startsWith(u"2 reason"_s));
        QStringList words;
        const auto labels =
            page.findChild<QWidget *>(u"explainReason0"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words.append(label->text());
        QVERIFY(words.contains(u"Time off"_s) &&
                words.contains(u"Time off from 7 to 9 January."_s));
        QVERIFY(page.findChild<QWidget *>(u"explainReason1"_s));
        // Another question: the old answer is shown no longer.
        page.findChild<QTimeEdit *>(u"explainTime"_s)->setTime({12, 0});
        QVERIFY(!page.findChild<QWidget *>(u"explainReason0"_s)->isVisible());
        ask->click();
        answer.bookable = true;
        answer.reasons.clear();
        QVERIFY(m_ports->api.explainSlotCalls.answer(answer));
        QVERIFY(page.findChild<QLabel *>(u"explainVerdict"_s)->text().startsWith(u"Nothing"_s));
        ask->click();
        QVERIFY(m_ports->api.explainSlotCalls.answer(Error(ErrorCode::NotFound)));
        QVERIFY(page.findChild<QWidget *>(u"errorRetry"_s)->isVisible());
    }

    void theNavigationCounts()
    {
        NavigationRail rail;
        rail.setPages({{u"jobs"_s, u"Jobs and mail"_s, u"settings"_s, {}}});
        rail.show();
        auto *chip = rail.findChild<QLabel *>(u"navCount_jobs"_s);
        QVERIFY(!chip->isVisible());
        rail.setCount(u"jobs"_s, 3, u"3 failures"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"3"_s);
        QCOMPARE(rail.findChild<QPushButton *>(u"nav_jobs"_s)->accessibleName(),
                 u"Jobs and mail, 3 failures"_s);
        rail.setCount(u"jobs"_s, 0, {});
        QVERIFY(!chip->isVisible());
    }
};

OH_GUI_TEST(TstBookingsConsole)
#include "tst_bookingsconsole.moc"
