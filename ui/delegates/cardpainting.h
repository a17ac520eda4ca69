// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"

#include <QStyleOptionViewItem>

class QPainter;

/// What the delegates that paint cards share, so that all lists look the same, in both directions
/// of writing.
namespace oh::ui {

/// Paints one item's card and hands out its inside, line by line.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &option);
    ~CardPainter();

    CardPainter(const CardPainter &) = delete;
    CardPainter &operator=(const CardPainter &) = delete;

    /// The room inside the card's padding, in left-to-right coordinates.
    QRect inside() const { return m_inside; }
    int lineHeight() const;
    int smallLineHeight() const;

    /// Struck: muted and struck through, for what is not to be any more.
    enum class Ink { Text, Muted, Strong, Struck };
    /// One line, elided at its end. Returns the width it took.
    int text(const QRect &rect, const QString &text, Ink ink, bool small = false) const;
    void icon(const QRect &rect, const QString &name, IconTone tone = IconTone::Muted) const;
    void avatar(const QRect &rect, const QString &name, const QString &picture) const;
    /// With its right edge at `right`, centred on a line that begins at `top`. Returns the width.
    int chip(int right, int top, const QString &text, Chip::Kind kind) const;
    /// A thin bar filled up to `share` (0–1).
    void meter(const QRect &rect, double share) const;
    /// Everything in paler ink: over, or called off.
    void setMuted(bool muted) { m_muted = muted; }

private:
    QRect visual(const QRect &rect) const;
    QFont font(Ink ink, bool small) const;

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_inside;
    bool m_muted = false;
};

/// How high a card is that shows this many lines of body text and of small print.
int cardHeight(const QStyleOptionViewItem &option, int lines, int smallLines);

Chip::Kind statusKind(BookingStatus status);
/// The status, or that it was declined.
QString statusText(BookingStatus status, bool isDeclined);

} // namespace oh::ui
