// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/presenters/bookingsconsolepresenter.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using Presenter = oh::ui::BookingsConsolePresenter;
using State = Presenter::State;
using Period = Presenter::Period;

class TstBookingsConsolePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        m_presenter = std::make_unique<Presenter>(m_ports->context);
    }
    void cleanup()
    {
        m_presenter.reset();
        m_ports.reset();
    }

    void asksForTheLatestFirst();
    void searchWaitsForTheNextLetter();
    void filtersBecomeTheQuery();
    void periodsAreDaysOfTheOwnZone_data();
    void periodsAreDaysOfTheOwnZone();
    void lateAnswersAreDropped();
    void pagesFollow();
    void aPageOfAnOlderQueryIsDropped();
    void errorThenRetry();
    void failedPageIsTold();
    void someonesChangeReloads();
    void emptyIsEmpty();

private:
    static api::Page<api::Booking> page(int first, int count, int total)
    {
        api::Page<api::Booking> page;
        for (int i = 0; i < count; ++i)
            page.items.append(sampleBooking(first + i));
        page.total = total;
        return page;
    }
    FakeCalls<api::AdminBookingsQuery, api::Page<api::Booking>> &calls() const
    {
        return m_ports->api.adminBookingsCalls;
    }

    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<Presenter> m_presenter;
};

void TstBookingsConsolePresenter::asksForTheLatestFirst()
{
    m_presenter->reload();
    QCOMPARE(m_presenter->state(), State::Loading);
    api::AdminBookingsQuery expected;
    expected.sort = BookingSort::StartDescending;
    expected.limit = Presenter::pageSize;
    QCOMPARE(calls().lastQuery(), expected);
    QVERIFY(calls().answer(page(1, 3, 3)));
    QCOMPARE(m_presenter->state(), State::Content);
    QCOMPARE(m_presenter->model()->rowCount(), 3);
}

void TstBookingsConsolePresenter::searchWaitsForTheNextLetter()
{
    m_presenter->setSearchDelay(0);
    m_presenter->setSearch(u"a"_s);
    m_presenter->setSearch(u"ad"_s);
    m_presenter->setSearch(u" ada "_s);
    QCOMPARE(calls().count(), 0);
    QTRY_COMPARE(calls().count(), 1);
    QCOMPARE(calls().lastQuery().q, u"ada"_s);
    m_presenter->setSearch(QString(300, u'x'));
    QTRY_COMPARE(calls().count(), 2);
    QCOMPARE(calls().lastQuery().q->size(), 100); // what the server takes
    m_presenter->setSearch(u"  "_s);
    QTRY_COMPARE(calls().count(), 3);
    QVERIFY(!calls().lastQuery().q);
}

void TstBookingsConsolePresenter::filtersBecomeTheQuery()
{
    m_presenter->setStatus({BookingStatus::Pending, BookingStatus::Expired});
    m_presenter->setSort(BookingSort::Mentor);
    m_presenter->setPeriod(Period::Custom, {2026, 3, 29}, {2026, 3, 29});
    const api::AdminBookingsQuery query = calls().lastQuery();
    QVERIFY(query.status == (QList{BookingStatus::Pending, BookingStatus::Expired}));
    QVERIFY(query.sort == BookingSort::Mentor);
    // The day on which Berlin loses an hour.
    QCOMPARE(query.from, QDateTime({2026, 3, 28}, {23, 0}, Qt::UTC));
    QCOMPARE(query.to, QDateTime({2026, 3, 29}, {22, 0}, Qt::UTC));
    const auto problems = api::AdminBookingsQuery::schema().validate(
        api::AdminBookingsQuery::schema().toJson(query), api::Mode::Strict);
    QVERIFY(problems.isEmpty());
    QCOMPARE(calls().count(), 3);
    m_presenter->setSort(BookingSort::Mentor); // no change, no request
    QCOMPARE(calls().count(), 3);
    m_presenter->clearFilters();
    QVERIFY(!m_presenter->filter().isNarrowing());
    QVERIFY(m_presenter->filter().sort == BookingSort::Mentor);
    BookingsConsolePresenter::Filter filter;
    filter.people.party = FigureParty::Mentee;
    filter.people.industries = {u"ai"_s};
    filter.people.tiers = {Tier::Gold};
    filter.peopleText = u"Mentees: AI, Gold tier"_s;
    QVERIFY(BookingsConsolePresenter::Filter::fromState(filter.toState()) == filter);
    m_presenter->setFilter(filter);
    QCOMPARE(calls().lastQuery().industries, QStringList{u"ai"_s});
    QVERIFY(calls().lastQuery().tier == QList{Tier::Gold});
    QVERIFY(calls().lastQuery().party == FigureParty::Mentee);
    m_presenter->clearPeople();
    QVERIFY(!m_presenter->filter().isNarrowing());
    QVERIFY(calls().lastQuery().industries.isEmpty());
    m_presenter->setPeriod(Period::Custom, {2026, 5, 2}, {2026, 5, 1});
    QCOMPARE(m_presenter->filter().from, QDate(2026, 5, 1)); // the wrong way round
}

void TstBookingsConsolePresenter::periodsAreDaysOfTheOwnZone_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    const auto utc = [](QDate date, QTime time) { return QDateTime(date, time, Qt::UTC); };
    QTest::addRow("any") << Period::Any << QDateTime() << QDateTime();
    QTest::addRow("today") << Period::Today << utc({2026, 1, 4}, {23, 0})
                           << utc({2026, 1, 5}, {23, 0});
    QTest::addRow("week") << Period::NextSevenDays << utc({2026, 1, 4}, {23, 0})
                          << utc({2026, 1, 11}, {23, 0});
    QTest::addRow("upcoming") << Period::Upcoming << utc({2026, 1, 5}, {9, 0}) << QDateTime();
    QTest::addRow("past") << Period::LastThirtyDays << utc({2025, 12, 5}, {23, 0})
                          << utc({2026, 1, 5}, {23, 0});
}

void TstBookingsConsolePresenter::periodsAreDaysOfTheOwnZone()
{
    QFETCH(Period, period);
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    m_presenter->setPeriod(period);
    const api::AdminBookingsQuery query = m_presenter->query(0);
    QCOMPARE(query.from.value_or(QDateTime()), from);
    QCOMPARE(query.to.value_or(QDateTime()), to);
}

void TstBookingsConsolePresenter::lateAnswersAreDropped()
{
    m_presenter->reload();
    m_presenter->setStatus({BookingStatus::Pending});
    QVERIFY(calls().wasCanceled(0));
    QVERIFY(!calls().answerAt(0, page(1, 5, 5)));
    QCOMPARE(m_presenter->state(), State::Loading);
    QVERIFY(calls().answerAt(1, page(7, 1, 1)));
    QCOMPARE(m_presenter->model()->rowCount(), 1);
}

void TstBookingsConsolePresenter::pagesFollow()
{
    m_presenter->reload();
    QVERIFY(calls().answer(page(1, 50, 70)));
    m_presenter->model()->fetchMore({});
    QCOMPARE(calls().lastQuery().offset, 50);
    QVERIFY(calls().answer(page(51, 20, 70)));
    QCOMPARE(m_presenter->model()->rowCount(), 70);
    QVERIFY(!m_presenter->model()->canFetchMore({}));
}

void TstBookingsConsolePresenter::aPageOfAnOlderQueryIsDropped()
{
    m_presenter->reload();
    QVERIFY(calls().answer(page(1, 50, 70)));
    m_presenter->model()->fetchMore({});
    m_presenter->setSort(BookingSort::Status);
    QVERIFY(!calls().answerAt(1, page(51, 20, 70)));
    // While everything is asked anew, a view that scrolls asks for nothing of the old order.
    m_presenter->model()->fetchMore({});
    QCOMPARE(calls().count(), 3);
    QVERIFY(calls().answerAt(2, page(1, 50, 70)));
    QVERIFY(m_presenter->model()->canFetchMore({}));
}

void TstBookingsConsolePresenter::errorThenRetry()
{
    m_presenter->reload();
    QVERIFY(calls().answer(Error(ErrorCode::ServiceUnavailable)));
    QCOMPARE(m_presenter->state(), State::Failed);
    QCOMPARE(m_presenter->error().code, ErrorCode::ServiceUnavailable);
    m_presenter->reload();
    QCOMPARE(m_presenter->state(), State::Loading);
    QVERIFY(calls().answer(page(1, 1, 1)));
    QCOMPARE(m_presenter->state(), State::Content);
}

void TstBookingsConsolePresenter::failedPageIsTold()
{
    QSignalSpy failed(m_presenter.get(), &Presenter::moreFailed);
    m_presenter->reload();
    QVERIFY(calls().answer(page(1, 50, 70)));
    m_presenter->model()->fetchMore({});
    QVERIFY(calls().answer(Error(ErrorCode::Timeout)));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_presenter->state(), State::Content);
    QVERIFY(m_presenter->model()->canFetchMore({}));
}

void TstBookingsConsolePresenter::someonesChangeReloads()
{
    Q_EMIT m_ports->api.bookingsChanged();
    QCOMPARE(calls().count(), 0); // nobody has looked yet
    m_presenter->reload();
    QVERIFY(calls().answer(page(1, 1, 1)));
    Q_EMIT m_ports->api.bookingsChanged();
    QCOMPARE(calls().count(), 2);
}

void TstBookingsConsolePresenter::emptyIsEmpty()
{
    m_presenter->reload();
    QVERIFY(calls().answer(page(1, 0, 0)));
    QCOMPARE(m_presenter->state(), State::Empty);
}

OH_GUI_TEST(TstBookingsConsolePresenter)
#include "tst_bookingsconsolepresenter.moc"
