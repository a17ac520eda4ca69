// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendarfeedsview.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/loadline.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString feedTitle(CalendarFeedKind kind)
{
    switch (kind) {
    case CalendarFeedKind::Full:
        return CalendarFeedsView::tr("My meetings");
    case CalendarFeedKind::Busy:
        return CalendarFeedsView::tr("Only when I am busy");
    }
    return {};
}

QString feedMeaning(CalendarFeedKind kind)
{
    switch (kind) {
    case CalendarFeedKind::Full:
        return CalendarFeedsView::tr("With whom, where and what about: for your own calendar.");
    case CalendarFeedKind::Busy:
        return CalendarFeedsView::tr("Times without names or words: for others who plan with you.");
    }
    return {};
}

} // namespace

CalendarFeedsView::CalendarFeedsView(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context)
{
    setObjectName(u"calendarFeeds"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_line = new LoadLine(u"calendarFeeds"_s, this);
    layout->addWidget(m_line);
    connect(m_line, &LoadLine::retryRequested, &m_presenter, &CalendarFeedsPresenter::load);
    m_parts = new QWidget(this);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(16);
    for (const CalendarFeedKind kind : enumValues<CalendarFeedKind>())
        parts->addWidget(makePart(kind));
    layout->addWidget(m_parts);
    connect(&m_presenter, &CalendarFeedsPresenter::changed, this, &CalendarFeedsView::showState);
    // The button that was clicked could not keep the keyboard meanwhile.
    connect(&m_presenter, &CalendarFeedsPresenter::renewed, this, [this](CalendarFeedKind kind) {
        findChild<QPushButton *>(u"feed_%1_copy"_s.arg(toString(kind)))
            ->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

QWidget *CalendarFeedsView::makePart(CalendarFeedKind kind)
{
    auto *box = new QWidget(m_parts);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QString name = u"feed_"_s + toString(kind);
    Part part{kind, nullptr, nullptr, nullptr, nullptr, nullptr};
    layout->addWidget(makeLabel(feedTitle(kind), TextRole::Strong, box));
    auto *meaning = makeLabel(feedMeaning(kind), TextRole::Help, box);
    meaning->setWordWrap(true);
    layout->addWidget(meaning);
    part.state = makeLabel({}, TextRole::Muted, box);
    part.state->setObjectName(name + u"_state"_s);
    part.state->setWordWrap(true);
    layout->addWidget(part.state);
    part.fresh = makeAddressRow(kind, part);
    layout->addWidget(part.fresh);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    part.make = makeButton({}, ButtonKind::Secondary, name + u"_make"_s, box);
    part.revoke = makeButton(tr("End it…"), ButtonKind::Danger, name + u"_revoke"_s, box);
    //: %1 is what the address shows, such as "My meetings"
    part.revoke->setAccessibleName(tr("End the address: %1").arg(feedTitle(kind)));
    buttons->addWidget(part.make);
    buttons->addWidget(part.revoke);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(part.make, &QPushButton::clicked, this, [this, kind] {
        if (m_presenter.feed(kind))
            askToRenew(kind);
        else
            m_presenter.renew(kind);
    });
    connect(part.revoke, &QPushButton::clicked, this, [this, kind] { askToRevoke(kind); });
    m_list.append(part);
    return box;
}

QWidget *CalendarFeedsView::makeAddressRow(CalendarFeedKind kind, Part &part)
{
    const QString name = u"feed_"_s + toString(kind);
    auto *fresh = new QWidget(m_parts);
    auto *layout = new QVBoxLayout(fresh);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    part.address = new QLineEdit(fresh);
    part.address->setObjectName(name + u"_address"_s);
    part.address->setAccessibleName(tr("Calendar address: %1").arg(feedTitle(kind)));
    part.address->setReadOnly(true);
    row->addWidget(part.address, 1);
    auto *copyButton = makeButton(tr("Copy"), ButtonKind::Primary, name + u"_copy"_s, fresh);
    copyButton->setAccessibleName(tr("Copy the address: %1").arg(feedTitle(kind)));
    row->addWidget(copyButton);
    auto *open = makeButton(tr("Subscribe…"), ButtonKind::Secondary, name + u"_subscribe"_s, fresh);
    open->setAccessibleName(tr("Subscribe with this computer's calendar: %1").arg(feedTitle(kind)));
    open->setToolTip(tr("Opens the address in this computer's calendar"));
    row->addWidget(open);
    layout->addLayout(row);
    auto *once = makeLabel(tr("Copy it now: it is not shown a second time. Whoever has it can read "
                              "the calendar."),
                           TextRole::Help, fresh);
    once->setWordWrap(true);
    layout->addWidget(once);
    connect(copyButton, &QPushButton::clicked, this, [this, kind] { copy(kind); });
    connect(open, &QPushButton::clicked, this, [this, kind] { subscribe(kind); });
    return fresh;
}

void CalendarFeedsView::showState()
{
    const LoadState state = m_presenter.state();
    m_line->showState(state, m_presenter.error());
    m_parts->setVisible(state == LoadState::Ready);
    for (const Part &part : std::as_const(m_list))
        showPart(part);
}

void CalendarFeedsView::showPart(const Part &part)
{
    const auto feed = m_presenter.feed(part.kind);
    const QString address = m_presenter.address(part.kind);
    const bool busy = m_presenter.isBusy(part.kind);
    if (!feed) {
        part.state->setText(tr("There is no address."));
    } else {
        const QString made = dateTimeText(feed->createdAt, viewerZone(m_context.account));
        part.state->setText(feed->lastReadAt
                                //: %1 a moment, %2 "2 hours ago"
                                ? tr("Made %1. A calendar last asked for it %2.")
                                      .arg(made, relativeText(*feed->lastReadAt, m_presenter.now()))
                                : tr("Made %1. No calendar has asked for it yet.").arg(made));
    }
    part.fresh->setVisible(!address.isEmpty());
    if (part.address->text() != address) {
        part.address->setText(address);
        part.address->setCursorPosition(0);
    }
    part.make->setText(feed ? tr("New address…") : tr("Make an address"));
    part.make->setAccessibleName(
        (feed ? tr("New address: %1") : tr("Make an address: %1")).arg(feedTitle(part.kind)));
    part.make->setEnabled(!busy);
    part.revoke->setVisible(feed.has_value());
    part.revoke->setEnabled(!busy);
}

void CalendarFeedsView::copy(CalendarFeedKind kind)
{
    QGuiApplication::clipboard()->setText(m_presenter.address(kind));
    m_context.notifier.notify(
        Notifier::Kind::Success,
        tr("Copied. Add it to your calendar as a calendar from the Internet."));
}

void CalendarFeedsView::subscribe(CalendarFeedKind kind)
{
    QUrl address(m_presenter.address(kind));
    address.setScheme(u"webcal"_s);
    if (QDesktopServices::openUrl(address))
        return;
    m_context.notifier.notify(Notifier::Kind::Error,
                              tr("No calendar on this computer takes such addresses. Copy it, and "
                                 "add it there as a calendar from the Internet."));
}

void CalendarFeedsView::askToRenew(CalendarFeedKind kind)
{
    auto *dialog = new ConfirmDialog(
        tr("Make a new address?"),
        tr("The one there is ends: calendars that subscribe to it stop hearing of your meetings "
           "until they get the new one."),
        tr("&Make a new one"), tr("&Keep"), this);
    connect(dialog, &QDialog::accepted, this, [this, kind] { m_presenter.renew(kind); });
    dialog->open();
}

void CalendarFeedsView::askToRevoke(CalendarFeedKind kind)
{
    auto *dialog =
        new ConfirmDialog(tr("End this address?"),
                          tr("Calendars that subscribe to it stop hearing of your meetings."),
                          tr("&End it"), tr("&Keep"), this);
    connect(dialog, &QDialog::accepted, this, [this, kind] { m_presenter.revoke(kind); });
    dialog->open();
}

} // namespace oh::ui
