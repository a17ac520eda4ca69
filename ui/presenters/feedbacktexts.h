// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/ratings.h"

#include <QList>
#include <QString>

/// What people say of each other, in words.
namespace oh::ui {

struct FeedbackLine
{
    /// For tests: "score", "helpfulness", "recommend", "topics", "waiting".
    QString id;
    QString name;
    QString value;
    QString explanation;
    bool operator==(const FeedbackLine &) const = default;
};

/// What mentees say of a mentor, together; a line for each thing that something is to be said of.
QList<FeedbackLine> feedbackLines(const api::FeedbackStats &stats);
/// Why there is less to see than was said; empty when there is not.
QString feedbackCaveat(const api::FeedbackStats &stats);
/// What one rating says beside stars and words, a line each: "Talked about: Pricing, Hiring".
QStringList ratingDetails(const api::Rating &rating);

} // namespace oh::ui
