// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "ui/widgets/card.h"

namespace oh::ui {

/// Everything that a mentee may read about a mentor, from top to bottom. Made anew when the mentor
/// changes.
class MentorSummaryCard : public Card
{
    Q_OBJECT

public:
    MentorSummaryCard(const api::Mentor &mentor, const QDateTime &now, QWidget *parent = nullptr);

private:
    void addHeading(const api::Mentor &mentor);
    void addFacts(const api::Mentor &mentor, const QDateTime &now);
    void addFact(const QString &picture, const QString &text, const QString &name);
    void addSection(const QString &title, const std::optional<QString> &text, const QString &name);
    void addTags(const QString &title, TagCategory category, const QList<api::Tag> &tags);
    void addLinks(const QList<api::Link> &links);
};

} // namespace oh::ui
