// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/requestparser.h"

#include "backend/http/chunkdecoder.h"
#include "backend/http/headscanner.h"
#include "backend/http/target.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace oh::http {
namespace {

namespace beast = boost::beast;
using ErrorCodeOut = beast::error_code;

QByteArray toByteArray(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Beast's parser for the head. The body is not its business.
class HeadParser final : public beast::http::basic_parser<true>
{
public:
    QByteArray target;
    int version = 11;
    Headers headers;

private:
    void on_request_impl(beast::http::verb, beast::string_view, beast::string_view requestTarget,
                         int httpVersion, ErrorCodeOut &) override
    {
        target = toByteArray(requestTarget);
        version = httpVersion;
    }
    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value,
                       ErrorCodeOut &) override
    {
        headers.append(toByteArray(name), toByteArray(value));
    }
    void on_response_impl(int, beast::string_view, int, ErrorCodeOut &) override {}
    void on_header_impl(ErrorCodeOut &) override {}
    void on_body_init_impl(boost::optional<std::uint64_t> const &, ErrorCodeOut &) override {}
    std::size_t on_body_impl(beast::string_view text, ErrorCodeOut &) override
    {
        return text.size();
    }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, ErrorCodeOut &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view text, ErrorCodeOut &) override
    {
        return text.size();
    }
    void on_finish_impl(ErrorCodeOut &) override {}
};

bool isDigits(const QByteArray &text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.isEmpty();
}

/// Which byte ends the request must be beyond doubt: what two parsers could read in two ways is
/// refused (RFC 9112, 6.1 and 6.3), also where that document would let us guess.
std::optional<Error> framingError(const Headers &headers, bool http10)
{
    const qsizetype lengths = headers.count("content-length");
    const QList<QByteArray> encodings = headers.values("transfer-encoding");
    if (lengths > 1)
        return Error::technical(ErrorCode::BadRequest,
                                u"The request has more than one Content-Length."_s);
    if (lengths == 1 && !encodings.isEmpty())
        return Error::technical(ErrorCode::BadRequest,
                                u"The request has both Content-Length and Transfer-Encoding."_s);
    if (lengths == 1 && !isDigits(headers.value("content-length")))
        return Error::technical(ErrorCode::BadRequest, u"The Content-Length is not a number."_s);
    if (encodings.isEmpty())
        return std::nullopt;
    if (encodings.size() > 1 || http10)
        return Error::technical(ErrorCode::BadRequest, u"The Transfer-Encoding is malformed."_s);
    const QByteArray encoding = encodings.first().toLower();
    if (encoding == "chunked")
        return std::nullopt;
    const QList<QByteArray> codings = encoding.split(',');
    const bool onceAndLast =
        codings.last().trimmed() == "chunked" && encoding.count("chunked") == 1;
    if (onceAndLast)
        return Error::technical(ErrorCode::NotImplemented,
                                u"Of transfer encodings, only chunked is known."_s);
    return Error::technical(ErrorCode::BadRequest, u"The Transfer-Encoding is malformed."_s);
}

bool hasToken(const QList<QByteArray> &values, QByteArrayView token)
{
    for (const QByteArray &value : values) {
        const QList<QByteArray> parts = value.split(',');
        for (const QByteArray &part : parts) {
            if (part.trimmed().compare(token, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

struct RequestParser::Private
{
    explicit Private(const Limits &all) : limits(all), scanner(all), chunks(all)
    {
        beast.header_limit(std::numeric_limits<std::uint32_t>::max());
        // Whose limit is known only once the head is: finishHead() sees to it.
        beast.body_limit(std::numeric_limits<std::uint64_t>::max());
    }

    void fail(Error reason)
    {
        error = std::move(reason);
        state = State::Failed;
    }
    void fail(const ErrorCodeOut &code);
    void finishHead();
    std::optional<Error> checkHead();
    qsizetype feedBody(QByteArrayView data);

    const Limits &limits;
    State state = State::Head;
    HeadScanner scanner;
    ChunkDecoder chunks;
    HeadParser beast;
    Request request;
    Error error;
    bool http10 = false;
    bool keepAlive = false;
    bool expectsContinue = false;
    bool chunked = false;
    /// Without chunks: what is missing of the body.
    qint64 missing = 0;
};

void RequestParser::Private::fail(const ErrorCodeOut &code)
{
    if (code == beast::http::error::body_limit)
        fail(Error(ErrorCode::PayloadTooLarge));
    else if (code == beast::http::error::header_limit)
        fail(Error(ErrorCode::HeaderTooLarge));
    else if (code == beast::http::error::bad_version)
        fail(Error(ErrorCode::HttpVersionNotSupported));
    else
        fail(Error(ErrorCode::BadRequest));
}

void RequestParser::Private::finishHead()
{
    const QByteArray &head = scanner.head();
    ErrorCodeOut code;
    const std::size_t used =
        beast.put(boost::asio::buffer(head.constData(), size_t(head.size())), code);
    // What the scanner let through is one whole head. Its method, target and fields stand also when
    // Beast refuses the length.
    request.target = beast.target;
    request.headers = std::move(beast.headers);
    http10 = beast.version == 10;
    if (const auto framing = framingError(request.headers, http10)) {
        fail(*framing);
        return;
    }
    if (code) {
        fail(code);
        return;
    }
    if (!beast.is_header_done() || qsizetype(used) != head.size()) {
        fail(Error(ErrorCode::BadRequest));
        return;
    }
    if (const auto wrong = checkHead()) {
        fail(*wrong);
        return;
    }
    qint64 most = limits.maxBodyBytes;
    if (limits.bodyBytesFor) {
        if (const qint64 own = limits.bodyBytesFor(request.method, request.segments); own > 0)
            most = own;
    }
    chunks.setMaxBodyBytes(most);
    if (beast.content_length().value_or(0) > std::uint64_t(most)) {
        fail(Error(ErrorCode::PayloadTooLarge));
        return;
    }
    keepAlive = beast.keep_alive() && !hasToken(request.headers.values("connection"), "close");
    chunked = beast.chunked();
    missing = qint64(beast.content_length().value_or(0));
    state = chunked || missing > 0 ? State::Body : State::Complete;
}

std::optional<Error> RequestParser::Private::checkHead()
{
    const auto method = fromString<Method>(QString::fromLatin1(scanner.method()));
    if (!method)
        return Error(ErrorCode::NotImplemented);
    request.method = *method;

    const qsizetype hosts = request.headers.count("host");
    if (hosts > 1 || (hosts == 0 && !http10))
        return Error::technical(ErrorCode::BadRequest,
                                u"The request needs exactly one Host field."_s);
    if (!isValidHost(request.headers.value("host")))
        return Error::technical(ErrorCode::BadRequest, u"The Host field is malformed."_s);

    auto target = parseTarget(request.target, *method == Method::Options);
    if (!target)
        return target.error();
    request.path = target->path;
    request.segments = target->segments;
    request.query = target->query;

    if (!http10) {
        const QList<QByteArray> expectations = request.headers.values("expect");
        for (const QByteArray &expectation : expectations) {
            if (expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
                return Error(ErrorCode::ExpectationFailed);
        }
        expectsContinue = !expectations.isEmpty() && !beast.is_done();
    }
    return std::nullopt;
}

qsizetype RequestParser::Private::feedBody(QByteArrayView data)
{
    if (chunked) {
        const qsizetype used = chunks.feed(data, request.body);
        if (chunks.error())
            fail(*chunks.error());
        else if (chunks.done())
            state = State::Complete;
        return used;
    }
    const qsizetype used = std::min(data.size(), qsizetype(missing));
    request.body.append(data.first(used));
    missing -= used;
    if (missing == 0)
        state = State::Complete;
    return used;
}

RequestParser::RequestParser(const Limits &limits) : d(std::make_unique<Private>(limits)) {}

RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView data)
{
    if (d->state == State::Head) {
        const qsizetype used = d->scanner.feed(data);
        if (d->scanner.error())
            d->fail(*d->scanner.error());
        else if (d->scanner.done())
            d->finishHead();
        return used;
    }
    if (d->state == State::Body && !data.isEmpty())
        return d->feedBody(data);
    return 0;
}

RequestParser::State RequestParser::state() const
{
    return d->state;
}

bool RequestParser::started() const
{
    return d->scanner.started();
}

const Error &RequestParser::error() const
{
    return d->error;
}

QByteArray RequestParser::methodName() const
{
    return d->scanner.method().toByteArray();
}

Request &RequestParser::request()
{
    return d->request;
}

qint64 RequestParser::bodyBytes() const
{
    return d->request.body.size();
}

bool RequestParser::isHttp10() const
{
    return d->http10;
}

bool RequestParser::keepAlive() const
{
    return d->keepAlive;
}

bool RequestParser::expectsContinue() const
{
    return d->expectsContinue;
}

bool RequestParser::wantsWebSocket() const
{
    const Headers &headers = d->request.headers;
    return d->state == State::Complete && !d->http10 && d->keepAlive && !d->chunked &&
           d->request.method == Method::Get && d->request.body.isEmpty() &&
           hasToken(headers.values("connection"), "upgrade") &&
           hasToken(headers.values("upgrade"), "websocket");
}

} // namespace oh::http
