// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/decisionqueue.h"

namespace oh::ui {

/// Tags that people asked for (FR75, FR92). The server tells them at once and takes nothing back:
/// decisions wait here until their time for undoing is over.
class TagQueue : public DecisionQueue
{
    Q_OBJECT

public:
    enum Filter { Waiting, Approved, Rejected };
    enum Sort { Oldest, Newest, ByName, ByCategory, ByRequester };

    explicit TagQueue(Context &context, QObject *parent = nullptr);

    const api::AdminTag *tag(const QString &id) const;

    /// The other one is what was meant: whoever asked gets it instead.
    void useInstead(const QString &id, const api::AdminTag &other);

    QList<Choice> filters() const override;
    QList<Choice> sorts() const override;
    bool needsNote(Decision decision) const override { return decision == Decision::Refuse; }
    QString noteProblem(Decision decision, const QString &note) const override;
    QString effect(const QString &id, Decision decision) const override;

Q_SIGNALS:
    /// Both by name.
    void merged(const QString &tag, const QString &into);
    void mergeFailed(const oh::Error &error);

protected:
    Call readPage(int offset, int limit, Done<Rows> done) override;
    Call readOne(const QString &id, Done<QueueRow> done) override;
    Call send(const QString &id, Decision decision, const QString &note,
              Done<QueueRow> done) override;
    Call sendMany(const QStringList &ids, Decision decision, const QString &note,
                  Done<Outcomes> done) override;
    Call sendUndoMany(const QStringList &ids, Done<Outcomes> done) override;
    Call sendUndo(const QString &id, Done<QueueRow> done) override;
    bool holdsBack() const override { return true; }
    QueueState stateAfter(Decision decision) const override;

private:
    QueueRow keep(const api::AdminTag &tag);
    Done<api::AdminTag> oneAnswer(Done<QueueRow> done);

    QHash<QString, api::AdminTag> m_tags;
    Call m_merge;
};

} // namespace oh::ui
