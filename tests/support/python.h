// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace oh::test {

/// Debian's interpreter, which sees Debian's modules; another one in PATH may not.
inline QString pythonProgram()
{
    const QString system = QStringLiteral("/usr/bin/python3");
    return QFileInfo::exists(system) ? system : QStringLiteral("python3");
}

struct PythonRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a script by somebody else's implementation, with `input` on its standard input.
inline PythonRun runPython(const QString &script, const QByteArray &input,
                           const QStringList &arguments = {})
{
    QProcess process;
    process.start(pythonProgram(),
                  QStringList{QStringLiteral("-I"), QStringLiteral("-c"), script} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace oh::test
