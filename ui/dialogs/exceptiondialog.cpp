// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exceptiondialog.h"

#include "models/api/exceptions.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ExceptionDialog::ExceptionDialog(Context &context, UserId mentor, const QString &name,
                                 QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"exceptionDialog"_s);
    setWindowTitle(tr("Ask for an exception"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("Ask for a meeting with %1?").arg(name),
        tr("The coordinators read your reason. They usually answer within 24 hours, and within "
           "seven days at the latest. When they agree, you can book %1 once, and get a mail.")
            .arg(name));
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(u"exceptionReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(120);
    m_field =
        new FormField(tr("&Reason"), m_reason, true,
                      tr("Why this mentor, and why now? What have you tried with others?"), this);
    layout->addWidget(m_field);
    m_error = dialogError(this, u"exceptionError"_s);
    layout->addWidget(m_error);
    auto *cancel = makeButton(tr("&Not now"), ButtonKind::Secondary, u"exceptionCancel"_s, this);
    m_ask =
        makeButton(tr("&Ask the coordinators"), ButtonKind::Primary, u"exceptionSubmit"_s, this);
    layout->addLayout(dialogButtons({cancel, m_ask}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &ExceptionDialog::submit);
    connect(m_reason, &QPlainTextEdit::textChanged, m_field, &FormField::clearError);
    keepWords(context, DraftForm::ExceptionReason).add(u"reason"_s, m_reason);
    beginWords(mentor.toString());
    m_reason->setFocus();
    fitDialog(this);
}

QString ExceptionDialog::reason() const
{
    return m_reason->toPlainText();
}

void ExceptionDialog::submit()
{
    if (reason().trimmed().isEmpty()) {
        m_field->setError(tr("Say why it should be this mentor."));
        m_reason->setFocus();
        return;
    }
    const api::RequestOverride body{{}, reason().trimmed()};
    const auto &schema = api::RequestOverride::schema();
    for (const FieldError &problem : schema.validate(schema.toJson(body), api::Mode::Strict)) {
        if (problem.path != "reason"_L1)
            continue;
        m_field->setError(fieldSentence(problem.message));
        m_reason->setFocus();
        return;
    }
    m_error->hide();
    setBusy(true);
    Q_EMIT submitted(reason());
}

void ExceptionDialog::setBusy(bool busy)
{
    setWordsBusy(busy);
    m_reason->setReadOnly(busy);
    m_ask->setEnabled(!busy);
    m_ask->setText(busy ? tr("Asking…") : tr("&Ask the coordinators"));
}

void ExceptionDialog::showError(const Error &error)
{
    setBusy(false);
    showDialogError(m_error, error);
}

} // namespace oh::ui
