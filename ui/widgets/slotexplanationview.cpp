// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slotexplanationview.h"

#include "ui/presenters/formdraft.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/stateview.h"

#include <QDateEdit>
#include <QFrame>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

SlotExplanationView::SlotExplanationView(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(new SlotExplanationPresenter(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeQuestion());
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"explainAnswer"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Reasons"));
    m_state = new StateView(m_scroll, this);
    m_state->setObjectName(u"explainState"_s);
    layout->addWidget(m_state, 1);

    connect(m_presenter, &SlotExplanationPresenter::stateChanged, this,
            &SlotExplanationView::showState);
    connect(m_presenter, &SlotExplanationPresenter::questionChanged, this,
            &SlotExplanationView::showQuestion);
    connect(m_state, &StateView::retryRequested, m_presenter, &SlotExplanationPresenter::ask);
    showQuestion();
    showState();
}

SlotExplanationView::~SlotExplanationView()
{
    // The fields tell of changes while they go: those are nobody's.
    delete m_words;
}

void SlotExplanationView::keepQuestion()
{
    m_kept = new FormDraft(m_context, DraftForm::SlotQuestion, this);
    m_words = new DraftFields(*m_kept, this);
    auto *search = m_mentor->presenter();
    m_words->add(
        u"mentor"_s, [search] { return keptValue(search->chosen()); },
        [this, search](const QJsonValue &mentor) {
            if (const auto person = keptFrom<api::AccountSummary>(mentor)) {
                search->choose(*person);
            } else {
                search->clear();
                m_mentor->field()->clear();
            }
        });
    // Both or none: the day that one begins with is another one tomorrow.
    m_words->add(
        u"moment"_s,
        [this] {
            return QJsonArray{m_date->date().toString(Qt::ISODate),
                              m_time->time().toString(Qt::ISODate)};
        },
        [this](const QJsonValue &moment) {
            m_date->setDate(QDate::fromString(moment[0].toString(), Qt::ISODate));
            m_time->setTime(QTime::fromString(moment[1].toString(), Qt::ISODate));
        });
    m_words->begin({});
    auto *restored = new DraftLine(*m_kept, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, restored);
    const auto note = [this] { m_words->note(); };
    connect(search, &PersonSearchPresenter::chosenChanged, m_words, note);
    connect(m_date, &QDateEdit::dateChanged, m_words, note);
    connect(m_time, &QTimeEdit::timeChanged, m_words, note);
    connect(search, &PersonSearchPresenter::chosenChanged, m_mentorField, [this, search] {
        if (search->chosen())
            m_mentorField->clearError();
    });
    connect(search, &PersonSearchPresenter::chosenGone, this, [this](const QString &person) {
        m_mentor->field()->clear();
        //: %1 is the name of somebody who left, or was deactivated
        m_mentorField->setError(tr("%1 can't be chosen any more.").arg(person));
    });
    if (m_kept->restoredFrom())
        search->verify();
}

QWidget *SlotExplanationView::makeQuestion()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *search = new PersonSearchPresenter(m_context, Role::Mentor);
    m_mentor = new PersonPicker(search, u"explainMentor"_s, PersonPicker::Layout::WithDetails, box);
    m_mentorField = new FormField(tr("&Mentor"), m_mentor, true, {}, box);
    m_mentor->field()->setAccessibleName(tr("Mentor"));
    row->addWidget(m_mentorField, 1, Qt::AlignTop);
    m_date = new QDateEdit(m_presenter->date(), box);
    m_date->setObjectName(u"explainDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMM yyyy"));
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(u"Wed 30 Nov 2026"_s) + 60);
    row->addWidget(new FormField(tr("&Day"), m_date, true, {}, box), 0, Qt::AlignTop);
    m_time = new QTimeEdit(m_presenter->time(), box);
    m_time->setObjectName(u"explainTime"_s);
    m_time->setDisplayFormat(editTimeFormat());
    row->addWidget(new FormField(tr("&Time"), m_time, true, {}, box), 0, Qt::AlignTop);
    auto *buttonColumn = new QVBoxLayout;
    buttonColumn->setSpacing(4);
    buttonColumn->addWidget(makeLabel(u" "_s, TextRole::Label, box)); // on the line of the fields
    m_ask = makeButton(tr("&Explain"), ButtonKind::Primary, u"explainAsk"_s, box);
    m_ask->setDefault(true);
    buttonColumn->addWidget(m_ask);
    buttonColumn->addStretch();
    row->addLayout(buttonColumn);
    column->addLayout(row);
    m_mentorsTime = makeLabel({}, TextRole::Help, box);
    m_mentorsTime->setObjectName(u"explainZones"_s);
    m_mentorsTime->setWordWrap(true);
    column->addWidget(m_mentorsTime);

    connect(search, &PersonSearchPresenter::chosenChanged, this,
            [this, search] { m_presenter->setMentor(search->chosen()); });
    connect(m_date, &QDateEdit::dateChanged, this, &SlotExplanationView::readTime);
    connect(m_time, &QTimeEdit::timeChanged, this, &SlotExplanationView::readTime);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_date->interpretText();
        m_time->interpretText();
        m_presenter->ask();
    });
    return box;
}

void SlotExplanationView::open(const std::optional<api::AccountSummary> &mentor, QDate date,
                               QTime time, const std::optional<api::AccountSummary> &mentee)
{
    m_presenter->setMentee(mentee);
    if (mentor)
        m_mentor->presenter()->choose(*mentor);
    if (date.isValid())
        m_date->setDate(date);
    if (time.isValid())
        m_time->setTime(time);
    readTime();
    m_presenter->ask();
}

void SlotExplanationView::focusFirst()
{
    m_mentor->field()->setFocus(Qt::OtherFocusReason);
}

void SlotExplanationView::readTime()
{
    m_presenter->setTime(m_date->date(), m_time->time());
}

void SlotExplanationView::showQuestion()
{
    m_ask->setEnabled(m_presenter->mentor().has_value());
    m_ask->setToolTip(m_ask->isEnabled() ? QString() : tr("Choose a mentor first"));
    QString text = tr("Times in %1").arg(zoneText(m_presenter->zone(), m_presenter->moment()));
    if (const QString theirs = m_presenter->mentorsTime(); !theirs.isEmpty())
        text += u" · "_s + theirs;
    if (m_presenter->mentee())
        //: %1 a name: the question is about a meeting with that person
        text += u" · "_s + tr("for a meeting with %1").arg(m_presenter->mentee()->name);
    m_mentorsTime->setText(text);
}

void SlotExplanationView::showState()
{
    using State = SlotExplanationPresenter::State;
    switch (m_presenter->state()) {
    case State::Incomplete:
        m_state->showEmpty(u"search"_s, tr("Why can't somebody be booked?"),
                           tr("Choose a mentor and a time: all that stands in the way is listed "
                              "here."));
        break;
    case State::Loading:
        m_state->showLoading();
        break;
    case State::Failed:
        m_state->showError(m_presenter->error());
        break;
    case State::Answered:
        showAnswer();
        m_state->showContent();
        break;
    }
}

void SlotExplanationView::showAnswer()
{
    const api::SlotExplanation &answer = m_presenter->explanation();
    auto *content = new QWidget(m_scroll);
    content->setProperty("surface", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    const QString verdictText = answer.bookable
                                    ? tr("Nothing stands in the way: mentees can book this time.")
                                    : tr("%n reason(s) why mentees can't book this time:", nullptr,
                                         int(answer.reasons.size()));
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(new IconLabel(answer.bookable ? u"check"_s : u"alert"_s, 18,
                                     answer.bookable ? IconTone::Success : IconTone::Warning,
                                     content),
                       0, Qt::AlignTop);
    auto *text = makeLabel(verdictText, TextRole::Section, content);
    text->setObjectName(u"explainVerdict"_s);
    text->setWordWrap(true);
    verdict->addWidget(text, 1);
    layout->addLayout(verdict);
    int number = 0;
    for (const api::SlotReason &reason : answer.reasons) {
        auto *card = new QFrame(content);
        card->setProperty("card", true);
        card->setObjectName(u"explainReason%1"_s.arg(number++));
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(14, 10, 14, 10);
        lines->setSpacing(3);
        lines->addWidget(makeLabel(noSlotReasonName(reason.reason), TextRole::Strong, card));
        const auto line = [&](const QString &words, TextRole role) {
            auto *label = makeLabel(words, role, card);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            lines->addWidget(label);
        };
        line(reason.message, TextRole::Body);
        if (const QString age = noSlotReasonAge(reason, m_context.clock.now()); !age.isEmpty())
            line(age, TextRole::Body);
        line(noSlotReasonAdvice(reason.reason), TextRole::Muted);
        layout->addWidget(card);
    }
    layout->addStretch();
    m_scroll->setWidget(content); // deletes the one before
    announce(m_scroll, verdictText);
}

} // namespace oh::ui
