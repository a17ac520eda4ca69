// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookingactionbar.h"

#include "ui/presenters/bookingrights.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

BookingActionBar::BookingActionBar(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeSeparator(this));
    auto *buttons = new QWidget(this);
    auto *layout = new FlowLayout(buttons, 8);
    layout->setContentsMargins(20, 12, 20, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    m_confirm = makeButton(tr("&Confirm"), ButtonKind::Primary, u"confirmBooking"_s, this);
    m_decline = makeButton(tr("&Decline…"), ButtonKind::Danger, u"declineBooking"_s, this);
    m_propose =
        makeButton(tr("&Propose another time…"), ButtonKind::Secondary, u"proposeBooking"_s, this);
    m_cancel = makeButton({}, ButtonKind::Danger, u"cancelBooking"_s, this);
    for (QPushButton *button : {m_confirm, m_decline, m_propose, m_cancel})
        layout->addWidget(button);
    outer->addWidget(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &BookingActionBar::confirmRequested);
    connect(m_decline, &QPushButton::clicked, this, &BookingActionBar::declineRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BookingActionBar::cancelRequested);
    connect(m_propose, &QPushButton::clicked, this, &BookingActionBar::proposeRequested);
}

void BookingActionBar::setRights(const BookingRights &rights, bool isRequest, bool busy)
{
    m_isEmpty = !(rights.confirm || rights.decline || rights.cancel || rights.propose);
    m_confirm->setVisible(rights.confirm);
    m_decline->setVisible(rights.decline);
    m_propose->setVisible(rights.propose);
    m_cancel->setVisible(rights.cancel);
    for (QPushButton *button : {m_confirm, m_decline, m_cancel})
        button->setEnabled(!busy);
    m_propose->setEnabled(!busy && rights.proposeObstacle.isEmpty());
    m_propose->setToolTip(rights.proposeObstacle);
    m_propose->setAccessibleDescription(rights.proposeObstacle);
    m_confirm->setText(busy && rights.confirm ? tr("Confirming…") : tr("&Confirm"));
    m_cancel->setText(isRequest ? tr("&Withdraw request…") : tr("Cancel &meeting…"));
    m_cancel->setAccessibleName(isRequest ? tr("Withdraw the request") : tr("Cancel the meeting"));
}

} // namespace oh::ui
