// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/logging.h"
#include "backend/mail/mailtext.h"
#include "backend/mail/refusal.h"
#include "backend/mail/transport.h"
#include "backend/net/curl.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

struct Upload
{
    const QByteArray &bytes;
    qsizetype sent = 0;
};

size_t readMessage(char *buffer, size_t size, size_t count, void *data)
{
    auto *upload = static_cast<Upload *>(data);
    const auto n = std::min(qsizetype(size * count), upload->bytes.size() - upload->sent);
    std::memcpy(buffer, upload->bytes.constData() + upload->sent, size_t(n));
    upload->sent += n;
    return size_t(n);
}

/// How far a delivery is, and the last refusal in it.
struct Dialogue
{
    SmtpStep step = SmtpStep::Greeting;
    SmtpStep refusedStep = SmtpStep::Greeting;
    QByteArray refusal;
};

/// Answers pass by line by line; the last refusal explains a failure.
size_t noteAnswer(char *line, size_t size, size_t count, void *data)
{
    if (size * count > 0 && (*line == '4' || *line == '5')) {
        auto *dialogue = static_cast<Dialogue *>(data);
        dialogue->refusedStep = dialogue->step;
        dialogue->refusal = QByteArray(line, qsizetype(size * count)).left(64);
    }
    return size * count;
}

/// Of what is sent only the command's name is looked at: credentials pass here, too. What is no
/// command (those credentials) belongs to the step before.
int noteCommand(CURL *, curl_infotype type, char *text, size_t size, void *data)
{
    if (type != CURLINFO_HEADER_OUT)
        return 0;
    static constexpr std::pair<const char *, SmtpStep> commands[] = {
        {"EHLO ", SmtpStep::Hello},         {"HELO ", SmtpStep::Hello},
        {"STARTTLS", SmtpStep::StartTls},   {"AUTH ", SmtpStep::Auth},
        {"MAIL FROM:", SmtpStep::MailFrom}, {"RCPT TO:", SmtpStep::Recipient},
        {"DATA", SmtpStep::Content}};
    const auto command = QByteArray::fromRawData(text, qsizetype(size));
    for (const auto &[name, step] : commands) {
        if (command.startsWith(name))
            static_cast<Dialogue *>(data)->step = step;
    }
    return 0;
}

/// "5.1.1" out of "550 5.1.1 <who> unknown": the only part of an answer that names nobody.
QString enhancedCode(const QByteArray &answer)
{
    static const QRegularExpression pattern(u"^[245]\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b"_s);
    return pattern.match(QString::fromLatin1(answer)).captured(1);
}

} // namespace

class SmtpTransport::Private
{
public:
    explicit Private(SmtpOptions wanted) : options(std::move(wanted)), handle(net::newCurl()) {}

    QByteArray url() const
    {
        const QString host =
            options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
        const QString scheme =
            options.security == SmtpOptions::Security::Tls ? u"smtps"_s : u"smtp"_s;
        return u"%1://%2:%3/%4"_s.arg(scheme, host, QString::number(options.port), options.heloName)
            .toUtf8();
    }

    void configure();
    Error failure(CURLcode code, const Dialogue &dialogue) const;

    const SmtpOptions options;
    std::mutex mutex;
    net::CurlHandle handle;
};

void SmtpTransport::Private::configure()
{
    CURL *easy = handle.get();
    curl_easy_reset(easy); // keeps the open connection
    net::prepare(easy, url(), "smtp,smtps", {options.totalTimeout, options.connectTimeout});
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // no proxy from the environment
    if (options.security == SmtpOptions::Security::StartTls)
        curl_easy_setopt(easy, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    if (!options.caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
    if (!options.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, options.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, options.password.toUtf8().constData());
    }
}

Error SmtpTransport::Private::failure(CURLcode code, const Dialogue &dialogue) const
{
    // Of the last answer. After one that was no refusal it was the line, or something of ours.
    long smtpCode = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &smtpCode);
    DeliveryFailure failure;
    failure.smtpCode = smtpCode >= 400 && smtpCode < 600 ? int(smtpCode) : 0;
    if (failure.smtpCode == 0 || dialogue.refusal.isEmpty()) {
        failure.logText = QString::fromUtf8(curl_easy_strerror(code));
        return failure.toError();
    }
    const QString enhanced = enhancedCode(dialogue.refusal);
    const RefusalVerdict verdict = judgeRefusal(dialogue.refusedStep, failure.smtpCode, enhanced);
    failure.permanent = verdict.permanent;
    failure.refusesAddress = verdict.isAboutAddress;
    failure.logText = refusalText(dialogue.refusedStep, enhanced);
    return failure.toError();
}

SmtpTransport::SmtpTransport(SmtpOptions options) : d(std::make_unique<Private>(std::move(options)))
{}

SmtpTransport::~SmtpTransport() = default;

Result<void> SmtpTransport::deliver(const QByteArray &message, const QString &from,
                                    const QStringList &recipients)
{
    const auto sender = mailAddress(from);
    if (!sender || recipients.isEmpty())
        return DeliveryFailure{true, 0, u"the envelope is not valid"_s}.toError();
    net::CurlList list;
    for (const QString &recipient : recipients) {
        const auto address = mailAddress(recipient);
        if (!address)
            return DeliveryFailure{true, 0, u"a recipient's address is not valid"_s}.toError();
        if (!net::append(list, '<' + address->toLatin1() + '>'))
            return DeliveryFailure{false, 0, u"out of memory"_s}.toError();
    }

    const std::scoped_lock lock(d->mutex);
    CURL *easy = d->handle.get();
    if (easy == nullptr)
        return DeliveryFailure{false, 0, u"out of memory"_s}.toError();
    d->configure();
    Upload upload{message};
    Dialogue dialogue;
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM,
                     QByteArray('<' + sender->toLatin1() + '>').constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, list.get());
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size()));
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, readMessage);
    curl_easy_setopt(easy, CURLOPT_READDATA, &upload);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, noteAnswer);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &dialogue);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, noteCommand);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, &dialogue);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L); // or noteCommand is not asked; nothing is printed
    const CURLcode code = curl_easy_perform(easy);
    if (code == CURLE_OK)
        return {};
    const Error error = d->failure(code, dialogue);
    qCWarning(logMail, "a message was not delivered: %s", qUtf8Printable(error.internal));
    // Whatever state the connection is in, the next message starts on a new one.
    d->handle = net::newCurl();
    return error;
}

} // namespace oh
