// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/api.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <map>

namespace oh::ui {

/// Pictures of people as circles (FR90). They are asked for when somebody first paints one, a few
/// at a time, and whoever painted without is painted again when theirs has come. What is kept has a
/// limit; what was not seen for longest goes first. A child of the window whose widgets it serves.
class Portraits : public QObject
{
    Q_OBJECT

public:
    Portraits(Api &api, QWidget *window);
    ~Portraits() override;

    /// Those of the window that `widget` is in, or that its dialog belongs to; null without any.
    static Portraits *of(const QWidget *widget);

    /// The picture at `address` (avatarUrl) as a circle of so many device pixels; null when it is
    /// not there, or not yet, and then `asker` is painted again once it is.
    QPixmap circle(const QString &address, int pixels, const QWidget *asker);
    /// Another person uses this window.
    void clear();

    static constexpr int mostKilobytes = 16 * 1024;
    static constexpr int mostAtOnce = 4;

private:
    struct Wanted
    {
        QString address;
        int pixels = 0;
        bool operator==(const Wanted &) const = default;
        bool operator<(const Wanted &other) const
        {
            return std::tie(address, pixels) < std::tie(other.address, other.pixels);
        }
    };

    void askNext();
    void take(const Wanted &wanted, const Result<QByteArray> &answer);

    Api &m_api;
    QCache<QString, QPixmap> m_circles;
    /// The last one that was painted comes first: it is the one that is seen.
    QList<Wanted> m_waiting;
    std::map<Wanted, Call> m_calls;
    std::map<Wanted, QList<QPointer<QWidget>>> m_askers;
    /// Those that did not come, and when.
    QHash<QString, QElapsedTimer> m_failed;
};

} // namespace oh::ui
