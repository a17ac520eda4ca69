// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/tagdialog.h"
#include "ui/itemmodels/tagtreemodel.h"
#include "ui/views/page.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace oh::ui {

struct Context;
class StateView;

/// The taxonomy for coordinators (FR75): a tree with how many carry each tag, and what can be done
/// with the one that is chosen. Controls: tagsTree, tagsSearch, tagsFilter, tagsNew, tagsRename,
/// tagsMove, tagsMerge, tagsRetire, tagsApprove, tagsReject.
class TagsPage : public Page
{
    Q_OBJECT

public:
    explicit TagsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void reload() override;
    QString title() const override { return tr("Tags"); }
    void openItem(const QString &id) override;
    bool reopenForm(DraftForm form, const QString &subject) override;
    TagsPresenter &presenter() { return *m_presenter; }

private:
    QWidget *makeTools();
    QWidget *makePanel();
    void makeTree();
    QPushButton *addDeed(QLayout *layout, const QString &text, const QString &name,
                         const QKeySequence &keys, const std::function<void()> &run);
    void showState();
    void showTags();
    void showEmpty();
    void applyFilter();
    void showColumns();
    void select(const QString &id);
    QString currentId() const;
    void showCurrent();
    void openDialog(TagDialog::Task task);
    void openDialog(TagDialog::Task task, const QString &id);
    void reopenWanted();

    Context &m_context;
    TagsPresenter *m_presenter;
    TagTreeModel *m_model;
    TagTreeFilter *m_shown;
    PageHeader *m_header;
    QLineEdit *m_search = nullptr;
    QComboBox *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    QString m_wanted;
    /// After an ended session, when the tags are there.
    std::optional<std::pair<TagDialog::Task, QString>> m_reopen;
};

} // namespace oh::ui
