// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/singleinstance.h"

#include "app/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

/// A message is one line: a JSON array of texts. The answer is this.
constexpr char taken[] = "ok\n";
constexpr qint64 maxMessageBytes = 64 * 1024;
constexpr std::chrono::milliseconds pauseBetweenTries{50};
constexpr std::chrono::seconds maxReadTime{5};

} // namespace

QString SingleInstance::runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

SingleInstance::SingleInstance(const QString &name, const QString &folder,
                               std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent),
      m_socketPath(folder + u'/' + name + u".sock"_s),
      m_patience(patience),
      m_lock(folder + u'/' + name + u".lock"_s)
{
    // Stale means that its process is gone, not that it is old.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_deadline.setSingleShot(true);
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBetweenTries);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(Role::Blocked); });
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::tryOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::claim(const QStringList &arguments, std::function<void(Role)> done)
{
    m_arguments = arguments;
    m_done = std::move(done);
    m_deadline.start(m_patience);
    m_again.start(0);
}

void SingleInstance::tryOnce()
{
    if (m_lock.tryLock(0))
        listen();
    else if (m_lock.error() == QLockFile::LockFailedError)
        handOver();
    else // no folder to lock in: better two windows than none
        finish(Role::First);
}

void SingleInstance::listen()
{
    // We hold the lock, so a socket that lies there belongs to a process that is gone.
    QLocalServer::removeServer(m_socketPath);
    if (!m_server.listen(m_socketPath))
        qCWarning(logStart).noquote()
            << "can't take links from other starts:" << m_server.errorString();
    finish(Role::First);
}

void SingleInstance::handOver()
{
    auto *socket = new QLocalSocket(this);
    m_socket = socket;
    connect(socket, &QLocalSocket::connected, socket, [this, socket] {
        const QJsonArray message = QJsonArray::fromStringList(m_arguments);
        socket->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->peek(sizeof(taken)).startsWith(taken))
            finish(Role::Second);
    });
    // The other one may be between its lock and its socket, or about to end: once more then.
    connect(socket, &QLocalSocket::errorOccurred, this, &SingleInstance::onHandOverFailed);
    connect(socket, &QLocalSocket::disconnected, this, &SingleInstance::onHandOverFailed);
    socket->connectToServer(m_socketPath);
}

void SingleInstance::onHandOverFailed()
{
    if (QLocalSocket *socket = m_socket) {
        m_socket.clear();
        socket->disconnect(this);
        socket->deleteLater();
        if (m_done)
            m_again.start();
    }
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(maxReadTime, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > maxMessageBytes)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine(maxMessageBytes);
            const QJsonDocument message = QJsonDocument::fromJson(line);
            if (!message.isArray()) {
                socket->abort();
                return;
            }
            QStringList arguments;
            const QJsonArray texts = message.array();
            for (const auto &text : texts)
                arguments.append(text.toString());
            socket->write(taken);
            socket->disconnectFromServer();
            Q_EMIT argumentsReceived(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

void SingleInstance::finish(Role role)
{
    m_deadline.stop();
    m_again.stop();
    if (QLocalSocket *socket = m_socket) {
        m_socket.clear();
        socket->disconnect(this);
        socket->deleteLater();
    }
    if (const auto done = std::exchange(m_done, nullptr))
        done(role);
}

} // namespace oh::app
