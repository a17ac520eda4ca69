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

KpiCard::KpiCard(const QString &name, const QString &linkText, QWidget *parent) : QFrame(parent)
{
    setObjectName(name);
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(2);
    m_title = makeLabel({}, TextRole::Muted, this);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
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
    m_comparison = makeLabel({}, TextRole::Help, this);
    m_comparison->setObjectName(name + u"Comparison"_s);
    m_comparison->setWordWrap(true);
    layout->addWidget(m_comparison);
    layout->addStretch();
    if (!linkText.isEmpty()) {
        auto *link = makeButton(linkText, ButtonKind::Link, name + u"Link"_s, this);
        connect(link, &QPushButton::clicked, this, &KpiCard::linkActivated);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void KpiCard::setFigure(const KpiFigure &figure)
{
    using Trend = KpiFigure::Trend;
    m_title->setText(figure.title);
    m_value->setText(figure.value);
    m_detail->setText(figure.detail);
    m_comparison->setText(figure.comparison);
    m_comparison->setVisible(!figure.comparison.isEmpty());
    m_trend->setVisible(figure.trend == Trend::Up || figure.trend == Trend::Down);
    m_trend->setIcon(figure.trend == Trend::Up ? u"chevron-up"_s : u"chevron-down"_s,
                     figure.isGood ? IconTone::Success : IconTone::Danger);
    setAccessibleName(u"%1: %2"_s.arg(figure.title, figure.value));
    setAccessibleDescription(figure.comparison.isEmpty()
                                 ? figure.detail
                                 : u"%1. %2"_s.arg(figure.detail, figure.comparison));
}

} // namespace oh::ui
