// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QAbstractButton;
class QAbstractSpinBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QWidget;

namespace oh::ui {

class FormDraft;

/// What is typed into this field is there again whatever happens (FormDraft): nobody need be asked
/// about it.
void setWordsKept(QWidget *field);
bool areWordsKept(const QWidget *field);

/// Joins a form's controls with its draft. What was kept is put into them as if somebody typed it,
/// so that whatever listens to them hears of it.
class DraftFields : public QObject
{
    Q_OBJECT

public:
    /// The draft must outlive it.
    explicit DraftFields(FormDraft &draft, QObject *parent = nullptr);

    void add(const QString &name, QPlainTextEdit *edit);
    void add(const QString &name, QLineEdit *edit);
    /// By the data of the chosen entry, else by its place.
    void add(const QString &name, QComboBox *combo);
    void add(const QString &name, QDateTimeEdit *edit);
    void add(const QString &name, QSpinBox *box);
    void add(const QString &name, QDoubleSpinBox *box);
    void add(const QString &name, QAbstractButton *checkable);
    /// Whoever adds it calls note() when it changes.
    void add(const QString &name, std::function<QJsonValue()> read,
             std::function<void(const QJsonValue &)> write);

    /// The form stands there untouched: puts in what was kept about `subject`.
    void begin(const QString &subject);
    /// Where one begins to type; null without.
    QWidget *first() const { return m_first; }
    /// Fields that did not take what was put into them last: an entry that is gone, a day that is
    /// over.
    const QStringList &refused() const { return m_refused; }
    /// Something in the form changed.
    void note();
    /// The form stands on newer values by now, `underneath`, by field; what is not among them is as
    /// it was. Discarding goes back to these. `unsettled`: see FormDraft::rebase().
    void rebase(const QJsonObject &underneath, const QStringList &unsettled = {});

private:
    struct Field
    {
        QString name;
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> write;
    };

    QJsonObject readAll() const;
    void writeAll(const QJsonObject &values);

    void addFirst(QWidget *field);

    FormDraft &m_draft;
    QWidget *m_first = nullptr;
    QList<Field> m_fields;
    QStringList m_refused;
    QJsonObject m_untouched;
    bool m_begun = false;
    bool m_writing = false;
};

} // namespace oh::ui
