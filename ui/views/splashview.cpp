// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/splashview.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

SplashView::SplashView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"splashView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    auto *logo = new IconLabel(u"logo"_s, 56, IconTone::Primary, this);
    layout->addWidget(logo, 0, Qt::AlignHCenter);
    layout->addWidget(makeLabel(tr("Office Hours"), TextRole::Title, this), 0, Qt::AlignHCenter);

    m_progress = new QWidget(this);
    auto *inner = new QVBoxLayout(m_progress);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(makeLabel(tr("Signing you in…"), TextRole::Muted, m_progress), 0,
                     Qt::AlignHCenter);
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(220);
    bar->setAccessibleName(tr("Signing you in"));
    inner->addWidget(bar, 0, Qt::AlignHCenter);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addStretch(3);

    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
    connect(&m_delay, &QTimer::timeout, m_progress, &QWidget::show);
}

void SplashView::showEvent(QShowEvent *event)
{
    m_progress->hide();
    m_delay.start();
    QWidget::showEvent(event);
}

} // namespace oh::ui
