// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/unratedpresenter.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

/// Over the list of meetings: how was the last one that is not rated yet? Hidden when there is
/// none. Controls: rateMeeting, rateNotNow.
class RatingStrip : public QFrame
{
    Q_OBJECT

public:
    RatingStrip(UnratedPresenter &presenter, Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void rateRequested(oh::BookingId id);

private:
    void refresh();

    UnratedPresenter &m_presenter;
    Context &m_context;
    QLabel *m_text;
    QLabel *m_more;
    QPushButton *m_rate;
    QPushButton *m_notNow;
};

} // namespace oh::ui
