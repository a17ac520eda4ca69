// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/clientaddress.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh::server;

class TstClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyTrustedProxies_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("client");
        QTest::newRow("no proxy") << u"203.0.113.9"_s << QByteArray() << u"203.0.113.9"_s;
        QTest::newRow("an invention")
            << u"203.0.113.9"_s << QByteArray("1.2.3.4") << u"203.0.113.9"_s;
        QTest::newRow("a proxy") << u"10.0.0.5"_s << QByteArray("198.51.100.7")
                                 << u"198.51.100.7"_s;
        QTest::newRow("a proxy, mapped")
            << u"::ffff:10.0.0.5"_s << QByteArray("198.51.100.7") << u"198.51.100.7"_s;
        QTest::newRow("a client that invents")
            << u"10.0.0.5"_s << QByteArray("1.2.3.4, 198.51.100.7") << u"198.51.100.7"_s;
        QTest::newRow("two proxies")
            << u"10.0.0.5"_s << QByteArray("198.51.100.7, 10.0.0.9") << u"198.51.100.7"_s;
        QTest::newRow("nothing said") << u"10.0.0.5"_s << QByteArray() << u"10.0.0.5"_s;
        QTest::newRow("nonsense") << u"10.0.0.5"_s << QByteArray("<script>") << u"10.0.0.5"_s;
        QTest::newRow("IPv6") << u"10.0.0.5"_s << QByteArray("2001:db8::7") << u"2001:db8::7"_s;
    }
    void believesOnlyTrustedProxies()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, forwarded);
        QFETCH(QString, client);
        const Subnets proxies{QHostAddress::parseSubnet(u"10.0.0.0/8"_s)};
        const QList<QByteArray> headers =
            forwarded.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{forwarded};
        QCOMPARE(clientAddress(QHostAddress(peer), headers, proxies), QHostAddress(client));
    }
};

OH_TEST(TstClientAddress)
#include "tst_clientaddress.moc"
