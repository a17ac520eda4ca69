// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/formdraft.h"

#include "ui/presenters/viewer.h"

#include <QMetaMethod>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

// How a field is kept; another way is another version.
constexpr int formDraftVersion = 1;
constexpr auto typedValue = "is"_L1;
/// What the field held before.
constexpr auto formerValue = "was"_L1;

} // namespace

FormDraft::FormDraft(Context &context, DraftForm form, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_key.form = form;
}

QString FormDraft::viewerZone() const
{
    return ui::viewerZone(m_context.account);
}

void FormDraft::open(const QString &subject, const QJsonObject &untouched)
{
    close();
    m_key.server = m_context.account.server();
    m_key.owner = viewerId(m_context.account);
    m_key.subject = subject;
    m_untouched = untouched;
    m_isOpen = !m_key.owner.isNull();
    if (!m_isOpen)
        return;
    const auto kept = m_context.drafts.find(m_key);
    if (kept && kept->version == formDraftVersion) {
        for (auto field = kept->values.begin(); field != kept->values.end(); ++field) {
            // Of a form that has such a field only for others; it says nothing here.
            if (!untouched.isEmpty() && !untouched.contains(field.key()))
                continue;
            const QJsonObject entry = field.value().toObject();
            const QJsonValue typed = entry.value(typedValue);
            if (typed == untouched.value(field.key()))
                continue; // as it is anyway by now
            const QJsonValue former = entry.value(formerValue);
            m_values.insert(field.key(), typed);
            m_former.insert(field.key(), former);
            // Where there is nothing that others could change, the form's own beginning moved on.
            if (subject.isEmpty() || former == untouched.value(field.key()))
                continue;
            m_isOverOther = true;
            m_typedOver.insert(field.key(), former);
        }
        if (hasWords())
            m_restoredFrom = kept->keptAt;
        else
            m_context.drafts.drop(m_key); // saved by now, in whatever way
    }
    Q_EMIT restoredChanged();
}

void FormDraft::close()
{
    m_isOpen = false;
    m_untouched = {};
    m_values = {};
    m_touched = false;
    m_restoredFrom.reset();
    m_isOverOther = false;
    m_former = {};
    m_typedOver = {};
    m_missing.clear();
    m_isTooMuch = false;
    m_discardedValues.reset();
}

void FormDraft::addMissing(const QString &sentence)
{
    if (!m_restoredFrom || m_missing.contains(sentence))
        return;
    m_missing += m_missing.isEmpty() ? sentence : u' ' + sentence;
    Q_EMIT restoredChanged();
}

void FormDraft::keep(const QJsonObject &values)
{
    if (!m_isOpen)
        return;
    const auto [changed, kept] = difference(values);
    if (changed == m_values)
        return;
    m_touched = true;
    write(changed, kept);
}

std::pair<QJsonObject, QJsonObject> FormDraft::difference(const QJsonObject &values) const
{
    QJsonObject changed;
    QJsonObject kept;
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QJsonValue before = m_untouched.value(field.key());
        if (field.value() == before)
            continue;
        changed.insert(field.key(), field.value());
        const QJsonValue over = m_typedOver.value(field.key());
        const QJsonValue former = over.isUndefined() ? before : over;
        kept.insert(field.key(), QJsonObject{{typedValue, field.value()}, {formerValue, former}});
    }
    return {changed, kept};
}

void FormDraft::write(const QJsonObject &changed, const QJsonObject &kept)
{
    m_values = changed;
    if (!hasWords())
        return finish();
    const bool couldUndo = m_discardedValues.has_value();
    m_discardedValues.reset(); // it would go over what was typed since
    const bool isKept =
        m_context.drafts.keep(m_key, {formDraftVersion, kept, m_context.clock.now()});
    if (std::exchange(m_isTooMuch, !isKept) == isKept || couldUndo)
        Q_EMIT restoredChanged();
}

void FormDraft::rebase(const QJsonObject &untouched, const QJsonObject &values,
                       const QStringList &unsettled)
{
    if (!m_isOpen)
        return;
    QJsonObject typedOver;
    for (const QString &field : unsettled) {
        const QJsonValue over = m_typedOver.value(field);
        typedOver.insert(field, over.isUndefined() ? m_untouched.value(field) : over);
    }
    const bool isSame = untouched == m_untouched;
    if (isSame && typedOver == m_typedOver)
        return keep(values);
    m_untouched = untouched;
    m_typedOver = typedOver;
    // Also when the words are the same: what they stand on is not.
    const auto [changed, kept] = difference(values);
    if (!changed.isEmpty() || hasWords())
        write(changed, kept);
    if (!isSame && std::exchange(m_isOverOther, false) && m_restoredFrom)
        Q_EMIT restoredChanged();
}

void FormDraft::finish()
{
    if (!m_isOpen)
        return;
    m_context.drafts.drop(m_key);
    m_values = {};
    m_former = {};
    m_typedOver = {};
    m_missing.clear();
    m_touched = false;
    const bool wasShown = m_restoredFrom || m_isTooMuch || m_discardedValues;
    m_restoredFrom.reset();
    m_isOverOther = false;
    m_isTooMuch = false;
    m_discardedValues.reset();
    if (wasShown)
        Q_EMIT restoredChanged();
}

void FormDraft::discard()
{
    const bool canUndo =
        m_restoredFrom && isSignalConnected(QMetaMethod::fromSignal(&FormDraft::discardUndone));
    const QJsonObject values = m_values;
    const QDateTime from = m_restoredFrom.value_or(QDateTime());
    const bool overOther = m_isOverOther;
    const QJsonObject typedOver = m_typedOver;
    finish();
    Q_EMIT discarded();
    if (!canUndo || hasWords())
        return;
    m_discardedValues = values;
    m_discardedFrom = from;
    m_discardedOverOther = overOther;
    m_discardedTypedOver = typedOver;
    Q_EMIT restoredChanged();
}

void FormDraft::undoDiscard()
{
    const auto values = std::exchange(m_discardedValues, std::nullopt);
    if (!values || !m_isOpen)
        return;
    QJsonObject all = m_untouched;
    for (auto field = values->begin(); field != values->end(); ++field)
        all.insert(field.key(), field.value());
    m_typedOver = m_discardedTypedOver;
    const auto [changed, kept] = difference(all);
    write(changed, kept);
    m_touched = true;
    m_restoredFrom = m_discardedFrom;
    m_isOverOther = m_discardedOverOther;
    Q_EMIT discardUndone();
    Q_EMIT restoredChanged();
}

void dropDraft(Context &context, DraftForm form, const QString &subject)
{
    context.drafts.drop({context.account.server(), viewerId(context.account), form, subject});
}

} // namespace oh::ui
