// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/presenters/audittexts.h"
#include "ui/style/plaintable.h"
#include "ui/views/auditpage.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Who did what, as coordinators find and read it.
class TstAuditPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<AuditPage> m_page;

    static api::AuditRecord entry(int number, const QString &action = u"booking.canceled"_s)
    {
        api::AuditRecord record;
        record.id = sampleId<AuditId>(number);
        record.number = number;
        record.action = action;
        record.actor = api::PersonRef();
        record.actor->name = u"Katherine"_s;
        record.actorId = sampleId<UserId>(90);
        record.entityType = u"booking"_s;
        record.entityId = sampleId<AuditSubjectId>(number);
        record.before = QJsonObject{{u"status"_s, u"confirmed"_s}};
        record.after = QJsonObject{{u"status"_s, u"canceled"_s}};
        record.reason = u"She fell ill"_s;
        record.requestId = u"req-%1"_s.arg(number);
        record.createdAt = QDateTime({2026, 1, 5}, {8, 0}, Qt::UTC);
        return record;
    }
    static QList<api::AuditRecord> entries(int count, int newest)
    {
        QList<api::AuditRecord> all;
        for (int i = 0; i < count; ++i)
            all.append(entry(newest - i));
        return all;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    QTreeView *tree() const { return find<QTreeView>(u"auditTree"_s); }
    FakeCalls<api::AuditQuery, api::Page<api::AuditRecord>> &calls() const
    {
        return m_ports->api.auditLogCalls;
    }
    void open(const QList<api::AuditRecord> &records, int total = -1)
    {
        m_page = std::make_unique<AuditPage>(m_ports->context);
        m_page->presenter().setSearchDelay(0);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activate();
        QVERIFY(calls().answerPending(consolePage(records, total)));
    }
    QStringList linesOf(int row) const
    {
        QStringList lines;
        const QModelIndex parent = tree()->model()->index(row, 0);
        for (int i = 0; i < tree()->model()->rowCount(parent); ++i)
            lines.append(tree()->model()->index(i, 0, parent).data().toString());
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void onlyWhatChangedIsSaid()
    {
        using Kind = AuditChange::Kind;
        api::AuditRecord record = entry(1);
        record.before = QJsonObject{{u"status"_s, u"pending"_s},
                                    {u"meetingGoal"_s, u"Ask"_s},
                                    {u"location"_s, u"Library"_s},
                                    {u"notes"_s, QString()},
                                    {u"meetingStartTime"_s, u"2026-01-06T09:00:00Z"_s}};
        record.after = QJsonObject{{u"status"_s, u"confirmed"_s},
                                   {u"meetingGoal"_s, u"Ask"_s},
                                   {u"location"_s, QJsonValue::Null},
                                   {u"notes"_s, QJsonValue::Null},
                                   {u"meetingStartTime"_s, u"2026-01-06T10:00:00Z"_s},
                                   {u"isActive"_s, true},
                                   {u"deep"_s, QJsonObject{{u"runCount"_s, 3}}},
                                   {u"materialsUrls"_s, QJsonArray{u"a"_s, u"b"_s}}};
        QMap<QString, AuditChange> found;
        const QList<AuditChange> changes = auditChanges(record, u"Europe/Berlin"_s);
        for (const AuditChange &change : changes)
            found.insert(change.field, change);
        QCOMPARE(found.size(), 6); // neither the goal nor the empty notes
        const AuditChange status{Kind::Changed, u"Status"_s, u"Pending"_s, u"Confirmed"_s};
        QVERIFY(found.value(u"Status"_s) == status);
        QVERIFY(found.value(u"Place"_s).kind == Kind::Removed);
        QVERIFY(found.value(u"Start"_s).before.contains(u"10:00"_s)); // in the reader's zone
        QVERIFY(found.value(u"Active"_s).after == u"yes"_s);
        QVERIFY(found.value(u"Materials"_s).after == u"a, b"_s);
        QVERIFY(found.value(u"Deep › Run count"_s).after == u"3"_s);
        QCOMPARE(changeSentence(status), u"Status: Pending → Confirmed"_s);
    }

    void everyActionHasAName()
    {
        const QStringList actions = auditActions();
        QVERIFY(actions.size() > 40);
        for (const QString &action : actions) {
            QVERIFY2(!auditActionName(action).isEmpty(), qPrintable(action));
            QVERIFY2(!auditGroupName(action.section(u'.', 0, 0)).contains(u'_'),
                     qPrintable(action));
        }
        QCOMPARE(auditActionName(u"spaceship.was_launched"_s), u"Spaceship was launched"_s);
    }

    void entriesOpenIntoWhatTheyChanged()
    {
        QList<api::AuditRecord> records = entries(3, 9);
        records[0].after->insert(u"zeal"_s, u"A long text that was written there. "_s.repeated(12));
        open(records);
        const QAbstractItemModelTester tester(
            tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(tree()->model()->index(0, AuditModel::Who).data().toString(), u"Katherine"_s);
        QCOMPARE(tree()->model()->index(0, AuditModel::Action).data().toString(),
                 u"Meeting canceled"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Right);
        const QModelIndex first = tree()->model()->index(0, 0);
        QVERIFY(tree()->isExpanded(first));
        QVERIFY(tree()->isFirstColumnSpanned(0, first));
        const QStringList lines = linesOf(0);
        QCOMPARE(lines.constFirst(), u"Status: Confirmed → Canceled"_s);
        QVERIFY(lines.contains(u"Reason: She fell ill"_s));
        QVERIFY(lines.contains(u"Request id: req-9"_s));
        // As tall as what stands in it: short values side by side, long ones in lines.
        const auto height = [&](int row) {
            return tree()->visualRect(tree()->model()->index(row, 0, first)).height();
        };
        QVERIFY(height(0) > tree()->fontMetrics().height());
        QVERIFY(height(1) > 2 * height(0));
        QTest::keyClick(tree(), Qt::Key_Left);
        QVERIFY(!tree()->isExpanded(first));
    }

    void erasedEntriesSaySo()
    {
        api::AuditRecord record = entry(1);
        record.isRedacted = true;
        record.before.reset();
        record.after.reset();
        record.reason.reset();
        open({record});
        QVERIFY(linesOf(0).constFirst().startsWith(u"Erased"_s));
    }

    void everyFilterIsAsked()
    {
        open(entries(1, 1));
        QTest::keyClicks(find<QLineEdit>(u"auditSearch"_s), u"ill"_s);
        QTRY_COMPARE(calls().lastQuery().q, std::optional(u"ill"_s));
        find<QLineEdit>(u"auditRequest"_s)->setText(u" req-1 "_s);
        QTRY_COMPARE(calls().lastQuery().requestId, std::optional(u"req-1"_s));
        auto *action = find<QComboBox>(u"auditAction"_s);
        action->setCurrentIndex(action->findData(u"user"_s));
        QCOMPARE(calls().lastQuery().action, QStringList{u"user"_s});
        auto *object = find<QComboBox>(u"auditEntity"_s);
        object->setCurrentIndex(object->findData(u"location"_s));
        QCOMPARE(calls().lastQuery().entityType, std::optional(u"location"_s));
        find<QComboBox>(u"auditPeriod"_s)->setCurrentIndex(1); // today, in Berlin
        QCOMPARE(calls().lastQuery().from,
                 std::optional(QDateTime({2026, 1, 4}, {23, 0}, Qt::UTC)));
        QCOMPARE(calls().lastQuery().to, std::optional(QDateTime({2026, 1, 5}, {23, 0}, Qt::UTC)));
        QVERIFY(calls().answerPending(consolePage<api::AuditRecord>({})));
        QVERIFY(find<StateView>(u"auditState"_s)->state() == StateView::State::Empty);
        find<QPushButton>(u"emptyAction"_s)->click();
        QVERIFY(calls().lastQuery() == [] {
            api::AuditQuery all;
            all.limit = AuditPresenter::pageSize;
            return all;
        }());
        QVERIFY(find<QLineEdit>(u"auditRequest"_s)->text().isEmpty());
    }

    void otherPagesAskAboutSomebody()
    {
        open(entries(1, 1));
        const QString id = sampleId<UserId>(5).toString();
        m_page->apply({{u"objectId"_s, id}, {u"objectName"_s, u"Ada & Co"_s}});
        QCOMPARE(calls().lastQuery().entityId, AuditSubjectId::parse(id));
        auto *chip = find<QPushButton>(u"auditObject"_s);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"About Ada && Co"_s);
        chip->click();
        QVERIFY(!calls().lastQuery().entityId);
        QVERIFY(!chip->isVisible());
        m_page->apply({{u"actorId"_s, id}, {u"actorName"_s, u"Ada"_s}});
        QCOMPARE(calls().lastQuery().actorId, std::optional(sampleId<UserId>(5)));
        QCOMPARE(find<QLineEdit>(u"auditActor"_s)->text(), u"Ada"_s);
    }

    void pagesStandStillWhileEntriesCome()
    {
        open(entries(100, 250), 250);
        QVERIFY(!calls().query(0).upTo);
        m_page->presenter().model()->fetchMore({});
        QCOMPARE(calls().lastQuery().offset, 100);
        QCOMPARE(calls().lastQuery().upTo, std::optional(250));
        QVERIFY(calls().answerPending(Error(ErrorCode::Timeout)));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        m_page->presenter().model()->fetchMore({}); // may be asked for again
        QVERIFY(calls().answerPending(consolePage(entries(100, 150), 250)));
        QCOMPARE(m_page->presenter().model()->count(), 200);
    }

    void theExportHasWhatIsNotLoadedYet()
    {
        open(entries(100, 150), 150);
        find<QPushButton>(u"auditExport"_s)->click();
        QVERIFY(!find<QPushButton>(u"auditExport"_s)->isEnabled());
        QVERIFY(!m_page->findChild<QFileDialog *>(u"auditFile"_s));
        QVERIFY(calls().answerPending(consolePage(entries(50, 50), 150)));
        QVERIFY(m_page->findChild<QFileDialog *>(u"auditFile"_s));
        const QString csv = m_page->toCsv();
        QCOMPARE(csv.count(u"\r\n"_s), 151);
        QVERIFY(csv.contains(u"Status: Confirmed → Canceled"_s));
    }

    void comingBackDoesNotEndTheExport()
    {
        open(entries(100, 150), 150);
        find<QPushButton>(u"auditExport"_s)->click();
        m_page->activate();
        QVERIFY(m_page->presenter().isCollecting());
        QVERIFY(calls().answerPending(consolePage(entries(50, 50), 150)));
        QVERIFY(m_page->findChild<QFileDialog *>(u"auditFile"_s));
        const int asked = calls().count();
        m_page->activate();
        QCOMPARE(calls().count(), asked + 1);
    }

    void leavingTheFilterEndsTheExport()
    {
        open(entries(100, 150), 150);
        find<QPushButton>(u"auditExport"_s)->click();
        find<QComboBox>(u"auditPeriod"_s)->setCurrentIndex(1);
        QVERIFY(!m_page->presenter().isCollecting());
        QVERIFY(calls().answerPending(consolePage(entries(1, 1))));
        QVERIFY(!m_page->findChild<QFileDialog *>(u"auditFile"_s));
    }

    void theRequestAndTheObjectAreALinkAway()
    {
        open({entry(3), entry(2, u"session.started"_s)});
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        find<QPushButton>(u"auditCopyRequest"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"req-3"_s);
        const QSignalSpy opened(m_page.get(), &Page::openPage);
        // From a line below it as well.
        tree()->expand(tree()->model()->index(0, 0));
        tree()->setCurrentIndex(tree()->model()->index(0, 0, tree()->model()->index(0, 0)));
        find<QPushButton>(u"auditOpen"_s)->click();
        QCOMPARE(opened.at(0).at(0).toString(),
                 u"bookings/"_s + sampleId<AuditSubjectId>(3).toString());
        find<QPushButton>(u"auditSameRequest"_s)->click();
        QCOMPARE(calls().lastQuery().requestId, std::optional(u"req-3"_s));
        api::AuditRecord server = entry(1, u"session.ended"_s);
        server.entityType = u"session"_s;
        server.requestId.reset();
        server.actor.reset();
        server.actorId.reset();
        QVERIFY(calls().answerPending(consolePage<api::AuditRecord>({server})));
        QVERIFY(!find<QPushButton>(u"auditOpen"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"auditCopyRequest"_s)->isEnabled());
        QCOMPARE(tree()->model()->index(0, AuditModel::Who).data().toString(), u"The server"_s);
    }

    void rowsAreCopiedWithTheirChanges()
    {
        open(entries(3, 3));
        tree()->setCurrentIndex(tree()->model()->index(1, 0));
        find<QAction>(u"auditCopy"_s)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(u"Status: Confirmed → Canceled"_s));
        QVERIFY(lines.at(1).endsWith(u"req-2\t2"_s));
    }

    void noCellIsAFormula()
    {
        const QList<QStringList> lines{{u"=1+1"_s, u"a\tb\nc"_s, u"say \"hi\", twice"_s}};
        QCOMPARE(tsvText(lines), u"'=1+1\ta b c\tsay \"hi\", twice\n"_s);
        QCOMPARE(csvText(lines), u"'=1+1,\"a\tb\nc\",\"say \"\"hi\"\", twice\"\r\n"_s);
    }
};

OH_GUI_TEST(TstAuditPage)
#include "tst_auditpage.moc"
