// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/liveclient.h"
#include "app/composition.h"
#include "tests/integration/desktop.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Two people before two windows look at the same mentor's week, and one is faster (FR40 to FR42).
class TstLiveGrid : public QObject
{
    Q_OBJECT

private:
    const QString m_mentor = u"Tobias Achterberg"_s;
    const QString m_goal = u"How do we hire the first saleswoman in a city we do not know?"_s;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_first;
    std::unique_ptr<Desktop> m_second;

    static int lastPickable(const ui::WeekGrid &grid)
    {
        for (int i = grid.slotCount() - 1; i >= 0; --i) {
            if (grid.canPick(i))
                return i;
        }
        return -1;
    }
    static int indexOf(const ui::WeekGrid &grid, SlotId slot)
    {
        for (int i = 0; i < grid.slotCount(); ++i) {
            if (grid.entry(i).slot.id == slot)
                return i;
        }
        return -1;
    }
    static void bringForward(Desktop &desktop)
    {
        desktop.window().raise();
        desktop.window().activateWindow();
        eventually([&desktop] { return desktop.window().isActiveWindow(); });
    }
    /// Both grids show a week with something free in it.
    bool openMentor(Desktop &desktop)
    {
        bringForward(desktop);
        if (!desktop.clickRow(u"mentorList", Qt::DisplayRole, m_mentor) ||
            !desktop.waitFor(u"weekGrid"))
            return false;
        auto *grid = desktop.find<ui::WeekGrid>(u"weekGrid");
        for (int week = 0; week < 5; ++week) {
            if (eventually([&] {
                    return grid->isVisible() &&
                           (grid->slotCount() > 0 || desktop.find(u"weekNotice"));
                }) &&
                lastPickable(*grid) >= 0)
                return true;
            const QString range = desktop.text(u"weekRange");
            if (!desktop.click(u"nextWeek") ||
                !eventually([&] { return desktop.text(u"weekRange") != range; }))
                return false;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_first = std::make_unique<Desktop>(m_server.url());
        m_first->start();
        QVERIFY(m_first->signIn(m_server.email(u"mentee"_s), *m_outbox));
        m_second = std::make_unique<Desktop>(m_server.url());
        m_second->keychain = std::make_shared<MemoryStore::Content>();
        m_second->start();
        bringForward(*m_second);
        QVERIFY(m_second->signIn(u"hannah.petersen@example.com"_s, *m_outbox));
        for (Desktop *desktop : {m_first.get(), m_second.get()})
            QVERIFY(eventually([desktop] { return desktop->application().live().isConnected(); }));
    }
    void cleanup() { pictureFailure("livegrid"); }
    void cleanupTestCase()
    {
        m_second.reset();
        m_first.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void whatOneBooksTurnsGreyForTheOther()
    {
        QVERIFY(openMentor(*m_first));
        QVERIFY(openMentor(*m_second));
        auto *mine = m_first->find<ui::WeekGrid>(u"weekGrid");
        auto *theirs = m_second->find<ui::WeekGrid>(u"weekGrid");
        const int wanted = lastPickable(*mine);
        const SlotId slot = mine->entry(wanted).slot.id;
        const int seen = indexOf(*theirs, slot);
        QVERIFY(seen >= 0 && theirs->canPick(seen));

        // The other one is about to choose the very same slot.
        theirs->setCurrentIndex(seen);

        bringForward(*m_first);
        mine->activate(wanted);
        QVERIFY(m_first->waitFor(u"bookingDialog"));
        // While the form is open the slot is held, which the other one sees.
        QVERIFY(eventually([&] { return !theirs->canPick(seen); }));
        QVERIFY(m_first->type(u"bookingGoal", m_goal));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_first->click(u"bookingConfirm"));
        QVERIFY(eventually(
            [&] { return theirs->slotText(seen).endsWith(u"just booked by somebody else"_s); }));
        qInfo("grey in the other window %lld ms after the click", timer.elapsed());
        QVERIFY(m_first->waitForToast(u"Request sent to %1"_s.arg(m_mentor)));

        QCOMPARE(indexOf(*theirs, slot), seen);
        QVERIFY(!theirs->canPick(seen));
        QCOMPARE(theirs->currentIndex(), seen);
    }
};

OH_GUI_TEST(TstLiveGrid)
#include "tst_livegrid.moc"
