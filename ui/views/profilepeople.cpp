// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/feedbackpresenter.h"
#include "ui/presenters/owntagspresenter.h"
#include "ui/presenters/reputationpresenter.h"
#include "ui/views/feedbackview.h"
#include "ui/views/profilepage.h"
#include "ui/views/reputationview.h"
#include "ui/views/tageditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// ProfilePage: the own score and tags (FR52, FR91, FR92), and the fields that only one role has.
namespace oh::ui {

QWidget *ProfilePage::makeReputationCard()
{
    m_score = new ReputationPresenter(m_context, this);
    auto *card = new Card(tr("How your score is made"), this);
    card->body()->addWidget(new ReputationView(*m_score, m_context.account, card));
    card->setVisible(m_presenter->role() != Role::Coordinator);
    return card;
}

QWidget *ProfilePage::makeFeedbackCard()
{
    m_feedback = new FeedbackPresenter(m_context, this);
    auto *card = new Card(tr("What mentees say"), this);
    card->body()->addWidget(new FeedbackView(*m_feedback, card));
    card->setVisible(m_presenter->role() == Role::Mentor);
    return card;
}

QWidget *ProfilePage::makeTagsCard()
{
    m_ownTags = new OwnTagsPresenter(m_context, this);
    auto *card = new Card(tr("Tags"), this);
    card->body()->addWidget(new TagEditor(*m_ownTags, m_context.notifier, card));
    card->setVisible(m_presenter->role() != Role::Coordinator);
    return card;
}

void ProfilePage::loadPeople()
{
    if (m_presenter->role() == Role::Coordinator)
        return;
    m_score->load();
    m_feedback->load();
    m_ownTags->load();
}

void ProfilePage::addRoleTexts(QLayout *layout)
{
    if (m_presenter->role() == Role::Mentor) {
        m_acceptance = addText(layout, u"acceptancePolicy"_s, u"profileAcceptance"_s,
                               tr("Whom you meet"), tr("When you say yes, and when rather not."));
        m_seniority = addLine(layout, u"seniority"_s, u"profileSeniority"_s, tr("Seniority"));
        m_keywords = addLine(layout, u"keywords"_s, u"profileKeywords"_s, tr("Keywords"), false,
                             tr("Separated by commas; the search finds you by them."));
    }
    if (m_presenter->role() == Role::Mentee)
        m_traction = addText(layout, u"traction"_s, u"profileTraction"_s, tr("Traction"),
                             tr("Figures that show where you stand. Only coordinators and mentors "
                                "you meet see it."));
}

void ProfilePage::addListed(QLayout *layout)
{
    if (m_presenter->role() == Role::Coordinator)
        return;
    m_listed = new QCheckBox(tr("Show me in the &directory"), this);
    m_listed->setObjectName(u"profileListed"_s);
    m_listed->setAccessibleName(tr("Show me in the directory"));
    layout->addWidget(m_listed);
    auto *help = makeLabel(tr("Without it nobody finds you, and you are recommended to nobody."),
                           TextRole::Help, this);
    help->setWordWrap(true);
    layout->addWidget(help);
    connect(m_listed, &QCheckBox::toggled, this, &ProfilePage::readForm);
}

void ProfilePage::showRoleTexts(const ProfileForm &form)
{
    const auto text = [](auto *edit, const QString &words) {
        if constexpr (std::is_same_v<decltype(edit), QLineEdit *>) {
            if (edit && edit->text() != words)
                edit->setText(words);
        } else {
            if (edit && edit->toPlainText() != words)
                edit->setPlainText(words);
        }
    };
    text(m_acceptance, form.acceptancePolicy);
    text(m_seniority, form.seniority);
    text(m_traction, form.traction);
    ProfileForm typed;
    readRoleTexts(typed);
    if (m_keywords && typed.keywords != form.keywords)
        m_keywords->setText(form.keywords.join(u", "_s));
    if (m_listed)
        m_listed->setChecked(form.isListed);
}

void ProfilePage::readRoleTexts(ProfileForm &form) const
{
    if (m_acceptance)
        form.acceptancePolicy = m_acceptance->toPlainText();
    if (m_seniority)
        form.seniority = m_seniority->text();
    if (m_traction)
        form.traction = m_traction->toPlainText();
    if (m_listed)
        form.isListed = m_listed->isChecked();
    if (!m_keywords)
        return;
    form.keywords.clear();
    const QStringList words = m_keywords->text().split(u',');
    for (const QString &word : words) {
        const QString keyword = word.simplified();
        if (!keyword.isEmpty() && !form.keywords.contains(keyword))
            form.keywords.append(keyword);
    }
}

} // namespace oh::ui
