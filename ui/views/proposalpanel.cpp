// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/proposalpanel.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/bookingrights.h"
#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ProposalPanel::ProposalPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"proposalPanel"_s);
    setProperty("tone", u"info"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(4);
    const auto label = [&](TextRole role, const QString &name) {
        QLabel *made = makeLabel({}, role, this);
        made->setObjectName(name);
        made->setWordWrap(true);
        layout->addWidget(made);
        return made;
    };
    m_title = label(TextRole::Strong, u"proposalTitle"_s);
    m_old = label(TextRole::Body, u"proposalOld"_s);
    setStruck(m_old, true);
    m_new = label(TextRole::Strong, u"proposalNew"_s);
    m_other = label(TextRole::Body, u"proposalOther"_s);
    m_message = label(TextRole::Body, u"proposalMessage"_s);
    m_until = label(TextRole::Body, u"proposalUntil"_s);
    m_accept =
        makeButton(tr("Accept the &new time"), ButtonKind::Primary, u"acceptProposal"_s, this);
    m_decline =
        makeButton(tr("&Keep the old time"), ButtonKind::Secondary, u"declineProposal"_s, this);
    m_withdraw = makeButton(tr("&Withdraw the proposal"), ButtonKind::Secondary,
                            u"withdrawProposal"_s, this);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    for (QPushButton *button : {m_accept, m_decline, m_withdraw})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    layout->addSpacing(4);
    layout->addWidget(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ProposalPanel::acceptRequested);
    connect(m_decline, &QPushButton::clicked, this, &ProposalPanel::declineRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ProposalPanel::withdrawRequested);
    hide();
}

void ProposalPanel::setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                               const QDateTime &now)
{
    const auto proposal = openProposal(booking, now);
    setVisible(proposal.has_value());
    if (!proposal)
        return;
    const BookingRights rights = rightsOn(booking, viewer, now);
    const api::PersonRef &other = otherParty(booking, viewer);
    const bool mine = proposal->proposedBy == viewer;
    m_title->setText(mine ? tr("You proposed another time")
                          : tr("%1 proposes another time").arg(other.name));
    const QString before = longRange(booking.meetingStartTime, booking.meetingEndTime, zone);
    const QString after = longRange(proposal->startTime, proposal->endTime, zone);
    m_old->setText(before);
    m_old->setAccessibleName(tr("Old time: %1").arg(before));
    m_new->setText(after);
    m_new->setAccessibleName(tr("New time: %1").arg(after));
    m_other->setText(timeForOther(other, zone, proposal->startTime, proposal->endTime));
    m_other->setVisible(!m_other->text().isEmpty());
    const QString message = proposal->message.value_or(QString());
    m_message->setText(tr("“%1”").arg(message));
    m_message->setVisible(!message.isEmpty());
    const QDateTime until = proposalExpiry(booking, *proposal);
    const QString when = dateTimeText(until, zone);
    const QString left = relativeText(until, now);
    //: %1 a moment, %2 "in 20 hours"
    m_until->setText(
        mine ? tr("%3 can accept it until %1, %2.").arg(when, left, other.name)
             : tr("Answer until %1, %2. Without an answer the old time stays.").arg(when, left));
    m_accept->setVisible(rights.answerProposal);
    m_decline->setVisible(rights.answerProposal);
    m_withdraw->setVisible(rights.withdrawProposal);
    setAccessibleName(m_title->text());
    setAccessibleDescription(tr("Instead of %1: %2").arg(before, after));
}

void ProposalPanel::setBusy(bool busy)
{
    for (QPushButton *button : {m_accept, m_decline, m_withdraw})
        button->setEnabled(!busy);
}

} // namespace oh::ui
