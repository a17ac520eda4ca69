// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/availabilityformpresenter.h"

#include "models/domain/bookingrules.h"
#include "models/domain/zones.h"
#include "ui/itemmodels/blocklistmodel.h"
#include "ui/style/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString timeOnWall(const QDateTime &utc, const QString &zone)
{
    return isKnownZone(zone) ? timeText(utc, zone) : QString();
}

QString dayName(QDate day)
{
    //: A day in the format of QDate::toString, such as "Wed 7 January"
    return QLocale().toString(day, AvailabilityFormPresenter::tr("ddd d MMMM"));
}

/// The clock is put forward over this time: it does not exist on that day.
bool inGap(const QString &zone, QDate day, QTime time)
{
    const auto utc = wallClockToUtc(zone, day, time);
    const auto wall = utc ? utcToWallClock(zone, *utc) : std::nullopt;
    return wall && (wall->date() != day || wall->time() != time);
}

/// The clock is put back over this time: it exists twice. No zone goes back by more than 3 hours.
bool isRepeated(const QString &zone, QDate day, QTime time)
{
    const auto utc = wallClockToUtc(zone, day, time);
    const auto wall = utc ? utcToWallClock(zone, *utc) : std::nullopt;
    if (!wall)
        return false;
    for (int minutes = 15; minutes <= 180; minutes += 15) {
        if (utcToWallClock(zone, utc->addSecs(minutes * 60)) == wall)
            return true;
    }
    return false;
}

AvailabilityForm formOf(const api::AvailabilityBlock &block)
{
    AvailabilityForm form;
    form.pattern = block.recurrencePattern;
    form.date = block.startDate;
    form.until = block.endDate;
    form.start = block.startTime;
    form.end = block.endTime;
    form.slotMinutes = block.slotDurationMinutes;
    form.bufferMinutes = block.bufferMinutes;
    form.meetingType = block.meetingType;
    form.location = block.locationPresetId;
    if (block.meetingType == MeetingType::InPersonCustom)
        form.locationText = block.location.value_or(QString());
    form.description = block.description.value_or(QString());
    form.timeZone = block.timezone;
    return form;
}

} // namespace

AvailabilityFormPresenter::AvailabilityFormPresenter(Api &api, const Clock &clock,
                                                     const QString &ownZone,
                                                     QList<api::AvailabilityBlock> existing,
                                                     std::optional<api::AvailabilityBlock> edited,
                                                     QObject *parent)
    : QObject(parent),
      m_api(api),
      m_clock(clock),
      m_existing(std::move(existing)),
      m_edited(std::move(edited))
{
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &AvailabilityFormPresenter::requestPreview);
    if (m_edited) {
        m_existing.removeIf(
            [this](const api::AvailabilityBlock &block) { return block.id == m_edited->id; });
        m_form = formOf(*m_edited);
        return;
    }
    m_form.timeZone = isKnownZone(ownZone) ? ownZone : u"UTC"_s;
    // The first working day that mentees could still book (FR38).
    const auto wall = utcToWallClock(m_form.timeZone, clock.now());
    QDate day = (wall ? *wall : clock.now()).date().addDays(2);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    m_form.date = day;
    m_form.start = QTime(14, 0);
    m_form.end = QTime(16, 0);
}

AvailabilityFormPresenter::~AvailabilityFormPresenter() = default;

void AvailabilityFormPresenter::setForm(const AvailabilityForm &form)
{
    if (form == m_form)
        return;
    // What the server said holds until what it spoke of is changed.
    const auto dropIf = [this](bool isChanged, const QString &field) {
        if (isChanged)
            m_serverErrors.remove(field);
    };
    dropIf(form.date != m_form.date || form.pattern != m_form.pattern, u"startDate"_s);
    dropIf(form.until != m_form.until || form.pattern != m_form.pattern, u"endDate"_s);
    dropIf(form.start != m_form.start, u"startTime"_s);
    dropIf(form.end != m_form.end || form.start != m_form.start, u"endTime"_s);
    dropIf(form.slotMinutes != m_form.slotMinutes, u"slotDurationMinutes"_s);
    dropIf(form.bufferMinutes != m_form.bufferMinutes, u"bufferMinutes"_s);
    dropIf(form.location != m_form.location || form.meetingType != m_form.meetingType,
           u"locationPresetId"_s);
    dropIf(form.locationText != m_form.locationText || form.meetingType != m_form.meetingType,
           u"locationCustom"_s);
    dropIf(form.meetingType != m_form.meetingType, u"meetingType"_s);
    dropIf(form.description != m_form.description, u"description"_s);
    dropIf(form.timeZone != m_form.timeZone, u"timezone"_s);
    m_form = form;
    m_formError.reset();
    if (m_submitted)
        validate();
    Q_EMIT changed();
    schedulePreview();
}

BlockSchedule AvailabilityFormPresenter::schedule() const
{
    return {.pattern = m_form.pattern,
            .startDate = m_form.date,
            .endDate = m_form.pattern == RecurrencePattern::OneTime ? std::nullopt : m_form.until,
            .startTime = m_form.start,
            .endTime = m_form.end,
            .slotMinutes = m_form.slotMinutes,
            .bufferMinutes = m_form.bufferMinutes,
            .timeZone = m_form.timeZone};
}

api::CreateAvailability AvailabilityFormPresenter::request() const
{
    api::CreateAvailability block;
    block.recurrencePattern = m_form.pattern;
    block.startDate = m_form.date;
    if (m_form.pattern != RecurrencePattern::OneTime)
        block.endDate = m_form.until;
    block.startTime = m_form.start;
    block.endTime = m_form.end;
    block.slotDurationMinutes = m_form.slotMinutes;
    block.bufferMinutes = m_form.bufferMinutes;
    block.meetingType = m_form.meetingType;
    if (m_form.meetingType == MeetingType::InPersonPreset)
        block.locationPresetId = m_form.location;
    if (const QString text = m_form.locationText.trimmed();
        m_form.meetingType == MeetingType::InPersonCustom && !text.isEmpty())
        block.locationCustom = text;
    if (const QString text = m_form.description.trimmed(); !text.isEmpty())
        block.description = text;
    block.timezone = m_form.timeZone;
    return block;
}

QDate AvailabilityFormPresenter::shownDay() const
{
    if (m_form.pattern == RecurrencePattern::OneTime)
        return m_form.date;
    const BlockSchedule rule = schedule();
    const QDateTime now = m_clock.now();
    const QList<QDate> days =
        occurrences(rule, now.date().addDays(-2), qMax(now.date(), m_form.date).addDays(370));
    for (const QDate day : days) {
        const auto range = occurrenceRange(rule, day);
        if (range && range->end > now)
            return day;
    }
    return m_form.date;
}

QList<TimeRange> AvailabilityFormPresenter::previewSlots() const
{
    const BlockSchedule rule = schedule();
    const auto range = occurrenceRange(rule, shownDay());
    if (!range)
        return {};
    if (m_form.pattern != RecurrencePattern::OneTime)
        return slotsOfOccurrence(rule, shownDay());
    return generateSlots(rule, qMax(range->start, m_clock.now()), range->end);
}

QString AvailabilityFormPresenter::preview() const
{
    const auto range = occurrenceRange(schedule(), shownDay());
    if (!range)
        return isKnownZone(m_form.timeZone) ? tr("Fill in a date and the times.")
                                            : tr("Choose a time zone.");
    const QList<TimeRange> slotsToBe = previewSlots();
    if (slotsToBe.isEmpty())
        return tr("No slots: a slot of %n minute(s) does not fit.", nullptr, m_form.slotMinutes);
    QStringList starts;
    for (const TimeRange &slot : slotsToBe)
        starts.append(timeOnWall(slot.start, m_form.timeZone));
    if (starts.size() > 12) {
        const QString last = starts.last();
        starts = starts.first(10);
        starts.append(u"…"_s);
        starts.append(last);
    }
    QString made = tr("%n slot(s): %1", nullptr, int(slotsToBe.size())).arg(starts.join(u", "_s));
    const qint64 unused = slotsToBe.last().end.secsTo(range->end) / 60;
    if (unused <= 0)
        return made;
    //: %1 is "3 slots: 14:00, 14:40, 15:20"
    return tr("%1; %n minute(s) at the end stay unused", nullptr, int(unused)).arg(made);
}

QString AvailabilityFormPresenter::endHint() const
{
    if (!m_form.date.isValid() || m_form.end > m_form.start)
        return {};
    if (m_form.pattern != RecurrencePattern::OneTime)
        return tr("Ends on the next day");
    //: %1 is a day such as "Wed 7 January"
    return tr("Ends on the next day, %1").arg(dayName(m_form.date.addDays(1)));
}

std::optional<TimeRange> AvailabilityFormPresenter::overlapping() const
{
    const BlockSchedule rule = schedule();
    const QDate today = m_clock.now().date();
    for (const api::AvailabilityBlock &block : m_existing) {
        const BlockSchedule other = scheduleOf(block);
        const QDate to = qMax(today.addDays(370), qMax(rule.startDate, other.startDate).addDays(1));
        const auto at = firstOverlap(rule, other, today.addDays(-2), to);
        if (!at)
            continue;
        const QDate around = at->date();
        const QList<QDate> days = occurrences(other, around.addDays(-2), around.addDays(2));
        for (const QDate day : days) {
            auto range = occurrenceRange(other, day);
            if (range && range->start <= *at && *at < range->end)
                return range;
        }
    }
    return std::nullopt;
}

QStringList AvailabilityFormPresenter::warnings() const
{
    const QDate day = shownDay();
    const auto range = occurrenceRange(schedule(), day);
    if (!range)
        return {};
    const QString &zone = m_form.timeZone;
    const QDateTime now = m_clock.now();
    QStringList list;
    if (range->end <= now)
        list.append(tr("This time is in the past: nobody could book it."));
    else if (m_form.pattern == RecurrencePattern::OneTime)
        list.append(noticeWarnings(*range));
    const QDate endDay = m_form.end > m_form.start ? day : day.addDays(1);
    const auto shownAs = [](QTime time) { return QLocale().toString(time, QLocale::ShortFormat); };
    if (inGap(zone, day, m_form.start))
        list.append(tr("The clocks go forward over %1 on that day: it begins at %2.")
                        .arg(shownAs(m_form.start), timeOnWall(range->start, zone)));
    else if (isRepeated(zone, day, m_form.start))
        list.append(tr("The clocks go back on that day and show %1 twice: the first is meant.")
                        .arg(shownAs(m_form.start)));
    if (inGap(zone, endDay, m_form.end))
        list.append(tr("The clocks go forward over %1 on that day: it ends at %2.")
                        .arg(shownAs(m_form.end), timeOnWall(range->end, zone)));
    else if (isRepeated(zone, endDay, m_form.end))
        list.append(tr("The clocks go back on that day and show %1 twice: it ends at the first.")
                        .arg(shownAs(m_form.end)));
    if (const auto other = overlapping()) {
        //: %1 is a day, %2 and %3 are times
        list.append(tr("On %1 this overlaps with your availability from %2 to %3.")
                        .arg(shortDayText(other->start, zone), timeOnWall(other->start, zone),
                             timeOnWall(other->end, zone)));
    }
    return list;
}

QStringList AvailabilityFormPresenter::noticeWarnings(const TimeRange &range) const
{
    const QDateTime now = m_clock.now();
    if (range.start < now)
        return {tr("This has begun already: only slots from now on are made.")};
    if (range.start < now.addSecs(minimumNoticeSecs))
        return {
            tr("Mentees book at least one day ahead, so slots before %1 can't be booked.")
                .arg(QLocale().toString(
                    utcToWallClock(m_form.timeZone, now.addSecs(minimumNoticeSecs)).value_or(now),
                    tr("ddd d MMMM, HH:mm")))};
    if (range.start >= now.addDays(slotWindowDays))
        return {
            tr("Mentees see slots %n day(s) ahead: these appear on %1.", nullptr, slotWindowDays)
                .arg(dayName(m_form.date.addDays(-slotWindowDays)))};
    return {};
}

QString AvailabilityFormPresenter::sentence(const FieldError &problem) const
{
    if (problem.path == "locationPresetId"_L1)
        return tr("Choose a location.");
    if (problem.path == "locationCustom"_L1 && m_form.locationText.trimmed().isEmpty())
        return tr("Say where you meet.");
    if (problem.path == "endTime"_L1)
        return tr("There is no room for a slot of %n minute(s) between start and end.", nullptr,
                  m_form.slotMinutes);
    if (problem.path == "timezone"_L1)
        return tr("Choose a time zone from the list, such as Europe/Berlin.");
    //: %1 is the rest of the sentence: "must have at most 500 characters"
    return tr("This %1.").arg(problem.message);
}

QHash<QString, QString> AvailabilityFormPresenter::problems() const
{
    QHash<QString, QString> found;
    const auto &schema = api::CreateAvailability::schema();
    const QList<FieldError> errors = schema.validate(schema.toJson(request()), api::Mode::Strict);
    for (const FieldError &error : errors) {
        if (!found.contains(error.path))
            found.insert(error.path, sentence(error));
    }
    const bool isOnce = m_form.pattern == RecurrencePattern::OneTime;
    // What an edit leaves as it is may be over.
    const bool isAsBefore = m_edited && scheduleOf(*m_edited) == schedule();
    if (found.isEmpty() && isOnce && !isAsBefore) {
        const auto range = occurrenceRange(schedule(), m_form.date);
        if (range && range->end <= m_clock.now())
            found.insert(u"startDate"_s, tr("This time is in the past. Choose a later day."));
    }
    if (!isOnce && m_form.until && *m_form.until < m_form.date)
        found.insert(u"endDate"_s, tr("The last day can't be before the first."));
    return found;
}

void AvailabilityFormPresenter::validate()
{
    m_fieldErrors = m_serverErrors;
    m_fieldErrors.insert(problems());
}

void AvailabilityFormPresenter::loadLocations()
{
    m_locationsError.reset();
    m_locationsCall = m_api.locations([this](const Result<api::Page<api::Location>> &answer) {
        const Call finished = std::move(m_locationsCall);
        if (!answer) {
            m_locationsError = answer.error();
        } else {
            m_locations.clear();
            for (const api::Location &location : answer->items) {
                if (location.isActive)
                    m_locations.append(location);
            }
        }
        Q_EMIT locationsChanged();
    });
    Q_EMIT locationsChanged();
}

void AvailabilityFormPresenter::submit()
{
    if (m_busy)
        return;
    m_submitted = true;
    m_serverErrors.clear();
    m_formError.reset();
    validate();
    Q_EMIT changed();
    if (!m_fieldErrors.isEmpty())
        return;
    setBusy(true);
    const auto done = [this](const Result<api::AvailabilityBlock> &answer) { takeAnswer(answer); };
    if (m_edited) {
        api::UpdateAvailability update;
        static_cast<api::CreateAvailability &>(update) = request();
        update.version = m_edited->version;
        m_submitCall = m_api.updateBlock(m_edited->id, update, done);
    } else {
        m_submitCall = m_api.createBlock(request(), done);
    }
}

void AvailabilityFormPresenter::takeAnswer(const Result<api::AvailabilityBlock> &answer)
{
    setBusy(false);
    if (answer) {
        Q_EMIT saved(*answer);
        return;
    }
    static const QStringList shown{
        u"startDate"_s,           u"endDate"_s,       u"startTime"_s,        u"endTime"_s,
        u"slotDurationMinutes"_s, u"bufferMinutes"_s, u"locationPresetId"_s, u"locationCustom"_s,
        u"description"_s,         u"timezone"_s};
    bool everyOneHasAField = !answer.error().details.isEmpty();
    for (const FieldError &problem : answer.error().details) {
        if (shown.contains(problem.path))
            m_serverErrors.insert(problem.path, sentence(problem));
        else
            everyOneHasAField = false;
    }
    if (!everyOneHasAField)
        m_formError = answer.error();
    validate();
    Q_EMIT changed();
}

void AvailabilityFormPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace oh::ui
