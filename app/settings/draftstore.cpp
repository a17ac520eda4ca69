// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/draftstore.h"

#include "app/logging.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::app {
namespace {

constexpr int draftsFormat = 1;
constexpr int writeDelayMs = 300;
constexpr int retryDelayMs = 30'000;
constexpr qint64 longestDraftsFile = 64 * 1024 * 1024;
constexpr auto draftsPermissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool writeDrafts(const QString &path, const QByteArray &json)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, draftsPermissions | QFileDevice::ExeOwner);
    QSaveFile file(path);
    // Before anything is in it; the file that it takes the place of may be readable by others.
    bool written = file.open(QIODevice::WriteOnly);
    // Some file systems know no such thing; what was typed counts for more there.
    if (written && !file.setPermissions(draftsPermissions))
        qCWarning(logSession) << "drafts can't be hidden from others:" << file.errorString();
    written = written && file.write(json) == json.size() && file.commit();
    if (!written)
        qCWarning(logSession) << "drafts can't be written:" << file.errorString();
    return written;
}

/// What a newer program wrote, or a disk spoilt: not understood here, but not written over either.
void putAside(QFile &file)
{
    const QString path = file.fileName();
    const QString aside = path + u".unreadable"_s;
    file.close();
    QFile::remove(aside);
    const bool isAside = QFile::rename(path, aside);
    qCWarning(logSession).noquote()
        << u"drafts can't be read: "_s + path << (isAside ? u"they lie in "_s + aside : QString());
}

bool removeDrafts(const QString &path)
{
    return !QFile::exists(path) || QFile::remove(path);
}

} // namespace

QString DraftStore::pathBeside(const QString &settingsPath)
{
    const QFileInfo settings(settingsPath);
    return settings.absolutePath() + u'/' + settings.completeBaseName() + u"-drafts.json"_s;
}

DraftStore::DraftStore(QString path, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock)
{
    m_writer.setMaxThreadCount(1); // in the order of the changes
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftStore::write);
    m_again.setSingleShot(true);
    m_again.setInterval(retryDelayMs);
    connect(&m_again, &QTimer::timeout, this, &DraftStore::write);
    read();
}

DraftStore::~DraftStore()
{
    // Once more what could not be written, or is being written and may not be: twice is no harm.
    m_isChanged = m_isChanged || m_hasFailed || m_writer.activeThreadCount() > 0;
    write(); // the writer finishes what it has before it goes
}

void DraftStore::read()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestDraftsFile)
        return putAside(file);
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value("format"_L1).toInt() != draftsFormat)
        return putAside(file);
    const QDateTime oldest = m_clock.now().addDays(-longestDays);
    const QJsonArray entries = root.value("drafts"_L1).toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const auto form = fromString<ui::DraftForm>(entry.value("form"_L1).toString());
        const QUuid owner(entry.value("owner"_L1).toString());
        const QDateTime keptAt =
            QDateTime::fromString(entry.value("keptAt"_L1).toString(), Qt::ISODateWithMs);
        // Of a form that is no more, or of a newer program.
        if (!form || owner.isNull() || !keptAt.isValid())
            continue;
        if (keptAt < oldest) {
            m_isChanged = true;
            continue;
        }
        m_drafts.insert({QUrl(entry.value("server"_L1).toString(), QUrl::StrictMode), UserId(owner),
                         *form, entry.value("subject"_L1).toString()},
                        {entry.value("version"_L1).toInt(), entry.value("values"_L1).toObject(),
                         keptAt.toUTC()});
    }
    dropOldest();
    if (m_isChanged)
        changed();
}

std::optional<ui::Draft> DraftStore::find(const ui::DraftKey &key) const
{
    const auto found = m_drafts.constFind(key);
    const bool isThere =
        found != m_drafts.constEnd() && found->keptAt >= m_clock.now().addDays(-longestDays);
    return isThere ? std::optional(*found) : std::nullopt;
}

bool DraftStore::keep(const ui::DraftKey &key, const ui::Draft &draft)
{
    if (key.owner.isNull() ||
        QJsonDocument(draft.values).toJson(QJsonDocument::Compact).size() > longestDraft)
        return false;
    const auto known = m_drafts.constFind(key);
    if (known != m_drafts.constEnd() && known->values == draft.values &&
        known->version == draft.version)
        return true;
    m_drafts.insert(key, draft);
    dropOldest();
    changed();
    return true;
}

void DraftStore::drop(const ui::DraftKey &key)
{
    if (m_drafts.remove(key))
        changed();
}

void DraftStore::dropAll(const QUrl &server, UserId owner)
{
    const auto isTheirs = [&](const auto &draft) {
        return draft.key().server == server && draft.key().owner == owner;
    };
    if (m_drafts.removeIf(isTheirs) > 0)
        changed();
}

void DraftStore::dropOldest()
{
    while (m_drafts.size() > mostDrafts) {
        const auto oldest =
            std::min_element(m_drafts.begin(), m_drafts.end(),
                             [](const auto &a, const auto &b) { return a.keptAt < b.keptAt; });
        m_drafts.erase(oldest);
        m_isChanged = true;
    }
}

void DraftStore::changed()
{
    m_isChanged = true;
    // Not anew with each letter: somebody who types without a pause is not to lose much either.
    if (!m_soon.isActive() && QThread::currentThread()->eventDispatcher())
        m_soon.start();
}

QByteArray DraftStore::json() const
{
    QJsonArray entries;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        entries.append(QJsonObject{{u"server"_s, draft.key().server.toString()},
                                   {u"owner"_s, draft.key().owner.toString()},
                                   {u"form"_s, toString(draft.key().form)},
                                   {u"subject"_s, draft.key().subject},
                                   {u"version"_s, draft->version},
                                   {u"keptAt"_s, draft->keptAt.toUTC().toString(Qt::ISODateWithMs)},
                                   {u"values"_s, draft->values}});
    return QJsonDocument(QJsonObject{{u"format"_s, draftsFormat}, {u"drafts"_s, entries}})
        .toJson(QJsonDocument::Compact);
}

void DraftStore::write()
{
    m_soon.stop();
    if (!std::exchange(m_isChanged, false))
        return;
    m_again.stop();
    if (m_drafts.isEmpty())
        startWriting([path = m_path] { return removeDrafts(path); });
    else
        startWriting([path = m_path, json = json()] { return writeDrafts(path, json); });
}

void DraftStore::startWriting(std::function<bool()> job)
{
    m_writer.start([this, job = std::move(job)] {
        m_hasFailed = !job();
        if (m_hasFailed)
            QMetaObject::invokeMethod(this, &DraftStore::tryAgain, Qt::QueuedConnection);
    });
}

void DraftStore::tryAgain()
{
    m_isChanged = true;
    if (!m_soon.isActive())
        m_again.start();
}

} // namespace oh::app
