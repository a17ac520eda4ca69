// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cancelbookingdialog.h"
#include "ui/dialogs/declinedialog.h"
#include "ui/dialogs/proposetimedialog.h"
#include "ui/presenters/viewer.h"
#include "ui/views/mybookingspage.h"

/// MyBookingsPage: the forms about a meeting, and what opens them again after an ended session.
namespace oh::ui {

bool MyBookingsPage::reopenForm(DraftForm form, const QString &subject)
{
    const auto booking = BookingId::parse(subject);
    const bool isOurs = form == DraftForm::Cancellation || form == DraftForm::Decline ||
                        form == DraftForm::ProposeTime;
    if (!booking || !isOurs)
        return false;
    m_reopen = std::pair(form, *booking);
    showDetail();
    return true;
}

void MyBookingsPage::reopenWanted(const api::Booking &booking, const BookingRights &rights)
{
    if (!m_reopen)
        return;
    if (m_reopen->second != booking.id) {
        // Another one was chosen: the form is not to come up over that, or later.
        if (!m_wanted && m_presenter.tabOf(m_reopen->second))
            forgetReopening();
        return;
    }
    const DraftForm form = m_reopen->first;
    m_reopen.reset();
    const BookingId id = booking.id;
    const auto later = [this](const auto &open) {
        QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
    };
    if (form == DraftForm::Cancellation && rights.cancel)
        later([this, id] { openCancelDialog(id); });
    else if (form == DraftForm::Decline && rights.decline)
        later([this, id] { openDeclineDialog(id); });
    else if (form == DraftForm::ProposeTime && rights.propose)
        later([this, id] { openProposeDialog(id); });
    else
        sayKeptWords(m_context.notifier);
}

void MyBookingsPage::forgetReopening()
{
    if (std::exchange(m_reopen, std::nullopt))
        sayKeptWords(m_context.notifier);
}

void MyBookingsPage::openCancelDialog(BookingId id)
{
    const auto booking = current();
    if (!booking || booking->id != id || m_cancelDialog)
        return;
    auto *dialog = new CancelBookingDialog(m_context, *booking, this);
    m_cancelDialog = dialog;
    connect(dialog, &CancelBookingDialog::submitted, this,
            [this, dialog, id](const api::CancelBooking &cancellation) {
                if (m_presenter.isBusy(id))
                    return; // nobody would tell it of an end
                dialog->setBusy(true);
                m_presenter.cancel(id, cancellation);
            });
    dialog->open();
}

void MyBookingsPage::openDeclineDialog(BookingId id)
{
    const auto booking = current();
    if (!booking || booking->id != id || m_declineDialog)
        return;
    auto *dialog = new DeclineDialog(m_context, *booking, this);
    m_declineDialog = dialog;
    m_declining = id;
    connect(dialog, &DeclineDialog::submitted, this, [this, dialog, id](const QString &note) {
        if (m_presenter.isBusy(id))
            return; // nobody would tell it of an end
        dialog->setBusy(true);
        m_presenter.decline(id, note);
    });
    dialog->open();
}

void MyBookingsPage::openProposeDialog(BookingId id)
{
    const auto booking = current();
    if (!booking || booking->id != id || m_proposeDialog)
        return;
    auto *dialog = new ProposeTimeDialog(m_context, *booking, this);
    m_proposeDialog = dialog;
    connect(dialog, &ProposeTimeDialog::proposed, this, [this](const api::Booking &meeting) {
        m_context.notifier.notify(
            Notifier::Kind::Success,
            tr("Proposal sent to %1").arg(otherParty(meeting, viewerId(m_context.account)).name),
            {}, {});
        m_presenter.load();
    });
    dialog->open();
}

} // namespace oh::ui
