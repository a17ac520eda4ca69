// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/ratingpresenter.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;
class RatingFields;
class StarRating;

/// After a meeting: how it was, in stars and words, once; and what the other side said as soon as
/// it counts. Hidden where nothing is to be rated. Controls: ratingStars, ratingWords, ratingSend,
/// ratingRetry, those of RatingFields.
class RatingPanel : public QFrame
{
    Q_OBJECT

public:
    /// `zone` (IANA) is asked for when times are shown.
    RatingPanel(RatingPresenter &presenter, const Account &account, QWidget *parent = nullptr);

    /// The keyboard goes to the stars, where there is something to rate.
    bool takeFocus();

private:
    void refresh();
    void showDraft();
    void readDraft();
    void showOthers();
    void showRule();

    RatingPresenter &m_presenter;
    const Account &m_account;
    bool m_filling = false;
    QLabel *m_title;
    QLabel *m_problem;
    QPushButton *m_retry;
    QWidget *m_form;
    StarRating *m_stars;
    QLabel *m_meaning;
    QPlainTextEdit *m_words;
    FormField *m_wordsField;
    RatingFields *m_fields;
    QLabel *m_error;
    QPushButton *m_send;
    QWidget *m_own;
    StarRating *m_ownStars;
    QLabel *m_ownWords;
    QLabel *m_ownDetails;
    QLabel *m_othersTitle;
    StarRating *m_othersStars;
    QLabel *m_othersWords;
    QLabel *m_othersDetails;
    QLabel *m_rule;
};

} // namespace oh::ui
