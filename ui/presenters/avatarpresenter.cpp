// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/avatarpresenter.h"

#include "ui/presenters/formdraft.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Enough for a dialog on any screen.
constexpr int mostShown = 1600;
/// As the server: a small file can hold a picture that takes gigabytes.
constexpr qint64 mostPixels = 32'000'000;
constexpr int smallestSide = 32;
constexpr int pollMs = 1'500;
constexpr int jpegQuality = 92;

struct Opened
{
    QImage shown;
    /// Upright.
    QSize size;
};

bool isPictureWeTake(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n\x1a\n") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

/// Not in the GUI's thread: a large one takes long.
Opened unpack(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // as the camera was held
    QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {{}, size};
    const QSize shown = size.scaled(mostShown, mostShown, Qt::KeepAspectRatio);
    if (shown.width() < size.width())
        reader.setScaledSize(shown);
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    return {reader.read(), size};
}

QByteArray packed(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage plain = picture;
    if (std::max(picture.width(), picture.height()) > 2 * mostShown)
        plain = picture.scaled(2 * mostShown, 2 * mostShown, Qt::KeepAspectRatio,
                               Qt::SmoothTransformation);
    const bool lossless = plain.hasAlphaChannel() && plain.save(&buffer, "PNG");
    if (lossless && bytes.size() <= AvatarPresenter::mostBytes)
        return bytes;
    bytes.clear();
    buffer.seek(0);
    plain.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

/// In another thread; `done` comes back to this one, unless the owner is gone.
template <typename Work, typename Done>
void inBackground(QObject *owner, Work work, Done done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer(owner), work = std::move(work), done = std::move(done)] {
            auto result = work();
            QMetaObject::invokeMethod(
                qApp,
                [guard, done, result = std::move(result)] {
                    if (guard)
                        done(result);
                },
                Qt::QueuedConnection);
        });
}

QString problemSentence(FileProblem problem)
{
    switch (problem) {
    case FileProblem::NotReachable:
        return AvatarPresenter::tr("No picture could be fetched from this address. Check it, or "
                                   "save the picture and choose it as a file.");
    case FileProblem::NotAPicture:
        return AvatarPresenter::tr("What is at this address is no JPEG, PNG or WebP picture. Use "
                                   "the address of the picture itself, not of a page.");
    case FileProblem::TooLarge:
        return AvatarPresenter::tr("The picture at this address has more than 5 MB. Use a smaller "
                                   "one.");
    case FileProblem::Infected:
        return AvatarPresenter::tr("The virus scanner found something in this picture.");
    }
    return {};
}

} // namespace

AvatarPresenter::AvatarPresenter(Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_poll.setInterval(pollMs);
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &AvatarPresenter::ask);
}

AvatarPresenter::~AvatarPresenter() = default;

void AvatarPresenter::setBusy(Busy busy)
{
    m_busy = busy;
    m_progress = 0;
    if (busy != Busy::No)
        m_problem.clear();
    Q_EMIT changed();
}

void AvatarPresenter::fail(const QString &why)
{
    m_busy = Busy::No;
    m_problem = why;
    Q_EMIT changed();
}

void AvatarPresenter::load()
{
    if (m_busy == Busy::No && !m_load)
        ask();
}

void AvatarPresenter::ask()
{
    m_load = m_context.api.avatar(
        viewerId(m_context.account), [this](const Result<api::Avatar> &answer) {
            const Call finished = std::move(m_load);
            if (answer)
                showFetched(*answer);
            else if (m_busy == Busy::Fetching)
                m_poll.start(); // the picture comes whether we hear of it or not
            else
                Q_EMIT changed(); // it is not being read any more
        });
}

void AvatarPresenter::showFetched(const api::Avatar &avatar)
{
    const bool waited = m_busy == Busy::Fetching;
    take(avatar);
    if (avatar.state == FileState::Waiting) {
        if (!waited && m_busy == Busy::No)
            setBusy(Busy::Fetching);
        if (m_busy == Busy::Fetching)
            m_poll.start();
        return;
    }
    if (!waited) {
        Q_EMIT changed();
        return;
    }
    if (avatar.problem) {
        fail(problemSentence(*avatar.problem));
        return;
    }
    setBusy(Busy::No);
    Q_EMIT fetched();
}

void AvatarPresenter::take(const api::Avatar &avatar)
{
    m_avatar = avatar;
    api::User user = m_context.account.user();
    if (user.profile.avatarUrl == avatar.avatarUrl)
        return;
    user.profile.avatarUrl = avatar.avatarUrl;
    m_context.account.adopt(user);
}

void AvatarPresenter::chooseFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        fail(tr("This is no file. Choose a JPEG, PNG or WebP picture."));
        return;
    }
    if (info.size() > mostBytes) {
        fail(tr("This picture has more than 5 MB. Make it smaller, or choose another one."));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(tr("This file can't be read: %1").arg(file.errorString()));
        return;
    }
    chooseBytes(file.readAll());
}

void AvatarPresenter::chooseBytes(const QByteArray &bytes)
{
    if (m_busy == Busy::Sending || m_busy == Busy::Removing)
        return;
    if (bytes.size() > mostBytes) {
        fail(tr("This picture has more than 5 MB. Make it smaller, or choose another one."));
        return;
    }
    if (!isPictureWeTake(bytes)) {
        fail(tr("This is no JPEG, PNG or WebP picture. Choose another file."));
        return;
    }
    m_bytes = bytes;
    open(bytes, std::nullopt);
}

void AvatarPresenter::choosePicture(const QImage &picture)
{
    if (m_busy == Busy::Sending || m_busy == Busy::Removing)
        return;
    if (picture.isNull()) {
        fail(tr("There is no picture in the clipboard. Copy one first."));
        return;
    }
    setBusy(Busy::Opening);
    const int mine = ++m_opening;
    inBackground(
        this, [picture] { return packed(picture); },
        [this, mine](const QByteArray &bytes) {
            if (mine == m_opening)
                chooseBytes(bytes);
        });
}

void AvatarPresenter::open(const QByteArray &bytes, const std::optional<CropSquare> &kept)
{
    m_poll.stop();
    setBusy(Busy::Opening);
    const int mine = ++m_opening;
    inBackground(
        this, [bytes] { return unpack(bytes); },
        [this, mine, kept](const Opened &result) {
            if (mine == m_opening)
                opened(result.shown, result.size, kept);
        });
}

void AvatarPresenter::opened(const QImage &shown, QSize size, const std::optional<CropSquare> &kept)
{
    if (shown.isNull()) {
        m_bytes.clear();
        const bool huge = qint64(size.width()) * size.height() > mostPixels;
        fail(huge ? tr("This picture has too many pixels. Make it smaller, or choose another one.")
                  : tr("This picture is damaged. Choose another one."));
        return;
    }
    if (size.width() < smallestSide || size.height() < smallestSide) {
        m_bytes.clear();
        fail(tr("This picture is too small. It needs at least 32 × 32 pixels."));
        return;
    }
    m_shown = shown;
    m_geometry = kept ? CropGeometry(size.width(), size.height(), *kept)
                      : CropGeometry(size.width(), size.height());
    setBusy(Busy::No);
    Q_EMIT cropWanted();
}

void AvatarPresenter::chooseAddress(const QString &url)
{
    if (m_busy != Busy::No)
        return;
    setBusy(Busy::Fetching);
    m_load.reset();
    m_call = m_context.api.setAvatarAddress(viewerId(m_context.account), url.trimmed(),
                                            [this](const Result<api::Avatar> &answer) {
                                                const Call finished = std::move(m_call);
                                                if (!answer)
                                                    return fail(inlineError(answer.error()));
                                                dropDraft(m_context, DraftForm::PictureAddress, {});
                                                showFetched(*answer);
                                            });
}

void AvatarPresenter::cropAgain()
{
    if (m_busy != Busy::No || !canCrop())
        return;
    m_bytes.clear();
    setBusy(Busy::Opening);
    m_call = m_context.api.avatarOriginal(
        viewerId(m_context.account), [this](const Result<QByteArray> &answer) {
            const Call finished = std::move(m_call);
            if (!answer)
                fail(inlineError(answer.error()));
            else
                open(*answer, m_avatar && m_avatar->crop ? std::optional(m_avatar->crop->square())
                                                         : std::nullopt);
        });
}

void AvatarPresenter::save(const CropGeometry &crop)
{
    if (m_busy != Busy::No)
        return;
    m_geometry = crop;
    const CropSquare square = crop.square();
    api::AvatarCrop settings;
    settings.zoom = crop.zoom();
    settings.panX = crop.center().x() - crop.width() / 2.0;
    settings.panY = crop.center().y() - crop.height() / 2.0;
    settings.rotation = square.rotation;
    settings.cropX = square.x;
    settings.cropY = square.y;
    settings.cropSize = square.size;
    setBusy(Busy::Sending);
    const UserId person = viewerId(m_context.account);
    const auto done = [this](const Result<api::Avatar> &answer) {
        const Call finished = std::move(m_call);
        if (!answer) {
            fail(inlineError(answer.error()));
            return;
        }
        take(*answer);
        abandon();
        setBusy(Busy::No);
        Q_EMIT saved();
    };
    if (m_bytes.isEmpty()) {
        m_call = m_context.api.cropAvatar(person, settings, done);
        return;
    }
    const auto progress = [this](qint64 sent, qint64 total) {
        m_progress = total > 0 ? std::clamp(double(sent) / double(total), 0.0, 1.0) : 0;
        Q_EMIT changed();
    };
    m_call = m_context.api.setAvatar(person, {m_bytes, settings}, progress, done);
}

void AvatarPresenter::cancelSending()
{
    if (m_busy != Busy::Sending)
        return;
    m_call.reset();
    setBusy(Busy::No);
    // It may have arrived all the same.
    ask();
}

void AvatarPresenter::abandon()
{
    if (m_busy == Busy::Opening)
        m_busy = Busy::No;
    ++m_opening;
    m_bytes.clear();
    m_shown = {};
    m_problem.clear();
    Q_EMIT changed();
}

void AvatarPresenter::remove()
{
    if (m_busy != Busy::No)
        return;
    setBusy(Busy::Removing);
    m_call =
        m_context.api.removeAvatar(viewerId(m_context.account), [this](const Result<void> &answer) {
            const Call finished = std::move(m_call);
            if (!answer) {
                fail(inlineError(answer.error()));
                return;
            }
            take({});
            setBusy(Busy::No);
            Q_EMIT removed();
        });
}

} // namespace oh::ui
