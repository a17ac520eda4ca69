// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace oh::ui {

struct BookingRights;

/// What may be done with a meeting, below it: confirm, decline, move, cancel.
class BookingActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit BookingActionBar(QWidget *parent = nullptr);

    /// `isRequest`: nobody has confirmed it yet. `busy`: an action is under way.
    void setRights(const BookingRights &rights, bool isRequest, bool busy);
    /// Nothing may be done.
    bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void confirmRequested();
    void declineRequested();
    void cancelRequested();
    void proposeRequested();

private:
    QPushButton *m_confirm;
    QPushButton *m_decline;
    QPushButton *m_propose;
    QPushButton *m_cancel;
    bool m_isEmpty = true;
};

} // namespace oh::ui
