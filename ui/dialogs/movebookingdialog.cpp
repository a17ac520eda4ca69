// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/movebookingdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/slotpickerpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/slotpicker.h"
#include "ui/widgets/warningsbox.h"
#include "ui/widgets/weekgrid.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MoveBookingDialog::MoveBookingDialog(Context &context, MoveBookingPresenter *presenter,
                                     QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_presenter(presenter),
      m_slotPresenter(new SlotPickerPresenter(context, this))
{
    presenter->setParent(this);
    setObjectName(u"moveBookingDialog"_s);
    setWindowTitle(tr("Reschedule meeting"));
    QVBoxLayout *layout = dialogLayout(this, question(), timeNow());
    connect(presenter, &MoveBookingPresenter::bookingChanged, this, &MoveBookingDialog::showAnew);
    layout->setSpacing(10);
    m_slots = new SlotPicker(context, *m_slotPresenter, this);
    layout->addWidget(m_slots, 1);
    m_slotError = makeLabel({}, TextRole::Error, this);
    m_slotError->setObjectName(u"moveSlotError"_s);
    m_slotError->setWordWrap(true);
    layout->addWidget(m_slotError);
    m_chosen = makeLabel({}, TextRole::Strong, this);
    m_chosen->setObjectName(u"moveChosen"_s);
    m_chosen->setWordWrap(true);
    layout->addWidget(m_chosen);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"moveReason"_s);
    m_reason->setMaxLength(1000);
    m_reasonField = new FormField(tr("&Reason"), m_reason, false,
                                  tr("Stands in the mail to both and in the audit log."), this);
    layout->addWidget(m_reasonField);
    m_warnings = new WarningsBox(this);
    layout->addWidget(m_warnings);
    m_error = dialogError(this, u"moveError"_s);
    layout->addWidget(m_error);
    m_cancel = makeButton(tr("&Keep the time"), ButtonKind::Secondary, u"moveCancel"_s, this);
    m_move = makeButton(tr("&Reschedule"), ButtonKind::Primary, u"moveSubmit"_s, this);
    layout->addLayout(dialogButtons({m_cancel, m_move}));
    resize(860, 620);

    connect(m_slots, &SlotPicker::slotPicked, this, [this](SlotId id) {
        m_isSlotKept = false;
        if (const auto slot = m_slotPresenter->slot(id))
            m_presenter->setSlot(*slot);
    });
    connect(m_slotPresenter, &SlotPickerPresenter::slotTaken, presenter,
            &MoveBookingPresenter::loseSlot);
    connect(m_reason, &QLineEdit::textChanged, presenter, &MoveBookingPresenter::setReason);
    connect(m_warnings, &WarningsBox::confirmed, presenter, &MoveBookingPresenter::confirmWarning);
    connect(m_warnings, &WarningsBox::allConfirmed, presenter,
            [presenter] { presenter->confirmAllWarnings(true); });
    connect(m_cancel, &QPushButton::clicked, this, &MoveBookingDialog::reject);
    connect(m_move, &QPushButton::clicked, presenter, &MoveBookingPresenter::submit);
    connect(presenter, &MoveBookingPresenter::slotChanged, this, &MoveBookingDialog::showSlot);
    connect(presenter, &MoveBookingPresenter::errorsChanged, this, &MoveBookingDialog::showErrors);
    connect(presenter, &MoveBookingPresenter::warningsChanged, this,
            &MoveBookingDialog::showWarnings);
    connect(presenter, &MoveBookingPresenter::sendingChanged, this,
            &MoveBookingDialog::showSending);
    connect(presenter, &MoveBookingPresenter::moved, this, &QDialog::accept);
    keepFields();
    showSlot();
    showErrors();
    showWarnings();
    showSending();
    if (!hasWords()) // else it passes on to the reason, all of it selected
        m_slots->grid()->setFocus();
    loadMentor();
}

QString MoveBookingDialog::question() const
{
    const api::Booking &booking = m_presenter->booking();
    return tr("Reschedule %1 with %2").arg(booking.mentor.name, booking.mentee.name);
}

QString MoveBookingDialog::timeNow() const
{
    const api::Booking &booking = m_presenter->booking();
    const QString zone = m_presenter->zone();
    return tr("Now: %1, %2. Both get a mail with the new time; their calendars are updated.")
        .arg(longRange(booking.meetingStartTime, booking.meetingEndTime, zone),
             zoneText(zone, booking.meetingStartTime));
}

void MoveBookingDialog::showAnew()
{
    findChild<QLabel *>(u"dialogQuestion"_s)->setText(question());
    setAccessibleName(question());
    findChild<QLabel *>(u"dialogExplanation"_s)->setText(timeNow());
    setAccessibleDescription(timeNow());
    if (m_shownMentor == m_presenter->booking().mentorId)
        return;
    // What stands there is the former one's.
    m_slotPresenter->close();
    m_slots->setEnabled(false);
    loadMentor();
}

void MoveBookingDialog::keepFields()
{
    DraftFields &words = keepWords(m_context, DraftForm::MoveBooking);
    words.add(
        u"slot"_s, [this] { return keptValue(m_presenter->slot()); },
        [this](const QJsonValue &kept) {
            const auto slot = keptFrom<api::Slot>(kept);
            m_isSlotKept = slot.has_value();
            if (slot)
                m_presenter->setSlot(*slot);
            else
                m_presenter->clearSlot();
            checkKeptSlot();
        });
    words.add(u"reason"_s, m_reason);
    connect(m_presenter, &MoveBookingPresenter::slotChanged, this, &MoveBookingDialog::noteWords);
    connect(m_slotPresenter, &SlotPickerPresenter::slotsChanged, this,
            &MoveBookingDialog::checkKeptSlot);
    beginWords(m_presenter->booking().id.toString());
}

void MoveBookingDialog::checkKeptSlot()
{
    if (!m_isSlotKept || !m_presenter->slot())
        return;
    const auto isThere = m_slotPresenter->stillOffers(*m_presenter->slot());
    if (!isThere)
        return;
    m_isSlotKept = false;
    if (!*isThere)
        m_presenter->dropKeptSlot();
}

void MoveBookingDialog::loadMentor()
{
    m_shownMentor = m_presenter->booking().mentorId;
    m_call = m_context.api.mentor(m_presenter->booking().mentorId,
                                  [this](const Result<api::Mentor> &answer) {
                                      const Call finished = std::move(m_call);
                                      // Without the mentor's zone their times are not offered.
                                      openSlots(answer ? answer->timeZone : m_presenter->zone());
                                  });
}

void MoveBookingDialog::openSlots(const QString &mentorZone)
{
    const auto &slot = m_presenter->slot();
    const QDateTime around = std::max(
        m_context.clock.now(), slot ? slot->startTime : m_presenter->booking().meetingStartTime);
    m_slots->setEnabled(true);
    m_slotPresenter->open(m_presenter->booking().mentorId, mentorZone, around);
}

void MoveBookingDialog::showSlot()
{
    const auto &slot = m_presenter->slot();
    m_slots->grid()->setSelectedSlot(slot ? slot->id : SlotId());
    m_chosen->setText(
        slot
            ? tr("New time: %1").arg(longRange(slot->startTime, slot->endTime, m_presenter->zone()))
            : tr("Choose the new time in the week above."));
}

void MoveBookingDialog::showErrors()
{
    m_slotError->setText(m_presenter->slotError());
    m_slotError->setVisible(!m_presenter->slotError().isEmpty());
    if (m_slotError->isVisible())
        announce(m_slotError, m_slotError->text());
    m_reasonField->setError(m_presenter->reasonError());
    if (m_presenter->failure())
        showDialogError(m_error, *m_presenter->failure());
    else
        m_error->hide();
}

void MoveBookingDialog::showWarnings()
{
    m_warnings->showWarnings(m_presenter->warnings(), m_presenter->isConfirmationMissing());
    m_move->setText(m_presenter->warnings().isEmpty() ? tr("&Reschedule")
                                                      : tr("&Reschedule anyway"));
    m_move->setAccessibleName(m_move->text().remove(u'&'));
}

void MoveBookingDialog::showSending()
{
    const bool sending = m_presenter->isSending();
    setWordsBusy(sending);
    m_move->setEnabled(!sending);
    m_cancel->setEnabled(!sending);
    if (sending)
        m_move->setText(tr("Rescheduling…"));
    else
        showWarnings();
}

} // namespace oh::ui
