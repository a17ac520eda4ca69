// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reachoutdialog.h"

#include "models/api/exceptions.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/reachoutpresenter.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyactions.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ReachOutDialog::ReachOutDialog(Context &context, ReachOutPresenter &presenter,
                               const QString &mentee, const QString &note, QWidget *parent)
    : FormDialog(parent), m_presenter(presenter), m_mentee(mentee)
{
    setObjectName(u"reachOutDialog"_s);
    setWindowTitle(tr("Reach out"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("Would you like to meet %1?").arg(mentee),
        tr("They get a mail and a notification with your words and the way to your free slots. "
           "Where their tier would not let them book you, they can for seven days."));
    if (!note.isEmpty()) {
        auto *before = makeLabel(note, TextRole::Help, this);
        before->setObjectName(u"reachOutNote"_s);
        before->setWordWrap(true);
        layout->addWidget(before);
    }
    m_message = new QPlainTextEdit(this);
    m_message->setObjectName(u"reachOutMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(130);
    m_field = new FormField(tr("&Message"), m_message, false,
                            tr("Optional. What interests you, and where you could help."), this);
    layout->addWidget(m_field);
    m_error = dialogError(this, u"reachOutError"_s);
    layout->addWidget(m_error);
    auto *cancel = makeButton(tr("&Not now"), ButtonKind::Secondary, u"reachOutCancel"_s, this);
    m_send = makeButton({}, ButtonKind::Primary, u"reachOutSend"_s, this);
    layout->addLayout(dialogButtons({cancel, m_send}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ReachOutDialog::submit);
    addSendKeys(this, m_send);
    m_send->setToolTip(tr("Send (%1)").arg(keysText(sendKeys())));
    connect(m_message, &QPlainTextEdit::textChanged, m_field, &FormField::clearError);
    connect(&presenter, &ReachOutPresenter::sent, this, &QDialog::accept);
    connect(&presenter, &ReachOutPresenter::failed, this, [this](const Error &error) {
        setBusy(false);
        showDialogError(m_error, error, ReachOutPresenter::explain(error, m_mentee));
    });
    setBusy(presenter.isSending());
    keepWords(context, DraftForm::ReachOut).add(u"message"_s, m_message);
    beginWords(presenter.mentee().toString());
    m_message->moveCursor(QTextCursor::End);
    m_message->setFocus();
    fitDialog(this);
}

void ReachOutDialog::submit()
{
    if (m_presenter.isSending())
        return;
    api::SendInterest wish;
    wish.message = m_message->toPlainText().trimmed();
    const auto &schema = api::SendInterest::schema();
    const auto problems = schema.validate(schema.toJson(wish), api::Mode::Strict);
    for (const FieldError &problem : problems) {
        if (problem.path != "message"_L1)
            continue;
        m_field->setError(fieldSentence(problem.message));
        m_message->setFocus();
        return;
    }
    m_error->hide();
    setBusy(true);
    m_presenter.send(m_message->toPlainText());
}

bool ReachOutDialog::isBusy() const
{
    return FormDialog::isBusy() && m_presenter.isSending();
}

void ReachOutDialog::setBusy(bool busy)
{
    setWordsBusy(busy);
    m_message->setReadOnly(busy);
    m_send->setEnabled(!busy);
    m_send->setText(busy ? tr("Sending…") : tr("&Reach out"));
}

} // namespace oh::ui
