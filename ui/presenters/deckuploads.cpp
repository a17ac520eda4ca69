// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/deckuploads.h"

#include "ui/presenters/filedownload.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr qint64 mostDeckBytes = 25LL * 1024 * 1024;
constexpr int retryMs = 5'000;

QString uploadsState(UserId owner)
{
    return u"uploads."_s + owner.toString();
}

bool isTemporary(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::Timeout:
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::RateLimited:
    case ErrorCode::RequestTimeout:
    case ErrorCode::BadAnswer:
    case ErrorCode::InternalError:
        return true;
    default:
        return false;
    }
}

} // namespace

DeckUploads::DeckUploads(Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_owner(viewerId(context.account))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &DeckUploads::next);
    connect(&context.api, &Api::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            next();
    });
}

DeckUploads::~DeckUploads() = default;

bool DeckUploads::areLeft(const Settings &settings, UserId owner)
{
    const QJsonArray list = QJsonDocument::fromJson(settings.state(uploadsState(owner))).array();
    return std::any_of(list.begin(), list.end(),
                       [](const QJsonValue &item) { return !item.toObject()[u"paused"].toBool(); });
}

void DeckUploads::load()
{
    refreshUsage();
    if (!m_recalled) {
        m_recalled = true;
        recall();
    }
    next();
}

void DeckUploads::refreshUsage()
{
    m_usageCall = m_context.api.fileUsage([this](const Result<api::FileUsage> &answer) {
        const Call finished = std::move(m_usageCall);
        if (!answer)
            return; // the server says no by itself, later
        m_usage = *answer;
        Q_EMIT changed();
    });
}

DeckUpload *DeckUploads::find(const QString &path)
{
    const auto found = std::find_if(m_uploads.begin(), m_uploads.end(),
                                    [&](const DeckUpload &one) { return one.path == path; });
    return found == m_uploads.end() ? nullptr : &*found;
}

void DeckUploads::remember()
{
    QJsonArray list;
    for (const DeckUpload &one : std::as_const(m_uploads)) {
        if (one.state == DeckUpload::State::Refused)
            continue;
        list.append(QJsonObject{{u"path"_s, one.path},
                                {u"size"_s, one.size},
                                {u"modified"_s, one.modified.toString(Qt::ISODateWithMs)},
                                {u"id"_s, one.id.isNull() ? QString() : one.id.toString()},
                                {u"sent"_s, one.sent},
                                {u"paused"_s, one.state == DeckUpload::State::Paused}});
    }
    m_context.settings.setState(
        uploadsState(m_owner),
        list.isEmpty() ? QByteArray() : QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void DeckUploads::recall()
{
    const QJsonArray list =
        QJsonDocument::fromJson(m_context.settings.state(uploadsState(m_owner))).array();
    for (const auto &item : list) {
        const QJsonObject object = item.toObject();
        DeckUpload one;
        one.path = object[u"path"].toString();
        if (one.path.isEmpty() || find(one.path))
            continue;
        one.name = QFileInfo(one.path).fileName();
        one.size = object[u"size"].toInteger();
        one.modified = QDateTime::fromString(object[u"modified"].toString(), Qt::ISODateWithMs);
        one.id = UploadId::parse(object[u"id"].toString()).value_or(UploadId());
        one.sent = object[u"sent"].toInteger();
        one.state =
            object[u"paused"].toBool() ? DeckUpload::State::Paused : DeckUpload::State::Waiting;
        m_uploads.append(one);
    }
    if (!m_uploads.isEmpty())
        Q_EMIT changed();
}

QString DeckUploads::problemOf(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return tr("This file can't be read. Choose another one.");
    const QString ending = info.suffix().toLower();
    if (ending != "pdf"_L1 && ending != "pptx"_L1)
        return tr("Decks are PDF or PowerPoint (PPTX) files. Save it as one of them.");
    const qint64 most = m_usage ? m_usage->maxFileBytes : mostDeckBytes;
    if (info.size() > most)
        //: %1 a size, like "25 MB"
        return tr("A deck may have %1 at most. Make it smaller, with fewer or smaller pictures.")
            .arg(sizeText(most));
    if (info.size() == 0)
        return tr("This file is empty. Choose another one.");
    return {};
}

void DeckUploads::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString whole = info.absoluteFilePath();
        if (const DeckUpload *known = find(whole)) {
            if (known->state == DeckUpload::State::Sending)
                continue;
            giveUp(known->id);
            m_uploads.removeIf([&](const DeckUpload &one) { return one.path == whole; });
        }
        DeckUpload one;
        one.path = whole;
        one.name = info.fileName();
        one.size = info.size();
        one.modified = info.lastModified();
        one.problem = problemOf(whole);
        if (!one.problem.isEmpty())
            one.state = DeckUpload::State::Refused;
        m_uploads.append(one);
    }
    remember();
    Q_EMIT changed();
    next();
}

void DeckUploads::pause(const QString &path)
{
    DeckUpload *upload = find(path);
    if (!upload || upload->state == DeckUpload::State::Refused)
        return;
    if (m_sending == path) {
        m_call.reset();
        m_sending.clear();
    }
    upload->state = DeckUpload::State::Paused;
    remember();
    Q_EMIT changed();
    next();
}

void DeckUploads::resume(const QString &path)
{
    DeckUpload *upload = find(path);
    if (!upload || upload->state == DeckUpload::State::Sending)
        return;
    if (upload->state == DeckUpload::State::Refused) {
        add({path}); // looked at anew
        return;
    }
    upload->state = DeckUpload::State::Waiting;
    remember();
    Q_EMIT changed();
    next();
}

void DeckUploads::cancel(const QString &path)
{
    DeckUpload *upload = find(path);
    if (!upload)
        return;
    if (m_sending == path) {
        m_call.reset();
        m_sending.clear();
    }
    giveUp(upload->id);
    m_uploads.removeIf([&](const DeckUpload &one) { return one.path == path; });
    remember();
    Q_EMIT changed();
    next();
}

void DeckUploads::giveUp(UploadId id)
{
    if (id.isNull() || m_cancels.contains(id))
        return;
    // What is not heard of expires on the server.
    m_cancels[id] = m_context.api.cancelUpload(id, [this, id](const Result<void> &) {
        const auto finished = m_cancels.extract(id);
        refreshUsage();
    });
}

void DeckUploads::next()
{
    if (!m_sending.isEmpty())
        return;
    const auto waiting =
        std::find_if(m_uploads.begin(), m_uploads.end(),
                     [](const DeckUpload &one) { return one.state == DeckUpload::State::Waiting; });
    if (waiting == m_uploads.end())
        return;
    m_retry.stop();
    m_sending = waiting->path;
    waiting->state = DeckUpload::State::Sending;
    waiting->problem.clear();
    const QFileInfo info(waiting->path);
    if (info.size() != waiting->size ||
        std::abs(info.lastModified().msecsTo(waiting->modified)) > 1) {
        refuse(info.exists() ? tr("The file was changed meanwhile. Begin again.")
                             : tr("The file is not there any more. Choose it again."));
        return;
    }
    Q_EMIT changed();
    if (waiting->id.isNull())
        begin(*waiting);
    else
        catchUp(*waiting);
}

void DeckUploads::begin(DeckUpload &upload)
{
    m_call = m_context.api.beginUpload(upload.name, upload.size,
                                       [this](const Result<api::Upload> &answer) {
                                           const Call finished = std::move(m_call);
                                           DeckUpload *one = current();
                                           if (!answer) {
                                               fail(answer.error());
                                           } else if (one) {
                                               one->id = answer->id;
                                               one->sent = answer->receivedBytes;
                                               remember();
                                               sendPart(*one);
                                           }
                                       });
}

void DeckUploads::catchUp(DeckUpload &upload)
{
    m_call = m_context.api.uploadState(upload.id, [this](const Result<api::Upload> &answer) {
        const Call finished = std::move(m_call);
        DeckUpload *one = current();
        if (!one)
            return;
        if (!answer) {
            if (answer.error().code == ErrorCode::NotFound) {
                one->id = {};
                one->sent = 0;
                begin(*one);
            } else {
                fail(answer.error());
            }
            return;
        }
        one->sent = answer->receivedBytes;
        if (answer->fileId || one->sent >= one->size)
            finish();
        else
            sendPart(*one);
    });
}

void DeckUploads::sendPart(DeckUpload &upload)
{
    QFile file(upload.path);
    const qint64 most = m_usage && m_usage->maxPartBytes > 0
                            ? std::min<qint64>(m_partBytes, m_usage->maxPartBytes)
                            : m_partBytes;
    const qint64 count = std::min(most, upload.size - upload.sent);
    QByteArray part;
    if (file.open(QIODevice::ReadOnly) && file.seek(upload.sent))
        part = file.read(count);
    if (part.size() != count || file.size() != upload.size) {
        refuse(tr("The file can't be read any more. Choose it again."));
        return;
    }
    const qint64 from = upload.sent;
    const auto progress = [this, from](qint64 done, qint64) {
        if (DeckUpload *one = current()) {
            one->sent = from + done;
            Q_EMIT changed();
        }
    };
    Q_EMIT changed();
    m_call = m_context.api.appendUpload(
        upload.id, from, part, progress, [this, from, count](const Result<void> &answer) {
            const Call finished = std::move(m_call);
            DeckUpload *one = current();
            if (!one)
                return;
            one->sent = answer ? from + count : from;
            if (!answer) {
                if (answer.error().code == ErrorCode::UploadOffset)
                    catchUp(*one); // a part arrived whose answer was lost
                else
                    fail(answer.error());
            } else if (one->sent >= one->size) {
                finish();
            } else {
                remember();
                sendPart(*one);
            }
        });
}

void DeckUploads::settle(DeckUpload::State state)
{
    if (DeckUpload *one = current())
        one->state = state;
    m_sending.clear();
    remember();
    Q_EMIT changed();
}

void DeckUploads::fail(const Error &error)
{
    DeckUpload *one = current();
    if (!one)
        return;
    if (isTemporary(error)) {
        one->problem = inlineError(error);
        settle(DeckUpload::State::Waiting);
        m_retry.start();
        return;
    }
    if (error.code == ErrorCode::NotFound) { // given up by the server meanwhile
        one->id = {};
        one->sent = 0;
    }
    if (error.code == ErrorCode::FileNotAccepted)
        one->id = {};
    refuse(inlineError(error));
}

void DeckUploads::refuse(const QString &why)
{
    if (DeckUpload *one = current())
        one->problem = why;
    settle(DeckUpload::State::Refused);
    next();
}

void DeckUploads::finish()
{
    const DeckUpload *one = current();
    const QString name = one ? one->name : QString();
    m_uploads.removeIf([this](const DeckUpload &upload) { return upload.path == m_sending; });
    m_sending.clear();
    remember();
    refreshUsage();
    Q_EMIT changed();
    Q_EMIT arrived(name);
    next();
}

} // namespace oh::ui
