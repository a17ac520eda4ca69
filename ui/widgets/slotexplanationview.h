// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/slotexplanationpresenter.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimeEdit;

namespace oh::ui {

class DraftFields;
class FormDraft;
class FormField;
class PersonPicker;
class StateView;

/// Asks for a mentor and a moment, and lists why no mentee can book then. Controls: explainMentor,
/// explainDate, explainTime, explainAsk, explainVerdict, explainReason0….
class SlotExplanationView : public QWidget
{
    Q_OBJECT

public:
    explicit SlotExplanationView(Context &context, QWidget *parent = nullptr);
    ~SlotExplanationView() override;

    SlotExplanationPresenter &presenter() { return *m_presenter; }
    /// Fills in what is known already, and asks when nothing is missing.
    void open(const std::optional<api::AccountSummary> &mentor, QDate date, QTime time,
              const std::optional<api::AccountSummary> &mentee = {});
    /// What is asked from now on is there again the next time, and is now what was asked before:
    /// for whoever begins without a question. Once.
    void keepQuestion();
    void focusFirst();

private:
    QWidget *makeQuestion();
    void showState();
    void showQuestion();
    void showAnswer();
    void readTime();

    Context &m_context;
    SlotExplanationPresenter *m_presenter;
    FormDraft *m_kept = nullptr;
    DraftFields *m_words = nullptr;
    PersonPicker *m_mentor = nullptr;
    FormField *m_mentorField = nullptr;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    QPushButton *m_ask = nullptr;
    QLabel *m_mentorsTime = nullptr;
    QScrollArea *m_scroll = nullptr;
    StateView *m_state = nullptr;
};

} // namespace oh::ui
