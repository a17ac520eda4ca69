// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/views/overviewpage.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/chartdrawing.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QComboBox>
#include <QFile>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
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

    static api::Figures figures()
    {
        api::Figures figures;
        figures.computedAt = QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC);
        figures.timeZone = u"Europe/Berlin"_s;
        figures.slotFigures.utilizationRate = 37.5;
        figures.slotFigures.offered = 80;
        figures.slotFigures.booked = 30;
        figures.slotFigures.trend = -6.3;
        figures.slotFigures.thisWeekBooked = 9;
        figures.slotFigures.lastWeekBooked = 12;
        figures.people = {21, 8, 13};
        figures.meetings.booked = 28;
        figures.meetings.completed = 20;
        figures.meetings.canceled = 3;
        figures.meetings.noShows = 2;
        figures.meetings.noShowRate = 10.0;
        figures.meetings.upcoming = 7;
        figures.meetings.pendingRequests = 2;
        figures.ratings.ratings = 12;
        figures.ratings.average = 4.5;
        figures.confirmation = {9, 5.5, 30.0};
        figures.matches = {40, 10, 25.0};
        figures.newcomers = {3, 4, 1.3, {{0, 1}, {1, 1}, {5, 1}}};
        figures.bookingTrend = {{QDate(2025, 12, 22), 3, 2}, {QDate(2025, 12, 29), 8, 8}};
        figures.topMentors = {{sampleId<UserId>(1), u"Ada"_s, 5},
                              {sampleId<UserId>(2), u"Ben"_s, 2}};
        return figures;
    }
    static api::Figures earlierFigures()
    {
        api::Figures earlier = figures();
        earlier.slotFigures.utilizationRate = 33.3;
        earlier.meetings.noShowRate = 5.0;
        earlier.people.activeUsers = 21;
        earlier.ratings.average.reset();
        return earlier;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    FakeCalls<api::FiguresQuery, api::Figures> &calls() const { return m_ports->api.figuresCalls; }
    /// What is shown, and what it is compared with.
    bool answerBoth(const api::Figures &now = figures())
    {
        return calls().answerPending(now) && calls().answerPending(earlierFigures());
    }
    static api::TaxonomyEntry tag(const QString &value, const QString &name)
    {
        api::TaxonomyEntry entry;
        entry.value = value;
        entry.displayName = name;
        return entry;
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
        const api::FiguresQuery query = calls().lastQuery();
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
        QVERIFY(answerBoth());
        QCOMPARE(overview.state(), OverviewState::Content);
        overview.refresh();
        QCOMPARE(calls().count(), 2); // just asked
        overview.countNow();
        QCOMPARE(calls().count(), 3);
        QVERIFY(calls().lastQuery().exact);
        QVERIFY(calls().answerPending(figures()));
        m_ports->clock.advanceSecs(61);
        overview.refresh();
        QCOMPARE(calls().count(), 4); // what is over, not again
        QVERIFY(calls().answerPending(figures()));
        overview.setRange(OverviewRange::FourWeeks); // other days: at once
        QCOMPARE(calls().count(), 5);
    }

    void thePeriodBeforeIsAsLong()
    {
        OverviewPresenter overview(m_ports->context);
        overview.setRange(OverviewRange::FourWeeks);
        QVERIFY(calls().answerPending(figures()));
        const api::FiguresQuery before = calls().lastQuery();
        QCOMPARE(before.from, QDateTime({2025, 11, 16}, {23, 0}, Qt::UTC));
        QCOMPARE(before.to, QDateTime({2025, 12, 14}, {23, 0}, Qt::UTC));
        QVERIFY(!overview.before());
        QVERIFY(calls().answerPending(earlierFigures()));
        QVERIFY(overview.before());
        overview.setRange(OverviewRange::Year); // nothing is compared with other days
        QVERIFY(calls().answerPending(figures()));
        QVERIFY(!overview.before());
        QVERIFY(calls().answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(overview.state(), OverviewState::Content); // the figures themselves are there
    }

    void stepsAreAsLongAsTheRangeAllows()
    {
        OverviewPresenter overview(m_ports->context);
        overview.setRange(OverviewRange::FourWeeks);
        QVERIFY(overview.query(false).bucket == FigureBucket::Day);
        overview.setRange(OverviewRange::Year);
        QVERIFY(overview.query(false).bucket == FigureBucket::Week);
        overview.setRange(OverviewRange::Custom, {2000, 1, 1}, {2026, 1, 1});
        QVERIFY(overview.query(false).bucket == FigureBucket::Month);
        // No longer than the server takes.
        QCOMPARE(overview.days().first, QDate(2000, 1, 1));
        QVERIFY(overview.days().second < QDate(2010, 1, 1));
        overview.setRange(OverviewRange::LastMonth);
        QCOMPARE(overview.days(), std::pair(QDate(2025, 12, 1), QDate(2025, 12, 31)));
    }

    void filtersByTagsAndTiersReachTheServer()
    {
        OverviewPresenter overview(m_ports->context);
        overview.refresh();
        QCOMPARE(m_ports->api.taxonomyCalls.count(), 3);
        QVERIFY(m_ports->api.taxonomyCalls.answer(api::Page<api::TaxonomyEntry>{
            {tag(u"fintech"_s, u"FinTech"_s), tag(u"health"_s, u"Health"_s)}, 2, 1000, 0}));
        QVERIFY(overview.filterText().isEmpty());
        TagFilterModel *industries = overview.industries();
        QVERIFY(industries->setData(industries->index(0), Qt::Checked, Qt::CheckStateRole));
        overview.setTier(Tier::Gold, true);
        overview.setTier(Tier::Silver, true);
        overview.setParty(FigureParty::Mentee);
        const api::FiguresQuery query = calls().lastQuery();
        QCOMPARE(query.industries, QStringList{u"fintech"_s});
        QVERIFY(query.tier == (QList<Tier>{Tier::Silver, Tier::Gold}));
        QVERIFY(query.party == FigureParty::Mentee);
        QVERIFY(overview.filterText().contains(u"FinTech, Silver tier, Gold tier"_s));
        // The period before is about the same people.
        QVERIFY(calls().answerPending(figures()));
        QCOMPARE(calls().lastQuery().industries, query.industries);
        QVERIFY(calls().lastQuery().tier == query.tier);
        overview.clearFilter();
        QVERIFY(calls().lastQuery().industries.isEmpty());
        QVERIFY(industries->checked().isEmpty());
        QVERIFY(calls().lastQuery().party == FigureParty::Mentee);
    }

    void oldFiguresAreBetterThanNone()
    {
        OverviewPresenter overview(m_ports->context);
        overview.refresh();
        QVERIFY(calls().answerPending(Error(ErrorCode::ServiceUnavailable)));
        QCOMPARE(overview.state(), OverviewState::Failed);
        overview.refresh();
        QVERIFY(answerBoth());
        QSignalSpy failed(&overview, &OverviewPresenter::refreshFailed);
        overview.countNow();
        QVERIFY(calls().answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(overview.state(), OverviewState::Content);
        QCOMPARE(failed.count(), 1);
        overview.setRange(OverviewRange::Year); // but not those of other days
        QVERIFY(calls().answerPending(Error(ErrorCode::Timeout)));
        QCOMPARE(overview.state(), OverviewState::Failed);
    }

    void figuresAndTrendsAreShown()
    {
        open();
        QVERIFY(answerBoth());
        const auto text = [this](const QString &name) { return find<QLabel>(name)->text(); };
        QCOMPARE(text(u"kpiUtilizationValue"_s), u"37.5 %"_s);
        QVERIFY(text(u"kpiUtilizationDetail"_s).startsWith(u"30 of 80"_s));
        QCOMPARE(text(u"kpiUtilizationComparison"_s), u"Up from 33.3 % in the period before"_s);
        QCOMPARE(text(u"kpiFilledValue"_s), u"9"_s);
        QVERIFY(text(u"kpiFilledDetail"_s).startsWith(u"3 fewer"_s));
        QVERIFY(text(u"kpiFilledComparison"_s).contains(u"6.3 % fewer"_s));
        QCOMPARE(text(u"kpiActiveValue"_s), u"21"_s);
        QCOMPARE(text(u"kpiActiveComparison"_s), u"As in the period before"_s);
        QCOMPARE(text(u"kpiUpcomingValue"_s), u"7"_s);
        QCOMPARE(text(u"kpiRatingValue"_s), u"4.50"_s);
        QVERIFY(!find<QLabel>(u"kpiRatingComparison"_s)->isVisible()); // nobody had rated before
        QCOMPARE(text(u"kpiNoShowsValue"_s), u"10.0 %"_s);
        QCOMPARE(text(u"kpiConfirmationValue"_s), u"5.5 h"_s);
        QCOMPARE(text(u"kpiMatchesValue"_s), u"25.0 %"_s);
        QCOMPARE(find<ChartCard>(u"chartTrend"_s)->data().size(), 2);
        QCOMPARE(find<ChartCard>(u"chartMentors"_s)->data().constFirst().label, u"Ada"_s);
        QCOMPARE(find<ChartCard>(u"chartNewcomers"_s)->data().size(), 3);
        QCOMPARE(find<ChartCard>(u"chartNewcomers"_s)->data().constLast().tick, u"5+"_s);
        // Nobody had a session as a mentee: said, instead of an empty chart.
        QVERIFY(!find<QWidget>(u"chartMenteesView"_s)->isVisible());
        QVERIFY(!find<QWidget>(u"overviewNothing"_s)->isVisible());
    }

    void moreNoShowsAreNoGoodNews()
    {
        const OverviewKpis kpis = overviewKpis(figures(), earlierFigures());
        QCOMPARE(kpis.noShows.trend, KpiFigure::Trend::Up);
        QVERIFY(!kpis.noShows.isGood);
        QCOMPARE(kpis.utilization.trend, KpiFigure::Trend::Up);
        QVERIFY(kpis.utilization.isGood);
    }

    void anEmptyRangeIsSaid()
    {
        open();
        QVERIFY(calls().answerPending(api::Figures()));
        QCOMPARE(find<QLabel>(u"kpiUtilizationValue"_s)->text(), u"–"_s);
        QCOMPARE(find<QLabel>(u"kpiConfirmationValue"_s)->text(), u"–"_s);
        QVERIFY(find<QWidget>(u"overviewNothing"_s)->isVisible());
        const auto charts = m_page->findChildren<ChartCard *>();
        QCOMPARE(charts.size(), 6);
        for (const ChartCard *chart : charts)
            QVERIFY2(!find<QWidget>(chart->objectName() + u"View"_s)->isVisible(),
                     qPrintable(chart->objectName()));
    }

    void pointsAndBarsOpenTheBookings()
    {
        open();
        QVERIFY(answerBoth());
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
        // Narrowed down in the same way as the figures.
        QVERIFY(!opened.at(1).at(1).toMap().contains(u"people"_s));
        m_page->presenter().setTier(Tier::Gold, true);
        Q_EMIT trend->activated(trend->data().at(1).request);
        const QVariantMap narrowed = opened.at(3).at(1).toMap();
        QVERIFY(narrowed[u"people"_s].value<OverviewFilter>() == m_page->presenter().filter());
        QCOMPARE(narrowed[u"peopleText"_s].toString(), u"Mentors: Gold tier"_s);
    }

    void theKeyboardWalksThroughAChart()
    {
        ChartCard card(ChartCard::Kind::Bars, u"sample"_s, u"Sample"_s, u"Sessions"_s);
        card.resize(400, 300);
        card.setData({{u"Ada"_s, 3, {{u"who"_s, 1}}}, {u"Ben"_s, 2, {{u"who"_s, 2}}}}, {}, {});
        card.show();
        QSignalSpy activated(&card, &ChartCard::activated);
        auto *view = card.findChild<ChartView *>();
        QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
        QApplication::sendEvent(view, &focus);
        QCOMPARE(view->accessibleDescription(), u"Ada, Sessions: 3"_s);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->accessibleDescription(), u"Ben, Sessions: 2"_s);
        QTest::keyClick(view, Qt::Key_Down); // the end
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toMap()[u"who"_s].toInt(), 2);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->current(), 0);
        // Fewer points than the place one is at.
        card.setData({}, {}, u"Nothing"_s);
        QCOMPARE(view->current(), -1);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->current(), -1);
    }

    void eachKindOfChartIsDrawnWhereItsPointsAre_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::newRow("line") << ChartKind::Line;
        QTest::newRow("bars") << ChartKind::Bars;
        QTest::newRow("columns") << ChartKind::Columns;
    }
    void eachKindOfChartIsDrawnWhereItsPointsAre()
    {
        QFETCH(ChartKind, kind);
        ChartCard card(kind, u"sample"_s, u"Sample"_s, u"Sessions"_s);
        card.resize(500, 400);
        ChartData data{kind, u"Sample"_s, u"Sessions"_s, {{u"Ada"_s, 4}, {u"Ben"_s, 1}}};
        card.setChart(data);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const QPointF most = chartPointPosition(*card.chart(), data, 0);
        const QPointF least = chartPointPosition(*card.chart(), data, 1);
        QVERIFY(card.chart()->plotArea().adjusted(-1, -1, 1, 1).contains(most));
        if (kind == ChartKind::Bars) {
            QVERIFY(most.x() > least.x());
            QVERIFY(most.y() < least.y()); // the first one on top
        } else {
            QVERIFY(most.y() < least.y());
            QVERIFY(most.x() < least.x());
        }
    }

    void textsOfAxesAreNeverCut()
    {
        ChartCard card(ChartKind::Line, u"sample"_s, u"Sample"_s, u"Meetings"_s);
        card.resize(500, 260);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        // A second answer has more of them.
        for (const int days : {7, 28}) {
            QList<ChartCard::Datum> points;
            for (int day = 0; day < days; ++day)
                points.append({u"%1 November"_s.arg(day), double(day)});
            card.setData(points, {}, {});
            QApplication::processEvents();
            QStringList texts;
            const auto items = card.chart()->scene()->items();
            for (const QGraphicsItem *item : items) {
                if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                    texts.append(text->toPlainText());
            }
            QVERIFY(texts.contains(u"1 November"_s));
            const QStringList cut = texts.filter(u"..."_s) + texts.filter(u"…"_s);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u' ')));
        }
    }

    void theReportHasEverythingOnNumberedPages()
    {
        open();
        QVERIFY(answerBoth());
        const OverviewReport report = m_page->report();
        QCOMPARE(report.kpis.size(), 8);
        QCOMPARE(report.charts.size(), 6);
        QVERIFY(report.facts.constFirst().contains(u"2026"_s));
        QTemporaryDir dir;
        const QString file = dir.filePath(u"report.pdf"_s);
        m_page->writePdf(file);
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QCOMPARE(m_ports->notifier.notes.at(0).kind, Notifier::Kind::Success);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray pdf = written.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        const int pages = printOverview(writer, report);
        QVERIFY(pages > 1);
        // A year's worth of tables takes more of them.
        OverviewReport longer = report;
        for (int i = 0; i < 100; ++i)
            longer.charts[0].points.append({QString::number(i), 1});
        QPdfWriter another(&buffer);
        QVERIFY(printOverview(another, longer) > pages);
        m_page->writePdf(dir.filePath(u"nowhere/report.pdf"_s));
        QCOMPARE(m_ports->notifier.notes.constLast().kind, Notifier::Kind::Error);
    }

    void itIsPrintedWithoutAPrinter()
    {
        open();
        QVERIFY(!find<QAction>(u"overviewPrint"_s)->isEnabled()); // nothing there yet
        QVERIFY(answerBoth());
        find<QAction>(u"overviewPrint"_s)->trigger();
        auto *preview = m_page->findChild<QPrintPreviewDialog *>(u"overviewPreview"_s);
        QVERIFY(preview);
        const auto *pages = preview->findChild<QPrintPreviewWidget *>();
        QTRY_VERIFY(pages->pageCount() > 1);
        preview->close();
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
        const QByteArray drawing = card.toSvg();
        QSvgRenderer renderer(drawing);
        QVERIFY(renderer.isValid());
        QVERIFY(drawing.contains("<title>Sample</title>"));
        QVERIFY(!drawing.contains("<image")); // lines and texts, not a picture in a frame
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
