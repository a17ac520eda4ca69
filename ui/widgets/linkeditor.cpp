// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkeditor.h"

#include "models/api/rules.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace oh::ui {

LinkEditor::LinkEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    layout->addLayout(m_list);
    m_add = makeButton(tr("Add &link"), ButtonKind::Secondary, u"linkAdd"_s, this);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({m_rows.isEmpty() ? UrlType::Website : UrlType::Other, {}, std::nullopt})
            .url->setFocus();
        Q_EMIT changed();
    });
}

void LinkEditor::setLinks(const QList<api::Link> &links)
{
    if (links == this->links())
        return;
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().widget;
    for (const api::Link &link : links)
        addRow(link);
    renumber();
}

QList<api::Link> LinkEditor::links() const
{
    QList<api::Link> links;
    for (const Row &row : m_rows) {
        const QString label = row.label->text();
        links.append({row.type->currentData().value<UrlType>(), row.url->text(),
                      label.isEmpty() ? std::nullopt : std::optional(label)});
    }
    return links;
}

void LinkEditor::setErrors(const QHash<QString, QString> &errors)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString base = u"links.%1."_s.arg(i);
        QStringList messages;
        const auto apply = [&](const QString &field, QWidget *control) {
            const QString message = errors.value(base + field);
            setStyleProperty(control, "invalid", !message.isEmpty());
            control->setAccessibleDescription(message);
            if (!message.isEmpty())
                messages.append(message);
        };
        apply(u"urlType"_s, row.type);
        apply(u"url"_s, row.url);
        apply(u"label"_s, row.label);
        row.error->setText(messages.join(u' '));
        row.error->setVisible(!messages.isEmpty());
    }
}

LinkEditor::Row &LinkEditor::addRow(const api::Link &link)
{
    Row row;
    row.widget = new QWidget(this);
    auto *outer = new QVBoxLayout(row.widget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    outer->addLayout(line);

    row.type = new QComboBox(row.widget);
    for (const UrlType type : enumValues<UrlType>())
        row.type->addItem(linkTypeName(type), QVariant::fromValue(type));
    row.type->setCurrentIndex(row.type->findData(QVariant::fromValue(link.urlType)));
    line->addWidget(row.type);
    row.url = new QLineEdit(link.url, row.widget);
    row.url->setPlaceholderText(u"https://"_s);
    row.url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    line->addWidget(row.url, 3);
    row.label = new QLineEdit(link.label.value_or(QString()), row.widget);
    row.label->setPlaceholderText(tr("Label (optional)"));
    line->addWidget(row.label, 2);
    QWidget *widget = row.widget;
    auto *remove = makeIconButton(u"trash"_s, tr("Remove link"), u"linkRemove"_s, row.widget);
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
    row.remove = remove;
    line->addWidget(remove);
    row.error = makeLabel({}, TextRole::Error, row.widget);
    row.error->setWordWrap(true);
    row.error->hide();
    outer->addWidget(row.error);

    connect(row.type, &QComboBox::currentIndexChanged, this, &LinkEditor::changed);
    connect(row.url, &QLineEdit::textChanged, this, &LinkEditor::changed);
    connect(row.label, &QLineEdit::textChanged, this, &LinkEditor::changed);
    m_list->addWidget(row.widget);
    m_rows.append(row);
    renumber();
    return m_rows.last();
}

void LinkEditor::removeRow(QWidget *widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget != widget)
            continue;
        m_rows.removeAt(i);
        widget->hide();
        widget->deleteLater(); // its button is still being clicked
        if (m_rows.isEmpty())
            m_add->setFocus();
        else
            m_rows.at(std::min(i, m_rows.size() - 1)).url->setFocus();
        renumber();
        Q_EMIT changed();
        return;
    }
}

void LinkEditor::renumber()
{
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.type->setObjectName(u"linkType%1"_s.arg(i));
        row.url->setObjectName(u"linkUrl%1"_s.arg(i));
        row.label->setObjectName(u"linkLabel%1"_s.arg(i));
        row.remove->setObjectName(u"linkRemove%1"_s.arg(i));
        row.type->setAccessibleName(tr("Kind of link %1").arg(i + 1));
        row.url->setAccessibleName(tr("Address of link %1").arg(i + 1));
        row.label->setAccessibleName(tr("Label of link %1").arg(i + 1));
        row.remove->setAccessibleName(tr("Remove link %1").arg(i + 1));
        for (QWidget *control : {static_cast<QWidget *>(row.type), static_cast<QWidget *>(row.url),
                                 static_cast<QWidget *>(row.label), row.remove}) {
            if (before)
                QWidget::setTabOrder(before, control);
            before = control;
        }
    }
    if (before)
        QWidget::setTabOrder(before, m_add);
    m_add->setEnabled(m_rows.size() < api::maxLinks);
}

} // namespace oh::ui
