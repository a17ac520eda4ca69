// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/reputationpresenter.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace oh::ui {

class Chip;
class ChartCard;
class StateView;

/// The own score: what it is, every number of it with what moves it, and how it changed (FR52).
/// Controls: those of ChartCard with the name reputationHistory.
class ReputationView : public QWidget
{
    Q_OBJECT

public:
    ReputationView(ReputationPresenter &presenter, const Account &account,
                   QWidget *parent = nullptr);

private:
    QWidget *makeContent();
    void refresh();
    void showParts();
    void showHistory();

    ReputationPresenter &m_presenter;
    const Account &m_account;
    StateView *m_state;
    QLabel *m_score = nullptr;
    Chip *m_tier = nullptr;
    QLabel *m_next = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_formula = nullptr;
    QGridLayout *m_parts = nullptr;
    QList<ScorePart> m_shown;
    ChartCard *m_chart = nullptr;
    QVBoxLayout *m_changes = nullptr;
};

} // namespace oh::ui
