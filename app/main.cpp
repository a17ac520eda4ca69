// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/composition.h"
#include "app/interfacelanguage.h"
#include "app/logging.h"
#include "app/session/linkhandler.h"
#include "app/session/singleinstance.h"
#include "app/settings/appsettings.h"
#include "app/translations.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace oh::app;

namespace {

/// One program per settings file: who separates those, may run several.
QString instanceName()
{
    const QByteArray hash =
        QCryptographicHash::hash(AppSettings::defaultPath().toUtf8(), QCryptographicHash::Sha256);
    return u"officehours-"_s + QString::fromLatin1(hash.toHex().left(12));
}

void say(std::FILE *where, const QString &text)
{
    std::fprintf(where, "%s\n", qUtf8Printable(text.trimmed()));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"officehours"_s);
    QCoreApplication::setApplicationVersion(u"" OH_VERSION ""_s);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const oh::Language language = InterfaceLanguage::atStart(AppSettings());
    CommandLine line;
    {
        // Help needs no screen.
        QCoreApplication application(argc, argv);
        installLanguage(language);
        line = CommandLine::parse(arguments);
    }
    switch (line.action) {
    case CommandLine::Action::ShowHelp:
    case CommandLine::Action::ShowVersion:
        say(stdout, line.text);
        return 0;
    case CommandLine::Action::ShowError:
        say(stderr, line.text);
        return 2;
    case CommandLine::Action::Run:
        break;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Office Hours"_s);
    QGuiApplication::setDesktopFileName(desktopEntryName());
    installLanguage(language);

    SingleInstance instance(instanceName());
    std::unique_ptr<Composition> composition;
    const QStringList own = arguments.mid(1);
    instance.claim(own, [&](SingleInstance::Role role) {
        switch (role) {
        case SingleInstance::Role::Second:
            QCoreApplication::exit(0);
            return;
        case SingleInstance::Role::Blocked:
            say(stderr, QCoreApplication::translate(
                            "main", "Office Hours is running already, but does not answer."));
            QCoreApplication::exit(1);
            return;
        case SingleInstance::Role::First:
            break;
        }
        Composition::Options options;
        options.server = line.server;
        options.resetWindow = line.resetWindow;
        composition = std::make_unique<Composition>(std::move(options));
        QObject::connect(&instance, &SingleInstance::argumentsReceived, composition.get(),
                         &Composition::open);
        composition->start();
        composition->open(own);
        // Nobody waits for it.
        QTimer::singleShot(0, composition.get(), [] {
            if (!registerLinkHandler(QCoreApplication::applicationFilePath()))
                qCWarning(logStart) << "links of officehours:// could not be registered";
        });
    });
    return QApplication::exec();
}
