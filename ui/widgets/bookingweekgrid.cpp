// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bookingweekgrid.h"

#include "models/domain/zones.h"
#include "ui/itemmodels/bookingtablemodel.h"
#include "ui/presenters/slottext.h"
#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/timetext.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int dayRadius = 5;
constexpr int stripe = 3;
constexpr int markSize = 12;
constexpr int timeSteps = 2;
constexpr int topSpace = 8;
constexpr int minutesOfHour = 60;
/// Narrower ones show their colour and mark alone.
constexpr int narrowestText = 34;

QString hourText(int hour)
{
    const QDateTime moment(QDate(2000, 1, 1), QTime(hour % 24, 0), Qt::UTC);
    return timeText(moment, u"UTC"_s);
}

/// How a meeting looks by what became of it.
struct MeetingLook
{
    QColor background;
    QColor ink;
    QColor stripe;
    QString icon;
    IconTone tone = IconTone::Muted;
};

MeetingLook meetingLookOf(BookingStatus status, const Colors &theme)
{
    switch (status) {
    case BookingStatus::Pending:
        return {theme.warningSoft, theme.onWarningSoft, theme.warning, u"clock"_s,
                IconTone::Warning};
    case BookingStatus::Confirmed:
        return {theme.selectedSoft, theme.onSelectedSoft, theme.primary, u"calendar"_s,
                IconTone::Primary};
    case BookingStatus::Completed:
        return {theme.successSoft, theme.onSuccessSoft, theme.success, u"check"_s,
                IconTone::Success};
    case BookingStatus::Canceled:
        return {theme.surface, theme.muted, theme.danger, u"x"_s, IconTone::Danger};
    case BookingStatus::Expired:
        break;
    }
    return {theme.surface, theme.muted, theme.borderStrong, u"clock"_s, IconTone::Muted};
}

} // namespace

BookingWeekGrid::BookingWeekGrid(QWidget *parent) : WeekCanvas(parent)
{
    setAccessibleName(tr("Meetings of the week"));
    setAccessibleDescription(tr("Arrow keys move between meetings and days, Enter opens one, Page "
                                "Up and Page Down change the week, Home goes to today."));
}

void BookingWeekGrid::setWeek(QDate monday, const QList<BookingWeekEntry> &entries,
                              const QString &zone, QDate today)
{
    const int before = currentIndex();
    const BookingId current = canActivate(before) ? m_entries.at(before).booking.id : BookingId();
    m_monday = monday;
    m_entries = entries;
    m_zone = zone;
    m_hours = drawnHours(entries);
    QList<Column> columns;
    for (int day = 0; day < 7; ++day) {
        const auto begin = wallClockToUtc(zone, monday.addDays(day), QTime(0, 0));
        const auto end = wallClockToUtc(zone, monday.addDays(day + 1), QTime(0, 0));
        columns.append({monday.addDays(day), begin && end && begin->secsTo(*end) != 24 * 3600});
    }
    setColumns(columns, today, current.isNull() ? -1 : indexOf(current));
}

void BookingWeekGrid::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

void BookingWeekGrid::setOpened(BookingId id)
{
    m_opened = id;
    viewport()->update();
}

int BookingWeekGrid::indexOf(BookingId id) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).booking.id == id)
            return i;
    }
    return -1;
}

QString BookingWeekGrid::itemText(int index) const
{
    const BookingWeekEntry &entry = m_entries.at(index);
    const api::Booking &booking = entry.booking;
    //: a meeting for screen readers: day, times, mentor, mentee, how it stands
    return tr("%1, %2, %3 with %4, %5")
        .arg(longDay(m_monday.addDays(entry.day)),
             timeRangeText(booking.meetingStartTime, booking.meetingEndTime, m_zone),
             booking.mentor.name, booking.mentee.name, bookingStateName(booking));
}

QString BookingWeekGrid::toolTipFor(int index) const
{
    const api::Booking &booking = m_entries.at(index).booking;
    const QStringList lines{timeRangeText(booking.meetingStartTime, booking.meetingEndTime, m_zone),
                            //: %1 mentor, %2 mentee
                            tr("%1 with %2").arg(booking.mentor.name, booking.mentee.name),
                            bookingStateName(booking), booking.meetingGoal.simplified()};
    QString text;
    for (const QString &line : lines) // other people's words: never markup
        text += u"<div>%1</div>"_s.arg(line.toHtmlEscaped());
    return text;
}

int BookingWeekGrid::hourHeight() const
{
    // Half an hour holds two lines, a quarter one.
    return 2 * (2 * QFontMetrics(smallerFont(font(), timeSteps)).height() + 6);
}

int BookingWeekGrid::gutterWidth() const
{
    return QFontMetrics(smallerFont(font(), timeSteps)).horizontalAdvance(hourText(22)) + 10;
}

int BookingWeekGrid::yOf(int minute) const
{
    return topSpace + (minute - m_hours.first * minutesOfHour) * hourHeight() / minutesOfHour -
           verticalScrollBar()->value();
}

QRect BookingWeekGrid::itemRect(int index) const
{
    const BookingWeekEntry &entry = m_entries.at(index);
    const QRect column = columnRect(entry.day).adjusted(1, 0, -1, 0);
    const int left = column.width() * entry.lane / entry.lanes;
    const int right = column.width() * (entry.lane + 1) / entry.lanes;
    const int gap = right - left > 8 ? 2 : 0;
    const QRect rect(column.left() + left, yOf(entry.startMinute) + 1, right - left - gap,
                     yOf(entry.endMinute) - yOf(entry.startMinute) - 2);
    return isRightToLeft() ? QStyle::visualRect(Qt::RightToLeft, column, rect) : rect;
}

int BookingWeekGrid::indexAt(QPoint position) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (itemRect(i).contains(position))
            return i;
    }
    return -1;
}

void BookingWeekGrid::open(int index)
{
    Q_EMIT bookingActivated(m_entries.at(index).booking.id);
}

int BookingWeekGrid::firstIndex() const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!isPast(m_entries.at(i).day))
            return i;
    }
    return m_entries.isEmpty() ? -1 : 0;
}

void BookingWeekGrid::moveVertically(int step)
{
    if (currentIndex() < 0)
        return setCurrentIndex(firstIndex());
    const int next = currentIndex() + step;
    if (canActivate(next) && m_entries.at(next).day == m_entries.at(currentIndex()).day)
        setCurrentIndex(next);
}

void BookingWeekGrid::moveToDay(int step)
{
    if (currentIndex() < 0)
        return setCurrentIndex(firstIndex());
    const BookingWeekEntry &from = m_entries.at(currentIndex());
    for (int day = from.day + step; day >= 0 && day < 7; day += step) {
        int nearest = -1;
        for (int i = 0; i < m_entries.size(); ++i) {
            const BookingWeekEntry &entry = m_entries.at(i);
            if (entry.day == day &&
                (nearest < 0 || qAbs(entry.startMinute - from.startMinute) <
                                    qAbs(m_entries.at(nearest).startMinute - from.startMinute)))
                nearest = i;
        }
        if (nearest >= 0)
            return setCurrentIndex(nearest);
    }
}

void BookingWeekGrid::updateScrollBar()
{
    const int content = 2 * topSpace + (m_hours.second - m_hours.first) * hourHeight();
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, content - viewport()->height()));
}

void BookingWeekGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintHours(painter);
    for (int i = 0; i < m_entries.size(); ++i) {
        const QRect rect = itemRect(i);
        if (rect.adjusted(-2, -2, 2, 2).intersects(event->rect()))
            paintEntry(painter, i, rect);
    }
    paintNow(painter);
}

void BookingWeekGrid::paintHours(QPainter &painter) const
{
    const Colors &theme = colors();
    for (int day = 0; day < int(columns().size()); ++day) {
        if (isPast(day))
            painter.fillRect(columnRect(day), theme.hover);
    }
    painter.setFont(smallerFont(font(), timeSteps));
    const int height = painter.fontMetrics().height();
    const QRect gutter = QStyle::visualRect(layoutDirection(), viewport()->rect(),
                                            QRect(0, 0, gutterWidth() - 6, viewport()->height()));
    for (int hour = m_hours.first; hour <= m_hours.second; ++hour) {
        const int y = yOf(hour * minutesOfHour);
        painter.setPen(theme.border);
        const QRect first = columnRect(0);
        const QRect last = columnRect(6);
        painter.drawLine(qMin(first.left(), last.left()), y, qMax(first.right(), last.right()), y);
        painter.setPen(theme.muted);
        painter.drawText(QRect(gutter.left(), y - height / 2, gutter.width(), height),
                         Qt::AlignRight | Qt::AlignVCenter, hourText(hour));
    }
}

void BookingWeekGrid::paintNow(QPainter &painter) const
{
    const auto wall = m_now.isValid() ? utcToWallClock(m_zone, m_now) : std::nullopt;
    if (!wall)
        return;
    const qint64 day = m_monday.daysTo(wall->date());
    const int minute = wall->time().msecsSinceStartOfDay() / 60'000;
    if (day < 0 || day > 6 || minute < m_hours.first * minutesOfHour ||
        minute > m_hours.second * minutesOfHour)
        return;
    const QRect column = columnRect(int(day));
    painter.setPen(QPen(colors().danger, 2));
    painter.drawLine(column.left(), yOf(minute), column.right(), yOf(minute));
}

void BookingWeekGrid::paintStripe(QPainter &painter, const QRect &rect, BookingStatus status,
                                  bool opened) const
{
    // Where there is no room for a mark, the stripe alone tells them apart, and not by its colour
    // alone: broken for requests, dotted for what expired; what was canceled is crossed out.
    const QColor colour = meetingLookOf(status, colors()).stripe;
    QPen pen(colour, opened ? stripe + 2 : stripe);
    pen.setCapStyle(Qt::FlatCap);
    pen.setStyle(status == BookingStatus::Pending   ? Qt::DashLine
                 : status == BookingStatus::Expired ? Qt::DotLine
                                                    : Qt::SolidLine);
    painter.setPen(pen);
    const QRect line = QStyle::visualRect(
        layoutDirection(), rect, QRect(rect.left() + 2, rect.top() + 3, 1, rect.height() - 6));
    painter.drawLine(line.topLeft(), line.bottomLeft());
    if (status == BookingStatus::Canceled && rect.width() < markSize + stripe + 8) {
        painter.setPen(QPen(colour, 1));
        painter.drawLine(rect.topLeft() + QPoint(1, 1), rect.bottomRight() - QPoint(1, 1));
    }
}

void BookingWeekGrid::paintEntry(QPainter &painter, int index, const QRect &rect) const
{
    const Colors &theme = colors();
    const api::Booking &booking = m_entries.at(index).booking;
    const MeetingLook look = meetingLookOf(booking.status, theme);
    const bool opened = booking.id == m_opened || index == pressedIndex();
    painter.setPen(opened || index == hoveredIndex() ? look.stripe : theme.border);
    painter.setBrush(look.background);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), dayRadius, dayRadius);
    paintStripe(painter, rect, booking.status, opened);
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect), dayRadius, dayRadius);
    }
    const QFont small = smallerFont(font(), timeSteps);
    const int line = QFontMetrics(small).height();
    const int margin = rect.height() < line + 4 ? (rect.height() - line) / 2 : 2;
    const QRect inner =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(stripe + 5, margin, -3, -margin));
    if (inner.width() >= markSize && rect.height() >= markSize) {
        const QRect mark = QStyle::visualRect(
            layoutDirection(), inner,
            QRect(inner.left(), inner.top() + (qMin(line, inner.height()) - markSize) / 2, markSize,
                  markSize));
        painter.drawPixmap(mark.topLeft(),
                           iconPixmap(look.icon, markSize, look.tone, devicePixelRatioF()));
    }
    if (inner.width() < narrowestText || rect.height() < line)
        return; // the tool tip, the keyboard and screen readers say the rest
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    strong.setStrikeOut(booking.status == BookingStatus::Canceled);
    painter.setPen(look.ink);
    const auto write = [&](const QRect &area, const QFont &in, const QString &text) {
        painter.setFont(in);
        painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter,
                         QFontMetrics(in).elidedText(text, Qt::ElideRight, area.width()));
    };
    const QRect beside = QStyle::visualRect(
        layoutDirection(), inner,
        QRect(inner.left() + markSize + 3, inner.top(), inner.width() - markSize - 3, line));
    const QString time = timeText(booking.meetingStartTime, m_zone);
    const bool tall = inner.height() >= 2 * line;
    //: in a calendar: time, mentor
    write(beside, strong, tall ? time : tr("%1 %2").arg(time, booking.mentor.name));
    int top = inner.top() + line;
    for (const QString &name : {booking.mentor.name, booking.mentee.name}) {
        if (top + line > inner.bottom() + 2)
            break;
        write(QRect(inner.left(), top, inner.width(), line), small, name);
        top += line;
    }
}

} // namespace oh::ui
