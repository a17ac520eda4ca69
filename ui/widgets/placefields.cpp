// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placefields.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

/// Of an entry: a MeetingType, or nothing for the slot's own; and the address of a preset.
constexpr int typeRole = Qt::UserRole;
constexpr int addressRole = Qt::UserRole + 1;

} // namespace

PlaceFields::PlaceFields(Context &context, bool mayFollowSlot, QWidget *parent)
    : QWidget(parent), m_context(context), m_mayFollowSlot(mayFollowSlot)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = makeLabel(tr("&Where"), TextRole::Label, this);
    label->setTextFormat(Qt::AutoText); // the mnemonic
    layout->addWidget(label);
    m_type = new QComboBox(this);
    m_type->setObjectName(u"placeType"_s);
    m_type->setAccessibleName(tr("Where"));
    label->setBuddy(m_type);
    if (mayFollowSlot)
        m_type->addItem(tr("As the slot says (free time: online)"));
    const auto add = [this](const QString &text, MeetingType type) {
        m_type->addItem(text);
        m_type->setItemData(m_type->count() - 1, int(type), typeRole);
    };
    add(tr("Online"), MeetingType::Online);
    add(tr("Another place …"), MeetingType::InPersonCustom);
    layout->addWidget(m_type);
    m_location = new QLineEdit(this);
    m_location->setObjectName(u"placeLocation"_s);
    m_location->setAccessibleName(tr("Place"));
    m_location->setPlaceholderText(tr("Address, room"));
    m_location->setMaxLength(1000);
    layout->addWidget(m_location);
    m_error = makeLabel({}, TextRole::Error, this);
    m_error->setObjectName(u"placeError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT placeChanged();
    });
    connect(m_location, &QLineEdit::textChanged, this, &PlaceFields::placeChanged);
    showFields();
    loadLocations();
}

void PlaceFields::loadLocations()
{
    m_call = m_context.api.locations([this](const Result<api::Page<api::Location>> &answer) {
        const Call finished = std::move(m_call);
        if (!answer)
            return; // any address can be typed
        const MeetingPlace chosen = place();
        const QSignalBlocker quiet(m_type);
        int at = m_type->count() - 1;
        for (const api::Location &location : answer->items) {
            if (!location.isActive)
                continue;
            m_type->insertItem(at, location.name);
            m_type->setItemData(at, int(MeetingType::InPersonPreset), typeRole);
            m_type->setItemData(at, u"%1, %2"_s.arg(location.name, location.address), addressRole);
            m_type->setItemData(at, location.address, Qt::ToolTipRole);
            ++at;
        }
        setPlace(chosen);
    });
}

MeetingPlace PlaceFields::place() const
{
    const QVariant type = m_type->currentData(typeRole);
    if (!type.isValid())
        return {};
    const auto kind = MeetingType(type.toInt());
    if (kind == MeetingType::Online)
        return {kind, {}};
    const QString preset = m_type->currentData(addressRole).toString();
    return {kind,
            kind == MeetingType::InPersonPreset && !preset.isEmpty() ? preset : m_location->text()};
}

void PlaceFields::setPlace(const MeetingPlace &place)
{
    const QSignalBlocker quietType(m_type);
    const QSignalBlocker quietLocation(m_location);
    int found = -1;
    for (int i = 0; i < m_type->count() && found < 0; ++i) {
        const QVariant type = m_type->itemData(i, typeRole);
        if (!place.type)
            found = type.isValid() ? -1 : i;
        else if (*place.type == MeetingType::Online)
            found = type.isValid() && MeetingType(type.toInt()) == MeetingType::Online ? i : -1;
        else if (m_type->itemData(i, addressRole).toString() == place.location &&
                 !place.location.isEmpty())
            found = i;
    }
    if (found < 0)
        found = place.type ? m_type->count() - 1 : 0;
    m_type->setCurrentIndex(found);
    const bool custom = found == m_type->count() - 1;
    m_location->setText(custom ? place.location : QString());
    showFields();
}

void PlaceFields::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    setStyleProperty(m_location, "invalid", !text.isEmpty());
    m_location->setAccessibleDescription(text);
}

void PlaceFields::showFields()
{
    m_location->setVisible(m_type->currentIndex() == m_type->count() - 1);
}

} // namespace oh::ui
