// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/people.h"
#include "ui/widgets/card.h"

namespace oh::ui {

/// What a person may be read to be, from top to bottom: the parts that mentors and mentees have in
/// common.
class ProfileCard : public Card
{
    Q_OBJECT

protected:
    using Card::Card;

    void addHeading(const QString &person, const std::optional<QString> &picture,
                    const QString &subtitle, Tier tier, bool isDormant);
    void addFact(const QString &picture, const QString &text, const QString &name);
    /// Nothing for an empty text.
    void addSection(const QString &title, const std::optional<QString> &text, const QString &name);
    void addTags(const QString &title, TagCategory category, const QList<api::Tag> &tags);
    void addLinks(const QList<api::Link> &links);
};

} // namespace oh::ui
