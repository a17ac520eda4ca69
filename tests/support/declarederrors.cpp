// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/declarederrors.h"

#include "backend/api/openapi.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oh::test {

QString DeclaredErrors::problem(const QList<server::Endpoint> &endpoints, http::Method method,
                                const http::Response &answer)
{
    if (!answer.error || answer.route.isEmpty())
        return {};
    // HEAD is answered by the endpoint of GET.
    const http::Method declared = method == http::Method::Head ? http::Method::Get : method;
    const auto endpoint =
        std::find_if(endpoints.begin(), endpoints.end(), [&](const server::Endpoint &candidate) {
            return candidate.method == declared && candidate.path == answer.route;
        });
    if (endpoint == endpoints.end() || server::declaredErrors(*endpoint).contains(*answer.error))
        return {};
    return u"%1 (%2 %3) answers %4, which it does not declare"_s.arg(
        endpoint->operationId, toString(declared), answer.route, errorCodeName(*answer.error));
}

void DeclaredErrors::look(const QList<server::Endpoint> &endpoints, http::Method method,
                          const http::Response &answer)
{
    const QString seen = problem(endpoints, method, answer);
    if (seen.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    if (!m_problems.contains(seen))
        m_problems.append(seen);
}

void DeclaredErrors::failTest()
{
    if (QThread::currentThread() != QCoreApplication::instance()->thread())
        return;
    QStringList problems;
    {
        const std::lock_guard lock(m_mutex);
        problems = std::exchange(m_problems, {});
    }
    for (const QString &seen : std::as_const(problems)) {
        if (QTest::currentTestFunction())
            QTest::qFail(qPrintable(seen), __FILE__, __LINE__);
        else
            qFatal("%s", qPrintable(seen));
    }
}

} // namespace oh::test
