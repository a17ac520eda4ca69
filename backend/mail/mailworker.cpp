// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailworker.h"

#include "backend/auth/authservice.h"
#include "backend/auth/keyring.h"
#include "backend/auth/secrets.h"
#include "backend/config/logging.h"
#include "backend/jobs/retrypolicy.h"
#include "backend/mail/mailedevent.h"
#include "backend/mail/mailvariables.h"
#include "backend/mail/transport.h"
#include "backend/mail/unsubscribe.h"
#include "backend/services/emailchange.h"
#include "backend/services/exceptionservice.h"
#include "backend/services/personaldata.h"
#include "backend/storage/database.h"
#include "models/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace oh {

using storage::Actor;
using storage::bind;
using storage::Query;
using storage::Row;
using storage::Transaction;

namespace {

constexpr int batchSize = 10;
constexpr int mailNiceness = 10;
constexpr int minuteSecs = 60;
/// Between tries to write down what became of a mail while the database is gone.
constexpr std::chrono::milliseconds markRetry{250};
/// What the log of notifications says of mails that are not sent (NFR27): of a reminder whose
/// meeting began, was canceled or moved before it could go out, and of an invitation after which a
/// newer word for the same calendar was written or whose meeting will not be.
constexpr auto staleText = "No longer of use when it could be sent"_L1;
constexpr auto supersededText = "Superseded by what became of the meeting"_L1;

/// Their own choice, or what their program asked for when they were about to sign in.
std::optional<Language> chosenLanguage(const Row &row, const QJsonObject &facts)
{
    const auto own = fromString<Language>(row.text("language"_L1));
    return own ? own : fromString<Language>(facts[u"language"_s].toString());
}

void logMailEvent(const char *event, const Row &row, const QString &why = {})
{
    QJsonObject line{{u"event"_s, QString::fromLatin1(event)},
                     {u"mail"_s, row.uuid("id"_L1).toString(QUuid::WithoutBraces)},
                     {u"template"_s, row.text("template"_L1)},
                     {u"attempt"_s, row.integer("attempts"_L1)}};
    if (!why.isEmpty())
        line.insert(u"why"_s, why);
    qCInfo(logMail).noquote() << QString::fromUtf8(
        QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace

MailWorker::MailWorker(MailWorkerOptions options, storage::Database &database, const KeyRing &keys,
                       MailTransport &transport, const Clock &clock)
    : m_options(std::move(options)),
      m_database(database),
      m_keys(keys),
      m_transport(transport),
      m_clock(clock)
{}

MailWorker::~MailWorker()
{
    stop();
}

void MailWorker::start()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
}

void MailWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_signal.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void MailWorker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_signal.notify_all();
}

bool MailWorker::stopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void MailWorker::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_signal.wait_for(lock, time, [this] { return m_stopping || m_woken; });
    m_woken = false;
}

bool MailWorker::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_signal.wait_for(lock, time, [this] { return m_stopping; });
}

int MailWorker::retryDelay(const MailWorkerOptions &options, int attempts, double jitter)
{
    return retryDelaySeconds({options.firstRetrySeconds, options.longestRetrySeconds}, attempts,
                             jitter);
}

QByteArray MailWorker::metricsText() const
{
    QByteArray out("# HELP officehours_mail_tries_total What became of mails that were tried.\n"
                   "# TYPE officehours_mail_tries_total counter\n");
    const std::pair<const char *, quint64> results[] = {
        {"sent", m_sent}, {"deferred", m_deferred}, {"failed", m_failed}};
    for (const auto &[result, tries] : results)
        out += QByteArray("officehours_mail_tries_total{result=\"") + result + "\"} " +
               QByteArray::number(tries) + '\n';
    return out;
}

void MailWorker::loop()
{
#ifdef Q_OS_LINUX
    // Nobody waits for a mail as they wait for an answer. On Linux this holds for the thread alone.
    (void)setpriority(PRIO_PROCESS, id_t(gettid()), mailNiceness);
#endif
    bool released = !m_options.onlyWorker;
    jobs::BackgroundPace pace(m_options.pace, [this] { return m_database.isRushed(); });
    while (!stopping()) {
        if (!released) {
            const auto done = m_database.runBlocking<int>(Actor::system(), [this](Transaction &tx) {
                return tx.exec(Query::mail_release_leases, {{u":now"_s, bind(m_clock.now())}});
            });
            released = done.ok();
        }
        if (!pace.giveWay([this](std::chrono::milliseconds time) { return pause(time); }))
            return;
        // Writing the mails is what takes from others; mail servers and the queue only take time.
        const auto before = jobs::threadTime();
        const bool caughtUp = !released || sendDue() < batchSize;
        pace.worked(jobs::threadTime() - before);
        if (caughtUp)
            rest(m_options.pollInterval);
    }
}

int MailWorker::sendDue()
{
    const QDateTime now = m_clock.now();
    const auto rows =
        m_database.runBlocking<QList<Row>>(Actor::system(), [this, now](Transaction &tx) {
            return tx.rows(Query::mail_claim_due,
                           {{u":now"_s, bind(now)},
                            {u":lease"_s, bind(now.addSecs(m_options.leaseSeconds))},
                            {u":limit"_s, bind(batchSize)}});
        });
    if (!rows)
        return -1;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Row &row = (*rows)[i];
        // A slow delivery must not make the later ones another worker's, while this one sends them.
        if (stopping() || m_clock.now() > now.addSecs(m_options.leaseSeconds / 2)) {
            // Not begun: back into the queue, instead of waiting for the lease to run out.
            const auto released = mark([this, &row] {
                return m_database.runBlocking<int>(Actor::system(), [&](Transaction &tx) {
                    return tx.exec(Query::mail_mark_deferred, {{u":id"_s, bind(row.uuid("id"_L1))},
                                                               {u":now"_s, bind(m_clock.now())},
                                                               {u":next"_s, bind(m_clock.now())},
                                                               {u":error"_s, QVariant()},
                                                               {u":smtp_code"_s, QVariant()}});
                });
            });
            if (!released)
                break; // the lease runs out by itself
            continue;
        }
        if (row.boolean("superseded"_L1))
            skip(row, supersededText);
        else if (row.boolean("stale"_L1))
            skip(row, staleText);
        else
            send(row);
    }
    return int(rows->size());
}

Result<QJsonObject> MailWorker::signInVariables(const QJsonObject &facts,
                                                const MailReader &reader) const
{
    const auto secrets = auth::openSignInSecrets(
        m_keys, reader.id, QByteArray::fromBase64(facts[u"sealed"_s].toString().toLatin1()));
    if (!secrets)
        return secrets.error();
    return QJsonObject{{u"link"_s, m_options.publicUrl + u"/sign-in?token="_s +
                                       QString::fromLatin1(secrets->token)},
                       {u"code"_s, displayCode(secrets->code)},
                       {u"minutes"_s, facts[u"minutes"_s]},
                       {u"recipientName"_s, reader.name}};
}

Result<MimeMessage> MailWorker::compose(const Row &row) const
{
    const UserId recipient = row.id<UserId>("recipient_id"_L1);
    const auto address = openEmail(m_keys, recipient, row.bytes("to_sealed"_L1));
    if (!address)
        return address.error();
    const QString templateName = row.text("template"_L1);
    QJsonObject facts = row.json("data"_L1).toObject();
    if (facts.contains(u"sealedChange"_s)) {
        auto opened = emailchange::openedFacts(m_keys, recipient, facts, m_options.publicUrl);
        if (!opened)
            return opened.error();
        facts = *std::move(opened);
        // Of a mail that comes late the link still is of use, the code isn't.
        const auto asked =
            QDateTime::fromString(facts[u"atUtc"_s].toString(), Qt::ISODateWithMs).toUTC();
        if (asked.isValid() && facts.contains(u"minutes"_s) &&
            asked.addSecs(qint64(facts[u"minutes"_s].toInt()) * minuteSecs) <= m_clock.now())
            facts.remove(u"code"_s);
    }
    // Who reads an address that isn't the account's need not know whose it is.
    const MailReader reader{row.boolean("to_elsewhere"_L1) ? QString()
                                                           : row.text("recipient_name"_L1),
                            row.text("time_zone"_L1),
                            row.enumeration<Role>("recipient_role"_L1).value_or(Role::Mentee),
                            chosenLanguage(row, facts).value_or(m_options.language),
                            recipient,
                            row.text("other_time_zone"_L1),
                            row.enumeration<Role>("reader_side"_L1),
                            m_clock.now()};
    QJsonObject variables;
    if (facts.contains(u"sealed"_s)) {
        const auto secrets = signInVariables(facts, reader);
        if (!secrets)
            return secrets.error();
        variables = *secrets;
    } else {
        variables = mailVariables(templateName, facts, reader);
    }
    if (facts.contains(u"sealedApproval"_s)) {
        const auto token = exceptions::openApproval(
            m_keys, recipient,
            QByteArray::fromBase64(facts[u"sealedApproval"_s].toString().toLatin1()));
        if (!token)
            return token.error();
        variables.insert(u"approveLink"_s, exceptions::approvalLink(m_options.publicUrl, *token));
    }
    MailDraft draft;
    const auto kind = fromString<NotificationKind>(row.text("notification_type"_L1));
    if (kind && mayBeUnsubscribed(*kind)) {
        const QString link = unsubscribeLink(m_keys, m_options.publicUrl, {recipient, *kind});
        variables.insert(u"unsubscribeLink"_s, link);
        // The header's promise is one for https alone.
        if (link.startsWith("https:"_L1))
            draft.listUnsubscribe = link;
    }
    if (facts.contains(u"calendar"_s)) {
        const auto event = mailedEvent(facts, variables, reader, *address, m_options.from,
                                       row.utc("created_at"_L1));
        const auto document = toICalendar(event);
        if (!document)
            return document.error();
        draft.calendar = MailCalendar{toString(event.method).toLatin1(), *document};
    }
    const auto mail = m_renderer.render(templateName, variables, reader.language);
    if (!mail)
        return mail.error();
    draft.from = m_options.from;
    draft.to = {{reader.name, *address}};
    draft.subject = mail->subject;
    draft.text = mail->text;
    draft.html = mail->html;
    draft.date = row.utc("created_at"_L1);
    draft.messageId = row.uuid("id"_L1).toString(QUuid::WithoutBraces);
    return buildMimeMessage(draft);
}

/// Tries until the database takes it, for as long as the worker runs.
Result<void> MailWorker::mark(const std::function<Result<int>()> &statement)
{
    for (;;) {
        const auto done = statement();
        if (done)
            return {};
        if (done.error().code != ErrorCode::ServiceUnavailable || stopping())
            return done.error();
        rest(markRetry);
    }
}

void MailWorker::skip(const Row &row, QLatin1StringView why)
{
    const auto marked = mark([this, &row, why] {
        return m_database.runBlocking<int>(Actor::system(), [&row, why](Transaction &tx) {
            return tx.exec(Query::mail_mark_skipped,
                           {{u":id"_s, bind(row.uuid("id"_L1))}, {u":why"_s, bind(QString(why))}});
        });
    });
    logMailEvent(marked ? "skipped" : "unmarked", row);
}

void MailWorker::send(const Row &row)
{
    const QUuid id = row.uuid("id"_L1);
    Result<void> delivered;
    QString messageId;
    const auto message = compose(row);
    if (message) {
        messageId = message->messageId;
        delivered = m_transport.deliver(message->bytes, message->from, message->recipients);
    } else {
        // A mistake of ours, or a wrong key: trying again can't help.
        DeliveryFailure failure;
        failure.permanent = true;
        failure.logText = message.error().internal.isEmpty() ? message.error().codeName()
                                                             : message.error().internal;
        delivered = failure.toError();
    }

    const QDateTime now = m_clock.now();
    Query query = Query::mail_mark_sent;
    storage::Binds binds{{u":id"_s, bind(id)}};
    if (delivered) {
        binds.append({u":now"_s, bind(now)});
        binds.append({u":message_id"_s, bind(messageId)});
        ++m_sent;
        logMailEvent("sent", row);
    } else {
        const DeliveryFailure failure = DeliveryFailure::fromError(delivered.error());
        const bool old = row.utc("queued_at"_L1).secsTo(now) > m_options.giveUpSeconds;
        const bool final = failure.permanent || old;
        binds.append({u":error"_s, bind(failure.logText)});
        binds.append({u":smtp_code"_s, failure.smtpCode > 0 ? bind(failure.smtpCode) : QVariant()});
        binds.append({u":now"_s, bind(now)});
        query = final ? Query::mail_mark_failed : Query::mail_mark_deferred;
        if (final) {
            binds.append({u":refused"_s, bind(failure.refusesAddress)});
        } else {
            const int delay = retryDelay(m_options, row.integer("attempts"_L1),
                                         QRandomGenerator::global()->generateDouble());
            binds.append({u":next"_s, bind(now.addSecs(delay))});
        }
        ++(final ? m_failed : m_deferred);
        logMailEvent(final ? "failed" : "deferred", row, failure.logText);
    }
    const auto marked = mark([this, query, &binds] {
        return m_database.runBlocking<int>(
            Actor::system(), [query, &binds](Transaction &tx) { return tx.exec(query, binds); });
    });
    if (!marked)
        logMailEvent("unmarked", row, marked.error().internal);
}

} // namespace oh
