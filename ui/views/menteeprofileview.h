// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/menteeprofilepresenter.h"
#include "ui/presenters/reachoutpresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace oh::ui {

class Card;
class MatchParts;
class StateView;

/// One mentee: who they are at the left; for mentors, why they match and the way to reach out at
/// the right. Controls: backToMentees, reachOut, reachOutLatest.
class MenteeProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit MenteeProfileView(Context &context, QWidget *parent = nullptr);

    void openMentee(UserId mentee, const std::optional<api::MenteeSummary> &known = {});
    void closeMentee();
    void reload();
    UserId menteeId() const { return m_presenter.menteeId(); }
    /// Opens the dialog as soon as it is known to whom.
    void reachOut();
    /// The same, after an ended session: not later by itself when they can't be read.
    void reopenReachOut();

Q_SIGNALS:
    void backRequested();

private:
    QWidget *makeContent();
    void showState();
    void showMatch();
    void showReachOut();
    QString latestText() const;

    Context &m_context;
    MenteeProfilePresenter m_presenter;
    ReachOutPresenter m_reachOut;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    StateView *m_state = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_side = nullptr;
    Card *m_matchCard = nullptr;
    MatchParts *m_match = nullptr;
    QLabel *m_latest = nullptr;
    QPushButton *m_ask = nullptr;
    bool m_wantsToReachOut = false;
    bool m_reopens = false;
};

} // namespace oh::ui
