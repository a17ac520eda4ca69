// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tour.h"
#include "tests/support/demoprocess.h"
#include "tests/support/objectcensus.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

constexpr int warmUps = 50;
constexpr int mostTurns = 3;
constexpr int manyChanges = 1000;
/// The others leave the page while it still asks for what it shows. No role has a multiple of so
/// many pages: each page is waited for in its turn.
constexpr int waitEach = 7;

} // namespace

/// Whoever goes back and forth all day leaves nothing behind: after a thousand changes of the page
/// there are the QObjects that there were after fifty. What nobody owns is counted, too.
class TstPageChanges : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Tour> m_tour;

    void change(int times)
    {
        const QStringList pages = m_tour->pages();
        ui::MainWindow &window = m_desktop->application().window();
        for (int i = 0; i < times; ++i) {
            window.openPage(pages.at(i % pages.size()));
            QCoreApplication::processEvents();
            if (i % waitEach == 0)
                m_tour->settle();
        }
    }

    /// Qt paints large translucent surfaces with a few threads of its own, which it makes with the
    /// first of them and keeps: a page that loads slowly is dimmed, and would bring them at any
    /// time.
    static void startPainters()
    {
        QImage surface(2000, 2000, QImage::Format_ARGB32_Premultiplied);
        surface.fill(Qt::white);
        QPainter(&surface).fillRect(surface.rect(), QColor(0, 0, 0, 100));
    }

    /// At rest, on the first page.
    QHash<QString, int> rest()
    {
        m_tour->show(m_tour->pages().constFirst());
        m_tour->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return ObjectCensus::byClass();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ObjectCensus::begin();
        startPainters();
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        m_tour = std::make_unique<Tour>(*m_desktop);
    }

    void cleanup() { pictureFailure("pagechanges"); }

    void cleanupTestCase()
    {
        m_tour.reset();
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void nothingIsLeftBehind_data()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : {"coordinator", "mentor", "mentee"})
            QTest::addRow("%s", role) << QString::fromLatin1(role);
    }

    void nothingIsLeftBehind()
    {
        QFETCH(QString, role);
        QVERIFY(m_desktop->signIn(m_server.email(role), *m_outbox));
        const QStringList pages = m_tour->pages();
        QVERIFY(pages.size() % waitEach != 0);
        for (const QString &page : pages) {
            m_tour->show(page);
            m_tour->settle();
        }
        change(warmUps);
        const auto before = rest();
        QVERIFY(before.size() > 50);
        change(manyChanges - warmUps);
        // What goes by a timer of its own may take a moment.
        QStringList more;
        const bool same = eventually([&] {
            more = ObjectCensus::difference(before, rest());
            return more.isEmpty();
        });
        QVERIFY2(same, qPrintable(more.join(u", "_s)));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->signOut());
    }

    /// Another account: nothing of the last one's stays.
    void signingOutTakesEverythingAlong()
    {
        const auto turn = [this] {
            if (!m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox))
                return QHash<QString, int>{};
            change(warmUps);
            m_desktop->dismissToasts();
            if (!m_desktop->signOut())
                return QHash<QString, int>{};
            m_tour->settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return ObjectCensus::byClass();
        };
        turn();
        const auto before = turn();
        QVERIFY(!before.isEmpty());
        // What grows grows each time; what goes by a timer may be there in one of them.
        QStringList more;
        for (int i = 0; i < mostTurns; ++i) {
            more = ObjectCensus::difference(before, turn());
            if (more.isEmpty())
                break;
        }
        QVERIFY2(more.isEmpty(), qPrintable(more.join(u", "_s)));
    }
};

OH_GUI_TEST(TstPageChanges)
#include "tst_pagechanges.moc"
