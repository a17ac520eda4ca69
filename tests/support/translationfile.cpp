// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace oh::test {

QList<TranslatedText> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    TranslatedText text;
    QString context;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                text = TranslatedText();
                text.context = context;
                text.hasNumber = xml.attributes().value("numerus"_L1) == "yes"_L1;
            } else if (xml.name() == "source"_L1) {
                text.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                text.comment = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                text.isFinished = !xml.attributes().hasAttribute("type"_L1);
                if (!text.hasNumber)
                    text.forms = {xml.readElementText()};
            } else if (xml.name() == "numerusform"_L1) {
                text.forms.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1) {
            texts.append(text);
        }
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

} // namespace oh::test
