// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/draftstore.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;
using oh::ui::Draft;
using oh::ui::DraftForm;
using oh::ui::DraftKey;

namespace {

/// Counts what the store says of writes that fail, which its writer does on a thread of its own.
struct FailedWrites
{
    FailedWrites()
    {
        count = 0;
        m_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                if (text.contains(u"drafts can't be written"_s))
                    ++count;
            });
    }
    ~FailedWrites() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(FailedWrites)

    static inline std::atomic<int> count = 0;

private:
    QtMessageHandler m_before;
};

} // namespace

/// The file of what was typed and not sent.
class TstDraftStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC)};
    const DraftKey m_key{QUrl(u"https://hours.example.org"_s),
                         UserId(QUuid(7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), DraftForm::Booking,
                         u"mentor"_s};

    QString path() const { return m_folder.path() + u"/a/desk-drafts.json"_s; }
    Draft draft(const QString &goal) const { return {1, {{u"goal"_s, goal}}, m_clock.now()}; }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void remembersUntilDropped()
    {
        const Draft typed = draft(u"Pricing — für uns"_s);
        {
            DraftStore store(path(), m_clock);
            QVERIFY(!store.find(m_key));
            store.keep(m_key, draft(u"Pric"_s));
            store.keep(m_key, typed);
        }
        {
            DraftStore store(path(), m_clock);
            QVERIFY(store.find(m_key) == typed);
            store.drop(m_key);
            QVERIFY(!store.find(m_key));
        }
        QVERIFY(!DraftStore(path(), m_clock).find(m_key));
        QVERIFY(!QFile::exists(path())); // nothing lies about
    }

    void isWrittenWhileTheProgramRuns()
    {
        DraftStore store(path(), m_clock);
        store.setWriteDelay(1);
        store.keep(m_key, draft(u"It may crash"_s));
        QTRY_VERIFY(written().contains("It may crash"));
        store.keep(m_key, draft(u"the next moment"_s));
        QTRY_VERIFY(written().contains("the next moment"));
    }

    void nobodyElseFindsIt()
    {
        {
            DraftStore store(path(), m_clock);
            store.keep(m_key, draft(u"Mine"_s));
            DraftKey nobody = m_key;
            nobody.owner = {};
            store.keep(nobody, draft(u"Nobody's"_s));
            QVERIFY(!store.find(nobody));
        }
        const DraftStore store(path(), m_clock);
        QVERIFY(store.find(m_key));
        DraftKey other = m_key;
        other.owner = UserId(QUuid(8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        QVERIFY(!store.find(other));
        other = m_key;
        other.server = QUrl(u"https://elsewhere.example.org"_s);
        QVERIFY(!store.find(other));
        other = m_key;
        other.form = DraftForm::Decline;
        QVERIFY(!store.find(other));
        other = m_key;
        other.subject = u"another mentor"_s;
        QVERIFY(!store.find(other));
    }

    /// Also when a file of that name was there before.
    void onlyTheOwnerReadsTheFile()
    {
        DraftStore(path(), m_clock).keep(m_key, draft(u"Mine"_s));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner |
                                                  QFile::ReadGroup | QFile::ReadOther));
        DraftStore(path(), m_clock).keep(m_key, draft(u"Mine, too"_s));
        QVERIFY(written().contains("Mine, too"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOwner;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void oldOnesGo()
    {
        DraftStore(path(), m_clock).keep(m_key, draft(u"Old"_s));
        DraftKey newer = m_key;
        newer.subject = u"newer"_s;
        m_clock.advanceSecs(86400);
        DraftStore(path(), m_clock).keep(newer, draft(u"New"_s));
        m_clock.advanceSecs(qint64(DraftStore::longestDays) * 86400 - 3600);
        {
            const DraftStore store(path(), m_clock);
            QVERIFY(!store.find(m_key));
            QVERIFY(store.find(newer));
        }
        QVERIFY(!written().contains("Old"));
    }

    void thereAreNotTooMany()
    {
        DraftStore store(path(), m_clock);
        DraftKey key = m_key;
        for (int number = 0; number <= DraftStore::mostDrafts; ++number) {
            key.subject = QString::number(number);
            m_clock.advanceSecs(1);
            store.keep(key, draft(u"x"_s));
        }
        QVERIFY(store.find(key));
        key.subject = u"0"_s;
        QVERIFY(!store.find(key));
        key.subject = u"1"_s;
        QVERIFY(store.find(key));
    }

    void aBookIsNoDraft()
    {
        DraftStore store(path(), m_clock);
        store.keep(m_key, draft(u"Short"_s));
        QVERIFY(!store.keep(m_key, draft(QString(DraftStore::longestDraft + 1, u'x'))));
        QVERIFY(store.find(m_key) == draft(u"Short"_s));
    }

    void aFailedWriteIsTriedAgain()
    {
        // Where the folder is to be stands a file.
        QVERIFY(QDir(m_folder.path() + u"/a"_s).removeRecursively());
        const auto block = [this] {
            QFile file(m_folder.path() + u"/a"_s);
            return file.open(QIODevice::WriteOnly);
        };
        QVERIFY(block());
        {
            const FailedWrites failures;
            DraftStore store(path(), m_clock);
            store.setWriteDelay(1);
            store.setRetryDelay(20);
            store.keep(m_key, draft(u"While it runs"_s));
            QTRY_VERIFY(failures.count > 0);
            QVERIFY(QFile::remove(m_folder.path() + u"/a"_s));
            QTRY_VERIFY(written().contains("While it runs"));
        }
        QVERIFY(QDir(m_folder.path() + u"/a"_s).removeRecursively());
        QVERIFY(block());
        {
            const FailedWrites failures;
            DraftStore store(path(), m_clock);
            store.setWriteDelay(1);
            store.keep(m_key, draft(u"At the end"_s));
            QTRY_VERIFY(failures.count > 0);
            QVERIFY(QFile::remove(m_folder.path() + u"/a"_s));
        }
        QVERIFY(written().contains("At the end"));
    }

    void nothingStaysOfAClosedAccount()
    {
        DraftStore store(path(), m_clock);
        store.keep(m_key, draft(u"Mine"_s));
        DraftKey other = m_key;
        other.owner = UserId(QUuid(8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        store.keep(other, draft(u"Another's"_s));
        store.dropAll(m_key.server, m_key.owner);
        QVERIFY(!store.find(m_key));
        QVERIFY(store.find(other));
    }

    void oldOnesAreNotFoundWhileTheProgramRuns()
    {
        DraftStore store(path(), m_clock);
        store.keep(m_key, draft(u"Old"_s));
        m_clock.advanceSecs(qint64(DraftStore::longestDays) * 86400 + 1);
        QVERIFY(!store.find(m_key));
    }

    void foreignFilesAreNoDrafts_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half")
            << QByteArray("{'format':1,'drafts':[{'form':'boo").replace('\'', '"');
        QTest::newRow("newer") << QByteArray("{'format':2,'drafts':[]}").replace('\'', '"');
        QTest::newRow("other entries")
            << QByteArray("{'format':1,'drafts':[1,{'form':'poem'},{'form':'booking'}]}")
                   .replace('\'', '"');
    }
    void foreignFilesAreNoDrafts()
    {
        QFETCH(QByteArray, content);
        QFile aside(path() + u".unreadable"_s);
        // The rows share one folder: what the last put aside says nothing about this one.
        QVERIFY(!aside.exists() || aside.remove());
        DraftStore(path(), m_clock).keep(m_key, draft(u"Makes the folder"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        DraftStore store(path(), m_clock);
        QVERIFY(!store.find(m_key));
        store.keep(m_key, draft(u"Goes on"_s));
        QVERIFY(store.find(m_key));
        // A newer program's words are not written over.
        const bool isUnderstood = content.contains("poem");
        QCOMPARE(aside.exists(), !isUnderstood);
        if (!isUnderstood) {
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
        }
    }

    void liesBesideTheSettings()
    {
        QCOMPARE(DraftStore::pathBeside(u"/home/x/.config/officehours/officehours.ini"_s),
                 u"/home/x/.config/officehours/officehours-drafts.json"_s);
    }
};

OH_TEST(TstDraftStore)
#include "tst_draftstore.moc"
