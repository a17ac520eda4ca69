// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;

/// What coordinators' queues ask of the server: where it goes and what it says.
class TstApiClientQueues : public QObject, private oh::test::ApiSite
{
    Q_OBJECT

private:
    static inline const QString one = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;
    static inline const QString two = u"0190a5c0-7b1e-7c3d-9f00-0123456789ac"_s;
    const ExceptionId m_exception = *ExceptionId::parse(one);
    const TaxonomyId m_tag = *TaxonomyId::parse(one);
    const TaxonomyId m_other = *TaxonomyId::parse(two);

    QJsonObject exceptionJson() const
    {
        api::TierOverride exception;
        exception.id = m_exception;
        exception.createdAt = m_clock.now();
        exception.expiresAt = m_clock.now().addDays(7);
        return api::TierOverride::schema().toJson(exception);
    }
    QJsonObject tagJson() const
    {
        api::AdminTag tag;
        tag.id = m_tag;
        tag.displayName = u"Fintech"_s;
        tag.createdAt = m_clock.now();
        return api::AdminTag::schema().toJson(tag);
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void exceptionsAreDecidedAndTakenBack()
    {
        std::optional<Result<api::TierOverride>> answer;
        expect("PUT", "/api/tier-overrides/" + one.toLatin1() + "/deny", exceptionJson());
        ui::Call call =
            m_api->decideException(m_exception, OverrideDecision::Deny, {u"No"_s}, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QCOMPARE(sent().value(u"notes"_s).toString(), u"No"_s);
        answer.reset();
        expect("PUT", "/api/tier-overrides/" + one.toLatin1() + "/approve", exceptionJson());
        call = m_api->decideException(m_exception, OverrideDecision::Approve, {}, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(!sent().contains(u"notes"_s));
        answer.reset();
        expect("PUT", "/api/tier-overrides/" + one.toLatin1() + "/undo", exceptionJson());
        call = m_api->undoException(m_exception, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
    }

    void manyAreDecidedInOneRequest()
    {
        std::optional<Result<api::DecisionOutcomes>> exceptions;
        expect("POST", "/api/tier-overrides/decisions",
               api::DecisionOutcomes::schema().toJson(
                   {{{m_exception, false, std::nullopt, u"CONFLICT"_s, u"No"_s}}, 0, 1}));
        ui::Call call =
            m_api->decideExceptions({{m_exception}, OverrideDecision::Deny, {}}, into(exceptions));
        QTRY_VERIFY(exceptions);
        QVERIFY(exceptions->ok());
        QCOMPARE((*exceptions)->items.constFirst().code, std::optional(u"CONFLICT"_s));
        QCOMPARE(sent(), (QJsonObject{{u"ids"_s, QJsonArray{one}}, {u"decision"_s, u"deny"_s}}));
        exceptions.reset();
        expect("POST", "/api/tier-overrides/undo", api::DecisionOutcomes::schema().toJson({}));
        call = m_api->undoExceptions({{m_exception}}, into(exceptions));
        QTRY_VERIFY(exceptions);
        QCOMPARE(sent(), (QJsonObject{{u"ids"_s, QJsonArray{one}}}));
        std::optional<Result<api::DecidedTags>> tags;
        expect("POST", "/api/admin/taxonomy/decisions", api::DecidedTags::schema().toJson({}));
        call = m_api->decideTags({{m_tag}, TagDecision::Reject, u"No"_s}, into(tags));
        QTRY_VERIFY(tags);
        QVERIFY(tags->ok());
        QCOMPARE(sent().value(u"reason"_s).toString(), u"No"_s);
        std::optional<Result<api::AccountOutcomes>> accounts;
        expect("POST", "/api/admin/users/decisions", api::AccountOutcomes::schema().toJson({}));
        api::DecideAccounts wish;
        wish.ids = {*UserId::parse(one)};
        wish.reason = u"Left"_s;
        call = m_api->decideAccounts(wish, into(accounts));
        QTRY_VERIFY(accounts);
        QVERIFY(accounts->ok());
        QVERIFY(!sent().contains(u"role"_s));
        QCOMPARE(sent().value(u"decision"_s).toString(), u"deactivate"_s);
    }

    void tagsAreDecided()
    {
        std::optional<Result<api::AdminTag>> answer;
        expect("PUT", "/api/taxonomy/" + one.toLatin1() + "/approve", tagJson());
        ui::Call call = m_api->approveTag(m_tag, into(answer));
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        answer.reset();
        expect("PUT", "/api/taxonomy/" + one.toLatin1() + "/reject", tagJson());
        call = m_api->rejectTag(m_tag, {u"There is one"_s}, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(sent(), (QJsonObject{{u"reason"_s, u"There is one"_s}}));
    }

    void tagsAreChangedFieldByField()
    {
        std::optional<Result<api::AdminTag>> answer;
        api::UpdateTag change;
        change.version = 4;
        change.parentId = {true, std::nullopt};
        expect("PUT", "/api/admin/taxonomy/" + one.toLatin1(), tagJson());
        ui::Call call = m_api->updateTag(m_tag, change, into(answer));
        QTRY_VERIFY(answer);
        // Null takes the parent away; what is not there stays as it is.
        QCOMPARE(sent(), (QJsonObject{{u"version"_s, 4}, {u"parentId"_s, QJsonValue::Null}}));
        answer.reset();
        change = {};
        change.displayName = {true, u"Finance"_s};
        expect("PUT", "/api/admin/taxonomy/" + one.toLatin1(), tagJson());
        call = m_api->updateTag(m_tag, change, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(sent(), (QJsonObject{{u"displayName"_s, u"Finance"_s}}));
    }

    void tagsAreMadeAndMerged()
    {
        std::optional<Result<api::AdminTag>> answer;
        expect("POST", "/api/admin/taxonomy", tagJson(), 201);
        ui::Call call =
            m_api->createTag({TagCategory::Stage, u"Series C"_s, std::nullopt}, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(sent(),
                 (QJsonObject{{u"category"_s, u"stage"_s}, {u"displayName"_s, u"Series C"_s}}));
        answer.reset();
        expect("POST", "/api/admin/taxonomy/" + one.toLatin1() + "/merge", tagJson());
        call = m_api->mergeTag(m_tag, {m_other}, into(answer));
        QTRY_VERIFY(answer);
        QCOMPARE(sent(), (QJsonObject{{u"intoId"_s, two}}));
    }
};

OH_TEST(TstApiClientQueues)
#include "tst_apiclientqueues.moc"
