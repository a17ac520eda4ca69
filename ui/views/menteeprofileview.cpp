// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/menteeprofileview.h"

#include "ui/dialogs/reachoutdialog.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/timetext.h"
#include "ui/views/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/matchparts.h"
#include "ui/widgets/menteesummarycard.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int menteeSideWidth = 360;

} // namespace

MenteeProfileView::MenteeProfileView(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context), m_reachOut(context)
{
    setObjectName(u"menteeProfile"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    m_back = makeButton(tr("&Back to mentees"), ButtonKind::Secondary, u"backToMentees"_s, this);
    m_back->setIcon(icon(u"chevron-left"_s));
    m_back->setToolTip(tr("Back to mentees (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &MenteeProfileView::backRequested);
    bar->addWidget(m_back);
    m_title = makeLabel({}, TextRole::Title, this);
    m_title->setObjectName(u"menteeTitle"_s);
    bar->addWidget(m_title, 1);
    layout->addLayout(bar);
    m_state = new StateView(makeContent(), this);
    m_state->setObjectName(u"menteeState"_s);
    layout->addWidget(m_state, 1);

    connect(m_state, &StateView::retryRequested, &m_presenter, &MenteeProfilePresenter::reload);
    connect(&m_presenter, &MenteeProfilePresenter::stateChanged, this,
            &MenteeProfileView::showState);
    connect(&m_presenter, &MenteeProfilePresenter::matchChanged, this,
            &MenteeProfileView::showMatch);
    connect(&m_reachOut, &ReachOutPresenter::changed, this, &MenteeProfileView::showReachOut);
    connect(&m_reachOut, &ReachOutPresenter::sent, this, [this](const api::InterestAnswer &answer) {
        const QString name = m_presenter.mentee().name;
        m_context.notifier.notify(
            Notifier::Kind::Success,
            answer.overrideCreated
                ? tr("%1 was told, and can book you once within seven days").arg(name)
                : tr("%1 was told that you would like to meet").arg(name));
    });
    // The platform's own way back is often Alt+Left, too: the same keys twice would be ambiguous.
    QList<QKeySequence> back = QKeySequence::keyBindings(QKeySequence::Back);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        if (!back.contains(keys))
            back.append(keys);
    }
    auto *goBack = new QAction(tr("Back to the list"), this);
    goBack->setShortcuts(back);
    goBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(goBack, &QAction::triggered, this, &MenteeProfileView::backRequested);
    addAction(goBack);
}

QWidget *MenteeProfileView::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_area = new QScrollArea(content);
    m_area->setObjectName(u"menteeArea"_s);
    m_area->setAccessibleName(tr("Profile"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMaximumWidth(760);
    layout->addWidget(m_area, 1);

    m_side = new QWidget(content);
    m_side->setFixedWidth(menteeSideWidth);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    auto *ask = new Card(tr("Would you like to meet?"), m_side);
    auto *text = makeLabel(
        tr("Mentees book mentors. Reach out, and they get a mail with the way to your free slots."),
        TextRole::Body, ask);
    text->setWordWrap(true);
    ask->body()->addWidget(text);
    m_latest = makeLabel({}, TextRole::Help, ask);
    m_latest->setObjectName(u"reachOutLatest"_s);
    m_latest->setWordWrap(true);
    ask->body()->addWidget(m_latest);
    m_ask = makeButton(tr("&Reach out…"), ButtonKind::Primary, u"reachOut"_s, ask);
    connect(m_ask, &QPushButton::clicked, this, &MenteeProfileView::reachOut);
    ask->body()->addWidget(m_ask, 0, Qt::AlignLeft);
    side->addWidget(ask);
    m_matchCard = new Card(tr("Why you match"), m_side);
    m_match = new MatchParts(m_matchCard);
    m_matchCard->body()->addWidget(m_match);
    side->addWidget(m_matchCard);
    side->addStretch();
    layout->addWidget(m_side);
    layout->addStretch(0);
    return content;
}

void MenteeProfileView::openMentee(UserId mentee, const std::optional<api::MenteeSummary> &known)
{
    m_area->verticalScrollBar()->setValue(0);
    m_matchCard->hide();
    m_presenter.open(mentee, known);
    m_reachOut.open(mentee);
    m_side->setVisible(m_reachOut.mayReachOut());
    showReachOut();
    m_back->setFocus();
}

void MenteeProfileView::closeMentee()
{
    m_presenter.close();
    m_reachOut.close();
    m_wantsToReachOut = false;
    m_reopens = false;
}

void MenteeProfileView::reload()
{
    m_presenter.reload();
}

void MenteeProfileView::showState()
{
    m_title->setText(m_presenter.mentee().name);
    switch (m_presenter.state()) {
    case MenteeProfilePresenter::State::Loading:
        m_state->showLoading();
        break;
    case MenteeProfilePresenter::State::Failed:
        m_state->showError(m_presenter.error());
        if (std::exchange(m_reopens, false)) {
            m_wantsToReachOut = false;
            sayKeptWords(m_context.notifier);
        }
        break;
    case MenteeProfilePresenter::State::Ready: {
        // A refresh in the background must not throw the reader back to the top.
        const int place = m_area->verticalScrollBar()->value();
        m_area->setWidget(new MenteeSummaryCard(m_presenter.mentee(), m_context.clock.now()));
        m_area->verticalScrollBar()->setValue(place);
        m_state->showContent();
        m_reopens = false;
        break;
    }
    }
    showReachOut();
    if (m_wantsToReachOut && m_presenter.state() == MenteeProfilePresenter::State::Ready)
        reachOut();
}

void MenteeProfileView::showMatch()
{
    const auto &match = m_presenter.match();
    m_matchCard->setVisible(match.has_value());
    if (match)
        m_match->setMatch(match->score, match->explanation);
}

QString MenteeProfileView::latestText() const
{
    const auto &latest = m_reachOut.latest();
    if (!latest)
        return {};
    const QString when = dateTimeText(latest->createdAt, viewerZone(m_context.account));
    if (latest->bookingId)
        return tr("You reached out on %1, and they have booked you since.").arg(when);
    return tr("You reached out on %1; they have not booked you yet.").arg(when);
}

void MenteeProfileView::showReachOut()
{
    m_latest->setText(latestText());
    m_latest->setVisible(!m_latest->text().isEmpty());
    m_ask->setEnabled(m_presenter.state() == MenteeProfilePresenter::State::Ready &&
                      !m_reachOut.isSending());
}

void MenteeProfileView::reopenReachOut()
{
    m_reopens = m_presenter.state() == MenteeProfilePresenter::State::Loading;
    reachOut();
}

void MenteeProfileView::reachOut()
{
    m_wantsToReachOut = m_presenter.state() != MenteeProfilePresenter::State::Ready;
    if (!m_reachOut.mayReachOut() || m_wantsToReachOut || findChild<ReachOutDialog *>())
        return;
    (new ReachOutDialog(m_context, m_reachOut, m_presenter.mentee().name, latestText(), this))
        ->open();
}

} // namespace oh::ui
