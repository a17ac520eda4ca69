// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unsaveddialog.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

UnsavedDialog::UnsavedDialog(About about, QWidget *parent) : QDialog(parent)
{
    const bool isProfile = about == About::Profile;
    setObjectName(u"unsavedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Unsaved changes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(isProfile ? tr("Save your changes?") : tr("Keep what you typed?"),
                                TextRole::Section, this));
    auto *text = makeLabel(isProfile ? tr("You changed your profile and did not save it yet.")
                                     : tr("It is neither sent nor saved yet. Kept, it is here "
                                          "again when you come back to it."),
                           TextRole::Body, this);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    layout->addWidget(text);
    auto *buttons = new QHBoxLayout;
    auto *discard = makeButton(tr("&Discard"), ButtonKind::Danger, u"unsavedDiscard"_s, this);
    auto *stay = makeButton(tr("&Keep editing"), ButtonKind::Secondary, u"unsavedStay"_s, this);
    auto *save = makeButton(isProfile ? tr("&Save") : tr("Keep for &later"), ButtonKind::Primary,
                            u"unsavedSave"_s, this);
    save->setDefault(true);
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(stay);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    save->setFocus();
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT discardChosen();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveChosen();
    });
}

} // namespace oh::ui
