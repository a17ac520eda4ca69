// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menteefilterpanel.h"

#include "ui/presenters/menteedirectorypresenter.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tagfilterlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// More with large text.
/// Two tiers beside each other, in each language.
constexpr int menteeFilterWidth = 256;

} // namespace

MenteeFilterPanel::MenteeFilterPanel(MenteeDirectoryPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeLabel(tr("Filters"), TextRole::Section, this), 1);
    m_clear = makeButton(tr("&Clear filters"), ButtonKind::Link, u"clearMenteeFilters"_s, this);
    connect(m_clear, &QPushButton::clicked, &m_presenter, &MenteeDirectoryPresenter::clearFilters);
    heading->addWidget(m_clear);
    layout->addLayout(heading);
    m_stage = addCombo(tr("Sta&ge"), u"menteeStage"_s, tr("Stage"));
    connect(m_stage, &QComboBox::activated, this,
            [this](int row) { m_presenter.setStage(m_stage->itemData(row).toString()); });
    m_company = addCombo(tr("Com&pany"), u"menteeCompany"_s, tr("Company"));
    connect(m_company, &QComboBox::activated, this, [this](int row) {
        m_presenter.setCompany(CompanyId::parse(m_company->itemData(row).toString()));
    });
    auto *tiers = new QGridLayout;
    tiers->setVerticalSpacing(4);
    tiers->setHorizontalSpacing(4);
    tiers->addWidget(makeLabel(tr("Tier"), TextRole::Label, this), 0, 0, 1, 2);
    int cell = 0;
    for (const Tier tier : enumValues<Tier>()) {
        auto *check = new QCheckBox(tierName(tier), this);
        check->setObjectName(u"menteeTier_%1"_s.arg(toString(tier)));
        check->setAccessibleName(tr("%1 tier").arg(tierName(tier)));
        connect(check, &QCheckBox::toggled, this,
                [this, tier](bool checked) { m_presenter.setTier(tier, checked); });
        tiers->addWidget(check, 1 + cell / 2, cell % 2);
        m_tiers.at(std::size_t(cell)) = check;
        ++cell;
    }
    layout->addLayout(tiers);
    layout->addWidget(
        new TagFilterList(tr("Industries"), u"menteeIndustry"_s, presenter.industries(), this), 1);
    layout->addWidget(new TagFilterList(tr("Technologies"), u"menteeTechnology"_s,
                                        presenter.technologies(), this),
                      1);
    connect(&presenter, &MenteeDirectoryPresenter::filterChanged, this,
            &MenteeFilterPanel::refresh);
    connect(&presenter, &MenteeDirectoryPresenter::facetsChanged, this,
            &MenteeFilterPanel::refresh);
    refresh();
}

QComboBox *MenteeFilterPanel::addCombo(const QString &label, const QString &name,
                                       const QString &spoken)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    auto *heading = makeLabel(label, TextRole::Label, this);
    box->addWidget(heading);
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(spoken);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    heading->setBuddy(combo);
    box->addWidget(combo);
    static_cast<QVBoxLayout *>(layout())->addLayout(box);
    return combo;
}

void MenteeFilterPanel::refresh()
{
    const MenteeFilter &filter = m_presenter.filter();
    m_clear->setEnabled(!filter.isEmpty());
    fillStages();
    fillCompanies();
    const auto &facets = m_presenter.facets();
    for (const Tier tier : enumValues<Tier>()) {
        QCheckBox *check = m_tiers.at(std::size_t(tier));
        const QSignalBlocker quiet(check);
        check->setChecked(filter.tiers.contains(tier));
        if (!facets)
            continue;
        for (const api::TierCount &count : facets->tiers) {
            if (count.tier == tier)
                //: a choice and how many people it would leave
                check->setText(tr("%1 (%2)").arg(tierName(tier)).arg(count.count));
        }
    }
}

void MenteeFilterPanel::fillStages()
{
    const QString chosen = m_presenter.filter().stage;
    m_stage->clear();
    m_stage->addItem(tr("Any stage"), QString());
    if (const auto &facets = m_presenter.facets()) {
        for (const api::TagCount &stage : facets->stages)
            m_stage->addItem(tr("%1 (%2)").arg(stage.displayName).arg(stage.count), stage.value);
    }
    if (m_stage->findData(chosen) < 0) // nobody is left in it, or the counts are not there yet
        m_stage->addItem(chosen, chosen);
    m_stage->setCurrentIndex(m_stage->findData(chosen));
}

void MenteeFilterPanel::fillCompanies()
{
    const auto &company = m_presenter.filter().company;
    const QString chosen = company ? company->toString() : QString();
    m_company->clear();
    m_company->addItem(tr("Any company"), QString());
    if (const auto &facets = m_presenter.facets()) {
        for (const api::CompanyCount &one : facets->companies)
            m_company->addItem(tr("%1 (%2)").arg(one.name).arg(one.count), one.id.toString());
    }
    if (m_company->findData(chosen) < 0)
        m_company->addItem(tr("The company that was chosen"), chosen);
    m_company->setCurrentIndex(m_company->findData(chosen));
}

QSize MenteeFilterPanel::sizeHint() const
{
    const QSize smallest = QWidget::minimumSizeHint();
    return {std::max(menteeFilterWidth, smallest.width()), QWidget::sizeHint().height()};
}

QSize MenteeFilterPanel::minimumSizeHint() const
{
    return {sizeHint().width(), QWidget::minimumSizeHint().height()};
}

} // namespace oh::ui
