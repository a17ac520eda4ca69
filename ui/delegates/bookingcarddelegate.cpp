// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bookingcarddelegate.h"

#include "ui/delegates/cardpainting.h"
#include "ui/itemmodels/bookinglistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int avatarSize = 40;
constexpr int meetingIconSize = 16;

} // namespace

void BookingCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    using Ink = CardPainter::Ink;
    using Role = BookingListModel::Role;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    CardPainter card(*painter, item);
    const auto get = [&index](Role role) { return index.data(role).toString(); };
    const auto status = BookingStatus(index.data(Role::StatusRole).toInt());
    card.setMuted(index.data(Role::MutedRole).toBool());

    const QRect inside = card.inside();
    card.avatar({inside.left(), inside.top(), avatarSize, avatarSize}, get(Role::PersonRole),
                get(Role::PictureRole));
    const int left = inside.left() + avatarSize + 12;
    const int line = card.lineHeight();
    int y = inside.top();

    const int chipWidth =
        card.chip(inside.right(), y, statusText(status, index.data(Role::DeclinedRole).toBool()),
                  statusKind(status));
    card.text({left, y, inside.right() - chipWidth - 10 - left, line}, get(Role::PersonRole),
              Ink::Strong);
    y += line;
    const int width = inside.right() - left;
    card.text({left, y, width, card.smallLineHeight()}, get(Role::PersonDetailRole), Ink::Muted,
              true);
    y += card.smallLineHeight() + 4;

    card.icon({left, y + (line - meetingIconSize) / 2, meetingIconSize, meetingIconSize},
              u"calendar"_s);
    //: %1 is a day, %2 hours
    const QString when = tr("%1 · %2").arg(get(Role::DayRole), get(Role::TimeRole));
    const QString proposed = get(Role::ProposedRole);
    int whenWidth = card.text({left + meetingIconSize + 6, y, width - meetingIconSize - 6, line},
                              when, proposed.isEmpty() ? Ink::Text : Ink::Struck);
    if (!proposed.isEmpty()) {
        // The new time has a line of its own, under the old one.
        y += line;
        card.icon({left, y + (line - meetingIconSize) / 2, meetingIconSize, meetingIconSize},
                  u"chevron-right"_s, IconTone::Info);
        whenWidth = card.text({left + meetingIconSize + 6, y, width - meetingIconSize - 6, line},
                              proposed, Ink::Strong);
    }
    const int placeLeft = left + meetingIconSize + 6 + whenWidth + 20;
    if (inside.right() - placeLeft > 90) {
        card.icon({placeLeft, y + (line - meetingIconSize) / 2, meetingIconSize, meetingIconSize},
                  index.data(Role::IsOnlineRole).toBool() ? u"video"_s : u"map-pin"_s);
        card.text({placeLeft + meetingIconSize + 6, y,
                   inside.right() - placeLeft - meetingIconSize - 6, line},
                  get(Role::PlaceRole), Ink::Muted);
    }
    y += line;
    card.text({left, y, width, line}, get(Role::GoalRole), Ink::Muted);
    y += line;
    if (const QString note = get(Role::NoteRole); !note.isEmpty()) {
        const bool waits = status == BookingStatus::Pending || !proposed.isEmpty();
        card.icon({left, y + (card.smallLineHeight() - 14) / 2, 14, 14},
                  waits ? u"clock"_s : u"info"_s, waits ? IconTone::Warning : IconTone::Muted);
        card.text({left + 20, y, width - 20, card.smallLineHeight()}, note, Ink::Muted, true);
    }
}

QSize BookingCardDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool hasNote = !index.data(BookingListModel::NoteRole).toString().isEmpty();
    const bool isMoving = !index.data(BookingListModel::ProposedRole).toString().isEmpty();
    return {300, cardHeight(option, isMoving ? 4 : 3, hasNote ? 2 : 1) + 4};
}

} // namespace oh::ui
