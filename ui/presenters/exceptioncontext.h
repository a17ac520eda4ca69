// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace oh::ui {

/// Something that was asked for: not there yet, there, or why not.
template <typename T>
struct Asked
{
    std::optional<T> value;
    std::optional<Error> error;
    Call call;

    bool isWaiting() const { return !value && !error; }
};

/// What a decision about an exception is based on: who the two are and what their scores are made
/// of, how they match, what the mentee was granted before, when the mentor has time. Read when the
/// request is looked at, each part for itself; what was read is remembered for a minute, so that
/// going back and forth costs nothing.
class ExceptionContext : public QObject
{
    Q_OBJECT

public:
    struct Facts
    {
        Asked<api::Mentee> mentee;
        Asked<api::Mentor> mentor;
        Asked<api::Reputation> menteeReputation;
        Asked<api::Reputation> mentorReputation;
        Asked<api::ExplainedMatch> match;
        /// The mentee's other requests, newest first.
        Asked<QList<api::TierOverride>> earlier;
        /// Those that could be booked with the exception, the first few.
        Asked<QList<api::Slot>> times;
        QDateTime askedAt;

        bool hasError() const;
    };

    explicit ExceptionContext(Context &context, QObject *parent = nullptr);

    /// Null shows none.
    void show(const api::TierOverride *request);
    /// Null until the person has rested on the request for a moment.
    const Facts *facts() const;
    /// Asks again for what failed, or for all.
    void reload();
    void setRest(int msecs) { m_rest.setInterval(msecs); }

    static constexpr int mostEarlier = 5;
    static constexpr int mostTimes = 5;

Q_SIGNALS:
    void changed();

private:
    void ask();
    template <typename T>
    Done<T> into(Asked<T> Facts::*part, const std::shared_ptr<Facts> &facts);

    Context &m_context;
    std::optional<api::TierOverride> m_request;
    std::map<QString, std::shared_ptr<Facts>> m_known;
    QTimer m_rest;
};

} // namespace oh::ui
