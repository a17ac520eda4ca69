// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/integration/twodesktops.h"
#include "tests/integration/weeks.h"
#include "tests/support/testregistry.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Two people before two windows look at the same mentor's week, and one is faster (FR40 to FR42).
class TstLiveGrid : public QObject, private TwoDesktops
{
    Q_OBJECT

private:
    const QString m_mentor = u"Tobias Achterberg"_s;
    const QString m_goal = u"How do we hire the first saleswoman in a city we do not know?"_s;

    static int indexOf(const ui::WeekGrid &grid, SlotId slot)
    {
        for (int i = 0; i < grid.slotCount(); ++i) {
            if (grid.entry(i).slot.id == slot)
                return i;
        }
        return -1;
    }
    /// Both grids show a week with something free in it.
    bool openMentor(Desktop &desktop)
    {
        desktop.bringForward();
        if (!desktop.clickRow(u"mentorList", Qt::DisplayRole, m_mentor) ||
            !desktop.waitFor(u"weekGrid"))
            return false;
        const auto *grid = desktop.find<ui::WeekGrid>(u"weekGrid");
        return turnWeeks(desktop, [grid] { return lastPickable(*grid) >= 0; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(startServer());
        QVERIFY(open(m_server.email(u"mentee"_s), u"hannah.petersen@example.com"_s));
    }
    void cleanup() { pictureFailure("livegrid"); }
    void cleanupTestCase() { QVERIFY(close()); }

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

        m_first->bringForward();
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
