// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tageditor.h"

#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/draftline.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int weightStep = 5;
/// Below nothing: no weight was given.
constexpr int weightNotSet = -weightStep;
/// A spin box that is turned further is not sent at each step.
constexpr int weightDelayMs = 500;

} // namespace

TagEditor::TagEditor(OwnTagsPresenter &presenter, Notifier &notifier, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_notifier(notifier),
      m_kept(presenter.context(), DraftForm::TagSearch),
      m_words(new DraftFields(m_kept, this))
{
    setObjectName(u"tagEditor"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_tags = new QWidget(this);
    m_tags->setObjectName(u"profileTags"_s);
    m_tags->setAccessibleName(tr("Your tags"));
    if (presenter.hasWeights()) {
        auto *rows = new QVBoxLayout(m_tags);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(6);
    } else {
        new FlowLayout(m_tags, 8);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        m_tags->setSizePolicy(policy);
    }
    layout->addWidget(m_tags);
    m_empty = makeLabel(tr("No tags yet. They decide who is recommended to you, and to whom."),
                        TextRole::Muted, this);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    auto *restored = new DraftLine(m_kept, this);
    layout->addWidget(restored);
    layout->addWidget(makeSearch());
    m_requestRow = makeRequest();
    layout->addWidget(m_requestRow);
    m_error = makeLabel({}, TextRole::Error, this);
    m_error->setObjectName(u"tagError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    m_decided = new QVBoxLayout;
    m_decided->setSpacing(4);
    layout->addLayout(m_decided);

    connect(&presenter, &OwnTagsPresenter::changed, this, &TagEditor::refresh);
    connect(&presenter, &OwnTagsPresenter::failed, this, [this](const Error &error) {
        m_error->setText(withRequestId(OwnTagsPresenter::explain(error), error));
        m_error->show();
        announce(m_error, m_error->text());
    });
    connect(&presenter, &OwnTagsPresenter::requested, this, [this](const api::RequestedTag &made) {
        m_search->clear();
        m_notifier.notify(Notifier::Kind::Success,
                          made.isNew
                              ? tr("The coordinators decide about “%1”").arg(made.tag.displayName)
                              : tr("“%1” was in the list already").arg(made.tag.displayName));
    });
    keepSearch();
    refresh();
}

TagEditor::~TagEditor()
{
    // The fields tell of changes while they go: those are nobody's.
    delete m_words;
}

void TagEditor::keepSearch()
{
    m_words->add(u"words"_s, m_search);
    // Of no use without the words.
    m_words->add(
        u"kind"_s, [this] { return m_search->text().isEmpty() ? 0 : m_category->currentIndex(); },
        [this](const QJsonValue &kind) {
            if (kind.toInt() < m_category->count())
                m_category->setCurrentIndex(kind.toInt());
        });
    m_words->begin({});
    setWordsKept(m_search);
    connect(m_category, &QComboBox::currentIndexChanged, m_words, [this] { m_words->note(); });
}

QWidget *TagEditor::makeSearch()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = makeLabel(tr("Add a ta&g"), TextRole::Label, box);
    layout->addWidget(label);
    m_search = new QLineEdit(box);
    m_search->setObjectName(u"tagSearch"_s);
    m_search->setAccessibleName(tr("Add a tag"));
    m_search->setPlaceholderText(tr("Search industries, technologies and stages…"));
    m_search->setMaxLength(api::maxTagName);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    label->setBuddy(m_search);
    layout->addWidget(m_search);
    m_hint = makeLabel(tr("Choose from the list, or press Enter. Each change is saved at once."),
                       TextRole::Help, box);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_names = new QStringListModel(this);
    m_completer = new QCompleter(m_names, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(u"tagChoices"_s);
    m_search->setCompleter(m_completer);
    // Later: the completer writes what was chosen into the field after it said so.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagEditor::choose, Qt::QueuedConnection);
    connect(m_search, &QLineEdit::returnPressed, this, &TagEditor::enter);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_error->hide();
        showRequest();
    });
    return box;
}

QWidget *TagEditor::makeRequest()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_requestText = makeLabel({}, TextRole::Body, row);
    m_requestText->setObjectName(u"tagRequestText"_s);
    m_requestText->setWordWrap(true);
    layout->addWidget(m_requestText);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    m_category = new QComboBox(row);
    m_category->setObjectName(u"tagCategory"_s);
    m_category->setAccessibleName(tr("Kind of the new tag"));
    for (const TagCategory category : enumValues<TagCategory>())
        m_category->addItem(OwnTagsPresenter::categoryName(category),
                            QVariant::fromValue(category));
    controls->addWidget(m_category);
    m_request = makeButton(tr("Ask for it"), ButtonKind::Secondary, u"tagRequest"_s, row);
    controls->addWidget(m_request);
    controls->addStretch();
    layout->addLayout(controls);
    connect(m_request, &QPushButton::clicked, this, [this] {
        m_error->hide();
        m_presenter.request(m_category->currentData().value<TagCategory>(), m_search->text());
    });
    row->hide();
    return row;
}

void TagEditor::choose(const QString &shown)
{
    if (!m_byText.contains(shown))
        return;
    const api::TaxonomyEntry entry = m_byText.value(shown); // clearing makes the list anew
    m_search->clear();
    m_presenter.add(entry);
}

void TagEditor::enter()
{
    if (m_byText.contains(m_search->text()))
        return; // chosen from the list, which says so itself
    if (const auto entry = m_presenter.choiceNamed(m_search->text())) {
        m_search->clear();
        m_completer->popup()->hide();
        m_presenter.add(*entry);
    }
}

void TagEditor::showRequest()
{
    const QString name = m_search->text().simplified();
    const bool unknown = m_presenter.state() == LoadState::Ready && name.size() > 1 &&
                         !m_byText.contains(name) && !m_presenter.choiceNamed(name);
    const bool own = unknown && m_presenter.has(name);
    m_requestRow->setVisible(unknown);
    m_requestText->setText(
        own ? tr("“%1” is on your profile already.").arg(name)
            : tr("“%1” is not in the list. Ask the coordinators for it; until they decide, only "
                 "your profile shows it.")
                  .arg(name));
    m_category->setVisible(!own);
    m_request->setVisible(!own);
    m_request->setEnabled(!m_presenter.isRequesting());
}

void TagEditor::refresh()
{
    showTags();
    m_byText.clear();
    QStringList texts;
    const QList<api::TaxonomyEntry> choices = m_presenter.choices();
    for (const api::TaxonomyEntry &entry : choices) {
        //: a tag and its kind
        const QString text =
            tr("%1 · %2").arg(entry.displayName, OwnTagsPresenter::categoryName(entry.category));
        m_byText.insert(text, entry);
        texts.append(text);
    }
    if (texts != m_names->stringList())
        m_names->setStringList(texts);
    if (m_presenter.state() == LoadState::Failed)
        m_hint->setText(tr("The list could not be read: %1").arg(inlineError(m_presenter.error())));
    showRequest();
    showDecided();
}

void TagEditor::showTags()
{
    const QList<api::Tag> &tags = m_presenter.tags();
    m_empty->setVisible(tags.isEmpty());
    m_tags->setVisible(!tags.isEmpty());
    if (m_made && tags == m_shown)
        return;
    m_made = true;
    m_shown = tags;
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_tags->isAncestorOf(focused);
    while (QLayoutItem *item = m_tags->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was just clicked
        delete item;
    }
    int number = 0;
    for (const api::Tag &tag : tags) {
        QWidget *shown = makeTag(tag, number++);
        m_tags->layout()->addWidget(shown);
        shown->show();
    }
    m_tags->updateGeometry();
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

QWidget *TagEditor::makeTag(const api::Tag &tag, int number)
{
    auto *shown = new QWidget(m_tags);
    auto *layout = new QHBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *chip = new Chip(tag.isApproved ? tag.displayName
                                         : tr("%1 (waits for approval)").arg(tag.displayName),
                          Chip::Kind::Neutral, shown);
    chip->setObjectName(u"tag%1"_s.arg(number));
    chip->setOutlined(!tag.isApproved);
    chip->setToolTip(OwnTagsPresenter::categoryName(tag.category));
    layout->addWidget(chip);
    if (m_presenter.hasWeights()) {
        layout->addStretch();
        auto *weight = new QSpinBox(shown);
        weight->setObjectName(u"tagWeight%1"_s.arg(number));
        weight->setAccessibleName(tr("How much %1 stands for your expertise").arg(tag.displayName));
        weight->setRange(weightNotSet, 100);
        weight->setSingleStep(weightStep);
        weight->setSpecialValueText(tr("Weight not set"));
        //: after a number: a share of a hundred
        weight->setSuffix(tr(" % of my expertise"));
        weight->setMinimumWidth(190);
        weight->setValue(tag.weight ? int(std::lround(*tag.weight * 100)) : weightNotSet);
        auto *soon = new QTimer(weight);
        soon->setSingleShot(true);
        soon->setInterval(weightDelayMs);
        const auto send = [this, weight, number, id = tag.id] {
            const auto value =
                weight->value() < 0 ? std::nullopt : std::optional(weight->value() / 100.0);
            m_shown[number].weight = value; // the row shows it: no need for another
            m_presenter.setWeight(id, value);
        };
        connect(soon, &QTimer::timeout, this, send);
        connect(weight, &QSpinBox::valueChanged, soon, qOverload<>(&QTimer::start));
        connect(weight, &QSpinBox::editingFinished, this, [soon, send] {
            if (!soon->isActive())
                return;
            soon->stop();
            send();
        });
        layout->addWidget(weight);
    }
    auto *remove = makeIconButton(u"x"_s, tr("Take %1 off").arg(tag.displayName),
                                  u"tagRemove%1"_s.arg(number), shown);
    connect(remove, &QToolButton::clicked, this, [this, id = tag.id] {
        m_error->hide();
        m_presenter.remove(id);
    });
    layout->addWidget(remove);
    return shown;
}

void TagEditor::showDecided()
{
    while (QLayoutItem *item = m_decided->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<api::MyTagRequest> decided = m_presenter.decided();
    for (const api::MyTagRequest &request : decided) {
        QString text;
        if (request.status == TagStatus::Merged)
            text = tr("“%1” became “%2”.")
                       .arg(request.displayName, request.mergedIntoName.value_or(QString()));
        else
            text = tr("“%1” was not taken into the list: %2")
                       .arg(request.displayName, request.rejectionReason.value_or(QString()));
        auto *line = makeLabel(text, TextRole::Help, this);
        line->setObjectName(u"tagDecided"_s);
        line->setWordWrap(true);
        m_decided->addWidget(line);
    }
}

} // namespace oh::ui
