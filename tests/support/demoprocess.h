// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace oh::test {

/// The real server, as `officehours-server --demo` in a directory of its own, with its real
/// PostgreSQL. Ends with the test, also when that crashes.
class DemoProcess
{
public:
    DemoProcess();
    ~DemoProcess();

    /// For the next start: a setting, as the server has it from the environment.
    void set(const QString &variable, const QString &value);
    /// Starts it and waits until it serves. Again after stop() or crash(): with the same data, on
    /// the same port.
    bool start();
    /// SIGTERM; whether it ended in good order.
    bool stop();
    /// SIGKILL: without a word to anybody.
    void crash();
    /// It is there, but answers nobody (SIGSTOP), and goes on (SIGCONT).
    void freeze();
    void thaw();

    quint16 port() const { return m_port; }
    QUrl url() const;
    /// The sample's sign-in address of a role: "mentee", "mentor", "coordinator".
    QString email(const QString &role) const { return m_emails.value(role); }
    QString outbox() const;
    /// Runs a statement in its database, as the owner: for what no API can bring about.
    bool sql(const QString &statement) const;
    /// The same with a file of statements; `variables` are psql's.
    bool sqlFile(const QString &file, const QHash<QString, QString> &variables = {}) const;
    /// The first column of what a query finds.
    QStringList column(const QString &query) const;
    QString keysFile() const;
    /// What it wrote, for messages of tests.
    QString lastWords() const;

private:
    bool startOnce();

    void signal(int number);
    std::optional<QByteArray> psql(const QStringList &arguments) const;

    QString path(const QString &file) const;

    /// The server's data directory; gone with the process.
    const QString m_dir;
    std::unique_ptr<QProcess> m_process;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    quint16 m_port = 0;
    QHash<QString, QString> m_emails;
};

} // namespace oh::test
