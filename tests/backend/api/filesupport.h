// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/serverjobs.h"
#include "backend/services/filejobs.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/backend/files/madefiles.h"
#include "tests/backend/jobs/jobsupport.h"

#include <QDirIterator>
#include <QUrl>

namespace oh::test {

/// A server with people, and short ways to their files.
struct FileWorld
{
    explicit FileWorld(const files::FilesConfig &config = {}) : server(monday, false, config)
    {
        mentor = server.makePerson(Role::Mentor, u"Grace Hopper"_s);
        mentee = server.makePerson(Role::Mentee, u"Ada Lovelace"_s);
        other = server.makePerson(Role::Mentee, u"Other"_s);
        coordinator = server.makePerson(Role::Coordinator, u"Katherine Johnson"_s);
        jobServer = std::make_unique<JobServer>(
            server.database, server.clock, filejobs::fileJobs(server.fileWorks(), server.pool()),
            jobs::serverSchedule({.files = &server.fileWorks()}));
    }

    TestServer server;
    TestServer::Person mentor;
    TestServer::Person mentee;
    TestServer::Person other;
    TestServer::Person coordinator;
    std::unique_ptr<JobServer> jobServer;

    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    static QByteArray avatarPath(const TestServer::Person &of, const QByteArray &after = {})
    {
        return "/api/profiles/" + of.id.toString().toLatin1() + "/avatar" + after;
    }
    HttpReply setAvatar(const TestServer::Person &of, const QByteArray &picture,
                        const TestServer::Person &by, const QByteArray &crop = {})
    {
        QByteArray body = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; "
                          "filename=\"me.exe\"\r\nContent-Type: text/html\r\n\r\n" +
                          picture + "\r\n";
        if (!crop.isEmpty())
            body +=
                "--xyz\r\nContent-Disposition: form-data; name=\"crop\"\r\n\r\n" + crop + "\r\n";
        return server.send("POST", avatarPath(of), body + "--xyz--\r\n", by,
                           {{"Content-Type", "multipart/form-data; boundary=xyz"}});
    }

    HttpReply begin(const TestServer::Person &who, qint64 size, const QString &name = u"deck.pdf"_s)
    {
        return server.send("POST", "/api/uploads", {}, who,
                           {{"Upload-Length", QByteArray::number(size)},
                            {"Upload-Metadata", "filename " + name.toUtf8().toBase64()}});
    }
    HttpReply append(const TestServer::Person &who, const QByteArray &place, qint64 offset,
                     const QByteArray &bytes, const Fields &more = {})
    {
        return server.send("PATCH", place, bytes, who,
                           Fields{{"Content-Type", "application/offset+octet-stream"},
                                  {"Upload-Offset", QByteArray::number(offset)}} +
                               more);
    }
    /// The file's id; empty when it did not work.
    QString uploaded(const TestServer::Person &who, const QByteArray &bytes,
                     const QString &name = u"deck.pdf"_s)
    {
        const QByteArray place = begin(who, bytes.size(), name).header("Location");
        append(who, place, 0, bytes);
        return server.get(place, who).json()[u"fileId"].toString();
    }
    static QByteArray filePath(const QString &id, const QByteArray &after = {})
    {
        return "/api/files/" + id.toLatin1() + after;
    }
    /// What the jobs that are due now do; and what is due again in an hour.
    bool doJobs() { return bool(jobServer->runner->runPending()); }
    bool sweep()
    {
        server.clock.advanceSecs(3600);
        for (TestServer::Person *person : {&mentor, &mentee, &other, &coordinator}) {
            const Role role = person == &mentor        ? Role::Mentor
                              : person == &coordinator ? Role::Coordinator
                                                       : Role::Mentee;
            person->token = server.signIn(person->id, role);
        }
        return doJobs();
    }
    /// In the folder of files.
    QStringList stored(const QString &below = {}) const
    {
        QStringList all;
        QDirIterator files(server.filesFolder() + u'/' + below, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            all.append(files.next());
        return all;
    }
    int count(const QString &sql, const QVariantList &values = {})
    {
        return server.database.scalar(sql, values).toInt();
    }
    int audited(const QString &action)
    {
        return count(u"SELECT count(*) FROM audit_log WHERE action_type = ?"_s, {action});
    }
};

} // namespace oh::test
