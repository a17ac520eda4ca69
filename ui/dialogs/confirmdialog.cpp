// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ConfirmDialog::ConfirmDialog(const QString &question, const QString &explanation,
                             const QString &doText, const QString &keepText, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(question);
    QVBoxLayout *layout = dialogLayout(this, question, explanation);
    auto *keep = makeButton(keepText, ButtonKind::Secondary, u"confirmKeep"_s, this);
    auto *go = makeButton(doText, ButtonKind::Danger, u"confirmDo"_s, this);
    layout->addLayout(dialogButtons({keep, go}));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    keep->setFocus(); // Enter keeps
    fitDialog(this);
}

} // namespace oh::ui
