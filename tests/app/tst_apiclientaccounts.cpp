// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;

/// Accounts, scores, the audit log and locations: where it goes and what it says.
class TstApiClientAccounts : public QObject, private oh::test::ApiSite
{
    Q_OBJECT

private:
    static inline const QString one = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;
    const UserId m_user = *UserId::parse(one);

    api::Account account() const
    {
        api::Account account;
        account.id = m_user;
        account.name = u"Ada"_s;
        account.email = u"ada@example.com"_s;
        account.timeZone = u"Europe/Berlin"_s;
        account.createdAt = m_clock.now();
        account.version = 3;
        return account;
    }
    static QByteArray path(const char *below = "")
    {
        return "/api/admin/users/" + one.toLatin1() + below;
    }
    void expectAccount(const QByteArray &method, const QByteArray &where, int status = 200)
    {
        expect(method, where, api::Account::schema().toJson(account()), status);
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void accountsAreReadMadeAndEdited()
    {
        std::optional<Result<api::Account>> answer;
        expectAccount("GET", path());
        ui::Call call = m_api->account(m_user, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QCOMPARE(**answer, account());
        answer.reset();
        expectAccount("POST", "/api/admin/users", 201);
        api::CreateAccount wish;
        wish.name = u"Ada"_s;
        wish.email = u"ada@example.com"_s;
        call = m_api->createAccount(wish, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QCOMPARE(sent()[u"role"].toString(), u"mentee"_s);
        answer.reset();
        expectAccount("PUT", path());
        api::UpdateAccount change;
        change.version = 3;
        change.title = api::Patch<QString>::set(std::nullopt);
        call = m_api->updateAccount(m_user, change, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(sent().contains(u"title"_s) && sent()[u"title"].isNull()); // emptied
        QVERIFY(!sent().contains(u"company"_s));                           // stays
    }

    void peopleAreKeptOutAndLetIn()
    {
        const QSignalSpy told(m_api.get(), &ui::Api::bookingsChanged);
        std::optional<Result<api::Account>> answer;
        expectAccount("PUT", path("/deactivate"));
        ui::Call call = m_api->deactivateAccount(m_user, {u"Left"_s, true}, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(sent()[u"force"].toBool());
        answer.reset();
        expectAccount("PUT", path("/reactivate"));
        call = m_api->reactivateAccount(m_user, {}, into(answer));
        QTRY_VERIFY(answer);
        answer.reset();
        expectAccount("PUT", path("/role"));
        call = m_api->changeRole(m_user, {Role::Coordinator, {}, false}, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(sent()[u"role"].toString(), u"coordinator"_s);
        std::optional<Result<void>> gone;
        expect("DELETE", path(), {}, 204);
        call = m_api->removeAccount(m_user, {true, u"A & B"_s}, into(gone));
        QTRY_VERIFY(gone);
        QVERIFY(gone->ok());
        QVERIFY(m_query.contains("force=true") && m_query.contains("reason=A%20%26%20B"));
        QCOMPARE(told.count(), 4); // meetings may have been canceled
    }

    void personalDataIsErasedInTwoSteps()
    {
        api::ErasurePreview preview;
        preview.userId = m_user;
        preview.name = u"Ada"_s;
        preview.confirm = u"12.ab"_s;
        preview.confirmUntil = m_clock.now();
        expect("GET", path("/personal-data"), api::ErasurePreview::schema().toJson(preview));
        std::optional<Result<api::ErasurePreview>> looked;
        ui::Call call = m_api->previewErasure(m_user, into(looked));
        QTRY_VERIFY(looked);
        QVERIFY(looked->ok());
        std::optional<Result<void>> erased;
        expect("DELETE", path("/personal-data"), {}, 204);
        call = m_api->erasePerson(m_user, {(*looked)->confirm, u"Asked for"_s}, into(erased));
        QTRY_VERIFY(erased);
        QVERIFY(erased->ok());
        QVERIFY(m_query.contains("confirm=12.ab"));
    }

    void scoresAreReadSetAndCleared()
    {
        api::Reputation reputation;
        reputation.userId = m_user;
        reputation.breakdown.calculator = u"product"_s;
        const QJsonObject json = api::Reputation::schema().toJson(reputation);
        std::optional<Result<api::Reputation>> answer;
        expect("GET", "/api/reputation/" + one.toLatin1(), json);
        ui::Call call = m_api->reputation(m_user, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        answer.reset();
        expect("PUT", path("/reputation"), json);
        call = m_api->overrideReputation(m_user, {4.25, u"Why"_s, 3}, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(sent()[u"score"].toDouble(), 4.25);
        QCOMPARE(sent()[u"version"].toInt(), 3);
        answer.reset();
        expect("DELETE", path("/reputation"), json);
        call = m_api->clearReputation(m_user, {{}, 4}, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(m_query, QByteArray("version=4"));
        api::Page<api::ReputationHistoryEntry> history;
        expect("GET", "/api/reputation/" + one.toLatin1() + "/history",
               api::Page<api::ReputationHistoryEntry>::schema().toJson(history));
        std::optional<Result<api::Page<api::ReputationHistoryEntry>>> changes;
        call = m_api->reputationHistory(m_user, {}, into(changes));
        QTRY_VERIFY(changes);
        QVERIFY(changes->ok());
    }

    void theAuditLogIsSearched()
    {
        api::AuditRecord record;
        record.number = 5;
        record.action = u"user.edited"_s;
        record.createdAt = m_clock.now();
        api::Page<api::AuditRecord> page;
        page.items = {record};
        page.total = 1;
        expect("GET", "/api/admin/audit-log", api::Page<api::AuditRecord>::schema().toJson(page));
        api::AuditQuery query;
        query.requestId = u"req 1"_s;
        query.action = {u"user"_s};
        query.upTo = 9;
        std::optional<Result<api::Page<api::AuditRecord>>> answer;
        const ui::Call call = m_api->auditLog(query, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QCOMPARE(**answer, page);
        QVERIFY(m_query.contains("requestId=req%201") && m_query.contains("action=user") &&
                m_query.contains("upTo=9"));
    }

    void placesAreListedMadeAndEdited()
    {
        api::Location place;
        place.id = LocationId(m_user.value);
        place.name = u"Library"_s;
        place.address = u"Street 1"_s;
        const QJsonObject json = api::Location::schema().toJson(place);
        api::Page<api::Location> page;
        page.items = {place};
        expect("GET", "/api/locations", api::Page<api::Location>::schema().toJson(page));
        api::LocationsQuery query;
        query.includeInactive = true;
        std::optional<Result<api::Page<api::Location>>> list;
        ui::Call call = m_api->placeList(query, into(list));
        QTRY_VERIFY(list);
        QVERIFY(list->ok() && m_query.contains("includeInactive=true"));
        std::optional<Result<api::Location>> answer;
        expect("POST", "/api/locations", json, 201);
        call = m_api->createPlace({u"Library"_s, u"Street 1"_s, {}}, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        answer.reset();
        expect("PUT", "/api/locations/" + one.toLatin1(), json);
        api::UpdateLocation change;
        change.version = 2;
        change.isActive = false;
        call = m_api->updatePlace(place.id, change, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(!sent()[u"isActive"].toBool(true));
        QVERIFY(!sent().contains(u"notes"_s));
    }
};

OH_TEST(TstApiClientAccounts)
#include "tst_apiclientaccounts.moc"
