// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/declinedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/ports/context.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

DeclineDialog::DeclineDialog(Context &context, const api::Booking &booking, QWidget *parent)
    : FormDialog(parent)
{
    const QString zone = viewerZone(context.account);
    setObjectName(u"declineDialog"_s);
    setWindowTitle(tr("Decline request"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("Decline the request from %1?").arg(booking.mentee.name),
        tr("%1, %2. The slot becomes free again, and %3 gets a mail. This does not count as a "
           "cancellation.")
            .arg(shortDayText(booking.meetingStartTime, zone),
                 timeRangeText(booking.meetingStartTime, booking.meetingEndTime, zone),
                 booking.mentee.name));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"declineNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(96);
    m_field = new FormField(
        tr("&Note"), m_note, false,
        tr("Optional. Tell %1 why, or what would fit better.").arg(booking.mentee.name), this);
    layout->addWidget(m_field);
    m_error = dialogError(this, u"declineError"_s);
    layout->addWidget(m_error);
    auto *keep = makeButton(tr("&Keep request"), ButtonKind::Secondary, u"declineKeep"_s, this);
    m_decline = makeButton(tr("&Decline"), ButtonKind::Danger, u"declineSubmit"_s, this);
    layout->addLayout(dialogButtons({keep, m_decline}));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_decline, &QPushButton::clicked, this, &DeclineDialog::submit);
    connect(m_note, &QPlainTextEdit::textChanged, m_field, &FormField::clearError);
    keepWords(context, DraftForm::Decline).add(u"note"_s, m_note);
    beginWords(booking.id.toString());
    m_note->setFocus();
    fitDialog(this);
}

QString DeclineDialog::note() const
{
    return m_note->toPlainText();
}

void DeclineDialog::submit()
{
    api::DeclineBooking body;
    if (const QString text = note().trimmed(); !text.isEmpty())
        body.notes = text;
    const auto &schema = api::DeclineBooking::schema();
    const QList<FieldError> problems = schema.validate(schema.toJson(body), api::Mode::Strict);
    if (!problems.isEmpty()) {
        m_field->setError(fieldSentence(problems.first().message));
        m_note->setFocus();
        return;
    }
    m_error->hide();
    Q_EMIT submitted(note());
}

void DeclineDialog::setBusy(bool busy)
{
    setWordsBusy(busy);
    m_note->setReadOnly(busy);
    m_decline->setEnabled(!busy);
    m_decline->setText(busy ? tr("Declining…") : tr("&Decline"));
}

void DeclineDialog::showError(const Error &error)
{
    setBusy(false);
    showDialogError(m_error, error);
}

} // namespace oh::ui
