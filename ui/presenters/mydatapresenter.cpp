// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/mydatapresenter.h"

#include "ui/style/texts.h"

namespace oh::ui {
namespace {

constexpr int myDataPollMs = 3'000;

} // namespace

MyDataPresenter::MyDataPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_loaded(
          context.api, this, [this] { load(); }, [this] { Q_EMIT changed(); }),
      m_download(context)
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
    m_loaded.begin();
    m_load = m_context.api.myDataExport([this](const Result<api::DataExport> &answer) {
        const Call finished = std::move(m_load);
        if (answer) {
            take(*answer);
            return;
        }
        if (answer.error().code == ErrorCode::NotFound) {
            m_last.reset();
            m_loaded.succeed();
            Q_EMIT changed();
            return;
        }
        if (isWaiting())
            m_poll.start();
        m_loaded.fail(answer.error());
    });
}

void MyDataPresenter::take(const api::DataExport &last)
{
    m_last = last;
    m_loaded.succeed();
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
    return m_loaded.isReady() && !m_ask && !isWaiting() &&
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
        m_context.notifier.notifyError(answer.error(), errorSentence(answer.error()));
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
