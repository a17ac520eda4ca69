// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/deckspresenter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace oh::ui {

/// Somebody's decks, a row each, with what may be done with them. The presenter is borrowed.
/// Controls, N from 0: deck_N_name, deck_N_save, deck_N_stop, deck_N_remove; decksMessage,
/// decksRetry.
class DecksView : public QWidget
{
    Q_OBJECT

public:
    explicit DecksView(DecksPresenter &presenter, QWidget *parent = nullptr);

    /// Shown when there is none; empty: the whole view is hidden then.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    /// There is something to show, or not.
    void shown(bool any);

private:
    void showDecks();
    QWidget *makeRow(const api::StoredFile &deck, int number);
    void askWhere(const api::StoredFile &deck);
    void askToRemove(const api::StoredFile &deck);

    DecksPresenter &m_presenter;
    QString m_emptyText;
    QVBoxLayout *m_rows;
    QLabel *m_message;
    QPushButton *m_retry;
    /// Of the one that is being saved; null without.
    QProgressBar *m_bar = nullptr;
    /// What the rows show: they are made anew only when it is another.
    QString m_shown;
};

} // namespace oh::ui
