// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace oh::test {

/// A screen reader, as far as it reads: another process that asks this one by AT-SPI, over a bus of
/// its own (screenreader.py). Needs QT_LINUX_ACCESSIBILITY_ALWAYS_ON in the environment.
class ScreenReader
{
public:
    ~ScreenReader();

    /// Begins the accessibility bus and the reader on it.
    bool start();
    /// What stands on the screen, as screenreader.py has it; empty when it gives no answer.
    QJsonObject walk();
    /// What was read out since the last time.
    QStringList heard();
    QString lastWords();

private:
    QJsonObject ask(const QByteArray &question);

    QProcess m_bus;
    QProcess m_reader;
    QByteArray m_said;
};

} // namespace oh::test
