// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/dialogs/editbookingdialog.h"
#include "ui/dialogs/movebookingdialog.h"
#include "ui/presenters/bookingcarepresenter.h"
#include "ui/widgets/slotpicker.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using EditedBookingField = EditBookingPresenter::Field;

/// A coordinator changes somebody's meeting (FR66): edits that meet another's edit, moves, and what
/// is done in one step.
class TstBookingEdits : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    static Result<api::Booking> answerWith(const api::Booking &booking)
    {
        return Result<api::Booking>(booking);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup() { m_ports.reset(); }

    void onlyWhatChangedIsSent()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        QSignalSpy unchanged(&edit, &EditBookingPresenter::unchanged);
        edit.submit();
        QCOMPARE(unchanged.count(), 1);
        QCOMPARE(m_ports->api.editBookingCalls.count(), 0);
        edit.setGoal(u"Prepare the second board meeting"_s);
        edit.setReason(u"asked by mail"_s);
        edit.submit();
        const api::EditBooking sent = m_ports->api.editBookingCalls.lastQuery().change;
        QCOMPARE(sent.version, 2);
        QCOMPARE(sent.meetingGoal, std::optional(u"Prepare the second board meeting"_s));
        QVERIFY(!sent.menteeId && !sent.materialsUrls && !sent.meetingType &&
                !sent.location.present);
        QCOMPARE(sent.reason, std::optional(u"asked by mail"_s));
    }

    /// FR66: the same meeting, with another mentor, at a time of theirs.
    void anotherMentorMeets()
    {
        const api::Booking booking = sampleBooking();
        auto *presenter = new EditBookingPresenter(m_ports->context, booking);
        EditBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *date = dialog.findChild<QDateEdit *>(u"editDate"_s);
        auto *save = dialog.findChild<QPushButton *>(u"editSave"_s);
        QVERIFY(!date->isVisible());
        presenter->setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        QVERIFY(date->isVisible());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"editMentor"_s)->text(), u"Emmy Noether"_s);
        save->click();
        api::EditBooking sent = m_ports->api.editBookingCalls.lastQuery().change;
        QCOMPARE(sent.mentorId, std::optional(sampleId<UserId>(77)));
        QCOMPARE(sent.startTime, std::optional(booking.meetingStartTime));
        QCOMPARE(sent.endTime, std::optional(booking.meetingEndTime));
        QVERIFY(!sent.menteeId && !sent.meetingType && !sent.location.present);
        Error taken(ErrorCode::SlotUnavailable);
        QVERIFY(m_ports->api.editBookingCalls.answer(taken));
        QVERIFY(dialog.findChild<QLabel *>(u"editError"_s)->isVisible());
        // Another day, and an hour.
        date->setDate(date->date().addDays(1));
        auto *minutes = dialog.findChild<QComboBox *>(u"editMinutes"_s);
        minutes->setCurrentIndex(minutes->findData(60));
        save->click();
        sent = m_ports->api.editBookingCalls.lastQuery().change;
        QCOMPARE(sent.startTime, std::optional(booking.meetingStartTime.addDays(1)));
        QCOMPARE(sent.endTime, std::optional(booking.meetingStartTime.addDays(1).addSecs(3600)));
        Error past =
            Error::validation({{u"startTime"_s, Sentence::verbatim(u"lies in the past"_s)}});
        QVERIFY(m_ports->api.editBookingCalls.answer(past));
        QVERIFY(dialog.findChild<QLabel *>(u"editTimeError"_s)->isVisible());
        // The same mentor after all: nothing is left to save.
        presenter->setMentor(booking.mentorId, booking.mentor.name);
        QVERIFY(!date->isVisible());
        QVERIFY(!presenter->isChanged());
    }

    void anotherCoordinatorGaveItAway()
    {
        const api::Booking booking = sampleBooking();
        EditBookingPresenter edit(m_ports->context, booking);
        edit.setMentor(sampleId<UserId>(77), u"Emmy Noether"_s);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking theirs = booking;
        theirs.version = 9;
        theirs.mentorId = sampleId<UserId>(78);
        theirs.mentor.name = u"Mary Somerville"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        QCOMPARE(edit.conflicts(), QList{EditedBookingField::Mentor});
        QCOMPARE(edit.theirs(EditedBookingField::Mentor), u"Mary Somerville"_s);
        edit.takeTheirs(EditedBookingField::Mentor);
        QVERIFY(!edit.isOtherMentor());
    }

    void mistakesAreNotSent()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        edit.setGoal(u"short"_s);
        edit.setMaterials(u"no link"_s);
        edit.setPlace({MeetingType::InPersonCustom, {}});
        edit.submit();
        QCOMPARE(m_ports->api.editBookingCalls.count(), 0);
        QVERIFY(!edit.errorOf(EditedBookingField::Goal).isEmpty());
        QVERIFY(!edit.errorOf(EditedBookingField::Materials).isEmpty());
        QVERIFY(!edit.errorOf(EditedBookingField::Place).isEmpty());
        edit.setGoal(u"long enough to be a goal"_s);
        QVERIFY(edit.errorOf(EditedBookingField::Goal).isEmpty());
    }

    /// FR62: coordinators enter where an online meeting is held, over https alone.
    void theMeetingLinkIsOfOnlineMeetings()
    {
        api::Booking online = sampleBooking();
        online.meetingType = MeetingType::Online;
        online.location.reset();
        online.googleMeetLink.reset();
        auto *presenter = new EditBookingPresenter(m_ports->context, online);
        EditBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *link = dialog.findChild<QLineEdit *>(u"editLink"_s);
        auto *save = dialog.findChild<QPushButton *>(u"editSave"_s);
        QVERIFY(link->isVisible());
        link->setText(u"http://meet.example.org/abc"_s);
        save->click();
        QCOMPARE(m_ports->api.editBookingCalls.count(), 0);
        QVERIFY(!presenter->errorOf(EditedBookingField::Link).isEmpty());
        link->setText(u" https://meet.example.org/abc "_s);
        QVERIFY(presenter->errorOf(EditedBookingField::Link).isEmpty());
        save->click();
        api::EditBooking sent = m_ports->api.editBookingCalls.lastQuery().change;
        QCOMPARE(sent.meetingLink.value, std::optional(u"https://meet.example.org/abc"_s));
        QVERIFY(!sent.location.present);
        // Somebody else entered one meanwhile: that is to be decided.
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        online.version = 9;
        online.googleMeetLink = u"https://meet.example.org/theirs"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(online)));
        QCOMPARE(presenter->conflicts(), QList{EditedBookingField::Link});
        QCOMPARE(dialog.findChild<QLabel *>(u"theirsLink"_s)->text(),
                 u"https://meet.example.org/theirs"_s);
        dialog.findChild<QPushButton *>(u"takeTheirsLink"_s)->click();
        QCOMPARE(link->text(), u"https://meet.example.org/theirs"_s);
        link->clear();
        save->click();
        sent = m_ports->api.editBookingCalls.lastQuery().change;
        QVERIFY(sent.meetingLink.present && !sent.meetingLink.value);
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::InternalError)));
        presenter->setPlace({MeetingType::InPersonCustom, u"Room 3"_s});
        QVERIFY(!presenter->mayHaveLink());
        presenter->submit();
        QVERIFY(!m_ports->api.editBookingCalls.lastQuery().change.meetingLink.present);
    }

    void anothersEditOfOtherFieldsIsTakenOver()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        edit.setGoal(u"Prepare the second board meeting"_s);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(edit.isSending()); // reads theirs
        api::Booking theirs = sampleBooking();
        theirs.version = 5;
        theirs.meetingType = MeetingType::InPersonCustom;
        theirs.location = u"Room 3"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        QVERIFY(edit.hasMerged());
        QVERIFY(edit.conflicts().isEmpty());
        QCOMPARE(edit.values().place.location, u"Room 3"_s);
        QCOMPARE(edit.values().goal, u"Prepare the second board meeting"_s);
        edit.submit();
        const api::EditBooking sent = m_ports->api.editBookingCalls.lastQuery().change;
        QCOMPARE(sent.version, 5);
        QVERIFY(!sent.meetingType); // theirs stays as it is
        QCOMPARE(sent.meetingGoal, std::optional(u"Prepare the second board meeting"_s));
    }

    /// A change that was made, and whose answer did not come, is met again as another version.
    void anEarlierAnswerThatNeverCameIsTakenForSaved()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        const QSignalSpy saved(&edit, &EditBookingPresenter::saved);
        edit.setGoal(u"Prepare the second board meeting"_s);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::Timeout)));
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking mine = sampleBooking();
        mine.version = 5;
        mine.meetingGoal = u"Prepare the second board meeting"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(mine)));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.constFirst().constFirst().value<api::Booking>().version, 5);
        QVERIFY(edit.conflicts().isEmpty());
    }

    void anEarlierMoveIsTakenForThisOne()
    {
        const api::Booking booking = sampleBooking();
        MoveBookingPresenter move(m_ports->context, booking);
        const QSignalSpy moved(&move, &MoveBookingPresenter::moved);
        api::Slot slot;
        slot.id = sampleId<SlotId>(5);
        slot.mentorId = booking.mentorId;
        slot.startTime = booking.meetingStartTime.addDays(2);
        slot.endTime = booking.meetingEndTime.addDays(2);
        move.setSlot(slot);
        move.submit();
        QVERIFY(m_ports->api.moveBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking there = booking;
        there.version = booking.version + 1;
        there.meetingStartTime = slot.startTime;
        there.meetingEndTime = slot.endTime;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(there)));
        QCOMPARE(moved.count(), 1);
        QVERIFY(!move.failure());
        QVERIFY(!move.isSending());
    }

    void whatBothChangedIsDecided()
    {
        auto *presenter = new EditBookingPresenter(m_ports->context, sampleBooking());
        EditBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *goal = dialog.findChild<QPlainTextEdit *>(u"editGoal"_s);
        auto *save = dialog.findChild<QPushButton *>(u"editSave"_s);
        goal->setPlainText(u"My words about the board"_s);
        save->click();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking theirs = sampleBooking();
        theirs.version = 3;
        theirs.meetingGoal = u"Their words about the board"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        QVERIFY(presenter->isConflict(EditedBookingField::Goal));
        QVERIFY(dialog.findChild<QWidget *>(u"conflictGoal"_s)->isVisible());
        QCOMPARE(dialog.findChild<QLabel *>(u"theirsGoal"_s)->text(),
                 u"Their words about the board"_s);
        QCOMPARE(goal->toPlainText(), u"My words about the board"_s); // nothing is lost
        QVERIFY(!save->isEnabled());
        presenter->submit();
        QCOMPARE(m_ports->api.editBookingCalls.count(), 1);
        dialog.findChild<QPushButton *>(u"keepMineGoal"_s)->click();
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(m_ports->api.editBookingCalls.lastQuery().change.version, 3);
        QCOMPARE(m_ports->api.editBookingCalls.lastQuery().change.meetingGoal,
                 std::optional(u"My words about the board"_s));
        QVERIFY(m_ports->api.editBookingCalls.answer(answerWith(theirs)));
        QVERIFY(!dialog.isVisible());
    }

    void theirsCanBeTaken()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        edit.setMaterials(u"https://mine.example"_s);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking theirs = sampleBooking();
        theirs.version = 3;
        theirs.materialsUrls = {u"https://theirs.example"_s};
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        QCOMPARE(edit.conflicts(), QList{EditedBookingField::Materials});
        edit.takeTheirs(EditedBookingField::Materials);
        QCOMPARE(edit.values().materials, u"https://theirs.example"_s);
        QVERIFY(!edit.isChanged()); // nothing of mine is left
    }

    void aLostConnectionKeepsWhatWasTyped()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        edit.setGoal(u"Prepare the second board meeting"_s);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(m_ports->api.bookingCalls.answer(Error(ErrorCode::NetworkUnreachable)));
        QVERIFY(edit.failure());
        QVERIFY(!edit.isSending());
        QCOMPARE(edit.values().goal, u"Prepare the second board meeting"_s);
    }

    void anotherMenteeMayNeedConfirmation()
    {
        EditBookingPresenter edit(m_ports->context, sampleBooking());
        edit.setMentee(sampleId<UserId>(77), u"Mentee 77"_s);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.answer(twoWarnings()));
        QCOMPARE(edit.warnings().items().size(), 2);
        edit.submit();
        QVERIFY(edit.isConfirmationMissing());
        edit.confirmAllWarnings(true);
        edit.submit();
        QVERIFY(m_ports->api.editBookingCalls.lastQuery().change.confirmWarnings);
        QCOMPARE(m_ports->api.editBookingCalls.lastQuery().change.menteeId,
                 std::optional(sampleId<UserId>(77)));
    }

    void lettersThatNameNobodyAreNotSaved()
    {
        auto *presenter = new EditBookingPresenter(m_ports->context, sampleBooking());
        EditBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"editMentee"_s), u"xyz"_s);
        dialog.findChild<QPlainTextEdit *>(u"editGoal"_s)->setPlainText(u"Another goal of ours"_s);
        dialog.findChild<QPushButton *>(u"editSave"_s)->click();
        QCOMPARE(m_ports->api.editBookingCalls.count(), 0);
        QVERIFY(!dialog.findChild<QLabel *>(u"editMenteePickerError"_s)->text().isEmpty());
    }

    void aMeetingIsMoved()
    {
        const api::Booking booking = sampleBooking();
        auto *presenter = new MoveBookingPresenter(m_ports->context, booking);
        MoveBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(m_ports->api.answerMentor(sampleProfile(1)));
        QCOMPARE(m_ports->live.watched, QList<UserId>{booking.mentorId});
        auto *submit = dialog.findChild<QPushButton *>(u"moveSubmit"_s);
        submit->click();
        QVERIFY(dialog.findChild<QLabel *>(u"moveSlotError"_s)->isVisible());
        const api::Slot slot = sampleSlot(7, QDateTime({2026, 1, 5}, {15, 0}, Qt::UTC));
        presenter->setSlot(slot);
        QVERIFY(dialog.findChild<QLabel *>(u"moveChosen"_s)->text().contains(u"16:00"_s));
        presenter->setReason(u"The mentor is ill"_s);
        submit->click();
        QVERIFY(m_ports->api.moveBookingCalls.answer(twoWarnings()));
        QVERIFY(dialog.findChild<QWidget *>(u"warningsBox"_s)->isVisible());
        dialog.findChild<QPushButton *>(u"warningsAll"_s)->click();
        submit->click();
        const api::RescheduleBooking sent = m_ports->api.moveBookingCalls.lastQuery().move;
        QCOMPARE(sent.timeSlotId, slot.id);
        QCOMPARE(sent.reason, std::optional(u"The mentor is ill"_s));
        QVERIFY(sent.confirmWarnings);
        QCOMPARE(sent.version, std::optional(booking.version));
        QVERIFY(m_ports->api.moveBookingCalls.answer(
            Error(ErrorCode::SlotUnavailable,
                  Sentence::verbatim(u"This slot was just booked by another user"_s))));
        QCOMPARE(presenter->slotError(), u"This slot was just booked by another user"_s);
        QCOMPARE(presenter->reason(), u"The mentor is ill"_s);
        presenter->submit();
        QVERIFY(m_ports->api.moveBookingCalls.answer(answerWith(booking)));
        QVERIFY(!dialog.isVisible());
    }

    /// What the other one did is shown, and nothing is moved that nobody has seen.
    void aMeetingThatSomebodyElseHasMoved()
    {
        const api::Booking booking = sampleBooking();
        auto *presenter = new MoveBookingPresenter(m_ports->context, booking);
        MoveBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *now = dialog.findChild<QLabel *>(u"dialogExplanation"_s);
        const QString before = now->text();
        const api::Slot slot = sampleSlot(7, QDateTime({2026, 1, 5}, {15, 0}, Qt::UTC));
        presenter->setSlot(slot);
        presenter->setReason(u"The mentor is ill"_s);
        presenter->submit();
        QVERIFY(m_ports->api.moveBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(presenter->isSending());
        api::Booking theirs = booking;
        theirs.version = booking.version + 1;
        theirs.meetingStartTime = booking.meetingStartTime.addDays(1);
        theirs.meetingEndTime = booking.meetingEndTime.addDays(1);
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        QVERIFY(!presenter->isSending());
        QVERIFY(now->text() != before);
        QVERIFY(dialog.findChild<QLabel *>(u"moveError"_s)->isVisible());
        QVERIFY(dialog.isVisible());
        // Nothing typed or chosen is lost.
        QCOMPARE(presenter->reason(), u"The mentor is ill"_s);
        QVERIFY(presenter->slot());
        presenter->submit();
        QCOMPARE(m_ports->api.moveBookingCalls.lastQuery().move.version,
                 std::optional(theirs.version));
        QVERIFY(!dialog.findChild<QLabel *>(u"moveError"_s)->isVisible());
        QVERIFY(m_ports->api.moveBookingCalls.answer(answerWith(theirs)));
        QVERIFY(!dialog.isVisible());
    }

    void aMeetingWhoseMenteeIsAnotherNow()
    {
        const api::Booking booking = sampleBooking();
        auto *presenter = new MoveBookingPresenter(m_ports->context, booking);
        MoveBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        presenter->setSlot(sampleSlot(7, QDateTime({2026, 1, 5}, {15, 0}, Qt::UTC)));
        presenter->submit();
        QVERIFY(m_ports->api.moveBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking theirs = booking;
        theirs.version = booking.version + 1;
        theirs.menteeId = theirs.mentee.id = sampleId<UserId>(77);
        theirs.mentee.name = u"Emmy Noether"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        const QString question = dialog.findChild<QLabel *>(u"dialogQuestion"_s)->text();
        QVERIFY2(question.contains(u"Emmy Noether"_s), qPrintable(question));
        QVERIFY2(!question.contains(booking.mentee.name), qPrintable(question));
        QCOMPARE(dialog.accessibleName(), question);
        // The mentor's time is what it was.
        QVERIFY(presenter->slot());
        QCOMPARE(m_ports->api.mentorCalls.count(), 1);
    }

    void aMeetingWhoseMentorIsAnotherNow()
    {
        const api::Booking booking = sampleBooking();
        auto *presenter = new MoveBookingPresenter(m_ports->context, booking);
        MoveBookingDialog dialog(m_ports->context, presenter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(m_ports->api.answerMentor(sampleProfile(1)));
        const api::Slot former = sampleSlot(7, QDateTime({2026, 1, 5}, {15, 0}, Qt::UTC));
        QVERIFY(m_ports->api.answerAvailableSlots(slotListOf({former})));
        auto *picker = dialog.findChild<SlotPicker *>();
        presenter->setSlot(former);
        presenter->setReason(u"The mentor is ill"_s);
        presenter->submit();
        QVERIFY(m_ports->api.moveBookingCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Booking theirs = booking;
        theirs.version = booking.version + 1;
        theirs.mentorId = theirs.mentor.id = sampleId<UserId>(77);
        theirs.mentor.name = u"Emmy Noether"_s;
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(theirs)));
        QVERIFY(
            dialog.findChild<QLabel *>(u"dialogQuestion"_s)->text().contains(u"Emmy Noether"_s));
        QVERIFY(!presenter->slot());
        QCOMPARE(presenter->reason(), u"The mentor is ill"_s);
        // The former mentor's slots cannot be chosen while those of the new one are on their way.
        QVERIFY(!picker->isEnabled());
        Q_EMIT picker->slotPicked(former.id);
        QVERIFY(!presenter->slot());
        const auto asked = m_ports->api.availableSlotsCalls.count();
        QVERIFY(m_ports->api.answerMentor(sampleProfile(1)));
        QVERIFY(picker->isEnabled());
        QCOMPARE(m_ports->live.watched, QList<UserId>{theirs.mentorId});
        QVERIFY(m_ports->api.availableSlotsCalls.count() > asked);
        QCOMPARE(m_ports->api.availableSlotsCalls.lastQuery().mentorId, theirs.mentorId);
        presenter->submit();
        QCOMPARE(m_ports->api.moveBookingCalls.count(), 1);
        QVERIFY(dialog.findChild<QLabel *>(u"moveSlotError"_s)->isVisible());
    }

    void theTableSaysWhatMayBeDone()
    {
        api::Booking booking = sampleBooking();
        const QDateTime now = booking.meetingStartTime.addSecs(-1);
        QVERIFY(!BookingCarePresenter::may(booking, BookingAction::Confirm, now));
        // What has begun is not moved any more, whatever is written down of it.
        QVERIFY(BookingCarePresenter::may(booking, BookingAction::Reschedule, now));
        QVERIFY(!BookingCarePresenter::may(booking, BookingAction::Reschedule,
                                           booking.meetingStartTime));
        QVERIFY(BookingCarePresenter::may(booking, BookingAction::Cancel, now));
        QVERIFY(!BookingCarePresenter::may(booking, BookingAction::MarkAttendance, now));
        booking.status = BookingStatus::Pending;
        QVERIFY(BookingCarePresenter::may(booking, BookingAction::Confirm, now));
        booking.status = BookingStatus::Completed;
        QVERIFY(BookingCarePresenter::may(booking, BookingAction::MarkAttendance, now));
        QVERIFY(!BookingCarePresenter::may(booking, BookingAction::Reschedule, now));
        booking.status = BookingStatus::Canceled;
        QVERIFY(!BookingCarePresenter::may(booking, BookingAction::Edit, now));
    }

    void oneStepAtATime()
    {
        BookingCarePresenter care(m_ports->context);
        QSignalSpy done(&care, &BookingCarePresenter::done);
        const api::Booking booking = sampleBooking();
        care.markAttendance(booking, Attendance::MenteeAbsent);
        care.markAttendance(booking, Attendance::Attended); // under way already
        QCOMPARE(m_ports->api.markAttendanceCalls.count(), 1);
        QVERIFY(m_ports->api.markAttendanceCalls.lastQuery().attendance ==
                Attendance::MenteeAbsent);
        QVERIFY(m_ports->api.markAttendanceCalls.answer(answerWith(booking)));
        QVERIFY(!care.isBusy(booking.id));
        QCOMPARE(done.count(), 1);
        care.markAttendance(booking, std::nullopt);
        QVERIFY(!m_ports->api.markAttendanceCalls.lastQuery().attendance);
    }

    void whoWasFasterIsShown()
    {
        BookingCarePresenter care(m_ports->context);
        QSignalSpy failed(&care, &BookingCarePresenter::failed);
        QSignalSpy newer(&care, &BookingCarePresenter::changedMeanwhile);
        const api::Booking booking = sampleBooking();
        care.confirm(booking);
        QVERIFY(m_ports->api.confirmBookingCalls.answer(Error(ErrorCode::BookingNotPending)));
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_ports->api.bookingCalls.answer(answerWith(booking)));
        QCOMPARE(newer.count(), 1);
        care.cancel(booking, {});
        QVERIFY(m_ports->api.cancelBookingCalls.answer(Error(ErrorCode::NetworkUnreachable)));
        QCOMPARE(m_ports->api.bookingCalls.count(), 1); // says nothing about the booking
    }
};

OH_GUI_TEST(TstBookingEdits)
#include "tst_bookingedits.moc"
