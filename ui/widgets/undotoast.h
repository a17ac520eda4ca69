// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace oh::ui {

/// What was just done, how long it can still be taken back, and the button for that: at the bottom
/// of its parent, over what is there. Hidden while there is nothing to take back.
class UndoToast : public QFrame
{
    Q_OBJECT

public:
    /// `keys` is what the button's text names.
    UndoToast(const QString &keys, QWidget *parent);

    /// `text` is announced once, when it is another one.
    void offer(const QString &text, int secondsLeft, int secondsInAll);
    void withdraw();

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QLabel *m_seconds;
    QProgressBar *m_bar;
    QPushButton *m_undo;
};

} // namespace oh::ui
