// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enumstrings.h"
#include "models/language.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace oh::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

/// Header fields in the order in which they came. Names compare without case.
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void append(const QByteArray &name, const QByteArray &value);
    /// The first field of that name; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    qsizetype count(QByteArrayView name) const;
    qsizetype size() const { return qsizetype(m_fields.size()); }

    std::vector<Field>::const_iterator begin() const { return m_fields.begin(); }
    std::vector<Field>::const_iterator end() const { return m_fields.end(); }

private:
    std::vector<Field> m_fields;
};

/// One request, complete and checked: the head follows the grammar, the target decodes to UTF-8
/// without control characters and dot segments, the body is within its limit.
struct Request
{
    Method method = Method::Get;
    /// As it was sent.
    QByteArray target;
    /// Percent-decoded, always starts with '/'. Route by `segments`: only they tell a '/' from an
    /// encoded one.
    QString path;
    /// Decoded; "/" has none.
    QStringList segments;
    /// Decoded, in order; '+' is a space.
    QList<std::pair<QString, QString>> query;
    Headers headers;
    QByteArray body;
    QHostAddress peer;
    quint16 peerPort = 0;
    /// Ours, or the client's X-Request-Id when that is harmless. Sent back with the answer.
    QString requestId;
    /// GET of HTTP/1.1 without a body that asks to go on as WebSocket. Whatever follows it is not
    /// read as HTTP before it is answered.
    bool wantsWebSocket = false;

    /// Accept-Language's first choice among the server's languages; English without one.
    Language language() const;
    /// The first parameter of that name.
    std::optional<QString> queryValue(QStringView name) const;
};

} // namespace oh::http

namespace oh {

template <>
struct EnumStrings<http::Method>
{
    static constexpr std::array<EnumEntry<http::Method>, 7> table{{
        {http::Method::Get, "GET"},
        {http::Method::Head, "HEAD"},
        {http::Method::Post, "POST"},
        {http::Method::Put, "PUT"},
        {http::Method::Patch, "PATCH"},
        {http::Method::Delete, "DELETE"},
        {http::Method::Options, "OPTIONS"},
    }};
};

} // namespace oh
