// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprogram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oh::test {

Said runServer(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(processMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            out.split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(process.readAllStandardError())};
}

bool makeCertificate(const QString &certificateFile, const QString &keyFile)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                 u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s,
                                 keyFile, u"-out"_s, certificateFile});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

ServerProgram::ServerProgram(const QString &program, const QString &config)
{
    process.start(program, {u"--config"_s, config});
}

ServerProgram::~ServerProgram()
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(processMs))
        return;
    process.kill();
    process.waitForFinished();
}

bool ServerProgram::ended()
{
    out += process.readAllStandardOutput();
    err += process.readAllStandardError();
    return process.state() == QProcess::NotRunning;
}

quint16 ServerProgram::port()
{
    static const QRegularExpression line(u"^listening on https://127\\.0\\.0\\.1:(\\d+)\n"_s);
    return ended() ? quint16(0) : line.match(QString::fromUtf8(out)).captured(1).toUShort();
}

} // namespace oh::test
