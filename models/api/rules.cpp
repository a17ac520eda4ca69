// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/rules.h"

#include "models/domain/text.h"
#include "models/domain/zones.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh::api {

Rule emailRule()
{
    return {.maxLength = 320,
            .format = u"email"_s,
            .check = [](const QString &text) -> std::optional<QString> {
                if (!normaliseEmail(text))
                    return u"is not an e-mail address"_s;
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
    return {.minLength = 1,
            .maxLength = 2000,
            .format = u"uri"_s,
            .check = [](const QString &text) -> std::optional<QString> {
                if (!isWebUrl(text))
                    return u"must be a web address that begins with https:// or http://"_s;
                return std::nullopt;
            },
            .example = u"https://example.org/deck"_s};
}

Rule meetingLinkRule()
{
    return {.description = u"Where an online meeting is held"_s,
            .maxLength = 2000,
            .check = [](const QString &text) -> std::optional<QString> {
                if (!text.isEmpty() && !isMeetingLink(text))
                    return u"must be a web address that begins with https://"_s;
                return std::nullopt;
            },
            .example = u"https://meet.example.org/abc"_s};
}

Rule zoneRule()
{
    return {.description = u"IANA time zone"_s,
            .minLength = 1,
            .maxLength = 64,
            .check = [](const QString &text) -> std::optional<QString> {
                if (!isKnownZone(text))
                    return u"is not a known time zone; use a name such as Europe/Berlin"_s;
                return std::nullopt;
            },
            .example = u"Europe/Berlin"_s};
}

Rule phoneRule()
{
    return {.maxLength = 40,
            .check = [](const QString &text) -> std::optional<QString> {
                static const QRegularExpression pattern(uR"(\A\+?[0-9][0-9 ().\/-]{3,38}\z)"_s);
                if (!text.isEmpty() && !pattern.match(text).hasMatch())
                    return u"must be a phone number such as +1 512 555 0100"_s;
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
        problems.add(u"cursor"_s, u"takes the place of an offset"_s);
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

Rule confirmRule()
{
    return {.description = u"The warnings of a first try were read and are fine"_s,
            .mayBeMissing = true};
}

} // namespace oh::api
