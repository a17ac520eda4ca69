// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/outcomes.h"
#include "models/domain/exceptions.h"
#include "ui/presenters/decisionqueue.h"
#include "ui/style/texts.h"

#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <optional>

/// Deciding, and taking it back.
using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr auto heldDecision = "decision"_L1;
constexpr auto heldNote = "note"_L1;
constexpr auto heldAt = "at"_L1;

bool isOvertaken(const Error &error)
{
    return error.code == ErrorCode::ExceptionDecided || error.code == ErrorCode::TagDecided ||
           error.code == ErrorCode::NotFound;
}

/// Not refused: nobody was there to do so.
bool isForNextSession(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::TokenExpired:
    case ErrorCode::SessionEnded:
        return true;
    default:
        return false;
    }
}

} // namespace

Error refusalOf(const std::optional<QString> &code, const std::optional<QString> &message)
{
    Error refusal(errorCodeFromName(code.value_or(QString())).value_or(ErrorCode::InternalError));
    if (message)
        refusal.message = Sentence::verbatim(*message);
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
    const QString note = this->note(id).trimmed();
    if (const QString problem = noteProblem(decision, note); !problem.isEmpty()) {
        Q_EMIT noteWanted(problem);
        return;
    }
    if (holdsBack())
        hold(id, decision, note);
    else
        decideNow(id, decision, note, [this, id, decision](const Result<QueueRow> &answer) {
            if (answer)
                offerUndo({id}, decision, m_context.clock.now());
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
            back.failure = inlineError(answer.error());
        take(back);
    }
    if (isOvertaken(answer.error()))
        readAgain(id);
}

void DecisionQueue::offerUndo(const QStringList &ids, Decision decision, const QDateTime &since)
{
    m_undo.append({ids, decision, since.addSecs(decisionUndoSecs)});
    m_tick.start();
    Q_EMIT undoChanged();
}

void DecisionQueue::bulkDone(const QStringList &ids, Decision decision, const QDateTime &since)
{
    if (holdsBack())
        sweep();
    else
        offerUndo(ids, decision, since);
    if (!mayDecide(m_currentId))
        goOn();
}

void DecisionQueue::hold(const QString &id, Decision decision, const QString &note)
{
    const Held held{decision, note, m_context.clock.now()};
    m_held.insert(id, held);
    keepHeld(id, held);
    QueueRow row = *m_model->find(id);
    row.state = stateAfter(decision);
    row.isMine = true;
    row.decidedAt = m_context.clock.now();
    row.failure.clear();
    dropNote(id);
    take(row);
    offerUndo({id}, decision, held.at);
}

void DecisionQueue::sendHeld(const QString &id)
{
    if (!m_held.contains(id))
        return;
    const Held held = m_held.take(id);
    decideNow(id, held.decision, held.note, [this, id, held](const Result<QueueRow> &answer) {
        if (!answer && isForNextSession(answer.error())) {
            m_flushFailed = true; // it stays kept, with its note
            return;
        }
        dropHeld(id, held);
        if (!answer) {
            setNote(id, held.note); // not sent: it is theirs again
            m_flushFailed = true;
            if (!isOvertaken(answer.error()))
                Q_EMIT decisionFailed(id, answer.error());
        }
        sweep();
    });
}

QJsonObject DecisionQueue::heldToJson(const Held &held)
{
    return {{heldDecision, int(held.decision)},
            {heldNote, held.note},
            {heldAt, held.at.toUTC().toString(Qt::ISODateWithMs)}};
}

void DecisionQueue::changeHeld(const std::function<void(QJsonObject &)> &change)
{
    FormDraft kept(m_context, DraftForm::HeldDecisions);
    kept.open(m_name);
    QJsonObject values = kept.values();
    change(values);
    kept.keep(values);
}

void DecisionQueue::keepHeld(const QString &id, const Held &held)
{
    changeHeld([&](QJsonObject &values) { values.insert(id, heldToJson(held)); });
}

void DecisionQueue::dropHeld(const QString &id, const Held &held)
{
    changeHeld([&](QJsonObject &values) {
        if (values.value(id).toObject() == heldToJson(held))
            values.remove(id);
    });
}

bool DecisionQueue::hasLeftOver() const
{
    FormDraft kept(m_context, DraftForm::HeldDecisions);
    kept.open(m_name);
    return kept.hasWords();
}

void DecisionQueue::sendLeftOver(const std::function<void(const LeftOver &)> &done)
{
    FormDraft kept(m_context, DraftForm::HeldDecisions);
    kept.open(m_name);
    const QJsonObject values = kept.values();
    m_leftOver = {};
    const QDateTime oldest = m_context.clock.now().addSecs(-longestLeftOverSecs);
    std::map<QString, Held> young;
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const QJsonObject what = entry.value().toObject();
        const bool approves = what.value(heldDecision).toInt() == int(Decision::Approve);
        const Held held{approves ? Decision::Approve : Decision::Refuse,
                        what.value(heldNote).toString(),
                        QDateTime::fromString(what.value(heldAt).toString(), Qt::ISODateWithMs)};
        if (held.at.isValid() && held.at >= oldest)
            young.emplace(entry.key(), held);
        else
            returnLeftOver(entry.key(), held);
    }
    for (const auto &[id, held] : young)
        m_sending[id] = send(id, held.decision, held.note,
                             [this, id = id, held = held, done](const Result<QueueRow> &answer) {
                                 const Call finished = takenCall(m_sending, id);
                                 takeLeftOver(id, held, answer);
                                 if (m_sending.empty())
                                     done(m_leftOver);
                             });
    if (young.empty())
        done(m_leftOver);
}

void DecisionQueue::takeLeftOver(const QString &id, const Held &held,
                                 const Result<QueueRow> &answer)
{
    if (answer || isOvertaken(answer.error())) {
        ++m_leftOver.sent;
        dropHeld(id, held);
    } else if (isForNextSession(answer.error()) ||
               answer.error().code == ErrorCode::NetworkUnreachable) {
        ++m_leftOver.kept;
    } else {
        returnLeftOver(id, held);
    }
}

void DecisionQueue::returnLeftOver(const QString &id, const Held &held)
{
    ++m_leftOver.returned;
    if (note(id).isEmpty())
        setNote(id, held.note);
    if (held.at.isValid())
        return dropHeld(id, held);
    changeHeld([&](QJsonObject &values) { values.remove(id); });
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
    if (m_held.contains(id)) {
        dropHeld(id, m_held.take(id));
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
        finishSending();
    });
}

void DecisionQueue::takeBackTogether(const QStringList &ids)
{
    struct Requests
    {
        int open = 0;
        std::optional<Error> failure;
    };
    const auto requests = std::make_shared<Requests>();
    QList<QStringList> parts;
    for (qsizetype from = 0; from < ids.size(); from += api::maxDecisionsAtOnce)
        parts.append(ids.mid(from, api::maxDecisionsAtOnce));
    requests->open = int(parts.size());
    // All at once: the server's time for the last of them runs, too.
    for (const QStringList &part : std::as_const(parts)) {
        const QString key = part.join(u' ');
        m_sending[key] = sendUndoMany(part, [this, key, requests](const Result<Outcomes> &answer) {
            const Call finished = takenCall(m_sending, key);
            if (answer) {
                for (const auto &[id, outcome] : *answer)
                    takenBack(id, outcome);
            } else {
                requests->failure = answer.error();
            }
            if (--requests->open == 0 && requests->failure) {
                Q_EMIT undoFailed(*requests->failure);
                refresh();
            }
            finishSending();
        });
    }
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
