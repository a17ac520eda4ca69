// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/loadline.h"

#include "ui/style/texts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

LoadLine::LoadLine(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_message = makeLabel({}, TextRole::Muted, this);
    m_message->setObjectName(name + u"Message"_s);
    m_message->setWordWrap(true);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_message, 1);
    m_copy = new CopyFailureButton(name + u"Copy"_s, IconTone::Text, this);
    said->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(said);
    m_retry = makeButton(tr("Try again"), ButtonKind::Secondary, name + u"Retry"_s, this);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_retry, &QPushButton::clicked, this, &LoadLine::retryRequested);
}

void LoadLine::showState(LoadState state, const Error &error)
{
    m_message->setText(state == LoadState::Failed ? errorSentence(error) : tr("Loading…"));
    m_copy->setFailure(m_message->text(), state == LoadState::Failed ? error.requestId : QString());
    m_retry->setVisible(state == LoadState::Failed);
    setVisible(state != LoadState::Ready);
}

bool isForContent(StateView &view, LoadState state, const Error &error)
{
    switch (state) {
    case LoadState::Loading:
        view.showLoading();
        return false;
    case LoadState::Failed:
        view.showError(error);
        return false;
    case LoadState::Ready:
        break;
    }
    return true;
}

} // namespace oh::ui
