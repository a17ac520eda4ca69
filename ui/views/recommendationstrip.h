// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/recommendationspresenter.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace oh::ui {

/// Somebody recommended: who, how well they fit and why. Enter, or a click, opens them.
class RecommendationCard : public QFrame
{
    Q_OBJECT

public:
    RecommendationCard(const Recommendation &person, const QString &actionText,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void actionRequested();
    void whyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);
};

/// "Recommended for you" over a directory: as many of the best as the width takes, each with its
/// reasons; the rest is the directory by match. Hidden where nobody is recommended. Controls:
/// recommendationFold, recommendationAll, recommendation<n>, recommendationWhy<n>,
/// recommendationOpen<n>.
class RecommendationStrip : public QWidget
{
    Q_OBJECT

public:
    /// `actionText` stands on a button of each card.
    RecommendationStrip(RecommendationsPresenter &presenter, const QString &actionText,
                        QWidget *parent = nullptr);

    /// While something is searched for, the results get the room.
    void setWanted(bool wanted);

Q_SIGNALS:
    void personRequested(oh::UserId person);
    /// What the button on the card says.
    void actionRequested(oh::UserId person);
    /// All of them, best first.
    void allRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fill();

    RecommendationsPresenter &m_presenter;
    const QString m_actionText;
    QLabel *m_note;
    QPushButton *m_fold;
    QPushButton *m_all;
    QWidget *m_cards;
    QHBoxLayout *m_row;
    QList<Recommendation> m_shown;
    int m_places = 0;
    bool m_wanted = true;
};

} // namespace oh::ui
