// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/loadonce.h"

#include <QObject>
#include <QUrl>

namespace oh::ui {

/// One's own calendar at Google or Microsoft: connected in the browser, which of its calendars
/// count, and the end of it (FR21, FR93, FR105).
class CalendarConnectionPresenter : public QObject
{
    Q_OBJECT

public:
    explicit CalendarConnectionPresenter(Context &context, QObject *parent = nullptr);
    ~CalendarConnectionPresenter() override;

    void load();
    LoadState state() const { return m_loaded.state(); }
    const Error &error() const { return m_loaded.error(); }
    const api::CalendarConnection &connection() const { return m_connection; }
    /// Whose calendars the server can connect; empty when it has none set up.
    const QList<CalendarProviderKind> &providers() const { return m_providers; }

    /// The browser is asked, or about to be.
    bool isConnecting() const { return m_connect != nullptr; }
    CalendarProviderKind connecting() const { return m_connecting; }
    /// What the browser shows; empty until it was asked.
    QUrl consentAddress() const { return m_consentAddress; }
    /// Why the last try failed, as a sentence; empty when it didn't.
    QString failure() const { return m_failure; }
    bool isSaving() const { return m_save != nullptr; }

    void connectTo(CalendarProviderKind provider);
    void stopConnecting();
    void chooseWriteCalendar(const QString &id);
    /// The last one that is read stays so.
    void setRead(const QString &id, bool read);
    /// Asks the provider which calendars there are by now; what of the chosen ones is gone is said.
    /// `quietly`: nobody asked for it, so nobody hears when it fails.
    void refreshCalendars(bool quietly = false);
    bool isRefreshing() const { return m_refresh != nullptr; }
    void disconnectNow();

    /// FR93: what ending it means, with the number of meetings it concerns.
    QString disconnectWarning() const;

Q_SIGNALS:
    void changed();
    void connected();

private:
    void choose(api::ChooseCalendars choice);
    api::ChooseCalendars choice() const;
    void adopt(const api::CalendarConnection &connection);

    Context &m_context;
    LoadOnce m_loaded;
    api::CalendarConnection m_connection;
    QList<CalendarProviderKind> m_providers;
    CalendarProviderKind m_connecting = CalendarProviderKind::Google;
    QUrl m_consentAddress;
    QString m_failure;
    Call m_load;
    Call m_methods;
    Call m_connect;
    Call m_save;
    Call m_refresh;
    bool m_listedAnew = false;
};

/// "Google", "Microsoft": names, the same in each language.
QString providerName(CalendarProviderKind provider);
/// "Google Calendar", "Outlook".
QString calendarName(CalendarProviderKind provider);

} // namespace oh::ui
