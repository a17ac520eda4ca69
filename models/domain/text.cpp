// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

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
    // C, C++ and C# are three: signs at the end of a word are a part of it.
    static const QRegularExpression signs(u"(?<=[\\p{L}\\p{N}])[+#]+(?![\\p{L}\\p{N}+#])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = signs.match(value); found.hasMatch(); found = signs.match(value)) {
        QString words = found.captured();
        words.replace(u'+', u"plus"_s).replace(u'#', u"sharp"_s);
        value.replace(found.capturedStart(), found.capturedLength(), words);
    }
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

namespace {

/// Joiners are letters' business: Persian, Indic and other scripts write words with them.
bool isJoiner(uint u)
{
    return u == 0x200c || u == 0x200d;
}

bool isInScriptOfJoiners(uint u)
{
    switch (QChar::script(u)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Common:
    case QChar::Script_Unknown:
        return false;
    default:
        return QChar::isLetter(u) || QChar::isMark(u);
    }
}

/// Letters to no eye: they make names that look like others', or like nothing.
bool isFiller(uint u)
{
    return u == 0x034f || u == 0x115f || u == 0x1160 || u == 0x17b4 || u == 0x17b5 || u == 0x2800 ||
           u == 0x3164 || u == 0xffa0;
}

/// Directions, widths of zero, tags: what changes how a name is read without being seen. Emojis
/// keep what joins and picks them.
bool hidesSomething(const QString &name)
{
    const auto all = name.toUcs4();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const uint u = all[i];
        if (isFiller(u))
            return true;
        if (QChar::category(u) != QChar::Other_Format)
            continue;
        const uint before = i > 0 ? all[i - 1] : 0;
        const uint after = i + 1 < all.size() ? all[i + 1] : 0;
        const bool joins = isJoiner(u) && isInScriptOfJoiners(before) && isInScriptOfJoiners(after);
        const auto isPicture = [](uint sign) {
            return QChar::category(sign) == QChar::Symbol_Other || sign == 0xfe0f ||
                   (sign >= 0x1f3fb && sign <= 0x1f3ff);
        };
        const bool joinsPictures = u == 0x200d && isPicture(before) && isPicture(after);
        if (!joins && !joinsPictures)
            return true;
    }
    return false;
}

bool showsSomething(const QString &name)
{
    const auto all = name.toUcs4();
    return std::any_of(all.begin(), all.end(), [](uint u) {
        return !QChar::isSpace(u) && !QChar::isMark(u) && QChar::isPrint(u);
    });
}

} // namespace

std::optional<Sentence> nameProblem(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.contains(u'<') || trimmed.contains(u'>'))
        return Sentence::tr("must not contain < or >");
    if (!trimmed.isEmpty() && u"=+-@"_s.contains(trimmed.front()))
        return Sentence::tr("must not begin with =, +, - or @");
    if (hidesSomething(trimmed))
        return Sentence::tr("must not contain invisible characters");
    if (!trimmed.isEmpty() && !showsSomething(trimmed))
        return Sentence::tr("must have a visible character");
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
