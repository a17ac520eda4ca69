// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/mailpace.h"
#include "backend/auth/authservice.h"
#include "backend/calendars/busypolicy.h"
#include "backend/calendars/calendarworks.h"
#include "backend/files/fileworks.h"
#include "backend/http/limits.h"
#include "backend/mail/mimemessage.h"
#include "backend/mail/transport.h"
#include "backend/matching/matchingengine.h"
#include "backend/services/retention.h"
#include "backend/storage/database.h"
#include "models/domain/notifications.h"
#include "models/result.h"

#include <QHostAddress>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace oh::config {

/// Everything that a server can be told.
struct ServerConfig
{
    QHostAddress listen{QHostAddress::LocalHost};
    quint16 port = 8080;
    /// As mails and people see the server; empty: http(s)://<listen>:<port>.
    QString publicUrl;
    QString tlsCertificate;
    QString tlsKey;
    int ioThreads = 2;
    int shutdownGraceMs = 10'000;
    http::Limits limits;
    /// Whose X-Forwarded-For is believed.
    QList<std::pair<QHostAddress, int>> trustedProxies;

    storage::Database::Config database;
    storage::ConnectionConfig owner;
    /// Where to LISTEN, past a transaction pooler; empty and 0: as the rest.
    QString listenHost;
    int listenPort = 0;
    /// Of what was read; 0 remembers nothing.
    int readCacheMegabytes = 18;
    int maxLiveClients = 2000;
    int maxLiveClientsPerUser = 20;
    server::MailPaceLimits mailPace;
    bool migrateOnStart = false;

    QString keysFile;

    /// Set: mails become files in there.
    QString mailDirectory;
    /// Where mail that comes back is put for us; empty: nowhere.
    QString bounceDirectory;
    /// Otherwise they go there.
    std::optional<SmtpOptions> smtp;
    /// Of people who have chosen none.
    Language mailLanguage = Language::English;
    MailAddress mailFrom{QStringLiteral("Office Hours"), QStringLiteral("officehours@localhost")};

    /// FR70: where files of exports are kept for a day; servers of one database share it.
    QString exportFolder;
    files::FilesConfig files;

    auth::SignInLimits signIn;
    /// FR105.
    bool requireCalendar = false;
    /// FR2, FR21.
    calendars::CalendarsConfig calendars;
    calendars::BusyPolicy busyTimes;
    /// FR44: as reputation::calculatorNamed() knows it.
    QString reputationCalculator = QStringLiteral("product");
    matching::MatchingConfig matching;
    retention::Periods retention;
};

/// One setting as it is in force, for `check-config`.
struct Setting
{
    QString name;
    /// Never a secret itself.
    QString value;
    /// "default", "file" or the environment variable's name.
    QString source;
};

struct LoadedConfig
{
    ServerConfig config;
    QList<Setting> settings;
};

/// Defaults, then the file (none when the path is empty), then the environment:
/// `[database] host` is OFFICEHOURS_DATABASE_HOST there. All that is wrong is said at once, a line
/// each: unknown keys, values out of range, files that can't be read.
Result<LoadedConfig> loadServerConfig(const QString &path, const QProcessEnvironment &environment);

/// Every setting with its default and meaning, in the form of a file.
QString sampleConfig();

} // namespace oh::config
