// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/ratings.h"
#include "models/api/scheduling.h"
#include "ui/ports/context.h"
#include "ui/presenters/formdraft.h"

#include <QObject>

#include <optional>

namespace oh::ui {

/// What the two sides of a meeting say of each other (FR45): the viewer's own rating, once, and the
/// other's as soon as it is to be seen. Stars and words that were not sent outlive the program.
class RatingPresenter : public QObject
{
    Q_OBJECT

public:
    /// What there is to show of the meeting.
    enum class State {
        /// Not over yet, nobody met, or somebody else's.
        None,
        /// Over, and what was rated is not known yet, or could not be read.
        Unknown,
        /// The viewer can rate.
        Open,
        /// The viewer has rated.
        Rated,
    };
    Q_ENUM(State)

    struct Draft
    {
        int stars = 0;
        QString words = {};
        /// As they are typed, separated by commas.
        QString topics = {};
        /// 0: no answer. This and the next two are a mentee's about their mentor.
        int helpfulness = 0;
        std::optional<bool> recommend = {};
        bool anonymous = false;
        bool operator==(const Draft &) const = default;
    };

    explicit RatingPresenter(Context &context, QObject *parent = nullptr);

    /// Another booking, the same one with news about it, or none.
    void show(const std::optional<api::Booking> &booking);
    void reload();

    State state() const;
    /// The meeting's other side.
    QString otherName() const;
    std::optional<api::Rating> own() const;
    /// Nothing until it counts.
    std::optional<api::Rating> others() const;
    /// What could not be read; empty otherwise.
    QString problem() const { return m_problem; }

    /// The viewer is the mentee: there is more to say of a mentor.
    bool isAboutMentor() const;

    const Draft &draft() const { return m_draft; }
    FormDraft &kept() { return m_kept; }
    /// Why the topics can't be sent as they are; empty when they can.
    QString topicsProblem() const;
    void setDraft(const Draft &draft);
    /// Ends in rated() or failed(). Nothing without a star, or with a topicsProblem().
    void submit();
    bool isSending() const { return m_send != nullptr; }

    /// Whether the viewer could rate this one, as far as the booking itself tells.
    static bool isRateable(const api::Booking &booking, UserId viewer, const QDateTime &now);

Q_SIGNALS:
    void changed();
    /// The draft became another one by other ways than setDraft().
    void draftReset();
    void rated(const oh::api::Rating &rating);
    void failed(const oh::Error &error);

private:
    QStringList topics() const;
    void readDraft();
    void takeKept();

    Context &m_context;
    std::optional<api::Booking> m_booking;
    QList<api::Rating> m_ratings;
    bool m_known = false;
    QString m_problem;
    Draft m_draft;
    FormDraft m_kept;
    Call m_load;
    Call m_send;
};

} // namespace oh::ui
