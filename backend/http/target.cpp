// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/target.h"

#include "backend/http/syntax.h"

#include <QByteArray>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

Error badTarget(const QString &why)
{
    return Error::technical(ErrorCode::BadRequest,
                            u"The address of the request is malformed: "_s + why);
}

Result<QString> decode(QByteArrayView text, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return badTarget(u"a % without two hexadecimal digits."_s);
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            bytes.append(plusIsSpace && c == '+' ? ' ' : c);
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    QString decoded = decoder.decode(bytes);
    if (decoder.hasError())
        return badTarget(u"it is not UTF-8."_s);
    for (const QChar c : std::as_const(decoded)) {
        if (c.category() == QChar::Other_Control)
            return badTarget(u"it holds a control character."_s);
    }
    return decoded;
}

/// Also inside of one segment: "..%2F.." must not become a way out of a folder.
bool hasDotSegment(const QString &segment)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= segment.size(); ++i) {
        if (i < segment.size() && segment[i] != u'/' && segment[i] != u'\\')
            continue;
        const QStringView part = QStringView(segment).mid(begin, i - begin);
        if (part == "."_L1 || part == ".."_L1)
            return true;
        begin = i + 1;
    }
    return false;
}

Result<QList<std::pair<QString, QString>>> parseQuery(QByteArrayView text)
{
    QList<std::pair<QString, QString>> query;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf('&', begin);
        if (end < 0)
            end = text.size();
        const QByteArrayView pair = text.sliced(begin, end - begin);
        begin = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decode(equals < 0 ? pair : pair.first(equals), true);
        if (!name)
            return name.error();
        const auto value = decode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), true);
        if (!value)
            return value.error();
        query.append({*name, *value});
    }
    return query;
}

/// The part of an absolute-form target from its path on; nothing when the authority is wrong.
std::optional<QByteArrayView> stripAuthority(QByteArrayView target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() <= scheme.size() ||
            target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        qsizetype end = 0;
        while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
            ++end;
        if (end == 0 || !isValidHost(rest.first(end)))
            return std::nullopt;
        return rest.sliced(end);
    }
    return std::nullopt;
}

} // namespace

bool isValidHost(QByteArrayView host)
{
    if (host.isEmpty())
        return true;
    qsizetype i = 0;
    if (host[0] == '[') {
        for (i = 1; i < host.size() && host[i] != ']'; ++i) {
            if (hexValue(host[i]) < 0 && host[i] != ':' && host[i] != '.')
                return false;
        }
        if (i < 3 || i == host.size())
            return false;
        ++i;
    } else {
        for (; i < host.size() && host[i] != ':'; ++i) {
            const char c = host[i];
            if (!isAlphanumeric(c) && c != '.' && c != '-' && c != '_' && c != '~')
                return false;
        }
        if (i == 0)
            return false;
    }
    if (i == host.size())
        return true;
    if (host[i] != ':' || host.size() - i > 6)
        return false;
    for (++i; i < host.size(); ++i) {
        if (host[i] < '0' || host[i] > '9')
            return false;
    }
    return true;
}

Result<Target> parseTarget(QByteArrayView target, bool asteriskAllowed)
{
    if (target == QByteArrayView("*")) {
        if (!asteriskAllowed)
            return badTarget(u"* is for OPTIONS only."_s);
        return Target{u"/"_s, {}, {}};
    }
    for (const char c : target) {
        const auto byte = uchar(c);
        if (byte <= 0x20 || byte >= 0x7f || c == '#' || c == '\\')
            return badTarget(u"it holds a character that has to be percent-encoded."_s);
    }
    if (target.isEmpty() || target[0] != '/') {
        const auto rest = stripAuthority(target);
        if (!rest)
            return badTarget(u"it has to start with a slash."_s);
        target = *rest;
    }
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);

    Target parsed;
    if (path.size() > 1) {
        for (qsizetype begin = 1; begin <= path.size();) {
            qsizetype end = path.indexOf('/', begin);
            if (end < 0)
                end = path.size();
            const auto segment = decode(path.sliced(begin, end - begin), false);
            if (!segment)
                return segment.error();
            if (hasDotSegment(*segment))
                return badTarget(u"it holds a dot segment."_s);
            parsed.segments.append(*segment);
            begin = end + 1;
        }
    }
    parsed.path = u'/' + parsed.segments.join(u'/');
    if (question >= 0) {
        auto query = parseQuery(target.sliced(question + 1));
        if (!query)
            return query.error();
        parsed.query = *std::move(query);
    }
    return parsed;
}

} // namespace oh::http
