// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "ui/presenters/loadstate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace oh::ui {

class CopyFailureButton;
class StateView;

/// What a card says instead of its content: that it is loading, or why it can't, with a button to
/// try again. Hidden when there is content. Controls: NAMEMessage, NAMECopy,
/// NAMERetry.
class LoadLine : public QWidget
{
    Q_OBJECT

public:
    LoadLine(const QString &name, QWidget *parent);

    void showState(LoadState state, const Error &error);

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_message;
    CopyFailureButton *m_copy;
    QPushButton *m_retry;
};

/// The same for a whole page. True when it is for the caller to fill and show the content.
bool isForContent(StateView &view, LoadState state, const Error &error);

} // namespace oh::ui
