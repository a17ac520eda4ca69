// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/chunkdecoder.h"

#include "backend/http/syntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

constexpr qsizetype maxSizeLineBytes = 1024;
constexpr int maxSizeDigits = 32;
/// What framing may cost: a chunk of one byte needs five more.
constexpr qint64 framingFactor = 8;
constexpr qint64 framingAllowance = 16LL * 1024;

} // namespace

void ChunkDecoder::fail(ErrorCode code, const QString &message)
{
    m_error = message.isEmpty() ? Error(code) : Error::technical(code, message);
    m_state = State::Failed;
}

void ChunkDecoder::expect(char c, char wanted, State next)
{
    if (c == wanted)
        m_state = next;
    else
        fail(ErrorCode::BadRequest, u"A chunk of the body is malformed."_s);
}

qsizetype ChunkDecoder::feed(QByteArrayView data, QByteArray &body)
{
    qsizetype used = 0;
    while (used < data.size() && m_state != State::Done && m_state != State::Failed) {
        if (m_state == State::Data) {
            const auto piece = qsizetype(std::min(m_size, quint64(data.size() - used)));
            body.append(data.sliced(used, piece));
            used += piece;
            m_size -= quint64(piece);
            if (m_size == 0)
                m_state = State::DataReturn;
        } else {
            take(data[used++], body.size());
        }
    }
    return used;
}

void ChunkDecoder::take(char c, qsizetype bodySize)
{
    if (m_state < State::TrailerStart &&
        ++m_framingBytes > bodySize * framingFactor + framingAllowance) {
        fail(ErrorCode::BadRequest, u"The chunks of the body are too small."_s);
        return;
    }
    switch (m_state) {
    case State::Size:
    case State::SizeOrEnd:
        takeSize(c, bodySize);
        break;
    case State::SpaceBeforeExtension:
    case State::ExtensionStart:
    case State::Extension:
        takeExtension(c, bodySize);
        break;
    case State::SizeLineFeed:
        expect(c, '\n', m_size > 0 ? State::Data : State::TrailerStart);
        break;
    case State::DataReturn:
        expect(c, '\r', State::DataLineFeed);
        break;
    case State::DataLineFeed:
        m_digits = 0;
        m_lineBytes = 0;
        expect(c, '\n', State::Size);
        break;
    case State::TrailerStart:
    case State::TrailerName:
    case State::TrailerValue:
    case State::TrailerLineFeed:
        takeTrailer(c);
        break;
    case State::EndLineFeed:
        expect(c, '\n', State::Done);
        break;
    case State::Data:
    case State::Done:
    case State::Failed:
        break;
    }
}

void ChunkDecoder::takeSize(char c, qsizetype bodySize)
{
    const int digit = hexValue(c);
    if (digit >= 0) {
        if (++m_digits > maxSizeDigits || (m_size >> 60) != 0)
            fail(ErrorCode::BadRequest, u"The size of a chunk is malformed."_s);
        else
            m_size = m_size * 16 + quint64(digit);
        m_state = m_state == State::Failed ? State::Failed : State::SizeOrEnd;
    } else if (m_state == State::Size) {
        fail(ErrorCode::BadRequest, u"The size of a chunk is malformed."_s);
    } else if (c == '\r') {
        endSizeLine(bodySize);
    } else if (c == ';') {
        m_state = State::ExtensionStart;
    } else if (c == ' ' || c == '\t') {
        m_state = State::SpaceBeforeExtension;
    } else {
        fail(ErrorCode::BadRequest, u"The size of a chunk is malformed."_s);
    }
}

void ChunkDecoder::takeExtension(char c, qsizetype bodySize)
{
    const bool space = c == ' ' || c == '\t';
    if (++m_lineBytes > maxSizeLineBytes) {
        fail(ErrorCode::BadRequest, u"The size line of a chunk is too long."_s);
    } else if (m_state == State::SpaceBeforeExtension) {
        if (!space)
            expect(c, ';', State::ExtensionStart);
    } else if (m_state == State::ExtensionStart) {
        if (isTokenChar(c))
            m_state = State::Extension;
        else if (!space)
            fail(ErrorCode::BadRequest, u"An extension of a chunk is malformed."_s);
    } else if (c == '\r' && !m_quoted) {
        endSizeLine(bodySize);
    } else if (isControl(c) && c != '\t') {
        fail(ErrorCode::BadRequest, u"An extension of a chunk is malformed."_s);
    } else if (m_escaped) {
        m_escaped = false;
    } else if (m_quoted && c == '\\') {
        m_escaped = true;
    } else if (c == '"') {
        m_quoted = !m_quoted;
    }
}

void ChunkDecoder::endSizeLine(qsizetype bodySize)
{
    if (m_size > quint64(std::max<qint64>(0, m_maxBodyBytes - bodySize)))
        fail(ErrorCode::PayloadTooLarge);
    else
        m_state = State::SizeLineFeed;
}

void ChunkDecoder::takeTrailer(char c)
{
    if (++m_trailerBytes > m_limits.maxHeaderBytes) {
        fail(ErrorCode::HeaderTooLarge);
        return;
    }
    if (m_state == State::TrailerLineFeed) {
        expect(c, '\n', State::TrailerStart);
    } else if (m_state == State::TrailerValue) {
        if (c == '\r')
            m_state = State::TrailerLineFeed;
        else if (isControl(c) && c != '\t')
            fail(ErrorCode::BadRequest, u"A trailer holds a control character."_s);
    } else if (m_state == State::TrailerStart && c == '\r') {
        m_state = State::EndLineFeed;
    } else if (m_state == State::TrailerName && c == ':') {
        // Too late to say how long the body is, or whose it is.
        const QByteArray name = m_trailerName.toLower();
        if (name == "content-length" || name == "transfer-encoding" || name == "host")
            fail(ErrorCode::BadRequest, u"A field stands in the trailers that must not."_s);
        else
            m_state = State::TrailerValue;
    } else if (!isTokenChar(c)) {
        fail(ErrorCode::BadRequest, u"A trailer is malformed."_s);
    } else if (m_state == State::TrailerStart) {
        if (++m_trailers > m_limits.maxHeaders)
            fail(ErrorCode::HeaderTooLarge);
        else
            m_state = State::TrailerName;
        m_trailerName = QByteArray(1, c);
    } else {
        m_trailerName.append(c);
    }
}

} // namespace oh::http
