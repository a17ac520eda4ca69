// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh {

std::optional<QString> normaliseEmail(const QString &text)
{
    // Dot-atoms as people have them; quoted local parts and address literals are refused on
    // purpose.
    static const QRegularExpression pattern(
        uR"(\A[^\s@"<>()\[\]\\,;:\p{C}]{1,64}@(?=.{1,255}\z)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString email = text.trimmed().toLower();
    if (email.size() > 320 || !pattern.match(email).hasMatch())
        return std::nullopt;
    const qsizetype at = email.indexOf(u'@');
    const QStringView local = QStringView(email).left(at);
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."_s))
        return std::nullopt;
    return email;
}

QString normaliseTag(const QString &displayName)
{
    static const QRegularExpression unwanted(u"[^\\p{L}\\p{N}_ ]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression gaps(u"[ _]+"_s);
    QString value = displayName.normalized(QString::NormalizationForm_KC).toLower();
    value.replace(QRegularExpression(u"\\s"_s), u" "_s);
    value.remove(unwanted);
    // What stood apart may belong together now.
    value = value.normalized(QString::NormalizationForm_KC).trimmed();
    value.replace(gaps, u"_"_s);
    return value;
}

QStringList withoutRepeats(const QStringList &names)
{
    QStringList kept;
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString tag = normaliseTag(name);
        const QString key = tag.isEmpty() ? name.trimmed().toCaseFolded() : tag;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        kept.append(name);
    }
    return kept;
}

qsizetype codePointCount(const QString &text)
{
    qsizetype count = text.size();
    for (const QChar c : text) {
        if (c.isLowSurrogate())
            --count;
    }
    return count;
}

bool isCleanText(const QString &text, bool allowLineBreaks)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
                return false;
            ++i;
            continue;
        }
        if (c.isLowSurrogate())
            return false;
        const char16_t u = c.unicode();
        const bool lineBreak = u == u'\n' || u == u'\r' || u == u'\t';
        if ((u < 0x20 || (u >= 0x7f && u < 0xa0)) && !(lineBreak && allowLineBreaks))
            return false;
    }
    return true;
}

std::optional<Sentence> nameProblem(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.contains(u'<') || trimmed.contains(u'>'))
        return Sentence::tr("must not contain < or >");
    if (!trimmed.isEmpty() && u"=+-@"_s.contains(trimmed.front()))
        return Sentence::tr("must not begin with =, +, - or @");
    return std::nullopt;
}

bool isWebUrl(const QString &text)
{
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control || u"<>\"`\\"_s.contains(c))
            return false;
    }
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isMeetingLink(const QString &text)
{
    return isWebUrl(text) && text.startsWith("https:"_L1, Qt::CaseInsensitive);
}

QString withoutSlashesAtEnd(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

bool isPitchVcUrl(const QString &text)
{
    const QString host = QUrl(text, QUrl::StrictMode).host().toLower();
    return isWebUrl(text) && (host == "pitch.vc"_L1 || host.endsWith(".pitch.vc"_L1));
}

} // namespace oh
