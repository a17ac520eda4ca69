// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/filedownload.h"

#include "ui/style/texts.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh::ui {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

FileDownload::FileDownload(Context &context, QObject *parent) : QObject(parent), m_context(context)
{}

FileDownload::~FileDownload() = default;

bool FileDownload::start(const Download &what)
{
    if (isRunning() || what.path.isEmpty())
        return false;
    m_what = what;
    m_percent = -1;
    const auto progress = [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(done * 100 / total) : -1;
        if (percent == m_percent)
            return;
        m_percent = percent;
        Q_EMIT changed();
    };
    m_call = m_context.api.download(what, progress, [this](const Result<void> &answer) {
        const Call finished = std::move(m_call);
        const QString folder = QFileInfo(m_what.path).absolutePath();
        if (answer)
            m_context.notifier.notify(
                Notifier::Kind::Success, tr("Saved as %1").arg(m_what.path), tr("Open folder"),
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        else
            m_context.notifier.notifyError(
                answer.error(),
                //: %1 a file, %2 the reason as a sentence
                tr("%1 could not be saved. %2")
                    .arg(QFileInfo(m_what.path).fileName(), errorSentence(answer.error())));
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return true;
}

void FileDownload::cancel()
{
    m_call.reset();
    Q_EMIT changed();
}

} // namespace oh::ui
