// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/decisionqueue.h"

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
constexpr auto keptNote = "note"_L1;

} // namespace

Call DecisionQueue::takenCall(std::map<QString, Call> &calls, const QString &id)
{
    const auto found = calls.find(id);
    if (found == calls.end())
        return nullptr;
    Call call = std::move(found->second);
    calls.erase(found);
    return call;
}

DecisionQueue::DecisionQueue(Context &context, LiveQueue queue, QString name, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_queue(queue),
      m_name(std::move(name)),
      m_model(new QueueListModel(context.clock, this)),
      m_snoozes(context, m_name)
{
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
    stopMarking();
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
    // What is being read may be old already; and a further page changes what there is to compare.
    if (m_list || m_more) {
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
                              stopMarking();
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
    m_snoozes.wake();
    m_hidden.clear();
    for (const QueueRow &row : server) {
        if (known.contains(row.id))
            continue;
        known.insert(row.id);
        // What was decided here and is under way, or held back, is newer than the server's word.
        const QueueRow *shown = m_model->find(row.id);
        const bool isOurs = m_sending.contains(row.id) || m_held.contains(row.id);
        if (!isOurs && isHidden(row))
            m_hidden.insert(row.id);
        else
            target.append(isOurs && shown ? *shown : row);
    }
    QString before;
    QStringList gone;
    for (const QueueRow &row : m_model->rows()) {
        const bool isOurs = m_sending.contains(row.id) || m_held.contains(row.id);
        const bool stays = known.contains(row.id) || isOurs || (!isReload && m_filter == 0) ||
                           (row.id == m_currentId && !isReload) || row.id == m_openedId;
        if (!stays || m_hidden.contains(row.id))
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
    m_total = total;
    m_model->setMore(server.size() < total && !server.isEmpty());
    // Somebody decided them: what became of them is shown where they are.
    for (const QString &id : std::as_const(gone))
        readAgain(id);
    forgetDecidedSnoozes();
    showContent();
    if (std::exchange(m_refreshWanted, false)) {
        refresh();
    } else {
        goOnMarking(true);
        readOn();
    }
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
    const bool isReadingOn = m_filter == 0 && m_model->hasMore();
    setState(!m_model->rows().isEmpty() ? State::Content
             : isReadingOn              ? State::Loading
                                        : State::Empty);
    Q_EMIT currentChanged();
}

int DecisionQueue::serverRows() const
{
    // Those that are decided have left the server's list.
    const QList<QueueRow> &rows = m_model->rows();
    if (m_filter != 0)
        return int(rows.size());
    const auto isListed = [this](const QueueRow &row) {
        return row.isWaiting() || m_held.contains(row.id);
    };
    return int(m_hidden.size() + std::count_if(rows.cbegin(), rows.cend(), isListed));
}

void DecisionQueue::readMore()
{
    if (m_list || m_more) {
        m_model->fetchFailed();
        return;
    }
    const int offset = serverRows();
    m_more = readPage(offset, pageSize, [this, offset](const Result<Rows> &page) {
        const Call finished = std::move(m_more);
        if (!page) {
            m_model->fetchFailed();
            stopMarking();
            if (m_state == State::Loading) { // nothing is shown yet
                m_error = page.error();
                setState(State::Failed);
                return;
            }
            Q_EMIT moreFailed(page.error());
            if (std::exchange(m_refreshWanted, false))
                refresh();
            return;
        }
        const int before = m_model->rowCount();
        m_model->append(withoutHidden(page->items));
        m_total = page->total;
        m_model->setMore(!page->items.isEmpty() && offset + page->items.size() < page->total);
        if (std::exchange(m_refreshWanted, false)) {
            refresh(); // it goes on with the marking
            return;
        }
        forgetDecidedSnoozes();
        if (m_state == State::Loading)
            showContent();
        // A list that moved meanwhile may have brought known ones only: what is left then comes
        // with the next reading of all.
        goOnMarking(m_model->rowCount() > before);
        readOn();
    });
}

void DecisionQueue::markAll()
{
    m_model->markWaiting();
    if (m_filter != 0 || m_isMarking || !m_model->hasMore())
        return;
    m_isMarking = true;
    m_wereMarked.clear();
    rememberMarked();
    Q_EMIT markingChanged();
    readMore();
}

void DecisionQueue::rememberMarked()
{
    const QStringList marked = m_model->marked();
    for (const QString &id : marked)
        m_wereMarked.insert(id);
}

void DecisionQueue::goOnMarking(bool answered)
{
    if (!m_isMarking)
        return;
    QStringList unmarked;
    for (const QString &id : std::as_const(m_wereMarked)) {
        if (!m_model->isMarked(id))
            unmarked.append(id);
    }
    m_model->markWaiting();
    for (const QString &id : std::as_const(unmarked))
        m_model->setMarked(id, false);
    rememberMarked();
    if (!answered || !m_model->hasMore()) {
        stopMarking();
        return;
    }
    Q_EMIT markingChanged();
    readMore();
}

void DecisionQueue::stopMarking()
{
    if (!std::exchange(m_isMarking, false))
        return;
    Q_EMIT markingChanged();
}

int DecisionQueue::waitingTotal() const
{
    const int unread = m_model->hasMore() ? std::max(0, m_total - serverRows()) : 0;
    return m_model->waiting() + unread;
}

void DecisionQueue::readAgain(const QString &id)
{
    if (m_reading.contains(id) || m_sending.contains(id) || m_held.contains(id))
        return;
    m_reading[id] = readOne(id, [this, id](const Result<QueueRow> &row) {
        const Call finished = takenCall(m_reading, id);
        if (row) {
            take(*row);
            if (!row->isWaiting() && !row->isMine) {
                forgetKeptNote(id);
                Q_EMIT overtaken(id);
            }
        } else if (row.error().code == ErrorCode::NotFound) {
            forgetKeptNote(id);
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
        const Call finished = takenCall(m_reading, id);
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

QString DecisionQueue::note(const QString &id) const
{
    if (const auto typed = m_notes.constFind(id); typed != m_notes.cend())
        return *typed;
    FormDraft kept(m_context, DraftForm::DecisionNotes);
    kept.open(noteSubject(id));
    return kept.values().value(keptNote).toString();
}

void DecisionQueue::setNote(const QString &id, const QString &text)
{
    if (id.isEmpty() || note(id) == text)
        return;
    if (text.isEmpty())
        m_notes.remove(id);
    else
        m_notes.insert(id, text);
    FormDraft kept(m_context, DraftForm::DecisionNotes);
    kept.open(noteSubject(id));
    kept.keep(text.isEmpty() ? QJsonObject() : QJsonObject{{keptNote, text}});
}

void DecisionQueue::forgetKeptNote(const QString &id)
{
    // Nobody can decide about it any more; who typed it may still want to read it.
    if (const QString typed = note(id); !typed.isEmpty())
        m_notes.insert(id, typed);
    dropDraft(m_context, DraftForm::DecisionNotes, noteSubject(id));
}

void DecisionQueue::dropNote(const QString &id)
{
    if (const QString sent = note(id); !sent.isEmpty())
        m_sentNotes.insert(id, sent);
    setNote(id, {});
}

} // namespace oh::ui
