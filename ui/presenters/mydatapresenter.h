// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/filedownload.h"
#include "ui/presenters/loadonce.h"

#include <QTimer>

namespace oh::ui {

/// All that is known of oneself, as a ZIP file (NFR40): asked for, waited for, saved.
class MyDataPresenter : public QObject
{
    Q_OBJECT

public:
    explicit MyDataPresenter(Context &context, QObject *parent = nullptr);
    ~MyDataPresenter() override;

    void load();
    LoadState state() const { return m_loaded.state(); }
    const Error &error() const { return m_loaded.error(); }
    /// Nothing: nobody asked yet.
    const std::optional<api::DataExport> &last() const { return m_last; }
    FileDownload &download() { return m_download; }

    bool isWaiting() const;
    bool canSave() const;
    bool canRequest() const;
    void request();
    void save(const QString &path);
    QDateTime now() const { return m_context.clock.now(); }
    void setPollInterval(int msecs) { m_poll.setInterval(msecs); }

Q_SIGNALS:
    void changed();

private:
    void take(const api::DataExport &last);

    Context &m_context;
    LoadOnce m_loaded;
    std::optional<api::DataExport> m_last;
    FileDownload m_download;
    QTimer m_poll;
    Call m_load;
    Call m_ask;
};

} // namespace oh::ui
