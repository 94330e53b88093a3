"""One form in several languages, line by line, for tests to change a line of."""

from __future__ import annotations

import io

import docx

BOXES = "☐ {} ☐ {}"

FORMS: dict[str, tuple[str, ...]] = {
    "en": (
        "Application for rental assistance",
        "1. Full name: ____________",
        "2. Social Security number: ____________",
        "3. Are you a U.S. citizen? ☐ Yes ☐ No",
        "4. Place of birth: ____________",
        "5. Phone number: ____________",
        "6. Race (optional): ____________",
        "7. Primary language: ____________",
        "We will not share your answers with immigration authorities.",
        "8. Signature: ____________",
        "You can have this form in English, Spanish and Chinese.",
    ),
    "es": (
        "Solicitud de ayuda para el alquiler",
        "1. Nombre completo: ____________",
        "2. Número de Seguro Social: ____________",
        "3. ¿Es usted ciudadano de los Estados Unidos? ☐ Sí ☐ No",
        "4. Lugar de nacimiento: ____________",
        "5. Número de teléfono: ____________",
        "6. Raza (opcional): ____________",
        "7. Idioma principal: ____________",
        "No compartiremos sus respuestas con las autoridades de inmigración.",
        "8. Firma: ____________",
        "Puede obtener este formulario en inglés, español y chino.",
    ),
    "fr": (
        "Demande d'aide au loyer",
        "1. Nom complet : ____________",
        "2. Numéro de sécurité sociale : ____________",
        "3. Êtes-vous citoyen des États-Unis ? ☐ Oui ☐ Non",
        "4. Lieu de naissance : ____________",
        "5. Numéro de téléphone : ____________",
        "6. Race (facultatif) : ____________",
        "7. Langue principale : ____________",
        "Nous ne communiquerons pas vos réponses aux autorités d'immigration.",
        "8. Signature : ____________",
        "Ce formulaire existe en anglais, en espagnol et en chinois.",
    ),
    "de": (
        "Antrag auf Mietbeihilfe",
        "1. Vollständiger Name: ____________",
        "2. Sozialversicherungsnummer: ____________",
        "3. Sind Sie Staatsbürger der USA? ☐ Ja ☐ Nein",
        "4. Geburtsort: ____________",
        "5. Telefonnummer: ____________",
        "6. Ethnische Herkunft (freiwillig): ____________",
        "7. Muttersprache: ____________",
        "Ihre Daten werden nicht an Dritte weitergegeben.",
        "8. Unterschrift: ____________",
        "Dieses Formular gibt es auf Englisch, Spanisch und Chinesisch.",
    ),
    "ru": (
        "Заявление на помощь с арендой",
        "1. Полное имя: ____________",
        "2. Номер социального страхования: ____________",
        "3. Являетесь ли вы гражданином США? ☐ Да ☐ Нет",
        "4. Место рождения: ____________",
        "5. Номер телефона: ____________",
        "6. Раса (необязательно): ____________",
        "7. Родной язык: ____________",
        "Мы не передадим ваши ответы иммиграционным органам.",
        "8. Подпись: ____________",
        "Английский, испанский, китайский: эту форму можно получить на этих языках.",
    ),
}
"""The same form in each language: lines at the same place say the same."""


def made(lines: tuple[str, ...]) -> bytes:
    """Return a Word file of these lines."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def changed(language: str, place: int, line: str | None) -> tuple[str, ...]:
    """Return a form's lines with another at a place, or without it."""
    lines = FORMS[language]
    return (*lines[:place], *([line] if line is not None else []), *lines[place + 1 :])
