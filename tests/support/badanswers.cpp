// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badanswers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTcpSocket>

#include <limits>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

constexpr int babbles = 30;
constexpr int deepNesting = 600;

const QByteArray page = "<!doctype html><html><head><title>502</title></head><body><h1>Bad "
                        "Gateway</h1><p>&nbsp;<b>nginx</b></p></body></html>";

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

BadAnswers::BadAnswers(const QUrl &server, quint32 seed, QObject *parent)
    : QTcpServer(parent), m_server(server), m_chance(seed)
{
    m_network.setAutoDeleteReplies(true);
    connect(this, &QTcpServer::newConnection, this, &BadAnswers::accept);
}

bool BadAnswers::start()
{
    return listen(QHostAddress::LocalHost);
}

QUrl BadAnswers::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void BadAnswers::setHarm(Harm harm)
{
    m_harm = harm;
    m_isAny = false;
}

void BadAnswers::setAnyHarm()
{
    m_isAny = true;
}

Harm BadAnswers::choose()
{
    if (!m_isAny)
        return m_harm;
    // What passes JSON's grammar gets further into the program than what does not.
    const int draw = below(3 * harms);
    return draw < harms ? Harm(draw) : draw < 2 * harms ? Harm::Values : Harm(below(3) + 1);
}

void BadAnswers::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void BadAnswers::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.left(end);
    const qint64 length = headerOf(head, "content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    const QByteArray body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    if (headerOf(head, "upgrade").toLower() == "websocket")
        shakeHands(socket, head);
    else
        forward(socket, head, body);
}

void BadAnswers::forward(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    QUrl url = m_server.resolved(QUrl::fromEncoded(first.value(1)));
    QNetworkRequest request(url);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed();
        if (name.isEmpty() || name.toLower() == "host" || name.toLower() == "connection" ||
            name.toLower() == "content-length" || name.toLower() == "accept-encoding")
            continue;
        request.setRawHeader(name, line.mid(colon + 1).trimmed());
    }
    // Whose session it is, is told apart from what is shown.
    const bool spared = url.path().startsWith(u"/api/auth/"_s);
    const Harm harm = spared ? Harm::None : choose();
    QNetworkReply *reply = m_network.sendCustomRequest(request, first.value(0), body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, harm, target = QPointer(socket)] {
        if (target)
            relay(target, *reply, harm);
    });
}

void BadAnswers::relay(QTcpSocket *socket, QNetworkReply &reply, Harm harm)
{
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.readAll();
    if (answer.status == 0) {
        socket->abort();
        return;
    }
    const auto pairs = reply.rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        const QByteArray key = name.toLower();
        if (key == "content-type")
            answer.mediaType = value;
        else if (key != "content-length" && key != "connection" && key != "transfer-encoding" &&
                 key != "content-encoding")
            answer.headers.append(std::pair(name, value));
    }
    spoil(socket, answer, harm);
}

void BadAnswers::write(QTcpSocket *socket, const Answer &answer, qint64 announced) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.status != 204) {
        head += "Content-Type: " + answer.mediaType + "\r\n";
        head += "Content-Length: " +
                QByteArray::number(announced < 0 ? answer.body.size() : announced) + "\r\n";
    }
    // In one piece: two small ones wait for each other's acknowledgement.
    socket->write(head + "\r\n" + (answer.status == 204 ? QByteArray() : answer.body));
}

void BadAnswers::spoil(QTcpSocket *socket, Answer answer, Harm harm)
{
    if (harm != Harm::None)
        ++m_spoilt;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject object = document.object();
    const qint64 size = answer.body.size();
    switch (harm) {
    case Harm::None:
        break;
    case Harm::Values:
        for (int i = 1 + below(3); i > 0 && document.isObject(); --i)
            answer.body = compact(spoiltValue(QJsonDocument::fromJson(answer.body).object()));
        break;
    case Harm::Words:
        if (document.isObject())
            answer.body = compact(otherWords(object));
        break;
    case Harm::Additions:
        if (document.isObject())
            answer.body = compact(withAdditions(object));
        break;
    case Harm::EmptyObject:
        answer.body = "{}";
        break;
    case Harm::Array:
        answer.body = "[" + answer.body + "]";
        break;
    case Harm::Truncated:
        answer.body.truncate(size / 2);
        break;
    case Harm::WrongLength:
        write(socket, answer, below(2) == 0 ? size / 2 : size + 1000);
        socket->disconnectFromHost();
        return;
    case Harm::HtmlError:
        answer = {below(2) == 0 ? 500 : 502, "text/html", {}, page};
        break;
    case Harm::HtmlInstead:
        answer = {200, "text/html", {}, page};
        break;
    case Harm::WrongError:
        answer.status =
            QList{400, 403, 404, 409, 410, 413, 422, 429, 451, 499, 503, 599}.at(below(12));
        answer.headers.append(
            std::pair<QByteArray, QByteArray>("Retry-After", "99999999999999999999"));
        answer.body = compact(
            spoiltValue(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"A_CODE_OF_TOMORROW"_s},
                                                             {u"message"_s, anything()},
                                                             {u"details"_s, anything()},
                                                             {u"requestId"_s, 7}}}}));
        break;
    case Harm::NoContent:
        answer.status = 204;
        break;
    case Harm::Nothing:
        return;
    case Harm::Half:
        answer.body.truncate(size / 2);
        write(socket, answer, size);
        socket->disconnectFromHost();
        return;
    case Harm::Reset:
        socket->write("HTTP/1.1 2");
        socket->flush();
        socket->abort();
        return;
    case Harm::WrongMediaType:
        answer.mediaType = "image/svg+xml; charset=\"";
        break;
    case Harm::GzipGarbage:
        answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Encoding", "gzip"));
        answer.body = (below(2) == 0 ? QByteArray("\x1f\x8b\x08") : QByteArray()) + noise(200);
        break;
    case Harm::NoText:
        answer.body = noise(2000);
        break;
    case Harm::NoHttp:
        socket->write(noise(500));
        socket->disconnectFromHost();
        return;
    case Harm::Redirected:
        answer = {302, "text/html", {{"Location", "/api/users/me"}}, page};
        break;
    }
    write(socket, answer);
}

QByteArray BadAnswers::noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(below(256));
    return bytes;
}

QJsonValue BadAnswers::anything()
{
    switch (below(14)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return true;
    case 2:
        return -1;
    case 3:
        return 1e308;
    case 4:
        return double(std::numeric_limits<qint64>::max());
    case 5:
        return 0.000001;
    case 6:
        return QString();
    case 7:
        return QString(20'000, u'W');
    case 8:
        return QString(QChar(0xD800)) + QChar(0) + u"\u202e<b>&amp;</b>\n\t"_s;
    case 9:
        return u"9999-99-99T99:99:99Z"_s;
    case 10:
        return u"0000-01-01T00:00:00Z"_s;
    case 11:
        return QJsonArray{QJsonValue::Null, 1, u"x"_s, QJsonObject()};
    case 12: {
        QJsonValue nested = 1;
        for (int i = 0; i < deepNesting; ++i)
            nested = i % 2 == 0 ? QJsonValue(QJsonArray{nested})
                                : QJsonValue(QJsonObject{{u"a"_s, nested}});
        return nested;
    }
    default:
        return QJsonObject{{u"id"_s, 1}};
    }
}

/// One value, somewhere: another one, or gone.
QJsonValue BadAnswers::spoiltValue(const QJsonValue &value, int depth)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(below(int(object.size())));
        const bool deeper = object[key].isObject() || object[key].isArray();
        if (deeper && below(4) > 0)
            object[key] = spoiltValue(object[key], depth + 1);
        else if (below(3) == 0)
            object.remove(key);
        else
            object[key] = anything();
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int index = below(int(array.size()));
        if (below(4) > 0)
            array[index] = spoiltValue(array[index], depth + 1);
        else if (below(3) == 0)
            array.append(array[index]); // twice the same
        else
            array[index] = anything();
        return array;
    }
    return anything();
}

/// Every tenth word is another one.
QJsonValue BadAnswers::otherWords(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = otherWords(*it);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = otherWords(array[i]);
        return array;
    }
    return value.isString() && below(10) == 0 ? QJsonValue(u"a_word_of_tomorrow"_s) : value;
}

QJsonValue BadAnswers::withAdditions(const QJsonValue &value) const
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = withAdditions(*it);
        object.insert(u"aFieldOfTomorrow"_s, QJsonArray{1, QJsonObject{{u"id"_s, u"x"_s}}});
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withAdditions(array[i]);
        return array;
    }
    return value;
}

void BadAnswers::shakeHands(QTcpSocket *socket, const QByteArray &head)
{
    static const QByteArray guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const Harm harm = choose();
    if (harm == Harm::Nothing)
        return;
    if (harm == Harm::Reset || harm == Harm::NoHttp) {
        socket->write(noise(50));
        socket->disconnectFromHost();
        return;
    }
    const QByteArray accept =
        harm == Harm::WrongError
            ? QByteArray("wrong")
            : QCryptographicHash::hash(headerOf(head, "sec-websocket-key") + guid,
                                       QCryptographicHash::Sha1)
                  .toBase64();
    socket->write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: " +
        accept + "\r\n\r\n");
    // What the desktop says is of no interest.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (harm != Harm::None)
        babble(socket);
}

QByteArray BadAnswers::frame(quint8 first, const QByteArray &payload) const
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else {
        bytes += char(126);
        bytes += char((payload.size() >> 8) & 0xff);
        bytes += char(payload.size() & 0xff);
    }
    return bytes + payload;
}

QByteArray BadAnswers::liveText()
{
    const QString id = u"6f1b0a53-9c5a-4c1d-9c0f-3f6c2a1b7d10"_s;
    const QList<QJsonObject> known{
        {{u"type"_s, u"welcome"_s}, {u"epoch"_s, u"e"_s}, {u"seq"_s, 1}, {u"resumed"_s, false}},
        {{u"type"_s, u"event"_s},
         {u"kind"_s, u"slots"_s},
         {u"seq"_s, 2},
         {u"mentorId"_s, id},
         {u"slots"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"state"_s, u"free"_s}}}}},
        {{u"type"_s, u"event"_s},
         {u"kind"_s, u"booking"_s},
         {u"bookingId"_s, id},
         {u"seq"_s, 3},
         {u"status"_s, u"confirmed"_s}},
        {{u"type"_s, u"event"_s}, {u"kind"_s, u"queues"_s}, {u"queue"_s, u"tags"_s}, {u"seq"_s, 4}},
        {{u"type"_s, u"event"_s}, {u"kind"_s, u"notifications"_s}, {u"unreadCount"_s, 5}},
        {{u"type"_s, u"resync"_s}, {u"epoch"_s, u"f"_s}, {u"seq"_s, 9}},
        {{u"type"_s, u"error"_s}, {u"code"_s, u"X"_s}},
    };
    const QJsonObject &message = known.at(below(int(known.size())));
    return compact(below(2) == 0 ? QJsonValue(message) : spoiltValue(message));
}

void BadAnswers::babble(QTcpSocket *socket)
{
    constexpr quint8 text = 0x81;
    constexpr quint8 binary = 0x82;
    constexpr quint8 reserved = 0xb3;
    socket->write(frame(text, R"({"type":"welcome","epoch":"e","seq":1,"resumed":false})"));
    for (int i = 0; i < babbles; ++i) {
        switch (below(16)) {
        case 0:
            socket->write(frame(binary, noise(60)));
            break;
        case 1:
            socket->write(frame(text, noise(60))); // no UTF-8
            break;
        case 2:
            socket->write(frame(text, "[[[[[[[[[" + QByteArray(5000, '[')));
            break;
        case 3:
            if (below(4) == 0) {
                socket->write(frame(reserved, noise(10)));
                socket->write(noise(100));
                socket->disconnectFromHost();
                return;
            }
            break;
        default:
            socket->write(frame(text, liveText()));
            break;
        }
    }
}

} // namespace oh::test
