// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

class Avatar;
class Chip;
class IconLabel;
class LinkList;
class ProposalPanel;

/// One pending request in full, with the two buttons that decide it.
class RequestCard : public QFrame
{
    Q_OBJECT

public:
    explicit RequestCard(QWidget *parent = nullptr);

    /// `zone` is the mentor's (IANA).
    void setBooking(const api::Booking &booking, const QString &zone, const QDateTime &now);
    const api::Booking &booking() const { return m_booking; }
    /// Something is asked of the server about its proposal.
    void setBusy(bool busy);
    BookingId bookingId() const { return m_booking.id; }

Q_SIGNALS:
    void confirmRequested(oh::BookingId id);
    void declineRequested(oh::BookingId id);
    void proposeRequested(oh::BookingId id);
    void detailsRequested(oh::BookingId id);
    void acceptProposalRequested(oh::BookingId id);
    void declineProposalRequested(oh::BookingId id);
    void withdrawProposalRequested(oh::BookingId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    api::Booking m_booking;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_detail;
    Chip *m_expiry;
    QLabel *m_when;
    QLabel *m_whenMore;
    IconLabel *m_placeIcon;
    QLabel *m_place;
    QLabel *m_goal;
    LinkList *m_materials;
    QPushButton *m_confirm;
    QPushButton *m_decline;
    ProposalPanel *m_proposal;
    QLabel *m_whenOther;
    QPushButton *m_propose;
    QPushButton *m_details;
};

} // namespace oh::ui
