// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/config/logging.h"
#include "backend/mail/mailtext.h"
#include "backend/mail/transport.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace oh {
namespace {

struct EasyDeleter
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct ListDeleter
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

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

/// Answers pass by line by line; the last refusal explains a failure.
size_t noteAnswer(char *line, size_t size, size_t count, void *data)
{
    if (size * count > 0 && (*line == '4' || *line == '5'))
        *static_cast<QByteArray *>(data) = QByteArray(line, qsizetype(size * count)).left(64);
    return size * count;
}

/// "5.1.1" out of "550 5.1.1 <who> unknown": the only part of an answer that names nobody.
QString enhancedCode(const QByteArray &answer)
{
    static const QRegularExpression pattern(u"^[245]\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b"_s);
    return pattern.match(QString::fromLatin1(answer)).captured(1);
}

/// Faults of the configuration or of the line to the server: mended, the same message goes through.
bool isAboutTheServer(CURLcode code)
{
    switch (code) {
    case CURLE_LOGIN_DENIED:
    case CURLE_USE_SSL_FAILED:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return true;
    default:
        return false;
    }
}

/// RFC 4954: the server wants other credentials, or other ways to show them.
bool wantsAuthentication(int smtpCode)
{
    return smtpCode == 530 || smtpCode == 534 || smtpCode == 535 || smtpCode == 538;
}

} // namespace

class SmtpTransport::Private
{
public:
    explicit Private(SmtpOptions wanted) : options(std::move(wanted))
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        handle.reset(curl_easy_init());
    }

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
    Error failure(CURLcode code, const QByteArray &answer) const;

    const SmtpOptions options;
    std::mutex mutex;
    std::unique_ptr<CURL, EasyDeleter> handle;
};

void SmtpTransport::Private::configure()
{
    CURL *easy = handle.get();
    curl_easy_reset(easy); // keeps the open connection
    curl_easy_setopt(easy, CURLOPT_URL, url().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // no proxy from the environment
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(options.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(options.totalTimeout.count()));
    if (options.security == SmtpOptions::Security::StartTls)
        curl_easy_setopt(easy, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!options.caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
    if (!options.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, options.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, options.password.toUtf8().constData());
    }
}

Error SmtpTransport::Private::failure(CURLcode code, const QByteArray &answer) const
{
    long smtpCode = 0;
    if (!isAboutTheServer(code) || code == CURLE_LOGIN_DENIED)
        curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &smtpCode);
    DeliveryFailure failure;
    failure.smtpCode = smtpCode >= 400 && smtpCode < 600 ? int(smtpCode) : 0;
    failure.permanent = failure.smtpCode >= 500 && !isAboutTheServer(code) &&
                        !wantsAuthentication(failure.smtpCode);
    if (failure.smtpCode == 0 || code == CURLE_LOGIN_DENIED)
        failure.logText = QString::fromUtf8(curl_easy_strerror(code));
    else
        failure.logText = u"refused by the mail server"_s;
    if (const QString enhanced = enhancedCode(answer); failure.smtpCode != 0 && !enhanced.isEmpty())
        failure.logText += u" ("_s + enhanced + u')';
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
    std::unique_ptr<curl_slist, ListDeleter> list;
    for (const QString &recipient : recipients) {
        const auto address = mailAddress(recipient);
        if (!address)
            return DeliveryFailure{true, 0, u"a recipient's address is not valid"_s}.toError();
        curl_slist *longer =
            curl_slist_append(list.get(), QByteArray('<' + address->toLatin1() + '>').constData());
        if (longer == nullptr)
            return DeliveryFailure{false, 0, u"out of memory"_s}.toError();
        static_cast<void>(list.release()); // the append took it over
        list.reset(longer);
    }

    const std::scoped_lock lock(d->mutex);
    CURL *easy = d->handle.get();
    if (easy == nullptr)
        return DeliveryFailure{false, 0, u"out of memory"_s}.toError();
    d->configure();
    Upload upload{message};
    QByteArray answer;
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM,
                     QByteArray('<' + sender->toLatin1() + '>').constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, list.get());
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size()));
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, readMessage);
    curl_easy_setopt(easy, CURLOPT_READDATA, &upload);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, noteAnswer);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &answer);
    const CURLcode code = curl_easy_perform(easy);
    if (code == CURLE_OK)
        return {};
    const Error error = d->failure(code, answer);
    qCWarning(logMail, "a message was not delivered: %s", qUtf8Printable(error.internal));
    // Whatever state the connection is in, the next message starts on a new one.
    d->handle.reset(curl_easy_init());
    return error;
}

} // namespace oh
