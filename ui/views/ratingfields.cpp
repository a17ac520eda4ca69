// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ratingfields.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/starrating.h"

#include "ui/widgets/draftfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

RatingFields::RatingFields(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_topics = new QLineEdit(this);
    m_topics->setObjectName(u"ratingTopics"_s);
    setWordsKept(m_topics);
    m_topicsField = new FormField(tr("What you talked about"), m_topics, false,
                                  tr("Optional. Topics, separated by commas."), this);
    layout->addWidget(m_topicsField);

    m_mentors = new QWidget(this);
    auto *mentors = new QVBoxLayout(m_mentors);
    mentors->setContentsMargins(0, 0, 0, 0);
    mentors->setSpacing(8);
    m_helpfulness = new StarRating(m_mentors);
    m_helpfulness->setObjectName(u"ratingHelpfulness"_s);
    mentors->addWidget(new FormField(tr("How much did it help?"), m_helpfulness, false,
                                     tr("Optional. One to five stars; Delete takes them back."),
                                     m_mentors));
    m_recommend = new QComboBox(m_mentors);
    m_recommend->setObjectName(u"ratingRecommend"_s);
    m_recommend->addItem(tr("No answer"), QVariant());
    m_recommend->addItem(tr("Yes", "would recommend"), true);
    m_recommend->addItem(tr("No", "would not recommend"), false);
    m_recommendField = new FormField(tr("Would you recommend this mentor?"), m_recommend, false,
                                     tr("Optional."), m_mentors);
    mentors->addWidget(m_recommendField);
    m_anonymous = new QCheckBox(m_mentors);
    m_anonymous->setObjectName(u"ratingAnonymous"_s);
    mentors->addWidget(m_anonymous);
    layout->addWidget(m_mentors);

    connect(m_topics, &QLineEdit::textChanged, this, &RatingFields::edited);
    connect(m_helpfulness, &StarRating::valueChanged, this, &RatingFields::edited);
    connect(m_recommend, &QComboBox::currentIndexChanged, this, &RatingFields::edited);
    connect(m_anonymous, &QCheckBox::toggled, this, &RatingFields::edited);
}

void RatingFields::show(const RatingPresenter::Draft &draft)
{
    if (m_topics->text() != draft.topics)
        m_topics->setText(draft.topics);
    m_helpfulness->setValue(draft.helpfulness);
    m_recommend->setCurrentIndex(draft.recommend ? m_recommend->findData(QVariant(*draft.recommend))
                                                 : 0);
    m_anonymous->setChecked(draft.anonymous);
}

void RatingFields::read(RatingPresenter::Draft &draft) const
{
    draft.topics = m_topics->text();
    draft.helpfulness = m_helpfulness->value();
    const QVariant recommend = m_recommend->currentData();
    draft.recommend = recommend.isValid() ? std::optional(recommend.toBool()) : std::nullopt;
    draft.anonymous = m_anonymous->isChecked();
}

void RatingFields::describe(bool isAboutMentor, const QString &other, const QString &topicsProblem)
{
    m_mentors->setVisible(isAboutMentor);
    //: %1 a mentor
    const QString text = tr("&Do not tell %1 that this is mine");
    // An ampersand in a name is no mnemonic.
    m_anonymous->setText(text.arg(QString(other).replace(u"&"_s, u"&&"_s)));
    m_anonymous->setAccessibleName(tr("Do not tell %1 that this is mine").arg(other));
    if (topicsProblem.isEmpty())
        m_topicsField->clearError();
    else
        m_topicsField->setError(topicsProblem);
}

void RatingFields::setBusy(bool busy)
{
    m_topics->setReadOnly(busy);
    m_helpfulness->setEnabled(!busy);
    m_recommend->setEnabled(!busy);
    m_anonymous->setEnabled(!busy);
}

} // namespace oh::ui
