// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/deckspresenter.h"
#include "ui/presenters/personpresenter.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

class Avatar;
class ChartCard;
class Chip;
class ChipRow;
class FeedbackLinesView;
class StateView;

/// Everything about one person, beside the list of accounts, and what can be done with them. The
/// presenter is borrowed. Controls: personClose, personCopyEmail, personBookings, personSchedule,
/// personAudit, personHistoryTrigger,
/// personEdit, personRole, personDeactivate, personReactivate, personRemove, personErase,
/// personSetScore, personClearScore, personChart…
class PersonPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Action {
        Bookings,
        Schedule,
        Audit,
        CopyEmail,
        Edit,
        ChangeRole,
        Deactivate,
        Reactivate,
        Remove,
        Erase,
        SetScore,
        ClearScore
    };
    Q_ENUM(Action)

    PersonPanel(PersonPresenter *person, Context &context, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void closeRequested();
    void actionRequested(oh::ui::PersonPanel::Action action);

private:
    QPushButton *addButton(QLayout *layout, const QString &text, int kind, const QString &name,
                           Action action);
    QWidget *makeContent();
    void makeScore(QVBoxLayout *layout, QWidget *parent);
    QWidget *makeActions();
    void showPerson();
    void showHead(const api::Account &account);
    void showFacts(const api::Account &account);
    void addFact(const QString &name, const QString &value, const QString &objectName = {});
    void showTags();
    void showScore();
    void showFeedback();
    void makeHistory(QVBoxLayout *layout, QWidget *parent);
    void showHistory();
    void showHistoryList();
    void showActions(const api::Account &account);

    PersonPresenter *m_person;
    Context &m_context;
    DecksPresenter m_decks;
    QWidget *m_close;
    StateView *m_state;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_work = nullptr;
    Chip *m_role = nullptr;
    Chip *m_accountState = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_bookings = nullptr;
    QPushButton *m_schedule = nullptr;
    QVBoxLayout *m_factsPlace = nullptr;
    QWidget *m_facts = nullptr;
    QGridLayout *m_factGrid = nullptr;
    QLabel *m_tagsHeading = nullptr;
    ChipRow *m_tags = nullptr;
    QWidget *m_decksPart = nullptr;
    QWidget *m_feedbackPart = nullptr;
    FeedbackLinesView *m_feedback = nullptr;
    QWidget *m_scorePart = nullptr;
    QLabel *m_score = nullptr;
    Chip *m_tier = nullptr;
    QLabel *m_tierText = nullptr;
    QLabel *m_override = nullptr;
    QVBoxLayout *m_linesPlace = nullptr;
    QWidget *m_lines = nullptr;
    ChartCard *m_chart = nullptr;
    QComboBox *m_trigger = nullptr;
    QLabel *m_historyList = nullptr;
    QPushButton *m_setScore = nullptr;
    QPushButton *m_clearScore = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_changeRole = nullptr;
    QPushButton *m_deactivate = nullptr;
    QPushButton *m_reactivate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace oh::ui
