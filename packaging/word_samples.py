"""The Word forms of the made-up city of Marisol."""

from __future__ import annotations

from word_form import WordForm


def library_card() -> bytes:
    """Return an application that asks far more than a library needs, some of it inside a text box in a table."""
    form = WordForm("City of Marisol · Public Library", "Library Card Application", "LIB-104 (rev. 01/2026)")
    form.says("Cards are free for everyone who lives, works or goes to school in Marisol. Items marked * are required.")
    form.section("1. About you")
    table = form.grid(
        (
            ("Last name *", "First name *", "Middle initial"),
            ("Date of birth *", "Place of birth (city and country) *"),
            ("Street address *", "Apartment", "City and ZIP *"),
            ("Phone", "E-mail (optional)"),
            ("",),
            ("Name of parent or guardian, if under 16",),
        )
    )
    form.text_box(
        table.rows[4].cells[0],
        "Social Security Number * ____-____-______",
        "Needed if items are not returned.",
    )
    form.boxes("I am a", "Resident of Marisol", "Worker or student here", "Non-resident (yearly fee)", "Senior citizen")
    form.section("2. How we can serve you")
    form.boxes("Language spoken at home", "English", "Spanish", "Vietnamese", "Other: ________")
    form.boxes("I like to read about", "Mysteries", "Race cars", "Native plants", "Programming languages", "Cooking")
    form.boxes("Send me the newsletter (optional)", "By e-mail", "By mail")
    form.section("3. Proof of address")
    form.says("Please show one item with your name and current address, such as a utility bill or a letter.")
    form.section("4. Agreement")
    form.says(
        "I will follow the rules of the Library and return what I borrow. I understand that the Library may share "
        "the information on this form with collection agencies and with other government agencies, including "
        "federal agencies."
    )
    form.blank("Signature *", "Date *")
    form.office_box("FOR LIBRARY USE ONLY", "Card number", "Branch", "Address proof seen", "Staff initials")
    return form.content()


def recreation_in_spanish() -> bytes:
    """Return a Spanish sign-up sheet with sensitive questions and words that only look so."""
    form = WordForm(
        "Ciudad de Marisol · Parques y Recreación", "Inscripción para actividades recreativas", "REC-21S (01/2026)"
    )
    form.says("Llene una hoja por participante. Los datos marcados con * son obligatorios.")
    form.section("1. Participante")
    form.grid(
        (
            ("Apellidos *", "Nombres *"),
            ("Fecha de nacimiento *", "País de nacimiento *"),
            ("Domicilio *", "Ciudad y código postal *"),
            ("Escuela", "Grado"),
        )
    )
    form.boxes("Estatus migratorio", "Ciudadano", "Residente permanente", "Visa", "Otro")
    form.section("2. Madre, padre o tutor")
    form.grid((("Nombre completo *", "Teléfono *"), ("Número de Seguro Social", "Correo electrónico (opcional)")))
    form.boxes("Idioma que se habla en casa", "Español", "Inglés", "Otro: ________")
    form.section("3. Actividad")
    form.boxes("Deseo inscribir a mi hijo o hija en", "Fútbol", "Natación", "Carrera de 5 km", "Patinaje sobre hielo")
    form.boxes("Talla de camiseta", "Chica", "Mediana", "Grande")
    form.blank("Alergias o necesidades médicas (opcional)")
    form.blank("Contacto en caso de emergencia", "Teléfono")
    form.section("4. Cuota reducida (opcional)")
    form.boxes("En mi hogar se recibe", "CalFresh", "Medi-Cal", "Beneficios del Seguro Social", "Ninguno")
    form.says("Doy permiso para que mi hijo o hija participe en las actividades y salidas del programa.")
    form.blank("Firma *", "Fecha *")
    form.office_box("SOLO PARA USO DE LA OFICINA", "Recibido por", "Grupo", "Cuota pagada")
    return form.content("es-US")


def tree_removal() -> bytes:
    """Return a form that asks nothing sensitive, in words many of which look as if it did."""
    form = WordForm(
        "City of Marisol · Public Works, Urban Forestry", "Tree Removal Permit Application", "UF-7 (rev. 01/2026)"
    )
    form.says("Use this form to remove or prune a street tree or a heritage tree. SAVE a copy for your records.")
    form.section("1. Applicant")
    form.grid((("Name of applicant *", "Phone or e-mail *"), ("Property address *", "Parcel number")))
    form.boxes("The applicant is the", "Property owner", "Tenant", "Authorized agent", "Senior citizen (fee waived)")
    form.section("2. The tree")
    form.grid(
        (
            ("Species (for example Chinese elm, native oak)", "Trunk diameter", "Height"),
            ("Planted by the City?", "Point of origin of the damage", "Nearest cross street (for example Church St)"),
        )
    )
    form.boxes("Status of the tree", "Alive", "Dying", "Dead", "Alien or invasive species")
    form.boxes("Reason for removal", "Disease", "Damage to a bank or wall", "Construction", "Storm or ice damage")
    form.section("3. The work")
    form.grid(
        (
            ("Contractor and place of business *", "Contractor's license number *"),
            ("Date of entry to the property", "Encroachment work permit number"),
            ("Third-party arborist, if any", "Water account number for the new tree"),
        )
    )
    form.boxes("Replacement tree will be planted", "On the lot", "In the right of way", "Fee instead")
    form.boxes("Payment", "Check", "Visa", "MasterCard", "Charge to the security deposit")
    form.says("I declare that the statements above are true and that I own the tree or act for its owner.")
    form.blank("Signature *", "Date *")
    form.says(
        "The City serves everyone regardless of race, religion, national origin, citizenship or language.", small=True
    )
    form.office_box("OFFICE USE ONLY", "Permit number", "Inspector", "Decision", "Date")
    return form.content()
