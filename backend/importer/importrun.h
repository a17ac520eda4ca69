// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/importer/importer.h"
#include "backend/storage/transaction.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace oh::importer {

struct Record
{
    QString id;
    QJsonObject fields;
};

/// One table of the export as it was read, and what is to be said about it.
struct TableData
{
    TableReport report;
    QList<RecordNote> notes;
    QList<Record> records;
    QStringList unknownColumns;
    bool present = false;

    void warn(const QString &recordId, const QString &code, const QString &message);
    /// Counts the record as skipped.
    void skip(const QString &recordId, const QString &code, const QString &message);
};

/// Reads `dir`/`table`.json; what is wrong with it, or with one of its records, becomes a note.
TableData readTable(const QString &dir, const QString &table, const QStringList &knownColumns);

/// Takes values out of one record, cleans them, and says what it left out.
class FieldReader
{
public:
    FieldReader(TableData &table, const Record &record) : m_table(table), m_record(record) {}

    /// One line without control characters, at most `limit` characters long; empty when there is
    /// none.
    QString line(const QString &column, int limit);
    /// The same as the name of a person or company: no markup, no formula (see nameProblem).
    QString name(const QString &column, int limit);
    /// Text of several lines, HTML made plain.
    QString richText(const QString &column);
    /// An absolute web address; one without a scheme gets https, anything else is left out.
    QString url(const QString &column);
    /// Names or record ids; a single text counts as a list of one.
    QStringList list(const QString &column);
    /// Nothing when it is missing, null or blank; not cleaned.
    std::optional<QString> raw(const QString &column, bool *wrongType = nullptr) const;

private:
    QString text(const QString &column);
    QString shortened(const QString &column, const QString &text, int limit);

    TableData &m_table;
    const Record &m_record;
};

/// Keeps what `wanted` answers true for. Asks once for each, in order: it may count and take notes,
/// which the predicate of QList::removeIf may not.
template <typename T, typename Wanted>
void keepIf(QList<T> &list, Wanted &&wanted)
{
    QList<T> kept;
    kept.reserve(list.size());
    for (T &entry : list) {
        if (wanted(entry))
            kept.append(std::move(entry));
    }
    list = std::move(kept);
}

/// Removes NUL, lone surrogates and control characters; keeps line breaks when asked to.
QString cleaned(const QString &text, bool lineBreaks);

/// One run of an import within its transaction.
class ImportRun
{
public:
    ImportRun(storage::Transaction &transaction, const KeyRing &keys, QDateTime now,
              const std::function<void(const Progress &)> &progress,
              const std::function<bool()> &canceled);

    Result<void> companies(TableData &table);
    Result<void> taxonomy(TableData &table, const QString &category);
    /// What the tables imported so far are called by, for tagging. After taxonomy(), before tags.
    Result<void> loadTagNames();
    Result<void> companyTags(TableData &table);
    Result<void> people(TableData &table);

private:
    struct Person;

    /// Of somebody as the database has them.
    static QByteArray indexOf(const QJsonObject &user);
    static bool hasNewEmail(const Person &person);
    Result<void> step(const TableData &table, qsizetype done, qsizetype total) const;
    /// In portions, with progress and a chance to cancel between them.
    Result<void> write(const TableData &table, storage::Query query, const QJsonArray &rows);
    Result<QJsonArray> load(storage::Query query, const storage::Binds &binds = {});
    QSet<QString> tagIds(TableData &table, const Record &record);
    /// Makes the imported tags of entities what `wanted` says; answers whose tags changed.
    Result<QSet<QString>> writeTags(const TableData &table, const QString &entityType,
                                    const QHash<QString, QSet<QString>> &wanted);
    QString tagId(const QString &category, const QString &name);
    bool knownZone(const QString &zone);
    QString newId() const;
    QJsonObject profileOf(TableData &table, const Record &record, const QString &role,
                          QJsonObject *urls);
    Result<QList<Person>> acceptedPeople(TableData &table, const QJsonArray &existing);
    QJsonObject mergedProfile(const QJsonObject &old, const QJsonObject &fromBase,
                              const QString &userId, const QString &phone) const;

    storage::Transaction &m_transaction;
    const KeyRing &m_keys;
    const QDateTime m_now;
    const std::function<void(const Progress &)> &m_progress;
    const std::function<bool()> &m_canceled;
    /// Record id of the base to id of the company.
    QHash<QString, QString> m_companies;
    /// Counted as created or updated already, whatever their tags say.
    QSet<QString> m_updatedCompanies;
    /// "category:value" to id of the tag.
    QHash<QString, QString> m_tags;
    /// The same by the names as they are written, empty for unknown ones: thousands of records use
    /// a few hundred names.
    QHash<QString, QString> m_tagNames;
    QHash<QString, bool> m_zones;
};

} // namespace oh::importer
