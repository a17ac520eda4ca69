// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/files/filestore.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::files;

/// The folder with contents and uploads.
class TstFileStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FileStore> store;

    QStringList everything() const
    {
        QStringList all;
        QDirIterator files(folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all.append(files.next());
        return all;
    }
    QList<QByteArray> contents() const
    {
        QList<QByteArray> all;
        const auto walked = store->forEachContent([&all](const QList<QByteArray> &batch) {
            all += batch;
            return true;
        });
        return walked ? all : QList<QByteArray>{"failed"};
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        store = std::make_unique<FileStore>(folder->filePath(u"files"_s));
    }

    void contentsAreWhatTheyAreCalled()
    {
        const QByteArray bytes = "A pitch\0deck";
        const auto put = store->put(bytes);
        QVERIFY(put);
        QCOMPARE(put->size, bytes.size());
        QCOMPARE(put->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        const auto read = store->read(put->sha256);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        const auto part = store->read(put->sha256, 2, 5);
        QVERIFY(part);
        QCOMPARE(*part, QByteArray("pitch"));
        QVERIFY(!store->read(put->sha256, 2, 500));
        QCOMPARE(contents(), QList<QByteArray>{put->sha256});
        // Twice is once.
        QVERIFY(store->put(bytes));
        QCOMPARE(everything().size(), 1);
        store->remove(put->sha256);
        QVERIFY(!store->read(put->sha256));
        QCOMPARE(everything().size(), 0);
    }

    void nobodyElseMayLook()
    {
        QVERIFY(store->put("x"));
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder->filePath(u"files"_s)) & others));
        const QStringList files = everything();
        QVERIFY(!(QFile::permissions(files.constFirst()) & others));
    }

    void uploadsGrow()
    {
        const UploadId id(QUuid::createUuid());
        QVERIFY(store->writePart(id, 0, "Hello, "));
        QVERIFY(store->writePart(id, 7, "wrld"));
        // Sent again: the transaction that counted them had failed.
        QVERIFY(store->writePart(id, 7, "world"));
        QVERIFY(!store->writePart(id, 100, "hole"));
        const auto content = store->adopt(id);
        QVERIFY(content);
        QCOMPARE(content->size, 12);
        QCOMPARE(store->read(content->sha256).valueOr({}), QByteArray("Hello, world"));
        QCOMPARE(store->parts(), QList<UploadId>{id});
        // What is written later changes nothing of it.
        QVERIFY(store->writePart(id, 0, "Jello"));
        QCOMPARE(store->read(content->sha256).valueOr({}), QByteArray("Hello, world"));
        store->removePart(id);
        QCOMPARE(store->parts(), QList<UploadId>());
    }

    void atOnceTheyDoNotDisturbEachOther()
    {
        const QByteArray same(300'000, 's');
        std::vector<std::thread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, i] {
                const auto own = store->put(QByteArray(200'000, char('a' + i)));
                const auto shared = store->put(same);
                good += int(own && shared && store->read(shared->sha256).valueOr({}) == same);
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 8);
        QCOMPARE(contents().size(), 9);
        QCOMPARE(everything().size(), 9);
    }

    void aFolderThatCantBeUsedIsSaid()
    {
        const FileStore none{QString()};
        QCOMPARE(none.put("x").error().codeName(), u"SERVICE_UNAVAILABLE"_s);
        QFile file(folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const FileStore wrong(folder->filePath(u"file/below"_s));
        QCOMPARE(wrong.prepare().error().codeName(), u"SERVICE_UNAVAILABLE"_s);
        QCOMPARE(wrong.put("x").error().codeName(), u"SERVICE_UNAVAILABLE"_s);
        QVERIFY(!wrong.put("x").error().message.text().contains(folder->path()));
    }

    void leftoversOfACrashGo()
    {
        QVERIFY(store->put("x"));
        QFile left(folder->filePath(u"files/temporary/abc"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QCOMPARE(store->removeTemporary(QDateTime::currentDateTimeUtc().addSecs(-3600)), 0);
        QCOMPARE(store->removeTemporary(QDateTime::currentDateTimeUtc().addSecs(3600)), 1);
        QCOMPARE(everything().size(), 1);
    }
};

OH_TEST(TstFileStore)
#include "tst_filestore.moc"
