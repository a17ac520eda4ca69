// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace oh::test {

/// The real server, as `officehours-server --demo` in a directory of its own, with its real
/// PostgreSQL. Ends with the test, also when that crashes.
class DemoProcess
{
public:
    DemoProcess();
    ~DemoProcess();

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
    /// What it wrote, for messages of tests.
    QString lastWords() const;

private:
    void signal(int number);

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QHash<QString, QString> m_emails;
};

} // namespace oh::test
