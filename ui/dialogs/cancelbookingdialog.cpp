// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cancelbookingdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/bookingrights.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

CancelBookingDialog::CancelBookingDialog(Context &context, const api::Booking &booking,
                                         QWidget *parent)
    : FormDialog(parent),
      m_id(booking.id),
      m_isRequest(booking.status == BookingStatus::Pending),
      m_isOthers(viewerId(context.account) != booking.mentorId &&
                 viewerId(context.account) != booking.menteeId)
{
    const UserId viewer = viewerId(context.account);
    const QString zone = viewerZone(context.account);
    setObjectName(u"cancelBookingDialog"_s);
    setWindowTitle(m_isOthers    ? tr("Cancel for both sides")
                   : m_isRequest ? tr("Withdraw request")
                                 : tr("Cancel meeting"));
    const QString name = otherParty(booking, viewer).name;
    const QString when =
        tr("%1, %2").arg(shortDayText(booking.meetingStartTime, zone),
                         timeRangeText(booking.meetingStartTime, booking.meetingEndTime, zone));
    QString what = m_isRequest
                       ? tr("%1. The slot becomes free again, and %2 gets a mail.").arg(when, name)
                       : tr("%1. %2 gets a mail with your reason, and the slot becomes free again. "
                            "This can't be undone.")
                             .arg(when, name);
    QString question = m_isRequest ? tr("Withdraw your request to %1?").arg(name)
                                   : tr("Cancel the meeting with %1?").arg(name);
    if (m_isOthers) { // a coordinator's cancellation
        const QString pair =
            //: %1 mentor, %2 mentee
            tr("%1 and %2").arg(booking.mentor.name, booking.mentee.name);
        question = m_isRequest ? tr("Cancel the request of %1?").arg(booking.mentee.name)
                               : tr("Cancel the meeting of %1?").arg(pair);
        what = tr("%1. Both get a mail with your reason, and the slot becomes free again. This "
                  "can't be undone.")
                   .arg(when);
    }
    QVBoxLayout *layout = dialogLayout(this, question, what);
    if (cancelingLowersScore(booking, viewer, context.clock.now())) {
        auto *late = makeLabel(tr("The meeting begins in less than 2 hours: canceling now lowers "
                                  "your reputation score."),
                               TextRole::Error, this);
        late->setObjectName(u"cancelLateWarning"_s);
        late->setWordWrap(true);
        layout->addWidget(late);
    }
    m_reason = new QComboBox(this);
    m_reason->setObjectName(u"cancelReason"_s);
    m_reason->addItem(tr("No reason given"));
    for (const CancellationReason reason : enumValues<CancellationReason>()) {
        if (canBeChosen(reason))
            m_reason->addItem(cancellationReasonName(reason), int(reason));
    }
    layout->addWidget(new FormField(tr("&Reason"), m_reason, false, {}, this));
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(u"cancelNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(84);
    m_notesField =
        new FormField(tr("&Notes"), m_notes, false,
                      m_isOthers ? tr("Optional. Stands in the mails and in the audit log.")
                                 : tr("Optional. %1 and the coordinators can read this.").arg(name),
                      this);
    layout->addWidget(m_notesField);
    m_error = dialogError(this, u"cancelError"_s);
    layout->addWidget(m_error);
    layout->addStretch(1); // not between the fields
    m_keep = makeButton(m_isRequest ? tr("&Keep request") : tr("&Keep meeting"),
                        ButtonKind::Secondary, u"cancelKeep"_s, this);
    m_cancel = makeButton({}, ButtonKind::Danger, u"cancelSubmit"_s, this);
    setBusy(false);
    layout->addLayout(dialogButtons({m_keep, m_cancel}));
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &CancelBookingDialog::submit);
    connect(m_notes, &QPlainTextEdit::textChanged, m_notesField, &FormField::clearError);
    DraftFields &words = keepWords(context, DraftForm::Cancellation);
    words.add(u"reason"_s, m_reason);
    words.add(u"notes"_s, m_notes);
    beginWords(booking.id.toString());
    m_reason->setFocus();
    fitDialog(this);
}

api::CancelBooking CancelBookingDialog::cancellation() const
{
    api::CancelBooking body;
    if (m_reason->currentIndex() > 0)
        body.reason = CancellationReason(m_reason->currentData().toInt());
    if (const QString text = m_notes->toPlainText().trimmed(); !text.isEmpty())
        body.notes = text;
    return body;
}

void CancelBookingDialog::submit()
{
    const auto &schema = api::CancelBooking::schema();
    const QList<FieldError> problems =
        schema.validate(schema.toJson(cancellation()), api::Mode::Strict);
    if (!problems.isEmpty()) {
        m_notesField->setError(fieldSentence(problems.first().message));
        m_notes->setFocus();
        return;
    }
    m_error->hide();
    Q_EMIT submitted(cancellation());
}

void CancelBookingDialog::setBusy(bool busy)
{
    setWordsBusy(busy);
    m_reason->setEnabled(!busy);
    m_notes->setReadOnly(busy);
    m_cancel->setEnabled(!busy);
    if (busy)
        m_cancel->setText(m_isRequest && !m_isOthers ? tr("Withdrawing…") : tr("Canceling…"));
    else
        m_cancel->setText(!m_isRequest ? tr("&Cancel meeting")
                          : m_isOthers ? tr("&Cancel request")
                                       : tr("&Withdraw request"));
    m_cancel->setAccessibleName(m_cancel->text().remove(u'&'));
}

void CancelBookingDialog::showError(const Error &error)
{
    setBusy(false);
    showDialogError(m_error, error);
}

} // namespace oh::ui
