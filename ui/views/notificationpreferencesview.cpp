// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/notificationpreferencesview.h"

#include "ui/style/notificationtexts.h"
#include "ui/style/texts.h"
#include "ui/views/loadline.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr NotificationGroup preferenceGroups[] = {
    NotificationGroup::Meetings, NotificationGroup::PeopleAndRatings, NotificationGroup::Tags,
    NotificationGroup::Account};
enum PreferenceColumn { NameColumn, EmailColumn, InAppColumn };
constexpr int channelWidth = 92;

} // namespace

NotificationPreferencesView::NotificationPreferencesView(
    NotificationPreferencesPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setObjectName(u"notificationPreferences"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_line = new LoadLine(u"notificationPreferences"_s, this);
    layout->addWidget(m_line);
    connect(m_line, &LoadLine::retryRequested, &m_presenter,
            &NotificationPreferencesPresenter::load);
    connect(&m_presenter, &NotificationPreferencesPresenter::stateChanged, this,
            &NotificationPreferencesView::showState);
    connect(&m_presenter, &NotificationPreferencesPresenter::valuesChanged, this,
            &NotificationPreferencesView::showValues);
    showState();
}

void NotificationPreferencesView::showState()
{
    const LoadState state = m_presenter.state();
    m_line->showState(state, m_presenter.error());
    QList<NotificationKind> kinds;
    for (const api::NotificationPreference &item : m_presenter.items())
        kinds.append(item.kind);
    if (kinds != m_kinds) {
        m_kinds = kinds;
        rebuild();
    }
    if (m_table)
        m_table->setVisible(state == LoadState::Ready);
    showValues();
}

void NotificationPreferencesView::rebuild()
{
    delete m_table;
    m_switches.clear();
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(NameColumn, 1);
    for (const int column : {EmailColumn, InAppColumn})
        grid->setColumnMinimumWidth(column, channelWidth);
    grid->addWidget(makeLabel(tr("E-mail"), TextRole::Label, m_table), 0, EmailColumn,
                    Qt::AlignHCenter);
    grid->addWidget(makeLabel(tr("Application"), TextRole::Label, m_table), 0, InAppColumn,
                    Qt::AlignHCenter);
    int row = 1;
    for (const NotificationGroup group : preferenceGroups) {
        bool first = true;
        for (const api::NotificationPreference &item : m_presenter.items()) {
            if (notificationGroup(item.kind) != group)
                continue;
            if (std::exchange(first, false)) {
                auto *title = makeLabel(notificationGroupName(group), TextRole::Strong, m_table);
                title->setContentsMargins(0, row == 1 ? 0 : 10, 0, 0);
                // The first one shares the line of the columns' names.
                grid->addWidget(title, row == 1 ? 0 : row++, NameColumn);
            }
            row = addRow(row, item);
        }
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table);
}

int NotificationPreferencesView::addRow(int row, const api::NotificationPreference &item)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeLabel(notificationKindName(item.kind), TextRole::Body, m_table));
    QStringList reasons;
    if (item.emailMandatory)
        reasons.append(mandatoryMailReason(item.kind));
    if (item.emailOnly)
        reasons.append(mailOnlyReason(item.kind));
    reasons.removeAll(QString());
    if (!reasons.isEmpty()) {
        auto *why = makeLabel(reasons.join(u' '), TextRole::Help, m_table);
        why->setWordWrap(true);
        texts->addWidget(why);
    }
    grid->addLayout(texts, row, NameColumn);
    for (const Channel channel : {Channel::Email, Channel::InApp}) {
        const int column = channel == Channel::Email ? EmailColumn : InAppColumn;
        QCheckBox *box = makeSwitch(item, channel);
        if (!box->isEnabled())
            box->setAccessibleDescription(reasons.join(u' '));
        grid->addWidget(box, row, column, Qt::AlignCenter);
    }
    return row + 1;
}

QCheckBox *NotificationPreferencesView::makeSwitch(const api::NotificationPreference &item,
                                                   Channel channel)
{
    const NotificationKind kind = item.kind;
    const bool byMail = channel == Channel::Email;
    auto *box = new QCheckBox(m_table);
    box->setObjectName(u"notify_%1_%2"_s.arg(toString(kind), byMail ? u"email"_s : u"inApp"_s));
    box->setProperty("bare", true);
    const QString name = notificationKindName(kind);
    box->setAccessibleName(
        //: a switch; %1 is a kind of notification
        byMail ? tr("%1, by e-mail").arg(name) : tr("%1, in the application").arg(name));
    box->setToolTip(box->accessibleName());
    box->setEnabled(!m_presenter.isFixed(kind, channel));
    connect(box, &QCheckBox::toggled, &m_presenter,
            [this, kind, channel](bool on) { m_presenter.set(kind, channel, on); });
    m_switches.append({kind, channel, box});
    return box;
}

void NotificationPreferencesView::showValues()
{
    for (const Switch &shown : std::as_const(m_switches)) {
        const QSignalBlocker quiet(shown.box);
        shown.box->setChecked(m_presenter.isOn(shown.kind, shown.channel));
    }
}

} // namespace oh::ui
