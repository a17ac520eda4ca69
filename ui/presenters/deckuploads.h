// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <map>

namespace oh::ui {

/// A file on its way to the server.
struct DeckUpload
{
    enum class State {
        /// For its turn, or for the server to be there again.
        Waiting,
        Sending,
        Paused,
        /// Nothing brings it any further; the problem says what to do.
        Refused,
    };
    QString path;
    QString name;
    qint64 size = 0;
    /// When the file was changed last: another content must not follow half of this one.
    QDateTime modified;
    /// Null until the server knows of it.
    UploadId id;
    qint64 sent = 0;
    State state = State::Waiting;
    QString problem;
};

/// One's own decks on their way (FR8): in parts, one file after the other, with pauses as one
/// likes. What is not through is remembered, and goes on where the server has it: after a lost
/// connection by itself, and after a start of the application once it is asked for.
class DeckUploads : public QObject
{
    Q_OBJECT

public:
    explicit DeckUploads(Context &context, QObject *parent = nullptr);
    ~DeckUploads() override;

    /// Whether something of this person's is to go on, without anybody having paused it.
    static bool areLeft(const Settings &settings, UserId owner);
    /// What the server takes, and what was left of the last time.
    void load();
    const std::optional<api::FileUsage> &usage() const { return m_usage; }
    const QList<DeckUpload> &uploads() const { return m_uploads; }

    /// Empty, or why this can't be a deck: before anything is sent.
    QString problemOf(const QString &path) const;
    void add(const QStringList &paths);
    void pause(const QString &path);
    /// Also after it was refused.
    void resume(const QString &path);
    void cancel(const QString &path);

    void setRetryInterval(int msecs) { m_retry.setInterval(msecs); }
    void setPartBytes(qint64 bytes) { m_partBytes = bytes; }

Q_SIGNALS:
    void changed();
    /// The server has all of it.
    void arrived(const QString &name);

private:
    DeckUpload *find(const QString &path);
    DeckUpload *current() { return m_sending.isEmpty() ? nullptr : find(m_sending); }
    void remember();
    void recall();
    void next();
    void begin(DeckUpload &upload);
    void catchUp(DeckUpload &upload);
    void sendPart(DeckUpload &upload);
    void fail(const Error &error);
    void refuse(const QString &why);
    void settle(DeckUpload::State state);
    void finish();
    void refreshUsage();
    /// What the server has of it is of no use any more.
    void giveUp(UploadId id);

    Context &m_context;
    const UserId m_owner;
    QList<DeckUpload> m_uploads;
    std::optional<api::FileUsage> m_usage;
    /// The path of the one whose turn it is; empty for none.
    QString m_sending;
    qint64 m_partBytes = 1024LL * 1024;
    bool m_recalled = false;
    QTimer m_retry;
    Call m_call;
    Call m_usageCall;
    std::map<UploadId, Call> m_cancels;
};

} // namespace oh::ui
