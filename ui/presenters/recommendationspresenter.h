// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/matching.h"
#include "ui/ports/context.h"
#include "ui/presenters/loadstate.h"

#include <QHash>
#include <QObject>

namespace oh::ui {

/// Somebody who fits the viewer well.
struct Recommendation
{
    UserId id;
    QString name;
    /// Title and company.
    QString subtitle;
    std::optional<QString> picture = {};
    Tier tier = Tier::Silver;
    /// 0–100.
    double score = 0;
    api::MatchExplanation why;
    /// A mentor's next free slot; a mentee's stage.
    QString note;
    bool operator==(const Recommendation &) const = default;
};

/// Who fits the viewer best: mentors for mentees (FR15), mentees for mentors (FR16). Coordinators
/// have none. Hidden or shown as the person left it.
class RecommendationsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit RecommendationsPresenter(Context &context, QObject *parent = nullptr);

    /// Asks anew; what there is stays until the answer comes.
    void load();
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// Best first.
    const QList<Recommendation> &items() const { return m_items; }
    /// By person, for lists that show more than the best.
    QHash<UserId, double> scores() const;
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

Q_SIGNALS:
    void changed();

private:
    template <typename Person>
    void take(const Result<api::Page<Person>> &answer);

    Context &m_context;
    QList<Recommendation> m_items;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    bool m_folded = false;
    Call m_call;
};

} // namespace oh::ui
