// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/browserconsent.h"

#include "app/logging.h"

#include <QCryptographicHash>
#include <QDesktopServices>
#include <QHostAddress>
#include <QOAuthHttpServerReplyHandler>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString newVerifier()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

} // namespace

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
            .toBase64(base64Url));
}

/// One try. Everything of it ends with it, the open port first of all.
class BrowserConsent::Asking final : public QObject, public ui::PendingCall
{
public:
    Asking(Open open, std::chrono::milliseconds patience, Waiting waiting,
           ui::Done<api::CompleteOAuth> done)
        : m_open(std::move(open)),
          m_waiting(std::move(waiting)),
          m_done(std::move(done)),
          m_verifier(newVerifier())
    {
        m_deadline.setSingleShot(true);
        m_deadline.setInterval(patience);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            finish(Error(ErrorCode::LinkExpired,
                         Sentence::verbatim(BrowserConsent::tr(
                             "Nothing came back from the browser. Try again."))));
        });
        // The browser is answered after the signal, and nothing may go before that.
        connect(m_handler.get(), &QAbstractOAuthReplyHandler::callbackReceived, this, &Asking::take,
                Qt::QueuedConnection);
    }
    ~Asking() override { Asking::cancel(); }

    void begin(const Begin &begin)
    {
        m_handler->setCallbackPath(u"callback"_s);
        //: Shown in the browser, after the person agreed or refused there
        m_handler->setCallbackText(
            BrowserConsent::tr("Office Hours has what it needs. You can close this page."));
        if (!m_handler->isListening()) {
            // Not from within ask(): its caller has no handle yet.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    finish(Error(ErrorCode::InternalError,
                                 Sentence::verbatim(BrowserConsent::tr(
                                     "This computer does not let Office Hours wait for the "
                                     "browser. Sign in by mail instead."))));
                },
                Qt::QueuedConnection);
            return;
        }
        api::StartOAuth start;
        start.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(m_handler->port());
        start.codeChallenge = challengeOf(m_verifier);
        m_begin = begin(start, [this](const Result<api::OAuthStarted> &started) {
            const auto finished = std::move(m_begin);
            if (!started)
                return finish(started.error());
            show(*started);
        });
        m_deadline.start();
    }

    void cancel() override
    {
        m_done = nullptr;
        m_begin.reset();
        m_deadline.stop();
        if (!m_handler)
            return;
        m_handler->close();
        m_handler->disconnect(this);
        // The page that tells how to go on may still be on its way to the browser.
        auto *handler = m_handler.release();
        handler->setParent(QCoreApplication::instance());
        QTimer::singleShot(2000, handler, &QObject::deleteLater);
    }

private:
    void show(const api::OAuthStarted &started)
    {
        m_state = started.state;
        const QUrl address(started.authorizationUrl, QUrl::StrictMode);
        // What our server says is opened by the system: nothing but a web page may be.
        const bool isLocal = address.host() == u"127.0.0.1"_s || address.host() == u"localhost"_s;
        if (address.scheme() != u"https"_s && !(address.scheme() == u"http"_s && isLocal))
            return finish(Error(ErrorCode::BadAnswer));
        if (!m_open(address))
            qCInfo(logSession) << "no browser could be opened";
        if (m_waiting)
            m_waiting(address);
    }

    void take(const QVariantMap &fields)
    {
        // As it stood in the address: Qt leaves signs encoded that Google has in its codes ("4/…").
        const auto field = [&fields](const QString &name) {
            return QUrl::fromPercentEncoding(fields.value(name).toString().toUtf8());
        };
        // Any page in the browser can send it here: only one knows the state.
        if (m_state.isEmpty() || field(u"state"_s) != m_state)
            return;
        const QString refusal = field(u"error"_s);
        const QString code = field(u"code"_s);
        if (!refusal.isEmpty() || code.isEmpty()) {
            qCInfo(logSession).noquote() << "consent refused:" << refusal.left(100);
            return finish(
                Error(ErrorCode::ConsentRefused,
                      Sentence::verbatim(
                          refusal == u"access_denied"_s || refusal.isEmpty()
                              ? BrowserConsent::tr(
                                    "You did not agree in the browser. Nothing has changed.")
                              : BrowserConsent::tr(
                                    "The provider refused it (%1). Ask your coordinator, or use "
                                    "another account.")
                                    .arg(refusal.left(60)))));
        }
        api::CompleteOAuth complete;
        complete.state = m_state;
        complete.code = code;
        complete.codeVerifier = m_verifier;
        finish(complete);
    }

    void finish(const Result<api::CompleteOAuth> &result)
    {
        m_deadline.stop();
        const auto done = std::exchange(m_done, nullptr);
        if (done)
            done(result); // may destroy this
    }

    Open m_open;
    Waiting m_waiting;
    ui::Done<api::CompleteOAuth> m_done;
    QString m_verifier;
    QString m_state;
    std::unique_ptr<QOAuthHttpServerReplyHandler> m_handler =
        std::make_unique<QOAuthHttpServerReplyHandler>(QHostAddress(QHostAddress::LocalHost), 0);
    QTimer m_deadline;
    ui::Call m_begin;
};

BrowserConsent::BrowserConsent(Open open, std::chrono::milliseconds patience)
    : m_open(open ? std::move(open) : Open(QDesktopServices::openUrl)), m_patience(patience)
{}

ui::Call BrowserConsent::ask(const Begin &begin, Waiting waiting,
                             ui::Done<api::CompleteOAuth> done) const
{
    auto asking = std::make_unique<Asking>(m_open, m_patience, std::move(waiting), std::move(done));
    asking->begin(begin);
    return asking;
}

} // namespace oh::app
