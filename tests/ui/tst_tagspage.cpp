// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/queuesamples.h"
#include "ui/presenters/tagspresenter.h"
#include "ui/views/tagspage.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The taxonomy, as coordinators look after it.
class TstTagsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<TagsPage> m_page;

    FakeApi &api() { return m_ports->api; }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    static QString id(int number) { return sampleId<TaxonomyId>(number).toString(); }
    static api::AdminTag tag(int number, const QString &name, TagStatus status = TagStatus::Active,
                             int parent = 0)
    {
        api::AdminTag tag = sampleTag(number, status);
        tag.displayName = name;
        tag.usage = {number, 1, 0, number + 1};
        if (parent > 0)
            tag.parentId = sampleId<TaxonomyId>(parent);
        return tag;
    }
    static QList<api::AdminTag> tags()
    {
        return {tag(1, u"Health"_s),
                tag(2, u"Digital health"_s, TagStatus::Active, 1),
                tag(3, u"Biotech"_s),
                tag(4, u"Fin Tech"_s, TagStatus::Pending),
                tag(5, u"Old"_s, TagStatus::Inactive),
                tag(6, u"Crypto"_s, TagStatus::Rejected)};
    }
    void open(const QList<api::AdminTag> &all = tags())
    {
        m_page = std::make_unique<TagsPage>(m_ports->context);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activate();
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>(all)));
    }
    QTreeView *tree() const { return find<QTreeView>(u"tagsTree"_s); }
    /// Walks down the tree by names.
    QModelIndex at(const QStringList &path) const
    {
        QModelIndex index;
        for (const QString &name : path) {
            const QModelIndex parent = index;
            index = {};
            for (int row = 0; row < tree()->model()->rowCount(parent); ++row) {
                const QModelIndex one = tree()->model()->index(row, 0, parent);
                if (one.data().toString() == name)
                    index = one;
            }
            if (!index.isValid())
                return {};
        }
        return index;
    }
    QDialog *dialog() const { return find<QDialog>(u"tagDialog"_s); }
    template <typename W>
    W *inDialog(const QString &name) const
    {
        return dialog()->findChild<W *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void tagsStandBelowOneAnother()
    {
        open();
        QCOMPARE(find<QComboBox>(u"tagsFilter"_s)->itemText(0), u"Active (3)"_s);
        QVERIFY(at({u"Industry"_s, u"Health"_s, u"Digital health"_s}).isValid());
        QVERIFY(at({u"Industry"_s, u"Biotech"_s}).isValid());
        QVERIFY(!at({u"Industry"_s, u"Fin Tech"_s}).isValid()); // waits
        QCOMPARE(at({u"Industry"_s, u"Biotech"_s})
                     .siblingAtColumn(TagTreeModel::Mentors)
                     .data()
                     .toString(),
                 u"3"_s);
        // By name; by how many carry them.
        const QModelIndex industry = at({u"Industry"_s});
        QCOMPARE(tree()->model()->index(0, 0, industry).data().toString(), u"Biotech"_s);
        tree()->sortByColumn(TagTreeModel::Mentors, Qt::AscendingOrder);
        QCOMPARE(tree()->model()->index(0, 0, at({u"Industry"_s})).data().toString(), u"Health"_s);
    }

    void stateAndWordsFilter()
    {
        open();
        auto *search = find<QLineEdit>(u"tagsSearch"_s);
        search->setText(u"DIGITAL"_s);
        QVERIFY(at({u"Industry"_s, u"Health"_s, u"Digital health"_s}).isValid());
        QVERIFY(!at({u"Industry"_s, u"Biotech"_s}).isValid());
        QCOMPARE(find<QLabel>(u"pageSubtitle"_s)->text(), u"1 tag(s)"_s);
        search->setText(u"nothing of the kind"_s);
        QVERIFY(find<StateView>(u"tagsState"_s)->state() == StateView::State::Empty);
        search->clear();
        find<QComboBox>(u"tagsFilter"_s)->setCurrentIndex(1);
        QVERIFY(at({u"Industry"_s, u"Fin Tech"_s}).isValid());
        QVERIFY(!at({u"Industry"_s, u"Health"_s}).isValid());
    }

    void whatCanBeDoneDependsOnTheState()
    {
        using Deeds = TagsPresenter::Deeds;
        const auto deeds = [](TagStatus status) {
            return TagsPresenter::deeds(tag(1, u"X"_s, status));
        };
        QVERIFY(deeds(TagStatus::Pending).testFlag(TagsPresenter::Approve));
        QVERIFY(!deeds(TagStatus::Pending).testFlag(TagsPresenter::Retire));
        QVERIFY(deeds(TagStatus::Active).testFlag(TagsPresenter::Retire));
        QVERIFY(deeds(TagStatus::Inactive).testFlag(TagsPresenter::Restore));
        QVERIFY(!deeds(TagStatus::Rejected).testFlag(TagsPresenter::Rename));
        QVERIFY(deeds(TagStatus::Merged) == Deeds());
        open();
        tree()->setCurrentIndex(at({u"Industry"_s, u"Health"_s}));
        QVERIFY(find<QPushButton>(u"tagsRetire"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"tagsApprove"_s)->isVisible());
    }

    void itIsRenamedWithItsVersion()
    {
        open();
        tree()->setCurrentIndex(at({u"Industry"_s, u"Health"_s}));
        find<QPushButton>(u"tagsRename"_s)->click();
        inDialog<QLineEdit>(u"tagName"_s)->setText(u"  "_s);
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().updateTagCalls.count(), 0); // a name is needed
        inDialog<QLineEdit>(u"tagName"_s)->setText(u"Health & care"_s);
        inDialog<QPushButton>(u"tagDo"_s)->click();
        const auto sent = api().updateTagCalls.lastQuery();
        QCOMPARE(sent.change.version, std::optional(3));
        QCOMPARE(sent.change.displayName.value, std::optional(u"Health & care"_s));
        QVERIFY(!sent.change.parentId.present);
        QVERIFY(api().updateTagCalls.answer(Error(ErrorCode::StaleVersion)));
        // What was typed is still there, and why it did not work.
        QVERIFY(dialog()->isVisible());
        QVERIFY(!inDialog<QLabel>(u"tagError"_s)->text().isEmpty());
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>(tags())));
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QVERIFY(api().updateTagCalls.answer(tag(1, u"Health & care"_s)));
        QVERIFY(!dialog() || !dialog()->isVisible());
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void itIsMovedButNotBelowItself()
    {
        open();
        tree()->setCurrentIndex(at({u"Industry"_s, u"Health"_s}));
        find<QPushButton>(u"tagsMove"_s)->click();
        auto *other = inDialog<QComboBox>(u"tagOther"_s);
        QCOMPARE(other->findText(u"Digital health"_s), -1);
        QCOMPARE(other->findText(u"Health"_s), -1);
        QVERIFY(other->findText(u"Biotech"_s) > 0);
        other->setEditText(u"Biotechnology"_s);
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().updateTagCalls.count(), 0); // there is none
        other->setEditText(u"biotech"_s);
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().updateTagCalls.lastQuery().change.parentId.value,
                 std::optional(sampleId<TaxonomyId>(3)));
    }

    void aMergeSaysWhatMoves()
    {
        open();
        tree()->setCurrentIndex(at({u"Industry"_s, u"Health"_s}));
        find<QPushButton>(u"tagsMerge"_s)->click();
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().mergeTagCalls.count(), 0); // into which?
        inDialog<QComboBox>(u"tagOther"_s)->setEditText(u"Biotech"_s);
        const QString preview = inDialog<QLabel>(u"tagPreview"_s)->text();
        QVERIFY2(preview.contains(u"Get Biotech instead: 1 mentor(s), 1 mentee(s)."_s),
                 qPrintable(preview));
        QVERIFY2(preview.contains(u"1 tag(s) below it move along."_s), qPrintable(preview));
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().mergeTagCalls.lastQuery().id, sampleId<TaxonomyId>(1));
        QCOMPARE(api().mergeTagCalls.lastQuery().merge.intoId, sampleId<TaxonomyId>(3));
        QVERIFY(api().mergeTagCalls.answer(tag(3, u"Biotech"_s)));
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>(tags())));
        QCOMPARE(find<QLabel>(u"tagsName"_s)->text(), u"Biotech"_s); // what remains
    }

    void requestsAreDecidedAndRefusalsTakenBack()
    {
        open();
        find<QComboBox>(u"tagsFilter"_s)->setCurrentIndex(1);
        tree()->setCurrentIndex(at({u"Industry"_s, u"Fin Tech"_s}));
        find<QPushButton>(u"tagsReject"_s)->click();
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().rejectTagCalls.count(), 0);
        inDialog<QPlainTextEdit>(u"tagReason"_s)->setPlainText(u"There is Fintech"_s);
        inDialog<QPushButton>(u"tagDo"_s)->click();
        QCOMPARE(api().rejectTagCalls.lastQuery().refusal.reason, u"There is Fintech"_s);
        QVERIFY(api().rejectTagCalls.answer(tag(4, u"Fin Tech"_s, TagStatus::Rejected)));
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>(tags())));
        find<QComboBox>(u"tagsFilter"_s)->setCurrentIndex(3);
        tree()->setCurrentIndex(at({u"Industry"_s, u"Crypto"_s}));
        find<QPushButton>(u"tagsApprove"_s)->click();
        QCOMPARE(api().createTagCalls.lastQuery().displayName, u"Crypto"_s);
        QVERIFY(api().createTagCalls.answer(
            Error(ErrorCode::Conflict, Sentence::verbatim(u"It exists."_s))));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
    }

    void aNewOneInItsPlace()
    {
        open();
        find<QPushButton>(u"tagsNew"_s)->click();
        inDialog<QLineEdit>(u"tagName"_s)->setText(u"Med tech"_s);
        inDialog<QComboBox>(u"tagOther"_s)->setEditText(u"Health"_s);
        inDialog<QPushButton>(u"tagDo"_s)->click();
        const auto sent = api().createTagCalls.lastQuery();
        QCOMPARE(sent.displayName, u"Med tech"_s);
        QVERIFY(sent.category == TagCategory::Industry);
        QCOMPARE(sent.parentId, std::optional(sampleId<TaxonomyId>(1)));
    }

    void whatChangesElsewhereIsReadAgain()
    {
        open();
        tree()->setCurrentIndex(at({u"Industry"_s, u"Biotech"_s}));
        Q_EMIT m_ports->live.queuesChanged(LiveQueue::Taxonomy);
        QTRY_COMPARE(api().adminTagsCalls.pending(), 1);
        QList<api::AdminTag> more = tags();
        more.append(tag(9, u"Agritech"_s));
        QVERIFY(api().adminTagsCalls.answerPending(consolePage<api::AdminTag>(more)));
        QVERIFY(at({u"Industry"_s, u"Agritech"_s}).isValid());
        QCOMPARE(tree()->currentIndex().data().toString(), u"Biotech"_s);
    }

    void allPagesAreReadAndFailuresCanBeRetried()
    {
        m_page = std::make_unique<TagsPage>(m_ports->context);
        m_page->show();
        m_page->activate();
        QVERIFY(api().adminTagsCalls.answerPending(Error(ErrorCode::ServiceUnavailable)));
        auto *state = find<StateView>(u"tagsState"_s);
        QVERIFY(state->state() == StateView::State::Error);
        state->findChild<QPushButton *>(u"errorRetry"_s)->click();
        QVERIFY(api().adminTagsCalls.answerPending(
            consolePage<api::AdminTag>({tag(1, u"Health"_s)}, 2)));
        QCOMPARE(api().adminTagsCalls.lastQuery().offset, 1);
        QVERIFY(api().adminTagsCalls.answerPending(
            consolePage<api::AdminTag>({tag(3, u"Biotech"_s)}, 2)));
        QVERIFY(state->state() == StateView::State::Content);
        QCOMPARE(find<QLabel>(u"pageSubtitle"_s)->text(), u"2 tag(s)"_s);
    }
};

OH_GUI_TEST(TstTagsPage)
#include "tst_tagspage.moc"
