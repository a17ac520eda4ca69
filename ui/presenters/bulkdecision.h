// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/decisionqueue.h"

#include <QDateTime>
#include <QPointer>

namespace oh::ui {

/// The same decision about many: what it would do to each, then each for itself, many in a request.
/// What fails can be tried again; what is left undone when it is stopped waits as before.
class BulkDecision : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        /// Would be decided.
        Ready,
        /// Somebody has decided already.
        Skipped,
        Running,
        Done,
        Failed,
    };
    Q_ENUM(Step)

    struct Item
    {
        QString id;
        QString title;
        /// What happens to it, or why it did not.
        QString text;
        Step step = Step::Ready;
    };

    BulkDecision(DecisionQueue &queue, const QStringList &ids, DecisionQueue::Decision decision,
                 QObject *parent = nullptr);

    const DecisionQueue &queue() const { return m_queue; }
    DecisionQueue::Decision decision() const { return m_decision; }
    const QList<Item> &items() const { return m_items; }
    int count(Step step) const;
    bool isRunning() const { return m_isRunning; }
    bool isOver() const { return m_isOver; }
    bool needsNote() const { return m_queue.needsNote(m_decision); }
    /// What is wrong with the note that goes to all, as a sentence; empty when nothing is.
    QString noteProblem(const QString &note) const;
    /// So many in one request: it can be stopped between two of them.
    static constexpr int atOnce = 50;

    /// Those that are ready, with this note; one's own note about a single one goes before it.
    void run(const QString &note);
    /// Those that failed.
    void retry();
    /// The request under way is waited for.
    void stop();

Q_SIGNALS:
    void changed();
    /// All that could be is decided, or it was stopped.
    void finished();

private:
    void next();
    QStringList nextOnes(QString &note);
    void answered(const DecisionQueue::Outcomes &outcomes);

    DecisionQueue &m_queue;
    const DecisionQueue::Decision m_decision;
    QList<Item> m_items;
    QStringList m_done;
    /// When the first of them was answered.
    QDateTime m_since;
    QString m_note;
    bool m_isRunning = false;
    bool m_isStopped = false;
    bool m_isOver = false;
};

} // namespace oh::ui
