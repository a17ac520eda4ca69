// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateview.h"

#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/skeleton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int loadingDelayMsecs = 500;
constexpr int stateIconSize = 40;

QVBoxLayout *centredLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(10);
    layout->addStretch(2);
    return layout;
}

} // namespace

StateView::StateView(QWidget *content, QWidget *parent) : QWidget(parent), m_content(content)
{
    m_stack = new QStackedLayout(this);
    m_blank = new QWidget(this);
    m_skeleton = new Skeleton(this);
    m_skeleton->setAccessibleName(tr("Loading"));
    m_empty = makeEmpty();
    m_error = makeError();
    for (QWidget *page : {m_blank, content, static_cast<QWidget *>(m_skeleton), m_empty, m_error})
        m_stack->addWidget(page);
    m_dimmer = new Dimmer(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(loadingDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &StateView::showWaiting);
}

QWidget *StateView::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *layout = centredLayout(page);
    m_emptyIcon = new IconLabel(u"info"_s, stateIconSize, IconTone::Muted, page);
    layout->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    m_emptyTitle = makeLabel({}, TextRole::Section, page);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyText = makeLabel({}, TextRole::Muted, page);
    m_emptyText->setObjectName(u"emptyText"_s);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_emptyAction = makeButton({}, ButtonKind::Primary, u"emptyAction"_s, page);
    layout->addSpacing(6);
    layout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_emptyAction, &QPushButton::clicked, this, &StateView::emptyActionTriggered);
    return page;
}

QWidget *StateView::makeError()
{
    auto *page = new QWidget(this);
    auto *layout = centredLayout(page);
    auto *picture = new IconLabel(u"alert"_s, stateIconSize, IconTone::Danger, page);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    m_errorText = makeLabel({}, TextRole::Body, page);
    m_errorText->setObjectName(u"errorText"_s);
    m_errorText->setAlignment(Qt::AlignCenter);
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_errorText);

    m_requestIdRow = new QWidget(page);
    auto *row = new QHBoxLayout(m_requestIdRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(makeLabel(tr("Request id:"), TextRole::Help, m_requestIdRow));
    m_requestId = makeLabel({}, TextRole::Mono, m_requestIdRow);
    m_requestId->setObjectName(u"errorRequestId"_s);
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_requestId);
    auto *copy =
        makeIconButton(u"copy"_s, tr("Copy the request id"), u"errorCopyId"_s, m_requestIdRow);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId->text()); });
    row->addWidget(copy);
    row->addStretch();
    layout->addWidget(m_requestIdRow);

    m_retry = makeButton(tr("&Retry"), ButtonKind::Primary, u"errorRetry"_s, page);
    layout->addSpacing(6);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_retry->setEnabled(false);
        Q_EMIT retryRequested();
    });
    return page;
}

void StateView::leaveWaiting()
{
    m_delay.stop();
    m_dimmer->hide();
    m_retry->setEnabled(true);
}

void StateView::showContent()
{
    leaveWaiting();
    m_state = State::Content;
    m_stack->setCurrentWidget(m_content);
}

void StateView::showLoading()
{
    m_state = State::Loading;
    if (!m_delay.isActive())
        m_delay.start();
}

void StateView::showWaiting()
{
    if (m_stack->currentWidget() != m_content) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    m_dimmer->setGeometry(rect());
    m_dimmer->raise();
    m_dimmer->show();
}

void StateView::showEmpty(const QString &iconName, const QString &title, const QString &text,
                          const QString &actionText)
{
    leaveWaiting();
    m_state = State::Empty;
    m_emptyIcon->setIcon(iconName, IconTone::Muted);
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    m_emptyText->setVisible(!text.isEmpty());
    m_emptyAction->setText(actionText);
    m_emptyAction->setAccessibleName(QString(actionText).remove(u'&'));
    m_emptyAction->setVisible(!actionText.isEmpty());
    m_stack->setCurrentWidget(m_empty);
}

void StateView::showError(const Error &error)
{
    leaveWaiting();
    m_state = State::Error;
    m_errorText->setText(errorSentence(error));
    m_requestId->setText(error.requestId);
    m_requestIdRow->setVisible(!error.requestId.isEmpty());
    m_stack->setCurrentWidget(m_error);
    announce(m_error, m_errorText->text());
}

void StateView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_dimmer->setGeometry(rect());
}

} // namespace oh::ui
