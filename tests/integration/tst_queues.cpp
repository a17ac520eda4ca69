// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/liveclient.h"
#include "tests/integration/queuesample.h"
#include "tests/integration/twodesktops.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/queuelistmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMap>
#include <QPixmap>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using ui::QueueListModel;
using ui::QueueState;

/// Two coordinators before the same queues: what one decides the other sees where it is, and
/// nobody's place or words are lost.
class TstQueues : public QObject, private TwoDesktops
{
    Q_OBJECT

private:
    const std::unique_ptr<Desktop> &m_ruth = m_first;
    const std::unique_ptr<Desktop> &m_miguel = m_second;
    /// Kept until the end: a decision can be taken back for some seconds only.
    QMap<QString, QPixmap> m_pictures;

    static QAbstractItemView *list(const Desktop &desktop,
                                   QStringView name = u"queueExceptionsList")
    {
        return desktop.find<QAbstractItemView>(name);
    }
    static QModelIndex rowWith(const Desktop &desktop, const QString &title,
                               QStringView name = u"queueExceptionsList")
    {
        const QAbstractItemView *view = list(desktop, name);
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString().contains(title))
                return index;
        }
        return {};
    }
    static QueueState stateOf(const QModelIndex &index)
    {
        return QueueState(index.data(QueueListModel::StateRole).toInt());
    }
    static QString current(const Desktop &desktop, QStringView name = u"queueExceptionsList")
    {
        return list(desktop, name)->currentIndex().data().toString();
    }
    static void press(Desktop &desktop, int key, Qt::KeyboardModifiers modifiers = {})
    {
        desktop.bringForward();
        QTest::keyClick(desktop.window().windowHandle(), Qt::Key(key), modifiers);
    }
    static bool openQueues(Desktop &desktop)
    {
        desktop.bringForward();
        return desktop.openPage(u"queues"_s) && eventually([&] {
                   return list(desktop) && list(desktop)->model()->rowCount() == 5 &&
                          list(desktop)->hasFocus();
               });
    }
    static bool showTab(Desktop &desktop, int tab)
    {
        desktop.bringForward();
        auto *tabs = desktop.find<QTabWidget>(u"queueTabs")->tabBar();
        return desktop.click(tabs, tabs->tabRect(tab).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(startServer());
        QVERIFY(m_server.sql(queueSample()));
        QVERIFY(open(m_server.email(u"coordinator"_s), u"miguel.santos@example.com"_s));
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("queues") || m_failed; }
    void cleanupTestCase()
    {
        for (auto it = m_pictures.cbegin(); it != m_pictures.cend(); ++it)
            it->save(u"" OH_SCREENSHOT_DIR "/queues-%1.png"_s.arg(it.key()));
        QVERIFY(close());
    }

    void whatWaitsIsCountedInTheNavigation()
    {
        QVERIFY(eventually([this] { return m_ruth->text(u"navCount_queues") == u"8"_s; }));
        QVERIFY(openQueues(*m_ruth));
        QVERIFY(openQueues(*m_miguel));
        QVERIFY(current(*m_ruth).startsWith(u"Zoë Marchetti"_s));
        // What a decision is based on.
        QVERIFY(m_ruth->waitFor(u"matchScore"));
        QVERIFY(eventually([this] { return !m_ruth->text(u"mentorScore").isEmpty(); }));
        QVERIFY(m_ruth->text(u"exceptionGap").contains(u"Platinum"_s));
    }

    void oneDecidesAndTheOtherSeesIt()
    {
        // Miguel is about to write about the same request.
        press(*m_miguel, Qt::Key_N);
        QVERIFY(eventually([this] { return m_miguel->find(u"queueExceptionsNote")->hasFocus(); }));
        // Letters are words there, not decisions.
        QTest::keyClicks(m_miguel->find(u"queueExceptionsNote"), u"a dull jazz kid"_s);
        const QString first = current(*m_miguel);
        press(*m_ruth, Qt::Key_A);
        QVERIFY(m_ruth->waitFor(u"undoToast"));
        m_pictures.insert(u"undo"_s, m_ruth->window().grab());
        QVERIFY(
            eventually([&] { return stateOf(rowWith(*m_ruth, first)) == QueueState::Approved; }));
        QVERIFY(current(*m_ruth) != first); // on with the next one
        QVERIFY(eventually([&] {
            return rowWith(*m_miguel, first)
                .data(QueueListModel::OutcomeRole)
                .toString()
                .startsWith(u"Approved by Ruth Hoffmann-Bell"_s);
        }));
        QCOMPARE(current(*m_miguel), first);
        QCOMPARE(m_miguel->text(u"queueExceptionsNote"), u"a dull jazz kid"_s);
        QVERIFY(!m_miguel->find(u"toast"));
        m_pictures.insert(u"overtaken"_s, m_miguel->window().grab());
    }

    void itIsTakenBack()
    {
        press(*m_ruth, Qt::Key_Z);
        QVERIFY(eventually([this] {
            return stateOf(rowWith(*m_ruth, u"Zoë Marchetti"_s)) == QueueState::Waiting;
        }));
        QVERIFY(current(*m_ruth).startsWith(u"Zoë Marchetti"_s));
        QVERIFY(m_ruth->waitForGone(u"undoToast"));
        QVERIFY(eventually([this] {
            return stateOf(rowWith(*m_miguel, u"Zoë Marchetti"_s)) == QueueState::Waiting;
        }));
    }

    void theSecondDecisionIsNoError()
    {
        const QString third = list(*m_ruth)->model()->index(2, 0).data().toString();
        list(*m_ruth)->setCurrentIndex(list(*m_ruth)->model()->index(2, 0));
        list(*m_miguel)->setCurrentIndex(rowWith(*m_miguel, third));
        // At the same moment: neither has heard of the other.
        m_miguel->window().findChild<QAction *>(u"actionExceptionsRefuse"_s)->trigger();
        m_ruth->window().findChild<QAction *>(u"actionExceptionsApprove"_s)->trigger();
        QVERIFY(eventually([&] {
            return stateOf(rowWith(*m_ruth, third)) != QueueState::Waiting &&
                   stateOf(rowWith(*m_ruth, third)) != QueueState::Sending &&
                   stateOf(rowWith(*m_miguel, third)) == stateOf(rowWith(*m_ruth, third));
        }));
        const auto outcome = [&](const Desktop &desktop) {
            return rowWith(desktop, third).data(QueueListModel::OutcomeRole).toString();
        };
        // One of the two was first, and both read who.
        const bool miguelWon = outcome(*m_miguel).contains(u"by you"_s);
        QVERIFY(outcome(miguelWon ? *m_ruth : *m_miguel)
                    .contains(miguelWon ? u"by Miguel Santos"_s : u"by Ruth Hoffmann-Bell"_s));
        QVERIFY(!m_ruth->find(u"toast"));
        QVERIFY(!m_miguel->find(u"toast"));
    }

    void newOnesArriveInPlace()
    {
        const QString chosen = current(*m_ruth);
        const int rows = list(*m_ruth)->model()->rowCount();
        QVERIFY(m_server.sql(
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, expires_at) SELECT "
            "e.user_id, m.user_id, 'It has just come in', now() + interval '7 days' FROM "
            "user_profiles e, user_profiles m WHERE e.name = 'Zoë Marchetti' AND m.name = 'Tobias "
            "Achterberg'"_s));
        QVERIFY(eventually([&] { return list(*m_ruth)->model()->rowCount() == rows + 1; }));
        QCOMPARE(current(*m_ruth), chosen);
    }

    void manyAreDecidedAtOnce()
    {
        m_ruth->bringForward();
        list(*m_ruth)->setFocus();
        press(*m_ruth, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_ruth->waitFor(u"queueExceptionsMarks"));
        press(*m_ruth, Qt::Key_D);
        QVERIFY(m_ruth->waitFor(u"bulkDecisionDialog"));
        QVERIFY(m_ruth->type(u"bulkNote", u"Please ask again next quarter"_s));
        QVERIFY(m_ruth->click(u"bulkDo"));
        QVERIFY(m_ruth->waitForGone(u"bulkDecisionDialog"));
        const auto *model = list(*m_miguel)->model();
        QVERIFY(eventually([&] {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (stateOf(model->index(row, 0)) == QueueState::Waiting)
                    return false;
            }
            return true;
        }));
        // When nothing can be taken back any more, nothing is left.
        QVERIFY(eventually([this] { return m_ruth->text(u"emptyTitle") == u"All caught up"_s; }));
        QVERIFY(eventually([this] { return m_ruth->text(u"navCount_queues") == u"3"_s; }));
    }

    void aTagIsRejectedWithItsReason()
    {
        QVERIFY(showTab(*m_ruth, 1));
        QVERIFY(eventually([this] {
            return list(*m_ruth, u"queueTagsList") &&
                   list(*m_ruth, u"queueTagsList")->model()->rowCount() == 3;
        }));
        QVERIFY(current(*m_ruth, u"queueTagsList") == u"Fin Tech"_s);
        QVERIFY(m_ruth->waitFor(u"tagSimilar0"));
        list(*m_ruth, u"queueTagsList")->setFocus();
        press(*m_ruth, Qt::Key_D);
        QVERIFY(eventually([this] { return m_ruth->find(u"queueTagsNote")->hasFocus(); }));
        QVERIFY(stateOf(rowWith(*m_ruth, u"Fin Tech"_s, u"queueTagsList")) == QueueState::Waiting);
        QTest::keyClicks(m_ruth->find(u"queueTagsNote"), u"We call it Fintech"_s);
        press(*m_ruth, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(eventually([this] {
            return stateOf(rowWith(*m_ruth, u"Fin Tech"_s, u"queueTagsList")) ==
                   QueueState::Rejected;
        }));
        // It is sent when it can't be undone any more, and Miguel sees it then.
        QVERIFY(showTab(*m_miguel, 1));
        QVERIFY(eventually([this] {
            return rowWith(*m_miguel, u"Robotic"_s, u"queueTagsList").isValid() &&
                   (!rowWith(*m_miguel, u"Fin Tech"_s, u"queueTagsList").isValid() ||
                    stateOf(rowWith(*m_miguel, u"Fin Tech"_s, u"queueTagsList")) ==
                        QueueState::Rejected);
        }));
    }

    void whatIsHeldBackIsSentBeforeOneLeaves()
    {
        m_ruth->bringForward();
        QVERIFY(eventually([this] {
            return stateOf(list(*m_ruth, u"queueTagsList")->currentIndex()) == QueueState::Waiting;
        }));
        const QString tag = current(*m_ruth, u"queueTagsList");
        list(*m_ruth, u"queueTagsList")->setFocus();
        press(*m_ruth, Qt::Key_A);
        QVERIFY(m_ruth->openPage(u"tags"_s));
        QVERIFY(m_ruth->waitFor(u"tagsTree"));
        QVERIFY(m_ruth->type(u"tagsSearch", tag));
        auto *tree = list(*m_ruth, u"tagsTree");
        QVERIFY(eventually([&] {
            const QModelIndex category = tree->model()->index(0, 0);
            return tree->model()->index(0, 0, category).data().toString() == tag;
        }));
    }

    void theTaxonomyIsLookedAfter()
    {
        QVERIFY(m_ruth->click(u"tagsNew"));
        QVERIFY(m_ruth->type(u"tagName", u"Fintech"_s));
        QVERIFY(m_ruth->click(u"tagDo"));
        // There is one already, and the dialog says so.
        QVERIFY(eventually([this] { return !m_ruth->text(u"tagError").isEmpty(); }));
        QVERIFY(m_ruth->type(u"tagName", u"Space law"_s));
        QVERIFY(m_ruth->click(u"tagDo"));
        QVERIFY(m_ruth->waitForGone(u"tagDialog"));
        QVERIFY(m_ruth->waitForToast(u"Space law"_s));
        m_ruth->dismissToasts();
        QVERIFY(m_ruth->type(u"tagsSearch", u"space"_s));
        // What the search finds may come once more, with the news of the tag.
        QVERIFY(eventually([this] {
            auto *tree = list(*m_ruth, u"tagsTree");
            if (!tree)
                return false; // it is being read
            const QModelIndex found = tree->model()->index(0, 0, tree->model()->index(0, 0));
            if (found.data().toString() == u"Space law"_s)
                tree->setCurrentIndex(found);
            return m_ruth->text(u"tagsName") == u"Space law"_s;
        }));
        QVERIFY(m_ruth->click(u"tagsMerge"));
        QVERIFY(m_ruth->type(u"tagOther", u"Fintech"_s));
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close(); // it would take the next click
        QVERIFY(eventually([this] {
            return m_ruth->text(u"tagPreview").contains(u"Nobody carries Space law"_s);
        }));
        QVERIFY(m_ruth->click(u"tagDo"));
        QVERIFY(m_ruth->waitForGone(u"tagDialog"));
        QVERIFY(m_ruth->waitForToast(u"FinTech stands for both now"_s));
    }
};

OH_GUI_TEST(TstQueues)
#include "tst_queues.moc"
