// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QLocalSocket;

namespace oh::app {

/// One running program per person and settings file. A second start hands its arguments to the
/// first over a socket that only this person can open, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        /// The one that runs. Gets the others' arguments from now on.
        First,
        /// Another one runs, and has taken the arguments.
        Second,
        /// Another one runs, and does not answer.
        Blocked,
    };

    /// `name` tells apart what may run side by side; the socket and lock file lie in `folder`.
    SingleInstance(const QString &name, const QString &folder = runtimeFolder(),
                   std::chrono::milliseconds patience = std::chrono::seconds(5),
                   QObject *parent = nullptr);
    ~SingleInstance() override;

    /// XDG_RUNTIME_DIR, or what Qt puts in its place.
    static QString runtimeFolder();

    /// Answers through the event loop, once.
    void claim(const QStringList &arguments, std::function<void(Role)> done);

Q_SIGNALS:
    void argumentsReceived(const QStringList &arguments);

private:
    void tryOnce();
    void listen();
    void handOver();
    void onHandOverFailed();
    void accept();
    void finish(Role role);

    const QString m_socketPath;
    const std::chrono::milliseconds m_patience;
    QLockFile m_lock;
    QLocalServer m_server;
    QTimer m_deadline;
    QTimer m_again;
    QPointer<QLocalSocket> m_socket;
    QStringList m_arguments;
    std::function<void(Role)> m_done;
};

} // namespace oh::app
