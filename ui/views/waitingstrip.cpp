// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/waitingstrip.h"

#include "ui/presenters/waitinglistpresenter.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

WaitingStrip::WaitingStrip(WaitingListPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter)
{
    setObjectName(u"waitingStrip"_s);
    setProperty("card", true);
    setAccessibleName(tr("Mentors you wait for"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(u"clock"_s, 18, IconTone::Muted, this));
    layout->addWidget(makeLabel(tr("Waiting for a free slot:"), TextRole::Strong, this));
    m_entries = new QWidget(this);
    new FlowLayout(m_entries, 14);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_entries->setSizePolicy(policy);
    layout->addWidget(m_entries, 1);
    connect(&presenter, &WaitingListPresenter::changed, this, &WaitingStrip::rebuild);
    rebuild();
}

void WaitingStrip::rebuild()
{
    while (QLayoutItem *item = m_entries->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<api::WaitingListEntry> &entries = m_presenter.entries();
    setVisible(!entries.isEmpty());
    int number = 0;
    for (const api::WaitingListEntry &entry : entries) {
        auto *one = new QWidget(m_entries);
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto *mentor = makeButton(QString(entry.mentor.name).replace(u'&', u"&&"_s),
                                  ButtonKind::Link, u"waitingMentor%1"_s.arg(number), one);
        mentor->setAccessibleName(tr("See %1").arg(entry.mentor.name));
        row->addWidget(mentor);
        const QString place =
            entry.toldAt ? tr("told of a slot") : tr("place %1").arg(entry.position);
        row->addWidget(makeLabel(place, TextRole::Muted, one));
        auto *leave = makeIconButton(u"x"_s, tr("Wait for %1 no longer").arg(entry.mentor.name),
                                     u"waitingLeave%1"_s.arg(number), one);
        leave->setEnabled(!m_presenter.isBusy());
        row->addWidget(leave);
        connect(mentor, &QPushButton::clicked, this,
                [this, id = entry.mentorId] { Q_EMIT mentorRequested(id); });
        connect(leave, &QToolButton::clicked, &m_presenter,
                [this, id = entry.mentorId] { m_presenter.leave(id); });
        m_entries->layout()->addWidget(one);
        one->show();
        ++number;
    }
    m_entries->updateGeometry();
}

WaitingNotice::WaitingNotice(WaitingListPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter)
{
    setObjectName(u"waitingNotice"_s);
    setProperty("tone", u"info"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(u"clock"_s, 18, IconTone::Info, this), 0, Qt::AlignVCenter);
    m_text = makeLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"waitingText"_s);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_enter = makeButton(tr("Tell me when a slot &opens"), ButtonKind::Secondary, u"waitingEnter"_s,
                         this);
    m_leave = makeButton(tr("&Wait no longer"), ButtonKind::Secondary, u"waitingLeave"_s, this);
    layout->addWidget(m_enter);
    layout->addWidget(m_leave);
    connect(m_enter, &QPushButton::clicked, &presenter, [this] { m_presenter.enter(m_mentor); });
    connect(m_leave, &QPushButton::clicked, &presenter, [this] { m_presenter.leave(m_mentor); });
    connect(&presenter, &WaitingListPresenter::changed, this, &WaitingNotice::refresh);
    hide();
}

void WaitingNotice::setMentor(UserId mentor, const QString &name, bool offered,
                              const QString &reason)
{
    m_mentor = mentor;
    m_name = name;
    m_offered = offered;
    m_reason = reason;
    refresh();
}

void WaitingNotice::refresh()
{
    const auto entry = m_presenter.entryFor(m_mentor);
    const bool known = m_presenter.state() == LoadState::Ready;
    m_refocus = m_refocus || m_enter->hasFocus() || m_leave->hasFocus();
    setVisible(known && (entry || m_offered));
    m_enter->setVisible(!entry);
    m_leave->setVisible(entry.has_value());
    m_enter->setEnabled(!m_presenter.isBusy());
    m_leave->setEnabled(!m_presenter.isBusy());
    // While it is under way both are off, and the keyboard was elsewhere.
    if (!m_presenter.isBusy() && std::exchange(m_refocus, false) && isVisible())
        (entry ? m_leave : m_enter)->setFocus();
    if (!entry)
        m_text->setText(m_reason);
    else if (entry->toldAt)
        m_text->setText(tr("You were told of a free slot of %1's. You stay on the waiting list "
                           "until you book.")
                            .arg(m_name));
    else if (entry->position <= 1)
        m_text->setText(
            tr("You wait for %1, first in line: you get a mail as soon as a slot opens.")
                .arg(m_name));
    else
        m_text->setText(tr("You wait for %1 at place %2: you get a mail when it is your turn.")
                            .arg(m_name)
                            .arg(entry->position));
    m_leave->setAccessibleName(tr("Wait for %1 no longer").arg(m_name));
    m_enter->setAccessibleName(tr("Tell me when a slot of %1 opens").arg(m_name));
}

} // namespace oh::ui
