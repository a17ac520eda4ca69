// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/mydatapresenter.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace oh::ui {

/// All that is known of oneself, to take along (NFR40). Controls: myDataState, myDataAsk,
/// myDataSave, myDataStop, myDataRetry, myDataProgress.
class MyDataView : public QFrame
{
    Q_OBJECT

public:
    explicit MyDataView(Context &context, QWidget *parent = nullptr);

    MyDataPresenter &presenter() { return m_presenter; }

private:
    void showState();
    QString stateText() const;
    void askWhere();

    Context &m_context;
    MyDataPresenter m_presenter;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_ask;
    QPushButton *m_save;
    QPushButton *m_stop;
    QPushButton *m_retry;
};

} // namespace oh::ui
