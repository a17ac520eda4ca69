// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/calendarfeedspresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace oh::ui {

class LoadLine;

/// A part for each kind of calendar address: what there is, and the buttons to make, copy, renew
/// and end it. Controls, with "full" or "busy" for KIND: feed_KIND_state, feed_KIND_address,
/// feed_KIND_copy, feed_KIND_subscribe, feed_KIND_make, feed_KIND_revoke; calendarFeedsMessage and
/// calendarFeedsRetry when they can't be read.
class CalendarFeedsView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarFeedsView(Context &context, QWidget *parent = nullptr);

    CalendarFeedsPresenter &presenter() { return m_presenter; }

private:
    struct Part
    {
        CalendarFeedKind kind;
        QLabel *state;
        QWidget *fresh;
        QLineEdit *address;
        QPushButton *make;
        QPushButton *revoke;
    };

    QWidget *makePart(CalendarFeedKind kind);
    QWidget *makeAddressRow(CalendarFeedKind kind, Part &part);
    void showState();
    void showPart(const Part &part);
    void copy(CalendarFeedKind kind);
    void subscribe(CalendarFeedKind kind);
    void askToRenew(CalendarFeedKind kind);
    void askToRevoke(CalendarFeedKind kind);

    Context &m_context;
    CalendarFeedsPresenter m_presenter;
    LoadLine *m_line = nullptr;
    QWidget *m_parts = nullptr;
    QList<Part> m_list;
};

} // namespace oh::ui
