<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>AskLess is free software under the Apache License 2.0. It comes without any warranty.</source>
            <translation>AskLess es software libre con licencia Apache 2.0. Se ofrece sin garantía alguna.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Finds what forms ask of residents that they need not, and says what to ask instead.</source>
            <translation>Encuentra lo que los formularios piden a los residentes sin necesidad y propone qué pedir en su lugar.</translation>
        </message>
        <message>
            <source>It brought no text of a licence along.</source>
            <translation>No trae ningún texto de licencia.</translation>
        </message>
        <message>
            <source>It is made with these libraries. Press a name to read its licence.</source>
            <translation>Está hecho con estas bibliotecas. Pulse un nombre para leer su licencia.</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Leerla</translation>
        </message>
        <message>
            <source>The icons are from Lucide (ISC licence).</source>
            <translation>Los iconos son de Lucide (licencia ISC).</translation>
        </message>
        <message>
            <source>Version {version}, with Qt {qt} and Python {python}.</source>
            <translation>Versión {version}, con Qt {qt} y Python {python}.</translation>
        </message>
        <message>
            <source>see its own text</source>
            <translation>vea su propio texto</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Copy a summary</source>
            <translation>&amp;Copiar un resumen</translation>
        </message>
        <message>
            <source>&amp;Decide and go to next</source>
            <translation>&amp;Decidir e ir al siguiente</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;Find in the form…</source>
            <translation>&amp;Buscar en el formulario…</translation>
        </message>
        <message>
            <source>&amp;Keep, with a reason</source>
            <translation>&amp;Conservar, con un motivo</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Más grande</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>Hallazgo &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>Hallazgo &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Más &amp;pequeño</translation>
        </message>
        <message>
            <source>&amp;Turn the pages</source>
            <translation>&amp;Girar las páginas</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Choose what is &amp;suggested</source>
            <translation>Elegir lo s&amp;ugerido</translation>
        </message>
        <message>
            <source>Find the ne&amp;xt place</source>
            <translation>Buscar el siguiente &amp;lugar</translation>
        </message>
        <message>
            <source>Find the place &amp;before</source>
            <translation>Buscar el lugar &amp;anterior</translation>
        </message>
        <message>
            <source>Fit the &amp;width</source>
            <translation>Ajustar al a&amp;ncho</translation>
        </message>
        <message>
            <source>Form &amp;before in the folder</source>
            <translation>Formulario an&amp;terior de la carpeta</translation>
        </message>
        <message>
            <source>Form a&amp;fter in the folder</source>
            <translation>Formulario si&amp;guiente de la carpeta</translation>
        </message>
        <message>
            <source>Make it &amp;optional</source>
            <translation>Hacerla &amp;opcional</translation>
        </message>
        <message>
            <source>Mar&amp;k a question…</source>
            <translation>Mar&amp;car una pregunta…</translation>
        </message>
        <message>
            <source>Pa&amp;ge before</source>
            <translation>Página an&amp;terior</translation>
        </message>
        <message>
            <source>Page &amp;after</source>
            <translation>Página &amp;siguiente</translation>
        </message>
        <message>
            <source>Re&amp;move the question</source>
            <translation>&amp;Eliminar la pregunta</translation>
        </message>
        <message>
            <source>Re&amp;word it</source>
            <translation>&amp;Redactarla de otro modo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{what}: {step}</source>
            <translation>{what}: {step}</translation>
        </message>
    </context>
    <context>
        <name>Active content</name>
        <message>
            <source>A button sends what is filled in to this address. Nothing was sent.</source>
            <translation>Un botón envía lo rellenado a esta dirección. No se envió nada.</translation>
        </message>
        <message>
            <source>A field starts another program and takes data from it (DDE). It was not run.</source>
            <translation>Un campo abre otro programa y toma datos de él (DDE). No se ejecutó.</translation>
        </message>
        <message>
            <source>A link leads to a web page. It was not followed.</source>
            <translation>Un enlace lleva a una página web. No se siguió.</translation>
        </message>
        <message>
            <source>A link leads to another PDF. It was not opened, and what it asks was not checked.</source>
            <translation>Un enlace lleva a otro PDF. No se abrió, y lo que pide no se revisó.</translation>
        </message>
        <message>
            <source>A link opens a program rather than a web page. It was not followed.</source>
            <translation>Un enlace abre un programa en lugar de una página web. No se siguió.</translation>
        </message>
        <message>
            <source>An object in the form is linked to a file elsewhere, which Office may open. It was not opened.</source>
            <translation>Un objeto del formulario está vinculado a un archivo de otro lugar, que Office puede abrir. No se abrió.</translation>
        </message>
        <message>
            <source>Another file is attached to the form. It was not opened, and what it asks was not checked.</source>
            <translation>Hay otro archivo adjunto al formulario. No se abrió, y lo que pide no se revisó.</translation>
        </message>
        <message>
            <source>Another file is embedded in the form. It was not opened, and what it asks was not checked.</source>
            <translation>Hay otro archivo incrustado en el formulario. No se abrió, y lo que pide no se revisó.</translation>
        </message>
        <message>
            <source>Cells take their values from another workbook. It was not opened.</source>
            <translation>Hay celdas que toman sus valores de otro libro. No se abrió.</translation>
        </message>
        <message>
            <source>Opening the file fetches a picture from elsewhere, whose owner is told. It was not fetched.</source>
            <translation>Al abrir el archivo se trae una imagen de otro lugar, y su dueño lo sabe. No se trajo.</translation>
        </message>
        <message>
            <source>Something happens by itself when the form is opened, printed or closed. It was not done.</source>
            <translation>Algo ocurre solo cuando el formulario se abre, se imprime o se cierra. No se hizo.</translation>
        </message>
        <message>
            <source>Text of another file is brought in when the form is opened. It was not checked.</source>
            <translation>Al abrir el formulario se trae texto de otro archivo. No se revisó.</translation>
        </message>
        <message>
            <source>The file asks Office to load an add-in. It was not loaded.</source>
            <translation>El archivo pide a Office que cargue un complemento. No se cargó.</translation>
        </message>
        <message>
            <source>The file carries macros (programs). They were not run.</source>
            <translation>El archivo lleva macros (programas). No se ejecutaron.</translation>
        </message>
        <message>
            <source>The form can fill itself in from a file. It was not read.</source>
            <translation>El formulario puede rellenarse desde un archivo. No se leyó.</translation>
        </message>
        <message>
            <source>The form can start a program or open a file. It was not started.</source>
            <translation>El formulario puede abrir un programa o un archivo. No se abrió.</translation>
        </message>
        <message>
            <source>The form carries JavaScript, which a PDF reader runs. It was not run.</source>
            <translation>El formulario lleva JavaScript, que un lector de PDF ejecuta. No se ejecutó.</translation>
        </message>
        <message>
            <source>The form carries a second form in Adobe's XFA, which can run scripts. It was not run.</source>
            <translation>El formulario lleva un segundo formulario en XFA de Adobe, que puede ejecutar programas. No se ejecutó.</translation>
        </message>
        <message>
            <source>The form carries film, sound or a 3D model, which can run programs. It was not played.</source>
            <translation>El formulario lleva vídeo, sonido o un modelo 3D, que puede ejecutar programas. No se reprodujo.</translation>
        </message>
        <message>
            <source>The form has ActiveX controls, which are small programs. They were not run.</source>
            <translation>El formulario tiene controles ActiveX, que son pequeños programas. No se ejecutaron.</translation>
        </message>
        <message>
            <source>The form is connected to a list of addresses or records (mail merge). The list was not opened.</source>
            <translation>El formulario está conectado a una lista de direcciones o registros (combinar correspondencia). La lista no se abrió.</translation>
        </message>
        <message>
            <source>The workbook takes data from a database or a web page. It was not asked for them.</source>
            <translation>El libro toma datos de una base de datos o de una página web. No se le pidieron.</translation>
        </message>
        <message>
            <source>When the file is opened, Office fetches a template from elsewhere. It was not fetched.</source>
            <translation>Al abrir el archivo, Office trae una plantilla de otro lugar. No se trajo.</translation>
        </message>
        <message>
            <source>When the file is opened, something is fetched from elsewhere. It was not fetched.</source>
            <translation>Al abrir el archivo se trae algo de otro lugar. No se trajo.</translation>
        </message>
    </context>
    <context>
        <name>Bank</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) shown</source>
            <translation>
                <numerusform>%n fila a la vista</numerusform>
                <numerusform>%n filas a la vista</numerusform>
            </translation>
        </message>
        <message>
            <source>A bracket is missing or too many. Brackets cannot stand in brackets.</source>
            <translation>Falta o sobra un paréntesis o corchete. No puede haber unos dentro de otros.</translation>
        </message>
        <message>
            <source>A ~ must stand between words.</source>
            <translation>El signo ~ debe estar entre palabras.</translation>
        </message>
        <message>
            <source>Abbreviations, in just these letters</source>
            <translation>Abreviaturas, con estas mismas letras</translation>
        </message>
        <message>
            <source>Add a notice</source>
            <translation>Añadir un aviso</translation>
        </message>
        <message>
            <source>Added. The next forms that you open are read with it.</source>
            <translation>Añadido. Cuenta para los próximos formularios que abra.</translation>
        </message>
        <message>
            <source>After ~ a number may be 12 at most.</source>
            <translation>Después de ~ el número puede ser 12 como máximo.</translation>
        </message>
        <message>
            <source>Ask on a separate sheet</source>
            <translation>Preguntar en una hoja aparte</translation>
        </message>
        <message>
            <source>Ask something else</source>
            <translation>Preguntar otra cosa</translation>
        </message>
        <message>
            <source>At least one word must stand outside of [ ].</source>
            <translation>Al menos una palabra debe estar fuera de [ ].</translation>
        </message>
        <message>
            <source>Between two | there is nothing.</source>
            <translation>No hay nada entre dos |.</translation>
        </message>
        <message>
            <source>Examples that are found</source>
            <translation>Ejemplos que se encuentran</translation>
        </message>
        <message>
            <source>Exception of your city</source>
            <translation>Excepción de su ciudad</translation>
        </message>
        <message>
            <source>Exported. Others can import this file.</source>
            <translation>Exportado. Otras personas pueden importar este archivo.</translation>
        </message>
        <message>
            <source>Imported. The next forms that you open are read with it.</source>
            <translation>Importado. Cuenta para los próximos formularios que abra.</translation>
        </message>
        <message>
            <source>Keep it where a law requires it</source>
            <translation>Conservarla donde una ley la exija</translation>
        </message>
        <message>
            <source>Keep it, it protects people</source>
            <translation>Conservarla: protege a las personas</translation>
        </message>
        <message>
            <source>Kept. The next forms that you open are read without it.</source>
            <translation>Guardado. Ya no se buscará en los próximos formularios que abra.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <source>Let a person decide</source>
            <translation>Que decida una persona</translation>
        </message>
        <message>
            <source>Line {line}: {problem}</source>
            <translation>Línea {line}: {problem}</translation>
        </message>
        <message>
            <source>Make it optional</source>
            <translation>Hacerla opcional</translation>
        </message>
        <message>
            <source>Narrow the sentence</source>
            <translation>Limitar la frase</translation>
        </message>
        <message>
            <source>Not reported, because</source>
            <translation>No se señala porque</translation>
        </message>
        <message>
            <source>Not where one of these stands near</source>
            <translation>No donde haya cerca una de estas</translation>
        </message>
        <message>
            <source>Nothing is found in this sentence.</source>
            <translation>No se encuentra nada en esta frase.</translation>
        </message>
        <message>
            <source>Nothing was imported: the file has mistakes.</source>
            <translation>No se importó nada: el archivo tiene errores.</translation>
        </message>
        <message>
            <source>Only where one of these stands near</source>
            <translation>Solo donde haya cerca una de estas</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <source>Removed. The next forms that you open are read without it.</source>
            <translation>Eliminado. Ya no cuenta para los próximos formularios que abra.</translation>
        </message>
        <message>
            <source>Say it in other words</source>
            <translation>Decirlo con otras palabras</translation>
        </message>
        <message>
            <source>Show the entry</source>
            <translation>Mostrar la entrada</translation>
        </message>
        <message>
            <source>Texts that look alike and are not found</source>
            <translation>Textos parecidos que no se encuentran</translation>
        </message>
        <message>
            <source>This could not be done: the file or folder cannot be read or written.</source>
            <translation>No se pudo hacer: no se puede leer o escribir el archivo o la carpeta.</translation>
        </message>
        <message>
            <source>This is found as: {category}</source>
            <translation>Se encuentra como: {category}</translation>
        </message>
        <message>
            <source>This is not found. Do the phrases fit it?</source>
            <translation>No se encuentra. ¿Coinciden las frases con este texto?</translation>
        </message>
        <message>
            <source>What is suggested</source>
            <translation>Qué se propone</translation>
        </message>
        <message>
            <source>Where these words stand</source>
            <translation>Donde están estas palabras</translation>
        </message>
        <message>
            <source>Words that only look like it</source>
            <translation>Palabras que solo lo parecen</translation>
        </message>
        <message>
            <source>Write at least one example from a form.</source>
            <translation>Escriba al menos un ejemplo de un formulario.</translation>
        </message>
        <message>
            <source>Write at least one phrase.</source>
            <translation>Escriba al menos una frase.</translation>
        </message>
        <message>
            <source>Write at least one text that looks alike and must not be found.</source>
            <translation>Escriba al menos un texto parecido que no deba encontrarse.</translation>
        </message>
        <message>
            <source>Your city's</source>
            <translation>De su ciudad</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>en todas partes</translation>
        </message>
        <message>
            <source>“{words}” fits the phrase “{phrase}” ({language}).</source>
            <translation>«{words}» coincide con la frase «{phrase}» ({language}).</translation>
        </message>
    </context>
    <context>
        <name>BankView</name>
        <message>
            <source>Add a phrase</source>
            <translation>Añadir una frase</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Export your city's own</source>
            <translation>Exportar lo propio de su ciudad</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import phrases</source>
            <translation>Importar frases</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Mistakes</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banco de preguntas</translation>
        </message>
        <message>
            <source>Your city's own part has mistakes. No form is read until they are corrected.</source>
            <translation>La parte de su ciudad tiene errores. No se leerá ningún formulario hasta que se corrijan.</translation>
        </message>
        <message>
            <source>{entries}, {own} of your city's own in {folder}</source>
            <translation>{entries}, {own} propias de su ciudad en {folder}</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this notice</source>
            <translation>Cerrar este aviso</translation>
        </message>
        <message>
            <source>Hide the list</source>
            <translation>Ocultar la lista</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Mostrar la lista</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%n file(s) left out: not forms</source>
            <translation>
                <numerusform>%n archivo omitido: no es un formulario</numerusform>
                <numerusform>%n archivos omitidos: no son formularios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) read</source>
            <translation>
                <numerusform>%n formulario leído</numerusform>
                <numerusform>%n formularios leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) shown</source>
            <translation>
                <numerusform>%n formulario a la vista</numerusform>
                <numerusform>%n formularios a la vista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high risk</source>
            <translation>
                <numerusform>%n de riesgo alto</numerusform>
                <numerusform>%n de riesgo alto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n low risk</source>
            <translation>
                <numerusform>%n de riesgo bajo</numerusform>
                <numerusform>%n de riesgo bajo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n medium risk</source>
            <translation>
                <numerusform>%n de riesgo medio</numerusform>
                <numerusform>%n de riesgo medio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read because you stopped</source>
            <translation>
                <numerusform>%n sin leer porque usted lo detuvo</numerusform>
                <numerusform>%n sin leer porque usted lo detuvo</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided</source>
            <translation>Todo decidido</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decididos</translation>
        </message>
        <message numerus="yes">
            <source>Done: %n form(s) need decisions.</source>
            <translation>
                <numerusform>Listo: %n formulario necesita decisiones.</numerusform>
                <numerusform>Listo: %n formularios necesitan decisiones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formularios</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Needs decisions</source>
            <translation>Necesita decisiones</translation>
        </message>
        <message>
            <source>Not a form</source>
            <translation>No es un formulario</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Nothing found in what was read</source>
            <translation>No se encontró nada en lo leído</translation>
        </message>
        <message>
            <source>Nothing found on {read} of {pages} pages</source>
            <translation>Nada en {read} de {pages} páginas</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Reading page {page} of {pages}…</source>
            <translation>Leyendo la página {page} de {pages}…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Scan, fair</source>
            <translation>Escaneo regular</translation>
        </message>
        <message>
            <source>Scan, good</source>
            <translation>Escaneo bueno</translation>
        </message>
        <message>
            <source>Scan, poor</source>
            <translation>Escaneo malo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>falta alrededor de %n hora</numerusform>
                <numerusform>faltan alrededor de %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>falta alrededor de %n minuto</numerusform>
                <numerusform>faltan alrededor de %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>all decided</source>
            <translation>todo decidido</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>no se pudieron leer</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>falta menos de un minuto</translation>
        </message>
        <message>
            <source>need decisions</source>
            <translation>necesitan decisiones</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>sin hallazgos</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>you can start deciding now</source>
            <translation>ya puede empezar a decidir</translation>
        </message>
        <message>
            <source>{decided} of {findings}</source>
            <translation>{decided} de {findings}</translation>
        </message>
        <message numerus="yes">
            <source>{read} of %n form(s) read</source>
            <translation>
                <numerusform>{read} de %n formulario leído</numerusform>
                <numerusform>{read} de %n formularios leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{read} of %n form(s) read.</source>
            <translation>
                <numerusform>{read} de %n formulario leído.</numerusform>
                <numerusform>{read} de %n formularios leídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{read} of {pages} pages</source>
            <translation>{read} de {pages} páginas</translation>
        </message>
    </context>
    <context>
        <name>BatchView</name>
        <message>
            <source>&amp;Find a form</source>
            <translation>&amp;Buscar un formulario</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <translation>Volver al inicio</translation>
        </message>
        <message>
            <source>By form</source>
            <translation>Por formulario</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>Por pregunta</translation>
        </message>
        <message>
            <source>Compare as versions</source>
            <translation>Comparar como versiones</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formularios</translation>
        </message>
        <message>
            <source>Forms read</source>
            <translation>Formularios leídos</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Read the rest again</source>
            <translation>Leer de nuevo el resto</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Buscar por nombre</translation>
        </message>
        <message>
            <source>Start deciding</source>
            <translation>Empezar a decidir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>All categories</source>
            <translation>Todas las categorías</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Only your city's own</source>
            <translation>Solo lo propio de su ciudad</translation>
        </message>
        <message>
            <source>Search in phrases and examples</source>
            <translation>Buscar en frases y ejemplos</translation>
        </message>
        <message>
            <source>What is looked for</source>
            <translation>Qué se busca</translation>
        </message>
    </context>
    <context>
        <name>ByHand</name>
        <message>
            <source>Chosen. Press M or Ctrl+M to mark it as a question that exposes people.</source>
            <translation>Elegido. Pulse M o Ctrl+M para marcarlo como pregunta que expone a las personas.</translation>
        </message>
        <message>
            <source>Click the question in the form first, or find its words with Ctrl+F.</source>
            <translation>Primero haga clic en la pregunta del formulario, o busque sus palabras con Ctrl+F.</translation>
        </message>
        <message>
            <source>Reading the form…</source>
            <translation>Leyendo el formulario…</translation>
        </message>
        <message>
            <source>This cannot be marked: it is found already, or the form has changed.</source>
            <translation>Esto no se puede marcar: ya está entre los hallazgos, o el formulario ha cambiado.</translation>
        </message>
        <message>
            <source>Marked. Decide about it like about every other finding.</source>
            <translation>Marcado. Decida sobre ello como sobre cualquier otro hallazgo.</translation>
        </message>
    </context>
    <context>
        <name>Categories</name>
        <message>
            <source>A home language or a level of English, kept on file, points to where a person comes from.</source>
            <translation>El idioma del hogar o el nivel de inglés, guardado en un archivo, indica de dónde viene una persona.</translation>
        </message>
        <message>
            <source>A record of faith can be used to single people out, and few services depend on it.</source>
            <translation>Un registro de la fe puede servir para señalar a personas, y pocos servicios dependen de él.</translation>
        </message>
        <message>
            <source>A record of help received can be held against people in other procedures.</source>
            <translation>Un registro de la ayuda recibida puede usarse contra las personas en otros trámites.</translation>
        </message>
        <message>
            <source>Arrests and convictions</source>
            <translation>Detenciones y condenas</translation>
        </message>
        <message>
            <source>Bank and money</source>
            <translation>Banco y dinero</translation>
        </message>
        <message>
            <source>Citizenship or nationality</source>
            <translation>Ciudadanía o nacionalidad</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Cláusula</translation>
        </message>
        <message>
            <source>Document asked for</source>
            <translation>Documento que se pide</translation>
        </message>
        <message>
            <source>Gender identity, orientation and health</source>
            <translation>Identidad de género, orientación y salud</translation>
        </message>
        <message>
            <source>High risk</source>
            <translation>Riesgo alto</translation>
        </message>
        <message>
            <source>Identity documents</source>
            <translation>Documentos de identidad</translation>
        </message>
        <message>
            <source>Immigration status</source>
            <translation>Situación migratoria</translation>
        </message>
        <message>
            <source>It can show where someone who needs protection is, and what they have told.</source>
            <translation>Puede revelar dónde está alguien que necesita protección y qué ha contado.</translation>
        </message>
        <message>
            <source>It identifies a person for life and cannot be changed once it leaks.</source>
            <translation>Identifica a una persona de por vida y no se puede cambiar si se filtra.</translation>
        </message>
        <message>
            <source>It is deeply private, and its disclosure can cost people safety or work.</source>
            <translation>Es muy íntimo, y su divulgación puede costar la seguridad o el trabajo.</translation>
        </message>
        <message>
            <source>It is given only to people who cannot have a Social Security number, so holding one suggests a status.</source>
            <translation>Solo se da a quien no puede tener un número de Seguro Social, así que tenerlo sugiere una situación migratoria.</translation>
        </message>
        <message>
            <source>It matches a person's records across almost every system, and leaving it blank can itself suggest a status.</source>
            <translation>Enlaza los registros de una persona en casi todos los sistemas, y dejarlo en blanco ya puede sugerir una situación migratoria.</translation>
        </message>
        <message>
            <source>It records people who asked for nothing and did not choose to be on file.</source>
            <translation>Registra a personas que no pidieron nada y no eligieron figurar en un archivo.</translation>
        </message>
        <message>
            <source>It says that answers may go to others; the person cannot tell how far, and the city cannot call them back.</source>
            <translation>Dice que las respuestas pueden llegar a otros; la persona no sabe hasta dónde, y la ciudad no puede recuperarlas.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Low risk</source>
            <translation>Riesgo bajo</translation>
        </message>
        <message>
            <source>Medium risk</source>
            <translation>Riesgo medio</translation>
        </message>
        <message>
            <source>Old or unproven matters can shut people out and draw attention from other authorities.</source>
            <translation>Asuntos antiguos o sin probar pueden excluir a personas y atraer la atención de otras autoridades.</translation>
        </message>
        <message>
            <source>People in the household</source>
            <translation>Personas del hogar</translation>
        </message>
        <message>
            <source>Photos, fingerprints and other body data</source>
            <translation>Fotos, huellas y otros datos del cuerpo</translation>
        </message>
        <message>
            <source>Place of birth or origin</source>
            <translation>Lugar de nacimiento u origen</translation>
        </message>
        <message>
            <source>Public benefits</source>
            <translation>Ayudas públicas</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Race or ethnicity</source>
            <translation>Raza u origen étnico</translation>
        </message>
        <message>
            <source>Relatives, travel and schooling abroad are often read as signs of status.</source>
            <translation>Los parientes, viajes y estudios en el extranjero suelen leerse como señales de la situación migratoria.</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>Religión</translation>
        </message>
        <message>
            <source>Sharing and checking of answers</source>
            <translation>Cesión y comprobación de respuestas</translation>
        </message>
        <message>
            <source>Social Security number</source>
            <translation>Número de Seguro Social</translation>
        </message>
        <message>
            <source>Tax number (ITIN)</source>
            <translation>Número fiscal (ITIN)</translation>
        </message>
        <message>
            <source>The answer puts a status, or a number that leads to it, beside a name and an address.</source>
            <translation>La respuesta pone una situación migratoria, o un número que lleva a ella, junto a un nombre y una dirección.</translation>
        </message>
        <message>
            <source>The answer says directly who is not a citizen, and can be demanded from the city once it is held.</source>
            <translation>La respuesta dice directamente quién no es ciudadano, y se le puede exigir a la ciudad una vez que la tiene.</translation>
        </message>
        <message>
            <source>The kind of document a person shows, or a copy of it, can give away a status and much else.</source>
            <translation>El tipo de documento que alguien muestra, o su copia, puede revelar una situación migratoria y mucho más.</translation>
        </message>
        <message>
            <source>Tied to a name, the answer can stand in for origin; it is safer collected without one.</source>
            <translation>Unida a un nombre, la respuesta puede equivaler al origen; es más seguro recogerla sin él.</translation>
        </message>
        <message>
            <source>Ties abroad</source>
            <translation>Vínculos en el extranjero</translation>
        </message>
        <message>
            <source>Victims and witnesses</source>
            <translation>Víctimas y testigos</translation>
        </message>
        <message>
            <source>Where a person or their parents were born is often read as a sign of status.</source>
            <translation>Dónde nació una persona o sus padres suele leerse como señal de la situación migratoria.</translation>
        </message>
        <message>
            <source>Whether a person has a bank account, and where money goes, can stand in for status and invites fraud.</source>
            <translation>Si alguien tiene cuenta bancaria, y adónde va el dinero, puede equivaler a la situación migratoria e invita al fraude.</translation>
        </message>
    </context>
    <context>
        <name>CategoryMenu</name>
        <message>
            <source>What does the question ask for?</source>
            <translation>¿Qué pide la pregunta?</translation>
        </message>
    </context>
    <context>
        <name>CitySection</name>
        <message>
            <source>Among your own data</source>
            <translation>Entre sus propios datos</translation>
        </message>
        <message>
            <source>Choose a shared folder, and everyone in the office uses the same phrases.</source>
            <translation>Elija una carpeta compartida y toda la oficina usará las mismas frases.</translation>
        </message>
        <message>
            <source>Folder of your own questions</source>
            <translation>Carpeta de sus propias preguntas</translation>
        </message>
        <message>
            <source>Name of the city</source>
            <translation>Nombre de la ciudad</translation>
        </message>
        <message>
            <source>Reports name it. The laws of its state come first, and those of other states are left out.</source>
            <translation>Los informes la nombran. Las leyes de su estado van primero, y las de otros estados se omiten.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado o territorio</translation>
        </message>
        <message>
            <source>Your city</source>
            <translation>Su ciudad</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n choice(s)</source>
            <translation>
                <numerusform>%n opción</numerusform>
                <numerusform>%n opciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n diferencia</numerusform>
                <numerusform>%n diferencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s), the gravest first</source>
            <translation>
                <numerusform>%n diferencia</numerusform>
                <numerusform>%n diferencias, las más graves primero</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n pregunta</numerusform>
                <numerusform>%n preguntas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n declaración</numerusform>
                <numerusform>%n declaraciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n translation(s) could not be compared.</source>
            <translation>
                <numerusform>%n traducción no se pudo comparar.</numerusform>
                <numerusform>%n traducciones no se pudieron comparar.</numerusform>
            </translation>
        </message>
        <message>
            <source>A statement that protects people stands in one version only.</source>
            <translation>Una declaración que protege a las personas está solo en una versión.</translation>
        </message>
        <message>
            <source>Add versions of the form</source>
            <translation>Añadir versiones del formulario</translation>
        </message>
        <message>
            <source>Add versions…</source>
            <translation>Añadir versiones…</translation>
        </message>
        <message numerus="yes">
            <source>All that is asked and exposes people: %n place(s)</source>
            <translation>
                <numerusform>Todo lo que se pide y expone a las personas: %n lugar</numerusform>
                <numerusform>Todo lo que se pide y expone a las personas: %n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered differently</source>
            <translation>Se responde de otro modo</translation>
        </message>
        <message>
            <source>Being compared</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <source>Both versions side by side</source>
            <translation>Ambas versiones, una junto a otra</translation>
        </message>
        <message>
            <source>Clause in one only</source>
            <translation>Cláusula solo en una</translation>
        </message>
        <message numerus="yes">
            <source>Compared: %n difference(s) found.</source>
            <translation>
                <numerusform>Comparado: se encontró %n diferencia.</numerusform>
                <numerusform>Comparado: se encontraron %n diferencias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing was stopped.</source>
            <translation>Se detuvo la comparación.</translation>
        </message>
        <message>
            <source>Fields missing</source>
            <translation>Faltan campos</translation>
        </message>
        <message>
            <source>Fields to fill in stand in one version only.</source>
            <translation>Los campos para rellenar están solo en una versión.</translation>
        </message>
        <message>
            <source>In one only</source>
            <translation>Solo en una</translation>
        </message>
        <message>
            <source>It has a password: open it alone first and give the password there.</source>
            <translation>Tiene contraseña: ábralo solo primero y dé allí la contraseña.</translation>
        </message>
        <message>
            <source>Language in one only</source>
            <translation>Idioma solo en una</translation>
        </message>
        <message>
            <source>More often</source>
            <translation>Más a menudo</translation>
        </message>
        <message>
            <source>No difference was found in what was read</source>
            <translation>No se encontró ninguna diferencia en lo leído</translation>
        </message>
        <message>
            <source>One version asks this at more places than the other.</source>
            <translation>Una versión lo pregunta en más lugares que la otra.</translation>
        </message>
        <message>
            <source>One version has questions that the other does not have.</source>
            <translation>Una versión tiene preguntas que la otra no tiene.</translation>
        </message>
        <message>
            <source>One version leaves room to write, the other gives boxes or a list.</source>
            <translation>Una versión deja espacio para escribir, la otra da casillas o una lista.</translation>
        </message>
        <message>
            <source>Only one version asks this.</source>
            <translation>Solo una versión lo pregunta.</translation>
        </message>
        <message>
            <source>Only one version says this about what is done with the answers.</source>
            <translation>Solo una versión dice esto sobre lo que se hace con las respuestas.</translation>
        </message>
        <message>
            <source>Optional in one</source>
            <translation>Opcional en una</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Other choices</source>
            <translation>Otras opciones</translation>
        </message>
        <message>
            <source>Questions missing</source>
            <translation>Faltan preguntas</translation>
        </message>
        <message>
            <source>Save the comparison</source>
            <translation>Guardar la comparación</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>Lengua de señas</translation>
        </message>
        <message>
            <source>Statement missing</source>
            <translation>Falta una declaración</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The answer is optional in one version and not in the other.</source>
            <translation>La respuesta es opcional en una versión y en la otra no.</translation>
        </message>
        <message>
            <source>The two versions offer a different number of choices.</source>
            <translation>Las dos versiones ofrecen distinto número de opciones.</translation>
        </message>
        <message>
            <source>This computer has no letters for {script}. Help, “Letters of other languages” says what to install.</source>
            <translation>Este equipo no tiene letras para {script}. La ayuda, “Letras de otros idiomas”, dice qué instalar.</translation>
        </message>
        <message>
            <source>This language is offered in one version only.</source>
            <translation>Este idioma se ofrece solo en una versión.</translation>
        </message>
        <message>
            <source>This version or the original could not be read.</source>
            <translation>No se pudo leer esta versión o el original.</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Use as the original</source>
            <translation>Usar como original</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <source>a blank</source>
            <translation>un espacio en blanco</translation>
        </message>
        <message>
            <source>a field</source>
            <translation>un campo</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a signature</source>
            <translation>una firma</translation>
        </message>
        <message>
            <source>boxes to tick</source>
            <translation>casillas para marcar</translation>
        </message>
        <message>
            <source>not said if required</source>
            <translation>no se dice si es obligatoria</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message numerus="yes">
            <source>page {done} of %n</source>
            <translation>
                <numerusform>página {done} de %n</numerusform>
                <numerusform>página {done} de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>page {page}</source>
            <translation>página {page}</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoria</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n translation(s) compared</source>
            <translation>
                <numerusform>{done} de %n traducción comparada</numerusform>
                <numerusform>{done} de %n traducciones comparadas</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, page {page}</source>
            <translation>{name}, página {page}</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>A page to read and print (HTML)…</source>
            <translation>Una página para leer e imprimir (HTML)…</translation>
        </message>
        <message>
            <source>Add a form and its translations, or drop them here. The first is the original; the others are compared with it, all on this computer.</source>
            <translation>Añada un formulario y sus traducciones, o suéltelos aquí. El primero es el original; los demás se comparan con él, todo en esta computadora.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Both versions are being read. Long forms and scans take a while.</source>
            <translation>Se están leyendo ambas versiones. Los formularios largos y los escaneos tardan un poco.</translation>
        </message>
        <message>
            <source>Choose a version in the list to see what was found about it.</source>
            <translation>Elija una versión de la lista para ver qué se encontró en ella.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Comparar versiones</translation>
        </message>
        <message>
            <source>Data for programs (JSON)…</source>
            <translation>Datos para programas (JSON)…</translation>
        </message>
        <message>
            <source>Press Compare to see where these versions differ.</source>
            <translation>Pulse Comparar para ver en qué se diferencian estas versiones.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Versions compared</source>
            <translation>Versiones comparadas</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Another decision about the same words was carried out; this one's wording is not in the copy.</source>
            <translation>Se llevó a cabo otra decisión sobre las mismas palabras; el texto de esta no está en la copia.</translation>
        </message>
        <message>
            <source>Nothing was decided about this finding; its question stays as it is.</source>
            <translation>No se decidió nada sobre este hallazgo; su pregunta se queda como está.</translation>
        </message>
        <message>
            <source>Questions were removed; check the numbers of those that follow, and what refers to them.</source>
            <translation>Se quitaron preguntas; compruebe los números de las que siguen y lo que remite a ellas.</translation>
        </message>
        <message>
            <source>The copy is made of pictures of the pages: it holds no text to search and no fields to fill in.</source>
            <translation>La copia está hecha de imágenes de las páginas: no tiene texto en el que buscar ni campos que rellenar.</translation>
        </message>
        <message>
            <source>The copy still asks this in other words or at another place. Look at it by eye.</source>
            <translation>La copia aún pregunta esto con otras palabras o en otro lugar. Mírela usted.</translation>
        </message>
        <message>
            <source>The decisions speak of a finding that this form does not have (any more).</source>
            <translation>Las decisiones hablan de un hallazgo que este formulario no tiene (o ya no tiene).</translation>
        </message>
        <message>
            <source>The form carries a digital signature. A changed copy is no longer the form that was signed.</source>
            <translation>El formulario lleva una firma digital. Una copia cambiada ya no es el formulario que se firmó.</translation>
        </message>
        <message>
            <source>The form carries a second copy of itself (XFA), which Adobe's own reader may show without the notes.</source>
            <translation>El formulario lleva una segunda copia de sí mismo (XFA), que el lector de Adobe puede mostrar sin las notas.</translation>
        </message>
        <message>
            <source>The form is protected against changes. Take that off before you accept or reject what is marked.</source>
            <translation>El formulario está protegido contra cambios. Quite la protección antes de aceptar o rechazar lo marcado.</translation>
        </message>
        <message>
            <source>The form was protected by a password; the copy is not.</source>
            <translation>El formulario estaba protegido con contraseña; la copia no lo está.</translation>
        </message>
        <message>
            <source>The form's second copy of itself (XFA) was left out: what only that did, such as sums, is gone.</source>
            <translation>Se dejó fuera la segunda copia del formulario (XFA): lo que solo ella hacía, como sumas, se ha perdido.</translation>
        </message>
        <message>
            <source>The new words are in letters that cannot be set here. They stand in a note there; set them by hand.</source>
            <translation>Las palabras nuevas están en letras que aquí no se pueden poner. Están allí en una nota; póngalas a mano.</translation>
        </message>
        <message>
            <source>The new words do not fit into the place of the old ones. They stand in a note there; set them by hand.</source>
            <translation>Las palabras nuevas no caben en el lugar de las antiguas. Están allí en una nota; póngalas a mano.</translation>
        </message>
        <message>
            <source>The question was taken out; the separate sheet that is to ask it is still to be made.</source>
            <translation>La pregunta se quitó; la hoja aparte que la ha de hacer aún está por hacer.</translation>
        </message>
        <message>
            <source>The words are only in a control's hint; there was nothing printed to change.</source>
            <translation>Las palabras están solo en la ayuda de un control; no había nada impreso que cambiar.</translation>
        </message>
        <message>
            <source>The words are part of a picture, which cannot be changed here. Change them where it was made.</source>
            <translation>Las palabras son parte de una imagen, que aquí no se puede cambiar. Cámbielas donde se hizo.</translation>
        </message>
        <message>
            <source>The words serve other questions as well, so they were left as they are. Change them by hand.</source>
            <translation>Las palabras sirven también a otras preguntas, así que se dejaron como estaban. Cámbielas a mano.</translation>
        </message>
        <message>
            <source>The words stand in a part of the file that copies do not change. Change them by hand.</source>
            <translation>Las palabras están en una parte del archivo que las copias no cambian. Cámbielas a mano.</translation>
        </message>
        <message>
            <source>This part of the form is locked against changes. Unlock it in the program that made it.</source>
            <translation>Esta parte del formulario está bloqueada contra cambios. Desbloquéela en el programa que lo hizo.</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Decisions of the last edition confirmed</source>
            <translation>Decisiones de la última edición confirmadas</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Rehecho: {step}</translation>
        </message>
        <message>
            <source>Taken back: finding {number}</source>
            <translation>Retirado: hallazgo {number}</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Deshecho: {step}</translation>
        </message>
        <message numerus="yes">
            <source>{decided}: %n form(s)</source>
            <translation>
                <numerusform>{decided}: %n formulario</numerusform>
                <numerusform>{decided}: %n formularios</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Do not report this…</source>
            <translation>No señalar esto…</translation>
        </message>
        <message>
            <source>Nothing is chosen. Choose a row of the list, or try a sentence.</source>
            <translation>No hay nada elegido. Elija una fila de la lista o pruebe una frase.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>The entry</source>
            <translation>La entrada</translation>
        </message>
        <message>
            <source>This comes with the program and cannot be changed. Your city can leave it out, or add to it.</source>
            <translation>Esto viene con el programa y no se puede cambiar. Su ciudad puede omitirlo o añadir algo.</translation>
        </message>
        <message>
            <source>This is your city's own. Removing it changes the next forms that you open.</source>
            <translation>Esto es propio de su ciudad. Si lo elimina, cambiarán los próximos formularios que abra.</translation>
        </message>
    </context>
    <context>
        <name>DraftForm</name>
        <message>
            <source>Add a phrase of your city</source>
            <translation>Añadir una frase de su ciudad</translation>
        </message>
        <message>
            <source>Add to your city's bank</source>
            <translation>Añadir al banco de su ciudad</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Examples that must be found</source>
            <translation>Ejemplos que deben encontrarse</translation>
        </message>
        <message>
            <source>How grave it is</source>
            <translation>Qué gravedad tiene</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>Phrases, one a line</source>
            <translation>Frases, una por línea</translation>
        </message>
        <message>
            <source>Texts that look alike and must not be found</source>
            <translation>Textos parecidos que no deben encontrarse</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>What you wrote is being checked. Try again in a moment.</source>
            <translation>Se está comprobando lo que escribió. Intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>Write as forms do; capitals and accents do not matter. (a|b): one of these. [a]: may be missing. ~: up to three other words. citizen*: any ending.</source>
            <translation>Escriba como los formularios; no importan mayúsculas ni acentos. (a|b): una de estas. [a]: puede faltar. ~: hasta tres palabras más. ciudadan*: cualquier final.</translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>Drop to check %n file(s) or folder(s)</source>
            <translation>
                <numerusform>Suelte para revisar %n archivo o carpeta</numerusform>
                <numerusform>Suelte para revisar %n archivos o carpetas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>All sample forms</source>
            <translation>Todos los formularios de ejemplo</translation>
        </message>
        <message>
            <source>Check a folder…</source>
            <translation>Revisar una carpeta…</translation>
        </message>
        <message>
            <source>Drop a form or a folder here</source>
            <translation>Suelte aquí un formulario o una carpeta</translation>
        </message>
        <message>
            <source>Open a form…</source>
            <translation>Abrir un formulario…</translation>
        </message>
        <message>
            <source>PDF, Word, Excel, CSV, pictures and scans</source>
            <translation>PDF, Word, Excel, CSV, imágenes y escaneos</translation>
        </message>
        <message>
            <source>Try a sample form</source>
            <translation>Probar un ejemplo</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message numerus="yes">
            <source>%n decision(s) carried over</source>
            <translation>
                <numerusform>%n decisión trasladada</numerusform>
                <numerusform>%n decisiones trasladadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n ya no está</numerusform>
                <numerusform>%n ya no están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n por confirmar</numerusform>
                <numerusform>%n por confirmar</numerusform>
            </translation>
        </message>
        <message>
            <source>Gone: “{words}”</source>
            <translation>Ya no está: «{words}»</translation>
        </message>
        <message>
            <source>New: “{words}”</source>
            <translation>Nuevo: «{words}»</translation>
        </message>
        <message>
            <source>Now {required}: “{words}”</source>
            <translation>Ahora {required}: «{words}»</translation>
        </message>
        <message>
            <source>This is a new edition of a form you know: {told}.</source>
            <translation>Es una nueva edición de un formulario que ya conoce: {told}.</translation>
        </message>
        <message>
            <source>To confirm: “{old}” is now “{new}”</source>
            <translation>Por confirmar: «{old}» ahora es «{new}»</translation>
        </message>
        <message>
            <source>nothing has changed</source>
            <translation>no ha cambiado nada</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>No copy can be made of a form of this kind. Copies are made of Word files, PDFs, Excel workbooks (.xlsx) and scans. Save the form as one of these, and mark that.</source>
            <translation>No se puede hacer una copia de un formulario de este tipo. Se hacen copias de archivos de Word, PDF, libros de Excel (.xlsx) y páginas escaneadas. Guarde el formulario en uno de ellos y marque ese.</translation>
        </message>
        <message>
            <source>Office files of this kind cannot be checked. Save the form as .docx, .xlsx or PDF and check that copy.</source>
            <translation>Los archivos de Office de este tipo no se pueden revisar. Guarde el formulario como .docx, .xlsx o PDF y revise esa copia.</translation>
        </message>
        <message>
            <source>Reading this file needed far more memory than even a long form does. It was stopped, and nothing of it was checked. The file may be damaged or made to do harm: ask where it comes from, or for it to be sent again.</source>
            <translation>Leer este archivo necesitó mucha más memoria que incluso un formulario largo. Se detuvo, y no se revisó nada de él. El archivo puede estar dañado o hecho para causar daño: pregunte de dónde viene, o pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>Reading this file stopped the part of the program that reads files, so nothing of it was checked. The other forms were not touched by this. The file may be damaged: ask for it to be sent again.</source>
            <translation>Al leer este archivo se detuvo la parte del programa que lee archivos, así que no se revisó nada de él. Los demás formularios no se vieron afectados. El archivo puede estar dañado: pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>Reading this file took far longer than even a long form needs. It was stopped, and nothing of it was checked. Split the form into smaller files, or print it to PDF and check that copy.</source>
            <translation>Leer este archivo llevó mucho más de lo que necesita incluso un formulario largo. Se detuvo, y no se revisó nada de él. Divida el formulario en archivos más pequeños, o imprímalo en PDF y revise esa copia.</translation>
        </message>
        <message>
            <source>The check was stopped before this form was read, so nothing of it was checked. Check it again.</source>
            <translation>La revisión se detuvo antes de leer este formulario, así que no se revisó nada de él. Revíselo de nuevo.</translation>
        </message>
        <message>
            <source>The copy would be larger than the program can hand over. Nothing was written. Split the form into smaller files.</source>
            <translation>La copia sería más grande de lo que el programa puede entregar. No se escribió nada. Divida el formulario en archivos más pequeños.</translation>
        </message>
        <message>
            <source>The decisions file cannot be used: it is not JSON of the schema askless-decisions/1 with a list of decisions, or one of them lacks `finding` or has an unknown `action`. No copy was made. Correct it and try again.</source>
            <translation>El archivo de decisiones no se puede usar: no es JSON del esquema askless-decisions/1 con una lista de decisiones, o a una de ellas le falta `finding` o tiene una `action` desconocida. No se hizo ninguna copia. Corríjalo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The file is empty, so there is nothing to check. Ask for it to be sent again.</source>
            <translation>El archivo está vacío, así que no hay nada que revisar. Pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>The file with your decisions was damaged and could not be opened. It was kept aside under another name, and a new, empty one was begun, so earlier decisions are not shown. Put back a copy of the file from your backups, or show the damaged one to whoever looks after your computer.</source>
            <translation>El archivo con sus decisiones estaba dañado y no se pudo abrir. Se guardó aparte con otro nombre y se empezó uno nuevo y vacío, así que las decisiones anteriores no se muestran. Recupere una copia del archivo de sus copias de seguridad, o enseñe el dañado a quien cuida de su computadora.</translation>
        </message>
        <message>
            <source>The password does not open this file, so nothing of it was checked. Check the password and try again.</source>
            <translation>La contraseña no abre este archivo, así que no se revisó nada de él. Compruebe la contraseña y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The result could not be written because its folder cannot be reached: it may have been removed, a file of its name may stand in its place, or a network drive is no longer connected. Mend that, or choose another folder, and try again.</source>
            <translation>No se pudo escribir el resultado porque no se llega a su carpeta: puede que se haya quitado, que un archivo de su nombre esté en su lugar, o que una unidad de red ya no esté conectada. Arréglelo, o elija otra carpeta, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The result could not be written because the disk is full or your share of it is used up. What stood there before is unchanged. Make room, or choose a folder on another disk, and try again.</source>
            <translation>No se pudo escribir el resultado porque el disco está lleno o su parte de él está agotada. Lo que había antes no cambió. Haga sitio, o elija una carpeta en otro disco, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The result could not be written because this folder or disk may only be read, or the file is in use. What stood there before is unchanged. Choose a folder that you may write to, or ask for the right, and try again.</source>
            <translation>No se pudo escribir el resultado porque esta carpeta o este disco solo se puede leer, o el archivo está en uso. Lo que había antes no cambió. Elija una carpeta en la que pueda escribir, o pida el permiso, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The result could not be written, and what stood there before is unchanged. Check that the folder exists, that you may write to it and that the disk is not full.</source>
            <translation>No se pudo escribir el resultado, y lo que había antes no cambió. Compruebe que la carpeta existe, que usted puede escribir en ella y que el disco no está lleno.</translation>
        </message>
        <message>
            <source>The result would replace the form itself. Nothing was written. Choose another name or folder.</source>
            <translation>El resultado reemplazaría el propio formulario. No se escribió nada. Elija otro nombre u otra carpeta.</translation>
        </message>
        <message>
            <source>There is no such file, or it may not be opened. Check the name and your rights to the folder.</source>
            <translation>No existe ese archivo, o no se puede abrir. Compruebe el nombre y sus permisos sobre la carpeta.</translation>
        </message>
        <message>
            <source>This file contains a construct that Office files never have and attacks use (a DOCTYPE). It was not opened. Ask where it comes from.</source>
            <translation>Este archivo contiene una construcción que los archivos de Office nunca tienen y que los ataques usan (un DOCTYPE). No se abrió. Pregunte de dónde viene.</translation>
        </message>
        <message>
            <source>This file could not be read, for a reason the program does not know. Nothing of it was checked. Please tell the developers which kind of file it is (not what stands in it).</source>
            <translation>No se pudo leer este archivo, por una razón que el programa no conoce. No se revisó nada de él. Diga a los desarrolladores qué tipo de archivo es (no lo que contiene).</translation>
        </message>
        <message>
            <source>This file is a picture, and text recognition is not available, so nothing of it was checked. Check the document that it was made from, or read it yourself.</source>
            <translation>Este archivo es una imagen y el reconocimiento de texto no está disponible, así que no se revisó nada de él. Revise el documento del que se hizo, o léalo usted.</translation>
        </message>
        <message>
            <source>This file is damaged and cannot be opened. Nothing of it was checked. Ask for it to be sent again.</source>
            <translation>Este archivo está dañado y no se puede abrir. No se revisó nada de él. Pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>This file is larger, or unpacks to more, than the program will open. Nothing of it was checked. Split the form into smaller files.</source>
            <translation>Este archivo es más grande, o se descomprime a más, de lo que el programa abre. No se revisó nada de él. Divida el formulario en archivos más pequeños.</translation>
        </message>
        <message>
            <source>This file is protected by a password, so nothing of it was checked. Give the password with --password, or save a copy without one and check that.</source>
            <translation>Este archivo está protegido con contraseña, así que no se revisó nada de él. Indique la contraseña con --password, o guarde una copia sin ella y revise esa copia.</translation>
        </message>
        <message>
            <source>This file is protected in a way that a password does not open (a certificate or rights management). Ask its owner for an unprotected copy.</source>
            <translation>Este archivo está protegido de un modo que ninguna contraseña abre (un certificado o una gestión de derechos). Pida a su dueño una copia sin protección.</translation>
        </message>
        <message>
            <source>This is a Word file of the old kind (.doc), which cannot be checked as it is. Open it in Word or LibreOffice, save it as .docx, and check that copy.</source>
            <translation>Este es un archivo de Word del tipo antiguo (.doc), que no se puede revisar así. Ábralo en Word o LibreOffice, guárdelo como .docx y revise esa copia.</translation>
        </message>
        <message>
            <source>This is not a kind of file that can be checked. Forms are read from Word (.docx), PDF, Excel (.xlsx, .xls), OpenDocument sheets (.ods), CSV, TSV and pictures (PNG, JPEG, TIFF). Save the form as one of these.</source>
            <translation>Este tipo de archivo no se puede revisar. Se leen formularios de Word (.docx), PDF, Excel (.xlsx, .xls), hojas de OpenDocument (.ods), CSV, TSV e imágenes (PNG, JPEG, TIFF). Guarde el formulario en uno de estos formatos.</translation>
        </message>
        <message>
            <source>This was not saved, because another window of the program kept the file with your decisions busy for too long. What was saved before was not touched. Wait a moment and try again.</source>
            <translation>Esto no se guardó, porque otra ventana del programa tuvo ocupado demasiado tiempo el archivo con sus decisiones. Lo guardado antes no se tocó. Espere un momento y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>This was not saved, because the disk is full or your share of it is used up. What was saved before was not touched. Make room and try again.</source>
            <translation>Esto no se guardó, porque el disco está lleno o su parte de él está agotada. Lo guardado antes no se tocó. Haga sitio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>This was not saved, because the file with your decisions was moved, replaced or removed while the program was open. Close every window of the program, put the file back if you moved it, and start again.</source>
            <translation>Esto no se guardó, porque el archivo con sus decisiones se movió, se reemplazó o se quitó mientras el programa estaba abierto. Cierre todas las ventanas del programa, devuelva el archivo a su sitio si usted lo movió y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Your decisions can be looked at but not changed, because their file or its folder may only be read. What you decide now is not saved. Ask for the right to write there, and start the program again.</source>
            <translation>Sus decisiones se pueden ver pero no cambiar, porque su archivo o su carpeta solo se puede leer. Lo que decida ahora no se guarda. Pida permiso para escribir ahí y abra el programa de nuevo.</translation>
        </message>
        <message>
            <source>Your decisions could not be read or saved, for a reason the program does not know. What was saved before was not touched. Try again; if that does not help, close every window of the program and start it again.</source>
            <translation>Sus decisiones no se pudieron leer o guardar, por una razón que el programa no conoce. Lo guardado antes no se tocó. Vuelva a intentarlo; si no ayuda, cierre todas las ventanas del programa y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>Your decisions were saved by a newer version of this program, and this one cannot read them. They were left as they are. Install the newer version, and start that.</source>
            <translation>Una versión más nueva de este programa guardó sus decisiones, y esta no las puede leer. Se dejaron como están. Instale la versión más nueva y ábrala.</translation>
        </message>
    </context>
    <context>
        <name>ExceptionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Do not report this any more</source>
            <translation>No señalar esto nunca más</translation>
        </message>
        <message>
            <source>Keep this exception</source>
            <translation>Guardar esta excepción</translation>
        </message>
        <message>
            <source>Only where these words stand (empty: everywhere)</source>
            <translation>Solo donde estén estas palabras (vacío: en todas partes)</translation>
        </message>
        <message>
            <source>The payroll office must report wages.</source>
            <translation>La oficina de nóminas debe declarar los salarios.</translation>
        </message>
        <message>
            <source>Why your city does not want it reported</source>
            <translation>Por qué su ciudad no quiere que se señale</translation>
        </message>
        <message>
            <source>Write why, so that others understand it later.</source>
            <translation>Escriba el motivo, para que otros lo entiendan después.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something in the program failed. Your decisions are safe. Tell the developers: {place}</source>
            <translation>Algo falló en el programa. Sus decisiones están a salvo. Avise a los desarrolladores: {place}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search (Esc)</source>
            <translation>Cerrar la búsqueda (Esc)</translation>
        </message>
        <message>
            <source>Find in the form</source>
            <translation>Buscar en el formulario</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Siguiente lugar (F3)</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Lugar anterior (Shift+F3)</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Decide and go to next</source>
            <translation>Decidir e ir al siguiente</translation>
        </message>
        <message>
            <source>Decide and go to next (Ctrl+Enter)</source>
            <translation>Decidir e ir al siguiente (Ctrl+Entrar)</translation>
        </message>
        <message>
            <source>Do not report these words in this city's forms any more</source>
            <translation>No señalar más estas palabras en los formularios de esta ciudad</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take this mark away</source>
            <translation>Quitar esta marca</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>En qué se basa</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>¿Por qué está aquí?</translation>
        </message>
        <message>
            <source>Your decision</source>
            <translation>Su decisión</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>All {count}</source>
            <translation>Todos {count}</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <source>Finding {number} of {of}</source>
            <translation>Hallazgo {number} de {of}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>High {count}</source>
            <translation>Alto {count}</translation>
        </message>
        <message>
            <source>Low {count}</source>
            <translation>Bajo {count}</translation>
        </message>
        <message>
            <source>Medium {count}</source>
            <translation>Medio {count}</translation>
        </message>
        <message>
            <source>Next finding (F8)</source>
            <translation>Hallazgo siguiente (F8)</translation>
        </message>
        <message>
            <source>Previous finding (Shift+F8)</source>
            <translation>Hallazgo anterior (Mayús+F8)</translation>
        </message>
        <message>
            <source>Show finding</source>
            <translation>Mostrar el hallazgo</translation>
        </message>
        <message>
            <source>Show list</source>
            <translation>Mostrar la lista</translation>
        </message>
        <message>
            <source>Show the findings of lower risk</source>
            <translation>Mostrar los hallazgos de menor riesgo</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarlos</translation>
        </message>
        <message>
            <source>To decide {count}</source>
            <translation>Por decidir {count}</translation>
        </message>
    </context>
    <context>
        <name>FormPane</name>
        <message>
            <source>After changes</source>
            <translation>Con los cambios</translation>
        </message>
        <message>
            <source>Marked up</source>
            <translation>Con marcas</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message numerus="yes">
            <source>%n decision(s) are in the copy.</source>
            <translation>
                <numerusform>%n decisión está en la copia.</numerusform>
                <numerusform>%n decisiones están en la copia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n hallazgo</numerusform>
                <numerusform>%n hallazgos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) are not decided.</source>
            <translation>
                <numerusform>%n hallazgo está sin decidir.</numerusform>
                <numerusform>%n hallazgos están sin decidir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) not decided: left as they are.</source>
            <translation>
                <numerusform>%n hallazgo sin decidir: queda como está.</numerusform>
                <numerusform>%n hallazgos sin decidir: quedan como están.</numerusform>
            </translation>
        </message>
        <message>
            <source>A summary is on the clipboard. It holds no words of the form.</source>
            <translation>Hay un resumen en el portapapeles. No contiene palabras del formulario.</translation>
        </message>
        <message>
            <source>Copies of the form</source>
            <translation>Copias del formulario</translation>
        </message>
        <message>
            <source>Decisions, JSON</source>
            <translation>Decisiones, JSON</translation>
        </message>
        <message>
            <source>Done. Your original is not changed.</source>
            <translation>Listo. Su original no ha cambiado.</translation>
        </message>
        <message>
            <source>Findings, CSV</source>
            <translation>Hallazgos, CSV</translation>
        </message>
        <message>
            <source>Findings, Excel</source>
            <translation>Hallazgos, Excel</translation>
        </message>
        <message>
            <source>Findings, JSON</source>
            <translation>Hallazgos, JSON</translation>
        </message>
        <message>
            <source>Lists for other programs</source>
            <translation>Listas para otros programas</translation>
        </message>
        <message>
            <source>Making: {name}…</source>
            <translation>Creando: {name}…</translation>
        </message>
        <message>
            <source>Marked-up copy</source>
            <translation>Copia con marcas</translation>
        </message>
        <message>
            <source>Not all of the form could be read: look at the rest by eye.</source>
            <translation>No se pudo leer todo el formulario: mire el resto a simple vista.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Report to read</source>
            <translation>Informe para leer</translation>
        </message>
        <message>
            <source>Revised copy</source>
            <translation>Copia revisada</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Your decisions are safe.</source>
            <translation>Sus decisiones están a salvo.</translation>
        </message>
        <message>
            <source>every change can be seen, with a note beside it</source>
            <translation>se ve cada cambio, con una nota al lado</translation>
        </message>
        <message>
            <source>for the command “askless mark”</source>
            <translation>para la orden «askless mark»</translation>
        </message>
        <message>
            <source>opens in any browser, without a network</source>
            <translation>se abre en cualquier navegador, sin red</translation>
        </message>
        <message>
            <source>the form as it is to be</source>
            <translation>el formulario como debe quedar</translation>
        </message>
        <message>
            <source>to add remarks to</source>
            <translation>para añadir comentarios</translation>
        </message>
        <message>
            <source>to print and to file</source>
            <translation>para imprimir y archivar</translation>
        </message>
        <message>
            <source>{counted}, {decided} decided</source>
            <translation>{counted}, {decided} decididos</translation>
        </message>
        <message>
            <source>{name} was not made.</source>
            <translation>No se creó: {name}.</translation>
        </message>
    </context>
    <context>
        <name>HandOverDialog</name>
        <message>
            <source>Already in this folder: {names}. New files get a number, unless you replace them.</source>
            <translation>Ya están en esta carpeta: {names}. Los archivos nuevos llevarán un número, salvo que los reemplace.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Black out answers beside sensitive questions, and identity and account numbers, in copies of scans</source>
            <translation>Tapar las respuestas junto a preguntas delicadas, y los números de identidad y de cuenta, en copias de escaneos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Choose at least one file to make.</source>
            <translation>Elija al menos un archivo que crear.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copies are made of Word, PDF and Excel files and of scans. Save the form as one of these.</source>
            <translation>Se hacen copias de archivos de Word, PDF y Excel y de escaneos. Guarde el formulario en uno de estos formatos.</translation>
        </message>
        <message>
            <source>Copy a summary</source>
            <translation>Copiar un resumen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export {name}</source>
            <translation>Exportar {name}</translation>
        </message>
        <message>
            <source>Files made</source>
            <translation>Archivos creados</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Replace files of the same name</source>
            <translation>Reemplazar archivos con el mismo nombre</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Their questions stay as they are in the copies.</source>
            <translation>Sus preguntas quedan como están en las copias.</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Qué exportar</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Adónde</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A question about language can become an offer: “In what language should we write?”</source>
            <translation>Una pregunta sobre el idioma puede volverse un ofrecimiento: «¿En qué idioma quiere que le escribamos?»</translation>
        </message>
        <message>
            <source>About AskLess</source>
            <translation>Acerca de AskLess</translation>
        </message>
        <message>
            <source>Change the wording if you like. It is in the form's own language.</source>
            <translation>Cambie la redacción si lo desea. Está en el idioma del formulario.</translation>
        </message>
        <message>
            <source>Check a folder of forms</source>
            <translation>Revisar una carpeta de formularios</translation>
        </message>
        <message>
            <source>Check one form</source>
            <translation>Revisar un formulario</translation>
        </message>
        <message>
            <source>Check the folder that holds all forms of the city.</source>
            <translation>Revise la carpeta que contiene todos los formularios de la ciudad.</translation>
        </message>
        <message>
            <source>Choose a finding in the list. The form shows where it stands.</source>
            <translation>Elija un hallazgo de la lista. El formulario muestra dónde está.</translation>
        </message>
        <message>
            <source>Drop the folder on the window, or press Ctrl+Shift+O.</source>
            <translation>Suelte la carpeta en la ventana o pulse Ctrl+Mayús+O.</translation>
        </message>
        <message>
            <source>Drop the form anywhere on the window, or press Ctrl+O.</source>
            <translation>Suelte el formulario en cualquier parte de la ventana o pulse Ctrl+O.</translation>
        </message>
        <message>
            <source>Export the report to pass on, or the findings as a table.</source>
            <translation>Exporte el informe para compartirlo, o los hallazgos como tabla.</translation>
        </message>
        <message>
            <source>Export your own phrases to share them with another office, which imports them.</source>
            <translation>Exporte sus frases para compartirlas con otra oficina, que las importa.</translation>
        </message>
        <message>
            <source>For whoever answers for privacy, or oversees it.</source>
            <translation>Para quien responde de la privacidad o la supervisa.</translation>
        </message>
        <message>
            <source>For whoever has a draft and wants it to ask no more than it must.</source>
            <translation>Para quien tiene un borrador y quiere que no pida más de lo necesario.</translation>
        </message>
        <message>
            <source>For whoever looks after forms in several languages.</source>
            <translation>Para quien cuida formularios en varios idiomas.</translation>
        </message>
        <message>
            <source>For whoever looks after many forms, on paper or on the screen.</source>
            <translation>Para quien cuida muchos formularios, en papel o en pantalla.</translation>
        </message>
        <message>
            <source>If a form's language is not known, the program says so. It does not call it clean.</source>
            <translation>Si no conoce el idioma de un formulario, el programa lo dice. No lo da por limpio.</translation>
        </message>
        <message>
            <source>It does not call a form clean that it could not read.</source>
            <translation>No da por limpio un formulario que no pudo leer.</translation>
        </message>
        <message>
            <source>It does not change your files. It writes copies.</source>
            <translation>No cambia sus archivos. Escribe copias.</translation>
        </message>
        <message>
            <source>It does not go online. No form, no finding and no statistics leave this computer.</source>
            <translation>No se conecta a internet. Ningún formulario, hallazgo ni estadística sale de esta computadora.</translation>
        </message>
        <message>
            <source>It does not keep what residents wrote. Numbers are blotted out as they are read.</source>
            <translation>No guarda lo que escribieron los residentes. Los números se tapan al leerlos.</translation>
        </message>
        <message>
            <source>It does not know every language, and text recognition misreads letters.</source>
            <translation>No conoce todos los idiomas, y el reconocimiento de texto confunde letras.</translation>
        </message>
        <message>
            <source>It does not say that a question is illegal. Ask your legal contact.</source>
            <translation>No dice que una pregunta sea ilegal. Consulte a su contacto legal.</translation>
        </message>
        <message>
            <source>It shows and offers. People decide.</source>
            <translation>Muestra y propone. Deciden las personas.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Letters of other languages</source>
            <translation>Letras de otros idiomas</translation>
        </message>
        <message>
            <source>Look at the forms that could not be read: the line below says what to do.</source>
            <translation>Mire los formularios que no se pudieron leer: la línea de abajo dice qué hacer.</translation>
        </message>
        <message>
            <source>Open File, Compare versions, and add the form and its translations.</source>
            <translation>Abra Archivo, Comparar versiones, y añada el formulario y sus traducciones.</translation>
        </message>
        <message>
            <source>Open Tools, Question bank.</source>
            <translation>Abra Herramientas, Banco de preguntas.</translation>
        </message>
        <message>
            <source>Pause or stop when you like. What was read stays.</source>
            <translation>Haga una pausa o detenga cuando quiera. Lo leído se conserva.</translation>
        </message>
        <message>
            <source>Press Ctrl+E to save the marked-up copy and the report.</source>
            <translation>Pulse Ctrl+E para guardar la copia con marcas y el informe.</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter to decide and go to the next finding.</source>
            <translation>Pulse Ctrl+Entrar para decidir e ir al hallazgo siguiente.</translation>
        </message>
        <message>
            <source>Press a card above the table to see only those forms; press it again to see all.</source>
            <translation>Pulse una tarjeta sobre la tabla para ver solo esos formularios; púlsela otra vez para ver todos.</translation>
        </message>
        <message>
            <source>Press a column's title to sort. Press Enter on a form to open it.</source>
            <translation>Pulse el título de una columna para ordenar. Pulse Entrar sobre un formulario para abrirlo.</translation>
        </message>
        <message>
            <source>Press “Add a phrase” for what is missing. It is checked while you write.</source>
            <translation>Pulse «Añadir una frase» para lo que falte. Se comprueba mientras escribe.</translation>
        </message>
        <message>
            <source>Press “Do not report this” for what your city does not want to hear of, and say why.</source>
            <translation>Pulse «No señalar esto» para lo que su ciudad no quiera ver, y diga por qué.</translation>
        </message>
        <message>
            <source>Read why it was found, then decide: remove, make optional, reword or keep.</source>
            <translation>Lea por qué se encontró y decida: eliminar, hacer opcional, redactar de otro modo o conservar.</translation>
        </message>
        <message>
            <source>Scans take some seconds a page. Scan at 300 dots per inch, straight and in black.</source>
            <translation>Los escaneos tardan unos segundos por página. Escanee a 300 puntos por pulgada, recto y en negro.</translation>
        </message>
        <message>
            <source>See what the city collects</source>
            <translation>Ver qué recoge la ciudad</translation>
        </message>
        <message>
            <source>The offered wording is in the form's language. Have somebody who speaks it read it.</source>
            <translation>La redacción propuesta está en el idioma del formulario. Que la lea alguien que lo hable.</translation>
        </message>
        <message>
            <source>The program names laws that may bear on a question. It does not say which applies.</source>
            <translation>El programa nombra leyes que pueden afectar a una pregunta. No dice cuál se aplica.</translation>
        </message>
        <message>
            <source>The question bank is what the program looks for. Your city can add to it.</source>
            <translation>El banco de preguntas es lo que el programa busca. Su ciudad puede ampliarlo.</translation>
        </message>
        <message>
            <source>There is nothing to save: each decision is kept as you make it.</source>
            <translation>No hay nada que guardar: cada decisión se conserva al tomarla.</translation>
        </message>
        <message>
            <source>Translated forms</source>
            <translation>Formularios traducidos</translation>
        </message>
        <message>
            <source>Try a sentence from a form. You see what is found in it, and why.</source>
            <translation>Pruebe una frase de un formulario. Verá qué se encuentra en ella y por qué.</translation>
        </message>
        <message>
            <source>What comes with the program cannot be changed, so nothing is lost.</source>
            <translation>Lo que viene con el programa no se puede cambiar, así que nada se pierde.</translation>
        </message>
        <message>
            <source>What the program does not do</source>
            <translation>Lo que el programa no hace</translation>
        </message>
        <message>
            <source>When you keep a question, name the law or contract that requires it.</source>
            <translation>Cuando conserve una pregunta, nombre la ley o el contrato que la exige.</translation>
        </message>
        <message>
            <source>You can start deciding while the others are still being read.</source>
            <translation>Puede empezar a decidir mientras se leen los demás.</translation>
        </message>
        <message>
            <source>You see what only one version asks, and then all that is asked, side by side.</source>
            <translation>Verá lo que solo pregunta una versión y después todo lo que se pregunta, una junto a otra.</translation>
        </message>
        <message>
            <source>Your city's own phrases</source>
            <translation>Las frases propias de su ciudad</translation>
        </message>
        <message>
            <source>Your original file is never changed.</source>
            <translation>Su archivo original nunca se cambia.</translation>
        </message>
        <message>
            <source>Click a question that was missed in the form, and press M to mark it.</source>
            <translation>Haga clic en el formulario en una pregunta que falte y pulse M para marcarla.</translation>
        </message>
        <message>
            <source>Press “By question” to decide once for all forms that ask the same.</source>
            <translation>Pulse «Por pregunta» para decidir una sola vez en todos los formularios que preguntan lo mismo.</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>Páginas de la ayuda</translation>
        </message>
    </context>
    <context>
        <name>KeepEditor</name>
        <message>
            <source>Law, contract or rule</source>
            <translation>Ley, contrato o norma</translation>
        </message>
        <message>
            <source>Law, contract or rule, with its number</source>
            <translation>Ley, contrato o norma, con su número</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note (no names of residents)</source>
            <translation>Nota (sin nombres de residentes)</translation>
        </message>
        <message>
            <source>Pick a reason…</source>
            <translation>Elija un motivo…</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Por qué se queda</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Go to the next or the previous control</source>
            <translation>Ir al control siguiente o anterior</translation>
        </message>
        <message>
            <source>In the findings: remove, make optional, reword, keep</source>
            <translation>En los hallazgos: eliminar, hacer opcional, redactar de otro modo, conservar</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Leave a field; what you wrote stays</source>
            <translation>Salir de un campo; lo escrito se conserva</translation>
        </message>
        <message>
            <source>Move in a list or table</source>
            <translation>Moverse en una lista o tabla</translation>
        </message>
        <message>
            <source>Open or choose what is marked</source>
            <translation>Abrir o elegir lo marcado</translation>
        </message>
        <message>
            <source>Scroll the form</source>
            <translation>Desplazar el formulario</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Amharic</source>
            <translation>amárico</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>armenio</translation>
        </message>
        <message>
            <source>Bangla</source>
            <translation>bengalí</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>búlgaro</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>birmano</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>Chinese (simplified)</source>
            <translation>chino (simplificado)</translation>
        </message>
        <message>
            <source>Chinese (traditional)</source>
            <translation>chino (tradicional)</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>neerlandés</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>georgiano</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>griego</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>guyaratí</translation>
        </message>
        <message>
            <source>Haitian Creole</source>
            <translation>criollo haitiano</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>hebreo</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Hmong</source>
            <translation>hmong</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>jemer</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>lao</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>persa</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polaco</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>panyabí</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>somalí</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>tagalo</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>telugu</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>tailandés</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ucraniano</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamita</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message numerus="yes">
            <source>%n script(s) would be shown as empty boxes.</source>
            <translation>
                <numerusform>%n escritura se mostraría como cuadros vacíos.</numerusform>
                <numerusform>%n escrituras se mostrarían como cuadros vacíos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenio</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Chino simplificado</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Chino tradicional</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <source>Every script that forms come in can be shown here.</source>
            <translation>Aquí se pueden mostrar todas las escrituras de los formularios.</translation>
        </message>
        <message>
            <source>Form texts, lists and reports use the fonts of this computer.</source>
            <translation>Los textos de formularios, las listas y los informes usan los tipos de letra de esta computadora.</translation>
        </message>
        <message>
            <source>Gurmukhi (Punjabi)</source>
            <translation>Gurmuji (panyabí)</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Latin, with all marks</source>
            <translation>Latino, con todos los signos</translation>
        </message>
        <message>
            <source>Letters this computer can show</source>
            <translation>Letras que esta computadora puede mostrar</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Then start the program again.</source>
            <translation>Después inicie el programa de nuevo.</translation>
        </message>
        <message>
            <source>To install what is missing on Debian or Ubuntu: {command}</source>
            <translation>Para instalar lo que falta en Debian o Ubuntu: {command}</translation>
        </message>
        <message>
            <source>To install what is missing: Settings, System, Optional features, and there the supplemental fonts.</source>
            <translation>Para instalar lo que falta: Configuración, Sistema, Características opcionales, y allí las fuentes complementarias.</translation>
        </message>
        <message>
            <source>To install what is missing: open Font Book and switch the fonts on.</source>
            <translation>Para instalar lo que falta: abra Catálogo Tipográfico y active las fuentes.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;About AskLess</source>
            <translation>A&amp;cerca de AskLess</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>C&amp;onfiguración</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>He&amp;rramientas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>AskLess he&amp;lp</source>
            <translation>Ayuda de Ask&amp;Less</translation>
        </message>
        <message>
            <source>Compare &amp;versions…</source>
            <translation>Comparar versio&amp;nes…</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>F&amp;indings</source>
            <translation>&amp;Hallazgos</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Alto contraste, oscuro</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Question &amp;bank</source>
            <translation>&amp;Banco de preguntas</translation>
        </message>
        <message>
            <source>Same as the system</source>
            <translation>Como el sistema</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A password alone does not open this file. Ask its owner for an open copy.</source>
            <translation>Una contraseña sola no abre este archivo. Pida a su dueño una copia abierta.</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>Damaged file</source>
            <translation>Archivo dañado</translation>
        </message>
        <message>
            <source>Empty file</source>
            <translation>Archivo vacío</translation>
        </message>
        <message>
            <source>Needs a password</source>
            <translation>Necesita contraseña</translation>
        </message>
        <message>
            <source>Needs too much memory</source>
            <translation>Necesita demasiada memoria</translation>
        </message>
        <message>
            <source>Not a kind of Office file that can be read</source>
            <translation>Tipo de archivo de Office que no se puede leer</translation>
        </message>
        <message>
            <source>Not a kind of file that can be read</source>
            <translation>Tipo de archivo que no se puede leer</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encuentra</translation>
        </message>
        <message>
            <source>Not opened, for safety</source>
            <translation>No se abrió, por seguridad</translation>
        </message>
        <message>
            <source>Old Word file (.doc)</source>
            <translation>Archivo antiguo de Word (.doc)</translation>
        </message>
        <message>
            <source>Open it in Word, save it as .docx, and check that copy.</source>
            <translation>Ábralo en Word, guárdelo como .docx y revise esa copia.</translation>
        </message>
        <message>
            <source>Picture, not read</source>
            <translation>Imagen, sin leer</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protegido</translation>
        </message>
        <message>
            <source>Reading was stopped. Split the file, or print it to PDF and check that copy.</source>
            <translation>Se detuvo la lectura. Divida el archivo, o imprímalo a PDF y revise esa copia.</translation>
        </message>
        <message>
            <source>Reading was stopped. The file may be damaged. Ask for it to be sent again.</source>
            <translation>Se detuvo la lectura. El archivo puede estar dañado. Pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>Save the form as .docx, .xlsx or PDF, and check that copy.</source>
            <translation>Guarde el formulario como .docx, .xlsx o PDF y revise esa copia.</translation>
        </message>
        <message>
            <source>Save the form as PDF, Word, Excel or a picture, and check that copy.</source>
            <translation>Guarde el formulario como PDF, Word, Excel o imagen y revise esa copia.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Text recognition is missing here. Check the form it was made from, or read it.</source>
            <translation>Aquí falta el reconocimiento de texto. Revise el formulario de origen, o léalo usted.</translation>
        </message>
        <message>
            <source>The file cannot be opened. Ask for it to be sent again.</source>
            <translation>El archivo no se puede abrir. Pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>The file holds something that only attacks use. Ask where it comes from.</source>
            <translation>El archivo contiene algo que solo usan los ataques. Pregunte de dónde viene.</translation>
        </message>
        <message>
            <source>The file is gone, or you may not open it. Check the folder, then try again.</source>
            <translation>El archivo ya no está, o usted no puede abrirlo. Mire la carpeta e intente de nuevo.</translation>
        </message>
        <message>
            <source>The file is larger than the program will open. Split it into smaller files.</source>
            <translation>El archivo es mayor de lo que el programa abre. Divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <source>The other forms are safe. Skip this one, or try again.</source>
            <translation>Los demás formularios están a salvo. Omita este o intente de nuevo.</translation>
        </message>
        <message>
            <source>The password does not fit</source>
            <translation>La contraseña no es correcta</translation>
        </message>
        <message>
            <source>The program does not know why. Nothing of this file was checked.</source>
            <translation>El programa no sabe por qué. No se revisó nada de este archivo.</translation>
        </message>
        <message>
            <source>The reader stopped on this file</source>
            <translation>La lectura falló en este archivo</translation>
        </message>
        <message>
            <source>There is nothing in this file. Ask for it to be sent again.</source>
            <translation>No hay nada en este archivo. Pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <source>This file needs a password to open. The password is not kept.</source>
            <translation>Este archivo necesita una contraseña. La contraseña no se guarda.</translation>
        </message>
        <message>
            <source>This password does not open the file. Check it and try again.</source>
            <translation>Esta contraseña no abre el archivo. Revísela e intente de nuevo.</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <source>Took too long</source>
            <translation>Tardó demasiado</translation>
        </message>
        <message>
            <source>You stopped before this form was read. Nothing of it was checked.</source>
            <translation>Usted lo detuvo antes de leer este formulario. No se revisó nada de él.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>A part that the file refers to is missing or damaged; the rest was checked.</source>
            <translation>Falta una parte a la que el archivo remite, o está dañada; se revisó el resto.</translation>
        </message>
        <message>
            <source>No questions are known yet for this language; only terms that are written the same in every language were looked for.</source>
            <translation>Aún no se conocen preguntas para este idioma; solo se buscaron los términos que se escriben igual en todos los idiomas.</translation>
        </message>
        <message>
            <source>Parts of this page could not be read and were not checked.</source>
            <translation>Partes de esta página no se pudieron leer y no se revisaron.</translation>
        </message>
        <message>
            <source>Text recognition could not make out what this page says; it was not checked. Scan it again, or check it by hand.</source>
            <translation>El reconocimiento de texto no pudo entender lo que dice esta página; no se revisó. Escanéela de nuevo, o revísela a mano.</translation>
        </message>
        <message>
            <source>Text recognition is not available here; pages that are pictures were not checked.</source>
            <translation>El reconocimiento de texto no está disponible aquí; las páginas que son imágenes no se revisaron.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are stored; the most likely way was used.</source>
            <translation>El archivo no dice cómo están guardadas sus letras; se usó la forma más probable.</translation>
        </message>
        <message>
            <source>The file is damaged; it was opened with the second PDF reader and positions may be less exact.</source>
            <translation>El archivo está dañado; se abrió con el segundo lector de PDF y las posiciones pueden ser menos exactas.</translation>
        </message>
        <message>
            <source>The file is larger than the safe limits; only its first part was checked.</source>
            <translation>El archivo supera los límites seguros; solo se revisó su primera parte.</translation>
        </message>
        <message>
            <source>The language of this form could not be told; it was checked against every language that is known.</source>
            <translation>No se pudo saber el idioma de este formulario; se revisó con todos los idiomas conocidos.</translation>
        </message>
        <message>
            <source>The letters stored in this page do not match what is printed (an old or broken font encoding); it was not checked.</source>
            <translation>Las letras guardadas en esta página no coinciden con lo impreso (una codificación de letras antigua o rota); no se revisó.</translation>
        </message>
        <message>
            <source>The picture of this page has few dots an inch; letters may have been misread. Scan it again at 200 dpi or more.</source>
            <translation>La imagen de esta página tiene pocos puntos por pulgada; puede que algunas letras se leyeran mal. Escanéela de nuevo a 200 ppp o más.</translation>
        </message>
        <message>
            <source>There is handwriting on this page. Handwriting is not read; the printed form was checked.</source>
            <translation>Hay escritura a mano en esta página. Lo escrito a mano no se lee; se revisó el formulario impreso.</translation>
        </message>
        <message>
            <source>This PDF carries a second, XFA copy of the form; the printed pages and their fields were checked, the XFA copy was not.</source>
            <translation>Este PDF lleva una segunda copia del formulario, en XFA; se revisaron las páginas impresas y sus campos, la copia XFA no.</translation>
        </message>
        <message>
            <source>This PDF shows its form only in Adobe's own reader (dynamic XFA); nothing of it was checked.</source>
            <translation>Este PDF muestra su formulario solo en el lector de Adobe (XFA dinámico); no se revisó nada de él.</translation>
        </message>
        <message>
            <source>This page holds no text that can be read without text recognition; it was not checked.</source>
            <translation>Esta página no tiene texto que se pueda leer sin reconocimiento de texto; no se revisó.</translation>
        </message>
        <message>
            <source>This page is blank.</source>
            <translation>Esta página está en blanco.</translation>
        </message>
        <message>
            <source>This page is in letters or a language that text recognition cannot read here; it was not checked.</source>
            <translation>Esta página está en letras o en un idioma que el reconocimiento de texto no puede leer aquí; no se revisó.</translation>
        </message>
        <message>
            <source>This page is mostly a picture with little stored text; what the picture shows was not checked.</source>
            <translation>Esta página es sobre todo una imagen con poco texto guardado; lo que muestra la imagen no se revisó.</translation>
        </message>
        <message>
            <source>This sheet is a catalogue of systems or data sets, not a form; what it says of the data they hold was checked.</source>
            <translation>Esta hoja es un catálogo de sistemas o conjuntos de datos, no un formulario; se revisó lo que dice de los datos que guardan.</translation>
        </message>
        <message>
            <source>This sheet is a list of records, not a form; only its column headings were checked.</source>
            <translation>Esta hoja es una lista de registros, no un formulario; solo se revisaron los títulos de sus columnas.</translation>
        </message>
        <message>
            <source>This sheet is hidden in the workbook; it was checked all the same.</source>
            <translation>Esta hoja está oculta en el libro; se revisó igualmente.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Check by eye</source>
            <translation>Revisar a simple vista</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Finding {number}</source>
            <translation>Hallazgo {number}</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Nota al pie</translation>
        </message>
        <message>
            <source>Hidden text</source>
            <translation>Texto oculto</translation>
        </message>
        <message>
            <source>High risk</source>
            <translation>Riesgo alto</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservada</translation>
        </message>
        <message>
            <source>Low risk</source>
            <translation>Riesgo bajo</translation>
        </message>
        <message>
            <source>Made optional</source>
            <translation>Ahora opcional</translation>
        </message>
        <message>
            <source>Medium risk</source>
            <translation>Riesgo medio</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <source>Page footer</source>
            <translation>Pie de página</translation>
        </message>
        <message>
            <source>Page header</source>
            <translation>Encabezado de página</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Property of the file</source>
            <translation>Propiedad del archivo</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>Reworded</source>
            <translation>Redactada de otro modo</translation>
        </message>
        <message>
            <source>This page can't be shown. Its questions are still listed on the right.</source>
            <translation>Esta página no se puede mostrar. Sus preguntas siguen en la lista de al lado.</translation>
        </message>
        <message>
            <source>none open</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{name} (hidden)</source>
            <translation>{name} (oculta)</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
    </context>
    <context>
        <name>Promises</name>
        <message>
            <source>Each one is marked in your form, with the reason why it can put people at risk.</source>
            <translation>Cada una queda marcada en su formulario, con el motivo por el que puede poner en riesgo a las personas.</translation>
        </message>
        <message>
            <source>It finds the questions</source>
            <translation>Encuentra las preguntas</translation>
        </message>
        <message>
            <source>It offers other wording. It does not say what the law requires of you.</source>
            <translation>Propone otra redacción. No dice qué le exige la ley.</translation>
        </message>
        <message>
            <source>It works offline</source>
            <translation>Funciona sin conexión</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and your original file is never changed.</source>
            <translation>Nada sale de esta computadora, y su archivo original nunca se cambia.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>Usted decide</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n formulario</numerusform>
                <numerusform>%n formularios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide for {chosen} of %n form(s)</source>
            <translation>
                <numerusform>Decidir para {chosen} de %n formulario</numerusform>
                <numerusform>Decidir para {chosen} de %n formularios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided in %n form(s).</source>
            <translation>
                <numerusform>Decidido en %n formulario.</numerusform>
                <numerusform>Decidido en %n formularios.</numerusform>
            </translation>
        </message>
        <message>
            <source>{decided} decided</source>
            <translation>{decided} con decisión</translation>
        </message>
        <message>
            <source>{form} – decided</source>
            <translation>{form} – con decisión</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPane</name>
        <message>
            <source>Forms that ask this</source>
            <translation>Formularios que lo piden</translation>
        </message>
        <message>
            <source>Nothing has been found in these forms so far.</source>
            <translation>Hasta ahora no se ha encontrado nada en estos formularios.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Undo the last decision</source>
            <translation>Deshacer la última decisión</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPresenter</name>
        <message>
            <source>Undone in all of these forms.</source>
            <translation>Deshecho en todos estos formularios.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>A sentence of the form says so.</source>
            <translation>Lo dice una frase del formulario.</translation>
        </message>
        <message>
            <source>It stands in an instruction.</source>
            <translation>Está en una instrucción.</translation>
        </message>
        <message>
            <source>The choices offered say so.</source>
            <translation>Lo dicen las opciones que se ofrecen.</translation>
        </message>
        <message>
            <source>The column or row heading says so.</source>
            <translation>Lo dice el encabezado de la columna o de la fila.</translation>
        </message>
        <message>
            <source>The field's hidden help text says so.</source>
            <translation>Lo dice el texto de ayuda oculto del campo.</translation>
        </message>
        <message>
            <source>The heading over it says so.</source>
            <translation>Lo dice el encabezado que está encima.</translation>
        </message>
        <message>
            <source>The question's own words say so.</source>
            <translation>Lo dicen las propias palabras de la pregunta.</translation>
        </message>
        <message>
            <source>The reviewer marked this question by hand.</source>
            <translation>Quien revisa marcó esta pregunta a mano.</translation>
        </message>
        <message>
            <source>The words can mean something else: a person must decide.</source>
            <translation>Las palabras pueden significar otra cosa: debe decidir una persona.</translation>
        </message>
        <message>
            <source>There is a place to answer.</source>
            <translation>Hay un lugar para responder.</translation>
        </message>
    </context>
    <context>
        <name>Recent</name>
        <message numerus="yes">
            <source>%n decision(s) left</source>
            <translation>
                <numerusform>falta %n decisión</numerusform>
                <numerusform>faltan %n decisiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n formulario</numerusform>
                <numerusform>%n formularios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read</source>
            <translation>
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Hoy {time}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>all decided</source>
            <translation>todo decidido</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>sin hallazgos</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Clear list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n finding(s) left.</source>
            <translation>
                <numerusform>Queda %n hallazgo.</numerusform>
                <numerusform>Quedan %n hallazgos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) of lower risk hidden.</source>
            <translation>
                <numerusform>Hay %n hallazgo de menor riesgo oculto.</numerusform>
                <numerusform>Hay %n hallazgos de menor riesgo ocultos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) to decide</source>
            <translation>
                <numerusform>%n hallazgo por decidir</numerusform>
                <numerusform>%n hallazgos por decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s) on the form as a whole</source>
            <translation>
                <numerusform>%n observación sobre el formulario en conjunto</numerusform>
                <numerusform>%n observaciones sobre el formulario en conjunto</numerusform>
            </translation>
        </message>
        <message>
            <source>A contract or a funder requires it.</source>
            <translation>Lo exige un contrato o un financiador.</translation>
        </message>
        <message>
            <source>A law requires it.</source>
            <translation>Lo exige una ley.</translation>
        </message>
        <message>
            <source>Add a notice</source>
            <translation>Añadir un aviso</translation>
        </message>
        <message>
            <source>All decided.</source>
            <translation>Todo decidido.</translation>
        </message>
        <message>
            <source>Another reason.</source>
            <translation>Otro motivo.</translation>
        </message>
        <message>
            <source>Ask a colleague first</source>
            <translation>Preguntar antes a un colega</translation>
        </message>
        <message>
            <source>Ask on a separate sheet</source>
            <translation>Preguntar en una hoja aparte</translation>
        </message>
        <message>
            <source>Ask something else</source>
            <translation>Preguntar otra cosa</translation>
        </message>
        <message>
            <source>Asking first</source>
            <translation>Se pregunta antes</translation>
        </message>
        <message>
            <source>Choose what to do first.</source>
            <translation>Elija primero qué hacer.</translation>
        </message>
        <message>
            <source>Decisions of the last edition carried over</source>
            <translation>Decisiones de la última edición trasladadas</translation>
        </message>
        <message>
            <source>Document asked for</source>
            <translation>Documento que se pide</translation>
        </message>
        <message>
            <source>Entry in the question bank: {entry}</source>
            <translation>Entrada del banco de preguntas: {entry}</translation>
        </message>
        <message>
            <source>Fewer choices</source>
            <translation>Menos opciones</translation>
        </message>
        <message>
            <source>Good, keep it: “{words}”</source>
            <translation>Bien, consérvelo: «{words}»</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>High risk</source>
            <translation>Riesgo alto</translation>
        </message>
        <message>
            <source>Keep, a law requires it</source>
            <translation>Conservar: lo exige una ley</translation>
        </message>
        <message>
            <source>Keep, it protects people</source>
            <translation>Conservar: protege a las personas</translation>
        </message>
        <message>
            <source>Keep, with a reason</source>
            <translation>Conservar, con un motivo</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservada</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Low risk</source>
            <translation>Riesgo bajo</translation>
        </message>
        <message>
            <source>Made optional</source>
            <translation>Ahora opcional</translation>
        </message>
        <message>
            <source>Make it optional</source>
            <translation>Hacerla opcional</translation>
        </message>
        <message>
            <source>Marked by hand</source>
            <translation>Marcada a mano</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Medium risk</source>
            <translation>Riesgo medio</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <source>Narrow the sentence</source>
            <translation>Limitar la frase</translation>
        </message>
        <message>
            <source>Narrowed</source>
            <translation>Limitada</translation>
        </message>
        <message>
            <source>No sensitive questions found in what could be read. Check the rest by eye.</source>
            <translation>No se encontraron preguntas delicadas en lo que se pudo leer. Revise el resto a simple vista.</translation>
        </message>
        <message>
            <source>No sensitive questions found. Meaning was not judged: a look is worth it.</source>
            <translation>No se encontraron preguntas delicadas. El significado no se juzgó: vale la pena mirar.</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Not sensitive</source>
            <translation>No es delicada</translation>
        </message>
        <message>
            <source>Not sensitive here</source>
            <translation>Aquí no es delicada</translation>
        </message>
        <message>
            <source>Nothing of this form could be read. Check it by eye.</source>
            <translation>No se pudo leer nada de este formulario. Revíselo a simple vista.</translation>
        </message>
        <message>
            <source>Nothing was found of the risk that you chose to see.</source>
            <translation>No se encontró nada del riesgo que usted eligió ver.</translation>
        </message>
        <message>
            <source>Notice added</source>
            <translation>Con aviso</translation>
        </message>
        <message>
            <source>Page {pages}</source>
            <translation>Página {pages}</translation>
        </message>
        <message>
            <source>Pages {pages}</source>
            <translation>Páginas {pages}</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Remove the question</source>
            <translation>Eliminar la pregunta</translation>
        </message>
        <message>
            <source>Remove the sentence</source>
            <translation>Eliminar la frase</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Reemplazada</translation>
        </message>
        <message>
            <source>Reword it</source>
            <translation>Redactarla de otro modo</translation>
        </message>
        <message>
            <source>Reworded</source>
            <translation>Redactada de otro modo</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Say why the question stays.</source>
            <translation>Diga por qué se queda la pregunta.</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>Separate sheet</source>
            <translation>En hoja aparte</translation>
        </message>
        <message>
            <source>Stop asking for the document</source>
            <translation>Dejar de pedir el documento</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Sugerido</translation>
        </message>
        <message>
            <source>The form says so in plain words.</source>
            <translation>El formulario lo dice con claridad.</translation>
        </message>
        <message>
            <source>The form's words “{matched}” fit what the question bank knows as “{phrase}”.</source>
            <translation>Las palabras «{matched}» coinciden con lo que el banco de preguntas conoce como «{phrase}».</translation>
        </message>
        <message numerus="yes">
            <source>The same for %n other(s) like it in this form</source>
            <translation>
                <numerusform>Lo mismo para %n igual de este formulario</numerusform>
                <numerusform>Lo mismo para %n iguales de este formulario</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same in %n other form(s) of this folder</source>
            <translation>
                <numerusform>Lo mismo en %n formulario más de esta carpeta</numerusform>
                <numerusform>Lo mismo en %n formularios más de esta carpeta</numerusform>
            </translation>
        </message>
        <message>
            <source>The service cannot be given without it.</source>
            <translation>El servicio no se puede prestar sin ella.</translation>
        </message>
        <message>
            <source>The words protect people.</source>
            <translation>Las palabras protegen a las personas.</translation>
        </message>
        <message>
            <source>This is very likely meant.</source>
            <translation>Es muy probable que se refiera a esto.</translation>
        </message>
        <message>
            <source>This looks like it is meant.</source>
            <translation>Parece que se refiere a esto.</translation>
        </message>
        <message>
            <source>We are not sure: these words can mean two things. Look at the form before you decide.</source>
            <translation>No estamos seguros: estas palabras pueden significar dos cosas. Mire el formulario antes de decidir.</translation>
        </message>
        <message>
            <source>Write the new words first.</source>
            <translation>Escriba primero las palabras nuevas.</translation>
        </message>
        <message>
            <source>about people in the household</source>
            <translation>sobre personas del hogar</translation>
        </message>
        <message>
            <source>about someone else</source>
            <translation>sobre otra persona</translation>
        </message>
        <message>
            <source>key {key}</source>
            <translation>tecla {key}</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>texto principal</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>page {page}</source>
            <translation>página {page}</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoria</translation>
        </message>
        <message>
            <source>sheet {sheet}, row {row}</source>
            <translation>hoja {sheet}, fila {row}</translation>
        </message>
        <message>
            <source>the form does not say if it is required</source>
            <translation>el formulario no dice si es obligatoria</translation>
        </message>
        <message>
            <source>under {heading}</source>
            <translation>bajo {heading}</translation>
        </message>
        <message>
            <source>your original is not changed</source>
            <translation>su original no cambia</translation>
        </message>
        <message>
            <source>{decided} of {findings} decided</source>
            <translation>{decided} de {findings} decididos</translation>
        </message>
        <message>
            <source>{decided}: finding {number}</source>
            <translation>{decided}: hallazgo {number}</translation>
        </message>
    </context>
    <context>
        <name>ReviewBar</name>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Size of the form</source>
            <translation>Tamaño del formulario</translation>
        </message>
    </context>
    <context>
        <name>ReviewPresenter</name>
        <message>
            <source>Another window changed decisions about this form.</source>
            <translation>Otra ventana cambió decisiones sobre este formulario.</translation>
        </message>
        <message>
            <source>At the last again.</source>
            <translation>De nuevo en el último.</translation>
        </message>
        <message>
            <source>Back at the first.</source>
            <translation>De nuevo en el primero.</translation>
        </message>
        <message>
            <source>Confirm all</source>
            <translation>Confirmar todas</translation>
        </message>
        <message>
            <source>Opening the form…</source>
            <translation>Abriendo el formulario…</translation>
        </message>
        <message>
            <source>The form can't be shown. Its questions are still listed on the right.</source>
            <translation>El formulario no se puede mostrar. Sus preguntas siguen en la lista de al lado.</translation>
        </message>
        <message>
            <source>{said}. All decided. Export the copies when you are ready.</source>
            <translation>{said}. Todo decidido. Exporte las copias cuando quiera.</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Checking page {page} of {pages}…</source>
            <translation>Revisando la página {page} de {pages}…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Revisando…</translation>
        </message>
        <message>
            <source>Pages read</source>
            <translation>Páginas leídas</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
    </context>
    <context>
        <name>ScansSection</name>
        <message>
            <source>Language data</source>
            <translation>Datos de idiomas</translation>
        </message>
        <message>
            <source>Languages of your scans</source>
            <translation>Idiomas de sus escaneos</translation>
        </message>
        <message>
            <source>More of them is misread or missed.</source>
            <translation>Se lee mal o se pierde más de ellos.</translation>
        </message>
        <message>
            <source>Read scans faster</source>
            <translation>Leer los escaneos más rápido</translation>
        </message>
        <message>
            <source>Scans and pictures</source>
            <translation>Escaneos e imágenes</translation>
        </message>
        <message>
            <source>Text recognition works on this computer alone, without a network.</source>
            <translation>El reconocimiento de texto funciona solo en esta computadora, sin red.</translation>
        </message>
        <message>
            <source>Tick those that your forms are in. With none ticked, the program tells by each page.</source>
            <translation>Marque los idiomas de sus formularios. Si no marca ninguno, el programa lo deduce de cada página.</translation>
        </message>
        <message>
            <source>Where the system keeps it</source>
            <translation>Donde los guarda el sistema</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>At least one must stay ticked. This one stays on.</source>
            <translation>Al menos una debe quedar marcada. Esta sigue activa.</translation>
        </message>
        <message>
            <source>Findings shown</source>
            <translation>Hallazgos que se muestran</translation>
        </message>
        <message>
            <source>Only where you want it</source>
            <translation>Solo si usted lo quiere</translation>
        </message>
        <message>
            <source>The others are found all the same, counted, and one click away.</source>
            <translation>Los demás también se encuentran, se cuentan y están a un clic.</translation>
        </message>
        <message>
            <source>These are near to the subject. They are off unless you tick them.</source>
            <translation>Son temas cercanos. Están desactivados si no los marca.</translation>
        </message>
        <message>
            <source>What is looked for</source>
            <translation>Qué se busca</translation>
        </message>
    </context>
    <context>
        <name>Seeking</name>
        <message>
            <source>Not found in what could be read</source>
            <translation>No está en lo que se pudo leer</translation>
        </message>
        <message>
            <source>Place {number} of {count}</source>
            <translation>Lugar {number} de {count}</translation>
        </message>
        <message>
            <source>Place {number} of {count} or more</source>
            <translation>Lugar {number} de {count} o más</translation>
        </message>
        <message>
            <source>Reading the form…</source>
            <translation>Leyendo el formulario…</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>%n form(s)</source>
            <translation>
                <numerusform>%n formulario</numerusform>
                <numerusform>%n formularios</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no form in this folder.</source>
            <translation>No hay ningún formulario en esta carpeta.</translation>
        </message>
        <message>
            <source>Your city's own question bank has mistakes. Nothing was read.</source>
            <translation>El banco de preguntas de su ciudad tiene errores. No se leyó nada.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>All findings</source>
            <translation>Todos los hallazgos</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>High and medium risk</source>
            <translation>Riesgo alto y medio</translation>
        </message>
        <message>
            <source>High risk alone</source>
            <translation>Solo riesgo alto</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Same as the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>This could not be saved. It counts until the window closes.</source>
            <translation>No se pudo guardar. Vale hasta que se cierre la ventana.</translation>
        </message>
        <message>
            <source>To read {language}: on Debian or Ubuntu, install the package {package}. Elsewhere, put the file {data} into a folder and choose that folder below.</source>
            <translation>Para leer {language}: en Debian o Ubuntu, instale el paquete {package}. En otros sistemas, ponga el archivo {data} en una carpeta y elija esa carpeta más abajo.</translation>
        </message>
        <message>
            <source>Use the usual one</source>
            <translation>Usar la habitual</translation>
        </message>
        <message>
            <source>{language} – cannot be read here yet</source>
            <translation>{language}: aquí aún no se puede leer</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>What you change counts at once. Forms that are open are not read again.</source>
            <translation>Los cambios valen enseguida. Los formularios abiertos no se leen de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message>
            <source>Check a form for sensitive questions</source>
            <translation>Revise las preguntas delicadas de un formulario</translation>
        </message>
        <message>
            <source>Compare a form with its translations…</source>
            <translation>Comparar un formulario con sus traducciones…</translation>
        </message>
        <message>
            <source>See which questions can put people at risk, decide about each, and save a marked-up copy.</source>
            <translation>Vea qué preguntas pueden poner en riesgo a las personas, decida sobre cada una y guarde una copia con marcas.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailRail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>A sentence from a form</source>
            <translation>Una frase de un formulario</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Cualquier idioma</translation>
        </message>
        <message>
            <source>Language of the sentence</source>
            <translation>Idioma de la frase</translation>
        </message>
        <message>
            <source>Mother's country of birth: ____</source>
            <translation>País de nacimiento de la madre: ____</translation>
        </message>
        <message>
            <source>Try a sentence</source>
            <translation>Probar una frase</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>What is found</source>
            <translation>Qué se encuentra</translation>
        </message>
        <message>
            <source>____ stands for a blank to fill in, ☐ for a box to tick. The sentence is not kept.</source>
            <translation>____ es un espacio para rellenar, ☐ una casilla. La frase no se guarda.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>&amp;Appearance</source>
            <translation>A&amp;specto</translation>
        </message>
        <message>
            <source>&amp;Next part of the window</source>
            <translation>Parte sig&amp;uiente de la ventana</translation>
        </message>
        <message>
            <source>&amp;Open forms…</source>
            <translation>&amp;Abrir formularios…</translation>
        </message>
        <message>
            <source>&amp;Previous part</source>
            <translation>Parte ante&amp;rior</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>&amp;Tamaño del texto</translation>
        </message>
        <message>
            <source>Check a &amp;folder…</source>
            <translation>Revisar una &amp;carpeta…</translation>
        </message>
        <message>
            <source>Check a folder</source>
            <translation>Revisar una carpeta</translation>
        </message>
        <message>
            <source>Open forms</source>
            <translation>Abrir formularios</translation>
        </message>
    </context>
    <context>
        <name>WindowSection</name>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Language of this window</source>
            <translation>Idioma de esta ventana</translation>
        </message>
        <message>
            <source>Only names, places and numbers are kept. Nothing of a form is.</source>
            <translation>Solo se guardan nombres, lugares y cantidades. Nada de un formulario.</translation>
        </message>
        <message>
            <source>Remember the forms opened last</source>
            <translation>Recordar los últimos formularios abiertos</translation>
        </message>
        <message>
            <source>Single keys decide (1 to 4, R, O, W, K)</source>
            <translation>Teclas sueltas deciden (1 a 4, R, O, W, K)</translation>
        </message>
        <message>
            <source>Switch this off if you speak to the computer, or press keys by accident.</source>
            <translation>Desactívelo si le habla a la computadora o pulsa teclas sin querer.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>The window speaks it when you open it the next time.</source>
            <translation>La ventana lo usará la próxima vez que la abra.</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>A machine drafted these words. Have someone who speaks the language check them.</source>
            <translation>Una máquina redactó estas palabras. Que las revise alguien que hable el idioma.</translation>
        </message>
        <message>
            <source>Fill in the gaps (____): they are for you, not for residents.</source>
            <translation>Rellene los huecos (____): son para usted, no para los residentes.</translation>
        </message>
        <message>
            <source>In English: {words}</source>
            <translation>En inglés: {words}</translation>
        </message>
        <message>
            <source>New words</source>
            <translation>Palabras nuevas</translation>
        </message>
        <message>
            <source>Use the suggested words</source>
            <translation>Usar las palabras sugeridas</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Qué cambiará</translation>
        </message>
        <message>
            <source>Words to print instead (may stay empty)</source>
            <translation>Palabras que se imprimirán en su lugar (puede quedar vacío)</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>eliminado</translation>
        </message>
    </context>
</TS>
