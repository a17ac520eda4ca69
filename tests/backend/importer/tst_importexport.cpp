// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/personaldata.h"
#include "tests/backend/importer/importsupport.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

QString exportDir()
{
    const QString shared =
        qEnvironmentVariable("OH_SHARED_DIR", QString::fromLatin1(OH_SOURCE_DIR) + u"/../shared"_s);
    return shared + u"/data/airtable-export"_s;
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The entries of a list of expected.json; of pairs, the second.
QSet<QString> expectedIds(const QJsonObject &expected, const QString &kind)
{
    QSet<QString> ids;
    const QJsonArray list = expected.value(kind).toArray();
    for (const auto &value : list)
        ids.insert(value.isArray() ? value[1].toString() : value.toString());
    return ids;
}

} // namespace

/// The export of a whole base that real deployments start from, when it is there.
class TstImportExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeBase()
    {
        const QString dir = exportDir();
        if (!QFile::exists(dir + u"/expected.json"_s)) {
            QSKIP("no export of a whole base: set OH_SHARED_DIR to the folder that holds "
                  "data/airtable-export");
        }
        const QJsonObject expected = readJson(dir + u"/expected.json"_s);
        const QJsonObject counts = expected["counts"_L1].toObject();
        ImportBench bench;
        QElapsedTimer timer;
        timer.start();
        const auto first = bench.run(dir);
        QVERIFY2(first.ok(),
                 first ? "" : qPrintable(first.error().message + first.error().internal));
        qInfo("imported in %lld ms", timer.elapsed());

        // Each list: exactly these records got exactly this treatment.
        const QList<std::pair<QString, QString>> kinds{
            {u"skippedMissingEmail"_s, u"missing_email"_s},
            {u"skippedInvalidEmail"_s, u"invalid_email"_s},
            {u"skippedMissingRole"_s, u"missing_role"_s},
            {u"defaultedRole"_s, u"unknown_role"_s},
            {u"duplicateEmail"_s, u"duplicate_email"_s},
            {u"unknownTag"_s, u"unknown_tag"_s},
            {u"unknownCompany"_s, u"unknown_company"_s}};
        QSet<QString> skipped;
        for (const auto &[kind, code] : kinds) {
            const QSet<QString> ids = expectedIds(expected, kind);
            QVERIFY2(!ids.isEmpty(), qPrintable(kind));
            const QSet<QString> got = recordsWith(*first, u"users"_s, code);
            if (kind.startsWith(u"skipped"_s) || kind == u"duplicateEmail"_s)
                skipped.unite(ids);
            QVERIFY2(got == ids, qPrintable(kind));
        }
        const int people = counts["userRecords"_L1].toInt() - int(skipped.size());
        QCOMPARE(countsOf(*first, u"users"_s), (QList<int>{people, 0, 0, int(skipped.size())}));
        QCOMPARE(countsOf(*first, u"portfolio_companies"_s),
                 (QList<int>{counts["portfolioCompanies"_L1].toInt(), 0, 0, 0}));
        QCOMPARE(countsOf(*first, u"industries"_s),
                 (QList<int>{counts["industries"_L1].toInt(), 0, 0, 0}));
        QCOMPARE(countsOf(*first, u"technologies"_s),
                 (QList<int>{counts["technologies"_L1].toInt() - 1, 0, 0, 1}));
        QCOMPARE(countsOf(*first, u"stages"_s), (QList<int>{counts["stages"_L1].toInt(), 0, 0, 0}));
        QCOMPARE(first->unknownColumns, QStringList{u"portfolio_companies.Internal Score"_s});
        QCOMPARE(bench.db.scalar(u"SELECT count(*) FROM users"_s).toInt(), people);

        // Whatever was said of a record holds in the database too.
        QHash<QString, QJsonObject> records;
        const QJsonArray list = readJson(dir + u"/users.json"_s)["records"_L1].toArray();
        for (const auto &value : list)
            records.insert(value["id"_L1].toString(), value["fields"_L1].toObject());
        const auto of = [&](const QString &sql, const QString &id) {
            return bench.db.scalar(sql, {id});
        };
        for (const QString &id : std::as_const(skipped)) {
            QCOMPARE(of(u"SELECT count(*) FROM users WHERE airtable_record_id = ?"_s, id).toInt(),
                     0);
        }
        const QSet<QString> defaulted = expectedIds(expected, u"defaultedRole"_s);
        for (const QString &id : defaulted) {
            QCOMPARE(
                of(u"SELECT role::text FROM users WHERE airtable_record_id = ?"_s, id).toString(),
                u"mentee"_s);
        }
        const QSet<QString> unlinked = expectedIds(expected, u"unknownCompany"_s);
        for (const QString &id : unlinked) {
            QVERIFY(
                of(u"SELECT p.portfolio_company_id IS NULL FROM users u JOIN user_profiles p ON "
                   "p.user_id = u.id WHERE u.airtable_record_id = ?"_s,
                   id)
                    .toBool());
        }
        const QSet<QString> untidy = expectedIds(expected, u"emailNormalised"_s);
        for (const QString &id : untidy) {
            const QString email = records[id]["Email"_L1].toString().trimmed().toLower();
            const auto user = UserId::parse(
                of(u"SELECT id::text FROM users WHERE airtable_record_id = ?"_s, id).toString());
            QVERIFY(user.has_value());
            const QByteArray sealed = QByteArray::fromHex(
                of(u"SELECT encode(email_sealed, 'hex') FROM users WHERE airtable_record_id = ?"_s,
                   id)
                    .toByteArray());
            QCOMPARE(openEmail(*bench.keys, *user, sealed).valueOr(QString()), email);
        }
        QCOMPARE(
            bench.db.scalar(u"SELECT count(*) FROM user_profiles WHERE bio ~* '<script|<img|<p>'"_s)
                .toInt(),
            0);
        QCOMPARE(bench.db.scalar(u"SELECT max(char_length(bio)) FROM user_profiles"_s).toInt() >
                     90000,
                 true);

        timer.restart();
        const auto second = bench.run(dir);
        QVERIFY(second.ok());
        qInfo("imported again in %lld ms", timer.elapsed());
        for (const importer::TableReport &table : second->tables) {
            QCOMPARE(table.created, 0);
            QCOMPARE(table.updated, 0);
            const importer::TableReport before = tableOf(*first, table.table);
            QCOMPARE(table.unchanged, before.created);
            QCOMPARE(table.skipped, before.skipped);
        }
        QCOMPARE(second->notes.size(), first->notes.size());
    }
};

OH_TEST(TstImportExport)
#include "tst_importexport.moc"
