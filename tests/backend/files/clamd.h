// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

namespace oh::test {

/// ClamAV's own daemon with one signature, that of the harmless test file everybody knows.
class Clamd
{
public:
    Clamd()
    {
        const auto write = [this](const QString &name, const QByteArray &text) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("clamd's files can't be written");
        };
        write(QStringLiteral("test.ndb"), "Eicar-Test-Signature:0:*:" + eicar().toHex() + "\n");
        write(QStringLiteral("clamd.conf"),
              "Foreground yes\nStreamMaxLength 3M\nDatabaseDirectory " +
                  m_folder.path().toLocal8Bit() + "\nLocalSocket " + socketPath().toLocal8Bit() +
                  "\n");
    }
    ~Clamd() { stop(); }
    Q_DISABLE_COPY_MOVE(Clamd)

    bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("/usr/sbin/clamd"),
                        {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("clamd.conf"))});
        return QTest::qWaitFor(
            [this] {
                QLocalSocket socket;
                socket.connectToServer(socketPath());
                return socket.waitForConnected(100);
            },
            60'000);
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
        QFile::remove(socketPath());
    }
    QString socketPath() const { return m_folder.filePath(QStringLiteral("clamd.sock")); }

    /// In two pieces, so that no scanner finds it in our source.
    static QByteArray eicar()
    {
        return QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-") +
               "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace oh::test
