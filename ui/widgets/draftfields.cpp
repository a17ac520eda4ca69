// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftfields.h"

#include "ui/presenters/formdraft.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr const char *wordsKept = "wordsKept";

} // namespace

void setWordsKept(QWidget *field)
{
    field->setProperty(wordsKept, true);
}

bool areWordsKept(const QWidget *field)
{
    return field->property(wordsKept).toBool();
}

DraftFields::DraftFields(FormDraft &draft, QObject *parent) : QObject(parent), m_draft(draft)
{
    connect(&draft, &FormDraft::discarded, this, [this] { writeAll(m_untouched); });
    connect(&draft, &FormDraft::discardUndone, this, [this] { writeAll(m_draft.values()); });
}

void DraftFields::add(const QString &name, std::function<QJsonValue()> read,
                      std::function<void(const QJsonValue &)> write)
{
    m_fields.append({name, std::move(read), std::move(write)});
}

void DraftFields::addFirst(QWidget *field)
{
    if (!m_first)
        m_first = field;
}

void DraftFields::add(const QString &name, QPlainTextEdit *edit)
{
    addFirst(edit);
    add(
        name, [edit] { return edit->toPlainText(); },
        [edit](const QJsonValue &value) {
            edit->setPlainText(value.toString());
            edit->moveCursor(QTextCursor::End); // where one goes on
        });
    connect(edit, &QPlainTextEdit::textChanged, this, &DraftFields::note);
}

void DraftFields::add(const QString &name, QLineEdit *edit)
{
    addFirst(edit);
    add(
        name, [edit] { return edit->text(); },
        [edit](const QJsonValue &value) { edit->setText(value.toString()); });
    connect(edit, &QLineEdit::textChanged, this, &DraftFields::note);
}

void DraftFields::add(const QString &name, QComboBox *combo)
{
    addFirst(combo);
    const auto valueAt = [combo](int index) {
        const QVariant data = combo->itemData(index);
        // Words for "none" are another language's after a change of it.
        return data.isValid() ? data.toString() : u"#%1"_s.arg(index);
    };
    add(
        name,
        [combo, valueAt] {
            return combo->isEditable() ? combo->currentText() : valueAt(combo->currentIndex());
        },
        [combo, valueAt](const QJsonValue &value) {
            if (combo->isEditable())
                return combo->setCurrentText(value.toString());
            for (int index = 0; index < combo->count(); ++index) {
                if (valueAt(index) == value.toString())
                    return combo->setCurrentIndex(index);
            }
        });
    connect(combo, &QComboBox::currentTextChanged, this, &DraftFields::note);
}

void DraftFields::add(const QString &name, QDateTimeEdit *edit)
{
    addFirst(edit);
    add(
        name, [edit] { return edit->dateTime().toString(Qt::ISODate); },
        [edit](const QJsonValue &value) {
            const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODate);
            edit->setDate(moment.date());
            edit->setTime(moment.time());
        });
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &DraftFields::note);
}

void DraftFields::add(const QString &name, QSpinBox *box)
{
    addFirst(box);
    add(
        name, [box] { return box->value(); },
        [box](const QJsonValue &value) { box->setValue(value.toInt()); });
    connect(box, &QSpinBox::valueChanged, this, &DraftFields::note);
}

void DraftFields::add(const QString &name, QDoubleSpinBox *box)
{
    addFirst(box);
    add(
        name, [box] { return box->value(); },
        [box](const QJsonValue &value) { box->setValue(value.toDouble()); });
    connect(box, &QDoubleSpinBox::valueChanged, this, &DraftFields::note);
}

void DraftFields::add(const QString &name, QAbstractButton *checkable)
{
    addFirst(checkable);
    add(
        name, [checkable] { return checkable->isChecked(); },
        [checkable](const QJsonValue &value) { checkable->setChecked(value.toBool()); });
    connect(checkable, &QAbstractButton::toggled, this, &DraftFields::note);
}

void DraftFields::begin(const QString &subject)
{
    m_untouched = readAll();
    m_draft.open(subject, m_untouched);
    m_begun = true;
    writeAll(m_draft.values());
}

void DraftFields::note()
{
    if (m_begun && !m_writing)
        m_draft.keep(readAll());
}

void DraftFields::rebase(const QJsonObject &underneath, const QStringList &unsettled)
{
    if (!m_begun || m_writing)
        return;
    for (auto field = underneath.begin(); field != underneath.end(); ++field)
        m_untouched.insert(field.key(), field.value());
    m_draft.rebase(m_untouched, readAll(), unsettled);
}

QJsonObject DraftFields::readAll() const
{
    QJsonObject values;
    for (const Field &field : m_fields)
        values.insert(field.name, field.read());
    return values;
}

void DraftFields::writeAll(const QJsonObject &values)
{
    m_writing = true;
    m_refused.clear();
    for (const Field &field : std::as_const(m_fields)) {
        const QJsonValue value = values.value(field.name);
        if (value.isUndefined() || field.read() == value)
            continue;
        field.write(value);
        if (field.read() != value)
            m_refused.append(field.name);
    }
    m_writing = false;
}

} // namespace oh::ui
