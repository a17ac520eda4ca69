// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/apiclient.h"
#include "app/client/apirequests.h"
#include "app/client/query.h"

using namespace Qt::StringLiterals;

/// Who may come in and what became of them, for coordinators; the audit log; the meeting places.
namespace oh::app {
namespace {

using AccountMethod = HttpRequest::Method;

QString accountPath(UserId id, QLatin1StringView below = {})
{
    return pathBelow(u"/api/admin/users"_s, id) + below;
}

template <typename T>
HttpRequest accountChange(AccountMethod method, const QString &path, const T &body)
{
    // What is left out stays as it is.
    return changeRequest(method, path, T::schema().toJson(body));
}

template <typename T>
HttpRequest accountDeletion(const QString &path, const T &query)
{
    return {.method = AccountMethod::Delete, .path = path, .query = queryOf(query)};
}

ui::Done<QJsonObject> withoutBody(ui::Done<void> done)
{
    return [done = std::move(done)](const Result<QJsonObject> &answer) {
        done(answer.ok() ? Result<void>() : Result<void>(answer.error()));
    };
}

} // namespace

ui::Call ApiClient::account(UserId id, ui::Done<api::Account> done)
{
    return m_http.fetch<api::Account>(getRequest(accountPath(id)), std::move(done));
}

ui::Call ApiClient::createAccount(const api::CreateAccount &wish, ui::Done<api::Account> done)
{
    return m_http.fetch<api::Account>(
        accountChange(AccountMethod::Post, u"/api/admin/users"_s, wish), std::move(done));
}

ui::Call ApiClient::updateAccount(UserId id, const api::UpdateAccount &change,
                                  ui::Done<api::Account> done)
{
    return m_http.fetch<api::Account>(accountChange(AccountMethod::Put, accountPath(id), change),
                                      std::move(done));
}

ui::Call ApiClient::changeRole(UserId id, const api::ChangeRole &change,
                               ui::Done<api::Account> done)
{
    return m_http.fetch<api::Account>(
        accountChange(AccountMethod::Put, accountPath(id, "/role"_L1), change),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::deactivateAccount(UserId id, const api::DeactivateAccount &wish,
                                      ui::Done<api::Account> done)
{
    return m_http.fetch<api::Account>(
        accountChange(AccountMethod::Put, accountPath(id, "/deactivate"_L1), wish),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::removeAccount(UserId id, const api::RemoveAccountQuery &wish,
                                  ui::Done<void> done)
{
    return m_http.send(accountDeletion(accountPath(id), wish),
                       withoutBody(announcing(Affects::Both, std::move(done))));
}

ui::Call ApiClient::reactivateAccount(UserId id, const api::ReactivateAccount &wish,
                                      ui::Done<api::Account> done)
{
    return m_http.fetch<api::Account>(
        accountChange(AccountMethod::Put, accountPath(id, "/reactivate"_L1), wish),
        announcing(Affects::Both, std::move(done)));
}

ui::Call ApiClient::previewErasure(UserId id, ui::Done<api::ErasurePreview> done)
{
    return m_http.fetch<api::ErasurePreview>(getRequest(accountPath(id, "/personal-data"_L1)),
                                             std::move(done));
}

ui::Call ApiClient::erasePerson(UserId id, const api::ErasePersonQuery &wish, ui::Done<void> done)
{
    return m_http.send(accountDeletion(accountPath(id, "/personal-data"_L1), wish),
                       withoutBody(announcing(Affects::Both, std::move(done))));
}

ui::Call ApiClient::overrideReputation(UserId id, const api::OverrideReputation &wish,
                                       ui::Done<api::Reputation> done)
{
    return m_http.fetch<api::Reputation>(
        accountChange(AccountMethod::Put, accountPath(id, "/reputation"_L1), wish),
        std::move(done));
}

ui::Call ApiClient::clearReputation(UserId id, const api::ClearReputationQuery &wish,
                                    ui::Done<api::Reputation> done)
{
    return m_http.fetch<api::Reputation>(accountDeletion(accountPath(id, "/reputation"_L1), wish),
                                         std::move(done));
}

ui::Call ApiClient::archive(const api::ArchiveQuery &query,
                            ui::Done<api::Page<api::ArchivedRecord>> done)
{
    return m_http.fetch<api::Page<api::ArchivedRecord>>(
        getRequest(u"/api/admin/archive"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::auditLog(const api::AuditQuery &query,
                             ui::Done<api::Page<api::AuditRecord>> done)
{
    return m_http.fetch<api::Page<api::AuditRecord>>(
        getRequest(u"/api/admin/audit-log"_s, queryOf(query)), std::move(done));
}

ui::Call ApiClient::placeList(const api::LocationsQuery &query,
                              ui::Done<api::Page<api::Location>> done)
{
    return m_http.fetch<api::Page<api::Location>>(getRequest(u"/api/locations"_s, queryOf(query)),
                                                  std::move(done));
}

ui::Call ApiClient::createPlace(const api::CreateLocation &wish, ui::Done<api::Location> done)
{
    return m_http.fetch<api::Location>(
        accountChange(AccountMethod::Post, u"/api/locations"_s, wish), std::move(done));
}

ui::Call ApiClient::updatePlace(LocationId id, const api::UpdateLocation &change,
                                ui::Done<api::Location> done)
{
    return m_http.fetch<api::Location>(
        accountChange(AccountMethod::Put, pathBelow(u"/api/locations"_s, id), change),
        std::move(done));
}

} // namespace oh::app
