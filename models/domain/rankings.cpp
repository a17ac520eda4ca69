// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rankings.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace oh::matching {
namespace {

/// From 1 on; the missing share what is left of the places.
QHash<UserId, double> ranks(const QList<UserId> &list, const QList<UserId> &everybody)
{
    QHash<UserId, double> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list[i], double(i + 1));
    const double behind = double(list.size() + 1 + everybody.size()) / 2;
    for (const UserId &person : everybody) {
        if (!places.contains(person))
            places.insert(person, behind);
    }
    return places;
}

} // namespace

double overlapAt(const QList<UserId> &one, const QList<UserId> &other, int top)
{
    const QList<UserId> left = one.mid(0, top);
    const QList<UserId> right = other.mid(0, top);
    const qsizetype longer = std::max(left.size(), right.size());
    if (longer == 0)
        return 1;
    const auto shared = std::count_if(left.begin(), left.end(), [&right](const UserId &person) {
        return right.contains(person);
    });
    return double(shared) / double(longer);
}

std::optional<double> rankCorrelation(const QList<UserId> &one, const QList<UserId> &other)
{
    QList<UserId> everybody = one;
    for (const UserId &person : other) {
        if (!everybody.contains(person))
            everybody.append(person);
    }
    const auto left = ranks(one, everybody);
    const auto right = ranks(other, everybody);
    const double mean = double(everybody.size() + 1) / 2;
    double together = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (const UserId &person : std::as_const(everybody)) {
        const double x = left.value(person) - mean;
        const double y = right.value(person) - mean;
        together += x * y;
        ofLeft += x * x;
        ofRight += y * y;
    }
    if (ofLeft == 0 || ofRight == 0)
        return std::nullopt;
    return together / std::sqrt(ofLeft * ofRight);
}

} // namespace oh::matching
