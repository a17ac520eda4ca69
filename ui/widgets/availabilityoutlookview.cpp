// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/availabilityoutlookview.h"

#include "ui/presenters/availabilityformpresenter.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int shownRows = 5;

} // namespace

AvailabilityOutlookView::AvailabilityOutlookView(AvailabilityFormPresenter &presenter,
                                                 QWidget *parent)
    : QFrame(parent), m_presenter(presenter)
{
    setProperty("tone", u"info"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(tr("Preview"), TextRole::Strong, this));
    const auto label = [&](TextRole role, const QString &name) {
        QLabel *made = makeLabel({}, role, this);
        made->setObjectName(name);
        made->setWordWrap(true);
        layout->addWidget(made);
        return made;
    };
    m_day = label(TextRole::Body, u"availabilityPreview"_s);
    m_outlook = label(TextRole::Body, u"availabilityOutlook"_s);
    m_notes = label(TextRole::Body, u"availabilityNotes"_s);
    m_nextLabel = makeLabel(tr("The ne&xt slots"), TextRole::Label, this);
    layout->addWidget(m_nextLabel);
    m_next = new QListWidget(this);
    m_next->setObjectName(u"availabilityNext"_s);
    m_next->setAccessibleName(tr("The next slots"));
    m_next->setSelectionMode(QAbstractItemView::NoSelection);
    m_next->setUniformItemSizes(true);
    m_nextLabel->setBuddy(m_next);
    layout->addWidget(m_next);
    connect(&presenter, &AvailabilityFormPresenter::changed, this,
            &AvailabilityOutlookView::showForm);
    connect(&presenter, &AvailabilityFormPresenter::outlookChanged, this,
            &AvailabilityOutlookView::showOutlook);
    showForm();
    showOutlook();
}

void AvailabilityOutlookView::showForm()
{
    m_day->setText(m_presenter.preview());
}

void AvailabilityOutlookView::showOutlook()
{
    const QString outlook = m_presenter.outlookText();
    m_outlook->setText(outlook);
    m_outlook->setVisible(!outlook.isEmpty());
    const QStringList notes = m_presenter.outlookNotes();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const QStringList next = m_presenter.nextSlots();
    // While somebody types, the old list stays: rows that come and go would make the form jump.
    if (next.isEmpty() && m_presenter.outlookPending() && m_presenter.outlook())
        return;
    m_next->clear();
    m_next->addItems(next);
    m_next->setVisible(!next.isEmpty());
    m_nextLabel->setVisible(!next.isEmpty());
    if (!next.isEmpty())
        m_next->setFixedHeight(m_next->sizeHintForRow(0) * qMin(shownRows, int(next.size())) +
                               2 * m_next->frameWidth() + 8);
}

} // namespace oh::ui
