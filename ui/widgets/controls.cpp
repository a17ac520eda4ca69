// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    return {};
}

QString roleProperty(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Label:
        return u"label"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Help:
        return u"help"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Error:
        return u"error"_s;
    case TextRole::Mono:
        return u"mono"_s;
    }
    return {};
}

} // namespace

void setKind(QPushButton *button, ButtonKind kind)
{
    setStyleProperty(button, "kind", kindName(kind));
}

QPushButton *makeButton(const QString &text, ButtonKind kind, const QString &objectName,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    QString plain = text;
    button->setAccessibleName(plain.remove(u'&'));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    setKind(button, kind);
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, const QString &objectName,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setTextRole(QLabel *label, TextRole role)
{
    setStyleProperty(label, "textRole", roleProperty(role));
}

void setStruck(QLabel *label, bool struck)
{
    setStyleProperty(label, "struck", struck);
}

QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // names and goals are other people's text
    setTextRole(label, role);
    // People's own words in other letters stand where the words around them do, not where reading
    // them begins.
    if (label->layoutDirection() == Qt::RightToLeft)
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QFrame *makeSeparator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("separator", true);
    return line;
}

void announce(QWidget *widget, const QString &text)
{
    // Qt 6.4 has no announcement event: an alert on the widget makes readers say its name.
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace oh::ui
