// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mentorfilterpanel.h"

#include "ui/presenters/mentordirectorypresenter.h"
#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tagfilterlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// More with large text.
constexpr int mentorFilterWidth = 244;

} // namespace

MentorFilterPanel::MentorFilterPanel(MentorDirectoryPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(makeHeading());
    layout->addWidget(makeStage());
    layout->addWidget(makeHasSlots());
    layout->addWidget(makeTiers());
    m_tagsFailed = makeTagsFailed();
    layout->addWidget(m_tagsFailed);
    layout->addWidget(
        new TagFilterList(tr("Industries"), u"industry"_s, presenter.industries(), this), 1);
    layout->addWidget(
        new TagFilterList(tr("Technologies"), u"technology"_s, presenter.technologies(), this), 1);

    connect(&presenter, &MentorDirectoryPresenter::filterChanged, this,
            &MentorFilterPanel::showFilter);
    connect(&presenter, &MentorDirectoryPresenter::stagesChanged, this,
            &MentorFilterPanel::fillStages);
    connect(&presenter, &MentorDirectoryPresenter::tagsStateChanged, this,
            [this] { m_tagsFailed->setVisible(m_presenter.tagsFailed()); });
    connect(&presenter, &MentorDirectoryPresenter::facetsChanged, this,
            &MentorFilterPanel::fillStages);
    fillStages();
}

QWidget *MentorFilterPanel::makeHeading()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("Filters"), TextRole::Section, row), 1);
    m_clear = makeButton(tr("&Clear filters"), ButtonKind::Link, u"clearFilters"_s, row);
    connect(m_clear, &QPushButton::clicked, &m_presenter, &MentorDirectoryPresenter::clearFilters);
    layout->addWidget(m_clear);
    return row;
}

QWidget *MentorFilterPanel::makeStage()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = makeLabel(tr("Sta&ge"), TextRole::Label, box);
    layout->addWidget(label);
    m_stage = new QComboBox(box);
    m_stage->setObjectName(u"stageFilter"_s);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stage->setMinimumContentsLength(10);
    label->setBuddy(m_stage);
    connect(m_stage, &QComboBox::activated, this,
            [this](int row) { m_presenter.setStage(m_stage->itemData(row).toString()); });
    layout->addWidget(m_stage);
    return box;
}

QWidget *MentorFilterPanel::makeHasSlots()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = makeLabel(tr("Has s&lots"), TextRole::Label, box);
    layout->addWidget(label);
    m_hasSlots = new QComboBox(box);
    m_hasSlots->setObjectName(u"hasSlotsFilter"_s);
    m_hasSlots->setAccessibleName(tr("Has slots"));
    m_hasSlots->addItem(tr("Any time"), QString());
    m_hasSlots->addItem(tr("This week"), toString(SlotHorizon::ThisWeek));
    m_hasSlots->addItem(tr("This month"), toString(SlotHorizon::ThisMonth));
    label->setBuddy(m_hasSlots);
    connect(m_hasSlots, &QComboBox::activated, this, [this](int row) {
        m_presenter.setHasSlots(fromString<SlotHorizon>(m_hasSlots->itemData(row).toString()));
    });
    layout->addWidget(m_hasSlots);
    return box;
}

QWidget *MentorFilterPanel::makeTiers()
{
    auto *box = new QWidget(this);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(makeLabel(tr("Tier"), TextRole::Label, box), 0, 0, 1, 2);
    int cell = 0;
    for (const Tier tier : enumValues<Tier>()) {
        auto *check = new QCheckBox(tierName(tier), box);
        check->setObjectName(u"tier_%1"_s.arg(toString(tier)));
        check->setAccessibleName(tr("%1 tier").arg(tierName(tier)));
        connect(check, &QCheckBox::toggled, this,
                [this, tier](bool checked) { m_presenter.setTier(tier, checked); });
        layout->addWidget(check, 1 + cell / 2, cell % 2);
        m_tiers.at(std::size_t(cell)) = check;
        ++cell;
    }
    return box;
}

QWidget *MentorFilterPanel::makeTagsFailed()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = makeLabel(tr("The tags could not be read."), TextRole::Error, row);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    auto *again = makeButton(tr("Retry"), ButtonKind::Link, u"retryTags"_s, row);
    again->setAccessibleName(tr("Read the tags again"));
    connect(again, &QPushButton::clicked, &m_presenter, &MentorDirectoryPresenter::load);
    layout->addWidget(again);
    row->hide();
    return row;
}

void MentorFilterPanel::fillStages()
{
    const QSignalBlocker blocker(m_stage);
    m_stage->clear();
    m_stage->addItem(tr("Any stage"), QString());
    const auto &facets = m_presenter.facets();
    for (const api::TaxonomyEntry &stage : m_presenter.stages()) {
        int count = facets ? 0 : stage.mentorCount;
        for (const api::TagCount &left : facets ? facets->stages : QList<api::TagCount>()) {
            if (left.value == stage.value)
                count = left.count;
        }
        m_stage->addItem(tr("%1 (%2)").arg(stage.displayName).arg(count), stage.value);
    }
    showCounts();
    showFilter();
}

void MentorFilterPanel::showCounts()
{
    const auto &facets = m_presenter.facets();
    if (!facets)
        return;
    for (const api::TierCount &tier : facets->tiers)
        m_tiers
            .at(std::size_t(tier.tier))
            //: a choice and how many people it would leave
            ->setText(tr("%1 (%2)").arg(tierName(tier.tier)).arg(tier.count));
    for (const api::HorizonCount &horizon : facets->availability) {
        const int row = m_hasSlots->findData(toString(horizon.hasSlots));
        const QString name =
            horizon.hasSlots == SlotHorizon::ThisWeek ? tr("This week") : tr("This month");
        if (row >= 0)
            m_hasSlots->setItemText(row, tr("%1 (%2)").arg(name).arg(horizon.count));
    }
}

void MentorFilterPanel::showFilter()
{
    const MentorFilter &filter = m_presenter.filter();
    m_clear->setEnabled(!filter.isEmpty());
    int row = m_stage->findData(filter.stage);
    if (row < 0) { // kept from another day, and the list is not there yet
        m_stage->addItem(filter.stage, filter.stage);
        row = m_stage->count() - 1;
    }
    m_stage->setCurrentIndex(row);
    m_hasSlots->setCurrentIndex(
        m_hasSlots->findData(filter.hasSlots ? toString(*filter.hasSlots) : QString()));
    for (const Tier tier : enumValues<Tier>()) {
        QCheckBox *check = m_tiers.at(std::size_t(tier));
        const QSignalBlocker quiet(check);
        check->setChecked(filter.tiers.contains(tier));
    }
}

QSize MentorFilterPanel::sizeHint() const
{
    const QSize smallest = QWidget::minimumSizeHint();
    return {std::max(mentorFilterWidth, smallest.width()), QWidget::sizeHint().height()};
}

QSize MentorFilterPanel::minimumSizeHint() const
{
    return {sizeHint().width(), QWidget::minimumSizeHint().height()};
}

} // namespace oh::ui
