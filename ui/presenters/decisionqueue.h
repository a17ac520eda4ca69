// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/queuelistmodel.h"
#include "ui/ports/context.h"
#include "ui/presenters/formdraft.h"
#include "ui/presenters/snoozes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

namespace oh::ui {

/// What coordinators decide, one after the other or many at once (FR55, FR75): a list that keeps
/// its place whatever arrives, notes that are kept until they are sent, and some seconds to take a
/// decision back. What it is that is decided, the subclass knows.
class DecisionQueue : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Content, Empty, Failed };
    Q_ENUM(State)
    enum class Decision { Approve, Refuse };
    Q_ENUM(Decision)

    struct Choice
    {
        int value = 0;
        QString name;
    };
    /// A page of rows, and how many there are of them in all.
    struct Rows
    {
        QList<QueueRow> items;
        int total = 0;
    };
    /// What was decided last and can still be taken back.
    struct Undo
    {
        QStringList ids;
        Decision decision = Decision::Approve;
        QDateTime until;
    };

    DecisionQueue(Context &context, LiveQueue queue, QString name, QObject *parent);
    ~DecisionQueue() override;

    QueueListModel *model() const { return m_model; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// "exceptions" or "tags": what settings are called.
    const QString &name() const { return m_name; }

    /// The first is of those that wait.
    virtual QList<Choice> filters() const = 0;
    virtual QList<Choice> sorts() const = 0;
    int filter() const { return m_filter; }
    int sort() const { return m_sort; }
    const QString &search() const { return m_search; }
    bool isFiltered() const { return m_filter != 0 || !m_search.trimmed().isEmpty(); }
    void setFilter(int filter);
    void setSort(int sort);
    void setSearch(const QString &words);
    void setSearchDelay(int msecs) { m_searchDelay.setInterval(msecs); }

    /// Reads what is new without moving anything.
    void refresh();
    /// Reads the list anew: what is decided goes.
    void reload();

    const QString &currentId() const { return m_currentId; }
    void setCurrent(const QString &id);
    /// Shows this one, decided or not; `done` is told whether there is such a one.
    void open(const QString &id, const std::function<void(bool)> &done = {});
    /// The next one that waits, or the one before; stays when there is none.
    void goOn();

    /// Marks all that wait, the ones too that have not been read yet: they are read now, page by
    /// page, while markingChanged() tells how far that is. A mark that is taken away meanwhile
    /// stays away.
    void markAll();
    /// What is marked by now stays so.
    void stopMarking();
    bool isMarking() const { return m_isMarking; }
    /// How many wait, those included that have not been read yet; as of the last answer.
    int waitingTotal() const;

    /// When those can come back (UTC): not later than the first of them can be decided.
    QList<std::pair<SnoozeFor, QDateTime>> snoozeTimes(const QStringList &ids) const;
    /// They leave the list until then, or until somebody changes them. Those that don't wait stay.
    void snooze(const QStringList &ids, const QDateTime &until);
    void bringBack(const QStringList &ids);
    /// Shows what is put away, and only that, instead of what waits.
    void setShowsSnoozed(bool shows);
    bool showsSnoozed() const { return m_showsSnoozed; }
    int snoozedCount() const { return m_snoozes.count(); }
    /// UTC; nothing when it is not put away.
    std::optional<QDateTime> snoozedUntil(const QString &id) const { return m_snoozes.until(id); }
    /// Reads the list when the time of one has come.
    void wakeSnoozed();

    /// Kept over restarts until it is sent.
    QString note(const QString &id) const;
    void setNote(const QString &id, const QString &text);
    /// Without a note nobody can decide so.
    virtual bool needsNote(Decision decision) const = 0;
    /// What is wrong with it, as a sentence; empty when nothing is.
    virtual QString noteProblem(Decision decision, const QString &note) const = 0;

    bool mayDecide(const QString &id) const;
    /// Sends the current one's decision with its note, and goes on. Emits noteWanted() instead
    /// when one is missing or wrong.
    void decide(Decision decision);

    std::optional<Undo> undoable() const;
    int undoSecondsLeft() const;
    void undo();
    /// Sends what is held back for undoing; `done` is told whether all of it could be sent.
    void flush(const std::function<void(bool)> &done);
    /// Whether decisions were still held back when the session or the program ended.
    bool hasLeftOver() const;
    /// What became of them.
    struct LeftOver
    {
        int sent = 0;
        /// For want of a connection or a session: kept until the next time.
        int kept = 0;
        /// Too old to go without another look, or refused: their notes are there again.
        int returned = 0;
    };
    /// Older ones are not sent any more: who decided may have thought otherwise since.
    static constexpr int longestLeftOverSecs = 10 * 60;
    /// Sends them now.
    void sendLeftOver(const std::function<void(const LeftOver &)> &done);

    /// For BulkDecision: one decision, at once. Rows change as with decide().
    void decideNow(const QString &id, Decision decision, const QString &note,
                   const std::function<void(const Result<QueueRow> &)> &done);
    /// What became of each of many: the row as it is now, or why not.
    using Outcomes = std::map<QString, Result<QueueRow>>;
    /// For BulkDecision: the same decision about many, in one request; 200 at most.
    void decideTogether(const QStringList &ids, Decision decision, const QString &note,
                        const std::function<void(const Outcomes &)> &done);
    /// What a decision does to this one, as a sentence; for the preview of many.
    virtual QString effect(const QString &id, Decision decision) const = 0;
    /// Many were decided: they can be taken back together where the server takes anything back, for
    /// as long as it takes back the first of them, which was decided at `since`.
    void bulkDone(const QStringList &ids, Decision decision, const QDateTime &since);

    Context &context() const { return m_context; }
    static constexpr int pageSize = 50;

Q_SIGNALS:
    void stateChanged();
    void queryChanged();
    /// Another one is the current one, or it changed.
    void currentChanged();
    void noteWanted(const QString &problem);
    void undoChanged();
    /// The server refused, or could not be asked; the row waits again and has its note.
    void decisionFailed(const QString &id, const oh::Error &error);
    void undoFailed(const oh::Error &error);
    void moreFailed(const oh::Error &error);
    void markingChanged();
    void snoozedChanged();
    /// Somebody else was faster, as the row says.
    void overtaken(const QString &id);

protected:
    virtual Call readPage(int offset, int limit, Done<Rows> done) = 0;
    virtual Call readOne(const QString &id, Done<QueueRow> done) = 0;
    virtual Call send(const QString &id, Decision decision, const QString &note,
                      Done<QueueRow> done) = 0;
    virtual Call sendMany(const QStringList &ids, Decision decision, const QString &note,
                          Done<Outcomes> done) = 0;
    /// Only where holdsBack() is false.
    virtual Call sendUndoMany(const QStringList &ids, Done<Outcomes> done) = 0;
    /// Only where holdsBack() is false.
    virtual Call sendUndo(const QString &id, Done<QueueRow> done) = 0;
    /// The server takes nothing back: decisions leave only when their time for that is over.
    virtual bool holdsBack() const = 0;
    virtual QueueState stateAfter(Decision decision) const = 0;
    /// Takes a row into the list as the server has it now.
    void take(const QueueRow &row);
    void setState(State state);

private:
    struct Held
    {
        Decision decision = Decision::Approve;
        QString note;
        QDateTime at;
    };

    void readFrom(int offset, QList<QueueRow> soFar, bool isReload);
    void merge(const QList<QueueRow> &server, int total, bool isReload);
    void readMore();
    /// After an answer: the next page, or the end of it.
    void goOnMarking(bool answered);
    void rememberMarked();
    void readAgain(const QString &id);
    void settle(const QString &id, const Result<QueueRow> &answer);
    void hold(const QString &id, Decision decision, const QString &note);
    void sendHeld(const QString &id);
    void takeBack(const QString &id);
    void takeBackTogether(const QStringList &ids);
    void takenBack(const QString &id, const Result<QueueRow> &answer);
    void restoreNote(const QString &id);
    void finishSending();
    void offerUndo(const QStringList &ids, Decision decision, const QDateTime &since);
    void tick();
    void sweep();
    void showContent();
    int serverRows() const;
    /// Read, and not shown: put away, or, among what is put away, not.
    bool isHidden(const QueueRow &row);
    QList<QueueRow> withoutHidden(const QList<QueueRow> &rows);
    void takeOut(const QStringList &ids);
    /// What was put away and decided by others is forgotten, as soon as all is read.
    void forgetDecidedSnoozes();
    /// A page of which nothing is shown is not where the list ends.
    void readOn();
    static Call takenCall(std::map<QString, Call> &calls, const QString &id);
    /// One note is one draft: a long one takes no other along.
    QString noteSubject(const QString &id) const { return m_name + u'/' + id; }
    static QJsonObject heldToJson(const Held &held);
    void changeHeld(const std::function<void(QJsonObject &)> &change);
    void keepHeld(const QString &id, const Held &held);
    /// It is sent, or taken back. Nothing when something else was decided since.
    void dropHeld(const QString &id, const Held &held);
    void takeLeftOver(const QString &id, const Held &held, const Result<QueueRow> &answer);
    void returnLeftOver(const QString &id, const Held &held);
    void dropNote(const QString &id);
    void forgetKeptNote(const QString &id);

    Context &m_context;
    const LiveQueue m_queue;
    const QString m_name;
    QueueListModel *m_model;
    State m_state = State::Idle;
    Error m_error;
    int m_filter = 0;
    int m_sort = 0;
    QString m_search;
    QString m_currentId;
    /// Asked for by its id: shown whatever the filter, until another one is looked at.
    QString m_openedId;
    /// Typed since the queue is there.
    QHash<QString, QString> m_notes;
    /// What went with a decision that may be taken back.
    QHash<QString, QString> m_sentNotes;
    QHash<QString, Held> m_held;
    QList<Undo> m_undo;
    Call m_list;
    Call m_more;
    /// On the server, of those that are asked for; held back decisions included.
    int m_total = 0;
    Snoozes m_snoozes;
    bool m_showsSnoozed = false;
    QSet<QString> m_hidden;
    bool m_isMarking = false;
    /// Marked since the marking of all began; those of them that are not any more were unmarked by
    /// hand.
    QSet<QString> m_wereMarked;
    std::map<QString, Call> m_sending;
    std::map<QString, Call> m_reading;
    std::function<void(bool)> m_flushed;
    bool m_flushFailed = false;
    LeftOver m_leftOver;
    bool m_refreshWanted = false;
    QTimer m_searchDelay;
    QTimer m_live;
    QTimer m_tick;
};

/// Why one of many could not be decided, as a decision about it alone would have been answered.
Error refusalOf(const std::optional<QString> &code, const std::optional<QString> &message);

} // namespace oh::ui
