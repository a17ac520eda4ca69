// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mydataview.h"

#include "ui/dialogs/savedialog.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

MyDataView::MyDataView(Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(context)
{
    setObjectName(u"myData"_s);
    setAccessibleName(tr("Your data"));
    // It has the keyboard while what had it is gone: as a frame, which screen readers can name.
    setFocusPolicy(Qt::ClickFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_state = makeLabel({}, TextRole::Body, this);
    m_state->setObjectName(u"myDataState"_s);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"myDataProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_ask = makeButton(tr("As&k for my data"), ButtonKind::Secondary, u"myDataAsk"_s, this);
    m_save = makeButton(tr("Save the file…"), ButtonKind::Primary, u"myDataSave"_s, this);
    m_stop = makeButton(tr("Stop"), ButtonKind::Secondary, u"myDataStop"_s, this);
    m_stop->setAccessibleName(tr("Stop saving the file"));
    m_retry = makeButton(tr("Try again"), ButtonKind::Secondary, u"myDataRetry"_s, this);
    for (QPushButton *button : {m_save, m_ask, m_stop, m_retry})
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    connect(m_ask, &QPushButton::clicked, &m_presenter, &MyDataPresenter::request);
    connect(m_retry, &QPushButton::clicked, &m_presenter, &MyDataPresenter::load);
    connect(m_stop, &QPushButton::clicked, &m_presenter.download(), &FileDownload::cancel);
    connect(m_save, &QPushButton::clicked, this, &MyDataView::askWhere);
    connect(&m_presenter, &MyDataPresenter::changed, this, &MyDataView::showState);
    showState();
}

QString MyDataView::stateText() const
{
    switch (m_presenter.state()) {
    case LoadState::Loading:
        return tr("Loading…");
    case LoadState::Failed:
        return inlineError(m_presenter.error());
    case LoadState::Ready:
        break;
    }
    const auto &last = m_presenter.last();
    if (!last)
        return tr("You have not asked for it yet.");
    const QString zone = viewerZone(m_context.account);
    const auto moment = [&](const std::optional<QDateTime> &utc) {
        return utc ? dateTimeText(*utc, zone) : QString();
    };
    const QString again = last->nextRequestAt > m_presenter.now()
                              //: %1 a moment
                              ? tr("You can ask again from %1 on.").arg(moment(last->nextRequestAt))
                              : QString();
    QString text;
    switch (last->status) {
    case DataExportStatus::Requested:
        return tr("Your data is being gathered. You are told when it is there.");
    case DataExportStatus::Ready:
        //: %1 a size, %2 a moment
        text = tr("Your file (%1) can be saved until %2.")
                   .arg(sizeText(last->sizeBytes.value_or(0)), moment(last->expiresAt));
        break;
    case DataExportStatus::Expired:
        text = tr("The file that you asked for is not there any more.");
        break;
    }
    return again.isEmpty() ? text : text + u'\n' + again;
}

void MyDataView::showState()
{
    const bool saving = m_presenter.download().isRunning();
    // What is hidden would hand the keyboard to whatever comes next in the window.
    const bool hadFocus = hasFocus() || (focusWidget() && focusWidget()->hasFocus());
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    m_state->setText(stateText());
    m_progress->setVisible(saving || m_presenter.isWaiting());
    const int percent = saving ? m_presenter.download().percent() : -1;
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
    m_save->setVisible(m_presenter.canSave());
    m_stop->setVisible(saving);
    m_retry->setVisible(m_presenter.state() == LoadState::Failed);
    m_ask->setVisible(m_presenter.state() == LoadState::Ready && !m_presenter.isWaiting());
    m_ask->setEnabled(m_presenter.canRequest());
    for (QPushButton *button : {m_save, m_stop, m_retry, m_ask}) {
        if (hadFocus && button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void MyDataView::askWhere()
{
    askWhereToSave(this, tr("Save your data"), u"my-data.zip"_s,
                   [this](const QString &path) { m_presenter.save(path); });
}

} // namespace oh::ui
