// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/decisionqueue.h"

namespace oh::ui {

/// Mentees who ask to book a mentor whom the rules keep from them (FR54, FR55). The server takes
/// decisions back for some seconds, and tells nobody before.
class ExceptionQueue : public DecisionQueue
{
    Q_OBJECT

public:
    enum Filter { Waiting, Decided, Expired };
    enum Sort { Oldest, Newest, EndsFirst, ByMentee, ByMentor };

    explicit ExceptionQueue(Context &context, QObject *parent = nullptr);

    /// As the server told it last; null when it is not known.
    const api::TierOverride *request(const QString &id) const;

    QList<Choice> filters() const override;
    QList<Choice> sorts() const override;
    bool needsNote(Decision) const override { return false; }
    QString noteProblem(Decision decision, const QString &note) const override;
    QString effect(const QString &id, Decision decision) const override;

    static constexpr int longestNote = 1000;

protected:
    Call readPage(int offset, int limit, Done<Rows> done) override;
    Call readOne(const QString &id, Done<QueueRow> done) override;
    Call send(const QString &id, Decision decision, const QString &note,
              Done<QueueRow> done) override;
    Call sendMany(const QStringList &ids, Decision decision, const QString &note,
                  Done<Outcomes> done) override;
    Call sendUndoMany(const QStringList &ids, Done<Outcomes> done) override;
    Call sendUndo(const QString &id, Done<QueueRow> done) override;
    bool holdsBack() const override { return false; }
    QueueState stateAfter(Decision decision) const override;

private:
    QueueRow keep(const api::TierOverride &request);
    Done<api::DecisionOutcomes> manyAnswers(Done<Outcomes> done);
    Done<api::TierOverride> oneAnswer(Done<QueueRow> done);

    QHash<QString, api::TierOverride> m_requests;
};

} // namespace oh::ui
