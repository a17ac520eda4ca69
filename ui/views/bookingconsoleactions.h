// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/bookingcarepresenter.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace oh::ui {

class CancelBookingDialog;
class WhiteGlovePresenter;

/// What a coordinator does with bookings: opens the dialogs, one at a time, says what came of it,
/// and offers to take back what can be taken back.
class BookingConsoleActions : public QObject
{
    Q_OBJECT

public:
    /// `parent` is the page, over which the dialogs open.
    BookingConsoleActions(Context &context, QWidget *parent);

    bool isBusy(BookingId id) const { return m_care->isBusy(id); }
    void act(BookingAction action, const api::Booking &booking);
    void markAttendance(const api::Booking &booking, std::optional<Attendance> attendance);
    void bookForOthers();
    /// With that person filled in; what else was typed before stays.
    void bookFor(const api::AccountSummary &person);
    void explainSlot(const std::optional<api::AccountSummary> &mentor,
                     const std::optional<api::AccountSummary> &mentee);
    WhiteGlovePresenter &whiteGlove() { return *m_whiteGlove; }

Q_SIGNALS:
    void busyChanged();
    /// A newer version of it.
    void changed(const oh::api::Booking &booking);

private:
    bool dialogOpen() const { return !m_dialog.isNull(); }
    void openMove(const api::Booking &booking);
    void openEdit(const api::Booking &booking);
    void openCancel(const api::Booking &booking);
    void askAnyway(const api::Booking &booking, const QStringList &warnings);
    void takeDone(BookingAction action, const api::Booking &before, const api::Booking &booking);
    void takeFailure(BookingAction action, BookingId id, const Error &error);
    void tell(const QString &text, const QString &actionText = {},
              std::function<void()> action = {});
    QString when(const api::Booking &booking) const;

    Context &m_context;
    QWidget *m_page;
    BookingCarePresenter *m_care;
    WhiteGlovePresenter *m_whiteGlove;
    /// The open one: they are about the same bookings, so there is one at a time.
    QPointer<QWidget> m_dialog;
    QPointer<CancelBookingDialog> m_cancelDialog;
};

} // namespace oh::ui
