// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/exceptionstrip.h"

#include "ui/presenters/ownexceptionspresenter.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Of several, so that the meetings keep their room.
constexpr int exceptionLines = 2;

} // namespace

ExceptionStrip::ExceptionStrip(OwnExceptionsPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter)
{
    setObjectName(u"exceptionStrip"_s);
    setProperty("card", true);
    setAccessibleName(tr("Your exceptions"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    m_more = makeButton({}, ButtonKind::Link, u"exceptionsMore"_s, this);
    // On one line with the first mentor, who is a button like this one.
    m_more->ensurePolished();
    const int lineHeight = m_more->sizeHint().height();
    auto *picture = new IconLabel(u"shield"_s, 18, IconTone::Muted, this);
    picture->setMinimumHeight(lineHeight);
    layout->addWidget(picture, 0, Qt::AlignTop);
    auto *title = makeLabel(tr("Your exceptions:"), TextRole::Strong, this);
    title->setMinimumHeight(lineHeight);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(title);
    head->addWidget(m_more, 0, Qt::AlignLeft);
    head->addStretch();
    layout->addLayout(head);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    layout->addLayout(m_lines, 1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        rebuild();
    });
    connect(&presenter, &OwnExceptionsPresenter::changed, this, &ExceptionStrip::rebuild);
    rebuild();
}

void ExceptionStrip::rebuild()
{
    QList<QWidget *> former;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        former.append(item->widget());
        delete item;
    }
    const auto formerMentors = std::exchange(m_mentors, {});
    const int all = int(m_presenter.entries().size());
    const int shown = m_isOpen ? all : std::min(all, exceptionLines);
    QWidget *before = m_more;
    for (int number = 0; number < shown; ++number) {
        QPushButton *mentor = addLine(number);
        m_mentors.append({m_presenter.entries().at(number).mentorId, mentor});
        // What is made later would come after the whole page.
        setTabOrder(before, mentor);
        before = mentor;
    }
    m_more->setVisible(all > exceptionLines);
    m_more->setText(m_isOpen ? tr("Show fewer") : tr("Show all %n", nullptr, all));
    m_more->setAccessibleName(m_more->text());
    setVisible(all > 0);
    // Before the old ones go, who would hand the keyboard to whatever comes next.
    const QWidget *focused = window()->focusWidget();
    for (qsizetype i = 0; i < formerMentors.size(); ++i) {
        if (focused && formerMentors.at(i).second == focused)
            keepFocus(i, formerMentors.at(i).first);
    }
    for (QWidget *line : std::as_const(former)) {
        line->hide();
        line->deleteLater();
    }
}

/// On the same mentor; on the line in its place when that one is gone.
void ExceptionStrip::keepFocus(qsizetype before, UserId mentor)
{
    if (m_mentors.isEmpty())
        return;
    QPushButton *next = m_mentors.at(std::min(before, m_mentors.size() - 1)).second;
    for (const auto &[id, button] : std::as_const(m_mentors)) {
        if (id == mentor)
            next = button;
    }
    next->setFocus(Qt::OtherFocusReason);
}

QPushButton *ExceptionStrip::addLine(int number)
{
    const OwnExceptionsPresenter::Entry &entry = m_presenter.entries().at(number);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *mentor = makeButton(QString(entry.mentor).replace(u'&', u"&&"_s), ButtonKind::Link,
                              u"exceptionMentor%1"_s.arg(number), line);
    mentor->setAccessibleName(tr("See %1").arg(entry.mentor));
    connect(mentor, &QPushButton::clicked, this,
            [this, id = entry.mentorId] { Q_EMIT mentorRequested(id); });
    row->addWidget(mentor, 0, Qt::AlignTop);
    //: %1 what became of a request, %2 what a coordinator wrote to it
    auto *state =
        makeLabel(entry.note.isEmpty() ? entry.state : tr("%1 (“%2”)").arg(entry.state, entry.note),
                  TextRole::Body, line);
    state->setObjectName(u"exceptionState%1"_s.arg(number));
    state->setWordWrap(true);
    row->addWidget(state, 1, Qt::AlignVCenter);
    m_lines->addWidget(line);
    line->show();
    return mentor;
}

} // namespace oh::ui
