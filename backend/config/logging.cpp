// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/logging.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace oh {

Q_LOGGING_CATEGORY(logHttp, "oh.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "oh.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "oh.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logMail, "oh.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(logJobs, "oh.jobs", QtInfoMsg)
Q_LOGGING_CATEGORY(logLive, "oh.live", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "oh.server", QtInfoMsg)

namespace {

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

void writeJson(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (message.startsWith(u'{') && qstrcmp(context.category, logHttp().categoryName()) == 0) {
        // One line a request: it is a compact object already, and is put in as it is.
        const QByteArray text = "{\"time\":\"" + time.toLatin1() + "\",\"level\":\"" +
                                levelName(type).toLatin1() + "\",\"category\":\"" +
                                context.category + "\"," + QStringView(message).mid(1).toUtf8() +
                                '\n';
        std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
        std::fflush(stderr);
        return;
    }
    QJsonObject line{{u"time"_s, time},
                     {u"level"_s, levelName(type)},
                     {u"category"_s, QString::fromLatin1(context.category)}};
    const QJsonObject fields = message.startsWith(u'{')
                                   ? QJsonDocument::fromJson(message.toUtf8()).object()
                                   : QJsonObject();
    if (!fields.isEmpty()) {
        for (auto it = fields.begin(); it != fields.end(); ++it)
            line.insert(it.key(), it.value());
    } else {
        line.insert(u"message"_s, message);
    }
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installJsonLogging()
{
    qInstallMessageHandler(writeJson);
}

} // namespace oh
