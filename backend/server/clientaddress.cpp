// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/server/clientaddress.h"

#include <algorithm>

namespace oh::server {
namespace {

/// ::ffff:192.0.2.1 is 192.0.2.1.
QHostAddress plain(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

} // namespace

bool isIn(const QHostAddress &address, const Subnets &subnets)
{
    const QHostAddress wanted = plain(address);
    return std::any_of(subnets.begin(), subnets.end(),
                       [&](const auto &subnet) { return wanted.isInSubnet(subnet); });
}

QHostAddress clientAddress(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
                           const Subnets &trustedProxies)
{
    if (!isIn(peer, trustedProxies))
        return peer;
    const QList<QByteArray> hops = forwardedFor.join(',').split(',');
    QHostAddress client = peer;
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull())
            break;
        client = plain(address);
        if (!isIn(address, trustedProxies))
            break;
    }
    return client;
}

} // namespace oh::server
