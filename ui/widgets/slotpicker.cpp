// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slotpicker.h"

#include "models/domain/zones.h"
#include "ui/ports/context.h"
#include "ui/presenters/slotpickerpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/weekgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

SlotPicker::SlotPicker(Context &context, SlotPickerPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(presenter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeNavigation());
    layout->addWidget(makeZoneRow());
    m_free = makeFreeRow();
    layout->addWidget(m_free);
    m_notice = makeNotice();
    layout->addWidget(m_notice);
    m_grid = new WeekGrid(this);
    m_grid->setObjectName(u"weekGrid"_s);
    m_state = new StateView(m_grid, this);
    m_state->setObjectName(u"slotsState"_s);
    layout->addWidget(m_state, 1);
    m_noticeRule = makeLabel(tr("Grey slots begin too soon: meetings are booked at least 24 hours "
                                "ahead."),
                             TextRole::Help, this);
    m_noticeRule->setObjectName(u"noticeRule"_s);
    m_noticeRule->setWordWrap(true);
    layout->addWidget(m_noticeRule);
    m_fullRule = makeLabel(tr("The mentor has as many meetings in this week as they want. Choose "
                              "another week."),
                           TextRole::Help, this);
    m_fullRule->setObjectName(u"weekFullRule"_s);
    m_fullRule->setWordWrap(true);
    layout->addWidget(m_fullRule);
    m_meetingRule = makeLabel(tr("At grey times you have another meeting."), TextRole::Help, this);
    m_meetingRule->setObjectName(u"meetingRule"_s);
    m_meetingRule->setWordWrap(true);
    layout->addWidget(m_meetingRule);

    connect(m_grid, &WeekGrid::slotActivated, this, &SlotPicker::slotPicked);
    connect(m_grid, &WeekGrid::previousWeekRequested, &presenter,
            &SlotPickerPresenter::previousWeek);
    connect(m_grid, &WeekGrid::nextWeekRequested, &presenter, &SlotPickerPresenter::nextWeek);
    connect(m_grid, &WeekGrid::todayRequested, &presenter, &SlotPickerPresenter::goToToday);
    connect(m_state, &StateView::retryRequested, &presenter, &SlotPickerPresenter::reload);
    connect(&presenter, &SlotPickerPresenter::weekChanged, this, &SlotPicker::showWeek);
    connect(&presenter, &SlotPickerPresenter::slotsChanged, this, &SlotPicker::showWeek);
    connect(&presenter, &SlotPickerPresenter::stateChanged, this, &SlotPicker::showState);
    connect(&presenter, &SlotPickerPresenter::ownTimesChanged, this, &SlotPicker::showFree);
    connect(&presenter, &SlotPickerPresenter::searchChanged, this,
            [this] { m_jump->setEnabled(!m_presenter.isSearching()); });
    connect(&presenter, &SlotPickerPresenter::noFreeWeek, this, [this] {
        showNotice(tr("This mentor has no open slots in the coming weeks. Look again later."),
                   false);
    });
    connect(&presenter, &SlotPickerPresenter::searchFailed, this,
            [this](const Error &error) { showNotice(inlineError(error), true); });
    showWeek();
    showFree();
}

void SlotPicker::setBookingAllowed(bool allowed, const QString &reason)
{
    m_grid->setBookingAllowed(allowed, reason);
}

QWidget *SlotPicker::makeNavigation()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_range = makeLabel({}, TextRole::Section, row);
    m_range->setObjectName(u"weekRange"_s);
    layout->addWidget(m_range, 1);
    m_back = makeIconButton(u"chevron-left"_s, tr("Previous week"), u"previousWeek"_s, row);
    m_today = makeButton(tr("&Today"), ButtonKind::Secondary, u"thisWeek"_s, row);
    m_today->setAccessibleName(tr("Go to this week"));
    m_forward = makeIconButton(u"chevron-right"_s, tr("Next week"), u"nextWeek"_s, row);
    m_back->setToolTip(tr("Previous week (Page Up)"));
    m_today->setToolTip(tr("This week (Home)"));
    m_forward->setToolTip(tr("Next week (Page Down)"));
    for (QWidget *button : std::initializer_list<QWidget *>{m_back, m_today, m_forward})
        layout->addWidget(button);
    connect(m_back, &QToolButton::clicked, &m_presenter, &SlotPickerPresenter::previousWeek);
    connect(m_today, &QPushButton::clicked, &m_presenter, &SlotPickerPresenter::goToToday);
    connect(m_forward, &QToolButton::clicked, &m_presenter, &SlotPickerPresenter::nextWeek);
    return row;
}

QWidget *SlotPicker::makeZoneRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *picture = new IconLabel(u"clock"_s, 16, IconTone::Muted, row);
    layout->addWidget(picture);
    m_zone = makeLabel({}, TextRole::Muted, row);
    m_zone->setObjectName(u"weekZone"_s);
    layout->addWidget(m_zone, 1);
    m_zoneChoice = new QComboBox(row);
    m_zoneChoice->setObjectName(u"zoneChoice"_s);
    m_zoneChoice->setAccessibleName(tr("Show times in"));
    m_zoneChoice->addItem(tr("Your time"));
    m_zoneChoice->addItem(tr("Mentor's time"));
    connect(m_zoneChoice, &QComboBox::activated, this, [this](int choice) {
        using Choice = SlotPickerPresenter::ZoneChoice;
        m_presenter.setZoneChoice(choice == 0 ? Choice::Viewer : Choice::Mentor);
    });
    layout->addWidget(m_zoneChoice);
    return row;
}

QWidget *SlotPicker::makeFreeRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_onlyFree = new QCheckBox(tr("Only when I'm f&ree"), row);
    m_onlyFree->setObjectName(u"onlyWhenFree"_s);
    m_onlyFree->setToolTip(tr("Hides times at which you have something else, by your calendar and "
                              "your meetings here"));
    layout->addWidget(m_onlyFree);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(6);
    m_freeStar = new IconLabel(u"star"_s, 14, IconTone::Primary, row);
    legend->addWidget(m_freeStar);
    m_freeText = makeLabel({}, TextRole::Help, row);
    m_freeText->setObjectName(u"whenFreeText"_s);
    m_freeText->setWordWrap(true);
    legend->addWidget(m_freeText, 1);
    m_connect = makeButton(tr("Connect…"), ButtonKind::Link, u"connectForFree"_s, row);
    m_connect->setAccessibleName(tr("Connect your calendar"));
    legend->addWidget(m_connect);
    layout->addLayout(legend);
    connect(m_onlyFree, &QCheckBox::toggled, &m_presenter, &SlotPickerPresenter::setOnlyWhenFree);
    connect(m_connect, &QPushButton::clicked, &m_presenter, &SlotPickerPresenter::askForCalendar);
    return row;
}

void SlotPicker::showFree()
{
    m_free->setVisible(m_presenter.canTellWhenFree());
    const QSignalBlocker quiet(m_onlyFree);
    m_onlyFree->setChecked(m_presenter.onlyWhenFree());
    m_freeText->setText(m_presenter.freeText());
    m_freeText->setVisible(!m_presenter.freeText().isEmpty());
    m_freeStar->setVisible(m_presenter.knowsCalendar());
    m_connect->setVisible(m_presenter.wantsCalendar());
}

QFrame *SlotPicker::makeNotice()
{
    auto *notice = new QFrame(this);
    notice->setObjectName(u"weekNotice"_s);
    notice->setProperty("tone", u"info"_s);
    auto *layout = new QHBoxLayout(notice);
    layout->setContentsMargins(12, 6, 8, 6);
    m_noticeText = makeLabel({}, TextRole::Body, notice);
    m_noticeText->setObjectName(u"weekNoticeText"_s);
    m_noticeText->setWordWrap(true);
    layout->addWidget(m_noticeText, 1);
    m_jump = makeButton(tr("Go to the &first free week"), ButtonKind::Secondary, u"firstFreeWeek"_s,
                        notice);
    connect(m_jump, &QPushButton::clicked, &m_presenter, &SlotPickerPresenter::goToFirstFree);
    layout->addWidget(m_jump);
    notice->hide();
    return notice;
}

void SlotPicker::showWeek()
{
    m_range->setText(weekRange(m_presenter.monday()));
    m_back->setEnabled(m_presenter.canGoBack());
    m_today->setEnabled(m_presenter.canGoBack());
    showZone();
    const auto today = utcToWallClock(m_presenter.zone(), m_context.clock.now());
    const QList<WeekDay> days = m_presenter.days();
    m_grid->setWeek(days, m_presenter.zone(), today ? today->date() : QDate());
    bool none = true;
    bool tooSoon = false;
    bool full = false;
    bool meets = false;
    for (const WeekDay &day : days) {
        for (const WeekEntry &entry : day.entries) {
            none = false;
            full = full || entry.weekFull;
            meets = meets || entry.meetsElsewhere;
            tooSoon = tooSoon || (!entry.bookable && !entry.weekFull && !entry.meetsElsewhere &&
                                  entry.taken == WeekEntry::Taken::No);
        }
    }
    m_noticeRule->setVisible(tooSoon);
    m_fullRule->setVisible(full);
    m_meetingRule->setVisible(meets);
    const bool ready = m_presenter.state() == SlotPickerPresenter::State::Ready;
    m_grid->setAnswered(ready);
    if (none && ready)
        showNotice(m_presenter.onlyWhenFree()
                       ? tr("No open slots in this week at which you are free.")
                       : tr("No open slots in this week."),
                   true);
    else
        m_notice->hide();
}

void SlotPicker::showState()
{
    switch (m_presenter.state()) {
    case SlotPickerPresenter::State::Loading:
        m_notice->hide();
        m_state->showLoading();
        break;
    case SlotPickerPresenter::State::Ready:
        m_state->showContent();
        break;
    case SlotPickerPresenter::State::Failed:
        m_notice->hide();
        m_state->showError(m_presenter.error());
        break;
    }
}

void SlotPicker::showZone()
{
    // At the week's middle: the days on which clocks change are at its ends.
    const QDateTime middle(m_presenter.monday().addDays(3), QTime(12, 0), Qt::UTC);
    m_zone->setText(tr("Times in %1").arg(zoneText(m_presenter.zone(), middle)));
    m_zoneChoice->setVisible(m_presenter.zonesDiffer());
    m_zoneChoice->setCurrentIndex(
        m_presenter.zoneChoice() == SlotPickerPresenter::ZoneChoice::Mentor ? 1 : 0);
}

void SlotPicker::showNotice(const QString &text, bool withJump)
{
    m_noticeText->setText(text);
    m_jump->setVisible(withJump);
    m_notice->show();
}

} // namespace oh::ui
