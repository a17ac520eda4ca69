// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consentdialog.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ConsentDialog::ConsentDialog(const QString &reason, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"consentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stay signed in?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("Stay signed in without a keychain?"), TextRole::Section, this));
    const auto paragraph = [&](const QString &text, TextRole role) {
        auto *label = makeLabel(text, role, this);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        layout->addWidget(label);
    };
    paragraph(tr("The system's keychain can't be used, so there is no protected place for your "
                 "session. It could lie in a file that only your user account can read."),
              TextRole::Body);
    paragraph(tr("With No, you stay signed in until you quit, and sign in again next time."),
              TextRole::Body);
    if (!reason.isEmpty())
        paragraph(reason, TextRole::Help);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *yes =
        makeButton(tr("&Yes, keep it in a file"), ButtonKind::Secondary, u"consentYes"_s, this);
    auto *no = makeButton(tr("&No"), ButtonKind::Primary, u"consentNo"_s, this);
    no->setDefault(true);
    buttons->addWidget(yes);
    buttons->addWidget(no);
    layout->addLayout(buttons);
    no->setFocus();
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this,
            [this](int result) { Q_EMIT answered(result == QDialog::Accepted); });
}

} // namespace oh::ui
