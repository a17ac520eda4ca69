// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/recommendationstrip.h"

#include "ui/dialogs/matchdialog.h"
#include "ui/presenters/matchtext.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyactions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Narrower ones cut the names.
constexpr int narrowestCard = 232;
constexpr int recommendationGap = 10;
constexpr int mostCards = 4;

} // namespace

RecommendationCard::RecommendationCard(const Recommendation &person, const QString &actionText,
                                       QWidget *parent)
    : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    const QString reasons = matchSummary(person.why);
    //: a person, "84 % match", why
    setAccessibleName(tr("%1, %2: %3").arg(person.name, matchText(person.score), reasons));
    setAccessibleDescription(person.subtitle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(makeAvatar(person.name, person.picture, 36, this), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *name = new ElidedLabel(person.name, this);
    setTextRole(name, TextRole::Strong);
    names->addWidget(name);
    auto *subtitle = new ElidedLabel(person.subtitle, this);
    setTextRole(subtitle, TextRole::Muted);
    names->addWidget(subtitle);
    head->addLayout(names, 1);
    layout->addLayout(head);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(6);
    auto *match = new Chip(matchText(person.score), Chip::Kind::Success, this);
    match->setObjectName(u"recommendationScore"_s);
    figures->addWidget(match);
    figures->addWidget(new Chip(tierName(person.tier), Chip::Kind::Neutral, this));
    figures->addStretch();
    layout->addLayout(figures);
    auto *why = makeLabel(reasons, TextRole::Body, this);
    why->setObjectName(u"recommendationReasons"_s);
    why->setWordWrap(true);
    why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(why, 1);
    if (!person.note.isEmpty()) {
        auto *note = new ElidedLabel(person.note, this);
        setTextRole(note, TextRole::Help);
        layout->addWidget(note);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(-8, 0, -8, 0); // a link's text is a little inside of it
    auto *open = makeButton(actionText, ButtonKind::Link, {}, this);
    open->setAccessibleName(tr("%1: %2").arg(actionText, person.name));
    auto *parts = makeButton(tr("Why?"), ButtonKind::Link, {}, this);
    parts->setAccessibleName(tr("Why %1 is recommended").arg(person.name));
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(parts);
    layout->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &RecommendationCard::actionRequested);
    connect(parts, &QPushButton::clicked, this, &RecommendationCard::whyRequested);
    addKeyAction(this, tr("Open the recommended profile"),
                 {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}, [this] { Q_EMIT opened(); });
    addKeyAction(this, tr("To the card at the left"), {Qt::Key_Left}, [this] { step(-1); });
    addKeyAction(this, tr("To the card at the right"), {Qt::Key_Right}, [this] { step(1); });
}

void RecommendationCard::step(int by)
{
    // As in the list below: arrows go from card to card.
    const QList<RecommendationCard *> cards =
        parentWidget()->findChildren<RecommendationCard *>(QString(), Qt::FindDirectChildrenOnly);
    const qsizetype to = cards.indexOf(this) + (layoutDirection() == Qt::RightToLeft ? -by : by);
    if (to >= 0 && to < cards.size())
        cards.at(to)->setFocus(Qt::TabFocusReason);
}

void RecommendationCard::keyPressEvent(QKeyEvent *event)
{
    if (!runKeyAction(this, Qt::Key(event->key())))
        QFrame::keyPressEvent(event);
}

void RecommendationCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void RecommendationCard::paintEvent(QPaintEvent *)
{
    const Colors &theme = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(focused ? QPen(theme.focus, 2)
                           : QPen(underMouse() ? theme.borderStrong : theme.border, 1));
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

RecommendationStrip::RecommendationStrip(RecommendationsPresenter &presenter,
                                         const QString &actionText, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_actionText(actionText)
{
    setObjectName(u"recommendations"_s);
    setAccessibleName(tr("Recommended for you"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"star"_s, 16, IconTone::Primary, this));
    head->addWidget(makeLabel(tr("Recommended for you"), TextRole::Strong, this));
    m_note = makeLabel({}, TextRole::Muted, this);
    m_note->setObjectName(u"recommendationNote"_s);
    head->addWidget(m_note, 1);
    m_all = makeButton(tr("All by &match"), ButtonKind::Link, u"recommendationAll"_s, this);
    connect(m_all, &QPushButton::clicked, this, &RecommendationStrip::allRequested);
    head->addWidget(m_all);
    m_fold = makeButton({}, ButtonKind::Link, u"recommendationFold"_s, this);
    connect(m_fold, &QPushButton::clicked, this,
            [this] { m_presenter.setFolded(!m_presenter.isFolded()); });
    head->addWidget(m_fold);
    layout->addLayout(head);
    m_cards = new QWidget(this);
    // As many as there is room for: they must not make room for themselves.
    m_cards->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row = new QHBoxLayout(m_cards);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(recommendationGap);
    layout->addWidget(m_cards);
    connect(&presenter, &RecommendationsPresenter::changed, this, &RecommendationStrip::refresh);
    refresh();
}

void RecommendationStrip::setWanted(bool wanted)
{
    m_wanted = wanted;
    refresh();
}

void RecommendationStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int places =
        qBound(1, (width() + recommendationGap) / (narrowestCard + recommendationGap), mostCards);
    if (places == m_places)
        return;
    m_places = places;
    fill();
}

void RecommendationStrip::refresh()
{
    const bool failed = m_presenter.state() == LoadState::Failed;
    setVisible(m_wanted && (failed || !m_presenter.items().isEmpty()));
    m_fold->setText(m_presenter.isFolded() ? tr("Show") : tr("Hide"));
    m_fold->setAccessibleName(m_presenter.isFolded() ? tr("Show the recommendations")
                                                     : tr("Hide the recommendations"));
    m_cards->setVisible(!m_presenter.isFolded() && !failed);
    m_fold->setVisible(!failed);
    m_note->setText(failed ? tr("They could not be read: %1").arg(inlineError(m_presenter.error()))
                           : QString());
    m_all->setVisible(!failed);
    if (m_shown != m_presenter.items())
        fill();
}

void RecommendationStrip::fill()
{
    m_shown = m_presenter.items();
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_cards->isAncestorOf(focused);
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->setParent(nullptr); // no longer among the cards that arrows go through
            item->widget()->deleteLater();
        }
        delete item;
    }
    QWidget *before = m_fold;
    for (int i = 0; i < m_places && i < m_shown.size(); ++i) {
        const Recommendation person = m_shown.at(i);
        auto *card = new RecommendationCard(person, m_actionText, m_cards);
        card->setObjectName(u"recommendation%1"_s.arg(i));
        const QList<QPushButton *> buttons = card->findChildren<QPushButton *>();
        buttons.at(0)->setObjectName(u"recommendationOpen%1"_s.arg(i));
        buttons.at(1)->setObjectName(u"recommendationWhy%1"_s.arg(i));
        connect(card, &RecommendationCard::opened, this,
                [this, person] { Q_EMIT personRequested(person.id); });
        connect(card, &RecommendationCard::actionRequested, this,
                [this, person] { Q_EMIT actionRequested(person.id); });
        connect(card, &RecommendationCard::whyRequested, this, [this, person] {
            (new MatchDialog(person.name, person.score, person.why, this))->open();
        });
        m_row->addWidget(card, 1);
        for (QWidget *stop : {static_cast<QWidget *>(card), static_cast<QWidget *>(buttons.at(0)),
                              static_cast<QWidget *>(buttons.at(1))}) {
            setTabOrder(before, stop);
            before = stop;
        }
        if (i == 0 && hadFocus)
            card->setFocus();
    }
}

} // namespace oh::ui
