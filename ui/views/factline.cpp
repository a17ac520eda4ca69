// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/factline.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

FactLine::FactLine(const QString &iconName, const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_icon = new IconLabel(iconName, iconSize, IconTone::Muted, this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const auto label = [&](TextRole role, const QString &objectName) {
        QLabel *made = makeLabel({}, role, this);
        made->setObjectName(objectName);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(made);
        return made;
    };
    m_text = label(TextRole::Strong, name);
    m_more = label(TextRole::Muted, name + u"More"_s);
    layout->addLayout(texts, 1);
}

void FactLine::setIcon(const QString &iconName, IconTone tone)
{
    m_icon->setIcon(iconName, tone);
}

} // namespace oh::ui
