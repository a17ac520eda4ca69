// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrl>

class QNetworkReply;
class QTcpSocket;

namespace oh::test {

/// What becomes of an answer on its way.
enum class Harm {
    None,
    /// One or several values of another type, gone, null, of a number's or a nesting's extremes.
    Values,
    /// Words where only some are known: of a server that knows more.
    Words,
    /// Fields that nobody knows, in every object: of a newer server. Nobody may mind.
    Additions,
    EmptyObject,
    Array,
    Truncated,
    /// More, or less, than Content-Length says.
    WrongLength,
    /// A gateway's page.
    HtmlError,
    HtmlInstead,
    WrongError,
    NoContent,
    Nothing,
    Half,
    Reset,
    WrongMediaType,
    GzipGarbage,
    NoText,
    NoHttp,
    Redirected,
};
constexpr int harms = int(Harm::Redirected) + 1;

/// Stands between the desktop and the real server, and spoils what that says. Answers are the real
/// ones, so that every endpoint's is there; what is done to them follows from the seed.
class BadAnswers : public QTcpServer
{
    Q_OBJECT

public:
    BadAnswers(const QUrl &server, quint32 seed, QObject *parent = nullptr);

    bool start();
    QUrl url() const;

    /// Every answer is spoilt in this way from here on.
    void setHarm(Harm harm);
    /// Every answer in another way, or not at all.
    void setAnyHarm();
    /// Answers that were spoilt, by their kind.
    int spoilt() const { return m_spoilt; }

private:
    struct Answer
    {
        int status = 0;
        QByteArray mediaType;
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;
    };

    void accept();
    void read(QTcpSocket *socket);
    void forward(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    void relay(QTcpSocket *socket, QNetworkReply &reply, Harm harm);
    void write(QTcpSocket *socket, const Answer &answer, qint64 announced = -1) const;
    void spoil(QTcpSocket *socket, Answer answer, Harm harm);
    Harm choose();
    /// The desktop's WebSocket: a handshake, and then anything.
    void shakeHands(QTcpSocket *socket, const QByteArray &head);
    void babble(QTcpSocket *socket);
    QByteArray frame(quint8 first, const QByteArray &payload) const;
    QByteArray liveText();
    QJsonValue spoiltValue(const QJsonValue &value, int depth = 0);
    QJsonValue otherWords(const QJsonValue &value);
    QJsonValue withAdditions(const QJsonValue &value) const;
    QJsonValue anything();
    QByteArray noise(int size);
    int below(int bound) { return m_chance.bounded(bound); }

    const QUrl m_server;
    QRandomGenerator m_chance;
    QNetworkAccessManager m_network;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    Harm m_harm = Harm::None;
    bool m_isAny = false;
    int m_spoilt = 0;
};

} // namespace oh::test

Q_DECLARE_METATYPE(oh::test::Harm)
