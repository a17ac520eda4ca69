// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/ratingpresenter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace oh::ui {

class FormField;
class StarRating;

/// What a rating says beside stars and words: what was talked about, and of a mentor whether it
/// helped, whether one would recommend them, and whether they may learn who says so. Controls:
/// ratingTopics, ratingHelpfulness, ratingRecommend, ratingAnonymous.
class RatingFields : public QWidget
{
    Q_OBJECT

public:
    explicit RatingFields(QWidget *parent = nullptr);

    void show(const RatingPresenter::Draft &draft);
    /// Into the draft's fields that are this widget's.
    void read(RatingPresenter::Draft &draft) const;
    /// `other`: the meeting's other side.
    void describe(bool isAboutMentor, const QString &other, const QString &topicsProblem);
    void setBusy(bool busy);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_topics;
    FormField *m_topicsField;
    QWidget *m_mentors;
    StarRating *m_helpfulness;
    QComboBox *m_recommend;
    FormField *m_recommendField;
    QCheckBox *m_anonymous;
};

} // namespace oh::ui
