// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which days and whose figures: the overview's filters.
#include "ui/style/texts.h"
#include "ui/views/overviewpage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tagfilterlist.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using Figures = OverviewPresenter;

constexpr QSize tagListSize(280, 320);

QToolButton *makeFilterButton(const QString &name, QWidget *bar)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setProperty("filter", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

void OverviewPage::makeRange()
{
    const auto [first, last] = m_presenter->days();
    const auto addDate = [this](const QString &name, const QString &spoken, QDate day) {
        auto *edit = new QDateEdit(day, this);
        edit->setObjectName(name);
        edit->setAccessibleName(spoken);
        edit->setToolTip(spoken);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &OverviewPage::readRange);
        m_header->addAction(edit);
        return edit;
    };
    m_from = addDate(u"overviewFrom"_s, tr("First day"), first);
    m_to = addDate(u"overviewTo"_s, tr("Last day"), last);
    m_range = new QComboBox(this);
    m_range->setObjectName(u"overviewRange"_s);
    m_range->setAccessibleName(tr("Days"));
    const auto add = [this](const QString &text, Figures::Range range) {
        m_range->addItem(text, QVariant::fromValue(range));
    };
    add(tr("Last 4 weeks"), Figures::Range::FourWeeks);
    add(tr("Last 12 weeks"), Figures::Range::TwelveWeeks);
    add(tr("Last 12 months"), Figures::Range::Year);
    add(tr("This month"), Figures::Range::ThisMonth);
    add(tr("Last month"), Figures::Range::LastMonth);
    add(tr("Next 4 weeks"), Figures::Range::NextFourWeeks);
    add(tr("From – to …"), Figures::Range::Custom);
    connect(m_range, &QComboBox::currentIndexChanged, this, &OverviewPage::readRange);
    m_header->addAction(m_range);
}

QWidget *OverviewPage::makeFilterBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_party = new QComboBox(bar);
    m_party->setObjectName(u"overviewParty"_s);
    m_party->setAccessibleName(tr("Whose tags and tiers"));
    m_party->addItem(tr("Mentors with …"), QVariant::fromValue(FigureParty::Mentor));
    m_party->addItem(tr("Mentees with …"), QVariant::fromValue(FigureParty::Mentee));
    connect(m_party, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            m_presenter->setParty(m_party->currentData().value<FigureParty>());
    });
    layout->addWidget(m_party);
    m_industries =
        makeTagFilter(tr("Industries"), u"overviewIndustries"_s, m_presenter->industries(), bar);
    m_technologies = makeTagFilter(tr("Technologies"), u"overviewTechnologies"_s,
                                   m_presenter->technologies(), bar);
    m_stages = makeTagFilter(tr("Stages"), u"overviewStages"_s, m_presenter->stages(), bar);
    for (QToolButton *button : {m_industries, m_technologies, m_stages})
        layout->addWidget(button);
    makeTiers(bar);
    layout->addWidget(m_tiers);
    m_clear = makeButton(tr("C&lear filters"), ButtonKind::Link, u"overviewClear"_s, bar);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_party->setFocus(); // the button that was pressed goes away
        m_presenter->clearFilter();
    });
    layout->addWidget(m_clear);
    m_tagsFailed = makeLabel(tr("The tags could not be read."), TextRole::Error, bar);
    m_tagsFailed->setObjectName(u"overviewTagsFailed"_s);
    layout->addWidget(m_tagsFailed);
    layout->addStretch();
    return bar;
}

QToolButton *OverviewPage::makeTagFilter(const QString &title, const QString &name,
                                         TagFilterModel *model, QWidget *bar)
{
    QToolButton *button = makeFilterButton(name, bar);
    auto *menu = new QMenu(button);
    auto *list = new TagFilterList(title, name, model, menu);
    list->setFixedSize(tagListSize);
    list->layout()->setContentsMargins(10, 8, 10, 8);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(list);
    menu->addAction(action);
    button->setMenu(menu);
    return button;
}

void OverviewPage::makeTiers(QWidget *bar)
{
    m_tiers = makeFilterButton(u"overviewTiers"_s, bar);
    auto *menu = new QMenu(m_tiers);
    for (const Tier tier : enumValues<Tier>()) {
        QAction *action = menu->addAction(tierName(tier));
        action->setObjectName(u"overviewTier_"_s + toString(tier));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, tier](bool on) { m_presenter->setTier(tier, on); });
        connect(m_presenter, &Figures::filterChanged, action, [this, action, tier] {
            action->setChecked(m_presenter->filter().tiers.contains(tier));
        });
    }
    m_tiers->setMenu(menu);
}

void OverviewPage::readRange()
{
    if (m_showing)
        return;
    const auto range = m_range->currentData().value<Figures::Range>();
    if (range != Figures::Range::Custom) {
        m_presenter->setRange(range);
    } else if (m_presenter->range() != Figures::Range::Custom) {
        const auto [first, last] = m_presenter->days();
        m_presenter->setRange(range, first, last);
    } else {
        m_presenter->setRange(range, m_from->date(), m_to->date());
    }
}

void OverviewPage::showFilter()
{
    m_showing = true;
    m_range->setCurrentIndex(m_range->findData(QVariant::fromValue(m_presenter->range())));
    const bool custom = m_presenter->range() == Figures::Range::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    const auto [first, last] = m_presenter->days();
    m_from->setDate(first);
    m_to->setDate(last);
    const OverviewFilter &filter = m_presenter->filter();
    m_party->setCurrentIndex(m_party->findData(QVariant::fromValue(filter.party)));
    const auto show = [](QToolButton *button, const QString &none, const QStringList &names) {
        const QString text =
            names.isEmpty() ? none
            : names.size() > 2
                ? tr("%1 and %n more", nullptr, int(names.size()) - 1).arg(names.constFirst())
                : names.join(u", "_s);
        button->setText(text);
        button->setAccessibleName(text);
    };
    const auto displayNames = [](const TagFilterModel &model, const QStringList &tags) {
        QStringList names;
        for (const QString &tag : tags)
            names.append(model.displayName(tag));
        return names;
    };
    show(m_industries, tr("Any industry"),
         displayNames(*m_presenter->industries(), filter.industries));
    show(m_technologies, tr("Any technology"),
         displayNames(*m_presenter->technologies(), filter.technologies));
    show(m_stages, tr("Any stage"), displayNames(*m_presenter->stages(), filter.stages));
    QStringList tiers;
    for (const Tier tier : filter.tiers)
        tiers.append(tierName(tier));
    show(m_tiers, tr("Any tier"), tiers);
    m_clear->setVisible(filter.isNarrowing());
    m_tagsFailed->setVisible(m_presenter->tagsFailed());
    m_showing = false;
}

} // namespace oh::ui
