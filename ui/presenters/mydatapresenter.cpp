// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mydatapresenter.h"

#include "ui/style/texts.h"

namespace oh::ui {
namespace {

constexpr int myDataPollMs = 3'000;

} // namespace

MyDataPresenter::MyDataPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_download(context)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(myDataPollMs);
    connect(&m_poll, &QTimer::timeout, this, &MyDataPresenter::load);
    connect(&m_download, &FileDownload::changed, this, &MyDataPresenter::changed);
    // One that is ready is told of.
    connect(&context.live, &Live::notificationsChanged, this, [this] {
        if (isWaiting())
            load();
    });
}

MyDataPresenter::~MyDataPresenter() = default;

void MyDataPresenter::load()
{
    if (m_ask)
        return; // its answer is newer
    m_load = m_context.api.myDataExport([this](const Result<api::DataExport> &answer) {
        const Call finished = std::move(m_load);
        if (answer) {
            take(*answer);
            return;
        }
        if (answer.error().code == ErrorCode::NotFound) {
            m_last.reset();
            m_state = LoadState::Ready;
        } else if (m_state != LoadState::Ready) {
            m_error = answer.error();
            m_state = LoadState::Failed;
        } else if (isWaiting()) {
            m_poll.start();
        }
        Q_EMIT changed();
    });
}

void MyDataPresenter::take(const api::DataExport &last)
{
    m_last = last;
    m_state = LoadState::Ready;
    if (isWaiting())
        m_poll.start();
    Q_EMIT changed();
}

bool MyDataPresenter::isWaiting() const
{
    return m_last && m_last->status == DataExportStatus::Requested;
}

bool MyDataPresenter::canSave() const
{
    return m_last && m_last->status == DataExportStatus::Ready && !m_download.isRunning();
}

bool MyDataPresenter::canRequest() const
{
    return m_state == LoadState::Ready && !m_ask && !isWaiting() &&
           (!m_last || m_last->nextRequestAt <= now());
}

void MyDataPresenter::request()
{
    if (!canRequest())
        return;
    m_load.reset();
    m_ask = m_context.api.requestMyData([this](const Result<api::DataExport> &answer) {
        const Call finished = std::move(m_ask);
        if (answer) {
            take(*answer);
            return;
        }
        m_context.notifier.notify(Notifier::Kind::Error, errorSentence(answer.error()));
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void MyDataPresenter::save(const QString &path)
{
    if (canSave())
        m_download.start({Download::What::MyData, {}, path});
}

} // namespace oh::ui
