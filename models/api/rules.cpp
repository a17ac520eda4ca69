// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/rules.h"

#include "models/domain/text.h"
#include "models/domain/zones.h"

#include <QRegularExpression>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace oh::api {

namespace {

/// Of what somebody copied or typed: what exactly is in the way.
std::optional<Sentence> webUrlProblem(const QString &text)
{
    if (isWebUrl(text))
        return std::nullopt;
    const bool isWeb = text.startsWith(u"https://"_s, Qt::CaseInsensitive) ||
                       text.startsWith(u"http://"_s, Qt::CaseInsensitive);
    if (!isWeb)
        return Sentence::tr("must be a web address that begins with https:// or http://");
    for (const QChar c : text) {
        if (c.isSpace())
            return Sentence::tr("must not have spaces in it; write each as %1").arg(u"%20"_s);
        if (u"<>\"`\\|^{}"_s.contains(c))
            return Sentence::tr("must not have %1 in it; write it as %2")
                .arg(QString(c), QString::fromLatin1(QUrl::toPercentEncoding(QString(c))));
    }
    if (!QUrl(text, QUrl::TolerantMode).userInfo().isEmpty())
        return Sentence::tr("must not have a user name or a password in it");
    return Sentence::tr("is not a whole web address; copy it once more");
}

} // namespace

Rule emailRule()
{
    return {.maxLength = 320,
            .format = u"email"_s,
            .check = [](const QString &text) -> std::optional<Sentence> {
                if (!normaliseEmail(text))
                    return Sentence::tr("is not an e-mail address");
                return std::nullopt;
            },
            .example = u"ada@example.org"_s};
}

Rule personNameRule()
{
    return {.minLength = 1, .maxLength = 200, .check = nameProblem};
}

Rule shortTextRule(int maxLength, const QString &description)
{
    return {.description = description, .maxLength = maxLength, .check = nameProblem};
}

Rule longTextRule(int maxLength, const QString &description)
{
    return {.description = description, .maxLength = maxLength, .lineBreaks = true};
}

Rule webUrlRule()
{
    return {
        .minLength = 1,
        .maxLength = 2000,
        .format = u"uri"_s,
        .check = [](const QString &text) -> std::optional<Sentence> { return webUrlProblem(text); },
        .example = u"https://example.org/deck"_s};
}

Rule meetingLinkRule()
{
    return {.description = u"Where an online meeting is held"_s,
            .maxLength = 2000,
            .check = [](const QString &text) -> std::optional<Sentence> {
                if (!text.isEmpty() && !isMeetingLink(text))
                    return Sentence::tr("must be a web address that begins with https://");
                return std::nullopt;
            },
            .example = u"https://meet.example.org/abc"_s};
}

Rule zoneRule()
{
    return {.description = u"IANA time zone"_s,
            .minLength = 1,
            .maxLength = 64,
            .check = [](const QString &text) -> std::optional<Sentence> {
                if (!isKnownZone(text))
                    return Sentence::tr(
                        "is not a known time zone; use a name such as Europe/Berlin");
                return std::nullopt;
            },
            .example = u"Europe/Berlin"_s};
}

Rule phoneRule()
{
    return {.maxLength = 40,
            .check = [](const QString &text) -> std::optional<Sentence> {
                static const QRegularExpression pattern(uR"(\A\+?[0-9][0-9 ().\/-]{3,38}\z)"_s);
                if (!text.isEmpty() && !pattern.match(text).hasMatch())
                    return Sentence::tr("must be a phone number such as +1 512 555 0100");
                return std::nullopt;
            },
            .example = u"+1 512 555 0100"_s};
}

Rule limitRule()
{
    return {.description = u"How many entries at most"_s,
            .minimum = 1,
            .maximum = 100,
            .mayBeMissing = true};
}

Rule versionRule()
{
    return {.description = u"The one that was read; 409 when somebody else has saved since"_s,
            .minimum = 1,
            .maximum = std::numeric_limits<int>::max()};
}

Rule offsetRule()
{
    return {.description = u"How many entries to pass over"_s,
            .minimum = 0,
            .maximum = 1000000,
            .mayBeMissing = true};
}

Rule cursorRule()
{
    return {.description = u"A nextCursor of the same list, in the same order; instead of offset"_s,
            .minLength = 1,
            .maxLength = 4000};
}

void checkCursor(const std::optional<QString> &cursor, int offset, Problems &problems)
{
    if (cursor && offset > 0)
        problems.add(u"cursor"_s, Sentence::tr("takes the place of an offset"));
}

Rule peopleTagsRule(const QString &kind)
{
    return {.description = u"Normalised values; who has any of these "_s + kind + u" counts"_s,
            .minLength = 1,
            .maxLength = 200,
            .maxItems = 50,
            .mayBeMissing = true};
}

Rule goalRule()
{
    return {.description = u"What the mentee wants to get out of the meeting"_s,
            .minLength = goalMinLength,
            .maxLength = goalMaxLength,
            .lineBreaks = true};
}

Rule materialsRule()
{
    Rule materials = webUrlRule();
    materials.description = u"Web addresses of what the mentor should look at before"_s;
    materials.maxItems = maxMaterials;
    materials.mayBeMissing = true;
    materials.example = {};
    return materials;
}

Sentence mustNotBeEmpty()
{
    return Sentence::tr("must not be empty");
}

Rule confirmRule()
{
    return {.description =
                u"Sent along with the same request once more: the warnings of a first try "
                "(409 WARNINGS_TO_CONFIRM, in its details) were read and are fine"_s,
            .mayBeMissing = true};
}

Rule confirmedRule()
{
    return {.description = u"The names of those warnings: the code, followed by a colon and the "
                           "path where there is one. Others are warned of first. Without it: "
                           "whatever there is"_s,
            .maxLength = 100,
            .maxItems = 20};
}

} // namespace oh::api
