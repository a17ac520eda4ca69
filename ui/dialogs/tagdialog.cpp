// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/tagtexts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

struct TaskWords
{
    QString title;
    QString question;
    QString explanation;
    QString button;
};

TaskWords wordsOf(TagDialog::Task task, const QString &name)
{
    using Task = TagDialog::Task;
    switch (task) {
    case Task::Add:
        return {TagDialog::tr("New tag"), TagDialog::tr("A new tag"),
                TagDialog::tr("Everybody can choose it at once."), TagDialog::tr("&Add")};
    case Task::Rename:
        return {TagDialog::tr("Rename tag"), TagDialog::tr("What is %1 to be called?").arg(name),
                TagDialog::tr("It is still found by the name that it has now."),
                TagDialog::tr("&Rename")};
    case Task::Move:
        return {TagDialog::tr("Move tag"),
                TagDialog::tr("Where does %1 belong?").arg(name),
                {},
                TagDialog::tr("&Move")};
    case Task::Merge:
        return {TagDialog::tr("Merge tag"), TagDialog::tr("Merge %1 into another tag").arg(name),
                TagDialog::tr("This can't be undone."), TagDialog::tr("&Merge")};
    case Task::Reject:
        return {TagDialog::tr("Reject tag"), TagDialog::tr("Reject %1?").arg(name),
                TagDialog::tr("It is taken off all profiles, and whoever asked is told why."),
                TagDialog::tr("&Reject")};
    }
    return {};
}

/// As it is kept.
QString keyOf(TagDialog::Task task)
{
    using Task = TagDialog::Task;
    switch (task) {
    case Task::Add:
        return u"add"_s;
    case Task::Rename:
        return u"rename"_s;
    case Task::Move:
        return u"move"_s;
    case Task::Merge:
        return u"merge"_s;
    case Task::Reject:
        return u"reject"_s;
    }
    return {};
}

} // namespace

TagDialog::TagDialog(Context &context, TagsPresenter &tags, Task task, const QString &id,
                     QWidget *parent)
    : FormDialog(parent), m_tags(tags), m_task(task), m_id(id)
{
    setObjectName(u"tagDialog"_s);
    const api::AdminTag *tag = tags.tag(id);
    const TaskWords words = wordsOf(task, tag ? tag->displayName : QString());
    setWindowTitle(words.title);
    QVBoxLayout *layout = dialogLayout(this, words.question, words.explanation);
    switch (task) {
    case Task::Add:
        m_category = new QComboBox(this);
        m_category->setObjectName(u"tagCategory"_s);
        for (const TagCategory category : enumValues<TagCategory>())
            m_category->addItem(tagCategoryName(category), int(category));
        layout->addWidget(new FormField(tr("&Category"), m_category, true, {}, this));
        addName(layout, {});
        addOther(layout, tr("&Below"), true);
        connect(m_category, &QComboBox::currentIndexChanged, this,
                [this] { fillOthers(TagCategory(m_category->currentData().toInt()), true); });
        fillOthers(TagCategory(m_category->currentData().toInt()), true);
        break;
    case Task::Rename:
        addName(layout, tag ? tag->displayName : QString());
        break;
    case Task::Move:
        addOther(layout, tr("&Below"), true);
        if (tag) {
            fillOthers(tag->category, true);
            if (tag->parentId)
                m_other->setCurrentIndex(std::max(0, m_other->findData(tag->parentId->toString())));
        }
        break;
    case Task::Merge:
        addOther(layout, tr("The tag that &remains"), false);
        if (tag)
            fillOthers(tag->category, false);
        m_preview = makeLabel({}, TextRole::Body, this);
        m_preview->setObjectName(u"tagPreview"_s);
        m_preview->setWordWrap(true);
        layout->addWidget(m_preview);
        connect(m_other, &QComboBox::currentTextChanged, this, &TagDialog::showPreview);
        showPreview();
        break;
    case Task::Reject:
        m_reason = new QPlainTextEdit(this);
        m_reason->setObjectName(u"tagReason"_s);
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(84);
        m_reasonField = new FormField(tr("Re&ason"), m_reason, true, {}, this);
        layout->addWidget(m_reasonField);
        connect(m_reason, &QPlainTextEdit::textChanged, m_reasonField, &FormField::clearError);
        break;
    }
    m_error = dialogError(this, u"tagError"_s);
    layout->addWidget(m_error);
    auto *keep = makeButton(tr("&Keep as it is"), ButtonKind::Secondary, u"tagKeep"_s, this);
    const bool isHarsh = task == Task::Merge || task == Task::Reject;
    m_do = makeButton(words.button, isHarsh ? ButtonKind::Danger : ButtonKind::Primary, u"tagDo"_s,
                      this);
    m_do->setDefault(true);
    layout->addLayout(dialogButtons({keep, m_do}));
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &TagDialog::submit);
    connect(&tags, &TagsPresenter::busyChanged, this,
            [this] { m_do->setEnabled(!m_tags.isBusy()); });
    // What else is changed meanwhile is none of its business.
    connect(&tags, &TagsPresenter::done, this, [this] {
        if (isBusy())
            accept();
    });
    connect(&tags, &TagsPresenter::failed, this, [this](const Error &error) {
        if (!isBusy())
            return;
        setWordsBusy(false);
        showDialogError(m_error, error);
    });
    if (m_reason) {
        keepWords(context, DraftForm::TagRejection).add(u"reason"_s, m_reason);
        beginWords(id);
    } else {
        keepChange(context);
    }
    if (QWidget *first = m_name    ? static_cast<QWidget *>(m_name)
                         : m_other ? static_cast<QWidget *>(m_other)
                                   : m_reason)
        first->setFocus();
    fitDialog(this);
}

TagDialog::~TagDialog()
{
    // It tells of a change while it goes, when those who hear of it are half gone.
    if (m_other)
        m_other->disconnect();
}

void TagDialog::keepChange(Context &context)
{
    DraftFields &words = keepWords(context, DraftForm::TagChange);
    if (m_category)
        words.add(u"category"_s, m_category);
    if (m_name)
        words.add(u"name"_s, m_name);
    if (m_other)
        words.add(u"other"_s, m_other); // what it can be depends on the category
    beginWords(m_task == Task::Add ? keyOf(m_task) : keyOf(m_task) + u'/' + m_id);
}

std::optional<std::pair<TagDialog::Task, QString>> TagDialog::taskOf(DraftForm form,
                                                                     const QString &subject)
{
    if (form == DraftForm::TagRejection)
        return std::pair(Task::Reject, subject);
    if (form != DraftForm::TagChange)
        return std::nullopt;
    for (const Task task : {Task::Add, Task::Rename, Task::Move, Task::Merge}) {
        if (subject.section(u'/', 0, 0) == keyOf(task))
            return std::pair(task, subject.section(u'/', 1));
    }
    return std::nullopt;
}

void TagDialog::addName(QLayout *layout, const QString &text)
{
    m_name = new QLineEdit(text, this);
    m_name->setObjectName(u"tagName"_s);
    m_name->setMaxLength(api::maxTagName);
    m_name->selectAll();
    m_nameField = new FormField(tr("&Name"), m_name, true, {}, this);
    layout->addWidget(m_nameField);
    connect(m_name, &QLineEdit::textChanged, m_nameField, &FormField::clearError);
}

void TagDialog::addOther(QLayout *layout, const QString &label, bool isForParent)
{
    m_other = new QComboBox(this);
    m_other->setObjectName(u"tagOther"_s);
    m_other->setEditable(true);
    m_other->setInsertPolicy(QComboBox::NoInsert);
    m_other->completer()->setFilterMode(Qt::MatchContains);
    m_other->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_otherField =
        new FormField(label, m_other, !isForParent, tr("Type a few letters to find one."), this);
    layout->addWidget(m_otherField);
    connect(m_other, &QComboBox::currentTextChanged, m_otherField, &FormField::clearError);
}

void TagDialog::fillOthers(TagCategory category, bool isForParent)
{
    m_other->clear();
    if (isForParent)
        m_other->addItem(tr("Nothing: directly in the category"), QString());
    const QList<api::AdminTag> tags = m_tags.others(category, m_id, isForParent);
    for (const api::AdminTag &tag : tags)
        m_other->addItem(tag.displayName, tag.id.toString());
    if (!isForParent)
        m_other->setCurrentIndex(-1);
}

std::optional<TaxonomyId> TagDialog::other() const
{
    const int row = m_other->findText(m_other->currentText().trimmed(), Qt::MatchFixedString);
    return row < 0 ? std::nullopt : TaxonomyId::parse(m_other->itemData(row).toString());
}

void TagDialog::showPreview()
{
    const api::AdminTag *tag = m_tags.tag(m_id);
    const auto into = other();
    const api::AdminTag *remains = into ? m_tags.tag(into->toString()) : nullptr;
    if (!tag || !remains) {
        m_preview->setText(tr("Choose the tag that remains to see what moves."));
        return;
    }
    const TagsPresenter::MergePreview what = m_tags.preview(m_id);
    QStringList lines;
    lines.append(what.usage.total == 0
                     ? tr("Nobody carries %1: nothing moves.").arg(tag->displayName)
                     //: %1: "2 mentors, 1 mentee", %2: a tag
                     : tr("Get %2 instead: %1.").arg(usageText(what.usage), remains->displayName));
    if (what.children > 0)
        lines.append(tr("%n tag(s) below it move along.", nullptr, what.children));
    lines.append(
        tr("Whoever types %1 from now on gets %2.").arg(tag->displayName, remains->displayName));
    m_preview->setText(lines.join(u'\n'));
    if (isVisible())
        fitDialog(this);
}

void TagDialog::submit()
{
    if (m_tags.isBusy())
        return;
    m_error->hide();
    if (m_name) {
        const QString name = m_name->text().trimmed();
        api::CreateTag tag;
        tag.displayName = name;
        const auto &schema = api::CreateTag::schema();
        const QList<FieldError> problems = schema.validate(schema.toJson(tag), api::Mode::Strict);
        if (!problems.isEmpty()) {
            m_nameField->setError(fieldSentence(problems.first().message));
            m_name->setFocus();
            return;
        }
    }
    const bool isTyped = m_other && !m_other->currentText().trimmed().isEmpty();
    const bool isNone = m_other && m_task != Task::Merge &&
                        (!isTyped || m_other->currentText() == m_other->itemText(0));
    if (m_other && !isNone && !other()) {
        m_otherField->setError(tr("Choose one from the list."));
        m_other->setFocus();
        return;
    }
    switch (m_task) {
    case Task::Add:
        m_tags.create({TagCategory(m_category->currentData().toInt()), m_name->text().trimmed(),
                       isNone ? std::nullopt : other()});
        break;
    case Task::Rename:
        m_tags.rename(m_id, m_name->text().trimmed());
        break;
    case Task::Move:
        m_tags.move(m_id, isNone ? std::nullopt : other());
        break;
    case Task::Merge:
        m_tags.merge(m_id, *other());
        break;
    case Task::Reject:
        if (m_reason->toPlainText().trimmed().isEmpty()) {
            m_reasonField->setError(tr("Say why: whoever asked for it reads this."));
            m_reason->setFocus();
            return;
        }
        m_tags.reject(m_id, m_reason->toPlainText().trimmed());
        break;
    }
    setWordsBusy(m_tags.isBusy());
}

} // namespace oh::ui
