// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace oh::server {

/// SIGTERM and SIGINT as a Qt signal. From its making on they no longer end the process, so that
/// what is being set up can be taken down again; a second one while stopping changes nothing.
/// One per process.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

    /// Came already, perhaps before the event loop ran.
    static bool stopRequested();

Q_SIGNALS:
    void stopWanted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace oh::server
