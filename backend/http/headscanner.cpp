// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/headscanner.h"

#include "backend/http/syntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

/// Some old clients send an empty line after a body; more than a few are no accident.
constexpr int maxEmptyLines = 2;
constexpr qsizetype maxMethodBytes = 32;
constexpr qsizetype usualHeadBytes = 768;

} // namespace

void HeadScanner::fail(ErrorCode code, const QString &message)
{
    m_error = message.isEmpty() ? Error(code) : Error::technical(code, message);
    m_state = State::Failed;
}

qsizetype HeadScanner::feed(QByteArrayView data)
{
    if (m_head.capacity() == 0)
        m_head.reserve(usualHeadBytes);
    qsizetype used = 0;
    while (used < data.size() && m_state != State::Done && m_state != State::Failed) {
        if (m_state == State::Value)
            used += takeRun(data.sliced(used));
        if (used < data.size())
            take(data[used++]);
    }
    return used;
}

qsizetype HeadScanner::takeRun(QByteArrayView data)
{
    // The rest of a head is short beside its values: tokens, cookies, names of browsers.
    const qsizetype room = std::max(qsizetype(0), m_limits.maxHeaderBytes - m_head.size());
    const QByteArrayView most = data.first(std::min(data.size(), room));
    const auto end = std::find_if(most.begin(), most.end(), isControl);
    const qsizetype run = end - most.begin();
    m_head.append(most.first(run));
    return run;
}

void HeadScanner::take(char c)
{
    if (m_head.size() >= m_limits.maxHeaderBytes) {
        fail(ErrorCode::HeaderTooLarge);
        return;
    }
    switch (m_state) {
    case State::Start:
        if (c == '\r') {
            if (++m_emptyLines > maxEmptyLines)
                fail(ErrorCode::BadRequest);
            else
                m_state = State::StartLineFeed;
            return;
        }
        m_state = State::Method;
        takeMethod(c);
        break;
    case State::StartLineFeed:
        if (c != '\n')
            fail(ErrorCode::BadRequest);
        else
            m_state = State::Start;
        return;
    case State::Method:
        takeMethod(c);
        break;
    case State::Target:
        takeTarget(c);
        break;
    case State::Version:
        takeVersion(c);
        break;
    case State::VersionLineFeed:
    case State::ValueLineFeed:
        if (c != '\n')
            fail(ErrorCode::BadRequest, u"A line of the header ends without CR LF."_s);
        else
            m_state = State::LineStart;
        break;
    case State::LineStart:
        takeLineStart(c);
        break;
    case State::Name:
        if (c == ':')
            m_state = State::Value;
        else if (!isTokenChar(c))
            fail(ErrorCode::BadRequest, u"The name of a header field is malformed."_s);
        break;
    case State::Value:
        takeValue(c);
        break;
    case State::EndLineFeed:
        if (c != '\n')
            fail(ErrorCode::BadRequest);
        else
            m_state = State::Done;
        break;
    case State::Done:
    case State::Failed:
        return;
    }
    if (m_state != State::Failed)
        m_head.append(c);
}

void HeadScanner::takeMethod(char c)
{
    if (c == ' ' && !m_head.isEmpty()) {
        m_methodEnd = m_head.size();
        m_state = State::Target;
    } else if (!isTokenChar(c)) {
        fail(ErrorCode::BadRequest);
    } else if (m_head.size() >= maxMethodBytes) {
        fail(ErrorCode::NotImplemented);
    }
}

void HeadScanner::takeTarget(char c)
{
    const qsizetype size = m_head.size() - m_methodEnd - 1;
    if (c == ' ' && size > 0) {
        m_targetEnd = m_head.size();
        m_state = State::Version;
    } else if (isControl(c) || c == ' ') {
        fail(ErrorCode::BadRequest);
    } else if (size >= m_limits.maxTargetBytes) {
        fail(ErrorCode::UriTooLong);
    }
}

void HeadScanner::takeVersion(char c)
{
    const QByteArrayView version = QByteArrayView(m_head).sliced(m_targetEnd + 1);
    if (c == '\r') {
        const bool wellFormed = version.size() == 8 && version.startsWith("HTTP/") &&
                                version[5] >= '0' && version[5] <= '9' && version[6] == '.' &&
                                version[7] >= '0' && version[7] <= '9';
        if (!wellFormed)
            fail(ErrorCode::BadRequest);
        else if (version[5] != '1' || version[7] > '1')
            fail(ErrorCode::HttpVersionNotSupported);
        else
            m_state = State::VersionLineFeed;
    } else if (version.size() >= 8 || isControl(c)) {
        fail(ErrorCode::BadRequest);
    }
}

void HeadScanner::takeLineStart(char c)
{
    if (c == '\r') {
        m_state = State::EndLineFeed;
    } else if (!isTokenChar(c)) {
        fail(ErrorCode::BadRequest, u"A header field is malformed or folded over two lines."_s);
    } else if (++m_fields > m_limits.maxHeaders) {
        fail(ErrorCode::HeaderTooLarge, u"The request has too many header fields."_s);
    } else {
        m_state = State::Name;
    }
}

void HeadScanner::takeValue(char c)
{
    if (c == '\r')
        m_state = State::ValueLineFeed;
    else if (isControl(c) && c != '\t')
        fail(ErrorCode::BadRequest, u"A header field holds a control character."_s);
}

} // namespace oh::http
