// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QToolButton>

namespace oh::ui {

/// Beside what says that something failed: copies that together with what the server calls the
/// request, for whoever is asked for help (NFR37). Hidden while there is no such name.
class CopyFailureButton : public QToolButton
{
    Q_OBJECT

public:
    CopyFailureButton(const QString &objectName, IconTone tone, QWidget *parent);

    void setFailure(const QString &text, const QString &requestId);

private:
    void copy();

    const IconTone m_tone;
    QString m_text;
    QString m_requestId;
};

} // namespace oh::ui
