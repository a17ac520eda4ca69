// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/views/overviewpage.h"
#include "ui/widgets/bookingweekgrid.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What coordinators look at: the figures, on the screen and in a report; bookings under saved
/// views and as a week.
class TstConsoleViews : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    bool m_failed = false;

    bool shoot(const QString &name, const QString &title)
    {
        return m_pictures.shoot(*m_desktop, u"console-"_s + name, title);
    }
    template <typename W>
    W *child(const QString &name) const
    {
        return m_desktop->window().findChild<W *>(name);
    }

    /// Fills the coming week: everybody with whomever they can meet, and what came to nothing.
    static QString manyMeetings()
    {
        return uR"(
WITH mentees AS (
  SELECT id, row_number() OVER (ORDER BY id) AS i, count(*) OVER () AS n FROM users
   WHERE role = 'mentee' AND deleted_at IS NULL
), coming AS (
  SELECT s.*, row_number() OVER (ORDER BY s.start_time, s.id) AS i FROM time_slots s,
         (SELECT date_trunc('week', now() AT TIME ZONE 'Europe/Berlin') AT TIME ZONE 'Europe/Berlin' AS monday) w
   WHERE s.deleted_at IS NULL AND s.start_time >= w.monday + interval '7 days'
     AND s.start_time < w.monday + interval '14 days'
)
INSERT INTO bookings (time_slot_id, mentor_id, mentee_id, meeting_goal, meeting_type, status, confirmed_at, canceled_at,
                      cancellation_reason, canceled_by, meeting_start_time, meeting_end_time)
SELECT c.id, c.mentor_id, e.id, 'How to price the pilot, and what not to promise', 'online', k.status::booking_status,
       CASE WHEN k.status = 'confirmed' THEN now() END, CASE WHEN k.status = 'canceled' THEN now() END,
       CASE WHEN k.status = 'canceled' THEN 'other'::cancellation_reason END,
       CASE WHEN k.status = 'canceled' THEN e.id END, c.start_time, c.end_time
  FROM coming c CROSS JOIN (VALUES (1, 'confirmed'), (2, 'pending'), (3, 'canceled'), (4, 'expired')) k (j, status)
  JOIN mentees e ON e.i = (c.i * 3 + k.j) % e.n + 1
 WHERE k.j < 3 OR c.i % 3 = k.j % 3
ON CONFLICT DO NOTHING)"_s;
    }
    /// Of the menu that is open.
    static QAction *menuEntry(const QString &name)
    {
        const auto tops = QApplication::topLevelWidgets();
        for (const QWidget *top : tops) {
            const auto actions = top->actions();
            for (QAction *action : actions) {
                if (action->objectName() == name)
                    return action;
            }
        }
        return nullptr;
    }
    /// A click would wait for the menu's end.
    void openViews() const
    {
        auto *button = m_desktop->find<QToolButton>(u"savedViews");
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    }
    static void closeMenus()
    {
        while (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"console-"_s));
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("consoleviews") || m_failed; }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void theOverviewShowsAllFigures()
    {
        QVERIFY(m_desktop->openPage(u"overview"_s));
        QVERIFY(eventually([this] { return !m_desktop->text(u"kpiMatchesValue").isEmpty(); }));
        QVERIFY(m_desktop->choose(u"overviewRange", u"Last 4 weeks"_s));
        // What it is compared with comes a moment later.
        QVERIFY(m_desktop->waitFor(u"kpiUtilizationComparison"));
        QVERIFY(shoot(u"1-overview"_s, u"The figures"_s));
        auto *scroll = m_desktop->find<QScrollArea>(u"overviewScroll");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(shoot(u"2-charts"_s, u"The charts below"_s));
        scroll->verticalScrollBar()->setValue(0);
    }

    void itIsFilteredAndItsBarsOpenTheirBookings()
    {
        const QString before = m_desktop->text(u"kpiUtilizationDetail");
        auto *gold = child<QAction>(u"overviewTier_gold"_s);
        gold->trigger();
        QVERIFY(eventually([&] {
            return m_desktop->find(u"overviewClear") &&
                   m_desktop->text(u"kpiUtilizationDetail") != before;
        }));
        QVERIFY(shoot(u"3-filtered"_s, u"The figures of gold mentors"_s));
        QVERIFY(m_desktop->click(u"overviewClear"));
        QVERIFY(eventually([&] { return m_desktop->text(u"kpiUtilizationDetail") == before; }));
        // The keyboard opens what is behind a bar.
        auto *bars = m_desktop->find(u"chartOutcomeView");
        QVERIFY(bars);
        bars->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bars, Qt::Key_Home);
        QVERIFY(!isEnglish() || bars->accessibleDescription().startsWith(u"Held"_s));
        QTest::keyClick(bars, Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"page_bookings"));
        QVERIFY(eventually([this] {
            const auto *status = m_desktop->find(u"consoleStatus");
            return status && (!isEnglish() || status->accessibleName() == u"Status: Completed"_s);
        }));
        QVERIFY(m_desktop->openPage(u"overview"_s));
    }

    void itIsPrintedAndWritten()
    {
        auto *page = qobject_cast<ui::OverviewPage *>(m_desktop->find(u"page_overview"));
        QVERIFY(page);
        QVERIFY(eventually([&] { return child<QAction>(u"overviewPrint"_s)->isEnabled(); }));
        QTemporaryDir dir;
        const QString file = dir.filePath(u"overview.pdf"_s);
        page->writePdf(file);
        QVERIFY(m_desktop->waitForToast(u"Saved as"_s));
        m_desktop->dismissToasts();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-"));
        // For whoever looks at the pictures.
        const QString copy = QStringLiteral(OH_SCREENSHOT_DIR "/console-overview.pdf");
        QFile::remove(copy);
        QVERIFY(QFile::copy(file, copy));
        child<QAction>(u"overviewPrint"_s)->trigger();
        QVERIFY(eventually([] {
            const auto tops = QApplication::topLevelWidgets();
            return std::any_of(tops.cbegin(), tops.cend(), [](const QWidget *top) {
                return top->objectName() == u"overviewPreview"_s && top->isVisible();
            });
        }));
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->objectName() != u"overviewPreview"_s)
                continue;
            QTest::qWait(300); // it draws by itself
            QVERIFY(top->grab().save(QStringLiteral(OH_SCREENSHOT_DIR "/console-preview.png")));
            top->close();
        }
    }

    void nothingInADistantYearIsSaid()
    {
        QVERIFY(m_desktop->choose(u"overviewRange", u"From – to …"_s));
        m_desktop->find<QDateEdit>(u"overviewFrom")->setDate(QDate(2001, 1, 1));
        m_desktop->find<QDateEdit>(u"overviewTo")->setDate(QDate(2001, 2, 1));
        QVERIFY(m_desktop->waitFor(u"overviewNothing"));
        QVERIFY(shoot(u"4-nothing"_s, u"Days in which nothing took place"_s));
    }

    void filtersAreKeptAsAView()
    {
        QVERIFY(m_desktop->openPage(u"bookings"_s));
        QVERIFY(m_desktop->waitFor(u"consoleTable"));
        if (m_desktop->find(u"consoleClear"))
            QVERIFY(m_desktop->click(u"consoleClear"));
        child<QAction>(u"consoleStatus_pending"_s)->trigger();
        child<QAction>(u"consoleColumn_location"_s)->trigger();
        openViews();
        QVERIFY(menuEntry(u"savedViewSave"_s));
        menuEntry(u"savedViewSave"_s)->trigger();
        closeMenus();
        QVERIFY(m_desktop->waitFor(u"saveViewDialog"));
        QVERIFY(m_desktop->type(u"viewName", u"Waiting for an answer"_s));
        QVERIFY(shoot(u"5-save-view"_s, u"Filters are saved as a view"_s));
        QVERIFY(m_desktop->click(u"viewSave"));
        QVERIFY(m_desktop->waitForGone(u"saveViewDialog"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->click(u"consoleClear"));
        child<QAction>(u"consoleColumn_location"_s)->trigger();
        // From anywhere, by its name.
        QVERIFY(m_desktop->openPage(u"overview"_s));
        QTest::keyClick(m_desktop->window().windowHandle(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_desktop->waitFor(u"paletteField"));
        QVERIFY(m_desktop->type(u"paletteField", u"waiting"_s));
        QVERIFY(shoot(u"6-palette"_s, u"A saved view is found"_s));
        QTest::keyClick(m_desktop->find(u"paletteField"), Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"page_bookings"));
        QVERIFY(eventually([this] {
            return !isEnglish() ||
                   m_desktop->find(u"consoleStatus")->accessibleName() == u"Status: Pending"_s;
        }));
        QVERIFY(shoot(u"7-view"_s, u"Bookings as a saved view has them"_s));
        openViews();
        menuEntry(u"savedViewManage"_s)->trigger();
        closeMenus();
        QVERIFY(m_desktop->waitFor(u"savedViewsDialog"));
        QVERIFY(m_desktop->click(u"viewDefault"));
        QVERIFY(shoot(u"8-views"_s, u"The list of saved views"_s));
        QVERIFY(m_desktop->click(u"savedViewsClose"));
        QVERIFY(m_desktop->waitForGone(u"savedViewsDialog"));
    }

    void aWeekShowsAllMeetings()
    {
        QVERIFY(m_desktop->click(u"consoleClear"));
        QVERIFY(m_desktop->click(u"consoleShowWeek"));
        QVERIFY(m_desktop->waitFor(u"bookingWeek"));
        auto *grid = m_desktop->find<ui::BookingWeekGrid>(u"bookingWeek");
        // Some weeks back there were more of them.
        for (int i = 0; i < 6 && grid->itemCount() < 5; ++i) {
            QTest::keyClick(grid, Qt::Key_PageUp);
            QTest::qWait(500); // time for a week to come; whether one did is looked at below
        }
        QVERIFY(eventually([grid] { return grid->itemCount() > 0; }));
        QVERIFY(shoot(u"9-week"_s, u"All meetings of a week"_s));
        grid->setFocus(Qt::TabFocusReason);
        QTest::keyClick(grid, Qt::Key_Home);
        QVERIFY(eventually([this] { return !m_desktop->find(u"bookingWeekToday")->isEnabled(); }));
        QVERIFY(m_server.sql(manyMeetings()));
        QTest::keyClick(grid, Qt::Key_PageDown);
        QVERIFY(eventually([grid] { return grid->itemCount() >= 60; }));
        QTest::keyClick(grid, Qt::Key_Down);
        QVERIFY(shoot(u"10-full-week"_s, u"A full week"_s));
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"bookingPanel"));
        QVERIFY(shoot(u"11-week-details"_s, u"A meeting of a full week"_s));
        // Whatever becomes of it elsewhere is seen here.
        const BookingId opened = grid->entry(grid->currentIndex()).booking.id;
        QVERIFY(eventually([&] { return grid->indexOf(opened) >= 0; }));
        QTest::keyClick(m_desktop->find(u"bookingPanel"), Qt::Key_Escape);
        QVERIFY(m_desktop->waitForGone(u"bookingPanel"));
        QVERIFY(m_desktop->click(u"consoleShowTable"));
        QVERIFY(m_desktop->waitFor(u"consoleTable"));
    }

    void everyTextCanBeRead()
    {
        QVERIFY(m_desktop->signOut());
        QVERIFY(m_pictures.writePage(u"console.html"_s));
        for (const QString &problem : m_pictures.problems())
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_pictures.problems().isEmpty());
    }
};

OH_GUI_TEST(TstConsoleViews)
#include "tst_consoleviews.moc"
