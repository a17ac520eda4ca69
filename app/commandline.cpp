// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/client/serverurl.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("oh::app::CommandLine", text);
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Office hours with mentors: the desktop application."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Shows the version."));
    const QCommandLineOption server(
        u"server"_s, tr("The server's address (else OFFICEHOURS_SERVER, else the one used last)."),
        u"url"_s);
    const QCommandLineOption reset(u"reset-window"_s,
                                   tr("Forgets the window's place and size, and all layouts."));
    parser.addOptions({help, version, server, reset});
    parser.addPositionalArgument(u"link"_s, tr("An officehours: address to open."), u"[link]"_s);

    CommandLine line;
    const auto fail = [&line](const QString &text) {
        line.action = Action::ShowError;
        line.text = text;
        return line;
    };
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (parser.isSet(help)) {
        line.action = Action::ShowHelp;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.action = Action::ShowVersion;
        line.text = u"officehours %1"_s.arg(u"" OH_VERSION ""_s);
        return line;
    }
    line.resetWindow = parser.isSet(reset);
    if (parser.isSet(server)) {
        const auto url = normalisedServer(QUrl(parser.value(server), QUrl::StrictMode));
        if (!url)
            return fail(tr("Give --server an address such as https://hours.example.org."));
        line.server = *url;
    }
    return line;
}

QUrl chooseServer(const QUrl &option, const QString &environment, const QUrl &remembered)
{
    for (const QUrl &candidate : {option, QUrl(environment, QUrl::StrictMode), remembered}) {
        if (const auto server = normalisedServer(candidate))
            return *server;
    }
    return QUrl(u"http://127.0.0.1:8080"_s);
}

} // namespace oh::app
