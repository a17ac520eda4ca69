// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/views/overviewpage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What coordinators look at: the figures, on the screen and in a report.
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
        QVERIFY(bars->accessibleDescription().startsWith(u"Held: "_s));
        QTest::keyClick(bars, Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"page_bookings"));
        QVERIFY(eventually([this] {
            const auto *status = m_desktop->find(u"consoleStatus");
            return status && status->accessibleName() == u"Status: Completed"_s;
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
