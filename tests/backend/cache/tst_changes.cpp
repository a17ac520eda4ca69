// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/cache/changes.h"

#include "backend/cache/readcache.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::cache;

/// What a notice of PostgreSQL's says has changed.
class TstChanges : public QObject
{
    Q_OBJECT

private:
    const UserId ada{newUuidV7(1)};
    const UserId grace{newUuidV7(2)};

    QByteArray with(QByteArray text) const
    {
        return text.replace("ADA", ada.toString().toLatin1())
            .replace("GRACE", grace.toString().toLatin1());
    }

private Q_SLOTS:
    void eachKindEndsItsOwn()
    {
        const struct
        {
            QByteArray notice;
            QList<Topic> topics;
        } cases[] = {
            {R"({"t":"slots","m":"ADA","s":[]})", {Topic::slotsOf(ada)}},
            {R"({"t":"availability","m":"ADA"})", {Topic::slotsOf(ada)}},
            {R"({"t":"booking","b":"x","m":"ADA","e":"GRACE","s":"pending"})",
             {Topic::bookingsOf(ada), Topic::bookingsOf(grace), Topic::slotsOf(ada)}},
            {R"({"t":"session","u":"ADA"})", {Topic::accountOf(ada)}},
            {R"({"t":"person","u":"ADA"})",
             {Topic::accountOf(ada), Topic::slotsOf(ada), Topic::people()}},
            {R"({"t":"queues","q":"taxonomy"})", {}},
            {R"({"t":"notifications","u":"ADA","n":3})", {}},
            {R"({"t":"exception","u":"ADA"})", {}},
            {R"({"t":"changed","k":"people"})", {Topic::people()}},
            {R"({"t":"changed","k":"account","u":"ADA"})", {Topic::accountOf(ada)}},
            {R"({"t":"changed","k":"slots","u":"ADA"})", {Topic::slotsOf(ada)}},
        };
        for (const auto &one : cases) {
            const auto topics = topicsOf(with(one.notice));
            QVERIFY2(topics.has_value(), one.notice.constData());
            QVERIFY2(*topics == one.topics, one.notice.constData());
        }
    }
    void whatIsNotUnderstoodMayBeAnything()
    {
        for (const char *notice :
             {"", "!", "{", "[]", R"({"t":"resync"})", R"({"t":"tomorrow's"})", R"({"t":"slots"})",
              R"({"t":"slots","m":7})", R"({"t":"booking","m":"ADA"})",
              R"({"t":"changed","k":"all"})", R"({"t":"changed","k":"account"})",
              R"({"t":"changed","k":"tomorrow's","u":"ADA"})"})
            QVERIFY2(!topicsOf(with(notice)), notice);
    }
    void aTransactionsNoticesAreLines()
    {
        ReadCache cache;
        cache.setHearing(true);
        const QDateTime now(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
        const auto keepAll = [&] {
            cache.keep("ada", 1, 4, {Topic::slotsOf(ada)}, cache.moment(), now);
            cache.keep("grace", 1, 4, {Topic::slotsOf(grace)}, cache.moment(), now);
            cache.keep("people", 1, 4, {Topic::people()}, cache.moment(), now);
        };
        const auto left = [&] {
            QByteArrayList keys;
            for (const char *key : {"ada", "grace", "people"}) {
                if (cache.find<int>(key, now))
                    keys.append(key);
            }
            return keys;
        };
        keepAll();
        heedAll(cache, QByteArray());
        QCOMPARE(left(), (QByteArrayList{"ada", "grace", "people"}));
        heedAll(cache, with("{\"t\":\"availability\",\"m\":\"ADA\"}\n"
                            "{\"t\":\"changed\",\"k\":\"people\"}\n"));
        QCOMPARE(left(), QByteArrayList{"grace"});
        heedAll(cache, QByteArray("!"));
        QCOMPARE(left(), QByteArrayList());
        keepAll();
        heedAll(cache, std::nullopt); // committed or not, nobody knows
        QCOMPARE(left(), QByteArrayList());
    }
};

OH_TEST(TstChanges)
#include "tst_changes.moc"
