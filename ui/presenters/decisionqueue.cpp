// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/decisionqueue.h"

#include "models/domain/exceptions.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oh::ui {
namespace {

constexpr auto queueSearchDelay = 250ms;
/// Of several events in a row one reading is made.
constexpr auto liveDelay = 150ms;
constexpr auto tickInterval = 200ms;
/// The most that the server lists at once.
constexpr int longestPage = 100;

bool isOvertaken(const Error &error)
{
    return error.code == ErrorCode::ExceptionDecided || error.code == ErrorCode::TagDecided ||
           error.code == ErrorCode::NotFound;
}

Call takeCall(std::map<QString, Call> &calls, const QString &id)
{
    const auto found = calls.find(id);
    if (found == calls.end())
        return nullptr;
    Call call = std::move(found->second);
    calls.erase(found);
    return call;
}

} // namespace

DecisionQueue::DecisionQueue(Context &context, LiveQueue queue, QString name, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_queue(queue),
      m_name(std::move(name)),
      m_model(new QueueListModel(context.clock, this))
{
    loadNotes();
    connect(m_model, &QueueListModel::moreWanted, this, &DecisionQueue::readMore);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(queueSearchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, &DecisionQueue::reload);
    m_live.setSingleShot(true);
    m_live.setInterval(liveDelay);
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (m_state != State::Idle)
            refresh();
    });
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &DecisionQueue::tick);
    connect(&context.live, &Live::queuesChanged, this, [this](LiveQueue changed) {
        if (changed == m_queue)
            m_live.start();
    });
    connect(&context.live, &Live::resynced, &m_live, qOverload<>(&QTimer::start));
}

DecisionQueue::~DecisionQueue() = default;

void DecisionQueue::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void DecisionQueue::setFilter(int filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT queryChanged();
    reload();
}

void DecisionQueue::setSort(int sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    Q_EMIT queryChanged();
    reload();
}

void DecisionQueue::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    Q_EMIT queryChanged();
    m_searchDelay.start();
}

void DecisionQueue::reload()
{
    m_searchDelay.stop();
    m_more.reset();
    m_model->setMore(false);
    readFrom(0, {}, true);
    if (m_state != State::Content)
        setState(State::Loading);
}

void DecisionQueue::refresh()
{
    if (m_state == State::Idle || m_state == State::Failed) {
        reload();
        return;
    }
    if (m_list) { // what it reads may be old already
        m_refreshWanted = true;
        return;
    }
    readFrom(0, {}, false);
}

void DecisionQueue::readFrom(int offset, QList<QueueRow> soFar, bool isReload)
{
    // As many as are there already, so that nobody's place is lost.
    const int wanted = isReload ? pageSize : std::max(pageSize, serverRows());
    const int limit = std::min(longestPage, wanted - offset);
    m_list = readPage(offset, limit,
                      [this, soFar = std::move(soFar), wanted, isReload](const Result<Rows> &page) {
                          const Call finished = std::move(m_list);
                          if (!page) {
                              m_error = page.error();
                              if (m_state == State::Loading || isReload)
                                  setState(State::Failed);
                              return;
                          }
                          const QList<QueueRow> rows = soFar + page->items;
                          const bool isEnd = page->items.isEmpty() || rows.size() >= page->total;
                          if (!isEnd && rows.size() < wanted)
                              readFrom(int(rows.size()), rows, isReload);
                          else
                              merge(rows, page->total, isReload);
                      });
}

void DecisionQueue::merge(const QList<QueueRow> &server, int total, bool isReload)
{
    QList<QueueRow> target;
    QSet<QString> known;
    for (const QueueRow &row : server) {
        if (known.contains(row.id))
            continue;
        known.insert(row.id);
        // What was decided here and is under way, or held back, is newer than the server's word.
        const QueueRow *shown = m_model->find(row.id);
        const bool isOurs = m_sending.contains(row.id) || m_held.contains(row.id);
        target.append(isOurs && shown ? *shown : row);
    }
    QString before;
    QStringList gone;
    for (const QueueRow &row : m_model->rows()) {
        const bool isOurs = m_sending.contains(row.id) || m_held.contains(row.id);
        const bool stays = known.contains(row.id) || isOurs || (!isReload && m_filter == 0) ||
                           (row.id == m_currentId && !isReload) || row.id == m_openedId;
        if (!stays)
            continue;
        if (!known.contains(row.id)) {
            const auto at = std::find_if(target.cbegin(), target.cend(),
                                         [&before](const auto &one) { return one.id == before; });
            target.insert(at == target.cend() ? 0 : int(at - target.cbegin()) + 1, row);
            if (row.isWaiting())
                gone.append(row.id);
        }
        before = row.id;
    }
    m_model->become(target);
    m_model->setMore(server.size() < total && !server.isEmpty());
    // Somebody decided them: what became of them is shown where they are.
    for (const QString &id : std::as_const(gone))
        readAgain(id);
    showContent();
    if (std::exchange(m_refreshWanted, false))
        refresh();
}

void DecisionQueue::showContent()
{
    if (!m_model->find(m_currentId)) {
        const QList<QueueRow> &rows = m_model->rows();
        const auto waiting = std::find_if(rows.cbegin(), rows.cend(),
                                          [](const QueueRow &row) { return row.isWaiting(); });
        m_currentId = waiting != rows.cend() ? waiting->id
                      : rows.isEmpty()       ? QString()
                                             : rows.constFirst().id;
    }
    setState(m_model->rows().isEmpty() ? State::Empty : State::Content);
    Q_EMIT currentChanged();
}

int DecisionQueue::serverRows() const
{
    // Those that are decided have left the server's list.
    const QList<QueueRow> &rows = m_model->rows();
    if (m_filter != 0)
        return int(rows.size());
    return int(std::count_if(rows.cbegin(), rows.cend(), [this](const QueueRow &row) {
        return row.isWaiting() || m_held.contains(row.id);
    }));
}

void DecisionQueue::readMore()
{
    if (m_list) {
        m_model->fetchFailed();
        return;
    }
    const int offset = serverRows();
    m_more = readPage(offset, pageSize, [this, offset](const Result<Rows> &page) {
        const Call finished = std::move(m_more);
        if (!page) {
            m_model->fetchFailed();
            Q_EMIT moreFailed(page.error());
            return;
        }
        m_model->append(page->items);
        m_model->setMore(!page->items.isEmpty() && offset + page->items.size() < page->total);
    });
}

void DecisionQueue::readAgain(const QString &id)
{
    if (m_reading.contains(id) || m_sending.contains(id) || m_held.contains(id))
        return;
    m_reading[id] = readOne(id, [this, id](const Result<QueueRow> &row) {
        const Call finished = takeCall(m_reading, id);
        if (row) {
            take(*row);
            if (!row->isWaiting() && !row->isMine)
                Q_EMIT overtaken(id);
        } else if (row.error().code == ErrorCode::NotFound) {
            m_model->remove(id);
            showContent();
        }
    });
}

void DecisionQueue::take(const QueueRow &row)
{
    m_model->update(row);
    if (row.id == m_currentId)
        Q_EMIT currentChanged();
}

void DecisionQueue::setCurrent(const QString &id)
{
    if (id == m_currentId)
        return;
    m_currentId = id;
    if (m_openedId != id)
        m_openedId.clear();
    Q_EMIT currentChanged();
    // A list that is just losing rows may have moved on by itself: not within that.
    QMetaObject::invokeMethod(this, &DecisionQueue::sweep, Qt::QueuedConnection);
}

void DecisionQueue::open(const QString &id, const std::function<void(bool)> &done)
{
    if (m_model->find(id)) {
        setCurrent(id);
        if (done)
            done(true);
        return;
    }
    m_reading[id] = readOne(id, [this, id, done](const Result<QueueRow> &row) {
        const Call finished = takeCall(m_reading, id);
        if (row) {
            if (!m_model->update(*row))
                m_model->prepend(*row);
            m_currentId = id;
            m_openedId = id;
            showContent();
        }
        if (done)
            done(row.ok());
    });
}

void DecisionQueue::goOn()
{
    const QList<QueueRow> &rows = m_model->rows();
    const int at = m_model->rowOf(m_currentId);
    for (int row = at + 1; row < rows.size(); ++row) {
        if (rows.at(row).isWaiting())
            return setCurrent(rows.at(row).id);
    }
    for (int row = at - 1; row >= 0; --row) {
        if (rows.at(row).isWaiting())
            return setCurrent(rows.at(row).id);
    }
}

QString DecisionQueue::notesKey() const
{
    return u"queues.%1.notes.%2"_s.arg(m_name, viewerId(m_context.account).toString());
}

void DecisionQueue::loadNotes()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_context.settings.state(notesKey())).object();
    for (auto note = kept.begin(); note != kept.end(); ++note)
        m_notes.insert(note.key(), note.value().toString());
}

void DecisionQueue::setNote(const QString &id, const QString &text)
{
    if (m_notes.value(id) == text)
        return;
    if (text.isEmpty())
        m_notes.remove(id);
    else
        m_notes.insert(id, text);
    QJsonObject kept;
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note)
        kept.insert(note.key(), note.value());
    m_context.settings.setState(
        notesKey(),
        kept.isEmpty() ? QByteArray() : QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void DecisionQueue::dropNote(const QString &id)
{
    if (const QString sent = note(id); !sent.isEmpty())
        m_sentNotes.insert(id, sent);
    setNote(id, {});
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
        const Call finished = takeCall(m_sending, id);
        settle(id, answer);
        done(answer);
        if (m_sending.empty() && m_flushed)
            std::exchange(m_flushed, {})(!m_flushFailed);
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
    for (const QString &id : last.ids)
        takeBack(id);
    // Where one was; what comes back is looked at again.
    setCurrent(last.ids.constFirst());
    Q_EMIT undoChanged();
}

void DecisionQueue::takeBack(const QString &id)
{
    const auto restoreNote = [this, id] {
        const QString sent = m_sentNotes.take(id);
        if (!sent.isEmpty() && note(id).isEmpty())
            setNote(id, sent);
    };
    if (m_held.remove(id)) {
        restoreNote();
        if (const QueueRow *row = m_model->find(id)) {
            QueueRow back = *row;
            back.state = QueueState::Waiting;
            back.isMine = false;
            back.decidedAt = {};
            take(back);
        }
        return;
    }
    m_sending[id] = sendUndo(id, [this, id, restoreNote](const Result<QueueRow> &answer) {
        const Call finished = takeCall(m_sending, id);
        if (!answer) {
            Q_EMIT undoFailed(answer.error());
            readAgain(id);
            return;
        }
        restoreNote();
        if (!m_model->find(id)) {
            m_model->prepend(*answer);
            showContent();
        }
        take(*answer);
    });
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
