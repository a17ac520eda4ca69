// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/serverconfig.h"

#include "backend/config/inifile.h"
#include "models/domain/reputation.h"
#include "models/domain/text.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace oh::config {
namespace {

enum class Kind { Text, Number, Flag, Secret };

struct Option
{
    const char *name;
    Kind kind;
    const char *standard;
    const char *help;
    int least = 0;
    int most = std::numeric_limits<int>::max();
};

constexpr int msPerHour = 60 * 60 * 1000;
constexpr int mostModelCharacters = 100;
constexpr int mostUrlCharacters = 150;

/// The one list of settings: names, defaults, meanings.
// clang-format off
constexpr std::array options{
    Option{"server/listen", Kind::Text, "127.0.0.1", "Address to listen on; 0.0.0.0 or :: for all"},
    Option{"server/port", Kind::Number, "8080", "0 takes a free one", 0, 65535},
    Option{"server/public-url", Kind::Text, "", "How people reach the server, for links in mails; default http(s)://listen:port"},
    Option{"server/tls-certificate", Kind::Text, "", "PEM file with the certificate chain; with it the server speaks HTTPS"},
    Option{"server/tls-key", Kind::Text, "", "PEM file with the certificate's private key"},
    Option{"server/io-threads", Kind::Number, "2", "Threads that read and write", 1, 64},
    Option{"server/max-connections", Kind::Number, "2000", "Connections at a time", 1, 1'000'000},
    Option{"server/max-connections-per-address", Kind::Number, "0", "The same for one client address; 0 is no limit. Leave it off behind a proxy", 0, 1'000'000},
    Option{"server/max-body-bytes", Kind::Number, "1048576", "Largest request body", 1024},
    Option{"server/header-timeout-ms", Kind::Number, "10000", "For a request's head", 100, msPerHour},
    Option{"server/body-timeout-ms", Kind::Number, "30000", "For a request's body", 100, msPerHour},
    Option{"server/idle-timeout-ms", Kind::Number, "60000", "Between two requests of a connection", 100, msPerHour},
    Option{"server/answer-timeout-ms", Kind::Number, "60000", "For the answer to a request", 100, msPerHour},
    Option{"server/shutdown-grace-ms", Kind::Number, "10000", "For requests under way when the server is stopped", 0, msPerHour},
    Option{"server/max-live-clients", Kind::Number, "2000", "WebSockets at a time", 0, 1'000'000},
    Option{"server/max-live-clients-per-user", Kind::Number, "20", "The same for one person, who has some devices and windows: few enough that a few people can't take all of them", 1, 1'000'000},
    Option{"server/bookings-per-hour", Kind::Number, "300", "By one person, each a mail to somebody else; 0: any number. Of this server alone, like the next two", 0, 1'000'000},
    Option{"server/proposals-per-hour", Kind::Number, "20", "Of other times, by one person; 0: any number", 0, 1'000'000},
    Option{"server/coordinator-mails-per-hour", Kind::Number, "1000", "The same two of a coordinator, who does it for others", 0, 1'000'000},
    Option{"server/trusted-proxies", Kind::Text, "", "Addresses or subnets, separated by commas, whose X-Forwarded-For is believed"},
    Option{"database/host", Kind::Text, "/var/run/postgresql", "Host name, or directory of the Unix socket"},
    Option{"database/port", Kind::Number, "5432", "", 1, 65535},
    Option{"database/name", Kind::Text, "officehours", ""},
    Option{"database/user", Kind::Text, "officehours_app", "The login role that owns nothing"},
    Option{"database/password", Kind::Secret, "", "Better in password-file or the environment"},
    Option{"database/password-file", Kind::Text, "", "File whose first line is the password"},
    Option{"database/ssl-mode", Kind::Text, "prefer", "disable, prefer, require, verify-ca or verify-full"},
    Option{"database/pool", Kind::Number, "8", "Connections", 1, 1000},
    Option{"database/queue", Kind::Number, "512", "Requests that may wait for a connection", 1, 1'000'000},
    Option{"database/statement-timeout-ms", Kind::Number, "10000", "Longest a statement may take", 0, msPerHour},
    Option{"database/listen-host", Kind::Text, "", "Where to LISTEN and to migrate: PostgreSQL itself, when host is a transaction pooler; default host"},
    Option{"database/listen-port", Kind::Number, "0", "The same; 0 is port", 0, 65535},
    Option{"database/read-cache-megabytes", Kind::Number, "18", "For what was read a moment ago. It is forgotten when it changes: at once where this server changes it, as soon as PostgreSQL tells where another one does. 0 reads everything anew", 0, 4096},
    Option{"database/owner-user", Kind::Text, "officehours_owner", "The role that migrates"},
    Option{"database/owner-password", Kind::Secret, "", ""},
    Option{"database/owner-password-file", Kind::Text, "", ""},
    Option{"database/migrate-on-start", Kind::Flag, "no", "yes: bring the schema up to date at the start"},
    Option{"keys/file", Kind::Text, "/etc/officehours/keys.json", "The server's secret keys, mode 0600"},
    Option{"mail/directory", Kind::Text, "", "Put mails there as .eml files instead of sending them"},
    Option{"mail/smtp-url", Kind::Text, "", "smtp://host:port or smtps://host:port"},
    Option{"mail/smtp-user", Kind::Text, "", ""},
    Option{"mail/smtp-password", Kind::Secret, "", ""},
    Option{"mail/smtp-password-file", Kind::Text, "", ""},
    Option{"mail/smtp-ca-file", Kind::Text, "", "PEM; default: the system's authorities"},
    Option{"mail/starttls", Kind::Flag, "yes", "no: smtp:// without encryption, for a relay on the same machine"},
    Option{"mail/bounce-directory", Kind::Text, "", "Mail that comes back: a Maildir, or a directory of .eml files; read every minute"},
    Option{"mail/from-address", Kind::Text, "officehours@localhost", ""},
    Option{"mail/from-name", Kind::Text, "Office Hours", ""},
    Option{"mail/language", Kind::Text, "en", "Of mails to people who have chosen none: en, es, pt-BR or de"},
    Option{"files/directory", Kind::Text, "/var/lib/officehours/files", "Where pictures and pitch decks are kept, besides the database. All servers of a database need the same one; so does a backup"},
    Option{"files/max-avatar-megabytes", Kind::Number, "5", "Largest picture of somebody", 1, 50},
    Option{"files/max-avatar-megapixels", Kind::Number, "32", "The same in pixels. One picture at a time is unpacked, which takes up to 6 bytes a pixel", 1, 200},
    Option{"files/max-deck-megabytes", Kind::Number, "25", "Largest pitch deck", 1, 1000},
    Option{"files/max-part-megabytes", Kind::Number, "4", "Of an upload, in one request", 1, 100},
    Option{"files/quota-megabytes", Kind::Number, "100", "Of all pitch decks of one person", 1, 2000},
    Option{"files/max-decks", Kind::Number, "20", "How many pitch decks one person may have", 1, 10'000},
    Option{"files/upload-hours", Kind::Number, "24", "How long an upload waits for its next part", 1, 24 * 30},
    Option{"files/clamd", Kind::Text, "", "ClamAV's clamd, which looks at every pitch deck before it is handed out: unix:/run/clamav/clamd.ctl or tcp:host:port. Its StreamMaxLength must be at least max-deck-megabytes. Empty: nothing is scanned"},
    Option{"files/clamd-timeout-seconds", Kind::Number, "60", "For each step of its work", 1, 3600},
    Option{"files/fetch-timeout-seconds", Kind::Number, "15", "For a picture that somebody gives the address of", 1, 300},
    Option{"files/fetch-allowed-subnets", Kind::Text, "", "Subnets, separated by commas, from which such pictures are fetched although they are not public"},
    Option{"booking/require-calendar", Kind::Flag, "no", "yes: nobody books or offers time without a connected calendar; coordinators excepted"},
    Option{"calendars/read-minutes", Kind::Number, "15", "How often the busy times of each connected calendar are read; slots of mentors at these times are not offered", 1, 24 * 60},
    Option{"calendars/trusted-minutes", Kind::Number, "60", "While a calendar can't be asked before a booking: for how long what was read of it still counts; 0: not at all", 0, 7 * 24 * 60},
    Option{"google/client-id", Kind::Text, "", "Of the OAuth client that is registered at Google, of the type \"Desktop app\"; with it people can sign in with Google and connect their calendar there"},
    Option{"google/client-secret", Kind::Secret, "", "Better in client-secret-file or the environment"},
    Option{"google/client-secret-file", Kind::Text, "", "File whose first line is the secret"},
    Option{"google/authorization-url", Kind::Text, "https://accounts.google.com/o/oauth2/v2/auth", "Where the browser goes; this and the following only for tests and proxies"},
    Option{"google/token-url", Kind::Text, "https://oauth2.googleapis.com/token", ""},
    Option{"google/revocation-url", Kind::Text, "https://oauth2.googleapis.com/revoke", ""},
    Option{"google/keys-url", Kind::Text, "https://www.googleapis.com/oauth2/v3/certs", ""},
    Option{"google/issuer", Kind::Text, "https://accounts.google.com", ""},
    Option{"google/calendar-url", Kind::Text, "https://www.googleapis.com/calendar/v3", ""},
    Option{"microsoft/client-id", Kind::Text, "", "Of the application that is registered in Microsoft Entra, for the platform \"Mobile and desktop applications\"; with it people can sign in with Microsoft and connect Outlook"},
    Option{"microsoft/client-secret", Kind::Secret, "", "Of a confidential client; empty where the registration allows public client flows"},
    Option{"microsoft/client-secret-file", Kind::Text, "", "File whose first line is the secret"},
    Option{"microsoft/tenant", Kind::Text, "common", "Id of the only tenant whose accounts are taken; or common, organizations, consumers. With those, accounts of organizations can sign in only where the registration asks for the optional claim xms_edov"},
    Option{"microsoft/authorization-url", Kind::Text, "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize", "Where the browser goes; this and the following only for tests, proxies and national clouds"},
    Option{"microsoft/token-url", Kind::Text, "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", ""},
    Option{"microsoft/keys-url", Kind::Text, "https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys", ""},
    Option{"microsoft/issuer", Kind::Text, "https://login.microsoftonline.com/{tenantid}/v2.0", "With {tenantid} for the tenant of each account"},
    Option{"microsoft/graph-url", Kind::Text, "https://graph.microsoft.com/v1.0", ""},
    Option{"reputation/calculator", Kind::Text, "product", "How scores are calculated. product: rating x completion x responsiveness + tenure; weighted: 0.4 rating + 0.3 completion + 0.2 responsiveness + 0.1 tenure, which is never above 2.64"},
    Option{"matching/engine", Kind::Text, "tag-based-v1", "Whose matches people see. tag-based-v1: shared tags 60, stage 20, tier 20; text-embedding-v1: expertise 40 and industry 30 by what people write, stage 20, free times 10. `compare-matching` shows the difference"},
    Option{"matching/side-by-side", Kind::Flag, "no", "yes: the other engine keeps its matches up to date as well, so that changing over takes no time"},
    Option{"matching/texts", Kind::Text, "words", "How text-embedding-v1 compares texts. words: by their words, here; service: by the vectors of a model that a service has. It is sent what people write in their profiles, without the fields for names and without addresses"},
    Option{"matching/service-url", Kind::Text, "https://api.openai.com/v1", "Of a service that takes OpenAI's POST {url}/embeddings"},
    Option{"matching/service-model", Kind::Text, "text-embedding-3-small", ""},
    Option{"matching/service-key", Kind::Secret, "", "Better in service-key-file or the environment; empty for services that want none"},
    Option{"matching/service-key-file", Kind::Text, "", "File whose first line is the key"},
    Option{"matching/service-dimensions", Kind::Number, "0", "Numbers of a vector, for models that can be asked for fewer: 256 compares much faster than 1536 and little worse. 0: as the model has them", 0, 8192},
    Option{"matching/service-timeout-seconds", Kind::Number, "30", "For a request", 1, 600},
    Option{"matching/service-batch", Kind::Number, "64", "Texts in a request", 1, 2048},
    Option{"matching/service-max-characters", Kind::Number, "8000", "Of a text; the rest is cut off", 100, 100'000},
    Option{"matching/service-low-percent", Kind::Number, "20", "Texts whose vectors are no nearer than that (cosine, in percent) have nothing to do with each other. Models differ: see what compare-matching says", 0, 99},
    Option{"matching/service-high-percent", Kind::Number, "70", "Those as near as that are as near as can be", 1, 100},
    Option{"exports/directory", Kind::Text, "/var/lib/officehours/exports", "Where exports are written, and kept for a day; several servers of one database have to share it"},
    Option{"retention/notification-days", Kind::Number, "90", "Days after which notifications in the application are removed; 0 keeps them for ever, as with all of these", 0, 36'500},
    Option{"retention/mail-days", Kind::Number, "90", "Mails that were sent, or given up", 0, 36'500},
    Option{"retention/notification-log-days", Kind::Number, "0", "The log of who was told what", 0, 36'500},
    Option{"retention/sync-log-days", Kind::Number, "90", "What the Airtable base has sent", 0, 36'500},
    Option{"retention/audit-days", Kind::Number, "0", "What entries of the audit log say of before, after and reason; the entries and their chain stay. Less than 30 days is 30", 0, 36'500},
    Option{"retention/text-vector-days", Kind::Number, "30", "Vectors of texts by a model that is not in use any more", 0, 36'500},
    Option{"sign-in/mails-per-email", Kind::Number, "5", "Sign-in mails for one person in a window", 1, 1'000'000},
    Option{"sign-in/mails-per-address", Kind::Number, "30", "Sign-in mails asked for from one client address in a window", 1, 1'000'000},
    Option{"sign-in/window-minutes", Kind::Number, "15", "", 1, 24 * 60},
};
// clang-format on

QString environmentName(const Option &option)
{
    return u"OFFICEHOURS_"_s +
           QString::fromLatin1(option.name).toUpper().replace(u'/', u'_').replace(u'-', u'_');
}

/// The values in force by name, and what is wrong with them.
class Values
{
public:
    Values(const QHash<QString, QString> &file, const QProcessEnvironment &environment)
    {
        QHash<QString, QString> rest = file;
        for (const Option &option : options) {
            const QString name = QString::fromLatin1(option.name);
            const QString variable = environmentName(option);
            QString value = QString::fromLatin1(option.standard);
            QString source = u"default"_s;
            if (rest.contains(name)) {
                value = rest.take(name);
                source = u"file"_s;
            }
            if (environment.contains(variable)) {
                value = environment.value(variable);
                source = variable;
            }
            m_values.insert(name, value);
            check(option, name, value);
            const bool hide = option.kind == Kind::Secret && !value.isEmpty();
            m_settings.append({name, hide ? u"********"_s : value, source});
        }
        for (auto it = rest.begin(); it != rest.end(); ++it)
            problem(it.key(), u"is not a setting"_s);
    }

    QString text(const char *name) const { return m_values.value(QString::fromLatin1(name)); }
    int number(const char *name) const { return text(name).toInt(); }
    bool flag(const char *name) const { return isYes(text(name)); }
    /// From the file, if one is named, else the value itself.
    QString secret(const char *name, const char *fileName)
    {
        const QString path = text(fileName);
        if (path.isEmpty())
            return text(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            problem(QString::fromLatin1(fileName), u"%1 can't be read"_s.arg(path));
            return {};
        }
        return QString::fromUtf8(file.readLine()).trimmed();
    }
    void problem(const QString &name, const QString &why)
    {
        m_problems.append(name + u": "_s + why);
    }
    void readable(const char *name)
    {
        const QString path = text(name);
        if (!path.isEmpty() && !QFileInfo(path).isReadable())
            problem(QString::fromLatin1(name), u"%1 can't be read"_s.arg(path));
    }

    QStringList problems() const { return m_problems; }
    QList<Setting> settings() const { return m_settings; }

private:
    static bool isYes(const QString &text)
    {
        return text == "yes"_L1 || text == "true"_L1 || text == "on"_L1 || text == "1"_L1;
    }
    static bool isNo(const QString &text)
    {
        return text == "no"_L1 || text == "false"_L1 || text == "off"_L1 || text == "0"_L1;
    }
    void check(const Option &option, const QString &name, const QString &value)
    {
        if (option.kind == Kind::Number) {
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            if (!isNumber || number < option.least || number > option.most)
                problem(name,
                        u"must be a number from %1 to %2"_s.arg(option.least).arg(option.most));
        }
        if (option.kind == Kind::Flag && !isYes(value) && !isNo(value))
            problem(name, u"must be yes or no"_s);
    }

    QHash<QString, QString> m_values;
    QList<Setting> m_settings;
    QStringList m_problems;
};

QList<std::pair<QHostAddress, int>> readSubnets(Values &values, const char *name)
{
    QList<std::pair<QHostAddress, int>> subnets;
    const QStringList texts = values.text(name).split(u',', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const auto subnet = QHostAddress::parseSubnet(text.trimmed());
        if (subnet.second < 0)
            values.problem(QString::fromLatin1(name),
                           u"%1 is no address or subnet"_s.arg(text.trimmed()));
        else
            subnets.append(subnet);
    }
    return subnets;
}

void readServer(Values &values, ServerConfig &config)
{
    config.listen = QHostAddress(values.text("server/listen"));
    if (config.listen.isNull())
        values.problem(u"server/listen"_s, u"must be an IP address"_s);
    config.port = quint16(values.number("server/port"));
    config.publicUrl = withoutSlashesAtEnd(values.text("server/public-url"));
    if (!config.publicUrl.isEmpty() && !isWebUrl(config.publicUrl))
        values.problem(u"server/public-url"_s, u"must be an http or https address"_s);
    config.tlsCertificate = values.text("server/tls-certificate");
    config.tlsKey = values.text("server/tls-key");
    values.readable("server/tls-certificate");
    values.readable("server/tls-key");
    if (config.tlsCertificate.isEmpty() != config.tlsKey.isEmpty())
        values.problem(u"server/tls-key"_s, u"certificate and key are only good together"_s);
    config.ioThreads = values.number("server/io-threads");
    config.shutdownGraceMs = values.number("server/shutdown-grace-ms");
    config.limits.maxConnections = values.number("server/max-connections");
    config.maxLiveClients = values.number("server/max-live-clients");
    config.maxLiveClientsPerUser = values.number("server/max-live-clients-per-user");
    config.mailPace = {values.number("server/bookings-per-hour"),
                       values.number("server/proposals-per-hour"),
                       values.number("server/coordinator-mails-per-hour")};
    config.limits.maxConnectionsPerAddress = values.number("server/max-connections-per-address");
    config.limits.maxBodyBytes = values.number("server/max-body-bytes");
    config.limits.headerTimeoutMs = values.number("server/header-timeout-ms");
    config.limits.bodyTimeoutMs = values.number("server/body-timeout-ms");
    config.limits.idleTimeoutMs = values.number("server/idle-timeout-ms");
    config.limits.answerTimeoutMs = values.number("server/answer-timeout-ms");
    config.trustedProxies = readSubnets(values, "server/trusted-proxies");
}

void readDatabase(Values &values, ServerConfig &config)
{
    storage::ConnectionConfig connection;
    connection.host = values.text("database/host");
    connection.port = values.number("database/port");
    connection.database = values.text("database/name");
    connection.sslMode = values.text("database/ssl-mode");
    connection.statementTimeoutMs = values.number("database/statement-timeout-ms");
    const QStringList modes{u"disable"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s,
                            u"verify-full"_s};
    if (!modes.contains(connection.sslMode))
        values.problem(u"database/ssl-mode"_s, u"must be one of "_s + modes.join(u", "_s));
    config.owner = connection;
    config.owner.user = values.text("database/owner-user");
    config.owner.password =
        values.secret("database/owner-password", "database/owner-password-file");
    config.owner.statementTimeoutMs = 0;
    // Migrations hold a lock of their session, which a transaction pooler would give to others.
    if (const QString direct = values.text("database/listen-host"); !direct.isEmpty())
        config.owner.host = direct;
    if (const int direct = values.number("database/listen-port"); direct != 0)
        config.owner.port = direct;
    connection.user = values.text("database/user");
    connection.password = values.secret("database/password", "database/password-file");
    config.database = connection;
    config.database.poolSize = values.number("database/pool");
    config.database.queueLimit = values.number("database/queue");
    config.listenHost = values.text("database/listen-host");
    config.listenPort = values.number("database/listen-port");
    config.readCacheMegabytes = values.number("database/read-cache-megabytes");
    config.migrateOnStart = values.flag("database/migrate-on-start");
    config.keysFile = values.text("keys/file");
}

void readMail(Values &values, ServerConfig &config)
{
    config.mailDirectory = values.text("mail/directory");
    config.bounceDirectory = values.text("mail/bounce-directory");
    config.mailFrom = {values.text("mail/from-name"), values.text("mail/from-address")};
    if (const auto language = fromString<Language>(values.text("mail/language")))
        config.mailLanguage = *language;
    else
        values.problem(u"mail/language"_s,
                       u"must be one of "_s + enumNames<Language>().join(u", "_s));
    const QString address = values.text("mail/smtp-url");
    if (address.isEmpty() == config.mailDirectory.isEmpty()) {
        values.problem(u"mail/smtp-url"_s, u"set either this or mail/directory"_s);
        return;
    }
    if (address.isEmpty())
        return;
    const QUrl url(address, QUrl::StrictMode);
    const bool tls = url.scheme() == "smtps"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!tls && url.scheme() != "smtp"_L1)) {
        values.problem(u"mail/smtp-url"_s, u"must be smtp://host[:port] or smtps://host[:port]"_s);
        return;
    }
    if (!url.userInfo().isEmpty())
        values.problem(u"mail/smtp-url"_s, u"user and password have settings of their own"_s);
    constexpr int submissionPort = 587;
    constexpr int submissionsPort = 465;
    SmtpOptions smtp;
    smtp.host = url.host();
    smtp.port = quint16(url.port(tls ? submissionsPort : submissionPort));
    smtp.security = tls ? SmtpOptions::Security::Tls
                        : (values.flag("mail/starttls") ? SmtpOptions::Security::StartTls
                                                        : SmtpOptions::Security::None);
    smtp.user = values.text("mail/smtp-user");
    smtp.password = values.secret("mail/smtp-password", "mail/smtp-password-file");
    smtp.caFile = values.text("mail/smtp-ca-file");
    values.readable("mail/smtp-ca-file");
    config.smtp = smtp;
}

void readFiles(Values &values, ServerConfig &config)
{
    constexpr qint64 bytesPerMegabyte = 1024LL * 1024;
    constexpr qint64 pixelsPerMegapixel = 1'000'000;
    const auto megabytes = [&values](const char *name) {
        return values.number(name) * bytesPerMegabyte;
    };
    files::FilesConfig &files = config.files;
    files.directory = values.text("files/directory");
    files.limits.avatarBytes = megabytes("files/max-avatar-megabytes");
    files.limits.deckBytes = megabytes("files/max-deck-megabytes");
    files.limits.partBytes = megabytes("files/max-part-megabytes");
    files.limits.quotaBytes = megabytes("files/quota-megabytes");
    files.limits.decks = values.number("files/max-decks");
    files.limits.uploadHours = values.number("files/upload-hours");
    files.pictures.maxPixels = values.number("files/max-avatar-megapixels") * pixelsPerMegapixel;
    if (const QString address = values.text("files/clamd"); !address.isEmpty()) {
        files.scanner = files::scannerAddress(address);
        if (!files.scanner)
            values.problem(u"files/clamd"_s, u"must be unix:/path or tcp:host:port"_s);
    }
    files.scannerPatience = std::chrono::seconds(values.number("files/clamd-timeout-seconds"));
    files.fetch.timeout = std::chrono::seconds(values.number("files/fetch-timeout-seconds"));
    files.fetch.alsoAllowed = readSubnets(values, "files/fetch-allowed-subnets");
}

/// https, or a machine's own loopback: secrets go there.
QString providerUrl(Values &values, const char *name, const QString &tenant)
{
    QString text = values.text(name).trimmed();
    text.replace(u"{tenant}"_s, tenant);
    const QUrl url(text, QUrl::StrictMode);
    const bool near = QHostAddress(url.host()).isLoopback() || url.host() == "localhost"_L1;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment() ||
        (url.scheme() != "https"_L1 && !(near && url.scheme() == "http"_L1)))
        values.problem(QString::fromLatin1(name), u"must be an https address"_s);
    return text;
}

void readCalendars(Values &values, ServerConfig &config)
{
    auth::OAuthProviderConfig &google = config.calendars.google;
    google.kind = CalendarProviderKind::Google;
    google.clientId = values.text("google/client-id").trimmed();
    google.clientSecret =
        values.secret("google/client-secret", "google/client-secret-file").toUtf8();
    google.authorizationUrl = providerUrl(values, "google/authorization-url", {});
    google.tokenUrl = providerUrl(values, "google/token-url", {});
    google.revocationUrl = providerUrl(values, "google/revocation-url", {});
    google.keysUrl = providerUrl(values, "google/keys-url", {});
    google.issuer = values.text("google/issuer");
    google.apiUrl = providerUrl(values, "google/calendar-url", {});
    if (google.isOffered() && google.clientSecret.isEmpty())
        values.problem(u"google/client-secret"_s, u"is needed as well: Google gives one to each "
                                                  "client"_s);
    auth::OAuthProviderConfig &microsoft = config.calendars.microsoft;
    microsoft.kind = CalendarProviderKind::Microsoft;
    microsoft.clientId = values.text("microsoft/client-id").trimmed();
    microsoft.clientSecret =
        values.secret("microsoft/client-secret", "microsoft/client-secret-file").toUtf8();
    microsoft.tenant = values.text("microsoft/tenant").trimmed().toLower();
    const QStringList several{u"common"_s, u"organizations"_s, u"consumers"_s};
    if (!several.contains(microsoft.tenant) && QUuid::fromString(microsoft.tenant).isNull())
        values.problem(u"microsoft/tenant"_s, u"must be a tenant's id, common, organizations or "
                                              "consumers"_s);
    microsoft.authorizationUrl =
        providerUrl(values, "microsoft/authorization-url", microsoft.tenant);
    microsoft.tokenUrl = providerUrl(values, "microsoft/token-url", microsoft.tenant);
    microsoft.keysUrl = providerUrl(values, "microsoft/keys-url", microsoft.tenant);
    microsoft.issuer = values.text("microsoft/issuer");
    microsoft.apiUrl = providerUrl(values, "microsoft/graph-url", microsoft.tenant);
}

void readMatching(Values &values, ServerConfig &config)
{
    constexpr double percent = 100;
    matching::MatchingConfig &matching = config.matching;
    matching.engine = values.text("matching/engine");
    matching.sideBySide = values.flag("matching/side-by-side");
    if (const QStringList known = matching::knownAlgorithms(); !known.contains(matching.engine))
        values.problem(u"matching/engine"_s, u"must be one of "_s + known.join(u", "_s));
    const QString texts = values.text("matching/texts");
    if (texts != "words"_L1 && texts != "service"_L1)
        values.problem(u"matching/texts"_s, u"must be words or service"_s);
    matching.embedding.byService = texts == "service"_L1;
    matching.embedding.serviceScale = {values.number("matching/service-low-percent") / percent,
                                       values.number("matching/service-high-percent") / percent};
    if (matching.embedding.serviceScale.low >= matching.embedding.serviceScale.high)
        values.problem(u"matching/service-high-percent"_s,
                       u"must be more than service-low-percent"_s);
    matching::EmbeddingService &service = matching.embedding.service;
    service.url = values.text("matching/service-url").trimmed();
    service.model = values.text("matching/service-model");
    service.key = values.secret("matching/service-key", "matching/service-key-file");
    service.dimensions = values.number("matching/service-dimensions");
    service.timeout = std::chrono::seconds(values.number("matching/service-timeout-seconds"));
    service.batch = values.number("matching/service-batch");
    service.maxCharacters = values.number("matching/service-max-characters");
    const QUrl url(service.url, QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != "http"_L1) ||
        !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
        service.url.size() > mostUrlCharacters)
        values.problem(u"matching/service-url"_s,
                       u"must be an http or https address, without user, query and fragment"_s);
    const QHostAddress host(url.host());
    if (!service.key.isEmpty() && !secure && !host.isLoopback() && url.host() != "localhost"_L1)
        values.problem(u"matching/service-url"_s,
                       u"must be https, or the key could be read on the way"_s);
    for (const QChar letter : std::as_const(service.key)) {
        if (letter.unicode() <= u' ' || letter.unicode() > u'~') {
            values.problem(u"matching/service-key"_s, u"has characters that no key has"_s);
            break;
        }
    }
    if (service.model.trimmed().isEmpty() || service.model.size() > mostModelCharacters)
        values.problem(u"matching/service-model"_s, u"must say which"_s);
}

} // namespace

Result<LoadedConfig> loadServerConfig(const QString &path, const QProcessEnvironment &environment)
{
    QHash<QString, QString> fileValues;
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error::technical(ErrorCode::BadRequest,
                                    u"%1 can't be read: %2"_s.arg(path, file.errorString()));
        const auto parsed = parseIni(QString::fromUtf8(file.readAll()));
        if (!parsed)
            return Error::technical(ErrorCode::BadRequest, path + u", "_s + parsed.error().message);
        fileValues = *parsed;
    }
    Values values(fileValues, environment);
    LoadedConfig loaded;
    readServer(values, loaded.config);
    readDatabase(values, loaded.config);
    readMail(values, loaded.config);
    readFiles(values, loaded.config);
    readMatching(values, loaded.config);
    readCalendars(values, loaded.config);
    constexpr int secondsPerMinute = 60;
    loaded.config.requireCalendar = values.flag("booking/require-calendar");
    loaded.config.busyTimes.readEvery =
        std::chrono::minutes(values.number("calendars/read-minutes"));
    loaded.config.busyTimes.trustedFor =
        std::chrono::minutes(values.number("calendars/trusted-minutes"));
    loaded.config.reputationCalculator = values.text("reputation/calculator");
    if (!reputation::calculatorNamed(loaded.config.reputationCalculator))
        values.problem(u"reputation/calculator"_s, u"must be product or weighted"_s);
    loaded.config.exportFolder = values.text("exports/directory");
    retention::Periods &keep = loaded.config.retention;
    keep.notificationDays = values.number("retention/notification-days");
    keep.mailDays = values.number("retention/mail-days");
    keep.notificationLogDays = values.number("retention/notification-log-days");
    keep.syncLogDays = values.number("retention/sync-log-days");
    keep.auditDays = values.number("retention/audit-days");
    keep.textVectorDays = values.number("retention/text-vector-days");
    loaded.config.signIn.mailsPerEmail = values.number("sign-in/mails-per-email");
    loaded.config.signIn.mailsPerAddress = values.number("sign-in/mails-per-address");
    loaded.config.signIn.windowSeconds = values.number("sign-in/window-minutes") * secondsPerMinute;
    loaded.settings = values.settings();
    if (!values.problems().isEmpty())
        return Error::technical(ErrorCode::BadRequest, values.problems().join(u'\n'));
    return loaded;
}

QString sampleConfig()
{
    QString text = u"# Configuration of officehours-server. What is commented out is the default.\n"
                   "# Every setting can come from the environment instead: [database] host is\n"
                   "# OFFICEHOURS_DATABASE_HOST. `officehours-server check-config --config FILE`\n"
                   "# says what is in force and what is wrong.\n"_s;
    QString section;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (name.section(u'/', 0, 0) != section) {
            section = name.section(u'/', 0, 0);
            text += u"\n[%1]\n"_s.arg(section);
        }
        if (option.help[0] != '\0')
            text += u"# %1\n"_s.arg(QString::fromLatin1(option.help));
        text += u"#%1 = %2\n"_s.arg(name.section(u'/', 1), QString::fromLatin1(option.standard));
    }
    return text;
}

} // namespace oh::config
