// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/commandline.h"

#include "backend/config/logging.h"
#include "backend/config/serverconfig.h"
#include "backend/mail/mailpreview.h"
#include "backend/server/auditcommand.h"
#include "backend/server/comparecommand.h"
#include "backend/server/consoleoutput.h"
#include "backend/server/demoserver.h"
#include "backend/server/exportcommand.h"
#include "backend/server/importcommand.h"
#include "backend/server/keyscommand.h"
#include "backend/server/matchcommand.h"
#include "backend/server/serverapp.h"
#include "backend/server/setupcommand.h"
#include "backend/server/signalwatcher.h"
#include "backend/storage/migrator.h"
#include "models/domain/matching.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace oh::server {
namespace {

constexpr quint16 defaultPort = 8080;

constexpr auto commandHelp =
    R"(Server of Office Hours.

Ways to run it:
  officehours-server --demo [--data-dir DIR] [--port N]   everything in one directory, with sample data
  officehours-server --config FILE                        with a PostgreSQL of the system
Commands:
  setup --config FILE [--coordinator EMAIL [--name NAME]] [--service-account ACCOUNT]
        [--admin-user NAME] [--admin-password-file FILE] [--admin-host HOST]
                                         make what is missing in a PostgreSQL of the system: roles,
                                         database, schema, keys, the first coordinator
  migrate --config FILE                  bring the database to this version's schema
  check-config --config FILE             say what is in force, and what is wrong
  sample-config                          print every setting with its default
  import DIR [--data-dir DIR | --config FILE] [--json]
                                         load an export of the Airtable base
  match [--data-dir DIR | --config FILE] [--algorithm VERSION] [--limit N] [--modified-after TIME]
                                         calculate everybody's matches now, and say how long it took
  compare-matching [--data-dir DIR | --config FILE] [--sample N] [--top K] [--mentee EMAIL-OR-ID]… [--json]
                                         what each matching engine recommends to mentees, side by side
  rotate-keys [--data-dir DIR | --config FILE] [--keys-only | --reseal | --drop-old-index]
                                         new keys, and everything sealed anew; servers go on
  export sessions|feedback|users|figures --format csv|json --out FILE [--from TIME] [--to TIME]
         [--data-dir DIR | --config FILE]
                                         write what coordinators can export into a file
  verify-audit [--data-dir DIR | --config FILE] [--head-file FILE]
                                         check the audit log's chain, and say where it breaks
  mail-preview DIR [--language LANGUAGE] write every mail with sample data, to be looked at)";

/// Runs the event loop until the server has come to its end. A request to stop that came while it
/// was being set up counts as well.
template <typename Server>
int serveUntilStopped(Server &server, SignalWatcher &signalWatcher)
{
    QObject::connect(
        &server, &Server::finished, qApp, [] { QCoreApplication::exit(exitOk); },
        Qt::QueuedConnection);
    QObject::connect(&signalWatcher, &SignalWatcher::stopWanted, &server, [&server] {
        qCInfo(logServer).noquote() << "stopping";
        server.shutdown();
    });
    return QCoreApplication::exec();
}

int runDemo(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const QString portText = parser.value(u"port"_s);
    const ushort port = portText.isEmpty() ? defaultPort : portText.toUShort(&isNumber);
    if (!portText.isEmpty() && !isNumber)
        return fail(u"--port must be a number from 0 to 65535"_s, exitUsage);
    QString dataDir = parser.value(u"data-dir"_s);
    if (dataDir.isEmpty())
        dataDir = DemoDatabase::defaultDataDir();
    installJsonLogging();
    SignalWatcher signalWatcher;
    const SystemClock clock;
    DemoServer server(dataDir, port, clock);
    if (const auto started = server.start(); !started)
        return fail(started.error());
    return serveUntilStopped(server, signalWatcher);
}

Result<config::LoadedConfig> loadConfig(const QCommandLineParser &parser)
{
    return config::loadServerConfig(parser.value(u"config"_s),
                                    QProcessEnvironment::systemEnvironment());
}

int runServer(const QCommandLineParser &parser)
{
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    installJsonLogging();
    SignalWatcher signalWatcher;
    const SystemClock clock;
    ServerApp::Options options;
    options.config = loaded->config;
    ServerApp server(std::move(options), clock);
    const auto port = server.start();
    if (!port)
        return fail(port.error());
    say(stdout, u"listening on "_s + server.publicUrl());
    return serveUntilStopped(server, signalWatcher);
}

int setUpDatabase(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1 || !parser.isSet(u"config"_s))
        return fail(u"setup needs --config FILE, and nothing but options; see --help"_s, exitUsage);
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    SetupOptions options;
    options.adminHost = parser.value(u"admin-host"_s);
    options.adminUser = parser.value(u"admin-user"_s);
    options.adminPasswordFile = parser.value(u"admin-password-file"_s);
    options.serviceAccount = parser.value(u"service-account"_s);
    options.coordinatorEmail = parser.value(u"coordinator"_s);
    options.coordinatorName = parser.value(u"name"_s);
    return setUp(options, loaded->config);
}

int migrate(const QCommandLineParser &parser)
{
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    const auto done = storage::Migrator(loaded->config.owner).migrate();
    if (!done)
        return fail(done.error());
    if (done->applied.isEmpty())
        say(stdout, u"The database is at version %1 already."_s.arg(done->to));
    for (const QString &name : done->applied)
        say(stdout, u"applied "_s + name);
    return exitOk;
}

int checkConfig(const QCommandLineParser &parser)
{
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(u"the configuration is not usable:\n"_s + loaded.error().message);
    for (const config::Setting &setting : loaded->settings)
        say(stdout, u"%1 = %2  (%3)"_s.arg(setting.name, setting.value, setting.source));
    say(stdout, u"The configuration is usable."_s);
    return exitOk;
}

int previewMails(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 2)
        return fail(u"mail-preview needs a directory"_s, exitUsage);
    QList<Language> languages;
    for (const auto &[language, name] : EnumStrings<Language>::table) {
        const QString wanted = parser.value(u"language"_s);
        if (wanted.isEmpty() || wanted == QLatin1StringView(name))
            languages.append(language);
    }
    if (languages.isEmpty())
        return fail(u"--language must be one of "_s + enumNames<Language>().join(u", "_s),
                    exitUsage);
    const auto written = writeMailPreviews(words[1], languages);
    if (!written)
        return fail(written.error());
    for (const QString &file : *written)
        say(stdout, file);
    return exitOk;
}

int importBase(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 2)
        return fail(u"import needs the directory of an export"_s, exitUsage);
    const ImportOptions options{words[1], parser.isSet(u"json"_s)};
    installJsonLogging();
    if (!parser.isSet(u"config"_s)) {
        const QString dataDir = parser.value(u"data-dir"_s);
        return importIntoDataDir(options,
                                 dataDir.isEmpty() ? DemoDatabase::defaultDataDir() : dataDir);
    }
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    return importWithConfig(options, loaded->config);
}

int matchPeople(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1)
        return fail(u"match takes nothing but options; see --help"_s, exitUsage);
    MatchOptions options;
    options.algorithm = parser.value(u"algorithm"_s);
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        options.limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || options.limit < 1)
            return fail(u"--limit must be a number from 1 on"_s, exitUsage);
    }
    if (parser.isSet(u"modified-after"_s)) {
        options.modifiedAfter =
            QDateTime::fromString(parser.value(u"modified-after"_s), Qt::ISODate).toUTC();
        if (!options.modifiedAfter.isValid())
            return fail(u"--modified-after must be a time like 2026-01-31T08:00:00Z"_s, exitUsage);
    }
    installJsonLogging();
    if (!parser.isSet(u"config"_s)) {
        const QString dataDir = parser.value(u"data-dir"_s);
        return matchInDataDir(options,
                              dataDir.isEmpty() ? DemoDatabase::defaultDataDir() : dataDir);
    }
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    return matchWithConfig(options, loaded->config);
}

/// A number from 1 on; `standard` when it is not said; nothing for what is none.
std::optional<int> countOption(const QCommandLineParser &parser, const QString &name, int standard)
{
    if (!parser.isSet(name))
        return standard;
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    return isNumber && number >= 1 ? std::optional(number) : std::nullopt;
}

int compareMatching(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1)
        return fail(u"compare-matching takes nothing but options; see --help"_s, exitUsage);
    CompareOptions options;
    const auto sample = countOption(parser, u"sample"_s, options.sample);
    const auto top = countOption(parser, u"top"_s, options.top);
    if (!sample || !top)
        return fail(u"--sample and --top must be numbers from 1 on"_s, exitUsage);
    options.sample = *sample;
    options.top = std::min(*top, matching::keptMatches);
    options.mentees = parser.values(u"mentee"_s);
    options.json = parser.isSet(u"json"_s);
    installJsonLogging();
    if (!parser.isSet(u"config"_s)) {
        const QString dataDir = parser.value(u"data-dir"_s);
        return compareInDataDir(options,
                                dataDir.isEmpty() ? DemoDatabase::defaultDataDir() : dataDir);
    }
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    return compareWithConfig(options, loaded->config);
}

/// A day, which begins at midnight UTC, or a moment.
std::optional<QDateTime> momentIn(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    const QDateTime moment = day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC)
                                           : QDateTime::fromString(text, Qt::ISODate).toUTC();
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

int exportRows(const QCommandLineParser &parser, const QStringList &words)
{
    ExportOptions options;
    const auto kind = fromString<ExportKind>(words.value(1));
    if (words.size() != 2 || !kind)
        return fail(u"say what to export: sessions, feedback, users or figures"_s, exitUsage);
    options.wish.kind = *kind;
    const auto format = fromString<ExportFormat>(parser.value(u"format"_s));
    if (!format)
        return fail(u"--format must be csv or json"_s, exitUsage);
    options.wish.format = *format;
    options.wish.timeZone = u"UTC"_s;
    options.file = parser.value(u"out"_s);
    if (options.file.isEmpty())
        return fail(u"--out must name the file to write"_s, exitUsage);
    for (const auto &[name, moment] :
         {std::pair(u"from"_s, &options.wish.from), std::pair(u"to"_s, &options.wish.to)}) {
        if (!parser.isSet(name))
            continue;
        *moment = momentIn(parser.value(name));
        if (!*moment)
            return fail(
                u"--%1 must be a day like 2026-01-31 or a time like 2026-01-31T08:00:00Z"_s.arg(
                    name),
                exitUsage);
    }
    if (options.wish.from && options.wish.to && *options.wish.to <= *options.wish.from)
        return fail(u"--to must be after --from"_s, exitUsage);
    installJsonLogging();
    if (!parser.isSet(u"config"_s)) {
        const QString dataDir = parser.value(u"data-dir"_s);
        return exportInDataDir(options,
                               dataDir.isEmpty() ? DemoDatabase::defaultDataDir() : dataDir);
    }
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    return exportWithConfig(options, loaded->config);
}

int verifyAuditLog(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1)
        return fail(u"verify-audit takes nothing but options; see --help"_s, exitUsage);
    const AuditOptions options{parser.value(u"head-file"_s)};
    installJsonLogging();
    if (!parser.isSet(u"config"_s)) {
        const QString dataDir = parser.value(u"data-dir"_s);
        return verifyAuditInDataDir(options,
                                    dataDir.isEmpty() ? DemoDatabase::defaultDataDir() : dataDir);
    }
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    return verifyAuditWithConfig(options, loaded->config);
}

int rotateSecretKeys(const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1)
        return fail(u"rotate-keys takes nothing but options; see --help"_s, exitUsage);
    const RotateKeysOptions options{parser.isSet(u"reseal"_s), parser.isSet(u"keys-only"_s),
                                    parser.isSet(u"drop-old-index"_s)};
    if (int(options.resealOnly) + int(options.keysOnly) + int(options.dropOldIndex) > 1)
        return fail(u"--keys-only, --reseal and --drop-old-index are steps of it; choose one"_s,
                    exitUsage);
    installJsonLogging();
    if (!parser.isSet(u"config"_s)) {
        const QString dataDir = parser.value(u"data-dir"_s);
        return rotateKeysInDataDir(options,
                                   dataDir.isEmpty() ? DemoDatabase::defaultDataDir() : dataDir);
    }
    const auto loaded = loadConfig(parser);
    if (!loaded)
        return fail(loaded.error().message, exitUsage);
    return rotateKeysWithConfig(options, loaded->config);
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(commandHelp));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s, u"Serve with a private database and sample data."_s},
        {u"data-dir"_s,
         u"The demo's directory (default: %1)."_s.arg(DemoDatabase::defaultDataDir()), u"DIR"_s},
        {u"port"_s, u"The demo's port on 127.0.0.1 (default: 8080; 0: a free one)."_s, u"N"_s},
        {u"config"_s, u"Configuration file."_s, u"FILE"_s},
        {u"admin-host"_s, u"Where setup's administrator connects (default: as configured)."_s,
         u"HOST"_s},
        {u"admin-user"_s, u"Who makes roles and databases (default: postgres)."_s, u"NAME"_s,
         u"postgres"_s},
        {u"admin-password-file"_s, u"File whose first line is that one's password."_s, u"FILE"_s},
        {u"service-account"_s, u"Account that the server runs as: it gets the keys file."_s,
         u"ACCOUNT"_s},
        {u"coordinator"_s, u"The first coordinator's e-mail address."_s, u"EMAIL"_s},
        {u"name"_s, u"The first coordinator's name."_s, u"NAME"_s},
        {u"language"_s, u"Only mails in this language (default: all)."_s, u"LANGUAGE"_s},
        {u"json"_s, u"Report for machines."_s},
        {u"algorithm"_s, u"Version of the matching engine (default: the one that people see)."_s,
         u"VERSION"_s},
        {u"limit"_s, u"Match at most so many people."_s, u"N"_s},
        {u"sample"_s, u"Compare matches of so many mentees (default: 10)."_s, u"N"_s},
        {u"top"_s, u"Show so many matches of each (default: 5, at most 30)."_s, u"K"_s},
        {u"mentee"_s, u"Compare matches of this mentee; may be said again."_s, u"EMAIL-OR-ID"_s},
        {u"keys-only"_s, u"New keys, and nothing sealed with them yet."_s},
        {u"drop-old-index"_s,
         u"Forget the keys that addresses were looked up with before a rotation."_s},
        {u"reseal"_s, u"No new keys: go on with what a rotation has left."_s},
        {u"format"_s, u"Of an export: csv or json (default: csv)."_s, u"FORMAT"_s, u"csv"_s},
        {u"out"_s, u"The file that an export is written to."_s, u"FILE"_s},
        {u"from"_s, u"Export what is of this day or later."_s, u"TIME"_s},
        {u"to"_s, u"Export what is of before this day."_s, u"TIME"_s},
        {u"head-file"_s, u"Where the audit log's end was noted, and is noted again."_s, u"FILE"_s},
        {u"modified-after"_s, u"Match only who changed since then."_s, u"TIME"_s},
    });
    parser.addPositionalArgument(u"command"_s, u"One of the commands above."_s, u"[command …]"_s);
    if (!parser.parse(arguments))
        return fail(parser.errorText(), exitUsage);
    if (parser.isSet(help)) {
        say(stdout, parser.helpText());
        return exitOk;
    }
    if (parser.isSet(version)) {
        say(stdout, u"officehours-server "_s + QStringLiteral(OH_VERSION));
        return exitOk;
    }
    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    if (parser.isSet(u"demo"_s)) {
        if (!words.isEmpty() || parser.isSet(u"config"_s))
            return fail(u"--demo stands alone; see --help"_s, exitUsage);
        return runDemo(parser);
    }
    if (command == "mail-preview"_L1)
        return previewMails(parser, words);
    if (command == "sample-config"_L1) {
        std::fputs(qUtf8Printable(config::sampleConfig()), stdout);
        return exitOk;
    }
    if (command == "check-config"_L1)
        return checkConfig(parser);
    if (command == "setup"_L1)
        return setUpDatabase(parser, words);
    if (command == "migrate"_L1)
        return migrate(parser);
    if (command == "import"_L1)
        return importBase(parser, words);
    if (command == "match"_L1)
        return matchPeople(parser, words);
    if (command == "compare-matching"_L1)
        return compareMatching(parser, words);
    if (command == "rotate-keys"_L1)
        return rotateSecretKeys(parser, words);
    if (command == "export"_L1)
        return exportRows(parser, words);
    if (command == "verify-audit"_L1)
        return verifyAuditLog(parser, words);
    if (!command.isEmpty())
        return fail(u"there is no command \"%1\"; see --help"_s.arg(command), exitUsage);
    if (parser.isSet(u"config"_s))
        return runServer(parser);
    return fail(u"say --demo or --config FILE; see --help"_s, exitUsage);
}

} // namespace oh::server
