// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/presenters/tagspresenter.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace oh::ui {

class FormField;

/// Adds a tag, or changes, merges or rejects one; stays open with what was typed when the server
/// refuses. Controls: tagCategory, tagName, tagOther (the parent, or what remains), tagReason,
/// tagPreview, tagDo, tagKeep.
class TagDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Task { Add, Rename, Move, Merge, Reject };

    /// `id` is empty for a new one.
    TagDialog(Context &context, TagsPresenter &tags, Task task, const QString &id,
              QWidget *parent = nullptr);
    ~TagDialog() override;

    /// Which of them typed what is kept, and about which tag; nothing for words of other forms.
    static std::optional<std::pair<Task, QString>> taskOf(DraftForm form, const QString &subject);

private:
    void keepChange(Context &context);
    void addName(QLayout *layout, const QString &text);
    void addOther(QLayout *layout, const QString &label, bool isForParent);
    void fillOthers(TagCategory category, bool isForParent);
    std::optional<TaxonomyId> other() const;
    void showPreview();
    void submit();

    TagsPresenter &m_tags;
    const Task m_task;
    const QString m_id;
    QComboBox *m_category = nullptr;
    QLineEdit *m_name = nullptr;
    FormField *m_nameField = nullptr;
    QComboBox *m_other = nullptr;
    FormField *m_otherField = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    FormField *m_reasonField = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace oh::ui
