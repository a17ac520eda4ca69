// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"

#include "ui/presenters/slottext.h"
#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/weekcanvasaccessible.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int slotGap = 6;
constexpr int slotPadding = 8;
constexpr int topMargin = 8;
constexpr int radius = 6;
constexpr int iconSize = 13;
constexpr int slotFontSteps = 2;
constexpr int fadeMsecs = 400;

QColor blended(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return a + int(double(b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

int slotHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(smallerFont(font, slotFontSteps)).height() +
           10;
}

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : WeekCanvas(parent)
{
    setAccessibleName(tr("Open slots of the week"));
    setAccessibleDescription(tr("Arrow keys move between slots and days, Enter picks one, Page Up "
                                "and Page Down change the week, Home goes to today."));
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(fadeMsecs);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { viewport()->update(); });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_fading.clear(); });
}

WeekGrid::~WeekGrid() = default;

void WeekGrid::setWeek(const QList<WeekDay> &days, const QString &zone, QDate today)
{
    const int before = currentIndex();
    const SlotId current =
        before >= 0 && before < m_cells.size() ? entry(before).slot.id : SlotId();
    const QList<WeekDay> old = std::exchange(m_days, days);
    m_zone = zone;
    m_cells.clear();
    int kept = -1;
    QList<Column> columns;
    for (int day = 0; day < m_days.size(); ++day) {
        columns.append({m_days.at(day).date, m_days.at(day).clocksChange});
        for (int row = 0; row < m_days.at(day).entries.size(); ++row) {
            if (!current.isNull() && m_days.at(day).entries.at(row).slot.id == current)
                kept = int(m_cells.size());
            m_cells.append({day, row});
        }
    }
    setColumns(columns, today, kept);
    fadeNewlyTaken(old);
}

void WeekGrid::fadeNewlyTaken(const QList<WeekDay> &before)
{
    QSet<SlotId> free;
    for (const WeekDay &day : before) {
        for (const WeekEntry &slot : day.entries) {
            if (slot.bookable)
                free.insert(slot.slot.id);
        }
    }
    bool begins = false;
    for (const WeekDay &day : std::as_const(m_days)) {
        for (const WeekEntry &slot : day.entries) {
            if (slot.taken == WeekEntry::Taken::No || !free.contains(slot.slot.id))
                continue;
            m_fading.insert(slot.slot.id);
            begins = true;
        }
    }
    // People who asked their desktop for less movement get none.
    if (!begins || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        if (begins)
            m_fading.clear();
        return;
    }
    m_fade.stop();
    m_fade.start();
}

void WeekGrid::setBookingAllowed(bool allowed, const QString &reason)
{
    m_allowed = allowed;
    m_refusal = reason;
    announceWeekCanvasChange(this);
    viewport()->update();
}

void WeekGrid::setAnswered(bool answered)
{
    m_answered = answered;
    viewport()->update();
}

void WeekGrid::setSelectedSlot(SlotId id)
{
    m_selected = id;
    viewport()->update();
}

const WeekEntry &WeekGrid::entry(int index) const
{
    const Cell &cell = m_cells.at(index);
    return m_days.at(cell.day).entries.at(cell.row);
}

QString WeekGrid::slotText(int index) const
{
    const WeekEntry &slot = entry(index);
    const QString day = longDay(m_days.at(m_cells.at(index).day).date);
    QString from = timeText(slot.slot.startTime, m_zone);
    if (slot.ambiguous)
        from = u"%1 %2"_s.arg(from, zoneAbbreviation(m_zone, slot.slot.startTime));
    QString to = timeText(slot.slot.endTime, m_zone);
    if (slot.wallEnd.date() != slot.wallStart.date())
        to = tr("%1 on %2").arg(to, longDay(slot.wallEnd.date()));
    QString state = tr("available");
    if (slot.taken == WeekEntry::Taken::Held)
        state = tr("being booked by somebody else");
    else if (slot.taken == WeekEntry::Taken::Booked)
        state = tr("just booked by somebody else");
    else if (slot.weekFull)
        state = tr("the mentor's week is full");
    else if (slot.meetsElsewhere)
        state = tr("you have another meeting then");
    else if (!slot.bookable)
        state = tr("too soon to book");
    else if (!m_allowed)
        state = tr("not bookable");
    else if (slot.viewer == WeekEntry::Viewer::Free)
        state = tr("available, and you are free");
    else if (slot.viewer == WeekEntry::Viewer::Busy)
        state = tr("available, but you have something else then");
    //: a slot for screen readers: day, start, end, whether it can be booked
    return tr("%1, %2 to %3, %4").arg(day, from, to, state);
}

bool WeekGrid::canPick(int index) const
{
    return m_allowed && isEnabled() && index >= 0 && index < m_cells.size() &&
           entry(index).bookable;
}

void WeekGrid::open(int index)
{
    Q_EMIT slotActivated(entry(index).slot.id);
}

int WeekGrid::indexOf(int day, int row) const
{
    int index = row;
    for (int before = 0; before < day; ++before)
        index += int(m_days.at(before).entries.size());
    return index;
}

QString WeekGrid::toolTipFor(int index) const
{
    const WeekEntry &slot = entry(index);
    QStringList lines{longRange(slot.slot.startTime, slot.slot.endTime, m_zone)};
    const QString type = meetingTypeName(slot.slot.meetingType);
    lines.append(slot.slot.location ? u"%1 · %2"_s.arg(type, *slot.slot.location) : type);
    if (slot.slot.description)
        lines.append(*slot.slot.description);
    if (slot.taken == WeekEntry::Taken::Held)
        lines.append(tr("Somebody else is booking it."));
    else if (slot.taken == WeekEntry::Taken::Booked)
        lines.append(tr("Somebody else just booked it."));
    else if (slot.weekFull)
        lines.append(tr("The mentor takes no more meetings in this week."));
    else if (slot.meetsElsewhere)
        lines.append(tr("You have another meeting then."));
    else if (!slot.bookable)
        lines.append(tr("Book at least 24 hours ahead."));
    else if (!m_allowed && !m_refusal.isEmpty())
        lines.append(m_refusal);
    else if (slot.viewer == WeekEntry::Viewer::Free)
        lines.append(tr("Both of you are free."));
    else if (slot.viewer == WeekEntry::Viewer::Busy)
        lines.append(tr("You have something else then."));
    return lines.join(u'\n');
}

void WeekGrid::updateScrollBar()
{
    qsizetype rows = 0;
    for (const WeekDay &day : m_days)
        rows = qMax(rows, day.entries.size());
    const int step = slotHeight(font()) + slotGap;
    const int content = topMargin + int(rows) * step;
    verticalScrollBar()->setSingleStep(step);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, content - viewport()->height()));
}

QRect WeekGrid::slotRect(int index) const
{
    const Cell &cell = m_cells.at(index);
    const QRect column = columnRect(cell.day);
    const int height = slotHeight(font());
    return {column.left() + 2,
            topMargin + cell.row * (height + slotGap) - verticalScrollBar()->value(),
            column.width() - 4, height};
}

int WeekGrid::indexAt(QPoint position) const
{
    for (int day = 0; day < m_days.size(); ++day) {
        const QRect column = columnRect(day);
        if (position.x() < column.left() || position.x() > column.right())
            continue;
        const int step = slotHeight(font()) + slotGap;
        const int y = position.y() + verticalScrollBar()->value() - topMargin;
        if (y < 0 || y / step >= m_days.at(day).entries.size())
            return -1;
        const int index = indexOf(day, y / step);
        return slotRect(index).contains(position) ? index : -1;
    }
    return -1;
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int day = 0; day < m_days.size(); ++day)
        paintDay(painter, day, event->rect());
}

void WeekGrid::paintDay(QPainter &painter, int day, const QRect &exposed) const
{
    const Colors &theme = colors();
    const QRect column = columnRect(day);
    if (isPast(day)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRect(column);
    }
    const QList<WeekEntry> &entries = m_days.at(day).entries;
    if (entries.isEmpty()) {
        painter.setFont(smallerFont(font(), slotFontSteps));
        painter.setPen(isPast(day) ? theme.disabled : theme.muted);
        painter.drawText(column.adjusted(2, topMargin, -2, 0), Qt::AlignHCenter | Qt::TextWordWrap,
                         isPast(day)  ? tr("Past")
                         : m_answered ? tr("No slots")
                                      : QString());
        return;
    }
    const int step = slotHeight(font()) + slotGap;
    const int offset = verticalScrollBar()->value() - topMargin;
    const int first = qMax(0, (exposed.top() + offset) / step);
    const int last = qMin(int(entries.size()) - 1, (exposed.bottom() + offset) / step);
    for (int row = first; row <= last; ++row)
        paintSlot(painter, indexOf(day, row));
}

void WeekGrid::paintSlot(QPainter &painter, int index) const
{
    const Colors &theme = colors();
    const WeekEntry &slot = entry(index);
    const QRect rect = slotRect(index);
    const bool pickable = canPick(index);
    const bool selected = slot.slot.id == m_selected || index == pressedIndex();

    QColor background = theme.selectedSoft;
    QColor ink = theme.onSelectedSoft;
    QColor frame = index == hoveredIndex() ? theme.primary : theme.selectedSoft;
    IconTone tone = IconTone::Primary;
    if (!pickable) {
        background = theme.window;
        ink = theme.disabled;
        frame = theme.border;
        tone = IconTone::Muted;
        if (m_fading.contains(slot.slot.id)) {
            const double share = m_fade.currentValue().toDouble();
            background = blended(theme.selectedSoft, background, share);
            ink = blended(theme.onSelectedSoft, ink, share);
            frame = blended(theme.selectedSoft, frame, share);
        }
    } else if (selected) {
        background = frame = theme.primary;
        ink = theme.onPrimary;
        tone = IconTone::OnPrimary;
    }
    painter.setPen(frame);
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }

    const int padding = rect.width() < 80 ? slotPadding / 2 : slotPadding;
    const QRect inner = rect.adjusted(padding, 4, -padding, -4);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(ink);
    QString time = timeText(slot.slot.startTime, m_zone);
    if (slot.ambiguous)
        time = u"%1 %2"_s.arg(time, zoneAbbreviation(m_zone, slot.slot.startTime));
    const int timeHeight = QFontMetrics(strong).height();
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), timeHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(time, Qt::ElideRight, inner.width()));
    if (pickable && slot.viewer == WeekEntry::Viewer::Free &&
        QFontMetrics(strong).horizontalAdvance(time) + iconSize + 2 <= inner.width())
        painter.drawPixmap(inner.right() - iconSize + 1, inner.top() + (timeHeight - iconSize) / 2,
                           iconPixmap(u"star"_s, iconSize, tone, devicePixelRatioF()));

    const QFont small = smallerFont(font(), slotFontSteps);
    painter.setFont(small);
    const QRect lower(inner.left(), inner.top() + timeHeight, inner.width(),
                      inner.height() - timeHeight);
    const int minutes = int(slot.slot.startTime.secsTo(slot.slot.endTime) / 60);
    const QString length = tr("%n min", nullptr, minutes);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, length);
    if (QFontMetrics(small).horizontalAdvance(length) + iconSize + 4 > lower.width())
        return; // the tool tip and screen readers still say where
    const bool online = slot.slot.meetingType == MeetingType::Online;
    const QRect mark = QStyle::visualRect(
        layoutDirection(), lower,
        QRect(lower.right() - iconSize + 1, lower.center().y() - iconSize / 2, iconSize, iconSize));
    painter.drawPixmap(mark.topLeft(), iconPixmap(online ? u"video"_s : u"map-pin"_s, iconSize,
                                                  tone, devicePixelRatioF()));
}

int WeekGrid::firstIndex() const
{
    for (int index = 0; index < m_cells.size(); ++index) {
        if (entry(index).bookable)
            return index;
    }
    return m_cells.isEmpty() ? -1 : 0;
}

void WeekGrid::moveVertically(int step)
{
    if (currentIndex() < 0)
        return setCurrentIndex(firstIndex());
    const Cell &cell = m_cells.at(currentIndex());
    const int rows = int(m_days.at(cell.day).entries.size());
    setCurrentIndex(indexOf(cell.day, qBound(0, cell.row + step, rows - 1)));
}

void WeekGrid::moveToDay(int step)
{
    if (currentIndex() < 0)
        return setCurrentIndex(firstIndex());
    const QTime wanted = entry(currentIndex()).wallStart.time();
    for (int day = m_cells.at(currentIndex()).day + step; day >= 0 && day < m_days.size();
         day += step) {
        const QList<WeekEntry> &entries = m_days.at(day).entries;
        if (entries.isEmpty())
            continue;
        const auto distance = [wanted](const WeekEntry &candidate) {
            return qAbs(wanted.secsTo(candidate.wallStart.time()));
        };
        const auto nearest = std::min_element(entries.begin(), entries.end(),
                                              [&](const WeekEntry &left, const WeekEntry &right) {
                                                  return distance(left) < distance(right);
                                              });
        return setCurrentIndex(indexOf(day, int(nearest - entries.begin())));
    }
}

} // namespace oh::ui
