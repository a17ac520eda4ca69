// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

struct BookingRights;

/// A proposal to meet at another time: the old time struck through, the new one, until when it can
/// be agreed on, and what the viewer may say to it. Hidden without an open one.
class ProposalPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                    const QDateTime &now);
    void setBusy(bool busy);

Q_SIGNALS:
    void acceptRequested();
    void declineRequested();
    void withdrawRequested();

private:
    QLabel *m_title;
    QLabel *m_old;
    QLabel *m_new;
    QLabel *m_other;
    QLabel *m_message;
    QLabel *m_until;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
};

} // namespace oh::ui
