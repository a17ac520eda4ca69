// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/recordform.h"

#include "ui/presenters/confirmablewarnings.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

RecordForm::RecordForm(Context &context, QList<Field> fields, const Values &values, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_fields(std::move(fields)),
      m_base(values),
      m_mine(values)
{}

void RecordForm::setValue(const QString &key, const QString &text)
{
    if (m_mine.value(key) == text)
        return;
    m_mine.insert(key, text);
    if (m_errors.remove(key) > 0)
        Q_EMIT errorsChanged();
}

void RecordForm::compareWith(const Values &was)
{
    if (isNew())
        return; // nobody else can have changed it
    for (const Field &field : m_fields) {
        const bool isTyped = was.contains(field.key) && !field.isNote;
        if (isTyped && was.value(field.key).trimmed() != m_base.value(field.key).trimmed() &&
            differs(field.key))
            m_conflicts.insert(field.key);
    }
    if (m_conflicts.isEmpty())
        return;
    m_merged = true;
    Q_EMIT conflictsChanged();
}

QString RecordForm::theirs(const QString &key) const
{
    const QString text = m_base.value(key);
    return text.trimmed().isEmpty() ? tr("nothing") : text;
}

void RecordForm::keepMine(const QString &key)
{
    if (m_conflicts.remove(key))
        Q_EMIT conflictsChanged();
}

void RecordForm::takeTheirs(const QString &key)
{
    if (!m_conflicts.remove(key))
        return;
    m_mine.insert(key, m_base.value(key));
    Q_EMIT valuesChanged();
    Q_EMIT conflictsChanged();
}

bool RecordForm::validate()
{
    m_errors.clear();
    for (const Field &field : m_fields) {
        if (field.required && typed(field.key).isEmpty())
            m_errors.insert(field.key, tr("This is needed."));
    }
    const QList<FieldError> found = problems();
    for (const FieldError &problem : found) {
        if (!m_errors.contains(problem.path))
            m_errors.insert(problem.path, problemSentence(problem.message));
    }
    return m_errors.isEmpty();
}

bool RecordForm::isWorthSaving() const
{
    return isNew() || std::any_of(m_fields.cbegin(), m_fields.cend(), [this](const Field &field) {
               return !field.isNote && differs(field.key);
           });
}

void RecordForm::submit()
{
    if (isSending())
        return;
    m_failure.reset();
    if (!m_conflicts.isEmpty()) {
        Q_EMIT conflictsChanged(); // decide first
        return;
    }
    if (!isWorthSaving()) {
        Q_EMIT unchanged();
        return;
    }
    const bool valid = validate();
    Q_EMIT errorsChanged();
    if (!valid)
        return;
    m_call = send();
    Q_EMIT sendingChanged();
}

void RecordForm::answered(const std::optional<Error> &error)
{
    const Call finished = std::move(m_call);
    if (error && error->code == ErrorCode::StaleVersion) {
        m_call = read();
        if (m_call)
            return; // still busy
    }
    Q_EMIT sendingChanged();
    if (!error) {
        Q_EMIT saved();
        return;
    }
    if (error->code == ErrorCode::ValidationError) {
        for (const FieldError &field : error->details)
            m_errors.insert(field.path, problemSentence(field.message));
    }
    if (m_errors.isEmpty())
        m_failure = error;
    Q_EMIT errorsChanged();
}

void RecordForm::wasRead(const Result<Values> &now)
{
    const Call finished = std::move(m_call);
    Q_EMIT sendingChanged();
    if (!now) {
        m_failure = now.error(); // the old version stays: the next try ends here again
        Q_EMIT errorsChanged();
        return;
    }
    m_merged = true;
    for (const Field &field : m_fields) {
        if (field.isNote)
            continue;
        const QString before = m_base.value(field.key).trimmed();
        const QString after = now->value(field.key).trimmed();
        if (after == before || after == typed(field.key))
            continue;
        if (typed(field.key) != before)
            m_conflicts.insert(field.key);
        else
            m_mine.insert(field.key, now->value(field.key));
    }
    m_base = *now;
    Q_EMIT valuesChanged();
    Q_EMIT conflictsChanged();
    // The other version is this very change, whose answer never came.
    if (!isWorthSaving())
        Q_EMIT saved();
}

} // namespace oh::ui
