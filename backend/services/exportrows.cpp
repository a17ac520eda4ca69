// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/services/exportrows.h"

#include "backend/services/figurecounts.h"
#include "backend/services/peoplefilter.h"
#include "backend/services/personaldata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::exporting {

using storage::bind;
using storage::Binds;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

enum class Cell { Text, Number, Flag, Email, Phone };

/// As the statement and the file name it.
struct Column
{
    const char *column;
    const char *name;
    Cell cell = Cell::Text;
};

const std::vector<Column> &columnsIn(ExportKind kind)
{
    static const std::vector<Column> sessions{
        {"id", "id"},
        {"status", "status"},
        {"created_via", "createdVia"},
        {"meeting_start_time", "meetingStartTime"},
        {"meeting_end_time", "meetingEndTime"},
        {"mentor_id", "mentorId"},
        {"mentor_name", "mentorName"},
        {"mentee_id", "menteeId"},
        {"mentee_name", "menteeName"},
        {"mentee_company", "menteeCompany"},
        {"meeting_type", "meetingType"},
        {"location", "location"},
        {"meeting_goal", "meetingGoal"},
        {"materials_urls", "materialsUrls"},
        {"created_at", "createdAt"},
        {"confirmed_at", "confirmedAt"},
        {"canceled_at", "canceledAt"},
        {"canceled_by", "canceledBy"},
        {"is_declined", "isDeclined", Cell::Flag},
        {"cancellation_reason", "cancellationReason"},
        {"cancellation_notes", "cancellationNotes"},
        {"attendance", "attendance"},
    };
    static const std::vector<Column> feedback{
        {"id", "id"},
        {"booking_id", "bookingId"},
        {"meeting_start_time", "meetingStartTime"},
        {"rater_id", "raterId"},
        {"rater_name", "raterName"},
        {"rater_role", "raterRole"},
        {"rated_user_id", "ratedUserId"},
        {"rated_user_name", "ratedUserName"},
        {"score", "score", Cell::Number},
        {"feedback_text", "feedbackText"},
        {"topics_covered", "topicsCovered"},
        {"helpfulness_rating", "helpfulnessRating", Cell::Number},
        {"would_recommend", "wouldRecommend", Cell::Flag},
        {"is_anonymous", "isAnonymous", Cell::Flag},
        {"is_effective", "isEffective", Cell::Flag},
        {"created_at", "createdAt"},
    };
    static const std::vector<Column> users{
        {"id", "id"},
        {"name", "name"},
        {"email_sealed", "email", Cell::Email},
        {"phone_sealed", "phone", Cell::Phone},
        {"role", "role"},
        {"reputation_tier", "reputationTier"},
        {"reputation_score", "reputationScore", Cell::Number},
        {"is_active", "isActive", Cell::Flag},
        {"title", "title"},
        {"company", "company"},
        {"headline", "headline"},
        {"time_zone", "timeZone"},
        {"tags", "tags"},
        {"created_at", "createdAt"},
        {"last_activity_at", "lastActivityAt"},
        {"last_sign_in_at", "lastSignInAt"},
    };
    static const std::vector<Column> none;
    switch (kind) {
    case ExportKind::Sessions:
        return sessions;
    case ExportKind::Feedback:
        return feedback;
    case ExportKind::Users:
        return users;
    case ExportKind::Figures:
        break;
    }
    return none;
}

struct Statements
{
    Query count;
    Query list;
};

Statements statementsOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Feedback:
        return {Query::exports_count_feedback, Query::exports_list_feedback};
    case ExportKind::Users:
        return {Query::exports_count_users, Query::exports_list_users};
    default:
        return {Query::exports_count_sessions, Query::exports_list_sessions};
    }
}

Binds exportFilters(const api::ExportWish &wish)
{
    Binds binds{{u":from"_s, bind(wish.from)}, {u":to"_s, bind(wish.to)}};
    binds += peopleFilterBinds(wish);
    if (wish.kind != ExportKind::Users)
        binds.append({u":party"_s, bind(wish.party)});
    return binds;
}

Result<QJsonValue> valueOf(const Row &row, const Column &column, const KeyRing &keys)
{
    const QLatin1StringView name(column.column);
    if (row.isNull(name))
        return QJsonValue(QJsonValue::Null);
    switch (column.cell) {
    case Cell::Text:
        return QJsonValue(row.text(name));
    case Cell::Number:
        return QJsonValue(row.number(name));
    case Cell::Flag:
        return QJsonValue(row.boolean(name));
    case Cell::Email:
    case Cell::Phone:
        break;
    }
    const UserId user = row.id<UserId>("id"_L1);
    const auto opened = column.cell == Cell::Email ? openEmail(keys, user, row.bytes(name))
                                                   : openPhone(keys, user, row.bytes(name));
    if (!opened)
        return opened.error();
    return QJsonValue(*opened);
}

/// "slots.offered" and its value, one after the other.
void flatten(const QString &path, const QJsonValue &value, QList<QList<QJsonValue>> &rows)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), rows);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            flatten(path + u'.' + QString::number(i), list.at(i), rows);
    } else {
        rows.append({path, value});
    }
}

/// What was asked, and what came of it: each figure by its name, series as lists.
QJsonObject figuresDocument(QJsonObject figures, const api::FiguresQuery &query)
{
    const QJsonObject asked = api::FiguresQuery::schema().toJson(query);
    QJsonObject filters;
    for (const QString &name :
         {u"industries"_s, u"technologies"_s, u"stages"_s, u"tier"_s, u"party"_s})
        filters.insert(name, asked[name]);
    QJsonObject range;
    for (const QString &name : {u"from"_s, u"to"_s, u"timeZone"_s, u"bucket"_s})
        range.insert(name, figures.take(name));
    const QJsonValue computedAt = figures.take(u"computedAt"_s);
    return {{u"computedAt"_s, computedAt},
            {u"range"_s, range},
            {u"filters"_s, filters},
            {u"figures"_s, figures}};
}

Result<Batch> readFigures(Transaction &tx, const api::ExportWish &wish, const Caller &caller)
{
    api::FiguresQuery query;
    query.from = wish.from;
    query.to = wish.to;
    query.timeZone = wish.timeZone;
    query.bucket = wish.bucket;
    query.industries = wish.industries;
    query.technologies = wish.technologies;
    query.stages = wish.stages;
    query.tier = wish.tier;
    query.party = wish.party;
    const auto counted = figures::count(tx, caller, query);
    if (!counted)
        return counted.error();
    const QJsonObject figures = api::Figures::schema().toJson(*counted);
    Batch batch;
    if (wish.format == ExportFormat::Json)
        batch.rows.append({figuresDocument(figures, query)});
    else
        flatten({}, figures, batch.rows);
    return batch;
}

} // namespace

QList<QString> columnsOf(ExportKind kind, ExportFormat format)
{
    if (kind == ExportKind::Figures)
        return format == ExportFormat::Json ? QList<QString>()
                                            : QList<QString>{u"figure"_s, u"value"_s};
    QList<QString> names;
    for (const Column &column : columnsIn(kind))
        names.append(QString::fromLatin1(column.name));
    return names;
}

Result<std::optional<int>> countRows(Transaction &tx, const api::ExportWish &wish)
{
    if (wish.kind == ExportKind::Figures)
        return std::optional<int>();
    const auto row = tx.row(statementsOf(wish.kind).count, exportFilters(wish));
    if (!row)
        return row.error();
    return std::optional(*row ? (*row)->integer("many"_L1) : 0);
}

Result<Batch> readRows(Transaction &tx, const KeyRing &keys, const api::ExportWish &wish,
                       const Caller &caller, const QUuid &after, int limit)
{
    if (wish.kind == ExportKind::Figures)
        return readFigures(tx, wish, caller);
    Binds binds = exportFilters(wish);
    binds.append({u":after"_s, bind(after)});
    binds.append({u":limit"_s, bind(limit)});
    if (wish.kind == ExportKind::Sessions)
        binds.append({u":now"_s, bind(caller.now)});
    const auto rows = tx.rows(statementsOf(wish.kind).list, binds);
    if (!rows)
        return rows.error();
    Batch batch;
    batch.rows.reserve(rows->size());
    for (const Row &row : *rows) {
        QList<QJsonValue> values;
        for (const Column &column : columnsIn(wish.kind)) {
            auto value = valueOf(row, column, keys);
            if (!value)
                return value.error();
            values.append(*std::move(value));
        }
        batch.rows.append(values);
    }
    if (rows->size() == limit)
        batch.last = rows->constLast().uuid("id"_L1);
    return batch;
}

} // namespace oh::exporting
