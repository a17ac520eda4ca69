// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "models/api/reputation.h"
#include "models/error.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace oh::ui {

class Avatar;
class Chip;
class ChipRow;
class ElidedLabel;

/// Somebody in a few lines, with every number that their score is made of (FR52): for who decides
/// about them. The labels are called `name`Score, `name`Rating and so on.
class PersonFacts : public QWidget
{
    Q_OBJECT

public:
    PersonFacts(const QString &role, const QString &name, QWidget *parent = nullptr);

    /// Who it is, as far as every answer says; what belongs to another person is forgotten.
    void setPerson(const api::PersonRef &person);
    void setTags(const QList<api::Tag> &tags);
    void setHeadline(const QString &text);
    void setReputation(const api::Reputation &reputation);
    /// In place of the numbers.
    void setReputationMissing(const QString &why);
    void setDormant(bool dormant);
    /// What they say of themselves and their tags: apart, because decisions need it less. Whoever
    /// lays it out owns it.
    QWidget *about() const { return m_about; }

private:
    QLabel *addFact(const QString &what, const QString &name);

    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_work;
    Chip *m_tier;
    Chip *m_dormant;
    QLabel *m_score;
    QLabel *m_headline;
    QGridLayout *m_grid;
    QLabel *m_rating;
    QLabel *m_meetings;
    QLabel *m_answers;
    QLabel *m_cancellations;
    QLabel *m_tenure;
    QLabel *m_note;
    ChipRow *m_tags;
    QWidget *m_about;
    QString m_prefix;
};

} // namespace oh::ui
