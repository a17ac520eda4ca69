// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scoredialog.h"

#include "models/domain/tiers.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/reputationtexts.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

ScoreDialog::ScoreDialog(Context &context, PersonPresenter *person, Mode mode, QWidget *parent)
    : FormDialog(parent), m_person(person), m_about(person->summary().id), m_mode(mode)
{
    setObjectName(u"scoreDialog"_s);
    const api::Reputation reputation = person->reputation().value_or(api::Reputation());
    const QString name = person->summary().name;
    const bool sets = mode == Mode::Set;
    const QString title = sets ? tr("Set the score of %1").arg(name)
                               : tr("Let the calculated score of %1 count again?").arg(name);
    setWindowTitle(title);
    //: %1 a score, %2 a tier
    const QString calculated =
        tr("Calculated, it is %1 (%2).")
            .arg(scoreText(reputation.breakdown.score), tierName(reputation.breakdown.tier));
    QVBoxLayout *layout = dialogLayout(
        this, title,
        sets ? tr("It counts instead of the calculated one until a coordinator clears it.") + u' ' +
                   calculated
             : calculated);
    if (sets) {
        m_score = new QDoubleSpinBox(this);
        m_score->setObjectName(u"scoreValue"_s);
        m_score->setRange(0, api::highestScore);
        m_score->setDecimals(2);
        m_score->setSingleStep(0.1);
        m_score->setValue(reputation.score);
        layout->addWidget(new FormField(tr("S&core"), m_score, true, {}, this));
        m_tier = makeLabel({}, TextRole::Muted, this);
        m_tier->setObjectName(u"scoreTier"_s);
        layout->addWidget(m_tier);
        connect(m_score, &QDoubleSpinBox::valueChanged, this, &ScoreDialog::showTier);
        showTier();
    }
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"scoreReason"_s);
    m_reasonField = new FormField(tr("&Reason"), m_reason, sets,
                                  tr("Stands in the audit log. The person does not see it."), this);
    layout->addWidget(m_reasonField);
    m_error = dialogError(this, u"scoreError"_s);
    layout->addWidget(m_error);
    auto *cancel = makeButton(tr("Cance&l"), ButtonKind::Secondary, u"scoreCancel"_s, this);
    m_submit = makeButton(sets ? tr("&Set the score") : tr("&Clear the set score"),
                          ButtonKind::Primary, u"scoreSubmit"_s, this);
    layout->addLayout(dialogButtons({cancel, m_submit}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &ScoreDialog::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &ScoreDialog::submit);
    connect(m_reason, &QLineEdit::textChanged, m_reasonField, &FormField::clearError);
    // Of another person, or of another dialog about this one, it is nothing to this.
    connect(m_person, &PersonPresenter::scoreSet, this, [this](UserId id) {
        if (id == m_about && FormDialog::isBusy())
            accept();
    });
    connect(m_person, &PersonPresenter::scoreFailed, this, [this](const Error &error) {
        if (!FormDialog::isBusy())
            return;
        showBusy(false);
        showDialogError(m_error, error);
    });
    DraftFields &words = keepWords(context, sets ? DraftForm::Score : DraftForm::ClearedScore);
    if (m_score)
        words.add(u"score"_s, m_score);
    words.add(u"reason"_s, m_reason);
    beginWords(m_about.toString());
    fitDialog(this);
}

void ScoreDialog::showTier()
{
    const Tier tier = tierForScore(m_score->value());
    const std::optional<int> limit = weeklyBookingLimit(tier);
    const bool mentee = m_person->summary().role == Role::Mentee;
    m_tier->setText(
        !mentee ? tr("%1 tier").arg(tierName(tier))
        : limit ? tr("%1 tier: %n booking(s) a week at most", nullptr, *limit).arg(tierName(tier))
                : tr("%1 tier: bookings without a limit").arg(tierName(tier)));
}

void ScoreDialog::submit()
{
    if (m_person->isSettingScore())
        return;
    const bool optional = m_mode == Mode::Clear && m_reason->text().trimmed().isEmpty();
    const QString problem = optional ? QString() : PersonPresenter::reasonProblem(m_reason->text());
    m_reasonField->setError(problem);
    if (!problem.isEmpty()) {
        m_reason->setFocus();
        fitDialog(this);
        return;
    }
    m_error->hide();
    showBusy(true);
    if (m_mode == Mode::Set)
        m_person->overrideScore(m_score->value(), m_reason->text());
    else
        m_person->clearScore(m_reason->text());
}

void ScoreDialog::showBusy(bool busy)
{
    setWordsBusy(busy);
    m_submit->setEnabled(!busy);
    m_reason->setReadOnly(busy);
}

} // namespace oh::ui
