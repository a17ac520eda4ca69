// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/latertimer.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/presenters/notificationtarget.h"
#include "ui/views/exportspage.h"
#include "ui/views/mydataview.h"
#include "ui/views/pages.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Exports of what coordinators may see (FR70), and everybody's own data (NFR40).
class TstExportsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<ExportsPage> m_page;

    FakeApi &api() const { return m_ports->api; }
    template <typename W>
    W *child(const QString &name) const
    {
        auto *widget = m_page->findChild<W *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) const { child<QPushButton>(name)->click(); }
    void choose(const QString &name, int data) const
    {
        auto *box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
    }
    api::Export item(ExportStatus status, bool mine = true) const
    {
        api::Export one;
        one.id = ExportId(QUuid::createUuid());
        one.requesterName = u"Ruth Ellis"_s;
        one.isMine = mine;
        one.status = status;
        one.createdAt = m_ports->clock.now().addSecs(-60);
        if (status == ExportStatus::Done) {
            one.bytes = 4096;
            one.rowsDone = 12;
            one.expiresAt = m_ports->clock.now().addDays(1);
        }
        return one;
    }
    void answer(const QList<api::Export> &items) const
    {
        api::Page<api::Export> page;
        page.items = items;
        page.total = int(items.size());
        QVERIFY(api().exportListCalls.answerPending(page));
    }
    QString cell(int row, int column) const
    {
        return m_page->presenter().model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        m_page = std::make_unique<ExportsPage>(m_ports->context);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void theFirstOneIsAskedFor()
    {
        answer({});
        QCOMPARE(child<StateView>(u"exportsState"_s)->state(), StateView::State::Empty);
        choose(u"exportKind"_s, int(ExportKind::Users));
        child<QCheckBox>(u"exportBom"_s)->setChecked(true);
        click(u"exportAsk"_s);
        const api::ExportWish &all = api().requestExportCalls.lastQuery();
        QVERIFY(all.kind == ExportKind::Users && all.format == ExportFormat::Csv);
        QVERIFY(all.byteOrderMark && !all.from && !all.to);
        click(u"exportAsk"_s);
        QCOMPARE(api().requestExportCalls.count(), 1); // once is enough
        const api::Export queued = item(ExportStatus::Queued);
        api().requestExportCalls.answer(queued);
        answer({queued});
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        QCOMPARE(cell(0, ExportState), u"Waits"_s);
    }

    void theDaysAreThoseOfTheViewer()
    {
        choose(u"exportFormat"_s, int(ExportFormat::Json));
        QVERIFY(!child<QCheckBox>(u"exportBom"_s)->isEnabled());
        auto *range = child<QComboBox>(u"exportRange"_s);
        range->setCurrentIndex(range->count() - 1);
        QVERIFY(child<QDateEdit>(u"exportFrom"_s)->isVisible());
        child<QDateEdit>(u"exportFrom"_s)->setDate({2026, 1, 2});
        child<QDateEdit>(u"exportTo"_s)->setDate({2026, 1, 1});
        QVERIFY(child<QLabel>(u"exportProblem"_s)->isVisible());
        QVERIFY(!child<QPushButton>(u"exportAsk"_s)->isEnabled());
        child<QDateEdit>(u"exportTo"_s)->setDate({2026, 1, 3});
        click(u"exportAsk"_s);
        const api::ExportWish &wish = api().requestExportCalls.lastQuery();
        // Days of Berlin, the last one included.
        QCOMPARE(*wish.from, QDateTime({2026, 1, 1}, {23, 0}, Qt::UTC));
        QCOMPARE(*wish.to, QDateTime({2026, 1, 3}, {23, 0}, Qt::UTC));
        QVERIFY(!wish.byteOrderMark);
        api().requestExportCalls.answer(
            Error(ErrorCode::Conflict, Sentence::verbatim(u"Three are under way."_s)));
        QCOMPARE(child<QLabel>(u"exportProblem"_s)->text(), u"Three are under way."_s);
    }

    void oneIsWatchedAndSaved()
    {
        m_page->presenter().setPollInterval(1);
        api::Export one = item(ExportStatus::Running);
        one.rowsDone = 1200;
        one.rowsTotal = 5000;
        answer({one});
        QVERIFY2(cell(0, ExportState).contains(u"1,200 of 5,000"_s), qPrintable(cell(0, 3)));
        QVERIFY(!child<QPushButton>(u"exportSave"_s)->isEnabled());
        QTRY_COMPARE(api().exportListCalls.pending(), 1);
        one.status = ExportStatus::Done;
        one.bytes = 4096;
        answer({one});
        QVERIFY(laterTimerFired(20));                 // it looks again after 1 here
        QCOMPARE(api().exportListCalls.pending(), 0); // nothing left to watch
        QVERIFY(child<QPushButton>(u"exportSave"_s)->isEnabled());
        QCOMPARE(ExportsPresenter::fileName(one), u"sessions-2026-01-05.csv"_s);
        m_page->presenter().save(one, u"/tmp/x.csv"_s);
        QVERIFY(api().downloadCalls.lastQuery().what ==
                (Download{Download::What::Export, one.id.value, u"/tmp/x.csv"_s}));
        api().downloadCalls.lastQuery().progress(1024, 4096);
        QCOMPARE(child<QProgressBar>(u"exportsProgress"_s)->value(), 25);
        QVERIFY(child<QProgressBar>(u"exportsProgress"_s)->isVisible());
        click(u"exportsStop"_s);
        QVERIFY(api().downloadCalls.wasCanceled(0));
        QVERIFY(!child<QProgressBar>(u"exportsProgress"_s)->isVisible());
    }

    void oneIsCanceledOrDeleted()
    {
        const api::Export done = item(ExportStatus::Done);
        answer({item(ExportStatus::Queued), done});
        click(u"exportCancel"_s);
        QCOMPARE(api().cancelExportCalls.count(), 1); // nothing is lost: no question
        api().cancelExportCalls.answer(item(ExportStatus::Canceled));
        answer({item(ExportStatus::Canceled), done});
        auto *table = child<QTableView>(u"exportsTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(child<QPushButton>(u"exportCancel"_s)->text().contains(u"elete"_s));
        click(u"exportCancel"_s);
        QCOMPARE(api().cancelExportCalls.count(), 1);
        m_page->findChild<ConfirmDialog *>()->findChild<QPushButton *>(u"confirmDo"_s)->click();
        QVERIFY(api().cancelExportCalls.lastQuery() == done.id);
    }

    void whatFailedSaysWhyAndIsAskedForAgain()
    {
        api::Export failed = item(ExportStatus::Failed);
        failed.kind = ExportKind::Feedback;
        failed.error = u"The disk is full."_s;
        answer({failed});
        QVERIFY(cell(0, ExportState).contains(u"The disk is full."_s));
        click(u"exportAgain"_s); // its days are not known here
        QCOMPARE(api().requestExportCalls.count(), 0);
        QCOMPARE(child<QComboBox>(u"exportKind"_s)->currentData().toInt(),
                 int(ExportKind::Feedback));
        auto *range = child<QComboBox>(u"exportRange"_s);
        range->setCurrentIndex(1);
        click(u"exportAsk"_s);
        const api::ExportWish first = api().requestExportCalls.lastQuery();
        QVERIFY(first.from);
        failed.id = ExportId(QUuid::createUuid());
        api().requestExportCalls.answer(failed);
        answer({failed});
        range->setCurrentIndex(0);
        click(u"exportAgain"_s); // now they are
        QVERIFY(api().requestExportCalls.lastQuery() == first);
    }

    void whatWasTakenBackSaysWhy()
    {
        api::Export withdrawn = item(ExportStatus::Canceled);
        withdrawn.isWithdrawn = true;
        answer({withdrawn, item(ExportStatus::Canceled)});
        QCOMPARE(cell(0, ExportState), u"Taken back: a person in it was erased"_s);
        QCOMPARE(cell(1, ExportState), u"Canceled"_s);
    }

    void anothersCanBeSeenAndNotSaved()
    {
        answer({item(ExportStatus::Done, false)});
        QCOMPARE(cell(0, ExportWho), u"Ruth Ellis"_s);
        QVERIFY(!child<QPushButton>(u"exportSave"_s)->isEnabled());
        QVERIFY(child<QPushButton>(u"exportCancel"_s)->isEnabled());
    }

    void whatCanNotBeReadIsTriedAgain()
    {
        QVERIFY(api().exportListCalls.answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(child<StateView>(u"exportsState"_s)->state(), StateView::State::Error);
        Q_EMIT child<StateView>(u"exportsState"_s)->retryRequested();
        answer({item(ExportStatus::Done)});
        QCOMPARE(child<StateView>(u"exportsState"_s)->state(), StateView::State::Content);
    }

    void mailsLeadHere()
    {
        const QString id = ExportId(QUuid::createUuid()).toString();
        QCOMPARE(linkTarget(u"officehours://exports"_s, Role::Coordinator), u"exports"_s);
        QCOMPARE(linkTarget(u"officehours://exports/"_s + id, Role::Coordinator),
                 u"exports/"_s + id);
        QCOMPARE(linkTarget(u"officehours://exports"_s, Role::Mentor), QString());
        const auto pages = pagesForRole(Role::Coordinator);
        QVERIFY(std::any_of(pages.cbegin(), pages.cend(),
                            [](const PageEntry &page) { return page.id == "exports"_L1; }));
    }

    void everybodyTakesTheirDataAlong()
    {
        MyDataView view(m_ports->context);
        view.presenter().setPollInterval(1);
        view.show();
        const auto button = [&](const QString &name) {
            return view.findChild<QPushButton *>(name);
        };
        view.presenter().load();
        api().myDataExportCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(button(u"myDataRetry"_s)->isVisible());
        button(u"myDataRetry"_s)->click();
        api().myDataExportCalls.answerPending(Error(ErrorCode::NotFound));
        QVERIFY(button(u"myDataAsk"_s)->isEnabled());
        button(u"myDataAsk"_s)->click();
        api::DataExport mine;
        mine.requestedAt = m_ports->clock.now();
        mine.nextRequestAt = m_ports->clock.now().addDays(1);
        api().requestMyDataCalls.answer(mine);
        QVERIFY(!button(u"myDataAsk"_s)->isVisible());
        QTRY_COMPARE(api().myDataExportCalls.pending(), 1);
        mine.status = DataExportStatus::Ready;
        mine.sizeBytes = 4096;
        mine.expiresAt = m_ports->clock.now().addDays(7);
        api().myDataExportCalls.answerPending(mine);
        QVERIFY(button(u"myDataSave"_s)->isVisible());
        QVERIFY(!button(u"myDataAsk"_s)->isEnabled()); // once a day
        QVERIFY(view.findChild<QLabel *>(u"myDataState"_s)->text().contains(u"ask again"_s));
        view.presenter().save(u"/tmp/x.zip"_s);
        QVERIFY(api().downloadCalls.lastQuery().what.what == Download::What::MyData);
        QVERIFY(button(u"myDataStop"_s)->isVisible());
        api().downloadCalls.answer({});
        m_ports->clock.advanceSecs(25 * 3600);
        view.presenter().load();
        api().myDataExportCalls.answerPending(mine);
        QVERIFY(button(u"myDataAsk"_s)->isEnabled());
    }
};

OH_GUI_TEST(TstExportsPage)
#include "tst_exportspage.moc"
