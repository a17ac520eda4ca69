// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/page.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

Page::Page(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
}

PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = makeLabel(title, TextRole::Title, this);
    m_title->setObjectName(u"pageTitle"_s);
    texts->addWidget(m_title);
    m_subtitle = makeLabel({}, TextRole::Muted, this);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->hide();
    texts->addWidget(m_subtitle);
    layout->addLayout(texts, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget *control)
{
    m_actions->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace oh::ui
