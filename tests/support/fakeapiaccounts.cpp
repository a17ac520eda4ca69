// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"

namespace oh::test {

using ui::Call;
using ui::Done;

Call FakeApi::account(UserId id, Done<api::Account> done)
{
    return accountCalls.record(id, std::move(done));
}

Call FakeApi::createAccount(const api::CreateAccount &wish, Done<api::Account> done)
{
    return createAccountCalls.record(wish, std::move(done));
}

Call FakeApi::updateAccount(UserId id, const api::UpdateAccount &change, Done<api::Account> done)
{
    return updateAccountCalls.record({id, change}, std::move(done));
}

Call FakeApi::changeRole(UserId id, const api::ChangeRole &change, Done<api::Account> done)
{
    return changeRoleCalls.record({id, change}, std::move(done));
}

Call FakeApi::deactivateAccount(UserId id, const api::DeactivateAccount &wish,
                                Done<api::Account> done)
{
    return deactivateAccountCalls.record({id, wish}, std::move(done));
}

Call FakeApi::removeAccount(UserId id, const api::RemoveAccountQuery &wish, Done<void> done)
{
    return removeAccountCalls.record({id, wish}, std::move(done));
}

Call FakeApi::reactivateAccount(UserId id, const api::ReactivateAccount &wish,
                                Done<api::Account> done)
{
    return reactivateAccountCalls.record({id, wish}, std::move(done));
}

Call FakeApi::previewErasure(UserId id, Done<api::ErasurePreview> done)
{
    return previewErasureCalls.record(id, std::move(done));
}

Call FakeApi::erasePerson(UserId id, const api::ErasePersonQuery &wish, Done<void> done)
{
    return erasePersonCalls.record({id, wish}, std::move(done));
}

Call FakeApi::overrideReputation(UserId id, const api::OverrideReputation &wish,
                                 Done<api::Reputation> done)
{
    return overrideReputationCalls.record({id, wish}, std::move(done));
}

Call FakeApi::clearReputation(UserId id, const api::ClearReputationQuery &wish,
                              Done<api::Reputation> done)
{
    return clearReputationCalls.record({id, wish}, std::move(done));
}

Call FakeApi::archive(const api::ArchiveQuery &query, Done<api::Page<api::ArchivedRecord>> done)
{
    return archiveCalls.record(query, std::move(done));
}

Call FakeApi::auditLog(const api::AuditQuery &query, Done<api::Page<api::AuditRecord>> done)
{
    return auditLogCalls.record(query, std::move(done));
}

Call FakeApi::placeList(const api::LocationsQuery &query, Done<api::Page<api::Location>> done)
{
    return placeListCalls.record(query, std::move(done));
}

Call FakeApi::createPlace(const api::CreateLocation &wish, Done<api::Location> done)
{
    return createPlaceCalls.record(wish, std::move(done));
}

Call FakeApi::updatePlace(LocationId id, const api::UpdateLocation &change,
                          Done<api::Location> done)
{
    return updatePlaceCalls.record({id, change}, std::move(done));
}

} // namespace oh::test
