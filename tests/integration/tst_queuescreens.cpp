// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/integration/queuesample.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Pictures of what coordinators decide about, and of the taxonomy.
class TstQueueScreens : public QObject
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
        return m_pictures.shoot(*m_desktop, u"queues-"_s + name, title);
    }
    QAbstractItemView *list(QStringView name) const
    {
        return m_desktop->find<QAbstractItemView>(name);
    }
    bool waitForRows(QStringView name, int rows)
    {
        return m_desktop->waitFor(name) &&
               eventually([&] { return list(name) && list(name)->model()->rowCount() >= rows; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"queues-"_s));
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        QVERIFY(m_server.sql(queueSample()));
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
    void cleanup() { m_failed = pictureFailure("queuescreens") || m_failed; }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void exceptions()
    {
        QVERIFY(m_desktop->openPage(u"queues"_s));
        QVERIFY(waitForRows(u"queueExceptionsList", 5));
        QVERIFY(m_desktop->waitFor(u"matchScore"));
        QVERIFY(eventually([this] { return !m_desktop->text(u"mentorScore").isEmpty(); }));
        QVERIFY(shoot(u"1-exceptions"_s, u"Exceptions that wait"_s));
        QTest::keyClick(list(u"queueExceptionsList"), Qt::Key_J, Qt::ShiftModifier);
        QTest::keyClick(list(u"queueExceptionsList"), Qt::Key_J, Qt::ShiftModifier);
        QTRY_VERIFY(m_desktop->text(u"queueExceptionsMarks").startsWith(u"3 "_s));
        QVERIFY(m_desktop->waitFor(u"matchScore"));
        QVERIFY(eventually([this] {
            return !m_desktop->text(u"menteeScore").isEmpty() &&
                   !m_desktop->text(u"mentorScore").isEmpty();
        }));
        QVERIFY(shoot(u"2-marked"_s, u"Several exceptions are marked"_s));
        QTest::keyClick(list(u"queueExceptionsList"), Qt::Key_D);
        QVERIFY(m_desktop->waitFor(u"bulkDecisionDialog"));
        QVERIFY(shoot(u"3-bulk"_s, u"What a decision about many would do"_s));
        QVERIFY(m_desktop->click(u"bulkClose"));
        QVERIFY(m_desktop->waitForGone(u"bulkDecisionDialog"));
        QTest::keyClick(list(u"queueExceptionsList"), Qt::Key_Escape);
        QVERIFY(m_desktop->choose(u"queueExceptionsFilter", u"Decided"_s));
        QVERIFY(
            eventually([this] { return list(u"queueExceptionsList")->model()->rowCount() == 2; }));
        QVERIFY(shoot(u"4-decided"_s, u"Exceptions that were decided"_s));
    }

    void tags()
    {
        auto *tabs = m_desktop->find<QTabWidget>(u"queueTabs")->tabBar();
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(1).center()));
        QVERIFY(waitForRows(u"queueTagsList", 3));
        QVERIFY(m_desktop->waitFor(u"tagSimilar0"));
        QTest::keyClick(list(u"queueTagsList"), Qt::Key_D);
        QVERIFY(m_desktop->waitFor(u"queueTagsNoteError"));
        QVERIFY(shoot(u"5-tags"_s, u"A tag that somebody asks for, to be rejected"_s));
    }

    void taxonomy()
    {
        QVERIFY(m_desktop->openPage(u"tags"_s));
        QVERIFY(waitForRows(u"tagsTree", 3));
        QVERIFY(m_desktop->type(u"tagsSearch", u"a"_s));
        auto *tree = m_desktop->find<QTreeView>(u"tagsTree");
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QVERIFY(shoot(u"6-taxonomy"_s, u"The taxonomy"_s));
        QVERIFY(m_desktop->click(u"tagsMerge"));
        QVERIFY(m_desktop->waitFor(u"tagDialog"));
        QVERIFY(m_desktop->type(u"tagOther", u"Fintech"_s));
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close(); // it would take the next click
        QVERIFY(shoot(u"7-merge"_s, u"A tag is merged into another"_s));
        QVERIFY(m_desktop->click(u"tagKeep"));
        QVERIFY(m_desktop->click(u"unsavedDiscard"));
        QVERIFY(m_desktop->waitForGone(u"tagDialog"));
        QVERIFY(m_desktop->click(u"tagsNew"));
        QVERIFY(m_desktop->waitFor(u"tagDialog"));
        QVERIFY(m_desktop->click(u"tagDo"));
        QVERIFY(shoot(u"8-new"_s, u"A new tag without a name"_s));
        QVERIFY(m_desktop->click(u"tagKeep"));
        QVERIFY(m_desktop->waitForGone(u"tagDialog"));
    }

    void nothingIsLeft()
    {
        QVERIFY(m_server.sql(u"UPDATE tier_override_requests SET status = 'rejected' WHERE status "
                             "= 'pending'"_s));
        QVERIFY(m_desktop->openPage(u"queues"_s));
        auto *tabs = m_desktop->find<QTabWidget>(u"queueTabs")->tabBar();
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(0).center()));
        QVERIFY(m_desktop->choose(u"queueExceptionsFilter", u"Waiting"_s));
        QVERIFY(m_desktop->waitFor(u"emptyTitle"));
        QVERIFY(said(u"All caught up"_s).contains(m_desktop->text(u"emptyTitle")));
        QVERIFY(shoot(u"9-empty"_s, u"All caught up"_s));
        QTest::keyClick(m_desktop->find(u"queueTabs")->window()->windowHandle(), Qt::Key_F1);
        QVERIFY(m_desktop->waitFor(u"shortcutsDialog"));
        QVERIFY(shoot(u"10-keys"_s, u"The keys"_s));
        QVERIFY(m_desktop->click(u"shortcutsClose"));
        QVERIFY(m_desktop->signOut());
    }

    void everyTextCanBeRead()
    {
        QVERIFY(m_pictures.writePage(u"queues.html"_s));
        for (const QString &problem : m_pictures.problems())
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_pictures.problems().isEmpty());
    }
};

OH_GUI_TEST(TstQueueScreens)
#include "tst_queuescreens.moc"
