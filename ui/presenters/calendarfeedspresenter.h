// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadonce.h"

#include <QObject>

#include <map>

namespace oh::ui {

/// The secret addresses at which calendars subscribe to one's meetings (FR37): at most one a kind.
/// An address is known only until the page is left, as the server never tells it twice.
class CalendarFeedsPresenter : public QObject
{
    Q_OBJECT

public:
    explicit CalendarFeedsPresenter(Context &context, QObject *parent = nullptr);
    ~CalendarFeedsPresenter() override;

    void load();
    LoadState state() const { return m_loaded.state(); }
    const Error &error() const { return m_loaded.error(); }
    /// Nothing: there is none of that kind.
    std::optional<api::CalendarFeed> feed(CalendarFeedKind kind) const;
    /// Empty unless it was made just now, here.
    QString address(CalendarFeedKind kind) const { return m_addresses.value(kind); }
    bool isBusy(CalendarFeedKind kind) const { return m_calls.contains(kind); }
    QDateTime now() const { return m_context.clock.now(); }

    /// The first one of its kind, or another: the old address leads nowhere then.
    void renew(CalendarFeedKind kind);
    void revoke(CalendarFeedKind kind);
    /// Whoever comes to this computer later is not to find them.
    void forgetAddresses();

Q_SIGNALS:
    void changed();
    /// Its address can be copied now.
    void renewed(oh::CalendarFeedKind kind);

private:
    void put(const api::CalendarFeed &feed);
    void remove(CalendarFeedKind kind);

    Context &m_context;
    LoadOnce m_loaded;
    QList<api::CalendarFeed> m_feeds;
    QMap<CalendarFeedKind, QString> m_addresses;
    std::map<CalendarFeedKind, Call> m_calls;
    Call m_load;
};

} // namespace oh::ui
