// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/weeklayout.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>

namespace oh::ui {

/// The open slots of one mentor, a week at a time, on the wall clock of the viewer or of the
/// mentor. Weeks that were read are kept; the next one is read ahead; everything is read again
/// when the server says that availability changed.
class SlotPickerPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)
    enum class ZoneChoice { Viewer, Mentor };
    Q_ENUM(ZoneChoice)

    explicit SlotPickerPresenter(Context &context, QObject *parent = nullptr);
    ~SlotPickerPresenter() override;

    /// Begins with the week of `nextSlotAt`, without one with this week.
    void open(UserId mentor, const QString &mentorZone, const std::optional<QDateTime> &nextSlotAt);
    /// For another time of a meeting that is there: it does not count against the cap of its week.
    void setMovedMeeting(const QDateTime &start) { m_moved = start; }
    /// Forgets the mentor and cancels what is under way.
    void close();
    /// Asks the server again for what is shown.
    void reload();

    State state() const { return m_state; }
    const Error &error() const { return m_error; }

    QDate monday() const { return m_monday; }
    /// The zone that times are shown in.
    QString zone() const;
    QString viewerZone() const { return m_viewerZone; }
    QString mentorZone() const { return m_mentorZone; }
    bool zonesDiffer() const;
    ZoneChoice zoneChoice() const { return m_zoneChoice; }
    void setZoneChoice(ZoneChoice choice);

    /// Mentees see when they are free as well (FR79's other side), and may have only that shown.
    /// Remembered on this computer.
    bool canTellWhenFree() const { return m_ownTimes.has_value(); }
    bool onlyWhenFree() const { return m_onlyWhenFree && canTellWhenFree(); }
    void setOnlyWhenFree(bool only);
    /// Their calendar is read.
    bool knowsCalendar() const;
    /// They could connect one, and have not.
    bool wantsCalendar() const;
    /// Asks for it as a refusal does.
    void askForCalendar();
    /// What the marks mean, or why there are none, as a sentence; empty when there is nothing to
    /// say.
    QString freeText() const;

    /// The week as it is to be drawn.
    QList<WeekDay> days() const;
    /// Read, and nothing in it can be booked.
    bool hasNothingFree() const;
    /// Before this moment nothing can be booked (FR38); invalid for those whom the rule spares.
    QDateTime earliest() const;
    std::optional<api::Slot> slot(SlotId id) const;
    /// Whether one that was chosen earlier can still be had; nothing while its week is not read.
    std::optional<bool> stillOffers(const api::Slot &slot) const;

    bool canGoBack() const;
    void previousWeek();
    void nextWeek();
    void goToToday();
    void goToWeekOf(QDate day);
    /// Goes to the first week with a slot that can be booked, asking the server when it must;
    /// noFreeWeek() when there is none in the time for which slots exist.
    void goToFirstFree();
    /// Each minute: holds end.
    void passMinute();
    bool isSearching() const { return m_searchCall != nullptr; }

    /// A live update said that it is not to be had any more. It stays in view, grey, until the week
    /// is read again.
    bool isTaken(SlotId id) const;
    /// The one that the viewer's own form keeps: to them it is not held.
    void setOwn(SlotId slot);
    /// Somebody else has it: it goes at once, and the week is read again.
    void dropSlot(SlotId id);

Q_SIGNALS:
    /// Another week or another zone is shown.
    void weekChanged();
    void slotsChanged();
    /// Booked by somebody, or withdrawn, just now.
    void slotTaken(oh::SlotId id);
    void stateChanged();
    /// What is known of the viewer's own times.
    void ownTimesChanged();
    void searchChanged();
    void noFreeWeek();
    void searchFailed(const oh::Error &error);

private:
    bool isViewerMentee() const;
    void readOwnTimes();
    /// The viewer has a meeting here then, other than the one that is moved.
    bool meetsElsewhere(const api::Slot &slot) const;
    WeekEntry::Viewer viewerAt(const api::Slot &slot) const;
    bool showsHeld() const;
    void awaitNextLimit();
    bool isWeekFull(const api::Slot &slot) const;
    struct Week
    {
        QList<api::Slot> offered;
        QDateTime readAt;
        Call call;
    };

    void show(QDate monday);
    void request(QDate monday);
    void answered(QDate monday, Result<api::SlotList> answer);
    void invalidate();
    void applyLive(UserId mentor, const QList<api::LiveSlot> &changes);
    void setState(State state);
    void updateViewer();
    QDate currentMonday() const;
    bool isFresh(const Week &week) const;

    Context &m_context;
    UserId m_mentor;
    QString m_mentorZone;
    QString m_viewerZone;
    QDateTime m_moved;
    ZoneChoice m_zoneChoice = ZoneChoice::Viewer;
    QDate m_monday;
    /// By Monday. A week without readAt has not been answered yet.
    std::map<QDate, Week> m_weeks;
    /// What live updates said, also of slots whose week is still being read: an answer may be
    /// older.
    QHash<SlotId, LiveSlotState> m_taken;
    SlotId m_own;
    Call m_searchCall;
    std::optional<api::OwnBusyTimes> m_ownTimes;
    QDateTime m_ownReadAt;
    Call m_ownCall;
    bool m_onlyWhenFree = false;
    /// Time goes by: holds end.
    QTimer m_minute;
    /// The next of the slots that are known becomes too near to be booked.
    QTimer m_nextLimit;
    State m_state = State::Loading;
    Error m_error;
};

} // namespace oh::ui
