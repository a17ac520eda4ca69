// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpicard.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

KpiCard::KpiCard(const QString &name, const QString &title, const QString &linkText,
                 QWidget *parent)
    : QFrame(parent), m_title(title)
{
    setObjectName(name);
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(2);
    auto *heading = makeLabel(title, TextRole::Muted, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_value = makeLabel({}, TextRole::Body, this);
    m_value->setObjectName(name + u"Value"_s);
    setStyleProperty(m_value, "textRole", u"score"_s);
    row->addWidget(m_value);
    m_trend = new IconLabel(u"chevron-up"_s, 18, IconTone::Success, this);
    m_trend->hide();
    row->addWidget(m_trend);
    row->addStretch();
    layout->addLayout(row);
    m_detail = makeLabel({}, TextRole::Help, this);
    m_detail->setObjectName(name + u"Detail"_s);
    m_detail->setWordWrap(true);
    layout->addWidget(m_detail);
    layout->addStretch();
    if (!linkText.isEmpty()) {
        auto *link = makeButton(linkText, ButtonKind::Link, name + u"Link"_s, this);
        connect(link, &QPushButton::clicked, this, &KpiCard::linkActivated);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void KpiCard::setFigure(const QString &value, const QString &detail, Trend trend)
{
    m_value->setText(value);
    m_detail->setText(detail);
    m_trend->setVisible(trend == Trend::Up || trend == Trend::Down);
    m_trend->setIcon(trend == Trend::Up ? u"chevron-up"_s : u"chevron-down"_s,
                     trend == Trend::Up ? IconTone::Success : IconTone::Danger);
    setAccessibleName(u"%1: %2. %3"_s.arg(m_title, value, detail));
}

} // namespace oh::ui
