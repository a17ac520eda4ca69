// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/auth/keyring.h"
#include "backend/server/serverapp.h"
#include "backend/services/personaldata.h"
#include "models/domain/enums.h"
#include "tests/support/httprequest.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>

namespace oh::test {

/// The composed server on a database of its own, with its mail in a directory and a clock that
/// the test moves.
class ComposedServer
{
public:
    explicit ComposedServer(const QDateTime &now, MailTransport *transport = nullptr) : clock(now)
    {
        options.config.port = 0;
        options.config.database = database.appConfig(4);
        options.config.owner = database.ownerConfig();
        options.config.keysFile = folder.filePath(u"keys.json"_s);
        options.config.mailDirectory = folder.filePath(u"outbox"_s);
        options.config.exportFolder = folder.filePath(u"exports"_s);
        options.transport = transport;
        options.mailPollInterval = std::chrono::milliseconds(20);
        options.jobs = false;
        if (!KeyRing::createFile(options.config.keysFile))
            qFatal("no key file");
        keys = *KeyRing::load(options.config.keysFile);
    }

    void start()
    {
        app = std::make_unique<server::ServerApp>(options, clock);
        const auto taken = app->start();
        if (!taken)
            qFatal("no server: %s", qPrintable(taken.error().message));
        port = *taken;
    }

    /// A configuration file of the same server, for the program's commands.
    QString writeConfig() const
    {
        const auto &db = options.config.database;
        const QStringList lines{u"[server]"_s,
                                u"public-url = http://127.0.0.1"_s,
                                u"[database]"_s,
                                u"host = "_s + db.host,
                                u"port = %1"_s.arg(db.port),
                                u"name = "_s + db.database,
                                u"user = "_s + db.user,
                                u"password = "_s + db.password,
                                u"[mail]"_s,
                                u"directory = "_s + options.config.mailDirectory,
                                u"[keys]"_s,
                                u"file = "_s + options.config.keysFile};
        QFile file(folder.filePath(u"server.conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
            qFatal("no configuration");
        return file.fileName();
    }

    UserId makePerson(Role role, const QString &email, const QString &name = u"Ada Lovelace"_s,
                      const PersonOptions &given = {})
    {
        PersonOptions sealed = given;
        sealed.emailIndex = keys->blindIndex(email);
        sealed.emailSealed = "later " + sealed.emailIndex;
        const UserId id = database.makeUser(toString(role), name, sealed);
        database.exec(u"UPDATE users SET email_sealed = decode(?, 'hex') WHERE id = ?::uuid"_s,
                      {QString::fromLatin1(sealEmail(*keys, id, email).toHex()), id.toString()});
        return id;
    }

    HttpReply post(const QByteArray &target, const QJsonObject &body, const QByteArray &token = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
        if (!token.isEmpty())
            headers.append({"Authorization", "Bearer " + token});
        return httpRequest(port, "POST", target, QJsonDocument(body).toJson(), headers);
    }
    HttpReply get(const QByteArray &target, const QByteArray &token = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!token.isEmpty())
            headers.append({"Authorization", "Bearer " + token});
        return httpRequest(port, "GET", target, {}, headers);
    }

    QStringList mails() const
    {
        return QDir(options.config.mailDirectory).entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    }
    /// A mail with its quoted-printable lines put together again.
    QString mail(qsizetype index) const
    {
        QFile file(QDir(options.config.mailDirectory).filePath(mails().value(index)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray text = file.readAll();
        text.replace("=\r\n", "").replace("=3D", "=");
        return QString::fromUtf8(text);
    }
    static QString tokenIn(const QString &mail)
    {
        static const QRegularExpression pattern(u"/sign-in\\?token=([A-Za-z0-9_-]{43})"_s);
        return pattern.match(mail).captured(1);
    }
    static QString codeIn(const QString &mail)
    {
        // Not the middle of the mail's id, which may happen to be all digits.
        static const QRegularExpression pattern(
            u"(?<![\\w-])([A-Z2-9]{4}-[A-Z2-9]{4})(?![\\w-])"_s);
        return pattern.match(mail).captured(1);
    }

    TestDatabase database;
    ManualClock clock;
    QTemporaryDir folder;
    server::ServerApp::Options options;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<server::ServerApp> app;
    quint16 port = 0;
};

} // namespace oh::test
