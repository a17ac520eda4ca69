// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/menteesamples.h"
#include "ui/itemmodels/mentorlistmodel.h"
#include "ui/itemmodels/tagfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::ui;
using namespace oh::test;

class TstMentorListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void pagesFollowEachOther();
    void nobodyStandsTwice();
    void samePeopleAreOnlyRefreshed();
    void otherPeopleReplace();
    void emptyPageEndsPaging();
    void pausedPagingAsksForNothing();
    void saysWhatACardShows();
    void tagsAreSortedAndChecked();
};

void TstMentorListModel::pagesFollowEachOther()
{
    MentorListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &MentorListModel::moreWanted);
    QVERIFY(!model.canFetchMore({}));
    model.replace(mentorPage(0, 40, 100));
    QVERIFY(model.canFetchMore({}));
    wanted.clear(); // the tester fetches, too
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(model.nextOffset(), 40);
    model.append(mentorPage(40, 40, 100));
    model.append(mentorPage(80, 20, 100));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.total(), 100);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowOf(sampleId<UserId>(99)), 99);
    model.replace({});
    QCOMPARE(model.rowCount(), 0);
}

void TstMentorListModel::nobodyStandsTwice()
{
    MentorListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(mentorPage(0, 40, 80));
    model.append(mentorPage(38, 40, 80)); // two were added before us meanwhile
    QCOMPARE(model.rowCount(), 78);
    QCOMPARE(model.nextOffset(), 80);
    QVERIFY(!model.canFetchMore({}));
}

void TstMentorListModel::samePeopleAreOnlyRefreshed()
{
    MentorListModel model;
    model.replace(mentorPage(0, 40, 100));
    model.append(mentorPage(40, 40, 100));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto page = mentorPage(0, 40, 100);
    page.items[3].openSlots = 1;
    model.replace(page);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.rowCount(), 80);
    QCOMPARE(model.mentorAt(3)->openSlots, 1);
}

void TstMentorListModel::otherPeopleReplace()
{
    MentorListModel model;
    model.replace(mentorPage(0, 40, 100));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.replace(mentorPage(1, 40, 100));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowOf(sampleId<UserId>(0)), -1);
    model.replace({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.mentorAt(0));
}

void TstMentorListModel::emptyPageEndsPaging()
{
    MentorListModel model;
    model.replace(mentorPage(0, 40, 100));
    model.append(mentorPage(40, 0, 100));
    QVERIFY(!model.canFetchMore({}));
}

void TstMentorListModel::pausedPagingAsksForNothing()
{
    MentorListModel model;
    model.replace(mentorPage(0, 40, 100));
    QSignalSpy wanted(&model, &MentorListModel::moreWanted);
    model.pausePaging();
    model.fetchMore({});
    QCOMPARE(wanted.count(), 0);
    model.resumePaging();
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
}

void TstMentorListModel::saysWhatACardShows()
{
    MentorListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setZone(u"Europe/Berlin"_s);
    auto page = mentorPage(0, 3, 3);
    page.items[1].nextSlotAt.reset();
    page.items[2].isDormant = true;
    page.items[2].title.reset();
    api::Tag topic;
    topic.displayName = u"AI"_s;
    page.items[0].tags = {topic};
    page.items[0].reputationScore = 4.126;
    model.replace(page);
    const QModelIndex first = model.index(0);
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, PersonListModel::TopicsColumn), u"AI"_s);
    QCOMPARE(cell(0, PersonListModel::ScoreColumn), u"4.13"_s);
    QCOMPARE(cell(0, PersonListModel::DetailColumn), u"Tue 6 Jan, 10:00"_s);
    QCOMPARE(cell(2, PersonListModel::DetailColumn), u"Dormant"_s);
    QCOMPARE(model.headerData(PersonListModel::DetailColumn, Qt::Horizontal, Qt::DisplayRole),
             u"Next free slot"_s);
    QCOMPARE(first.data(MentorListModel::SubtitleRole).toString(), u"CTO · Northwind"_s);
    QCOMPARE(first.data(MentorListModel::AvailabilityRole).toString(),
             u"Next slot Tue 6 Jan, 10:00 · 10+ open"_s);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
             u"Mentor 0000, CTO · Northwind, Gold tier, Next slot Tue 6 Jan, 10:00 · 10+ open"_s);
    QVERIFY(first.data(MentorListModel::HasSlotsRole).toBool());
    QCOMPARE(model.index(1).data(MentorListModel::AvailabilityRole).toString(), u"No open slots"_s);
    QCOMPARE(model.index(2).data(MentorListModel::AvailabilityRole).toString(), u"Dormant"_s);
    QVERIFY(!model.index(2).data(MentorListModel::HasSlotsRole).toBool());
    QCOMPARE(model.index(2).data(MentorListModel::SubtitleRole).toString(), u"Northwind"_s);

    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setZone(u"Asia/Kolkata"_s);
    QCOMPARE(changes.count(), 1);
    QVERIFY(first.data(MentorListModel::AvailabilityRole).toString().contains(u"14:30"_s));
}

void TstMentorListModel::tagsAreSortedAndChecked()
{
    TagFilterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy checked(&model, &TagFilterModel::checkedChanged);
    model.setChecked({u"saved"_s});
    // "0…" are carried by nobody and come last.
    model.setEntries(tagPage(TagCategory::Industry, {u"0 Alpha"_s, u"Robotics"_s, u"AI"_s}).items);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    QCOMPARE(names, QStringList({u"AI"_s, u"Robotics"_s, u"0 Alpha"_s}));
    QCOMPARE(model.checked(), QStringList{u"saved"_s});

    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(checked.takeLast().constFirst().toStringList(),
             QStringList({u"saved"_s, u"robotics"_s}));
    QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QStringList{u"saved"_s});
    QVERIFY(!model.setData(model.index(1), u"x"_s, Qt::EditRole));
    QCOMPARE(model.displayName(u"robotics"_s), u"Robotics"_s);
    QCOMPARE(model.displayName(u"saved"_s), u"saved"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"AI, 3 "_s));
}

OH_TEST(TstMentorListModel)
#include "tst_mentorlistmodel.moc"
