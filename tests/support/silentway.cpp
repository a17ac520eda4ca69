// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/silentway.h"

#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace oh::test {

namespace {

constexpr int lookEveryMs = 5;
constexpr std::size_t pieceBytes = 65536;

sockaddr_un socketAt(const QString &folder, int port)
{
    const QByteArray path = QFile::encodeName(u"%1/.s.PGSQL.%2"_s.arg(folder).arg(port));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(path.size()) >= sizeof(address.sun_path))
        qFatal("too long for a socket: %s", path.constData());
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    return address;
}

} // namespace

SilentWay::SilentWay(const storage::ConnectionConfig &behind) : m_behind(behind)
{
    const sockaddr_un address = socketAt(m_folder.path(), m_behind.port);
    m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_listening, SOMAXCONN) != 0)
        qFatal("no way at %s", address.sun_path);
    m_thread = std::thread([this] { run(); });
}

SilentWay::~SilentWay()
{
    m_stopping = true;
    m_thread.join();
    for (const Passage &passage : m_passages) {
        ::close(passage.client);
        ::close(passage.server);
    }
    ::close(m_listening);
}

storage::ConnectionConfig SilentWay::through() const
{
    storage::ConnectionConfig config = m_behind;
    config.host = m_folder.path();
    return config;
}

void SilentWay::swallowAnswers()
{
    m_deafenAll = true;
    while (m_deafenAll)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void SilentWay::accept()
{
    const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    const sockaddr_un address = socketAt(m_behind.host, m_behind.port);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(client);
        ::close(server);
        return;
    }
    m_passages.push_back({client, server});
}

/// False when the connection has ended.
bool SilentWay::pass(int from, int to, bool swallowed)
{
    std::array<char, pieceBytes> piece{};
    const ssize_t got = ::recv(from, piece.data(), piece.size(), 0);
    if (got <= 0)
        return false;
    if (swallowed)
        return true;
    for (ssize_t done = 0; done < got;) {
        const ssize_t sent = ::send(to, piece.data() + done, std::size_t(got - done), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        done += sent;
    }
    return true;
}

void SilentWay::run()
{
    while (!m_stopping) {
        if (m_deafenAll) {
            for (Passage &passage : m_passages)
                passage.isDeaf = true;
            m_deafenAll = false;
        }
        std::vector<pollfd> sockets{{m_listening, POLLIN, 0}};
        for (const Passage &passage : m_passages) {
            sockets.push_back({passage.client, POLLIN, 0});
            sockets.push_back({passage.server, POLLIN, 0});
        }
        ::poll(sockets.data(), sockets.size(), lookEveryMs);
        auto passage = m_passages.begin();
        for (std::size_t i = 1; i < sockets.size(); i += 2) {
            bool isOpen = true;
            if (sockets[i].revents != 0)
                isOpen = pass(passage->client, passage->server, m_swallowsAll);
            if (isOpen && sockets[i + 1].revents != 0)
                isOpen = pass(passage->server, passage->client, m_swallowsAll || passage->isDeaf);
            if (isOpen) {
                ++passage;
                continue;
            }
            ::close(passage->client);
            ::close(passage->server);
            passage = m_passages.erase(passage);
        }
        if (sockets.front().revents != 0)
            accept();
    }
}

} // namespace oh::test
