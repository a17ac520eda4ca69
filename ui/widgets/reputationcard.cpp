// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reputationcard.h"

#include "models/domain/tiers.h"
#include "ui/style/texts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ReputationCard::ReputationCard(QWidget *parent) : Card(tr("Reputation"), parent)
{
    auto *box = new QWidget(this);
    auto *line = new FlowLayout(box, 12);
    m_score = new QLabel(this);
    m_score->setObjectName(u"profileScore"_s);
    m_score->setProperty("textRole", u"score"_s);
    line->addWidget(m_score);
    m_tier = new Chip({}, Chip::Kind::Info, this);
    m_tier->setObjectName(u"profileTier"_s);
    line->addWidget(m_tier);
    line->setAlignment(m_tier, Qt::AlignVCenter);
    body()->addWidget(box);
    m_week = makeLabel({}, TextRole::Body, this);
    m_week->setObjectName(u"profileWeek"_s);
    m_week->setWordWrap(true);
    body()->addWidget(m_week);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Bookings used this week"));
    body()->addWidget(m_bar);
    m_rule = makeLabel({}, TextRole::Help, this);
    m_rule->setWordWrap(true);
    body()->addWidget(m_rule);
}

void ReputationCard::setUser(const api::User &user)
{
    const QString score = QLocale().toString(user.reputationScore, 'f', 2);
    m_score->setText(score);
    m_score->setAccessibleName(tr("Score %1").arg(score));
    m_tier->setText(tr("%1 tier").arg(tierName(user.reputationTier)));
    const bool mentee = user.role == Role::Mentee;
    const int used = user.weeklyBookingsUsed.value_or(0);
    m_week->setVisible(mentee);
    m_bar->setVisible(mentee && user.weeklyBookingLimit);
    m_rule->setVisible(mentee);
    if (!mentee)
        return;
    if (user.weeklyBookingLimit) {
        m_week->setText(
            tr("%1 of %2 bookings used this week").arg(used).arg(*user.weeklyBookingLimit));
        m_bar->setRange(0, std::max(1, *user.weeklyBookingLimit));
        m_bar->setValue(std::min(used, *user.weeklyBookingLimit));
        m_rule->setText(tr("The week begins on Monday, in your time zone. A higher tier gives "
                           "more bookings and more mentors."));
    } else {
        m_week->setText(tr("%n booking(s) this week, without a limit", nullptr, used));
        m_rule->hide();
    }
}

} // namespace oh::ui
