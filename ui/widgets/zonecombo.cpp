// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonecombo.h"

#include "ui/style/timetext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

QString entryText(const QString &zone, const QDateTime &at)
{
    return u"%1 (%2)"_s.arg(zone, offsetText(zone, at));
}

} // namespace

ZoneCombo::ZoneCombo(const QDateTime &at, QWidget *parent) : QComboBox(parent), m_at(at)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(12);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString zone = QString::fromLatin1(id);
        // Region/City and UTC: the others are aliases and fixed offsets.
        if (zone == u"UTC"_s || (zone.contains(u'/') && !zone.startsWith(u"Etc/"_s)))
            addItem(entryText(zone, at), zone);
    }
    auto *search = new QCompleter(model(), this);
    search->setCompletionMode(QCompleter::PopupCompletion);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(search);
    lineEdit()->setPlaceholderText(tr("Type a city"));
    connect(this, &QComboBox::editTextChanged, this, &ZoneCombo::zoneChanged);
}

void ZoneCombo::showEvent(QShowEvent *event)
{
    // What has the keyboard is the field inside, which readers meet on its own.
    lineEdit()->setAccessibleName(accessibleName());
    QComboBox::showEvent(event);
}

QString ZoneCombo::zone() const
{
    const QString typed = currentText().trimmed();
    const int row = findText(typed, Qt::MatchFixedString);
    if (row >= 0)
        return itemData(row).toString();
    const int byName = findData(typed, Qt::UserRole, Qt::MatchFixedString);
    return byName >= 0 ? itemData(byName).toString() : typed;
}

void ZoneCombo::setZone(const QString &zone)
{
    int row = findData(zone);
    if (row < 0 && !zone.isEmpty()) {
        insertItem(0, entryText(zone, m_at), zone);
        row = 0;
    }
    setCurrentIndex(row);
    if (row < 0)
        clearEditText();
}

QString ZoneCombo::systemZone()
{
    return QString::fromLatin1(QTimeZone::systemTimeZoneId());
}

void ZoneCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the form must not change it
}

} // namespace oh::ui
