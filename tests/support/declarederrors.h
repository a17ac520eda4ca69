// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/endpoint.h"

#include <QString>
#include <QStringList>

#include <mutex>

namespace oh::test {

/// Looks at every answer of a server, whether its error is one that its endpoint declares: the
/// document that clients are made from says nothing of others. Any thread may show it answers; the
/// test's own one has the failures.
class DeclaredErrors
{
public:
    /// What is wrong with that answer; empty when nothing is. Addresses without an endpoint declare
    /// nothing.
    static QString problem(const QList<server::Endpoint> &endpoints, http::Method method,
                           const http::Response &answer);

    void look(const QList<server::Endpoint> &endpoints, http::Method method,
              const http::Response &answer);
    /// Fails the test that runs with what was seen since the last time. Does nothing in other
    /// threads than the test's.
    void failTest();

private:
    std::mutex m_mutex;
    QStringList m_problems;
};

} // namespace oh::test
