// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/alternativesview.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/alternativespresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/style/texts.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tierbadge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Of a button that looks like a link; texts under it begin where its text does.
constexpr int linkPadding = 8;

} // namespace

AlternativesView::AlternativesView(AlternativesPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    setObjectName(u"alternatives"_s);
    setAccessibleName(tr("Other mentors for you"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Other mentors for you"), TextRole::Strong, this));
    m_status = makeLabel({}, TextRole::Muted, this);
    m_status->setObjectName(u"alternativesStatus"_s);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    layout->addLayout(m_list);
    auto *row = new QHBoxLayout;
    m_retry = makeButton(tr("Retry"), ButtonKind::Link, u"alternativesRetry"_s, this);
    m_retry->setAccessibleName(tr("Look for other mentors again"));
    m_all = makeButton(tr("Browse all mentors"), ButtonKind::Link, u"alternativesAll"_s, this);
    row->addWidget(m_retry);
    row->addWidget(m_all);
    row->addStretch();
    layout->addLayout(row);
    connect(m_retry, &QPushButton::clicked, &presenter, &AlternativesPresenter::reload);
    connect(m_all, &QPushButton::clicked, this, &AlternativesView::directoryRequested);
    connect(&presenter, &AlternativesPresenter::changed, this, &AlternativesView::rebuild);
    rebuild();
}

void AlternativesView::setZone(const QString &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    rebuild();
}

void AlternativesView::rebuild()
{
    setVisible(m_presenter.isOffered());
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be in its own click
        delete item;
    }
    const bool ready = m_presenter.state() == LoadState::Ready;
    const bool failed = m_presenter.state() == LoadState::Failed;
    const QList<api::AlternativeMentor> &mentors = m_presenter.mentors();
    QString status;
    if (failed)
        status = inlineError(m_presenter.error());
    else if (!ready)
        status = tr("Looking for mentors with free slots…");
    else if (mentors.isEmpty())
        status = tr("No other mentor that fits has a free slot in the next two weeks.");
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_retry->setVisible(failed);
    int number = 0;
    for (const api::AlternativeMentor &entry : mentors) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(makeAvatar(entry.mentor.name, entry.mentor.avatarUrl, 36, row), 0,
                          Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(1);
        auto *name = makeButton(QString(entry.mentor.name).replace(u'&', u"&&"_s), ButtonKind::Link,
                                u"alternative%1"_s.arg(number++), row);
        const QString when = shortMoment(entry.nextSlotStart, m_zone);
        name->setAccessibleName(tr("%1, free %2").arg(entry.mentor.name, when));
        name->setToolTip(tr("See %1 and their free slots").arg(entry.mentor.name));
        connect(name, &QPushButton::clicked, this,
                [this, id = entry.mentor.id] { Q_EMIT mentorRequested(id); });
        texts->addWidget(name, 0, Qt::AlignLeft);
        const QString detail = personDetail(entry.mentor);
        auto *more = makeLabel(detail, TextRole::Muted, row);
        more->setWordWrap(true);
        more->setContentsMargins(linkPadding, 0, 0, 0);
        more->setVisible(!detail.isEmpty());
        texts->addWidget(more);
        //: %1 a moment such as "Tue 6 Jan, 10:00"
        auto *next = makeLabel(tr("Next free slot: %1").arg(when), TextRole::Body, row);
        next->setWordWrap(true);
        next->setContentsMargins(linkPadding, 0, 0, 0);
        texts->addWidget(next);
        layout->addLayout(texts, 1);
        layout->addWidget(new TierBadge(entry.mentor.reputationTier, row), 0, Qt::AlignTop);
        m_list->addWidget(row);
        row->show(); // the layout would do it later, and leave no room for it until then
    }
}

} // namespace oh::ui
