// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/savedviews.h"

#include "ui/presenters/viewer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oh::ui {

SavedViews::SavedViews(Context &context, const QString &page, QObject *parent)
    : QObject(parent), m_context(context), m_page(page)
{
    read();
}

QString SavedViews::stateName() const
{
    // Several people may use one computer.
    return u"views.%1/%2"_s.arg(m_page, viewerId(m_context.account).toString());
}

void SavedViews::read()
{
    const QJsonObject saved =
        QJsonDocument::fromJson(m_context.settings.state(stateName())).object();
    const QJsonArray views = saved[u"views"].toArray();
    for (const auto &item : views) {
        const QString name = item[u"name"].toString().left(longestName);
        if (problemWith(name).isEmpty())
            m_views.append({name, item[u"filter"].toString().toUtf8(),
                            QByteArray::fromBase64(item[u"layout"].toString().toLatin1())});
    }
    m_default = saved[u"default"].toString();
    if (!view(m_default))
        m_default.clear();
}

void SavedViews::write()
{
    QJsonArray views;
    for (const SavedView &view : std::as_const(m_views))
        views.append(QJsonObject{{u"name"_s, view.name},
                                 {u"filter"_s, QString::fromUtf8(view.filter)},
                                 {u"layout"_s, QString::fromLatin1(view.layout.toBase64())}});
    const QJsonObject saved{{u"views"_s, views}, {u"default"_s, m_default}};
    m_context.settings.setState(stateName(), QJsonDocument(saved).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

int SavedViews::indexOf(const QString &name) const
{
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

const SavedView *SavedViews::view(const QString &name) const
{
    const int index = indexOf(name);
    return index >= 0 ? &m_views.at(index) : nullptr;
}

const SavedView *SavedViews::defaultView() const
{
    return m_default.isEmpty() ? nullptr : view(m_default);
}

QString SavedViews::problemWith(const QString &name, const QString &renamed) const
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return tr("Give the view a name.");
    if (plain.size() > longestName)
        return tr("A name has at most %n character(s).", nullptr, longestName);
    const bool itself = plain.compare(renamed, Qt::CaseInsensitive) == 0;
    if (!itself && view(plain))
        return tr("There is a view with this name already.");
    if (renamed.isEmpty() && m_views.size() >= mostViews)
        return tr("There are %n view(s) already: delete one first.", nullptr, mostViews);
    return {};
}

bool SavedViews::save(const SavedView &view)
{
    SavedView kept = view;
    kept.name = view.name.simplified();
    if (const int known = indexOf(kept.name); known >= 0) {
        kept.name = m_views.at(known).name;
        m_views[known] = kept;
    } else if (problemWith(kept.name).isEmpty()) {
        m_views.append(kept);
    } else {
        return false;
    }
    write();
    return true;
}

bool SavedViews::rename(const QString &name, const QString &newName)
{
    const int index = indexOf(name);
    if (index < 0 || !problemWith(newName, name).isEmpty())
        return false;
    if (m_views.at(index).name == m_default)
        m_default = newName.simplified();
    m_views[index].name = newName.simplified();
    write();
    return true;
}

void SavedViews::remove(const QString &name)
{
    const int index = indexOf(name);
    if (index < 0)
        return;
    if (m_views.at(index).name == m_default)
        m_default.clear();
    m_views.removeAt(index);
    write();
}

void SavedViews::move(const QString &name, int places)
{
    const int from = indexOf(name);
    if (from < 0)
        return;
    const int to = qBound(0, from + places, int(m_views.size()) - 1);
    if (to == from)
        return;
    m_views.move(from, to);
    write();
}

void SavedViews::setDefault(const QString &name)
{
    const SavedView *wanted = view(name);
    const QString next = wanted ? wanted->name : QString();
    if (next == m_default)
        return;
    m_default = next;
    write();
}

} // namespace oh::ui
