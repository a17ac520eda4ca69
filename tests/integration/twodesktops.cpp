// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/twodesktops.h"

#include "app/client/liveclient.h"

using namespace Qt::StringLiterals;

namespace oh::test {

bool TwoDesktops::startServer()
{
    const bool started = m_server.start();
    if (!started)
        qWarning("%s", qPrintable(m_server.lastWords()));
    return started;
}

bool TwoDesktops::open(const QString &firstEmail, const QString &secondEmail)
{
    m_outbox = std::make_unique<Outbox>(m_server.outbox());
    m_first = std::make_unique<Desktop>(m_server.url());
    m_second = std::make_unique<Desktop>(m_server.url());
    m_second->keychain = std::make_shared<MemoryStore::Content>();
    const auto begin = [this](Desktop &desktop, const QString &email) {
        desktop.start();
        desktop.bringForward();
        return desktop.signIn(email, *m_outbox) &&
               eventually([&desktop] { return desktop.application().live().isConnected(); });
    };
    return begin(*m_first, firstEmail) && begin(*m_second, secondEmail);
}

bool TwoDesktops::close()
{
    m_second.reset();
    m_first.reset();
    const bool stopped = m_server.stop();
    if (!stopped)
        qWarning("%s", qPrintable(m_server.lastWords()));
    return stopped;
}

} // namespace oh::test
