// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;

namespace oh::ui {

class AvailabilityFormPresenter;

/// What saving a block would do: how its day is divided, what a week or month brings, and the list
/// of the next slots. Follows the presenter.
class AvailabilityOutlookView : public QFrame
{
    Q_OBJECT

public:
    explicit AvailabilityOutlookView(AvailabilityFormPresenter &presenter,
                                     QWidget *parent = nullptr);

private:
    void showForm();
    void showOutlook();

    AvailabilityFormPresenter &m_presenter;
    QLabel *m_day;
    QLabel *m_outlook;
    QLabel *m_notes;
    QLabel *m_nextLabel;
    QListWidget *m_next;
};

} // namespace oh::ui
