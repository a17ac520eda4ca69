// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/views/mentordirectorypage.h"
#include "ui/views/mentorprofileview.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/mentorcardlist.h"
#include "ui/widgets/persontable.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

namespace {

struct Shown
{
    explicit Shown(int total = 100)
    {
        ports.account.signIn(sampleUser(Role::Mentee));
        page = std::make_unique<MentorDirectoryPage>(ports.context);
        page->presenter().setSearchDelay(0);
        page->resize(1080, 760);
        page->show();
        page->activate();
        auto &tags = ports.api.taxonomyCalls;
        for (int i = 0; i < tags.count(); ++i)
            tags.answerAt(i, tagPage(*tags.query(i).category, {u"AI"_s, u"Robotics"_s}));
        ports.api.mentorsCalls.answerPending(mentorPage(0, qMin(40, total), total));
    }
    MentorCardList *list() { return page->findChild<MentorCardList *>(); }
    template <typename T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    StateView *results() { return find<StateView>(u"mentorsState"_s); }
    bool profileVisible() { return page->findChild<MentorProfileView *>()->isVisible(); }

    FakePorts ports;
    std::unique_ptr<MentorDirectoryPage> page;
};

/// The visible controls that the keyboard reaches and that have no name, for people or for tests.
QStringList namelessControls(const QWidget *page, int &controls)
{
    QStringList nameless;
    const auto widgets = page->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool partOfQt = widget->objectName().startsWith(u"qt_"_s) ||
                              qobject_cast<QComboBox *>(widget->parentWidget());
        if (!widget->isVisible() || partOfQt || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++controls;
        if (widget->accessibleName().isEmpty() || widget->objectName().isEmpty())
            nameless.append(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                           widget->objectName()));
    }
    return nameless;
}

} // namespace

class TstMentorDirectoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void searchFindsAsYouType();
    void filtersShowAsChips();
    void emptyResultOffersToClear();
    void errorOffersRetry();
    void sortingAsksAgain();
    void scrollingLoadsFurtherPages();
    void fiveThousandMentorsArePainted();
    void openingAndGoingBackKeepsThePlace();
    void keyboardOpensAndEscapeReturns();
    void theTableShowsTheSamePeople();
    void bookingsAreOfferedUpward();
    void everyControlHasAName();
};

void TstMentorDirectoryPage::searchFindsAsYouType()
{
    Shown shown;
    auto *search = shown.find<QLineEdit>(u"mentorSearch"_s);
    QTest::keyClicks(search, u"ada"_s);
    QTRY_COMPARE(shown.ports.api.mentorsCalls.lastQuery().q, u"ada"_s);
    shown.ports.api.mentorsCalls.answerPending(mentorPage(7, 1, 1));
    QCOMPARE(shown.list()->model()->rowCount(), 1);
    QVERIFY(shown.find<QLabel>(u"pageSubtitle"_s)->text().startsWith(u"1 "_s));
    QCOMPARE(search->text(), u"ada"_s);
}

void TstMentorDirectoryPage::filtersShowAsChips()
{
    Shown shown;
    shown.find<QCheckBox>(u"tier_gold"_s)->click();
    auto *stage = shown.find<QComboBox>(u"stageFilter"_s);
    QCOMPARE(stage->count(), 3);
    QTest::keyClick(stage, Qt::Key_Down);
    auto *industries = shown.find<QListView>(u"industryList"_s);
    industries->setCurrentIndex(industries->model()->index(1, 0));
    QTest::keyClick(industries, Qt::Key_Space);
    const api::MentorQuery &query = shown.ports.api.mentorsCalls.lastQuery();
    QVERIFY(query.tier == QList<Tier>{Tier::Gold});
    QCOMPARE(query.stage, u"ai"_s);
    QCOMPARE(query.industries, QStringList{u"robotics"_s});

    QTest::keyClicks(shown.find<QLineEdit>(u"industrySearch"_s), u"ROB"_s);
    QCOMPARE(industries->model()->rowCount(), 1);

    shown.find<FilterChip>(u"filterChip_robotics"_s)->click();
    QVERIFY(shown.ports.api.mentorsCalls.lastQuery().industries.isEmpty());
    shown.find<FilterChip>(u"filterChip_gold"_s)->click();
    QVERIFY(!shown.find<QCheckBox>(u"tier_gold"_s)->isChecked());
    shown.find<FilterChip>(u"filterChip_ai"_s)->click();
    QCOMPARE(stage->currentIndex(), 0);
    QVERIFY(!shown.find<QPushButton>(u"clearFilters"_s)->isEnabled());
}

void TstMentorDirectoryPage::emptyResultOffersToClear()
{
    Shown shown;
    shown.find<QCheckBox>(u"tier_platinum"_s)->click();
    shown.ports.api.mentorsCalls.answerPending(api::Page<api::MentorSummary>{});
    QCOMPARE(shown.results()->state(), StateView::State::Empty);
    auto *clear = shown.results()->findChild<QPushButton *>(u"emptyAction"_s);
    QCOMPARE(clear->text(), u"Clear filters"_s);
    clear->click();
    QVERIFY(!shown.find<QCheckBox>(u"tier_platinum"_s)->isChecked());
    shown.ports.api.mentorsCalls.answerPending(mentorPage(0, 40, 100));
    QCOMPARE(shown.results()->state(), StateView::State::Content);
}

void TstMentorDirectoryPage::errorOffersRetry()
{
    Shown shown;
    shown.page->reload();
    shown.ports.api.mentorsCalls.answerPending(Error(ErrorCode::NetworkUnreachable));
    QCOMPARE(shown.results()->state(), StateView::State::Error);
    shown.results()->findChild<QPushButton *>(u"errorRetry"_s)->click();
    shown.ports.api.mentorsCalls.answerPending(mentorPage(0, 40, 100));
    QCOMPARE(shown.results()->state(), StateView::State::Content);
}

void TstMentorDirectoryPage::sortingAsksAgain()
{
    Shown shown;
    auto *sort = shown.find<QComboBox>(u"mentorSort"_s);
    QCOMPARE(sort->count(), 5);
    QTest::keyClick(sort, Qt::Key_End);
    QVERIFY(shown.ports.api.mentorsCalls.lastQuery().sort == MentorSort::Match);
}

void TstMentorDirectoryPage::scrollingLoadsFurtherPages()
{
    Shown shown(500);
    auto &calls = shown.ports.api.mentorsCalls;
    auto *model = shown.list()->model();
    auto *bar = shown.list()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(calls.pending() <= 1); // at most one page ahead of nobody's scrolling
    for (int rows = 40; rows < 200; rows += 40) {
        bar->setValue(bar->maximum());
        QTRY_COMPARE(calls.pending(), 1);
        QCOMPARE(calls.lastQuery().offset, rows);
        calls.answerPending(mentorPage(rows, 40, 500));
        QCOMPARE(model->rowCount(), rows + 40);
        QTRY_VERIFY(bar->maximum() > bar->value());
    }
}

void TstMentorDirectoryPage::fiveThousandMentorsArePainted()
{
    Shown shown(5000);
    auto *model = shown.page->presenter().mentors();
    for (int first = 40; first < 5000; first += 40)
        model->append(mentorPage(first, 40, 5000));
    QCOMPARE(model->rowCount(), 5000);
    auto *list = shown.list();
    list->scrollTo(model->index(4999));
    QTRY_VERIFY(list->viewport()->rect().intersects(list->visualRect(model->index(4999))));
    QVERIFY(!list->grab().isNull());
    // One painted view, however many there are.
    QVERIFY(list->viewport()->findChildren<QWidget *>().isEmpty());
    shown.page->resize(1600, 900);
    QTRY_COMPARE(list->columns(), 2);
}

void TstMentorDirectoryPage::openingAndGoingBackKeepsThePlace()
{
    Shown shown(500);
    auto *list = shown.list();
    auto *bar = list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    list->scrollTo(list->model()->index(20, 0), QAbstractItemView::PositionAtTop);
    const int place = bar->value();
    QVERIFY(place > 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(21, 0)).center());
    QVERIFY(shown.profileVisible());
    QCOMPARE(shown.ports.api.mentorCalls.lastQuery(), sampleId<UserId>(21));
    shown.ports.api.answerMentor(sampleProfile(21));
    shown.find<QPushButton>(u"backToMentors"_s)->click();
    QVERIFY(!shown.profileVisible());
    QCOMPARE(bar->value(), place);
    // Also when the list is brought up to date meanwhile.
    shown.page->activate();
    shown.ports.api.mentorsCalls.answerPending(mentorPage(0, 40, 500));
    QCOMPARE(bar->value(), place);
}

void TstMentorDirectoryPage::keyboardOpensAndEscapeReturns()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(shown.page.get()));
    shown.page->activateWindow();
    auto *list = shown.list();
    list->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(shown.profileVisible());
    QCOMPARE(shown.ports.api.mentorCalls.lastQuery(), sampleId<UserId>(1));
    shown.ports.api.answerMentor(sampleProfile(1));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!shown.profileVisible());
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(shown.profileVisible());
    QTest::keyClick(shown.find<QPushButton>(u"backToMentors"_s), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!shown.profileVisible());
}

void TstMentorDirectoryPage::theTableShowsTheSamePeople()
{
    Shown shown(500);
    auto *cards = shown.find<QToolButton>(u"mentorCards"_s);
    auto *asTable = shown.find<QToolButton>(u"mentorTable"_s);
    auto *table = shown.find<PersonTable>(u"mentorRows"_s);
    QVERIFY(cards->isChecked());
    QVERIFY(!table->isVisible());
    asTable->click();
    QVERIFY(table->isVisible());
    QVERIFY(!shown.list()->isVisible());
    QCOMPARE(table->model()->rowCount(), 40);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, PersonListModel::NameColumn), u"Mentor 0000"_s);
    QCOMPARE(cell(0, PersonListModel::CompanyColumn), u"CTO · Northwind"_s);
    QCOMPARE(cell(0, PersonListModel::TierColumn), u"Gold"_s);
    QVERIFY(!cell(0, PersonListModel::DetailColumn).isEmpty());

    // By the columns' names, both ways.
    QHeaderView *header = table->horizontalHeader();
    Q_EMIT header->sectionClicked(PersonListModel::NameColumn);
    QVERIFY(shown.ports.api.mentorsCalls.lastQuery().sort == MentorSort::NameDescending);
    shown.ports.api.mentorsCalls.answerPending(mentorPage(0, 40, 500));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    Q_EMIT header->sectionClicked(PersonListModel::NameColumn);
    QVERIFY(shown.ports.api.mentorsCalls.lastQuery().sort == MentorSort::Name);
    shown.ports.api.mentorsCalls.answerPending(mentorPage(0, 40, 500));
    Q_EMIT header->sectionClicked(PersonListModel::DetailColumn);
    QVERIFY(shown.ports.api.mentorsCalls.lastQuery().sort == MentorSort::NextSlot);
    shown.ports.api.mentorsCalls.answerPending(mentorPage(0, 40, 500));
    QCOMPARE(shown.find<QComboBox>(u"mentorSort"_s)->currentText(), u"Next free slot"_s);
    const int asked = shown.ports.api.mentorsCalls.count();
    Q_EMIT header->sectionClicked(PersonListModel::TopicsColumn); // has no order
    QCOMPARE(shown.ports.api.mentorsCalls.count(), asked);

    // Further pages come with scrolling, and Enter opens.
    table->scrollToBottom();
    QTRY_COMPARE(shown.ports.api.mentorsCalls.lastQuery().offset, 40);
    shown.ports.api.mentorsCalls.answerPending(mentorPage(40, 40, 500));
    QCOMPARE(table->model()->rowCount(), 80);
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(shown.profileVisible());
    QCOMPARE(shown.ports.api.mentorCalls.lastQuery(), sampleId<UserId>(3));
    shown.ports.api.answerMentor(sampleProfile(3));
    shown.find<QPushButton>(u"backToMentors"_s)->click();
    QVERIFY(table->isVisible());
    cards->click();
    QCOMPARE(shown.list()->currentIndex().row(), 3); // one place in both

    // A link leads others to the same.
    shown.page->apply({{u"link"_s, u"industries=robotics&tier=gold"_s}});
    QVERIFY(shown.ports.api.mentorsCalls.lastQuery().tier == QList{Tier::Gold});
    QCOMPARE(shown.ports.api.mentorsCalls.lastQuery().industries, QStringList{u"robotics"_s});
    shown.find<QAction>(u"mentorCopyLink"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"officehours://mentors?industries=robotics&sort=name&tier=gold"_s);

    // What was chosen is there the next time.
    asTable->click();
    MentorDirectoryPage again(shown.ports.context);
    QVERIFY(again.findChild<QToolButton *>(u"mentorTable"_s)->isChecked());
}

void TstMentorDirectoryPage::bookingsAreOfferedUpward()
{
    Shown shown;
    QSignalSpy open(shown.page.get(), &Page::openPage);
    Q_EMIT shown.page->findChild<MentorProfileView *>()->openBookingsRequested();
    QCOMPARE(open.count(), 1);
    QCOMPARE(open.first().first().toString(), u"my-bookings"_s);
}

void TstMentorDirectoryPage::everyControlHasAName()
{
    Shown shown;
    shown.page->openPerson(sampleId<UserId>(1));
    api::Mentor mentor = sampleProfile(1);
    mentor.links = {{UrlType::Website, u"https://example.org"_s, {}}};
    shown.ports.api.answerMentor(mentor);
    int controls = 0;
    QCOMPARE(namelessControls(shown.page.get(), controls), QStringList());
    shown.find<QPushButton>(u"backToMentors"_s)->click();
    QCOMPARE(namelessControls(shown.page.get(), controls), QStringList());
    QVERIFY(controls > 15);
    const auto text = shown.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(text.startsWith(u"Mentor 0000, CTO · Northwind, Gold tier"_s));
}

OH_GUI_TEST(TstMentorDirectoryPage)
#include "tst_mentordirectorypage.moc"
