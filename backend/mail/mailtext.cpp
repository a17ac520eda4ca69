// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailtext.h"

#include <QTextBoundaryFinder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

constexpr qsizetype maxLocalPart = 64;
constexpr qsizetype maxAddress = 254;
constexpr qsizetype maxLabel = 63;

bool overridesDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isDotAtom(QStringView local)
{
    static constexpr QLatin1StringView extra("!#$%&'*+-/=?^_`{|}~");
    bool dotAllowed = false;
    for (const QChar c : local) {
        if (c == u'.') {
            if (!dotAllowed)
                return false;
            dotAllowed = false;
        } else if (isAsciiLetterOrDigit(c) || extra.contains(c)) {
            dotAllowed = true;
        } else {
            return false;
        }
    }
    return dotAllowed && local.size() <= maxLocalPart;
}

bool isHostName(const QString &host)
{
    const QStringList labels = host.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > maxLabel || label.startsWith(u'-') ||
            label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            if (!isAsciiLetterOrDigit(c) && c != u'-')
                return false;
        }
    }
    return true;
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean.append(u'\n');
        } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            clean.append(u'\n');
        } else if (c == u'\n' || c == u'\t') {
            clean.append(text[i]);
        } else if (c < 0x20 || (c >= 0x7f && c < 0xa0) || overridesDirection(c) || c == 0xfeff ||
                   c >= 0xfffe) {
            continue;
        } else if (text[i].isHighSurrogate() && i + 1 < text.size() &&
                   text[i + 1].isLowSurrogate()) {
            clean.append(text[i]);
            clean.append(text[++i]);
        } else if (text[i].isSurrogate()) {
            clean.append(QChar::ReplacementCharacter);
        } else {
            clean.append(text[i]);
        }
    }
    return clean;
}

QString cleanLine(const QString &text, qsizetype maxLength)
{
    // What can't be shown parts words as a space does, so that nothing is glued together.
    QString spaced = text;
    for (QChar &c : spaced) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = u' ';
    }
    QString line = cleanText(spaced).simplified();
    if (line.size() <= maxLength)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(maxLength - 1);
    const qsizetype cut = finder.isAtBoundary() ? maxLength - 1 : finder.toPreviousBoundary();
    return line.first(qMax<qsizetype>(cut, 0)) + u'…';
}

std::optional<QString> mailAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.size() > 4 * maxAddress)
        return std::nullopt;
    const QString local = text.first(at);
    const QString host = QString::fromLatin1(QUrl::toAce(text.sliced(at + 1)));
    if (!isDotAtom(local) || host.isEmpty() || !isHostName(host) ||
        local.size() + 1 + host.size() > maxAddress)
        return std::nullopt;
    return local + u'@' + host;
}

} // namespace oh
