// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/ports/drafts.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace oh::ui {

/// The fields of one record, all of them texts, while somebody types in them. When somebody else
/// saved the record meanwhile, theirs is read and merged: what only one of the two changed is taken
/// over, and what both changed waits for a decision. Nothing that was typed is lost.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Line, Lines, Zone, Choice };
    Q_ENUM(Kind)

    struct Option
    {
        QString value;
        QString text;
    };
    struct Field
    {
        /// As the API calls it.
        QString key;
        /// With a mnemonic.
        QString label;
        Kind kind = Kind::Line;
        bool required = false;
        QString help = {};
        /// Of a choice.
        QList<Option> options = {};
        /// Goes with the change and is none itself: why.
        bool isNote = false;
    };
    /// By key.
    using Values = QMap<QString, QString>;

    RecordForm(Context &context, QList<Field> fields, const Values &values,
               QObject *parent = nullptr);

    Context &context() const { return m_context; }
    /// What is typed is kept as a draft of this form, about this record; empty for a new one.
    virtual DraftForm draftForm() const = 0;
    virtual QString draftSubject() const { return {}; }

    const QList<Field> &fields() const { return m_fields; }
    /// On the server, as it was read last.
    const Values &base() const { return m_base; }
    QString value(const QString &key) const { return m_mine.value(key); }
    void setValue(const QString &key, const QString &text);
    /// The fields in `was` were typed over these values, earlier: what has changed on the server
    /// since is a conflict.
    void compareWith(const Values &was);

    const QSet<QString> &conflicts() const { return m_conflicts; }
    /// What it is on the server now, as one reads it.
    QString theirs(const QString &key) const;
    void keepMine(const QString &key);
    void takeTheirs(const QString &key);
    /// Somebody else's edit was read.
    bool hasMerged() const { return m_merged; }

    QString errorOf(const QString &key) const { return m_errors.value(key); }
    const std::optional<Error> &failure() const { return m_failure; }
    bool isSending() const { return m_call != nullptr; }
    /// Ends in saved(), unchanged(), or in errors that are shown.
    void submit();

    QDateTime now() const { return m_context.clock.now(); }

Q_SIGNALS:
    /// Other values than those that were typed.
    void valuesChanged();
    void conflictsChanged();
    void errorsChanged();
    void sendingChanged();
    /// It is on the server: by this answer, or by an earlier one that never came.
    void saved();
    void unchanged();

protected:
    /// A new record is always worth saving.
    virtual bool isNew() const { return false; }
    /// What the declaration of the request says of what is typed.
    virtual QList<FieldError> problems() const = 0;
    /// Sends it; ends in answered().
    virtual Call send() = 0;
    /// Reads the record again; ends in wasRead().
    virtual Call read() { return {}; }

    void answered(const std::optional<Error> &error);
    void wasRead(const Result<Values> &now);
    /// Trimmed.
    QString typed(const QString &key) const { return m_mine.value(key).trimmed(); }
    bool differs(const QString &key) const { return typed(key) != m_base.value(key).trimmed(); }

    Context &m_context;

private:
    bool validate();
    bool isWorthSaving() const;

    const QList<Field> m_fields;
    Values m_base;
    Values m_mine;
    QSet<QString> m_conflicts;
    bool m_merged = false;
    QMap<QString, QString> m_errors;
    std::optional<Error> m_failure;
    Call m_call;
};

} // namespace oh::ui
