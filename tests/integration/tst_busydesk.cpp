// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tour.h"
#include "tests/support/demoprocess.h"
#include "tests/support/testregistry.h"
#include "ui/ports/account.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// Two of the server's largest pages: what a list may have read before anybody scrolled.
constexpr int firstRows = 200;

} // namespace

/// The desktop before 5,000 people and 22,000 bookings: lists read what is looked at and no more.
/// How fast that is, tests/desktop-bench measures.
class TstBusyDesk : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Tour> m_tour;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        QVERIFY(m_server.sqlFile(u"" OH_SOURCE_DIR "/tests/benchmark/seed.sql"_s,
                                 {{u"scale"_s, u"1"_s}}));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        m_tour = std::make_unique<Tour>(*m_desktop);
    }

    void cleanup() { pictureFailure("busydesk"); }

    void cleanupTestCase()
    {
        m_tour.reset();
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void listsReadWhatIsLookedAt_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("inAll");
        QTest::newRow("bookings") << u"coordinator"_s << u"bookings"_s << u"consoleTable"_s
                                  << 20'000;
        QTest::newRow("users") << u"coordinator"_s << u"users"_s << u"usersTable"_s << 5'000;
        QTest::newRow("mentors") << u"mentee"_s << u"mentors"_s << u"mentorList"_s << 500;
        QTest::newRow("mentees") << u"mentor"_s << u"mentees"_s << u"menteeList"_s << 4'000;
    }

    void listsReadWhatIsLookedAt()
    {
        QFETCH(QString, role);
        QFETCH(QString, page);
        QFETCH(QString, view);
        QFETCH(int, inAll);
        ui::Account &account = m_desktop->application().account();
        const bool signedIn = account.state() == ui::Account::State::SignedIn;
        if (!signedIn || toString(account.user().role) != role) {
            if (signedIn)
                QVERIFY(m_desktop->signOut());
            QVERIFY(m_desktop->signIn(m_server.email(role), *m_outbox));
        }
        QVERIFY(m_tour->show(page));
        const auto *list = m_desktop->find<QAbstractItemView>(view);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const int atFirst = list->model()->rowCount();
        QVERIFY2(atFirst <= firstRows, qPrintable(QString::number(atFirst)));
        QVERIFY(list->model()->canFetchMore({}));
        m_desktop->find<QAbstractItemView>(view)->scrollToBottom();
        QTRY_VERIFY(list->model()->rowCount() > atFirst);
        m_tour->settle();
        QVERIFY(list->model()->rowCount() < inAll / 2);
    }
};

OH_GUI_TEST(TstBusyDesk)
#include "tst_busydesk.moc"
