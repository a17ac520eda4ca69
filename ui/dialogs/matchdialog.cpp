// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/matchdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/matchparts.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MatchDialog::MatchDialog(const QString &name, double score, const api::MatchExplanation &why,
                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"matchDialog"_s);
    setWindowTitle(tr("Why this match"));
    QVBoxLayout *layout = dialogLayout(
        this, tr("You and %1").arg(name),
        tr("Three things count, 100 points in all. Your tags on your profile move it most."));
    auto *parts = new MatchParts(this);
    parts->setMatch(score, why);
    layout->addWidget(parts);
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, u"matchClose"_s, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addLayout(dialogButtons({close}));
    close->setFocus();
    fitDialog(this);
}

} // namespace oh::ui
