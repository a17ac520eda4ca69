// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deleteavailabilitydialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/itemmodels/blocklistmodel.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

DeleteAvailabilityDialog::DeleteAvailabilityDialog(const api::AvailabilityBlock &block,
                                                   QWidget *parent)
    : QDialog(parent), m_id(block.id)
{
    setObjectName(u"deleteAvailabilityDialog"_s);
    setWindowTitle(tr("Delete availability"));
    QVBoxLayout *layout =
        dialogLayout(this, tr("Delete this availability?"),
                     tr("%1. Its open slots can't be booked any more.").arg(blockWhenText(block)));
    if (block.bookedCount > 0) {
        auto *booked =
            makeLabel(tr("%n slot(s) of it are booked. What is still to come is canceled "
                         "only after another question.",
                         nullptr, block.bookedCount),
                      TextRole::Body, this);
        booked->setObjectName(u"deleteBooked"_s);
        booked->setWordWrap(true);
        layout->addWidget(booked);
    }
    m_error = dialogError(this, u"deleteError"_s);
    layout->addWidget(m_error);
    auto *keep = makeButton(tr("&Keep"), ButtonKind::Secondary, u"deleteKeep"_s, this);
    m_delete = makeButton(tr("&Delete"), ButtonKind::Danger, u"deleteSubmit"_s, this);
    m_force = makeButton(tr("&Cancel the bookings and delete"), ButtonKind::Danger,
                         u"deleteForce"_s, this);
    m_force->hide();
    layout->addLayout(dialogButtons({keep, m_delete, m_force}));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT submitted(false); });
    connect(m_force, &QPushButton::clicked, this, [this] { Q_EMIT submitted(true); });
    keep->setFocus();
    fitDialog(this);
}

void DeleteAvailabilityDialog::setBusy(bool busy)
{
    m_delete->setEnabled(!busy);
    m_force->setEnabled(!busy);
    m_delete->setText(busy ? tr("Deleting…") : tr("&Delete"));
}

void DeleteAvailabilityDialog::showError(const Error &error)
{
    setBusy(false);
    const bool hasBookings = error.code == ErrorCode::AvailabilityHasBookings;
    m_delete->setVisible(!hasBookings);
    m_force->setVisible(hasBookings);
    showDialogError(m_error, error);
}

} // namespace oh::ui
