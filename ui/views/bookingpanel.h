// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace oh::ui {

/// Everything about one booking, beside the coordinators' table. Controls: panelClose, panelLink0…
class BookingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit BookingPanel(QWidget *parent = nullptr);

    void setBooking(const api::Booking &booking, const QString &zone, const QDateTime &now);
    void takeFocus();

Q_SIGNALS:
    void closeRequested();

private:
    void addSection(const QString &title);
    void addLine(const QString &text, bool muted = false);
    void addPerson(const QString &role, const api::PersonRef &person);
    void addLink(const QString &url, int number);
    void addHistory(const api::Booking &booking, const QString &zone);

    QWidget *m_close;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace oh::ui
