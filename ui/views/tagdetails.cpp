// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tagdetails.h"

#include "ui/presenters/tagcontext.h"
#include "ui/presenters/tagqueue.h"
#include "ui/presenters/tagtexts.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

TagDetails::TagDetails(Context &context, TagQueue &queue, QWidget *parent)
    : QueueDetails(parent),
      m_context(context),
      m_queue(queue),
      m_similar(new TagContext(context, this))
{
    setObjectName(u"tagDetails"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    const auto add = [&](TextRole role, const QString &name) {
        auto *label = makeLabel({}, role, this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
        return label;
    };
    m_title = add(TextRole::Section, u"tagTitle"_s);
    m_what = add(TextRole::Help, u"tagWhat"_s);
    layout->addWidget(makeSeparator(this));
    const auto head = [&](const QString &text) {
        layout->addWidget(makeLabel(text, TextRole::Help, this));
        layout->addSpacing(-6); // closer to what it is the head of
    };
    head(tr("Asked for by"));
    m_asker = add(TextRole::Body, u"tagAsker"_s);
    head(tr("Where it would be used"));
    m_use = add(TextRole::Body, u"tagUse"_s);
    m_value = add(TextRole::Mono, u"tagValue"_s);
    m_reason = add(TextRole::Body, u"tagReason"_s);
    layout->addWidget(makeSeparator(this));
    head(tr("Similar tags in use"));
    m_none = add(TextRole::Muted, u"tagSimilarNone"_s);
    m_list = new QVBoxLayout;
    m_list->setSpacing(4);
    layout->addLayout(m_list);
    m_retry = makeButton(tr("&Load again"), ButtonKind::Link, u"tagSimilarRetry"_s, this);
    connect(m_retry, &QPushButton::clicked, m_similar, &TagContext::reload);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_similar, &TagContext::changed, this, &TagDetails::showSimilar);
    showSimilar();
}

void TagDetails::showRow(const QueueRow *row)
{
    const api::AdminTag *tag = row ? m_queue.tag(row->id) : nullptr;
    m_similar->show(tag);
    if (!tag) {
        m_id.clear();
        return;
    }
    m_id = row->id;
    const QDateTime now = m_context.clock.now();
    m_title->setText(tag->displayName);
    //: %1 a category, %2 "2 hours ago"
    m_what->setText(tr("%1 · asked for %2")
                        .arg(tagCategoryName(tag->category),
                             relativeText(tag->requestedAt.value_or(tag->createdAt), now)));
    if (tag->requestedBy) {
        QStringList parts{tag->requestedBy->name};
        if (tag->requestedBy->title)
            parts.append(*tag->requestedBy->title);
        if (tag->requestedBy->company)
            parts.append(*tag->requestedBy->company);
        m_asker->setText(parts.join(u" · "_s));
    } else {
        m_asker->setText(tagSourceName(tag->source));
    }
    m_use->setText(usageText(tag->usage));
    //: %1: how programs call a tag
    m_value->setText(tr("Stored as %1").arg(tag->value));
    m_reason->setVisible(tag->rejectionReason.has_value());
    m_reason->setText(tr("Rejected: %1").arg(tag->rejectionReason.value_or(QString())));
    showSimilar();
}

void TagDetails::reload()
{
    m_similar->reload();
}

void TagDetails::showSimilar()
{
    for (QWidget *row : std::as_const(m_rows)) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater(); // may be inside one of its signals
    }
    m_rows.clear();
    int number = 0;
    for (const api::AdminTag &other : m_similar->similar()) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        auto *name = new ElidedLabel(other.displayName, row);
        setTextRole(name, TextRole::Strong);
        name->setObjectName(u"tagSimilar%1"_s.arg(number));
        line->addWidget(name, 1);
        line->addWidget(
            makeLabel(tr("%n profile(s)", nullptr, other.usage.total), TextRole::Help, row));
        auto *use = makeButton(tr("Use this instead"), ButtonKind::Secondary,
                               u"tagInstead%1"_s.arg(number), row);
        use->setAccessibleName(tr("Use %1 instead").arg(other.displayName));
        use->setToolTip(tr("Merges the request into %1: whoever asked gets that one")
                            .arg(other.displayName.toHtmlEscaped()));
        use->setEnabled(m_queue.mayDecide(m_id));
        connect(use, &QPushButton::clicked, this,
                [this, other] { m_queue.useInstead(m_id, other); });
        line->addWidget(use);
        m_list->addWidget(row);
        m_rows.append(row);
        ++number;
    }
    m_retry->setVisible(m_similar->error().has_value());
    m_none->setText(m_similar->error()       ? inlineError(*m_similar->error())
                    : m_similar->isWaiting() ? tr("Looking…")
                                             : tr("None looks like it."));
    m_none->setVisible(m_similar->similar().isEmpty());
}

} // namespace oh::ui
