// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/limits.h"
#include "models/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace oh::http {

/// Takes the chunked encoding off a body, byte by byte, so that its verdict never depends on how
/// the bytes arrive (that of Beast's does, and it takes line breaks inside of quoted extensions).
/// Extensions and trailers are checked and dropped.
class ChunkDecoder
{
public:
    explicit ChunkDecoder(const Limits &limits)
        : m_limits(limits), m_maxBodyBytes(limits.maxBodyBytes)
    {}

    /// Before the first byte.
    void setMaxBodyBytes(qint64 most) { m_maxBodyBytes = most; }

    /// Appends to `body`; returns how many bytes of `data` belong to the request. Stops for good at
    /// its end and at an error.
    qsizetype feed(QByteArrayView data, QByteArray &body);

    bool done() const { return m_state == State::Done; }
    const std::optional<Error> &error() const { return m_error; }

private:
    enum class State {
        Size,
        SizeOrEnd,
        SpaceBeforeExtension,
        ExtensionStart,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLineFeed,
        EndLineFeed,
        Done,
        Failed,
    };

    void take(char c, qsizetype bodySize);
    void takeSize(char c, qsizetype bodySize);
    void takeExtension(char c, qsizetype bodySize);
    void takeTrailer(char c);
    void endSizeLine(qsizetype bodySize);
    void expect(char c, char wanted, State next);
    void fail(ErrorCode code, const QString &message = {});

    const Limits &m_limits;
    qint64 m_maxBodyBytes;
    State m_state = State::Size;
    quint64 m_size = 0;
    int m_digits = 0;
    bool m_quoted = false;
    bool m_escaped = false;
    qsizetype m_lineBytes = 0;
    /// Bytes that are not data, but for trailers.
    qint64 m_framingBytes = 0;
    qint64 m_trailerBytes = 0;
    int m_trailers = 0;
    QByteArray m_trailerName;
    std::optional<Error> m_error;
};

} // namespace oh::http
