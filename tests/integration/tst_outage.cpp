// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::test;

/// The server goes away while somebody works: that is said, it heals by itself, and nothing that
/// was typed is lost.
class TstOutage : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        // A server that hangs is given up sooner than people would have it.
        m_desktop->tuning.transferTimeout = 4s;
        m_desktop->tuning.probeTimeout = 2s;
        m_desktop->tuning.retryWindow = 5s;
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
    }

    void cleanup()
    {
        pictureFailure("outage");
        m_server.thaw();
    }

    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    /// Killed without a word, with the booking form open. It comes back on the same port, and its
    /// PostgreSQL recovers what the crash left.
    void theFormOutlivesACrash()
    {
        const QString goal = u"How do we hire the first saleswoman in a city we do not know?"_s;
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Tobias Achterberg"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        // The last one: the sample's own meetings take the first.
        QVERIFY(turnWeeks(*m_desktop, [grid] { return lastPickable(*grid) >= 0; }));
        const int slot = lastPickable(*grid);
        QVERIFY(slot >= 0);
        grid->setCurrentIndex(slot);
        QVERIFY(m_desktop->click(grid->viewport(), grid->slotRect(slot).center()));
        QVERIFY(m_desktop->waitFor(u"bookingDialog"));
        QVERIFY(m_desktop->type(u"bookingGoal", goal));
        QVERIFY(!m_desktop->find(u"offlineBanner"));

        m_server.crash();
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QVERIFY(m_desktop->waitFor(u"offlineBanner"));
        QVERIFY(m_desktop->waitFor(u"bookingFailureText"));
        QCOMPARE(m_desktop->text(u"bookingGoal"), goal);

        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        QVERIFY(m_desktop->waitForGone(u"offlineBanner"));
        QCOMPARE(m_desktop->text(u"bookingGoal"), goal);
        QVERIFY(m_desktop->click(u"bookingConfirm"));
        QVERIFY(m_desktop->waitForGone(u"bookingDialog"));
        QVERIFY(m_desktop->waitForToast(u"Request sent to Tobias Achterberg"_s));
        QVERIFY(m_outbox->take(u"tobias.achterberg@example.com"_s, u"would like to meet you"_s));
    }

    /// It hangs: connections are taken, and nobody answers.
    void aHangingServerIsNoticedToo()
    {
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_desktop->type(u"profileHeadline", u"Heat pumps for"_s));
        m_server.freeze();
        QVERIFY(m_desktop->click(u"profileSave"));
        QVERIFY(m_desktop->waitFor(u"offlineBanner"));
        QCOMPARE(m_desktop->text(u"profileHeadline"), u"Heat pumps for"_s);
        QVERIFY(m_desktop->type(u"profileHeadline", u"Heat pumps for everybody"_s));

        m_server.thaw();
        QVERIFY(m_desktop->waitForGone(u"offlineBanner"));
        QCOMPARE(m_desktop->text(u"profileHeadline"), u"Heat pumps for everybody"_s);
        QVERIFY(m_desktop->click(u"profileSave"));
        QVERIFY(m_desktop->waitForToast(u"Profile saved"_s));
        QCOMPARE(m_desktop->text(u"profileHeadline"), u"Heat pumps for everybody"_s);
    }

    /// The search goes on with what is in the field.
    void theListComesBackByItself()
    {
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        if (m_desktop->find(u"backToMentors"))
            QVERIFY(m_desktop->click(u"backToMentors"));
        QVERIFY(m_desktop->waitFor(u"mentorList"));
        m_server.freeze();
        QVERIFY(m_desktop->type(u"mentorSearch", u"solberg"_s));
        QVERIFY(m_desktop->waitFor(u"offlineBanner"));
        m_server.thaw();
        QVERIFY(m_desktop->waitForGone(u"offlineBanner"));
        QCOMPARE(m_desktop->text(u"mentorSearch"), u"solberg"_s);
        QVERIFY(m_desktop->waitFor(u"mentorList"));
        auto *list = m_desktop->find<QAbstractItemView>(u"mentorList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30'000);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Solberg"_s));
    }
};

OH_GUI_TEST(TstOutage)
#include "tst_outage.moc"
