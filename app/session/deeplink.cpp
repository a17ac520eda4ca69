// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/deeplink.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr qsizetype maxLinkLength = 2048;
constexpr qsizetype maxTokenLength = 128;

/// What the server makes tokens of. Anything else is not sent anywhere.
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxTokenLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') ||
                      (u >= u'0' && u <= u'9') || QStringView(u"-_.~=").contains(c);
           });
}

} // namespace

std::optional<DeepLink> DeepLink::parse(const QString &text)
{
    if (text.size() > maxLinkLength)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "officehours"_L1)
        return std::nullopt;
    DeepLink link;
    // Browsers and desktops hand it over with and without a slash at the end, or the second slash.
    QString place = url.host().isEmpty() ? url.path() : url.host();
    while (place.startsWith(u'/'))
        place.remove(0, 1);
    if (place.section(u'/', 0, 0) == "sign-in"_L1) {
        const QString token = QUrlQuery(url).queryItemValue(u"token"_s, QUrl::FullyDecoded);
        if (isToken(token))
            link.signInToken = token;
    } else {
        link.place = text;
    }
    return link;
}

std::optional<DeepLink> DeepLink::find(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (auto link = parse(argument))
            return link;
    }
    return std::nullopt;
}

} // namespace oh::app
