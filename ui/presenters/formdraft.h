// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <optional>

namespace oh::ui {

/// What was typed into one form and neither sent nor saved: kept with every change, there again
/// when the form is opened the next time, for the same person on the same server. A form says what
/// it holds untouched; only what differs from that is kept.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    FormDraft(Context &context, DraftForm form, QObject *parent = nullptr);

    DraftForm form() const { return m_key.form; }
    const QString &subject() const { return m_key.subject; }
    /// From now on about `subject` (an id; empty where there is only one): finds what was kept.
    /// Nothing is kept while nobody is signed in.
    void open(const QString &subject, const QJsonObject &untouched = {});
    /// About nothing any more; what was kept stays.
    void close();

    /// By field; empty when nothing differs from the untouched form.
    const QJsonObject &values() const { return m_values; }
    bool hasWords() const { return !m_values.isEmpty(); }
    /// Something was typed since the form was opened.
    bool isTouched() const { return m_touched; }
    /// When the words were typed that the form began with; nothing when it began without, or when
    /// they were sent or discarded.
    const std::optional<QDateTime> &restoredFrom() const { return m_restoredFrom; }
    /// What the restored words were typed over is something else by now.
    bool isOverOther() const { return m_isOverOther; }
    /// What the fields of the restored words held when these were typed.
    const QJsonObject &formerValues() const { return m_former; }
    /// What was typed last is too much to be kept.
    bool isTooMuch() const { return m_isTooMuch; }
    /// What of the restored words is no more, as a sentence; empty when all of it is there.
    const QString &missing() const { return m_missing; }
    /// Adds such a sentence; says nothing once, or while, there are no restored words.
    void addMissing(const QString &sentence);
    QString viewerZone() const;

    /// All that the form holds now.
    void keep(const QJsonObject &values);
    /// The form stands on something newer by now. `unsettled` are the fields that others changed
    /// too and that nobody has decided about: they are still said to be typed over what they were
    /// typed over.
    void rebase(const QJsonObject &untouched, const QJsonObject &values,
                const QStringList &unsettled = {});
    /// Sent or saved: nothing is left to keep.
    void finish();
    /// The person wants the form as it was untouched.
    void discard();
    /// The restored words were discarded, and nothing was typed since.
    bool canUndoDiscard() const { return m_discardedValues.has_value(); }
    void undoDiscard();

Q_SIGNALS:
    /// Where the words come from, or that they are gone.
    void restoredChanged();
    void discarded();
    /// values() are to be in the form again. Undoing is only offered where somebody listens.
    void discardUndone();

private:
    /// What differs from the untouched form; by itself, and as it is kept.
    std::pair<QJsonObject, QJsonObject> difference(const QJsonObject &values) const;
    void write(const QJsonObject &changed, const QJsonObject &kept);

    Context &m_context;
    DraftKey m_key;
    bool m_isOpen = false;
    QJsonObject m_untouched;
    QJsonObject m_values;
    bool m_touched = false;
    std::optional<QDateTime> m_restoredFrom;
    bool m_isOverOther = false;
    QJsonObject m_former;
    /// Where it is not what the untouched form holds by now.
    QJsonObject m_typedOver;
    QString m_missing;
    bool m_isTooMuch = false;
    std::optional<QJsonObject> m_discardedValues;
    QDateTime m_discardedFrom;
    bool m_discardedOverOther = false;
    QJsonObject m_discardedTypedOver;
};

/// A value of the API as a field keeps it; null for none.
template <typename T>
QJsonValue keptValue(const std::optional<T> &value)
{
    return value ? QJsonValue(T::schema().toJson(*value)) : QJsonValue();
}

template <typename T>
std::optional<T> keptFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const auto value = T::schema().fromJson(json.toObject(), api::Mode::Lenient);
    return value ? std::optional(*value) : std::nullopt;
}

/// For what ends elsewhere than in its form: forgets its words.
void dropDraft(Context &context, DraftForm form, const QString &subject);

} // namespace oh::ui
