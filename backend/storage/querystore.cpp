// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/querystore.h"

#include "backend/config/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <vector>

using namespace Qt::StringLiterals;

// In a static library nothing else pulls the resource in. The macro must stand outside a namespace.
static void initSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace oh::storage {

namespace {

bool isNameChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'_';
}

std::vector<QueryInfo> readAll()
{
    std::vector<QueryInfo> out;
    out.reserve(queryCount);
    for (const QueryFile &file : queryFiles) {
        const auto source = embeddedSql(QString::fromLatin1(file.path));
        if (!source)
            qCCritical(logStorage) << "missing query file" << file.path;
        out.push_back(parseQuery(QString::fromLatin1(file.name),
                                 source ? QString::fromUtf8(*source) : QString()));
    }
    return out;
}

} // namespace

const QueryInfo &queryInfo(Query query)
{
    static const std::vector<QueryInfo> all = readAll();
    return all.at(std::size_t(query));
}

QList<Query> allQueries()
{
    QList<Query> out;
    for (std::size_t i = 0; i < queryCount; ++i)
        out.append(Query(i));
    return out;
}

QueryInfo parseQuery(const QString &name, const QString &source)
{
    QueryInfo info{name, {}, {}, {}};
    info.isWalk = source.startsWith("-- plan: walk\n"_L1);
    QString text;
    const qsizetype size = source.size();
    QChar quote;
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = source[i];
        const QChar next = i + 1 < size ? source[i + 1] : QChar();
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'-' && next == u'-') {
            while (i < size && source[i] != u'\n')
                ++i;
            text += u'\n';
            continue;
        } else if (c == u':' && next == u':') {
            text += u"::"_s;
            ++i;
            continue;
        } else if (c == u':' && isNameChar(next)) {
            qsizetype end = i + 1;
            while (end < size && isNameChar(source[end]))
                ++end;
            info.parameters.append(source.mid(i, end - i));
            text += u'$' + QString::number(info.parameters.size());
            i = end - 1;
            continue;
        }
        text += c;
    }
    text = text.trimmed();
    if (text.endsWith(u';'))
        text.chop(1);
    info.sql = text.toUtf8();
    constexpr qsizetype hashBytes = 4;
    info.preparedName =
        QCryptographicHash::hash(info.sql, QCryptographicHash::Sha256).left(hashBytes).toHex() +
        '_' + name.toLatin1();
    return info;
}

Result<QByteArray> embeddedSql(const QString &path)
{
    initSqlResource();
    QFile file(u":/sql/"_s + path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error(ErrorCode::InternalError);
        error.internal = u"missing "_s + path;
        return error;
    }
    return file.readAll();
}

QStringList embeddedMigrations()
{
    initSqlResource();
    return QDir(u":/sql/migrations"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace oh::storage
