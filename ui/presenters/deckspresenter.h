// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/filedownload.h"
#include "ui/presenters/loadstate.h"

#include <QSet>
#include <QTimer>

#include <map>

namespace oh::ui {

/// Somebody's pitch decks, as far as the viewer may see them (FR8). Those that wait for the virus
/// scanner are looked at again until they don't.
class DecksPresenter : public QObject
{
    Q_OBJECT

public:
    explicit DecksPresenter(Context &context, QObject *parent = nullptr);
    ~DecksPresenter() override;

    /// Nobody: nothing is shown. Asks when it is another person.
    void show(std::optional<UserId> owner);
    void reload();
    std::optional<UserId> owner() const { return m_owner; }
    bool isOwn() const;
    bool mayRemove() const;

    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QList<api::StoredFile> &decks() const { return m_decks; }
    FileDownload &download() { return m_download; }

    void fetch(const api::StoredFile &deck, const QString &path);
    void remove(const api::StoredFile &deck);
    bool isRemoving(FileId id) const { return m_removals.contains(id); }
    /// How often one is asked about that is being checked.
    void setPollInterval(int msecs) { m_poll.setInterval(msecs); }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<api::Page<api::StoredFile>> &answer);

    Context &m_context;
    std::optional<UserId> m_owner;
    LoadState m_state = LoadState::Loading;
    Error m_error;
    QList<api::StoredFile> m_decks;
    FileDownload m_download;
    QTimer m_poll;
    Call m_load;
    std::map<FileId, Call> m_removals;
};

/// "Ready", "Being checked for viruses", or why it is not handed out.
QString deckStateText(const api::StoredFile &deck);

} // namespace oh::ui
