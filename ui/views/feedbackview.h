// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/ratings.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace oh::ui {

class FeedbackPresenter;
class StateView;

/// A line for each thing that mentees say of a mentor together, and why there is no more of it.
class FeedbackLinesView : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackLinesView(QWidget *parent = nullptr);

    void show(const api::FeedbackStats &stats);

private:
    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
};

/// The same of one's own, with what was written: who wrote it where that is known.
class FeedbackView : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackView(FeedbackPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();
    void showWords();

    FeedbackPresenter &m_presenter;
    StateView *m_state;
    FeedbackLinesView *m_lines;
    QLabel *m_wordsTitle;
    QVBoxLayout *m_words;
};

} // namespace oh::ui
