// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exceptions.h"
#include "ui/presenters/decisionqueue.h"
#include "ui/style/texts.h"

#include <algorithm>

/// Deciding, and taking it back.
namespace oh::ui {
namespace {

bool isOvertaken(const Error &error)
{
    return error.code == ErrorCode::ExceptionDecided || error.code == ErrorCode::TagDecided ||
           error.code == ErrorCode::NotFound;
}

} // namespace

Error refusalOf(const std::optional<QString> &code, const std::optional<QString> &message)
{
    Error refusal(errorCodeFromName(code.value_or(QString())).value_or(ErrorCode::InternalError));
    if (message)
        refusal.message = *message;
    return refusal;
}

bool DecisionQueue::mayDecide(const QString &id) const
{
    const QueueRow *row = m_model->find(id);
    return row && row->isWaiting();
}

void DecisionQueue::decide(Decision decision)
{
    if (!mayDecide(m_currentId))
        return;
    const QString id = m_currentId;
    const QString note = m_notes.value(id).trimmed();
    if (const QString problem = noteProblem(decision, note); !problem.isEmpty()) {
        Q_EMIT noteWanted(problem);
        return;
    }
    if (holdsBack())
        hold(id, decision, note);
    else
        decideNow(id, decision, note, [this, id, decision](const Result<QueueRow> &answer) {
            if (answer)
                offerUndo({id}, decision);
            else if (!isOvertaken(answer.error()))
                Q_EMIT decisionFailed(id, answer.error());
        });
    goOn();
}

void DecisionQueue::decideNow(const QString &id, Decision decision, const QString &note,
                              const std::function<void(const Result<QueueRow> &)> &done)
{
    if (const QueueRow *row = m_model->find(id)) {
        QueueRow sent = *row;
        sent.failure.clear();
        if (sent.isWaiting())
            sent.state = QueueState::Sending;
        take(sent);
    }
    m_sending[id] = send(id, decision, note, [this, id, done](const Result<QueueRow> &answer) {
        const Call finished = takenCall(m_sending, id);
        settle(id, answer);
        done(answer);
        finishSending();
    });
}

void DecisionQueue::finishSending()
{
    if (m_sending.empty() && m_flushed)
        std::exchange(m_flushed, {})(!m_flushFailed);
}

void DecisionQueue::decideTogether(const QStringList &ids, Decision decision, const QString &note,
                                   const std::function<void(const Outcomes &)> &done)
{
    for (const QString &id : ids) {
        const QueueRow *row = m_model->find(id);
        if (!row || !row->isWaiting())
            continue;
        QueueRow sent = *row;
        sent.failure.clear();
        sent.state = QueueState::Sending;
        take(sent);
    }
    const QString key = ids.join(u' ');
    m_sending[key] =
        sendMany(ids, decision, note, [this, key, ids, done](const Result<Outcomes> &answer) {
            const Call finished = takenCall(m_sending, key);
            Outcomes outcomes;
            for (const QString &id : ids) {
                const auto outcome = answer ? answer->find(id) : Outcomes::const_iterator();
                const Result<QueueRow> one = !answer ? Result<QueueRow>(answer.error())
                                             : outcome == answer->end()
                                                 ? Result<QueueRow>(Error(ErrorCode::InternalError))
                                                 : outcome->second;
                settle(id, one);
                outcomes.emplace(id, one);
            }
            done(outcomes);
            finishSending();
        });
}

void DecisionQueue::settle(const QString &id, const Result<QueueRow> &answer)
{
    if (answer) {
        dropNote(id);
        take(*answer);
        return;
    }
    if (const QueueRow *row = m_model->find(id)) {
        QueueRow back = *row;
        back.state = QueueState::Waiting;
        back.isMine = false;
        back.decidedBy.clear();
        back.decidedAt = {};
        if (!isOvertaken(answer.error()))
            back.failure = errorSentence(answer.error());
        take(back);
    }
    if (isOvertaken(answer.error()))
        readAgain(id);
}

void DecisionQueue::offerUndo(const QStringList &ids, Decision decision)
{
    m_undo.append({ids, decision, m_context.clock.now().addSecs(decisionUndoSecs)});
    m_tick.start();
    Q_EMIT undoChanged();
}

void DecisionQueue::bulkDone(const QStringList &ids, Decision decision)
{
    if (holdsBack())
        sweep();
    else
        offerUndo(ids, decision);
    if (!mayDecide(m_currentId))
        goOn();
}

void DecisionQueue::hold(const QString &id, Decision decision, const QString &note)
{
    m_held.insert(id, {decision, note});
    QueueRow row = *m_model->find(id);
    row.state = stateAfter(decision);
    row.isMine = true;
    row.decidedAt = m_context.clock.now();
    row.failure.clear();
    dropNote(id);
    take(row);
    offerUndo({id}, decision);
}

void DecisionQueue::sendHeld(const QString &id)
{
    if (!m_held.contains(id))
        return;
    const Held held = m_held.take(id);
    decideNow(id, held.decision, held.note, [this, id, held](const Result<QueueRow> &answer) {
        if (!answer) {
            setNote(id, held.note); // not sent: it is theirs again
            m_flushFailed = true;
            if (!isOvertaken(answer.error()))
                Q_EMIT decisionFailed(id, answer.error());
        }
        sweep();
    });
}

void DecisionQueue::flush(const std::function<void(bool)> &done)
{
    m_flushFailed = false;
    const QStringList held = m_held.keys();
    for (const QString &id : held) {
        m_undo.removeIf([&id](const Undo &undo) { return undo.ids.contains(id); });
        sendHeld(id);
    }
    if (!held.isEmpty())
        Q_EMIT undoChanged();
    if (m_sending.empty())
        done(!m_flushFailed);
    else
        m_flushed = done;
}

std::optional<DecisionQueue::Undo> DecisionQueue::undoable() const
{
    if (m_undo.isEmpty() || m_context.clock.now() >= m_undo.constLast().until)
        return std::nullopt;
    return m_undo.constLast();
}

int DecisionQueue::undoSecondsLeft() const
{
    const auto last = undoable();
    if (!last)
        return 0;
    return int((m_context.clock.now().msecsTo(last->until) + 999) / 1000);
}

void DecisionQueue::undo()
{
    if (!undoable())
        return;
    const Undo last = m_undo.takeLast();
    if (last.ids.size() > 1 && !holdsBack())
        takeBackTogether(last.ids);
    else
        for (const QString &id : last.ids)
            takeBack(id);
    // Where one was; what comes back is looked at again.
    setCurrent(last.ids.constFirst());
    Q_EMIT undoChanged();
}

void DecisionQueue::takeBack(const QString &id)
{
    if (m_held.remove(id)) {
        restoreNote(id);
        if (const QueueRow *row = m_model->find(id)) {
            QueueRow back = *row;
            back.state = QueueState::Waiting;
            back.isMine = false;
            back.decidedAt = {};
            take(back);
        }
        return;
    }
    m_sending[id] = sendUndo(id, [this, id](const Result<QueueRow> &answer) {
        const Call finished = takenCall(m_sending, id);
        takenBack(id, answer);
    });
}

void DecisionQueue::takeBackTogether(const QStringList &ids)
{
    const QString key = ids.join(u' ');
    m_sending[key] = sendUndoMany(ids, [this, key, ids](const Result<Outcomes> &answer) {
        const Call finished = takenCall(m_sending, key);
        if (!answer) {
            Q_EMIT undoFailed(answer.error());
            for (const QString &id : ids)
                readAgain(id);
            return;
        }
        for (const auto &[id, outcome] : *answer)
            takenBack(id, outcome);
    });
}

void DecisionQueue::takenBack(const QString &id, const Result<QueueRow> &answer)
{
    if (!answer) {
        Q_EMIT undoFailed(answer.error());
        readAgain(id);
        return;
    }
    restoreNote(id);
    if (!m_model->find(id)) {
        m_model->prepend(*answer);
        showContent();
    }
    take(*answer);
}

void DecisionQueue::restoreNote(const QString &id)
{
    const QString sent = m_sentNotes.take(id);
    if (!sent.isEmpty() && note(id).isEmpty())
        setNote(id, sent);
}

void DecisionQueue::tick()
{
    const QDateTime now = m_context.clock.now();
    QStringList due;
    m_undo.removeIf([&](const Undo &undo) {
        if (now < undo.until)
            return false;
        due += undo.ids;
        return true;
    });
    for (const QString &id : std::as_const(due)) {
        m_sentNotes.remove(id);
        sendHeld(id);
    }
    if (m_undo.isEmpty())
        m_tick.stop();
    if (!due.isEmpty())
        sweep();
    Q_EMIT undoChanged();
}

void DecisionQueue::sweep()
{
    if (m_filter != 0)
        return;
    QSet<QString> kept;
    for (const Undo &undo : std::as_const(m_undo)) {
        for (const QString &id : undo.ids)
            kept.insert(id);
    }
    bool isMoreWaiting = false;
    QStringList old;
    for (const QueueRow &row : m_model->rows()) {
        isMoreWaiting = isMoreWaiting || !row.isSettled();
        if (row.isMine && row.isSettled() && !kept.contains(row.id) && !m_held.contains(row.id) &&
            !m_sending.contains(row.id))
            old.append(row.id);
    }
    if (!isMoreWaiting && m_undo.isEmpty() && m_sending.empty() && !old.isEmpty()) {
        // All is done: what others decided meanwhile was seen, and nothing is left.
        old.clear();
        for (const QueueRow &row : m_model->rows())
            old.append(row.id);
    }
    // The one that is looked at stays until something else is, unless all is done.
    bool isCurrentGone = false;
    for (const QString &id : std::as_const(old)) {
        if (id == m_currentId && isMoreWaiting)
            continue;
        isCurrentGone = isCurrentGone || id == m_currentId;
        m_model->remove(id);
    }
    if (isCurrentGone || (m_model->rows().isEmpty() && m_state == State::Content))
        showContent();
}

} // namespace oh::ui
