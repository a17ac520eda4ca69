// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objectcensus.h"

#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThread>

// Qt exports them for debuggers (qhooks_p.h), and keeps their order.
extern Q_CORE_EXPORT quintptr qtHookData[];

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

constexpr int addObject = 3;
constexpr int removeObject = 4;

using Hook = void (*)(QObject *);

Hook addBefore = nullptr;
Hook removeBefore = nullptr;
Qt::HANDLE countedThread = nullptr;

QSet<QObject *> &living()
{
    // Never destroyed: objects go until the very end of the program.
    static auto *objects = new QSet<QObject *>;
    return *objects;
}

// Network objects are made here and end in a thread of their own.
QMutex &livingMutex()
{
    static auto *mutex = new QMutex;
    return *mutex;
}

void added(QObject *object)
{
    if (QThread::currentThreadId() == countedThread) {
        const QMutexLocker locker(&livingMutex());
        living().insert(object);
    }
    if (addBefore)
        addBefore(object);
}

void removed(QObject *object)
{
    {
        const QMutexLocker locker(&livingMutex());
        living().remove(object);
    }
    if (removeBefore)
        removeBefore(object);
}

} // namespace

void ObjectCensus::begin()
{
    if (countedThread)
        return;
    countedThread = QThread::currentThreadId();
    addBefore = reinterpret_cast<Hook>(qtHookData[addObject]);
    removeBefore = reinterpret_cast<Hook>(qtHookData[removeObject]);
    qtHookData[addObject] = reinterpret_cast<quintptr>(&added);
    qtHookData[removeObject] = reinterpret_cast<quintptr>(&removed);
}

QHash<QString, int> ObjectCensus::byClass()
{
    QHash<QString, int> counts;
    const QMutexLocker locker(&livingMutex());
    for (const QObject *object : std::as_const(living())) {
        if (object->thread() == QThread::currentThread())
            ++counts[QString::fromLatin1(object->metaObject()->className())];
    }
    return counts;
}

QStringList ObjectCensus::difference(const QHash<QString, int> &before,
                                     const QHash<QString, int> &after)
{
    QStringList more;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const int added = it.value() - before.value(it.key());
        if (added > 0)
            more.append(u"%1 +%2"_s.arg(it.key()).arg(added));
    }
    more.sort();
    return more;
}

} // namespace oh::test
