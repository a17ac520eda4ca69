// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/serverurl.h"

#include <QLocale>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace oh::app {

std::optional<QUrl> normalisedServer(const QUrl &url)
{
    QUrl server = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    const QString scheme = server.scheme().toLower();
    const bool web = scheme == "http"_L1 || scheme == "https"_L1;
    if (!url.isValid() || !web || server.host().isEmpty() || !server.userInfo().isEmpty() ||
        server.hasQuery() || server.hasFragment())
        return std::nullopt;
    server.setScheme(scheme);
    if (server.port() == (scheme == "http"_L1 ? 80 : 443))
        server.setPort(-1);
    if (server.path() == "/"_L1)
        server.setPath({});
    return server;
}

QUrl resolved(const QUrl &server, const QString &path, const QString &query)
{
    QUrl url = server;
    url.setPath(server.path() + path);
    if (!query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    return url;
}

void prepare(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"OfficeHours/%1"_s.arg(u"" OH_VERSION ""_s));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", QLocale().bcp47Name().toLatin1());
}

} // namespace oh::app
