// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace oh::app {

/// What the program was started with.
struct CommandLine
{
    enum class Action { Run, ShowHelp, ShowVersion, ShowError };

    Action action = Action::Run;
    /// For ShowHelp, ShowVersion and ShowError.
    QString text;
    /// Empty when not given.
    QUrl server;
    bool resetWindow = false;

    /// `arguments` begins with the program's name. Needs no application object.
    static CommandLine parse(const QStringList &arguments);
};

/// The server to use: the option, else OFFICEHOURS_SERVER, else the one remembered, else the one of
/// a demonstration on this computer. What is no address is passed over.
QUrl chooseServer(const QUrl &option, const QString &environment, const QUrl &remembered);

} // namespace oh::app
