// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ratingpanel.h"

#include "models/domain/ratingrules.h"
#include "ui/presenters/feedbacktexts.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/views/ratingfields.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/starrating.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

RatingPanel::RatingPanel(RatingPresenter &presenter, const Account &account, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_account(account)
{
    setObjectName(u"ratingPanel"_s);
    setProperty("card", true);
    setAccessibleName(tr("Rating"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    const auto label = [&](TextRole role, const QString &name, QWidget *owner) {
        QLabel *made = makeLabel({}, role, owner);
        made->setObjectName(name);
        made->setWordWrap(true);
        return made;
    };
    m_title = label(TextRole::Strong, u"ratingTitle"_s, this);
    layout->addWidget(m_title);
    m_problem = label(TextRole::Error, u"ratingProblem"_s, this);
    layout->addWidget(m_problem);
    m_retry = makeButton(tr("Retry"), ButtonKind::Secondary, u"ratingRetry"_s, this);
    m_retry->setAccessibleName(tr("Read the ratings again"));
    connect(m_retry, &QPushButton::clicked, &presenter, &RatingPresenter::reload);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);

    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(new DraftLine(presenter.kept(), m_form));
    auto *stars = new QHBoxLayout;
    stars->setSpacing(10);
    m_stars = new StarRating(m_form);
    m_stars->setObjectName(u"ratingStars"_s);
    m_stars->setAccessibleDescription(
        tr("One to five stars, with the arrows or the digits 1 to 5."));
    stars->addWidget(m_stars);
    m_meaning = label(TextRole::Muted, u"ratingMeaning"_s, m_form);
    stars->addWidget(m_meaning, 1);
    form->addLayout(stars);
    m_words = new QPlainTextEdit(m_form);
    m_words->setObjectName(u"ratingWords"_s);
    setWordsKept(m_words);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 3 + 16);
    m_wordsField = new FormField(tr("Comment"), m_words, false, tr("Optional."), m_form);
    form->addWidget(m_wordsField);
    m_fields = new RatingFields(m_form);
    form->addWidget(m_fields);
    m_error = label(TextRole::Error, u"ratingError"_s, m_form);
    m_error->hide();
    form->addWidget(m_error);
    m_send = makeButton({}, ButtonKind::Primary, u"ratingSend"_s, m_form);
    form->addWidget(m_send, 0, Qt::AlignLeft);
    layout->addWidget(m_form);

    m_own = new QWidget(this);
    auto *own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(4);
    m_ownStars = new StarRating(m_own);
    m_ownStars->setObjectName(u"ratingOwn"_s);
    m_ownStars->setReadOnly(true);
    own->addWidget(m_ownStars);
    m_ownWords = label(TextRole::Body, u"ratingOwnWords"_s, m_own);
    own->addWidget(m_ownWords);
    m_ownDetails = label(TextRole::Muted, u"ratingOwnDetails"_s, m_own);
    own->addWidget(m_ownDetails);
    layout->addWidget(m_own);
    m_othersTitle = label(TextRole::Strong, u"ratingOthersTitle"_s, this);
    layout->addWidget(m_othersTitle);
    m_othersStars = new StarRating(this);
    m_othersStars->setObjectName(u"ratingOthers"_s);
    m_othersStars->setReadOnly(true);
    layout->addWidget(m_othersStars);
    m_othersWords = label(TextRole::Body, u"ratingOthersWords"_s, this);
    layout->addWidget(m_othersWords);
    m_othersDetails = label(TextRole::Muted, u"ratingOthersDetails"_s, this);
    layout->addWidget(m_othersDetails);
    m_rule = label(TextRole::Help, u"ratingRule"_s, this);
    layout->addWidget(m_rule);

    connect(m_stars, &StarRating::valueChanged, this, &RatingPanel::readDraft);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RatingPanel::readDraft);
    connect(m_fields, &RatingFields::edited, this, &RatingPanel::readDraft);
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_error->hide();
        // The form is about to go, or to be off: the keyboard must not end up elsewhere.
        setFocus(Qt::OtherFocusReason);
        m_presenter.submit();
    });
    auto *keys = new QAction(tr("Send the rating"), m_form);
    keys->setShortcuts(sendKeys());
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QAction::triggered, m_send, &QPushButton::click);
    m_form->addAction(keys);
    connect(&presenter, &RatingPresenter::changed, this, &RatingPanel::refresh);
    connect(&presenter, &RatingPresenter::draftReset, this, &RatingPanel::showDraft);
    connect(&presenter, &RatingPresenter::failed, this, [this](const Error &error) {
        m_error->setText(inlineError(error));
        m_error->show();
        announce(m_error, m_error->text());
        m_send->setFocus(Qt::OtherFocusReason);
    });
    showDraft();
    refresh();
}

bool RatingPanel::takeFocus()
{
    if (m_presenter.state() != RatingPresenter::State::Open)
        return false;
    m_stars->setFocus(Qt::OtherFocusReason);
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(this);
    }
    return true;
}

void RatingPanel::showDraft()
{
    m_filling = true;
    m_error->hide();
    m_stars->setValue(m_presenter.draft().stars);
    if (m_words->toPlainText() != m_presenter.draft().words)
        m_words->setPlainText(m_presenter.draft().words);
    m_fields->show(m_presenter.draft());
    m_filling = false;
}

void RatingPanel::readDraft()
{
    if (m_filling)
        return;
    RatingPresenter::Draft draft;
    draft.stars = m_stars->value();
    draft.words = m_words->toPlainText();
    m_fields->read(draft);
    m_presenter.setDraft(draft);
}

void RatingPanel::refresh()
{
    using State = RatingPresenter::State;
    const State state = m_presenter.state();
    const QString other = m_presenter.otherName();
    const bool failed = state == State::Unknown && !m_presenter.problem().isEmpty();
    setVisible(state == State::Open || state == State::Rated || failed);
    m_title->setText(state == State::Rated ? tr("You rated this meeting")
                                           : tr("How was your meeting with %1?").arg(other));
    m_problem->setText(m_presenter.problem());
    m_problem->setVisible(failed);
    m_retry->setVisible(failed);
    const bool busy = m_presenter.isSending();
    m_form->setVisible(state == State::Open);
    m_stars->setEnabled(!busy);
    m_words->setReadOnly(busy);
    const bool chosen = m_stars->value() >= lowestRating;
    const QString problem = m_presenter.topicsProblem();
    m_fields->describe(m_presenter.isAboutMentor(), other, problem);
    m_fields->setBusy(busy);
    m_send->setEnabled(chosen && problem.isEmpty() && !busy);
    m_send->setText(busy ? tr("Sending…") : tr("Send &rating"));
    m_send->setToolTip(chosen ? QString() : tr("Choose one to five stars first"));
    m_meaning->setText(chosen ? StarRating::meaning(m_stars->value())
                              : tr("Choose one to five stars"));
    const auto own = m_presenter.own();
    m_own->setVisible(own.has_value());
    if (own) {
        m_ownStars->setValue(own->score);
        m_ownStars->setAccessibleName(tr("Your rating"));
        m_ownWords->setText(tr("“%1”").arg(own->feedbackText.value_or(QString())));
        m_ownWords->setVisible(own->feedbackText && !own->feedbackText->isEmpty());
        m_ownDetails->setText(ratingDetails(*own).join(u'\n'));
        m_ownDetails->setVisible(!m_ownDetails->text().isEmpty());
    }
    showOthers();
    showRule();
}

void RatingPanel::showOthers()
{
    const auto others = m_presenter.others();
    const QString other = m_presenter.otherName();
    m_othersTitle->setText(tr("%1 rated this meeting").arg(other));
    m_othersTitle->setVisible(others.has_value());
    m_othersStars->setVisible(others.has_value());
    m_othersWords->setVisible(others && others->feedbackText && !others->feedbackText->isEmpty());
    if (others) {
        m_othersStars->setValue(others->score);
        m_othersStars->setAccessibleName(tr("Rating by %1").arg(other));
        m_othersWords->setText(tr("“%1”").arg(others->feedbackText.value_or(QString())));
    }
    m_othersDetails->setText(others ? ratingDetails(*others).join(u'\n') : QString());
    m_othersDetails->setVisible(!m_othersDetails->text().isEmpty());
}

void RatingPanel::showRule()
{
    const auto own = m_presenter.own();
    const QString other = m_presenter.otherName();
    if (!own && m_presenter.isAboutMentor() && m_presenter.draft().anonymous)
        m_rule->setText(
            //: %1 a mentor
            tr("A rating is for good. %1 sees stars and words a week after the meeting at the "
               "earliest, together with those of at least %n other(s), without your name, the "
               "meeting and the topics. It counts in their reputation as soon as both of you have "
               "rated, or a week after the meeting. What you write may still tell that it is you. "
               "Coordinators see whose it is.",
               nullptr, anonymousGroup - 1)
                .arg(other));
    else if (own && own->isAnonymous)
        m_rule->setText(own->isEffective
                            ? tr("It counts in the reputation of %1, who sees it only together "
                                 "with those of others, a week after the meeting at the earliest, "
                                 "and is not told that it is yours.")
                                  .arg(other)
                            : tr("%1 sees it a week after the meeting at the earliest, together "
                                 "with those of others, and is not told that it is yours. It "
                                 "counts as soon as both of you have rated, or a week after the "
                                 "meeting.")
                                  .arg(other));
    else if (!own)
        m_rule->setText(
            tr("A rating is for good. Only the two of you and the coordinators see it. It counts, "
               "and is shown to %1, as soon as both of you have rated, or a week after the "
               "meeting.")
                .arg(other));
    else if (own->isEffective)
        m_rule->setText(tr("Both ratings are between the two of you and the coordinators. They "
                           "count in your reputation."));
    else if (own->effectiveAt)
        m_rule->setText(
            //: %1 a person, %2 a moment
            tr("%1 sees it as soon as they have rated, too, or on %2. Until then it does not "
               "count.")
                .arg(other, dateTimeText(*own->effectiveAt, viewerZone(m_account))));
    else
        m_rule->setText(tr("%1 sees it as soon as they have rated, too, or a week after the "
                           "meeting. Until then it does not count.")
                            .arg(other));
}

} // namespace oh::ui
