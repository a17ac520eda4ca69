// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingconsoleactions.h"

#include "models/domain/bookingrules.h"
#include "models/domain/zones.h"
#include "ui/dialogs/cancelbookingdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/editbookingdialog.h"
#include "ui/dialogs/movebookingdialog.h"
#include "ui/dialogs/slotexplanationdialog.h"
#include "ui/dialogs/whiteglovedialog.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

namespace oh::ui {

BookingConsoleActions::BookingConsoleActions(Context &context, QWidget *parent)
    : QObject(parent),
      m_context(context),
      m_page(parent),
      m_care(new BookingCarePresenter(context, this)),
      m_whiteGlove(new WhiteGlovePresenter(context, this))
{
    connect(m_care, &BookingCarePresenter::busyChanged, this, &BookingConsoleActions::busyChanged);
    connect(m_care, &BookingCarePresenter::done, this, &BookingConsoleActions::takeDone);
    connect(m_care, &BookingCarePresenter::failed, this, &BookingConsoleActions::takeFailure);
    connect(m_care, &BookingCarePresenter::warned, this, &BookingConsoleActions::askAnyway);
    connect(m_care, &BookingCarePresenter::changedMeanwhile, this, &BookingConsoleActions::changed);
    connect(m_whiteGlove, &WhiteGlovePresenter::booked, this, [this](const api::Booking &booking) {
        tell(tr("%1 meets %2 on %3. Both get a mail.")
                 .arg(booking.mentee.name, booking.mentor.name, when(booking)));
    });
}

QString BookingConsoleActions::when(const api::Booking &booking) const
{
    return dateTimeText(booking.meetingStartTime, viewerZone(m_context.account));
}

void BookingConsoleActions::tell(const QString &text, const QString &actionText,
                                 std::function<void()> action)
{
    m_context.notifier.notify(Notifier::Kind::Success, text, actionText, std::move(action));
}

void BookingConsoleActions::act(BookingAction action, const api::Booking &booking)
{
    if (isBusy(booking.id) || dialogOpen())
        return;
    const QDateTime now = m_context.clock.now();
    if (!BookingCarePresenter::may(booking, action, now)) {
        // Its time has come since the button was made.
        const auto obstacle = moveObstacle(booking.meetingStartTime, now);
        if (action == BookingAction::Reschedule && obstacle)
            m_context.notifier.notify(Notifier::Kind::Error, errorSentence(*obstacle));
        Q_EMIT changed(booking);
        return;
    }
    switch (action) {
    case BookingAction::Confirm:
        m_care->confirm(booking);
        break;
    case BookingAction::Reschedule:
        openMove(booking);
        break;
    case BookingAction::Edit:
        openEdit(booking);
        break;
    case BookingAction::Cancel:
        openCancel(booking);
        break;
    default:
        break; // nothing that a coordinator does here
    }
}

void BookingConsoleActions::markAttendance(const api::Booking &booking,
                                           std::optional<Attendance> attendance)
{
    m_care->markAttendance(booking, attendance);
}

void BookingConsoleActions::bookForOthers()
{
    if (dialogOpen())
        return;
    auto *dialog = new WhiteGloveDialog(m_context, *m_whiteGlove, m_page);
    m_dialog = dialog;
    dialog->open();
}

void BookingConsoleActions::bookFor(const api::AccountSummary &person)
{
    if (dialogOpen())
        return;
    if (person.role == Role::Mentor)
        m_whiteGlove->setMentor(person);
    else
        m_whiteGlove->setMentee(person);
    bookForOthers();
}

void BookingConsoleActions::explainSlot(const std::optional<api::AccountSummary> &mentor,
                                        const std::optional<api::AccountSummary> &mentee)
{
    if (dialogOpen())
        return;
    const QDateTime now = m_context.clock.now();
    const QDate day = utcToWallClock(viewerZone(m_context.account), now).value_or(now).date();
    auto *dialog =
        new SlotExplanationDialog(m_context, mentor, mentee, day.addDays(1), QTime(10, 0), m_page);
    m_dialog = dialog;
    dialog->open();
}

void BookingConsoleActions::openMove(const api::Booking &booking)
{
    auto *presenter = new MoveBookingPresenter(m_context, booking);
    auto *dialog = new MoveBookingDialog(m_context, presenter, m_page);
    m_dialog = dialog;
    connect(presenter, &MoveBookingPresenter::moved, this, [this](const api::Booking &moved) {
        Q_EMIT changed(moved);
        tell(tr("Moved to %1. Both get a mail.").arg(when(moved)));
    });
    dialog->open();
}

void BookingConsoleActions::openEdit(const api::Booking &booking)
{
    auto *presenter = new EditBookingPresenter(m_context, booking);
    auto *dialog = new EditBookingDialog(m_context, presenter, m_page);
    m_dialog = dialog;
    connect(presenter, &EditBookingPresenter::saved, this, [this](const api::Booking &saved) {
        Q_EMIT changed(saved);
        tell(tr("Meeting of %1 and %2 saved").arg(saved.mentor.name, saved.mentee.name));
    });
    dialog->open();
}

void BookingConsoleActions::openCancel(const api::Booking &booking)
{
    auto *dialog = new CancelBookingDialog(m_context, booking, m_page);
    m_dialog = dialog;
    m_cancelDialog = dialog;
    connect(dialog, &CancelBookingDialog::submitted, this,
            [this, booking, dialog](const api::CancelBooking &cancellation) {
                if (m_care->isBusy(booking.id))
                    return; // nobody would tell it of an end
                dialog->setBusy(true);
                m_care->cancel(booking, cancellation);
            });
    dialog->open();
}

void BookingConsoleActions::askAnyway(const api::Booking &booking, const QStringList &warnings)
{
    if (dialogOpen())
        return;
    auto *dialog = new ConfirmDialog(
        tr("Confirm the meeting of %1 and %2?").arg(booking.mentor.name, booking.mentee.name),
        warnings.join(u'\n'), tr("&Confirm all the same"), tr("&Leave it a request"), m_page);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, booking] { m_care->confirm(booking, true); });
    dialog->open();
}

void BookingConsoleActions::takeDone(BookingAction action, const api::Booking &before,
                                     const api::Booking &booking)
{
    Q_EMIT changed(booking);
    switch (action) {
    case BookingAction::Confirm:
        tell(tr("Meeting of %1 and %2 confirmed").arg(booking.mentor.name, booking.mentee.name));
        break;
    case BookingAction::Cancel:
        if (m_cancelDialog && m_cancelDialog->bookingId() == booking.id)
            m_cancelDialog->accept();
        tell(tr("Meeting of %1 and %2 canceled. Both get a mail.")
                 .arg(booking.mentor.name, booking.mentee.name));
        break;
    case BookingAction::MarkAttendance:
    case BookingAction::UndoAttendance:
        tell(booking.attendance ? tr("Noted: %1").arg(attendanceName(*booking.attendance))
                                : tr("Taken back: nothing is noted about who came"),
             tr("Undo"), [this, booking, earlier = before.attendance] {
                 m_care->markAttendance(booking, earlier);
             });
        break;
    default:
        break;
    }
}

void BookingConsoleActions::takeFailure(BookingAction action, BookingId id, const Error &error)
{
    if (action == BookingAction::Cancel && m_cancelDialog && m_cancelDialog->bookingId() == id) {
        m_cancelDialog->showError(error);
        return;
    }
    m_context.notifier.notifyError(error, errorSentence(error));
}

} // namespace oh::ui
