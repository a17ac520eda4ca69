// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/page.h"

#include "ui/ports/notifier.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// A time zone's name fits, in large text, too.
constexpr int narrowestSubtitle = 200;

} // namespace

Page::Page(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
}

bool Page::holdsWords() const
{
    const auto texts = findChildren<QPlainTextEdit *>();
    const auto lines = findChildren<QLineEdit *>();
    // What a search field holds is quickly typed again; the parts of spin boxes are no words.
    const auto isWord = [](const QLineEdit *line) {
        return !areWordsKept(line) && line->isModified() && !line->isReadOnly() &&
               !line->text().isEmpty() &&
               !line->objectName().contains("search"_L1, Qt::CaseInsensitive) &&
               !qobject_cast<const QAbstractSpinBox *>(line->parent()) &&
               !qobject_cast<const QComboBox *>(line->parent());
    };
    return std::any_of(texts.cbegin(), texts.cend(),
                       [](const QPlainTextEdit *text) {
                           return !areWordsKept(text) && text->document()->isModified() &&
                                  !text->isReadOnly() && !text->document()->isEmpty();
                       }) ||
           std::any_of(lines.cbegin(), lines.cend(), isWord);
}

PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = makeLabel(title, TextRole::Title, this);
    m_title->setObjectName(u"pageTitle"_s);
    texts->addWidget(m_title);
    m_subtitle = makeLabel({}, TextRole::Muted, this);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    // Rather than making a small window scroll.
    m_subtitle->setWordWrap(true);
    m_subtitle->setMinimumWidth(narrowestSubtitle);
    m_subtitle->hide();
    texts->addWidget(m_subtitle);
    layout->addLayout(texts, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget *control)
{
    m_actions->addWidget(control, 0, Qt::AlignVCenter);
}

void sayKeptWords(Notifier &notifier)
{
    notifier.notify(Notifier::Kind::Info,
                    Page::tr("What you typed is kept: it is there when you open the form again."),
                    {}, {});
}

} // namespace oh::ui
