// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace oh::ui {

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(20, 18, 20, 18);
    m_body->setSpacing(12);
    if (!title.isEmpty()) {
        m_body->addWidget(makeLabel(title, TextRole::Section, this));
        setAccessibleName(title);
    }
}

} // namespace oh::ui
