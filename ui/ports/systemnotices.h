// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace oh::ui {

/// Messages of the desktop environment, for news while nobody looks at the window. Best effort:
/// without a service for them nothing is shown.
class SystemNotices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `tag` names it; another one with the same tag takes its place. Plain text.
    virtual void show(const QString &tag, const QString &title, const QString &text) = 0;
    /// Takes it away again: the person has seen it elsewhere, or somebody else sits here now.
    virtual void withdraw(const QString &tag) = 0;

Q_SIGNALS:
    /// The person clicked on it.
    void activated(const QString &tag);
};

} // namespace oh::ui
