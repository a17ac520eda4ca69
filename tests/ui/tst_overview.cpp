// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/views/overviewpage.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using OverviewRange = OverviewPresenter::Range;
using OverviewState = OverviewPresenter::State;

/// The accelerator's figures (FR68, FR69).
class TstOverview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<OverviewPage> m_page;

    static api::DashboardStats stats()
    {
        api::DashboardStats stats;
        stats.computedAt = QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC);
        stats.timeZone = u"Europe/Berlin"_s;
        stats.utilizationRate = 37.5;
        stats.offeredSlots = 80;
        stats.bookedSlots = 30;
        stats.weeklySlotsFilled = 9;
        stats.previousWeekSlotsFilled = 12;
        stats.activeUsers = 21;
        stats.upcomingMeetings = 7;
        stats.pendingRequests = 2;
        stats.bookingTrend = {{QDate(2025, 12, 22), 3}, {QDate(2025, 12, 29), 8}};
        stats.topMentors = {{sampleId<UserId>(1), u"Ada"_s, 5}, {sampleId<UserId>(2), u"Ben"_s, 2}};
        return stats;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    FakeCalls<api::DashboardQuery, api::DashboardStats> &calls() const
    {
        return m_ports->api.dashboardCalls;
    }
    void open()
    {
        m_page = std::make_unique<OverviewPage>(m_ports->context);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activate();
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

    void daysAreWholeWeeksOfTheOwnZone()
    {
        OverviewPresenter overview(m_ports->context);
        overview.refresh();
        const api::DashboardQuery query = calls().lastQuery();
        QCOMPARE(query.from, QDateTime({2025, 10, 19}, {22, 0}, Qt::UTC)); // Monday in Berlin
        QCOMPARE(query.to, QDateTime({2026, 1, 11}, {23, 0}, Qt::UTC));
        QCOMPARE(query.timeZone, std::optional(u"Europe/Berlin"_s));
        QVERIFY(!query.exact);
        overview.setRange(OverviewRange::Custom, {2026, 1, 9}, {2026, 1, 7}); // the wrong way round
        QCOMPARE(overview.days(), std::pair(QDate(2026, 1, 7), QDate(2026, 1, 9)));
        overview.setRange(OverviewRange::NextFourWeeks);
        QCOMPARE(overview.days(), std::pair(QDate(2026, 1, 5), QDate(2026, 2, 1)));
    }

    void asksOnceAMinuteAndExactlyOnDemand()
    {
        OverviewPresenter overview(m_ports->context);
        overview.refresh();
        QVERIFY(calls().answer(stats()));
        QCOMPARE(overview.state(), OverviewState::Content);
        overview.refresh();
        QCOMPARE(calls().count(), 1); // just asked
        overview.countNow();
        QCOMPARE(calls().count(), 2);
        QVERIFY(calls().lastQuery().exact);
        QVERIFY(calls().answer(stats()));
        m_ports->clock.advanceSecs(61);
        overview.refresh();
        QCOMPARE(calls().count(), 3);
        QVERIFY(calls().answer(stats()));
        overview.setRange(OverviewRange::FourWeeks); // other days: at once
        QCOMPARE(calls().count(), 4);
    }

    void oldFiguresAreBetterThanNone()
    {
        OverviewPresenter overview(m_ports->context);
        overview.refresh();
        QVERIFY(calls().answer(Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(overview.state(), OverviewState::Failed);
        overview.refresh();
        QVERIFY(calls().answer(stats()));
        QSignalSpy failed(&overview, &OverviewPresenter::refreshFailed);
        overview.countNow();
        QVERIFY(calls().answer(Error(ErrorCode::Timeout)));
        QCOMPARE(overview.state(), OverviewState::Content);
        QCOMPARE(failed.count(), 1);
        overview.setRange(OverviewRange::Year); // but not those of other days
        QVERIFY(calls().answer(Error(ErrorCode::Timeout)));
        QCOMPARE(overview.state(), OverviewState::Failed);
    }

    void figuresAndTrendsAreShown()
    {
        open();
        QVERIFY(calls().answer(stats()));
        QCOMPARE(find<QLabel>(u"kpiUtilizationValue"_s)->text(), u"37.5 %"_s);
        QVERIFY(find<QLabel>(u"kpiUtilizationDetail"_s)->text().startsWith(u"30 of 80"_s));
        QCOMPARE(find<QLabel>(u"kpiFilledValue"_s)->text(), u"9"_s);
        QVERIFY(find<QLabel>(u"kpiFilledDetail"_s)->text().startsWith(u"3 fewer"_s));
        QCOMPARE(find<QLabel>(u"kpiActiveValue"_s)->text(), u"21"_s);
        QCOMPARE(find<QLabel>(u"kpiUpcomingValue"_s)->text(), u"7"_s);
        QCOMPARE(find<ChartCard>(u"chartTrend"_s)->data().size(), 2);
        QCOMPARE(find<ChartCard>(u"chartMentors"_s)->data().constFirst().label, u"Ada"_s);
        // Nobody had a session as a mentee: said, instead of an empty chart.
        QVERIFY(!find<QWidget>(u"chartMenteesView"_s)->isVisible());
    }

    void noSlotsIsNoPercentage()
    {
        open();
        QVERIFY(calls().answer(api::DashboardStats()));
        QCOMPARE(find<QLabel>(u"kpiUtilizationValue"_s)->text(), u"–"_s);
        QVERIFY(!find<QWidget>(u"chartUseView"_s)->isVisible());
    }

    void pointsAndBarsOpenTheBookings()
    {
        open();
        QVERIFY(calls().answer(stats()));
        QSignalSpy opened(m_page.get(), &Page::openPageWith);
        auto *mentors = find<ChartCard>(u"chartMentors"_s);
        find<QAction>(u"chartMentorsShowTable"_s)->setChecked(true);
        QVERIFY(mentors->showsTable());
        auto *table = find<QTableView>(u"chartMentorsTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"bookings"_s);
        const QVariantMap request = opened.at(0).at(1).toMap();
        QCOMPARE(request[u"mentor"_s].value<api::AccountSummary>().name, u"Ben"_s);
        QCOMPARE(request[u"status"_s].toStringList(), QStringList{u"completed"_s});
        auto *trend = find<ChartCard>(u"chartTrend"_s);
        Q_EMIT trend->activated(trend->data().at(1).request);
        QCOMPARE(opened.at(1).at(1).toMap()[u"from"_s].toDate(), QDate(2025, 12, 29));
        QCOMPARE(opened.at(1).at(1).toMap()[u"to"_s].toDate(), QDate(2026, 1, 4));
        find<QPushButton>(u"kpiUpcomingLink"_s)->click();
        QVERIFY(opened.at(2).at(1).toMap()[u"upcoming"_s].toBool());
    }

    void chartsAreExported()
    {
        ChartCard card(ChartCard::Kind::Bars, u"sample"_s, u"Sample"_s, u"Sessions"_s);
        card.resize(400, 300);
        card.show();
        card.setData({{u"Ada, \"the\" first"_s, 3}, {u"=cmd"_s, 1}}, {}, {});
        QCOMPARE(card.toCsv(), u"What,Sessions\r\n\"Ada, \"\"the\"\" first\",3\r\n'=cmd,1\r\n"_s);
        const QImage picture = card.toImage();
        QVERIFY(picture.width() > 300);
        QSet<QRgb> seen;
        for (int x = 0; x < picture.width(); x += 3) {
            for (int y = 0; y < picture.height(); y += 3)
                seen.insert(picture.pixel(x, y));
        }
        QVERIFY(seen.size() > 3); // bars, labels, lines
    }

    void ofManyPeopleWithOneNameEachHasABar()
    {
        ChartCard card(ChartCard::Kind::Bars, u"sample"_s, u"Sample"_s, u"Sessions"_s);
        card.setData({{u"Ada"_s, 3}, {u"Ada"_s, 2}, {u"Ada"_s, 1}}, {}, {});
        QCOMPARE(card.findChild<QTableView *>(u"sampleTable"_s)->model()->rowCount(), 3);
    }
};

OH_GUI_TEST(TstOverview)
#include "tst_overview.moc"
