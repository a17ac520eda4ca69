// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/slotpickerpresenter.h"

#include "models/domain/bookingrules.h"
#include "models/domain/slots.h"
#include "models/domain/zones.h"
#include "ui/presenters/slottext.h"
#include "ui/style/timetext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// A week seen again after this long is read again behind what is shown.
constexpr qint64 freshSecs = 60;
/// What the viewer's calendar has does not change with what others do here.
constexpr qint64 ownFreshSecs = 300;
/// So long is the next limit waited for at a time: longer than to the next minute, which asks anew.
constexpr qint64 longestWaitMsecs = 90 * 1000;
constexpr auto onlyWhenFreeSetting = "slots/onlyWhenFree"_L1;

bool overlapsAny(const QList<api::BusyPeriod> &times, const api::Slot &slot)
{
    return std::any_of(times.begin(), times.end(), [&](const api::BusyPeriod &time) {
        return time.startTime < slot.endTime && slot.startTime < time.endTime;
    });
}

} // namespace

SlotPickerPresenter::SlotPickerPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    updateViewer();
    m_onlyWhenFree = m_context.settings.state(onlyWhenFreeSetting) == "1";
    m_monday = currentMonday();
    m_minute.setInterval(60 * 1000);
    connect(&m_minute, &QTimer::timeout, this, &SlotPickerPresenter::passMinute);
    m_nextLimit.setObjectName(u"nextLimit"_s);
    m_nextLimit.setParent(this);
    m_nextLimit.setSingleShot(true);
    m_nextLimit.setTimerType(Qt::PreciseTimer);
    connect(&m_nextLimit, &QTimer::timeout, this, &SlotPickerPresenter::slotsChanged);
    connect(this, &SlotPickerPresenter::slotsChanged, this, &SlotPickerPresenter::awaitNextLimit);
    connect(&context.api, &Api::availabilityChanged, this, &SlotPickerPresenter::reload);
    connect(&context.api, &Api::calendarConnectionChanged, this, [this] {
        // What was refused for want of a calendar (FR105) may be there now.
        if (m_state == State::Failed && (m_error.code == ErrorCode::CalendarRequired ||
                                         m_error.code == ErrorCode::CalendarReconnect))
            reload();
        readOwnTimes();
    });
    connect(&context.live, &Live::bookingsChanged, this, &SlotPickerPresenter::readOwnTimes);
    connect(&context.account, &Account::userChanged, this, &SlotPickerPresenter::updateViewer);
    connect(&context.live, &Live::slotsChanged, this, &SlotPickerPresenter::applyLive);
    connect(&context.live, &Live::availabilityChanged, this, [this](UserId mentor) {
        if (mentor == m_mentor)
            reload();
    });
    connect(&context.live, &Live::resynced, this, [this] {
        m_taken.clear();
        reload();
        readOwnTimes();
    });
}

SlotPickerPresenter::~SlotPickerPresenter()
{
    close();
}

void SlotPickerPresenter::open(UserId mentor, const QString &mentorZone,
                               const std::optional<QDateTime> &nextSlotAt)
{
    close();
    m_mentor = mentor;
    m_mentorZone = usableZone(mentorZone);
    m_zoneChoice = ZoneChoice::Viewer;
    m_minute.start();
    // Before anything is read: what changes from here on is told.
    m_context.live.watch(mentor);
    readOwnTimes();
    QDate first = currentMonday();
    if (nextSlotAt)
        first = std::max(first, weekStartOf(*nextSlotAt, zone()));
    show(first);
}

void SlotPickerPresenter::close()
{
    if (!m_mentor.isNull())
        m_context.live.unwatch(m_mentor);
    m_mentor = {};
    m_taken.clear();
    m_minute.stop();
    m_nextLimit.stop();
    m_searchCall.reset();
    m_ownCall.reset();
    m_weeks.clear();
}

bool SlotPickerPresenter::isViewerMentee() const
{
    return m_context.account.state() == Account::State::SignedIn &&
           m_context.account.user().role == Role::Mentee;
}

void SlotPickerPresenter::readOwnTimes()
{
    if (m_mentor.isNull() || !isViewerMentee())
        return;
    const QDateTime now = m_context.clock.now();
    m_ownCall = m_context.api.ownBusyTimes(
        {api::formatUtc(now), api::formatUtc(now.addDays(slotWindowDays + 7))},
        [this](const Result<api::OwnBusyTimes> &answer) {
            const Call finished = std::move(m_ownCall);
            if (!answer)
                return; // the slots are worth seeing without it, too
            m_ownTimes = *answer;
            m_ownReadAt = m_context.clock.now();
            Q_EMIT ownTimesChanged();
            Q_EMIT slotsChanged();
        });
}

bool SlotPickerPresenter::knowsCalendar() const
{
    return m_ownTimes && m_ownTimes->isConnected && m_ownTimes->readAt;
}

bool SlotPickerPresenter::wantsCalendar() const
{
    return m_ownTimes && !m_ownTimes->isConnected && m_ownTimes->canConnect;
}

void SlotPickerPresenter::askForCalendar()
{
    Q_EMIT m_context.api.calendarRequired(Error(
        ErrorCode::CalendarRequired,
        Sentence::verbatim(tr("Connect your calendar, and you see which of a mentor's times are "
                              "free for both of you."))));
}

QString SlotPickerPresenter::freeText() const
{
    if (!m_ownTimes)
        return {};
    if (m_ownTimes->isConnected && m_ownTimes->readAt)
        //: beside a star; %1 is "5 minutes ago"
        return tr("Both of you are free. Your calendar was read %1.")
            .arg(relativeText(*m_ownTimes->readAt, m_context.clock.now()));
    if (m_ownTimes->isConnected)
        return tr("Your calendar is being read. In a moment you see when both of you are free.");
    if (m_ownTimes->canConnect)
        return tr("Without your calendar only your meetings here count. Connect it to see when "
                  "both of you are free.");
    return {};
}

void SlotPickerPresenter::setOnlyWhenFree(bool only)
{
    if (m_onlyWhenFree == only)
        return;
    m_onlyWhenFree = only;
    m_context.settings.setState(onlyWhenFreeSetting, only ? "1" : "0");
    Q_EMIT slotsChanged();
}

bool SlotPickerPresenter::meetsElsewhere(const api::Slot &slot) const
{
    if (!m_ownTimes)
        return false;
    QList<api::BusyPeriod> meetings = m_ownTimes->meetings;
    // The one that is to be moved is no reason to stay.
    meetings.removeIf(
        [this](const api::BusyPeriod &meeting) { return meeting.startTime == m_moved; });
    return overlapsAny(meetings, slot);
}

WeekEntry::Viewer SlotPickerPresenter::viewerAt(const api::Slot &slot) const
{
    if (!m_ownTimes)
        return WeekEntry::Viewer::Unknown;
    if (meetsElsewhere(slot) || overlapsAny(m_ownTimes->calendar, slot))
        return WeekEntry::Viewer::Busy;
    return knowsCalendar() ? WeekEntry::Viewer::Free : WeekEntry::Viewer::Unknown;
}

void SlotPickerPresenter::reload()
{
    if (m_mentor.isNull())
        return;
    invalidate();
    if (m_state != State::Ready)
        setState(State::Loading);
    request(m_monday);
}

QString SlotPickerPresenter::zone() const
{
    return m_zoneChoice == ZoneChoice::Mentor ? m_mentorZone : m_viewerZone;
}

bool SlotPickerPresenter::zonesDiffer() const
{
    return !m_mentorZone.isEmpty() && m_mentorZone != m_viewerZone;
}

void SlotPickerPresenter::setZoneChoice(ZoneChoice choice)
{
    if (m_zoneChoice == choice)
        return;
    m_zoneChoice = choice;
    // The same days stay in view; only a week that has become the past moves on.
    show(std::max(m_monday, currentMonday()));
}

QList<WeekDay> SlotPickerPresenter::days() const
{
    const auto week = m_weeks.find(m_monday);
    QList<WeekDay> all =
        layOutWeek(week == m_weeks.end() ? QList<api::Slot>() : week->second.offered, m_monday,
                   zone(), earliest());
    for (WeekDay &day : all) {
        for (WeekEntry &entry : day.entries)
            entry.viewer = viewerAt(entry.slot);
        if (onlyWhenFree())
            day.entries.removeIf(
                [](const WeekEntry &entry) { return entry.viewer == WeekEntry::Viewer::Busy; });
        for (WeekEntry &entry : day.entries) {
            entry.weekFull = isWeekFull(entry.slot);
            // Their calendar is theirs to ignore; of two meetings here the server refuses one.
            entry.meetsElsewhere = entry.slot.id != m_own && meetsElsewhere(entry.slot);
            entry.bookable = entry.bookable && !entry.weekFull && !entry.meetsElsewhere;
            // What was told since is newer than what was read.
            const auto told = m_taken.constFind(entry.slot.id);
            if (told == m_taken.constEnd() && !entry.slot.isHeld)
                continue;
            const bool isHeld = told == m_taken.constEnd() || *told == LiveSlotState::Held;
            if (isHeld && entry.slot.id == m_own)
                continue;
            entry.bookable = false;
            entry.taken = isHeld ? WeekEntry::Taken::Held : WeekEntry::Taken::Booked;
        }
    }
    return all;
}

bool SlotPickerPresenter::isWeekFull(const api::Slot &slot) const
{
    // How many sessions a week they want is the mentor's own word.
    if (!slot.isWeekFull || m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role != Role::Mentee)
        return false;
    return !m_moved.isValid() ||
           mondayOf(m_moved, m_mentorZone) != mondayOf(slot.startTime, m_mentorZone);
}

bool SlotPickerPresenter::hasNothingFree() const
{
    if (m_state != State::Ready)
        return false;
    const QList<WeekDay> all = days();
    return std::none_of(all.begin(), all.end(), [](const WeekDay &day) {
        return std::any_of(day.entries.begin(), day.entries.end(),
                           [](const WeekEntry &entry) { return entry.bookable; });
    });
}

void SlotPickerPresenter::setOwn(SlotId slot)
{
    if (m_own == slot)
        return;
    m_own = slot;
    Q_EMIT slotsChanged();
}

bool SlotPickerPresenter::showsHeld() const
{
    const QList<WeekDay> all = days();
    return std::any_of(all.begin(), all.end(), [](const WeekDay &day) {
        return std::any_of(day.entries.begin(), day.entries.end(), [](const WeekEntry &entry) {
            return entry.taken == WeekEntry::Taken::Held;
        });
    });
}

void SlotPickerPresenter::passMinute()
{
    if (!m_ownReadAt.isValid() || m_ownReadAt.secsTo(m_context.clock.now()) >= ownFreshSecs)
        readOwnTimes();
    if (showsHeld()) {
        // A hold ends without a word: who looks on asks again.
        m_taken.removeIf([](const auto &entry) { return entry.value() == LiveSlotState::Held; });
        reload();
        return;
    }
    Q_EMIT slotsChanged();
}

void SlotPickerPresenter::awaitNextLimit()
{
    m_nextLimit.stop();
    const QDateTime limit = earliest();
    std::optional<qint64> next;
    for (const auto &[monday, week] : m_weeks) {
        for (const api::Slot &offered : week.offered) {
            const qint64 left = limit.msecsTo(offered.startTime);
            if (left >= 0 && left < next.value_or(longestWaitMsecs))
                next = left;
        }
    }
    // At the limit itself it can still be booked.
    if (next)
        m_nextLimit.start(int(*next) + 1);
}

bool SlotPickerPresenter::isTaken(SlotId id) const
{
    return m_taken.contains(id);
}

void SlotPickerPresenter::applyLive(UserId mentor, const QList<api::LiveSlot> &changes)
{
    if (m_mentor.isNull() || mentor != m_mentor)
        return;
    QList<SlotId> lost;
    bool unknown = false;
    for (const api::LiveSlot &change : changes) {
        if (change.state == LiveSlotState::Open) {
            m_taken.remove(change.id);
            const auto known = slot(change.id);
            unknown = unknown || !known || known->isHeld;
            continue;
        }
        m_taken.insert(change.id, change.state);
        // Held is what our own open form does, too.
        if (change.state != LiveSlotState::Held)
            lost.append(change.id);
    }
    Q_EMIT slotsChanged();
    for (const SlotId id : std::as_const(lost))
        Q_EMIT slotTaken(id);
    if (unknown)
        reload();
}

QDateTime SlotPickerPresenter::earliest() const
{
    if (m_context.account.state() != Account::State::SignedIn ||
        m_context.account.user().role != Role::Mentee)
        return m_context.clock.now();
    return m_context.clock.now().addSecs(minimumNoticeSecs);
}

std::optional<api::Slot> SlotPickerPresenter::slot(SlotId id) const
{
    for (const auto &[monday, week] : m_weeks) {
        for (const api::Slot &candidate : week.offered) {
            if (candidate.id == id)
                return candidate;
        }
    }
    return std::nullopt;
}

std::optional<bool> SlotPickerPresenter::stillOffers(const api::Slot &slot) const
{
    if (slot.startTime < earliest())
        return false; // whatever was read: its week may be over, and is not read then
    const auto week = m_weeks.find(weekStartOf(slot.startTime, zone()));
    if (week == m_weeks.end() || !week->second.readAt.isValid())
        return std::nullopt;
    const auto told = m_taken.constFind(slot.id);
    const bool isTold = told != m_taken.constEnd() && *told != LiveSlotState::Held;
    return !isTold && this->slot(slot.id).has_value();
}

bool SlotPickerPresenter::canGoBack() const
{
    return m_monday > currentMonday();
}

void SlotPickerPresenter::previousWeek()
{
    if (canGoBack())
        show(m_monday.addDays(-7));
}

void SlotPickerPresenter::nextWeek()
{
    show(m_monday.addDays(7));
}

void SlotPickerPresenter::goToToday()
{
    show(currentMonday());
}

void SlotPickerPresenter::goToWeekOf(QDate day)
{
    show(std::max(weekStartOf(day), currentMonday()));
}

void SlotPickerPresenter::goToFirstFree()
{
    if (m_mentor.isNull() || m_searchCall)
        return;
    api::SlotQuery query;
    query.mentorId = m_mentor;
    const QDateTime from = earliest();
    query.startDate = api::formatUtc(from);
    query.endDate = api::formatUtc(from.addDays(slotWindowDays + 7));
    m_searchCall = m_context.api.availableSlots(query, [this, from](Result<api::SlotList> answer) {
        const Call finished = std::move(m_searchCall);
        Q_EMIT searchChanged();
        if (!answer) {
            Q_EMIT searchFailed(answer.error());
            return;
        }
        QDateTime first;
        for (const api::Slot &candidate : answer->items) {
            if (candidate.startTime >= from && !isWeekFull(candidate) &&
                !meetsElsewhere(candidate) &&
                !(onlyWhenFree() && viewerAt(candidate) == WeekEntry::Viewer::Busy) &&
                (!first.isValid() || candidate.startTime < first))
                first = candidate.startTime;
        }
        if (!first.isValid()) {
            Q_EMIT noFreeWeek();
            return;
        }
        show(weekStartOf(first, zone()));
    });
    Q_EMIT searchChanged();
}

void SlotPickerPresenter::dropSlot(SlotId id)
{
    for (auto &[monday, week] : m_weeks)
        week.offered.removeIf([id](const api::Slot &candidate) { return candidate.id == id; });
    Q_EMIT slotsChanged();
    reload();
}

void SlotPickerPresenter::show(QDate monday)
{
    m_monday = monday;
    Q_EMIT weekChanged();
    if (m_mentor.isNull())
        return;
    const auto known = m_weeks.find(monday);
    const bool read = known != m_weeks.end() && known->second.readAt.isValid();
    setState(read ? State::Ready : State::Loading);
    Q_EMIT slotsChanged();
    request(monday);
    if (read && isFresh(known->second))
        request(monday.addDays(7));
}

void SlotPickerPresenter::request(QDate monday)
{
    Week &week = m_weeks[monday];
    if (week.call || isFresh(week))
        return;
    const auto [from, to] = weekSpanUtc(monday);
    api::SlotQuery query;
    query.mentorId = m_mentor;
    query.startDate = api::formatUtc(from);
    query.endDate = api::formatUtc(to);
    week.call = m_context.api.availableSlots(query, [this, monday](Result<api::SlotList> answer) {
        answered(monday, std::move(answer));
    });
}

void SlotPickerPresenter::answered(QDate monday, Result<api::SlotList> answer)
{
    Week &week = m_weeks[monday];
    const Call finished = std::move(week.call);
    if (!answer) {
        // Read ahead in vain, or only a refresh: asked again when the week is shown again.
        if (monday != m_monday || week.readAt.isValid())
            return;
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    week.offered = std::move(answer->items);
    week.readAt = m_context.clock.now();
    if (monday != m_monday)
        return;
    setState(State::Ready);
    Q_EMIT slotsChanged();
    request(monday.addDays(7));
}

void SlotPickerPresenter::invalidate()
{
    // What is shown stays until the answer is there; the other weeks are read when shown again.
    for (auto week = m_weeks.begin(); week != m_weeks.end();) {
        if (week->first == m_monday) {
            week->second.call.reset();
            week->second.readAt =
                m_state == State::Ready ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC) : QDateTime();
            ++week;
        } else {
            week = m_weeks.erase(week);
        }
    }
}

void SlotPickerPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void SlotPickerPresenter::updateViewer()
{
    const bool signedIn = m_context.account.state() == Account::State::SignedIn;
    const QString viewer =
        usableZone(signedIn ? m_context.account.user().profile.timeZone : QString());
    if (viewer == m_viewerZone)
        return;
    m_viewerZone = viewer;
    if (!m_mentor.isNull())
        show(std::max(m_monday, currentMonday()));
}

QDate SlotPickerPresenter::currentMonday() const
{
    return weekStartOf(m_context.clock.now(), zone());
}

bool SlotPickerPresenter::isFresh(const Week &week) const
{
    return week.readAt.isValid() && week.readAt.secsTo(m_context.clock.now()) < freshSecs;
}

} // namespace oh::ui
