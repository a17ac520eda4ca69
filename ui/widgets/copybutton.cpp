// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace oh::ui {

CopyFailureButton::CopyFailureButton(const QString &objectName, IconTone tone, QWidget *parent)
    : QToolButton(parent), m_tone(tone)
{
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    // A click must not take the keyboard from where it is.
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Copy with the request id"));
    connect(this, &QToolButton::clicked, this, &CopyFailureButton::copy);
    setFailure({}, {});
}

void CopyFailureButton::setFailure(const QString &text, const QString &requestId)
{
    m_text = text;
    m_requestId = requestId;
    setIcon(ui::icon(u"copy"_s, m_tone));
    setToolTip(accessibleName());
    setVisible(!requestId.isEmpty());
}

void CopyFailureButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text + u'\n' + tr("Request id: %1").arg(m_requestId));
    setIcon(ui::icon(u"check"_s, m_tone));
    setToolTip(tr("Copied"));
    announce(this, tr("Copied"));
}

} // namespace oh::ui
