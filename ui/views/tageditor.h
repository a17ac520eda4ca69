// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/formdraft.h"
#include "ui/presenters/owntagspresenter.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace oh::ui {

class DraftFields;

/// The own tags, each with a way to take it off and, for mentors, its weight; below them a search
/// in the list, and a wish for what the list has not. What is typed there is kept until it is a
/// tag. Controls: tagSearch, tagRequest, tagCategory,
/// tagRemove<n>, tagWeight<n>.
class TagEditor : public QWidget
{
    Q_OBJECT

public:
    TagEditor(OwnTagsPresenter &presenter, Notifier &notifier, QWidget *parent = nullptr);
    ~TagEditor() override;

private:
    void keepSearch();
    QWidget *makeSearch();
    QWidget *makeRequest();
    void refresh();
    void showTags();
    void showDecided();
    QWidget *makeTag(const api::Tag &tag, int number);
    void choose(const QString &shown);
    void enter();
    void showRequest();

    OwnTagsPresenter &m_presenter;
    Notifier &m_notifier;
    FormDraft m_kept;
    DraftFields *m_words;
    QWidget *m_tags;
    QLabel *m_empty;
    QLineEdit *m_search = nullptr;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_names = nullptr;
    /// What the list of suggestions shows, and what it stands for.
    QHash<QString, api::TaxonomyEntry> m_byText;
    QLabel *m_hint = nullptr;
    QWidget *m_requestRow = nullptr;
    QLabel *m_requestText = nullptr;
    QComboBox *m_category = nullptr;
    QPushButton *m_request = nullptr;
    QLabel *m_error = nullptr;
    QVBoxLayout *m_decided = nullptr;
    QList<api::Tag> m_shown;
    bool m_made = false;
};

} // namespace oh::ui
