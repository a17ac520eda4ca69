// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cardpainting.h"

#include "ui/style/colors.h"
#include "ui/style/fonts.h"
#include "ui/style/texts.h"
#include "ui/widgets/avatar.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace oh::ui {
namespace {

constexpr int gap = 4;      // half of the room between two cards
constexpr int padding = 14; // between a card's edge and its content
constexpr int leading = 4;  // between two lines

struct CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(oh::ui::Cards)
};

struct ChipColors
{
    QColor back;
    QColor ink;
};

ChipColors chipColors(Chip::Kind kind)
{
    const Colors &c = colors();
    switch (kind) {
    case Chip::Kind::Neutral:
        break;
    case Chip::Kind::Info:
        return {c.infoSoft, c.onInfoSoft};
    case Chip::Kind::Success:
        return {c.successSoft, c.onSuccessSoft};
    case Chip::Kind::Warning:
        return {c.warningSoft, c.onWarningSoft};
    case Chip::Kind::Danger:
        return {c.dangerSoft, c.onDangerSoft};
    }
    return {c.pressed, c.text};
}

} // namespace

CardPainter::CardPainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter), m_option(option)
{
    const Colors &c = colors();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(2, gap, -2, -gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // The ring shows where the keyboard is; selection alone has a quieter edge.
    const bool ring = option.state.testFlag(QStyle::State_HasFocus);
    QColor fill = c.surface;
    if (selected)
        fill = c.selectedSoft;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fill = c.hover;
    const qreal width = ring ? 2 : 1;
    m_painter.setPen(QPen(ring ? c.focus : selected ? c.primary : c.border, width));
    m_painter.setBrush(fill);
    const qreal inset = width / 2;
    m_painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), 8, 8);
    m_inside = card.adjusted(padding, padding, -padding, -padding);
}

CardPainter::~CardPainter()
{
    m_painter.restore();
}

int CardPainter::lineHeight() const
{
    return m_option.fontMetrics.height() + leading;
}

int CardPainter::smallLineHeight() const
{
    return QFontMetrics(smallerFont(m_option.font)).height() + leading;
}

QRect CardPainter::visual(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

QFont CardPainter::font(Ink ink, bool small) const
{
    QFont font = small ? smallerFont(m_option.font) : m_option.font;
    if (ink == Ink::Strong)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(ink == Ink::Struck);
    return font;
}

int CardPainter::text(const QRect &rect, const QString &text, Ink ink, bool small) const
{
    const QFont used = font(ink, small);
    const QFontMetrics metrics(used);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const Colors &c = colors();
    const bool selected = m_option.state.testFlag(QStyle::State_Selected);
    QColor color = ink == Ink::Muted || ink == Ink::Struck || m_muted ? c.muted : c.text;
    if (selected)
        color = c.onSelectedSoft;
    m_painter.setFont(used);
    m_painter.setPen(color);
    m_painter.drawText(visual(rect),
                       int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft)) |
                           int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                       shown);
    return metrics.horizontalAdvance(shown);
}

void CardPainter::icon(const QRect &rect, const QString &name, IconTone tone) const
{
    oh::ui::icon(name, tone).paint(&m_painter, visual(rect));
}

void CardPainter::avatar(const QRect &rect, const QString &name, const QString &picture) const
{
    if (m_muted)
        m_painter.setOpacity(0.6);
    Avatar::paint(&m_painter, visual(rect), name, picture, m_option.widget);
    m_painter.setOpacity(1.0);
}

int CardPainter::chip(int right, int top, const QString &text, Chip::Kind kind) const
{
    QFont used = smallerFont(m_option.font);
    used.setWeight(QFont::Medium);
    const QFontMetrics metrics(used);
    const int height = metrics.height() + 4;
    const int width = metrics.horizontalAdvance(text) + 18;
    const QRect rect =
        visual(QRect(right - width, top + (lineHeight() - height) / 2, width, height));
    const ChipColors pair = chipColors(kind);
    // On a selected card a soft chip of nearly the same colour would melt into it: the plain
    // surface and an outline set it off.
    const bool selected = m_option.state.testFlag(QStyle::State_Selected);
    m_painter.setPen(selected ? QPen(pair.ink, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(selected ? colors().surface : pair.back);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                              height / 2.0);
    m_painter.setPen(pair.ink);
    m_painter.setFont(used);
    m_painter.drawText(rect, Qt::AlignCenter, text);
    return width;
}

void CardPainter::meter(const QRect &rect, double share) const
{
    const Colors &c = colors();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_option.state.testFlag(QStyle::State_Selected) ? c.borderStrong
                                                                       : c.pressed);
    m_painter.drawRoundedRect(visual(rect), 2, 2);
    if (share <= 0)
        return;
    QRect filled = rect;
    filled.setWidth(qMax(4, int(rect.width() * qMin(1.0, share))));
    m_painter.setBrush(m_muted ? c.muted : c.primary);
    m_painter.drawRoundedRect(visual(filled), 2, 2);
}

int cardHeight(const QStyleOptionViewItem &option, int lines, int smallLines)
{
    const int line = option.fontMetrics.height() + leading;
    const int small = QFontMetrics(smallerFont(option.font)).height() + leading;
    return lines * line + smallLines * small - leading + 2 * (padding + gap);
}

Chip::Kind statusKind(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return Chip::Kind::Warning;
    case BookingStatus::Confirmed:
        return Chip::Kind::Success;
    case BookingStatus::Completed:
        return Chip::Kind::Info;
    case BookingStatus::Canceled:
    case BookingStatus::Expired:
        break;
    }
    return Chip::Kind::Neutral;
}

QString statusText(BookingStatus status, bool isDeclined)
{
    return status == BookingStatus::Canceled && isDeclined ? CardTexts::tr("Declined")
                                                           : statusName(status);
}

} // namespace oh::ui
