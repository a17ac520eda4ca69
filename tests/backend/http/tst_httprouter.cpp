// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/router.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::http;

class TstHttpRouter : public QObject
{
    Q_OBJECT

private:
    Router m_router;

    static int indexOf(const Router::Match &match)
    {
        const auto *found = std::get_if<Router::Found>(&match);
        return found ? found->index : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_router.add(Method::Get, u"/"_s, 1));
        QVERIFY(m_router.add(Method::Get, u"/api/users/{id}"_s, 2));
        QVERIFY(m_router.add(Method::Get, u"/api/users/me"_s, 3));
        QVERIFY(m_router.add(Method::Put, u"/api/users/me"_s, 4));
        QVERIFY(m_router.add(Method::Delete, u"/api/users/{id}"_s, 5));
        QVERIFY(m_router.add(Method::Post, u"/api/bookings/{id}/cancel"_s, 6));
        QVERIFY(m_router.add(Method::Get, u"/api/{kind}/{id}/notes/{note}"_s, 7));
        QVERIFY(m_router.add(Method::Get, u"/api/users/{id}/notes/{note}"_s, 8));
        QVERIFY(!m_router.add(Method::Get, u"/api/users/{other}"_s, 9));
        QVERIFY(!m_router.add(Method::Get, u"/api/users/me"_s, 9));
    }

    void matches_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QStringList>("segments");
        QTest::addColumn<int>("index");
        const auto row = [](const char *name, Method method, const QStringList &segments,
                            int index) { QTest::newRow(name) << int(method) << segments << index; };
        row("root", Method::Get, {}, 1);
        row("parameter", Method::Get, {u"api"_s, u"users"_s, u"7"_s}, 2);
        row("literal wins", Method::Get, {u"api"_s, u"users"_s, u"me"_s}, 3);
        row("by method", Method::Put, {u"api"_s, u"users"_s, u"me"_s}, 4);
        row("HEAD falls back", Method::Head, {u"api"_s, u"users"_s, u"7"_s}, 2);
        row("middle parameter", Method::Post, {u"api"_s, u"bookings"_s, u"x"_s, u"cancel"_s}, 6);
        row("leftmost literal wins", Method::Get,
            {u"api"_s, u"users"_s, u"1"_s, u"notes"_s, u"2"_s}, 8);
        row("other kind", Method::Get, {u"api"_s, u"mentors"_s, u"1"_s, u"notes"_s, u"2"_s}, 7);
        row("slash inside", Method::Get, {u"api"_s, u"users"_s, u"a/b"_s}, 2);
        row("empty parameter", Method::Get, {u"api"_s, u"users"_s, QString()}, -1);
        row("too long", Method::Get, {u"api"_s, u"users"_s, u"me"_s, u"x"_s}, -1);
        row("too short", Method::Get, {u"api"_s}, -1);
        row("case counts", Method::Get, {u"API"_s, u"users"_s, u"me"_s}, -1);
    }
    void matches()
    {
        QFETCH(int, method);
        QFETCH(QStringList, segments);
        QFETCH(int, index);
        const Router::Match match = m_router.match(Method(method), segments);
        QCOMPARE(indexOf(match), index);
        if (index < 0)
            QVERIFY(std::holds_alternative<Router::NotFound>(match));
    }

    void parametersAreNamed()
    {
        const auto match =
            m_router.match(Method::Get, {u"api"_s, u"mentors"_s, u"a b"_s, u"notes"_s, u"9"_s});
        const auto *found = std::get_if<Router::Found>(&match);
        QVERIFY(found);
        const QHash<QString, QString> expected{
            {u"kind"_s, u"mentors"_s}, {u"id"_s, u"a b"_s}, {u"note"_s, u"9"_s}};
        QCOMPARE(found->params, expected);
    }

    void wrongMethodsLearnTheRightOnes()
    {
        const auto allow = [this](Method method, const QStringList &segments) {
            const auto match = m_router.match(method, segments);
            const auto *wrong = std::get_if<Router::MethodNotAllowed>(&match);
            return wrong ? wrong->allowHeader() : QByteArray("none");
        };
        QCOMPARE(allow(Method::Post, {u"api"_s, u"users"_s, u"7"_s}), "GET, HEAD, DELETE, OPTIONS");
        // The literal path does not borrow DELETE from the parameter's.
        QCOMPARE(allow(Method::Delete, {u"api"_s, u"users"_s, u"me"_s}), "GET, HEAD, PUT, OPTIONS");
        QCOMPARE(allow(Method::Options, {u"api"_s, u"bookings"_s, u"1"_s, u"cancel"_s}),
                 "POST, OPTIONS");
        QCOMPARE(allow(Method::Head, {u"api"_s, u"bookings"_s, u"1"_s, u"cancel"_s}),
                 "POST, OPTIONS");
        QCOMPARE(allow(Method::Options, {u"nowhere"_s}), "none");
    }
};

OH_TEST(TstHttpRouter)
#include "tst_httprouter.moc"
