// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/limits.h"
#include "models/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace oh::http {

/// Looks at every byte of a request head once, as it arrives, and refuses at the first wrong one:
/// stricter than the parser behind it (bare line feeds, folded lines, white space around names,
/// control characters), and the place where the limits on the head are enforced.
class HeadScanner
{
public:
    explicit HeadScanner(const Limits &limits) : m_limits(limits) {}

    /// Takes bytes up to the end of the head; returns how many. Stops for good at an error.
    qsizetype feed(QByteArrayView data);

    bool done() const { return m_state == State::Done; }
    const std::optional<Error> &error() const { return m_error; }
    /// Whether anything but empty lines before the request has been seen.
    bool started() const { return m_state != State::Start && m_state != State::StartLineFeed; }
    /// The head as it goes to the parser: without empty lines before it.
    const QByteArray &head() const { return m_head; }
    /// As far as it has been read.
    QByteArrayView method() const { return QByteArrayView(m_head).first(m_methodEnd); }

private:
    enum class State {
        Start,
        StartLineFeed,
        Method,
        Target,
        Version,
        VersionLineFeed,
        LineStart,
        Name,
        Value,
        ValueLineFeed,
        EndLineFeed,
        Done,
        Failed,
    };

    void take(char c);
    /// What of a value needs no further look; returns how many bytes that is.
    qsizetype takeRun(QByteArrayView data);
    void takeMethod(char c);
    void takeTarget(char c);
    void takeVersion(char c);
    void takeLineStart(char c);
    void takeValue(char c);
    void fail(ErrorCode code, const QString &message = {});

    const Limits &m_limits;
    State m_state = State::Start;
    QByteArray m_head;
    qsizetype m_methodEnd = 0;
    qsizetype m_targetEnd = 0;
    int m_emptyLines = 0;
    int m_fields = 0;
    std::optional<Error> m_error;
};

} // namespace oh::http
