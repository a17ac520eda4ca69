// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/auditchain.h"

#include "backend/config/logging.h"
#include "backend/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace oh::audit {

using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int entriesPerTurn = 2000;
constexpr qsizetype hashHexLength = 64;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// As oh_audit_part() writes it.
QByteArray canonicalPart(const Row &row, QLatin1StringView column)
{
    if (row.isNull(column))
        return "-\n";
    const QByteArray value = row.raw(column);
    return QByteArray::number(value.size()) + ':' + value + '\n';
}

QByteArray canonicalPart(const QByteArray &value)
{
    return QByteArray::number(value.size()) + ':' + value + '\n';
}

QByteArray contentHash(const Row &row)
{
    return sha256(row.bytes("salt"_L1) + canonicalPart(row, "before_value"_L1) +
                  canonicalPart(row, "after_value"_L1) + canonicalPart(row, "reason"_L1));
}

QByteArray entryHash(const Row &row, const QByteArray &previous)
{
    return sha256(previous + canonicalPart(row, "seq"_L1) + canonicalPart(row, "id"_L1) +
                  canonicalPart(row, "action_type"_L1) + canonicalPart(row, "actor"_L1) +
                  canonicalPart(row, "target_entity_type"_L1) + canonicalPart(row, "target"_L1) +
                  canonicalPart(row, "request_id"_L1) + canonicalPart(row, "at"_L1) +
                  canonicalPart(row.bytes("content_hash"_L1).toHex()));
}

/// One walk along the chain, from its beginning.
class Walk
{
public:
    /// Ends of the chain that were noted: by the database beside the entries, or elsewhere.
    explicit Walk(QList<Head> noted) : m_noted(std::move(noted)) {}

    /// False where the chain breaks.
    bool take(const Row &row)
    {
        const qint64 number = row.longInteger("seq"_L1);
        if (number != m_found.head.number + 1)
            return breaks(m_found.head.number + 1, u"is missing"_s);
        if (row.bytes("prev_hash"_L1) != m_found.head.hash)
            return breaks(number, u"does not follow the one before it"_s);
        const QByteArray hash = row.bytes("hash"_L1);
        if (hash != entryHash(row, m_found.head.hash))
            return breaks(number, u"was changed"_s);
        const bool isRedacted = row.isNull("salt"_L1);
        if (isRedacted) {
            if (!row.isNull("before_value"_L1) || !row.isNull("after_value"_L1) ||
                !row.isNull("reason"_L1))
                return breaks(number, u"says something that it did not say"_s);
            m_unexplained.insert(number);
            ++m_found.redacted;
        } else if (row.bytes("content_hash"_L1) != contentHash(row)) {
            return breaks(number, u"says something that it did not say"_s);
        }
        if (!isRedacted && row.text("action_type"_L1) == "audit.redacted"_L1) {
            const QJsonArray explained =
                row.json("after_value"_L1).toObject().value("entries"_L1).toArray();
            for (const auto &entry : explained)
                m_unexplained.erase(entry.toInteger());
        }
        m_found.head = {number, hash};
        ++m_found.entries;
        for (const Head &noted : m_noted) {
            if (noted.number == number && noted.hash != hash)
                return breaks(number, u"is not the one that was noted"_s);
        }
        return true;
    }

    Verification end(int unchained)
    {
        if (m_found.broken)
            return m_found;
        qint64 lastNoted = 0;
        for (const Head &noted : m_noted)
            lastNoted = std::max(lastNoted, noted.number);
        if (!m_unexplained.empty())
            breaks(*m_unexplained.begin(), u"lost its words, and no later entry says why"_s);
        else if (lastNoted > m_found.head.number)
            breaks(m_found.head.number + 1,
                   u"is missing, and all behind it: entry %1 was noted"_s.arg(lastNoted));
        else if (unchained > 0)
            breaks(m_found.head.number + 1, u"is not in the chain (%1 entries)"_s.arg(unchained));
        return m_found;
    }

    const Verification &found() const { return m_found; }

private:
    bool breaks(qint64 number, const QString &what)
    {
        m_found.broken = Verification::Break{number, what};
        return false;
    }

    const QList<Head> m_noted;
    Verification m_found;
    /// Without words, and not named by an entry yet.
    std::set<qint64> m_unexplained;
};

} // namespace

QString Head::text() const
{
    return QString::number(number) + u' ' + QString::fromLatin1(hash.toHex());
}

std::optional<Head> Head::parse(QStringView text)
{
    const auto words = text.trimmed().split(u' ');
    bool isNumber = false;
    const qint64 number = words.value(0).toLongLong(&isNumber);
    if (!isNumber || number < 0 || words.size() > 2)
        return std::nullopt;
    const QByteArray hex = words.value(1).toLatin1();
    const QByteArray hash = QByteArray::fromHex(hex);
    if (hash.toHex() != hex || hex.size() != (number > 0 ? hashHexLength : 0))
        return std::nullopt;
    return Head{number, hash};
}

Result<Verification> verifyChain(Transaction &tx, const std::optional<Head> &noted)
{
    // Asked for first: what is committed while we walk is chained, and no break.
    const auto unchained = tx.row(Query::audit_count_unchained);
    if (!unchained)
        return unchained.error();
    const auto beside = tx.row(Query::audit_select_head);
    if (!beside)
        return beside.error();
    if (!*beside) {
        Verification found;
        found.broken =
            Verification::Break{1, u"can't be told from others: the database lost its note "
                                   "of where the log ends"_s};
        return found;
    }
    QList<Head> heads{{(*beside)->longInteger("seq"_L1), (*beside)->bytes("hash"_L1)}};
    if (noted)
        heads.append(*noted);
    Walk walk(heads);
    bool goesOn = true;
    while (goesOn) {
        const auto rows =
            tx.rows(Query::audit_select_chain, {{u":behind"_s, bind(walk.found().head.number)},
                                                {u":limit"_s, bind(entriesPerTurn)}});
        if (!rows)
            return rows.error();
        goesOn = rows->size() == entriesPerTurn;
        for (const Row &row : *rows) {
            if (!walk.take(row)) {
                goesOn = false;
                break;
            }
        }
    }
    return walk.end(*unchained ? (*unchained)->integer("many"_L1) : 0);
}

Result<Head> currentHead(Transaction &tx)
{
    const auto row = tx.row(Query::audit_select_head);
    if (!row)
        return row.error();
    if (!*row)
        return Head();
    return Head{(*row)->longInteger("seq"_L1), (*row)->bytes("hash"_L1)};
}

Result<int> logHead(Transaction &tx, const QDateTime &)
{
    const auto head = currentHead(tx);
    if (!head)
        return head.error();
    qCInfo(logServer).noquote() << QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"auditEntries"_s, head->number},
                                  {u"auditHead"_s, QString::fromLatin1(head->hash.toHex())}})
            .toJson(QJsonDocument::Compact));
    return int(head->number);
}

} // namespace oh::audit
