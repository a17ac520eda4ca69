// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "ui/ports/drafts.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

namespace oh::app {

/// The file with what people typed and did not send, apart from the settings: those are shown to
/// whoever helps, these are private. Only its owner can read it. It is read once; another thread
/// writes it when nothing changed for a moment, and what is left is written when this ends.
class DraftStore final : public QObject, public ui::Drafts
{
    Q_OBJECT

public:
    /// Older drafts are not found any more, and go at the start.
    static constexpr int longestDays = 30;
    /// Of more the oldest ones go.
    static constexpr int mostDrafts = 200;
    /// Nobody types as much as this; what is longer was pasted, and is still where it came from.
    static constexpr int longestDraft = 200'000;

    /// Beside a file of settings of this name.
    static QString pathBeside(const QString &settingsPath);

    DraftStore(QString path, const Clock &clock, QObject *parent = nullptr);
    ~DraftStore() override;

    std::optional<ui::Draft> find(const ui::DraftKey &key) const override;
    bool keep(const ui::DraftKey &key, const ui::Draft &draft) override;
    void drop(const ui::DraftKey &key) override;
    /// Whoever it was has no account there any more.
    void dropAll(const QUrl &server, UserId owner);

    /// How long a pause in typing lasts before the file is written.
    void setWriteDelay(int milliseconds) { m_soon.setInterval(milliseconds); }
    /// When it is tried again after it could not be written.
    void setRetryDelay(int milliseconds) { m_again.setInterval(milliseconds); }
    QString path() const { return m_path; }

private:
    void read();
    void changed();
    void write();
    void startWriting(std::function<bool()> job);
    void tryAgain();
    void dropOldest();
    QByteArray json() const;

    const QString m_path;
    const Clock &m_clock;
    QHash<ui::DraftKey, ui::Draft> m_drafts;
    bool m_isChanged = false;
    QTimer m_soon;
    QTimer m_again;
    /// The last writing failed; the writer's thread says so.
    std::atomic<bool> m_hasFailed = false;
    QThreadPool m_writer;
};

} // namespace oh::app
