// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/views/archivepage.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// FR84: coordinators see what was deleted.
class TstArchivePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<ArchivePage> m_page;

    static api::ArchivedRecord record(int number, ArchiveKind kind, const QString &detail)
    {
        api::ArchivedRecord out;
        out.kind = kind;
        out.id = sampleId<AuditSubjectId>(number);
        out.person = api::PersonRef{};
        out.person->name = u"Grace"_s;
        out.title = u"About %1"_s.arg(number);
        out.detail = detail;
        out.createdAt = QDateTime({2026, 1, 1}, {8, 0}, Qt::UTC);
        out.deletedAt = QDateTime({2026, 1, number}, {8, 0}, Qt::UTC);
        return out;
    }
    static api::Page<api::ArchivedRecord> pageOf(const QList<api::ArchivedRecord> &items)
    {
        return {items, int(items.size()), 100, 0};
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QString text(int row, int column) const
    {
        return m_page->presenter().model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        m_page = std::make_unique<ArchivePage>(m_ports->context);
        m_page->presenter().setSearchDelay(0);
        m_page->resize(1024, 700);
        m_page->show();
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void everyKindInWords()
    {
        api::ArchivedRecord meeting = record(9, ArchiveKind::Booking, u"canceled"_s);
        meeting.other = api::PersonRef{};
        meeting.other->name = u"Ada"_s;
        meeting.startTime = QDateTime({2026, 1, 13}, {9, 0}, Qt::UTC);
        meeting.endTime = meeting.startTime->addSecs(1800);
        meeting.deletedBy = api::PersonRef{};
        meeting.deletedBy->name = u"Katherine"_s;
        QVERIFY(m_ports->api.archiveCalls.answer(pageOf(
            {meeting, record(8, ArchiveKind::Availability, u"weekly"_s),
             record(7, ArchiveKind::Rating, u"2"_s), record(6, ArchiveKind::Tag, u"industry"_s)})));
        QCOMPARE(text(0, ArchiveWhat), u"Meeting"_s);
        QCOMPARE(text(0, ArchivePerson), u"Grace → Ada"_s);
        QCOMPARE(text(0, ArchiveDetail), u"Canceled"_s);
        QVERIFY(!text(0, ArchiveTime).isEmpty());
        QCOMPARE(text(0, ArchiveBy), u"Katherine"_s);
        QCOMPARE(text(1, ArchivePerson), u"Grace"_s);
        QCOMPARE(text(1, ArchiveBy), u"–"_s);
        QVERIFY(text(1, ArchiveDetail) != u"weekly"_s);
        QVERIFY(text(2, ArchiveDetail).contains(u'2'));
        QCOMPARE(text(3, ArchiveTitle), u"About 6"_s);
        QCOMPARE(find<QTableView>(u"archiveTable"_s)->model()->rowCount(), 4);
    }

    void foundByWordsAndKind()
    {
        QVERIFY(m_ports->api.archiveCalls.answer(pageOf({record(1, ArchiveKind::Tag, {})})));
        auto *kind = find<QComboBox>(u"archiveKind"_s);
        kind->setCurrentIndex(kind->findData(int(ArchiveKind::Rating)));
        QVERIFY(m_ports->api.archiveCalls.lastQuery().kind == QList{ArchiveKind::Rating});
        QVERIFY(m_ports->api.archiveCalls.answer(pageOf({})));
        find<QLineEdit>(u"archiveSearch"_s)->setText(u"  late "_s);
        QTRY_COMPARE(m_ports->api.archiveCalls.lastQuery().q, std::optional(u"late"_s));
        QVERIFY(m_ports->api.archiveCalls.answer(pageOf({})));
        auto *state = find<StateView>(u"archiveState"_s);
        QVERIFY(state->state() == StateView::State::Empty);
        QCOMPARE(state->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"Nothing matches"_s);
        Q_EMIT state->emptyActionTriggered();
        QVERIFY(m_ports->api.archiveCalls.lastQuery().kind.isEmpty());
    }

    void nothingYetAndWhatCannotBeRead()
    {
        QVERIFY(m_ports->api.archiveCalls.answer(Error(ErrorCode::ServiceUnavailable)));
        auto *state = find<StateView>(u"archiveState"_s);
        QVERIFY(state->state() == StateView::State::Error);
        Q_EMIT state->retryRequested();
        QVERIFY(m_ports->api.archiveCalls.answer(pageOf({})));
        QCOMPARE(state->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"Nothing was deleted yet"_s);
    }
};

OH_GUI_TEST(TstArchivePage)
#include "tst_archivepage.moc"
