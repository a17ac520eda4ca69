// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace oh::ui {

Banner::Banner(Tone tone, QWidget *parent) : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    m_icon = new IconLabel(u"info"_s, 18, IconTone::Info, this);
    layout->addWidget(m_icon);
    m_text = makeLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_action = makeButton({}, ButtonKind::Secondary, u"bannerAction"_s, this);
    m_action->hide();
    layout->addWidget(m_action);
    m_dismiss = makeButton({}, ButtonKind::Link, u"bannerDismiss"_s, this);
    m_dismiss->hide();
    layout->addWidget(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &Banner::dismissed);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    setTone(tone);
    hide();
}

void Banner::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        setStyleProperty(this, "tone", u"info"_s);
        m_icon->setIcon(u"info"_s, IconTone::Info);
        break;
    case Tone::Warning:
        setStyleProperty(this, "tone", u"warning"_s);
        m_icon->setIcon(u"alert"_s, IconTone::Warning);
        break;
    case Tone::Danger:
        setStyleProperty(this, "tone", u"danger"_s);
        m_icon->setIcon(u"alert"_s, IconTone::Danger);
        break;
    case Tone::Success:
        setStyleProperty(this, "tone", u"success"_s);
        m_icon->setIcon(u"check"_s, IconTone::Success);
        break;
    }
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(this, text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(QString(text).remove(u'&'));
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissText(const QString &text)
{
    m_dismiss->setText(text);
    m_dismiss->setAccessibleName(QString(text).remove(u'&'));
    m_dismiss->setVisible(!text.isEmpty());
}

} // namespace oh::ui
