<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curator</source>
        <translation>Acerca de Curator</translation>
    </message>
    <message>
        <source>Curator {0}</source>
        <translation>Curator {0}</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Nothing is fetched, nothing is sent.</source>
        <translation>Cuidar una hemeroteca sin conexión. No se descarga ni se envía nada.</translation>
    </message>
    <message>
        <source>Curator is free under the MIT licence. It is made of these parts, by their licences:</source>
        <translation>Curator es libre bajo la licencia MIT. Se compone de estas partes, con sus licencias:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>The versions of Curator, Python, Qt and the system, for a report</source>
        <translation>Las versiones de Curator, Python, Qt y el sistema, para un informe</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Changed the title</source>
        <translation>Título cambiado</translation>
    </message>
    <message>
        <source>Renamed the file</source>
        <translation>Archivo renombrado</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento movido</numerusform>
            <numerusform>%Ln eventos movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>No hay ningún evento seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento eliminado</numerusform>
            <numerusform>%Ln eventos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>No deleted event is kept</source>
        <translation>No se conserva ningún evento eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento restaurado</numerusform>
            <numerusform>%Ln eventos restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento cambiado</numerusform>
            <numerusform>%Ln eventos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring day pages up to date</source>
        <translation>Actualizar las páginas diarias</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>Cambiar las páginas</translation>
    </message>
    <message>
        <source>The day pages are in step with their events now</source>
        <translation>Las páginas diarias ya concuerdan con sus eventos</translation>
    </message>
    <message>
        <source>There is no change of several files to take back</source>
        <translation>No hay ningún cambio de varios archivos que revertir</translation>
    </message>
    <message>
        <source>Take back the change of {0}: {1}</source>
        <translation>Revertir el cambio del {0}: {1}</translation>
    </message>
    <message>
        <source>Took back the change of {0}: {1}</source>
        <translation>Cambio del {0} revertido: {1}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Let the other events point back</source>
        <translation>Hacer que los otros eventos enlacen de vuelta</translation>
    </message>
    <message>
        <source>Relate on both sides</source>
        <translation>Relacionar en ambos sentidos</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>%Ln evento relacionado en ambos sentidos</numerusform>
            <numerusform>%Ln eventos relacionados en ambos sentidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The text has changed meanwhile; please try again</source>
        <translation>El texto ha cambiado entretanto; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no change of the text to undo</source>
        <translation>No hay ningún cambio del texto que deshacer</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Mostrar el otro</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Revertido: {0}</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>These faults were written down on this machine. Nothing is sent; copy them to give them away.</source>
        <translation>Estos fallos se han registrado en este equipo. No se envía nada; cópielos si quiere compartirlos.</translation>
    </message>
    <message>
        <source>No fault was written down</source>
        <translation>No se ha registrado ningún fallo</translation>
    </message>
</context>
<context>
    <name>BacklinksPanel</name>
    <message>
        <source>Choose an event to see which others point to it.</source>
        <translation>Elija un evento para ver qué otros apuntan a él.</translation>
    </message>
    <message>
        <source>Event that points here</source>
        <translation>Evento que enlaza aquí</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Events that point here</source>
        <translation>Eventos que enlazan aquí</translation>
    </message>
    <message>
        <source>No event points here</source>
        <translation>Ningún evento enlaza aquí</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
    <message>
        <source>the open event does not point back</source>
        <translation>el evento abierto no enlaza de vuelta</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many events</source>
        <translation>Cambiar varios eventos</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Upper and lower &amp;case differ</source>
        <translation>Distinguir ma&amp;yúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>%Ln evento seleccionado</numerusform>
            <numerusform>%Ln eventos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the search found</source>
        <translation>Todos los que encontró la búsqueda</translation>
    </message>
    <message>
        <source>All events of the archive</source>
        <translation>Todos los eventos de la hemeroteca</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Add a context</source>
        <translation>Añadir un contexto</translation>
    </message>
    <message>
        <source>Remove a context</source>
        <translation>Quitar un contexto</translation>
    </message>
    <message>
        <source>Rename a context</source>
        <translation>Renombrar un contexto</translation>
    </message>
    <message>
        <source>Relabel the sources of a site</source>
        <translation>Cambiar la etiqueta de las fuentes de un sitio</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Mover a otro día</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Labels of sources</source>
        <translation>Etiquetas de las fuentes</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Nuevo no&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Find contexts and sites</source>
        <translation>Buscar contextos y sitios</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Click: search for this alone</source>
        <translation>Clic: buscar solo esto</translation>
    </message>
    <message>
        <source>Ctrl+click: narrow the search to this</source>
        <translation>Ctrl+clic: acotar la búsqueda a esto</translation>
    </message>
    <message>
        <source>Alt+click: leave this out of the search</source>
        <translation>Alt+clic: excluir esto de la búsqueda</translation>
    </message>
    <message>
        <source>Del: remove this saved search</source>
        <translation>Supr: quitar esta búsqueda guardada</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}, %Ln evento</numerusform>
            <numerusform>{0}, %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} more – type to find them</source>
        <translation>{0} más – escriba para encontrarlos</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar solo esto</translation>
    </message>
    <message>
        <source>Narrow the search to this</source>
        <translation>Acotar la búsqueda a esto</translation>
    </message>
    <message>
        <source>Leave this out of the search</source>
        <translation>Excluir esto de la búsqueda</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Quitar la búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Previous day with events</source>
        <translation>Día anterior con eventos</translation>
    </message>
    <message>
        <source>Next day with events</source>
        <translation>Día siguiente con eventos</translation>
    </message>
    <message>
        <source>Every {0}</source>
        <translation>Cada {0}</translation>
    </message>
    <message>
        <source>Events of this day in all years</source>
        <translation>Eventos de este día en todos los años</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>How large the text that you write is.</source>
        <translation>Tamaño del texto que se escribe.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>How large the text is that the reader will see.</source>
        <translation>Tamaño del texto que verán los lectores.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Light or dark; as the desktop, it follows when that changes.</source>
        <translation>Claros u oscuros; con «Como el escritorio», cambian cuando este cambia.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>What the window speaks, from the next start on.</source>
        <translation>El idioma de la ventana, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>The font in which you write; letters that it has not are taken from the desktop&apos;s.</source>
        <translation>La fuente en la que se escribe; las letras que le faltan se toman de la del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>As the archive</source>
        <translation>Como la hemeroteca</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>The language whose words are known; others are underlined while you write.</source>
        <translation>El idioma cuyas palabras se conocen; las demás se subrayan mientras escribe.</translation>
    </message>
    <message>
        <source>Needs the package {0}; install it with: pip install {0}</source>
        <translation>Necesita el paquete {0}; instálelo con: pip install {0}</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Ortografía</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Open the last &amp;archive again</source>
        <translation>Volver a &amp;abrir la última hemeroteca</translation>
    </message>
    <message>
        <source>At the next start, with the event, the cursor and the search where they were.</source>
        <translation>En el próximo inicio, con el evento, el cursor y la búsqueda donde estaban.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Keep &amp;day pages in step when saving</source>
        <translation>Mantener actualizadas las páginas &amp;diarias al guardar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Hemeroteca</translation>
    </message>
    <message>
        <source>For the open archive alone; each archive has its own choice.</source>
        <translation>Solo para la hemeroteca abierta; cada una tiene su propia opción.</translation>
    </message>
    <message>
        <source>The web address that digests put before links into the archive, where you choose that.</source>
        <translation>La dirección web que los compendios anteponen a los enlaces a la hemeroteca, cuando así se elige.</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>Dirección &amp;base</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Parts of the event</source>
        <translation>Partes del evento</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>Makes a new event on a day that you choose.</source>
        <translation>Crea un evento nuevo en el día que se elija.</translation>
    </message>
    <message>
        <source>Add a &amp;source</source>
        <translation>&amp;Añadir una fuente</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of a new source is typed.</source>
        <translation>Pone el cursor donde se escribe la dirección de una fuente nueva.</translation>
    </message>
    <message>
        <source>&amp;Paste links as sources</source>
        <translation>&amp;Pegar enlaces como fuentes</translation>
    </message>
    <message>
        <source>Adds the links of the clipboard to the open event&apos;s sources.</source>
        <translation>Añade los enlaces del portapapeles a las fuentes del evento abierto.</translation>
    </message>
    <message>
        <source>&amp;Open in the browser…</source>
        <translation>Abrir en el &amp;navegador…</translation>
    </message>
    <message>
        <source>Shows the address of the chosen source, and gives it to your browser.</source>
        <translation>Muestra la dirección de la fuente seleccionada y la pasa a su navegador.</translation>
    </message>
    <message>
        <source>Change &amp;label or address</source>
        <translation>Cambiar la &amp;etiqueta o la dirección</translation>
    </message>
    <message>
        <source>Lets you type over the label or the address of the chosen source.</source>
        <translation>Permite reescribir la etiqueta o la dirección de la fuente seleccionada.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Moves the chosen sources before the one above them.</source>
        <translation>Mueve las fuentes seleccionadas delante de la que tienen encima.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Moves the chosen sources behind the one below them.</source>
        <translation>Mueve las fuentes seleccionadas detrás de la que tienen debajo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen sources away from the open event.</source>
        <translation>Quita del evento abierto las fuentes seleccionadas.</translation>
    </message>
    <message>
        <source>Take the &amp;first label</source>
        <translation>Usar la p&amp;rimera etiqueta</translation>
    </message>
    <message>
        <source>Gives the chosen source the first of the labels that are offered beside it.</source>
        <translation>Da a la fuente seleccionada la primera de las etiquetas que se ofrecen junto a ella.</translation>
    </message>
    <message>
        <source>Take the s&amp;econd label</source>
        <translation>Usar la se&amp;gunda etiqueta</translation>
    </message>
    <message>
        <source>Gives the chosen source the second of the labels that are offered beside it.</source>
        <translation>Da a la fuente seleccionada la segunda de las etiquetas que se ofrecen junto a ella.</translation>
    </message>
    <message>
        <source>Take the &amp;third label</source>
        <translation>Usar la &amp;tercera etiqueta</translation>
    </message>
    <message>
        <source>Gives the chosen source the third of the labels that are offered beside it.</source>
        <translation>Da a la fuente seleccionada la tercera de las etiquetas que se ofrecen junto a ella.</translation>
    </message>
    <message>
        <source>Remove trac&amp;king</source>
        <translation>Quitar rastre&amp;o</translation>
    </message>
    <message>
        <source>Takes out of the address of the chosen source what only tells where a visitor came from.</source>
        <translation>Quita de la dirección de la fuente seleccionada lo que solo indica de dónde viene un visitante.</translation>
    </message>
    <message>
        <source>Title to su&amp;mmary</source>
        <translation>&amp;Usar título como resumen</translation>
    </message>
    <message>
        <source>Makes the title of the page of the chosen source the summary of the open event.</source>
        <translation>Convierte el título de la página de la fuente seleccionada en el resumen del evento abierto.</translation>
    </message>
    <message>
        <source>S&amp;how the other</source>
        <translation>&amp;Mostrar el otro</translation>
    </message>
    <message>
        <source>Opens another event that has the address of the chosen source.</source>
        <translation>Abre otro evento que tiene la dirección de la fuente seleccionada.</translation>
    </message>
    <message>
        <source>Add a &amp;related event…</source>
        <translation>Añadir un evento &amp;relacionado…</translation>
    </message>
    <message>
        <source>Chooses an event that belongs to the open one.</source>
        <translation>Permite elegir un evento relacionado con el abierto.</translation>
    </message>
    <message>
        <source>Add related event…</source>
        <translation>Añadir evento relacionado…</translation>
    </message>
    <message>
        <source>Relate to the &amp;open event</source>
        <translation>Relacionar con el evento abiert&amp;o</translation>
    </message>
    <message>
        <source>Relates the events that are chosen in the list to the open one.</source>
        <translation>Relaciona los eventos seleccionados en la lista con el abierto.</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Opens the related event that is chosen.</source>
        <translation>Abre el evento relacionado que está seleccionado.</translation>
    </message>
    <message>
        <source>Change &amp;title or context</source>
        <translation>Cambiar el &amp;título o el contexto</translation>
    </message>
    <message>
        <source>Lets you type over the title or the context of the chosen related event.</source>
        <translation>Permite reescribir el título o el contexto del evento relacionado seleccionado.</translation>
    </message>
    <message>
        <source>Change the &amp;context</source>
        <translation>Cambiar el &amp;contexto</translation>
    </message>
    <message>
        <source>Lets you type over the context of the chosen related event.</source>
        <translation>Permite reescribir el contexto del evento relacionado seleccionado.</translation>
    </message>
    <message>
        <source>Moves the chosen related events before the one above them.</source>
        <translation>Mueve los eventos relacionados seleccionados delante del que tienen encima.</translation>
    </message>
    <message>
        <source>Moves the chosen related events behind the one below them.</source>
        <translation>Mueve los eventos relacionados seleccionados detrás del que tienen debajo.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen related events away from the open one.</source>
        <translation>Quita del evento abierto los eventos relacionados seleccionados.</translation>
    </message>
    <message>
        <source>Relate chosen &amp;suggestions</source>
        <translation>Relacionar las sug&amp;erencias seleccionadas</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen to the open event, as Enter does.</source>
        <translation>Relaciona las sugerencias seleccionadas con el evento abierto, como la tecla Intro.</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <source>Relate on &amp;both sides…</source>
        <translation>Relacionar en a&amp;mbos sentidos…</translation>
    </message>
    <message>
        <source>Relates the suggestions that are chosen, and lets them point back here.</source>
        <translation>Relaciona las sugerencias seleccionadas y hace que enlacen de vuelta aquí.</translation>
    </message>
    <message>
        <source>On both sides…</source>
        <translation>En ambos sentidos…</translation>
    </message>
    <message>
        <source>&amp;Fill up with suggestions</source>
        <translation>Com&amp;pletar con sugerencias</translation>
    </message>
    <message>
        <source>Relates the first suggestions, up to as many events as is usual.</source>
        <translation>Relaciona las primeras sugerencias, hasta el número habitual de eventos.</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Open the su&amp;ggestion</source>
        <translation>Abrir la su&amp;gerencia</translation>
    </message>
    <message>
        <source>Opens the suggestion that is chosen, as Ctrl+Enter does there.</source>
        <translation>Abre la sugerencia seleccionada, como Ctrl+Intro allí.</translation>
    </message>
    <message>
        <source>&amp;Point back</source>
        <translation>En&amp;lazar de vuelta</translation>
    </message>
    <message>
        <source>Relates the chosen events that point here to the open one, with the same contexts.</source>
        <translation>Relaciona con el evento abierto los eventos seleccionados que enlazan aquí, con los mismos contextos.</translation>
    </message>
    <message>
        <source>Open the event that points &amp;here</source>
        <translation>Abrir el evento que e&amp;nlaza aquí</translation>
    </message>
    <message>
        <source>Opens the event that is chosen among those that point here, as Enter does there.</source>
        <translation>Abre el evento seleccionado entre los que enlazan aquí, como Intro allí.</translation>
    </message>
    <message>
        <source>&amp;Add a context</source>
        <translation>Aña&amp;dir un contexto</translation>
    </message>
    <message>
        <source>Puts the cursor where a new context of the open event is typed.</source>
        <translation>Pone el cursor donde se escribe un contexto nuevo del evento abierto.</translation>
    </message>
    <message>
        <source>G&amp;ive or take the context</source>
        <translation>Dar o quitar el conte&amp;xto</translation>
    </message>
    <message>
        <source>Gives the open event the context that is chosen, or takes it away, as Space does.</source>
        <translation>Da al evento abierto el contexto seleccionado, o se lo quita, como la barra espaciadora.</translation>
    </message>
    <message>
        <source>Change the &amp;title…</source>
        <translation>Cambiar el &amp;título…</translation>
    </message>
    <message>
        <source>Gives the open event another title, with all links to it.</source>
        <translation>Da otro título al evento abierto y actualiza todos los enlaces que llevan a él.</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Mover a otro día…</translation>
    </message>
    <message>
        <source>Moves the chosen events to another day, with all links to them.</source>
        <translation>Mueve los eventos seleccionados a otro día y actualiza todos los enlaces que llevan a ellos.</translation>
    </message>
    <message>
        <source>Rename the &amp;file…</source>
        <translation>Renombrar el ar&amp;chivo…</translation>
    </message>
    <message>
        <source>Gives the open event&apos;s file another name, with all links to it.</source>
        <translation>Da otro nombre al archivo del evento abierto y actualiza todos los enlaces que llevan a él.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Deletes the chosen events; they can be brought back.</source>
        <translation>Elimina los eventos seleccionados; se pueden restaurar.</translation>
    </message>
    <message>
        <source>Move &amp;up in its day</source>
        <translation>&amp;Subir dentro del día</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list before the one above them.</source>
        <translation>Mueve los eventos seleccionados en la lista delante del que tienen encima.</translation>
    </message>
    <message>
        <source>Move d&amp;own in its day</source>
        <translation>&amp;Bajar dentro del día</translation>
    </message>
    <message>
        <source>Moves the events that are chosen in the list behind the one below them.</source>
        <translation>Mueve los eventos seleccionados en la lista detrás del que tienen debajo.</translation>
    </message>
    <message>
        <source>Set the co&amp;ver image</source>
        <translation>Establecer la imagen de &amp;portada</translation>
    </message>
    <message>
        <source>Puts the cursor where the address of the cover image is typed.</source>
        <translation>Pone el cursor donde se escribe la dirección de la imagen de portada.</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture for the cover…</source>
        <translation>Ele&amp;gir una imagen para la portada…</translation>
    </message>
    <message>
        <source>Makes a picture file the cover image of the open event.</source>
        <translation>Convierte un archivo de imagen en la imagen de portada del evento abierto.</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>Archivo de imagen…</translation>
    </message>
    <message>
        <source>Open the cover in the &amp;browser…</source>
        <translation>&amp;Abrir la portada en el navegador…</translation>
    </message>
    <message>
        <source>Shows the address of the cover image, and gives it to your browser.</source>
        <translation>Muestra la dirección de la imagen de portada y la pasa a su navegador.</translation>
    </message>
    <message>
        <source>Open in browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <source>R&amp;emove the cover image</source>
        <translation>&amp;Quitar la imagen de portada</translation>
    </message>
    <message>
        <source>Takes the cover image away from the open event.</source>
        <translation>Quita del evento abierto la imagen de portada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open the p&amp;age of the day</source>
        <translation>Abrir la página del &amp;día</translation>
    </message>
    <message>
        <source>Opens the page of the day that the chosen event is of.</source>
        <translation>Abre la página del día del evento seleccionado.</translation>
    </message>
    <message>
        <source>Copy as a &amp;link</source>
        <translation>Copiar como en&amp;lace</translation>
    </message>
    <message>
        <source>Puts links to the chosen events on the clipboard, as Markdown.</source>
        <translation>Pone en el portapapeles enlaces a los eventos seleccionados, en Markdown.</translation>
    </message>
    <message>
        <source>&amp;Copy the path of the file</source>
        <translation>Copiar la r&amp;uta del archivo</translation>
    </message>
    <message>
        <source>Puts the places of the chosen events&apos; files on the clipboard.</source>
        <translation>Pone en el portapapeles las rutas de los archivos de los eventos seleccionados.</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>Looks for what other programs changed in the archive.</source>
        <translation>Busca lo que otros programas hayan cambiado en la hemeroteca.</translation>
    </message>
    <message>
        <source>Change &amp;many events…</source>
        <translation>&amp;Cambiar varios eventos…</translation>
    </message>
    <message>
        <source>Changes contexts, labels or any text in many events at once.</source>
        <translation>Cambia contextos, etiquetas o cualquier texto en varios eventos a la vez.</translation>
    </message>
    <message>
        <source>&amp;Deleted events…</source>
        <translation>Eventos &amp;eliminados…</translation>
    </message>
    <message>
        <source>Lists the events that were deleted, and brings back those that you choose.</source>
        <translation>Muestra los eventos que se eliminaron y restaura los que se elijan.</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>Trabajo &amp;sin guardar…</translation>
    </message>
    <message>
        <source>Lists texts that were typed and not saved.</source>
        <translation>Muestra los textos que se escribieron y no se guardaron.</translation>
    </message>
    <message>
        <source>&amp;Take back the last change of files…</source>
        <translation>&amp;Revertir el último cambio en archivos…</translation>
    </message>
    <message>
        <source>Undoes the last act that changed several files, after showing what that takes.</source>
        <translation>Deshace la última acción que cambió varios archivos, tras mostrar lo que supone.</translation>
    </message>
    <message>
        <source>&amp;Bring day pages up to date…</source>
        <translation>&amp;Actualizar las páginas diarias…</translation>
    </message>
    <message>
        <source>Shows which day pages are not in step with their events, and mends them.</source>
        <translation>Muestra qué páginas diarias no concuerdan con sus eventos y las corrige.</translation>
    </message>
    <message>
        <source>Keep day pages in &amp;step when saving</source>
        <translation>&amp;Mantener actualizadas las páginas diarias al guardar</translation>
    </message>
    <message>
        <source>Whether each save of this archive brings the day&apos;s page up to date too.</source>
        <translation>Determina si, al guardar en esta hemeroteca, se actualiza también la página del día.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Opens the help.</source>
        <translation>Abre la ayuda.</translation>
    </message>
    <message>
        <source>What &amp;is this?</source>
        <translation>¿Qué &amp;es esto?</translation>
    </message>
    <message>
        <source>Says what the part of the window is that the keyboard is in.</source>
        <translation>Explica la parte de la ventana en la que está el teclado.</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Comandos y atajos</translation>
    </message>
    <message>
        <source>Lists all commands with their keys.</source>
        <translation>Muestra todos los comandos con sus atajos.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Lists what each version brought.</source>
        <translation>Muestra lo que trajo cada versión.</translation>
    </message>
    <message>
        <source>&amp;Take the tour…</source>
        <translation>Hacer la &amp;visita guiada…</translation>
    </message>
    <message>
        <source>Leads through five steps on a copy of the sample archive.</source>
        <translation>Recorre cinco pasos en una copia de la hemeroteca de ejemplo.</translation>
    </message>
    <message>
        <source>&amp;Reports of faults</source>
        <translation>&amp;Informes de fallos</translation>
    </message>
    <message>
        <source>Shows which faults of Curator were written down on this machine.</source>
        <translation>Muestra qué fallos de Curator se han registrado en este equipo.</translation>
    </message>
    <message>
        <source>&amp;About Curator</source>
        <translation>Acerca &amp;de Curator</translation>
    </message>
    <message>
        <source>Says which Curator this is, and what it is made of.</source>
        <translation>Dice qué Curator es este y de qué está hecho.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Abrir hemeroteca…</translation>
    </message>
    <message>
        <source>Opens a folder with an archive.</source>
        <translation>Abre una carpeta que contiene una hemeroteca.</translation>
    </message>
    <message>
        <source>Make a new &amp;archive…</source>
        <translation>Crear una hemeroteca &amp;nueva…</translation>
    </message>
    <message>
        <source>Makes an archive in a folder that you choose.</source>
        <translation>Crea una hemeroteca en la carpeta que se elija.</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive…</source>
        <translation>&amp;Probar la hemeroteca de ejemplo…</translation>
    </message>
    <message>
        <source>Copies the sample archive into a folder of yours and opens the copy.</source>
        <translation>Copia la hemeroteca de ejemplo en una carpeta propia y abre la copia.</translation>
    </message>
    <message>
        <source>Open a &amp;file of the archive…</source>
        <translation>Abrir un archi&amp;vo de la hemeroteca…</translation>
    </message>
    <message>
        <source>Opens any Markdown file of the archive, day pages among them.</source>
        <translation>Abre cualquier archivo Markdown de la hemeroteca, también las páginas diarias.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Writes the open file, and keeps its day&apos;s page in step.</source>
        <translation>Guarda el archivo abierto y mantiene actualizada la página de su día.</translation>
    </message>
    <message>
        <source>&amp;Export a digest…</source>
        <translation>&amp;Exportar un compendio…</translation>
    </message>
    <message>
        <source>Makes a file of a day, of several days or of what a search found.</source>
        <translation>Crea un archivo con un día, varios días o lo que encontró una búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Print a digest…</source>
        <translation>&amp;Imprimir un compendio…</translation>
    </message>
    <message>
        <source>Prints a digest, after showing its pages.</source>
        <translation>Imprime un compendio, tras mostrar sus páginas.</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>&amp;Cerrar hemeroteca</translation>
    </message>
    <message>
        <source>Goes back to the first page.</source>
        <translation>Vuelve a la página inicial.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends Curator; it asks first about text that is not saved.</source>
        <translation>Cierra Curator; antes pregunta por el texto que no se haya guardado.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last change of the open text, or what was done to files just now.</source>
        <translation>Deshace el último cambio del texto abierto, o lo que se acaba de hacer con archivos.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Vuelve a hacer el cambio que se deshizo.</translation>
    </message>
    <message>
        <source>&amp;Bring an earlier text back</source>
        <translation>Recuperar un texto anter&amp;ior</translation>
    </message>
    <message>
        <source>Puts the text that is chosen in the history into the editor, and saves nothing.</source>
        <translation>Pone en el editor el texto seleccionado en el historial, y no guarda nada.</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>Recuperar este texto</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>Takes what is selected out of the text, and puts it on the clipboard.</source>
        <translation>Saca del texto lo que está seleccionado y lo pone en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Puts what is selected in the text or list on the clipboard.</source>
        <translation>Pone en el portapapeles lo que está seleccionado en el texto o la lista.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Puts what is on the clipboard into the text or list.</source>
        <translation>Pone lo que hay en el portapapeles en el texto o la lista.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>&amp;Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Keep t&amp;his search</source>
        <translation>G&amp;uardar esta búsqueda</translation>
    </message>
    <message>
        <source>Whether the search in the field stands under Browse, to be chosen again.</source>
        <translation>Si la búsqueda del campo está en «Explorar», para elegirla de nuevo.</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>Buscar un co&amp;mando…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Pastes the letters alone, without making Markdown of them.</source>
        <translation>Pega solo el texto, sin convertirlo en Markdown.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
    <message>
        <source>Selects all of the text, or all rows of the list.</source>
        <translation>Selecciona todo el texto, o todas las filas de la lista.</translation>
    </message>
    <message>
        <source>&amp;Search events</source>
        <translation>&amp;Buscar eventos</translation>
    </message>
    <message>
        <source>Puts the cursor into the field that searches all events.</source>
        <translation>Pone el cursor en el campo que busca en todos los eventos.</translation>
    </message>
    <message>
        <source>&amp;Open an event by its title…</source>
        <translation>&amp;Abrir un evento por su título…</translation>
    </message>
    <message>
        <source>Opens an event by some letters of its title.</source>
        <translation>Abre un evento por algunas letras de su título.</translation>
    </message>
    <message>
        <source>&amp;Find and replace in the text</source>
        <translation>Buscar y reemplazar en el &amp;texto</translation>
    </message>
    <message>
        <source>Looks for words in the open text, and puts others in their place.</source>
        <translation>Busca palabras en el texto abierto y pone otras en su lugar.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next hit in the open text.</source>
        <translation>Va a la coincidencia siguiente en el texto abierto.</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Goes to the hit before in the open text.</source>
        <translation>Va a la coincidencia anterior en el texto abierto.</translation>
    </message>
    <message>
        <source>Next un&amp;known word</source>
        <translation>Siguiente pa&amp;labra desconocida</translation>
    </message>
    <message>
        <source>Goes to the next word in the open text that no dictionary knows.</source>
        <translation>Va a la siguiente palabra del texto abierto que ningún diccionario conoce.</translation>
    </message>
    <message>
        <source>Finds any command by some letters of its name, and does it.</source>
        <translation>Encuentra cualquier comando por algunas letras de su nombre y lo ejecuta.</translation>
    </message>
    <message>
        <source>Opens what you can choose about Curator, the keys of commands among it.</source>
        <translation>Abre las opciones de Curator, incluidos los atajos de los comandos.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escritura</translation>
    </message>
    <message>
        <source>Shows the text alone.</source>
        <translation>Muestra solo el texto.</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>&amp;Junto</translation>
    </message>
    <message>
        <source>Shows the text, and what its reader will see beside it.</source>
        <translation>Muestra el texto y, al lado, lo que verán los lectores.</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>De&amp;bajo</translation>
    </message>
    <message>
        <source>Shows what the reader will see below the text.</source>
        <translation>Muestra debajo del texto lo que verán los lectores.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>Shows only what the reader will see.</source>
        <translation>Muestra solo lo que verán los lectores.</translation>
    </message>
    <message>
        <source>Foc&amp;us on the text</source>
        <translation>&amp;Concentrarse en el texto</translation>
    </message>
    <message>
        <source>Leaves nothing in sight but the text, until you press it again or Esc.</source>
        <translation>Deja a la vista solo el texto, hasta que se elija de nuevo o se pulse Esc.</translation>
    </message>
    <message>
        <source>Full screen &amp;mode</source>
        <translation>&amp;Modo de pantalla completa</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen, until you press it again or Esc.</source>
        <translation>Muestra la ventana en toda la pantalla, hasta que lo pulse otra vez o pulse Esc.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see larger; Ctrl and the wheel do so for one.</source>
        <translation>Muestra más grandes el texto y lo que verán los lectores; Ctrl y la rueda lo hacen con uno solo.</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see smaller.</source>
        <translation>Muestra más pequeños el texto y lo que verán los lectores.</translation>
    </message>
    <message>
        <source>Text in its usual si&amp;ze</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>Shows the text and what its reader will see in the size of the desktop&apos;s letters.</source>
        <translation>Muestra el texto y lo que verán los lectores con el tamaño de las letras del escritorio.</translation>
    </message>
    <message>
        <source>Colours as on the des&amp;ktop</source>
        <translation>Colores como el escritor&amp;io</translation>
    </message>
    <message>
        <source>Shows the window light or dark as the desktop is, and follows when that changes.</source>
        <translation>Muestra la ventana clara u oscura, como el escritorio, y cambia cuando este cambia.</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>C&amp;olores claros</translation>
    </message>
    <message>
        <source>Shows the window in light colours, whatever the desktop has.</source>
        <translation>Muestra la ventana en colores claros, sean cuales sean los del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores osc&amp;uros</translation>
    </message>
    <message>
        <source>Shows the window in dark colours, whatever the desktop has.</source>
        <translation>Muestra la ventana en colores oscuros, sean cuales sean los del escritorio.</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Opens the file that was open before.</source>
        <translation>Abre el archivo que estaba abierto antes.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Opens the file from which you went back.</source>
        <translation>Abre el archivo desde el que se volvió atrás.</translation>
    </message>
    <message>
        <source>&amp;Previous day with events</source>
        <translation>Día a&amp;nterior con eventos</translation>
    </message>
    <message>
        <source>Goes to the last day before this one that has events.</source>
        <translation>Va al último día con eventos anterior a este.</translation>
    </message>
    <message>
        <source>&amp;Next day with events</source>
        <translation>Día &amp;siguiente con eventos</translation>
    </message>
    <message>
        <source>Goes to the first day after this one that has events.</source>
        <translation>Va al primer día con eventos posterior a este.</translation>
    </message>
    <message>
        <source>&amp;On this day in all years</source>
        <translation>Este día en &amp;todos los años</translation>
    </message>
    <message>
        <source>Finds the events of this day and month in all years.</source>
        <translation>Encuentra los eventos de este día y mes en todos los años.</translation>
    </message>
    <message>
        <source>Go to the next par&amp;t</source>
        <translation>Ir a la &amp;parte siguiente</translation>
    </message>
    <message>
        <source>Leads the keyboard to the next part of the window.</source>
        <translation>Lleva el teclado a la parte siguiente de la ventana.</translation>
    </message>
    <message>
        <source>Go to the part b&amp;efore</source>
        <translation>Ir a la pa&amp;rte anterior</translation>
    </message>
    <message>
        <source>Leads the keyboard to the part of the window before this one.</source>
        <translation>Lleva el teclado a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Calendar and browsing</source>
        <translation>Calendario y e&amp;xploración</translation>
    </message>
    <message>
        <source>Shows or hides the calendar and the lists of years, contexts and sites.</source>
        <translation>Muestra u oculta el calendario y las listas de años, contextos y sitios.</translation>
    </message>
</context>
<context>
    <name>CommandPage</name>
    <message>
        <source>Commands and keys</source>
        <translation>Comandos y atajos</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>qué hace</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>ContextsPanel</name>
    <message>
        <source>Choose an event to see its contexts.</source>
        <translation>Elija un evento para ver sus contextos.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>A new context</source>
        <translation>Un contexto nuevo</translation>
    </message>
    <message>
        <source>Type a context, then Enter</source>
        <translation>Escriba un contexto y pulse Intro</translation>
    </message>
    <message>
        <source>Add context</source>
        <translation>Añadir contexto</translation>
    </message>
    <message>
        <source>No context of this archive stands in the text</source>
        <translation>En el texto no aparece ningún contexto de esta hemeroteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>also written {0}</source>
        <translation>también escrito {0}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Open an archive</source>
        <translation>Abrir una hemeroteca</translation>
    </message>
    <message>
        <source>A folder for the new archive</source>
        <translation>Carpeta para la hemeroteca nueva</translation>
    </message>
    <message>
        <source>Made a new archive in {0}</source>
        <translation>Hemeroteca nueva creada en {0}</translation>
    </message>
    <message>
        <source>A folder to put the sample archive in</source>
        <translation>Carpeta donde poner la hemeroteca de ejemplo</translation>
    </message>
    <message>
        <source>The sample archive is yours now, in {0}</source>
        <translation>La hemeroteca de ejemplo ya es suya, en {0}</translation>
    </message>
    <message>
        <source>Open a file of the archive</source>
        <translation>Abrir un archivo de la hemeroteca</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>That link leads nowhere: {0}</source>
        <translation>Ese enlace no lleva a ninguna parte: {0}</translation>
    </message>
    <message>
        <source>Made a new event</source>
        <translation>Evento nuevo creado</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Selected: {0}</source>
        <translation>Selección: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Cover image</source>
        <translation>Imagen de portada</translation>
    </message>
    <message>
        <source>Address of the cover image</source>
        <translation>Dirección de la imagen de portada</translation>
    </message>
    <message>
        <source>Web address or path of a picture, then Enter</source>
        <translation>Dirección web o ruta de una imagen, luego Intro</translation>
    </message>
    <message>
        <source>Set cover</source>
        <translation>Establecer portada</translation>
    </message>
    <message>
        <source>Cover image from {0}</source>
        <translation>Imagen de portada de {0}</translation>
    </message>
    <message>
        <source>Choose an event to see its cover image.</source>
        <translation>Elija un evento para ver su imagen de portada.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Curator keeps the address and never fetches the picture.</source>
        <translation>Curator guarda la dirección y nunca descarga la imagen.</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>Picture for the cover</source>
        <translation>Imagen para la portada</translation>
    </message>
    <message>
        <source>Removed the cover image</source>
        <translation>Imagen de portada quitada</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>Esa imagen no se puede leer</translation>
    </message>
    <message>
        <source>Set the cover image</source>
        <translation>Imagen de portada establecida</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This address holds a user name or password</source>
        <translation>Esta dirección contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>Add it &amp;without them</source>
        <translation>Añadirla &amp;sin ellos</translation>
    </message>
    <message>
        <source>Add it &amp;as it is</source>
        <translation>Añadirla &amp;tal cual</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add it</source>
        <translation>&amp;No añadirla</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>“{0}” is no day. It can be written like {1} or {2}.</source>
        <translation>«{0}» no es un día. Se puede escribir así: {1} o {2}.</translation>
    </message>
</context>
<context>
    <name>DayPages</name>
    <message>
        <source>The day has another order now</source>
        <translation>El día tiene ahora otro orden</translation>
    </message>
    <message>
        <source>No page of that day lists these events, so their order can&apos;t be kept</source>
        <translation>Ninguna página de ese día incluye estos eventos, así que su orden no se puede conservar</translation>
    </message>
    <message>
        <source>Day page left as it is</source>
        <translation>La página diaria queda como estaba</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>as it was found</source>
        <translation>tal como se encontró</translation>
    </message>
    <message>
        <source>written over by another program</source>
        <translation>sobrescrito por otro programa</translation>
    </message>
    <message>
        <source>written by another program</source>
        <translation>escrito por otro programa</translation>
    </message>
    <message>
        <source>typed and never saved</source>
        <translation>tecleado y nunca guardado</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>sources added</source>
        <translation>fuentes añadidas</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>título cambiado</translation>
    </message>
    <message>
        <source>file renamed</source>
        <translation>archivo renombrado</translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation>movido a otro día</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>contexts changed</source>
        <translation>contextos cambiados</translation>
    </message>
    <message>
        <source>labels changed</source>
        <translation>etiquetas cambiadas</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>palabras reemplazadas</translation>
    </message>
    <message>
        <source>related to another event</source>
        <translation>relacionado con otro evento</translation>
    </message>
    <message>
        <source>cover image set</source>
        <translation>imagen de portada establecida</translation>
    </message>
    <message>
        <source>order of the day changed</source>
        <translation>orden dentro del día cambiado</translation>
    </message>
    <message>
        <source>page brought in step</source>
        <translation>página actualizada</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>revertido: {0}</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln event(s)</source>
        <translation>
            <numerusform>Eliminar %Ln evento</numerusform>
            <numerusform>Eliminar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Leave links to what is deleted in other files, though they lead nowhere then</source>
        <translation>&amp;Conservar en otros archivos los enlaces a lo eliminado, aunque ya no lleven a ninguna parte</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Links here</source>
        <translation>Enlaces aquí</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose an event from the list, or make a new one.</source>
        <translation>Elija un evento de la lista o cree uno nuevo.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Lines that change</source>
        <translation>Líneas que cambian</translation>
    </message>
</context>
<context>
    <name>DigestDialog</name>
    <message>
        <source>Print a digest</source>
        <translation>Imprimir un compendio</translation>
    </message>
    <message>
        <source>Export a digest</source>
        <translation>Exportar un compendio</translation>
    </message>
    <message>
        <source>Preview of the digest</source>
        <translation>Vista previa del compendio</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the digest…</source>
        <translation>Creando el compendio…</translation>
    </message>
    <message>
        <source>As &amp;formatted text</source>
        <translation>Como texto con &amp;formato</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As plain &amp;text</source>
        <translation>Como &amp;texto sin formato</translation>
    </message>
    <message>
        <source>Absolute links need a web address to begin with, such as https://archive.example</source>
        <translation>Los enlaces absolutos necesitan una dirección web por la que empezar, como https://archive.example</translation>
    </message>
</context>
<context>
    <name>DigestForm</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Varios días</translation>
    </message>
    <message>
        <source>Found by “{0}”</source>
        <translation>Resultados de «{0}»</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>Imagen de portada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen event(s)</source>
        <translation>
            <numerusform>%Ln evento seleccionado</numerusform>
            <numerusform>%Ln eventos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Eventos relacionados</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>As on its page, oldest day first</source>
        <translation>Como en su página, días antiguos primero</translation>
    </message>
    <message>
        <source>As on its page, newest day first</source>
        <translation>Como en su página, días recientes primero</translation>
    </message>
    <message>
        <source>By title within a day</source>
        <translation>Por título dentro de cada día</translation>
    </message>
    <message>
        <source>Text without links</source>
        <translation>Texto sin enlaces</translation>
    </message>
    <message>
        <source>Relative to the file</source>
        <translation>Relativos al archivo</translation>
    </message>
    <message>
        <source>Behind a web address</source>
        <translation>Con una dirección web delante</translation>
    </message>
    <message>
        <source>{0} — needs {1}</source>
        <translation>{0} — necesita {1}</translation>
    </message>
    <message>
        <source>pip install {0}</source>
        <translation>pip install {0}</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>E&amp;ventos</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Part&amp;s</source>
        <translation>P&amp;artes</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Archive &amp;links</source>
        <translation>En&amp;laces internos</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Curator&apos;s own</source>
        <translation>La de Curator</translation>
    </message>
    <message>
        <source>A template of yours…</source>
        <translation>Una plantilla propia…</translation>
    </message>
    <message>
        <source>Save a copy of Curator&apos;s, to change it…</source>
        <translation>Guardar una copia de la de Curator para modificarla…</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Plantilla de página</translation>
    </message>
    <message>
        <source>HTML (*.html *.jinja *.j2)</source>
        <translation>HTML (*.html *.jinja *.j2)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Su fecha</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>In this archive a cover image stands behind a source: add a source first.</source>
        <translation>En esta hemeroteca, la imagen de portada va detrás de una fuente: añada primero una fuente.</translation>
    </message>
    <message>
        <source>“Cover Image” is what the cover is called; a source needs another label.</source>
        <translation>«Cover Image» es el nombre que lleva la portada; una fuente necesita otra etiqueta.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: {reason}.</source>
        <translation>No se entiende la expresión regular: {reason}.</translation>
    </message>
    <message>
        <source>The regular expression takes too long, or too much memory. Nothing was changed.</source>
        <translation>La expresión regular necesita demasiado tiempo o demasiada memoria. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{count} links at once are more than are taken; the most is 200.</source>
        <translation>{count} enlaces a la vez son más de los que se admiten; el máximo es 200.</translation>
    </message>
    <message>
        <source>That file is too large to look for links in it.</source>
        <translation>Ese archivo es demasiado grande para buscar enlaces en él.</translation>
    </message>
    <message>
        <source>{path} is open in another window of Curator, which was called.</source>
        <translation>{path} ya está en uso en otra ventana de Curator, a la que se ha avisado.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>That text is not kept any more: it is one that {path} held before.</source>
        <translation>Ese texto ya no se conserva: {path} lo contenía antes.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and an archive is one.</source>
        <translation>{path} no es una carpeta, y una hemeroteca sí lo es.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a file.</source>
        <translation>{path} es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{path} is a link to another file; links are neither moved nor deleted.</source>
        <translation>{path} es un enlace a otro archivo; los enlaces no se mueven ni se eliminan.</translation>
    </message>
    <message>
        <source>{path} lies outside the archive, where nothing is read or written.</source>
        <translation>{path} está fuera de la hemeroteca, donde no se lee ni se escribe nada.</translation>
    </message>
    <message>
        <source>{path} has {size} MB; files up to {limit} MB are opened. Its beginning is shown, unchanged.</source>
        <translation>{path} ocupa {size} MB; se abren archivos de hasta {limit} MB. Se muestra su principio, tal cual.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} may only be read, not written to.</source>
        <translation>{path} solo se puede leer; no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}. The file is as it was before.</source>
        <translation>{path} no se ha guardado: {reason}. El archivo está como antes.</translation>
    </message>
    <message>
        <source>{path} was not saved: at byte {position} of the text stands a character that no editor could keep. Take it out and save again; the file is as it was before.</source>
        <translation>{path} no se ha guardado: en el byte {position} del texto hay un carácter que ningún editor podría conservar. Quítelo y guarde de nuevo; el archivo está como antes.</translation>
    </message>
    <message>
        <source>Another program changed {path} since it was opened. It was not overwritten.</source>
        <translation>Otro programa ha cambiado {path} desde que se abrió. No se ha sobrescrito.</translation>
    </message>
    <message>
        <source>{path} is there already. It was not overwritten.</source>
        <translation>{path} ya existe. No se ha sobrescrito.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that is not there.</source>
        <translation>{path} es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>{path} is not an event.</source>
        <translation>{path} no es un evento.</translation>
    </message>
    <message>
        <source>{path} is not a PNG, JPEG, GIF or WebP picture.</source>
        <translation>{path} no es una imagen PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>{path} is a picture that breaks off before its end, or is damaged.</source>
        <translation>{path} es una imagen que se corta antes de su final o que está dañada.</translation>
    </message>
    <message>
        <source>{path} is a picture that can&apos;t be read, or that is too large.</source>
        <translation>{path} es una imagen que no se puede leer o que es demasiado grande.</translation>
    </message>
    <message>
        <source>{path} is not understood as the page of its day; it stays as it is.</source>
        <translation>{path} no se entiende como página de su día; queda como está.</translation>
    </message>
    <message>
        <source>{path} is not the same as its twin; both stay as they are.</source>
        <translation>{path} no es igual que su página gemela; ambas quedan como están.</translation>
    </message>
    <message>
        <source>{path} has no entry there; the page stays as it is.</source>
        <translation>{path} no tiene entrada ahí; la página queda como está.</translation>
    </message>
    <message>
        <source>There is no event to be read in {path}; its entry stays as it is.</source>
        <translation>En {path} no hay ningún evento que se pueda leer; su entrada queda como está.</translation>
    </message>
    <message>
        <source>Several entries lead to {path}, and it can&apos;t be told which is its own; they stay as they are.</source>
        <translation>Varias entradas llevan a {path} y no se puede saber cuál es la suya; quedan como están.</translation>
    </message>
    <message>
        <source>A link to {path} stays, and leads nowhere then.</source>
        <translation>Queda un enlace a {path}, que entonces no llevará a ninguna parte.</translation>
    </message>
    <message>
        <source>What is said there of {path} is not understood as a link; it stays as it is.</source>
        <translation>Lo que ahí se dice de {path} no se entiende como enlace; queda como está.</translation>
    </message>
    <message>
        <source>{path} would be no event of its day any more, or a link in it would lead nowhere; it stays as it is.</source>
        <translation>{path} dejaría de ser un evento de su día, o uno de sus enlaces no llevaría a ninguna parte; queda como está.</translation>
    </message>
    <message>
        <source>The front matter of {path} is not understood; it stays as it is.</source>
        <translation>No se entiende el front matter de {path}; queda como está.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be the name of an event&apos;s file.</source>
        <translation>{path} no puede ser el nombre del archivo de un evento.</translation>
    </message>
    <message>
        <source>{path} is a conflict copy, made by a sync program.</source>
        <translation>{path} es una copia en conflicto, creada por un programa de sincronización.</translation>
    </message>
    <message>
        <source>{path} is empty or not there just now. What is known of its events is kept until it is back.</source>
        <translation>{path} no contiene nada o no está disponible en este momento. Lo que se sabe de sus eventos se conserva hasta que vuelva a estarlo.</translation>
    </message>
    <message>
        <source>Another window changes this archive just now, as {path} says; try again.</source>
        <translation>Otra ventana está cambiando ahora mismo esta hemeroteca, según indica {path}; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That could not be done, and not all of it be taken back: {paths}. What these files held is kept.</source>
        <translation>No se ha podido hacer, ni tampoco revertir del todo: {paths}. Se conserva lo que contenían estos archivos.</translation>
    </message>
    <message>
        <source>The list of events can&apos;t be kept in {path}: {reason}. It is made anew; no event is touched by that.</source>
        <translation>La lista de eventos no se puede guardar en {path}: {reason}. Se crea de nuevo; eso no afecta a ningún evento.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is finished now.</source>
        <translation>Lo que se estaba haciendo con {subject} cuando Curator se cerró ya se ha terminado.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back; its files are as they were before.</source>
        <translation>Lo que se estaba haciendo con {subject} cuando Curator se cerró se ha revertido; sus archivos están como antes.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended is taken back, but for what another program wrote meanwhile, which stays: {paths}.</source>
        <translation>Lo que se estaba haciendo con {subject} cuando Curator se cerró se ha revertido, salvo lo que otro programa escribió entretanto, que queda como está: {paths}.</translation>
    </message>
    <message>
        <source>What was begun with {subject} when Curator ended can&apos;t be taken back just now: {paths}. That is tried again when the archive is opened.</source>
        <translation>Lo que se estaba haciendo con {subject} cuando Curator se cerró no se puede revertir en este momento: {paths}. Se intentará de nuevo cuando se abra la hemeroteca.</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>varios archivos</translation>
    </message>
    <message>
        <source>{value} is no date: write 2012, 2012-03, 2012-03-1 or 2012..2013</source>
        <translation>{value} no es una fecha: escriba 2012, 2012-03, 2012-03-1 o 2012..2013</translation>
    </message>
    <message>
        <source>An event has or lacks source, cover, related, summary, category, context or title, not {value}</source>
        <translation>Lo que un evento tiene o le falta es source, cover, related, summary, category, context o title, no {value}</translation>
    </message>
    <message>
        <source>An event is draft, broken or conflict, not {value}</source>
        <translation>Un evento es draft, broken o conflict, no {value}</translation>
    </message>
    <message>
        <source>{value} is no path in this archive</source>
        <translation>{value} no es una ruta de esta hemeroteca</translation>
    </message>
    <message>
        <source>Byte {position} is not UTF-8, so this file can be read here, not edited.</source>
        <translation>El byte {position} no es UTF-8, así que este archivo se puede leer aquí, pero no editar.</translation>
    </message>
    <message>
        <source>Byte {position} is a NUL, which no text has, so this file is read-only.</source>
        <translation>El byte {position} es un NUL, que ningún texto contiene, así que este archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>This file mixes kinds of line ends (from byte {position} on), so it is read-only.</source>
        <translation>Este archivo mezcla varios tipos de fin de línea (a partir del byte {position}), así que es de solo lectura.</translation>
    </message>
    <message>
        <source>Byte {position} begins a character that an editor would lose; so this file is read-only.</source>
        <translation>En el byte {position} empieza un carácter que un editor perdería, así que este archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The editor would not give this text back exactly; so it is read-only.</source>
        <translation>El editor no devolvería este texto exactamente igual, así que es de solo lectura.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>No hay ninguna dirección.</translation>
    </message>
    <message>
        <source>That address is longer than 2,048 characters.</source>
        <translation>Esa dirección tiene más de 2048 caracteres.</translation>
    </message>
    <message>
        <source>Only web addresses (http or https) are taken: {address}</source>
        <translation>Solo se admiten direcciones web (http o https): {address}</translation>
    </message>
    <message>
        <source>That is no whole web address: {address}</source>
        <translation>No es una dirección web completa: {address}</translation>
    </message>
    <message>
        <source>The template {name} can take in only Curator&apos;s own pieces, not {reason} (line {line}).</source>
        <translation>La plantilla {name} solo puede incluir las piezas del propio Curator, no {reason} (línea {line}).</translation>
    </message>
    <message>
        <source>The template {name} was stopped: it takes too much time or memory.</source>
        <translation>La plantilla {name} se ha detenido: necesita demasiado tiempo o demasiada memoria.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: line {line}: {reason}.</source>
        <translation>No se puede usar la plantilla {name}: línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>The template {name} can&apos;t be used: {reason}.</source>
        <translation>No se puede usar la plantilla {name}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs the package {project}; install it with: pip install {project}</source>
        <translation>{title} necesita el paquete {project}; instálelo con: pip install {project}</translation>
    </message>
</context>
<context>
    <name>EventColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Click to sort, once more for the other way round, and again for days</source>
        <translation>Clic para ordenar, otro para invertir el orden y otro más para volver a los días</translation>
    </message>
</context>
<context>
    <name>EventDrops</name>
    <message>
        <source>Drop it on one of the events</source>
        <translation>Suéltelo sobre uno de los eventos</translation>
    </message>
    <message>
        <source>Clear the search first: a day is put in order where all its events are listed</source>
        <translation>Borre primero la búsqueda: un día se ordena donde aparecen todos sus eventos</translation>
    </message>
    <message>
        <source>Sort by day first: a day is put in order where its events stand together</source>
        <translation>Ordene primero por día: un día se ordena donde sus eventos están juntos</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>No hay ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Add to “{0}”</source>
        <translation>Añadir a «{0}»</translation>
    </message>
</context>
<context>
    <name>EventListPanel</name>
    <message>
        <source>No events here yet.
Ctrl+N makes the first one.</source>
        <translation>Aquí aún no hay eventos.
Ctrl+N crea el primero.</translation>
    </message>
    <message>
        <source>No events are found.</source>
        <translation>No se encontró ningún evento.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>No hay ningún evento seleccionado</translation>
    </message>
    <message>
        <source>None of the chosen events can be related to the open one</source>
        <translation>Ninguno de los eventos seleccionados puede relacionarse con el abierto</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace copiado</numerusform>
            <numerusform>%Ln enlaces copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s)</source>
        <translation>
            <numerusform>%Ln ruta copiada</numerusform>
            <numerusform>%Ln rutas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>conflict copy</source>
        <translation>copia en conflicto</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>enlace roto</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuentes</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>sin portada</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln event(s)</source>
        <translation>
            <numerusform>{0}, %Ln evento</numerusform>
            <numerusform>{0}, %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln related event(s)</source>
        <translation>
            <numerusform>%Ln evento relacionado</numerusform>
            <numerusform>%Ln eventos relacionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Lead the keyboard to a part of the window first (F6)</source>
        <translation>Lleve primero el teclado a una parte de la ventana (F6)</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln hit(s)</source>
        <translation>
            <numerusform>%Ln coincidencia reemplazada</numerusform>
            <numerusform>%Ln coincidencias reemplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, some of them in addresses of links</source>
        <translation>{0}, algunos en direcciones de enlaces</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message>
        <source>Ways to browse</source>
        <translation>Formas de explorar</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Borrador de correo electrónico</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON Feed</source>
        <translation>JSON Feed</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Canal Atom</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Fuentes en formato RIS</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Fuentes en formato BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Fuentes en formato CSL-JSON</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has “{0}”.</source>
        <translation>Ninguna página contiene «{0}».</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>before {0}</source>
        <translation>antes del {0}</translation>
    </message>
    <message>
        <source>It gave way at {0}: {1}</source>
        <translation>Reemplazado el {0}: {1}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Choose an event to see its earlier texts.</source>
        <translation>Elija un evento para ver sus textos anteriores.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. Each text that is saved over is kept.</source>
        <translation>Aquí aún no se ha cambiado nada. Se conserva cada texto que se sobrescribe al guardar.</translation>
    </message>
    <message>
        <source>Bringing it back takes out the lines with - and puts in those with +</source>
        <translation>Al recuperarlo se quitan las líneas con - y se ponen las que llevan +</translation>
    </message>
    <message>
        <source>This is the text in the editor</source>
        <translation>Este es el texto del editor</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Added to {0}</source>
        <translation>Añadido a {0}</translation>
    </message>
    <message>
        <source>That address is a source already</source>
        <translation>Esa dirección ya es una fuente</translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento relacionado</numerusform>
            <numerusform>%Ln eventos relacionados</numerusform>
        </translation>
    </message>
    <message>
        <source>That event is related already</source>
        <translation>Ese evento ya está relacionado</translation>
    </message>
    <message>
        <source>That is this event itself</source>
        <translation>Es este mismo evento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) related already</source>
        <translation>
            <numerusform>%Ln ya estaba relacionado</numerusform>
            <numerusform>%Ln ya estaban relacionados</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture can&apos;t be read</source>
        <translation>Esa imagen no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente añadida</numerusform>
            <numerusform>%Ln fuentes añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>An address is a source elsewhere too, marked ↔</source>
        <translation>Hay una dirección que ya es fuente en otro lugar, marcada con ↔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) a source already</source>
        <translation>
            <numerusform>%Ln ya era fuente</numerusform>
            <numerusform>%Ln ya eran fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also a source of {0}</source>
        <translation>También es fuente de {0}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Drop events of this archive here, or add one below</source>
        <translation>Suelte aquí eventos de esta hemeroteca o añada uno abajo</translation>
    </message>
    <message>
        <source>No cover image.
Drop a picture from a web page or a folder here.</source>
        <translation>Sin imagen de portada.
Suelte aquí una imagen de una página web o de una carpeta.</translation>
    </message>
    <message>
        <source>Open an event first, one that can be edited</source>
        <translation>Abra primero un evento que se pueda editar</translation>
    </message>
    <message>
        <source>There is no picture in it</source>
        <translation>Ahí no hay ninguna imagen</translation>
    </message>
    <message>
        <source>There is no link in it</source>
        <translation>Ahí no hay ningún enlace</translation>
    </message>
    <message>
        <source>That is no event of this archive</source>
        <translation>No es un evento de esta hemeroteca</translation>
    </message>
    <message>
        <source>Type an address below, or drag links here; Ctrl+V pastes them</source>
        <translation>Escriba una dirección abajo, o arrastre enlaces aquí; Ctrl+V los pega</translation>
    </message>
    <message>
        <source>Scripts are not taken</source>
        <translation>No se admiten scripts</translation>
    </message>
    <message>
        <source>Embedded data is not taken</source>
        <translation>No se admiten datos incrustados</translation>
    </message>
    <message>
        <source>Addresses of files are not taken</source>
        <translation>No se admiten direcciones de archivos</translation>
    </message>
    <message>
        <source>Addresses inside the browser are not taken</source>
        <translation>No se admiten direcciones internas del navegador</translation>
    </message>
    <message>
        <source>Network paths are not taken</source>
        <translation>No se admiten rutas de red</translation>
    </message>
    <message>
        <source>Only web addresses are taken</source>
        <translation>Solo se admiten direcciones web</translation>
    </message>
    <message>
        <source>Addresses over 2,048 characters are not taken</source>
        <translation>No se admiten direcciones de más de 2048 caracteres</translation>
    </message>
    <message>
        <source>That is no whole web address</source>
        <translation>No es una dirección web completa</translation>
    </message>
    <message>
        <source>A tab can&apos;t be dropped: drag the link, or the icon left of the address</source>
        <translation>Una pestaña no se puede soltar: arrastre el enlace, o el icono a la izquierda de la dirección</translation>
    </message>
</context>
<context>
    <name>KnownBar</name>
    <message>
        <source>The address would be:</source>
        <translation>La dirección sería:</translation>
    </message>
    <message>
        <source>The summary would be:</source>
        <translation>El resumen sería:</translation>
    </message>
    <message>
        <source>Label it “{0}”</source>
        <translation>Etiquetar como «{0}»</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Curator did not end as it should last time.</source>
        <translation>Curator no se cerró correctamente la última vez.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>This is what is known of how Curator ended. It stays on this machine; if you want it mended, copy it and give it to who can.</source>
        <translation>Esto es lo que se sabe de cómo se cerró Curator. Se queda en este equipo; si quiere que se corrija, cópielo y envíelo a quien pueda hacerlo.</translation>
    </message>
    <message>
        <source>Something went wrong in Curator. Your text is still in the editor.</source>
        <translation>Algo ha fallado en Curator. Su texto sigue en el editor.</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Events to link</source>
        <translation>Eventos que enlazar</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Editor {0} %, preview {1} %</source>
        <translation>Editor {0} %, vista previa {1} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>{0}[*] — Curator</source>
        <translation>{0}[*] — Curator</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Eve&amp;nt</source>
        <translation>Eve&amp;nto</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Hemeroteca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Related</source>
        <translation>&amp;Relacionados</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>sin eventos</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %Ln event(s) to another day</source>
        <translation>
            <numerusform>Mover %Ln evento a otro día</numerusform>
            <numerusform>Mover %Ln eventos a otro día</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>No archive is open.</source>
        <translation>No hay ninguna hemeroteca abierta.</translation>
    </message>
    <message>
        <source>No file is open that can be edited.</source>
        <translation>No hay abierto ningún archivo que se pueda editar.</translation>
    </message>
    <message>
        <source>No event is open that can be edited.</source>
        <translation>No hay abierto ningún evento que se pueda editar.</translation>
    </message>
    <message>
        <source>Nothing was open before.</source>
        <translation>Antes no había nada abierto.</translation>
    </message>
    <message>
        <source>You did not go back.</source>
        <translation>No se ha vuelto atrás.</translation>
    </message>
    <message>
        <source>The part with the keyboard can&apos;t do it now.</source>
        <translation>La parte en la que está el teclado no puede hacerlo ahora.</translation>
    </message>
    <message>
        <source>The field of the search is empty.</source>
        <translation>El campo de búsqueda está vacío.</translation>
    </message>
    <message>
        <source>Nothing is chosen in its list that it can be done with.</source>
        <translation>No hay seleccionado en su lista nada con lo que se pueda hacer.</translation>
    </message>
    <message>
        <source>Nothing is suggested, or the event has as many as is usual.</source>
        <translation>No hay sugerencias, o el evento ya tiene el número habitual.</translation>
    </message>
    <message>
        <source>No event with a cover image is open that can be edited.</source>
        <translation>No hay abierto ningún evento con imagen de portada que se pueda editar.</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>You began this event before, and did not make it. Cancel gives it up.</source>
        <translation>Ya había empezado este evento sin crearlo. «Cancelar» lo descarta.</translation>
    </message>
    <message>
        <source>One sentence, in the present tense</source>
        <translation>Una frase, en presente</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Crear evento</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Named after the title</source>
        <translation>Se llamará como el título</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>A conflict copy of {0}: a sync program made it, since that file was changed in two places.</source>
        <translation>Una copia en conflicto de {0}: la creó un programa de sincronización porque ese archivo se cambió en dos lugares.</translation>
    </message>
    <message>
        <source>A conflict copy of {0}, which is not there any more. A sync program made it.</source>
        <translation>Una copia en conflicto de {0}, que ya no existe. La creó un programa de sincronización.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Abrir ese archivo</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file, as after a power cut. Its text may be in the history.</source>
        <translation>En este archivo no hay más que ceros, como tras un corte de luz. Es posible que su texto esté en el historial.</translation>
    </message>
    <message>
        <source>This file is empty. It held “{0}”.</source>
        <translation>Este archivo está vacío. Contenía «{0}».</translation>
    </message>
    <message>
        <source>This file is empty: an event has at least its day and a title.</source>
        <translation>Este archivo está vacío: un evento tiene al menos su día y un título.</translation>
    </message>
    <message>
        <source>Two versions of this text stand side by side, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: choose one.</source>
        <translation>Hay dos versiones de este texto, una junto a otra, entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; y &gt;&gt;&gt;&gt;&gt;&gt;&gt;: elija una.</translation>
    </message>
    <message>
        <source>Lay it out as an event</source>
        <translation>Darle la forma de un evento</translation>
    </message>
    <message>
        <source>Laid out as an event; it is not saved yet</source>
        <translation>Con forma de evento; aún sin guardar</translation>
    </message>
    <message>
        <source>{0} lies in the same folder: where case or accents make no difference, one of the two is lost.</source>
        <translation>{0} está en la misma carpeta: donde no se distinguen mayúsculas o acentos, se pierde uno de los dos.</translation>
    </message>
    <message>
        <source>This file has another name elsewhere (a hard link), as in backups that are made of links. Saving gives this one the new text; the other keeps the old.</source>
        <translation>Este archivo tiene otro nombre en otro lugar (un enlace duro), como en las copias de seguridad hechas con enlaces. Al guardar, este recibe el texto nuevo; el otro conserva el anterior.</translation>
    </message>
    <message>
        <source>No font here has the letters of this text ({0}), so boxes stand for them. Its file has them all.</source>
        <translation>Ninguna fuente tipográfica de este equipo tiene las letras de este texto ({0}): en su lugar hay recuadros. El archivo las tiene todas.</translation>
    </message>
    <message>
        <source>This copy against {0}</source>
        <translation>Esta copia frente a {0}</translation>
    </message>
</context>
<context>
    <name>OpenAddressDialog</name>
    <message>
        <source>Open in the browser?</source>
        <translation>¿Abrir en el navegador?</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>No es una dirección web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command: some letters of its name</source>
        <translation>Buscar un comando: algunas letras de su nombre</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No command comes near “{0}”.</source>
        <translation>Ningún comando se parece a «{0}».</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>Escriba algunas letras.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Drag a part, or press Alt+Up or Alt+Down, to move it</source>
        <translation>Arrastre una parte, o pulse Alt+Arriba o Alt+Abajo, para moverla</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>PickEventDialog</name>
    <message>
        <source>Add a related event</source>
        <translation>Añadir un evento relacionado</translation>
    </message>
    <message>
        <source>Add related event</source>
        <translation>Añadir evento relacionado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Some words of the title</source>
        <translation>Algunas palabras del título</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Eventos encontrados</translation>
    </message>
    <message>
        <source>What ties the two, such as names: Homs, bombardment</source>
        <translation>Lo que une a los dos, como nombres: Homs, bombardeo</translation>
    </message>
    <message>
        <source>No events are found; those that are related already are not listed</source>
        <translation>No se encontró ningún evento; los ya relacionados no aparecen en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} are shown</source>
        <translation>Se muestran los {0} primeros</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Looking for all that has to do with it…</source>
        <translation>Buscando todo lo que se ve afectado…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasará con él</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose an event to see what its reader will see.</source>
        <translation>Elija un evento para ver lo que verá su lector.</translation>
    </message>
    <message>
        <source>This text could not be laid out in time; here is its beginning as it is.</source>
        <translation>No se ha podido componer este texto a tiempo; este es su principio, tal cual.</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Changing %Ln file(s)…</source>
        <translation>
            <numerusform>Cambiando %Ln archivo…</numerusform>
            <numerusform>Cambiando %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) would change</source>
        <translation>
            <numerusform>Cambiaría %Ln archivo</numerusform>
            <numerusform>Cambiarían %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) with them</source>
        <translation>
            <numerusform>con %Ln enlace</numerusform>
            <numerusform>con %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be left as they are</source>
        <translation>
            <numerusform>%Ln quedaría como está</numerusform>
            <numerusform>%Ln quedarían como están</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>becomes {0}</source>
        <translation>pasa a ser {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Export the digest</source>
        <translation>Exportar el compendio</translation>
    </message>
    <message>
        <source>Write {0} into the archive?</source>
        <translation>¿Escribir {0} en la hemeroteca?</translation>
    </message>
    <message>
        <source>Whoever gets the archive gets that file too. No event and no day page is touched.</source>
        <translation>Quien reciba la hemeroteca recibirá también ese archivo. No se toca ningún evento ni ninguna página diaria.</translation>
    </message>
    <message>
        <source>&amp;Write it there</source>
        <translation>&amp;Escribirlo ahí</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>That can&apos;t be written there.</source>
        <translation>Eso no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>There the archive has its events and their pages: please choose another place.</source>
        <translation>Ahí la hemeroteca tiene sus eventos y las páginas de estos: elija otro lugar.</translation>
    </message>
    <message>
        <source>The digest was not written.</source>
        <translation>No se ha escrito el compendio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>Se ha exportado {0}</translation>
    </message>
    <message>
        <source>Copied the digest</source>
        <translation>Compendio copiado</translation>
    </message>
    <message>
        <source>Sent the digest to the printer</source>
        <translation>Compendio enviado a la impresora</translation>
    </message>
    <message>
        <source>Page template (*.html)</source>
        <translation>Plantilla de página (*.html)</translation>
    </message>
    <message>
        <source>The template was not written.</source>
        <translation>No se ha escrito la plantilla.</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Open an event</source>
        <translation>Abrir un evento</translation>
    </message>
    <message>
        <source>Open an event: some letters of its title</source>
        <translation>Abrir un evento: algunas letras de su título</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Eventos encontrados</translation>
    </message>
    <message>
        <source>No title comes near “{0}”.</source>
        <translation>Ningún título se parece a «{0}».</translation>
    </message>
    <message>
        <source>Type some letters.</source>
        <translation>Escriba algunas letras.</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Brought an earlier text back; it is not saved yet</source>
        <translation>Texto anterior recuperado; aún no se ha guardado</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open a &amp;recent archive</source>
        <translation>Hemerotecas &amp;recientes</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Another program changed this file; what it wrote is shown</source>
        <translation>Otro programa ha cambiado este archivo; se muestra lo que escribió</translation>
    </message>
    <message>
        <source>The folder of this file is gone, and the file with it. Its text is still here.</source>
        <translation>La carpeta de este archivo ya no existe, y el archivo tampoco. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>This file is gone: another program deleted or moved it. Its text is still here.</source>
        <translation>Este archivo ya no está: otro programa lo ha eliminado o movido. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a crearlo</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Guardar como archivo nuevo…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Both changes are in now</source>
        <translation>Ambos cambios están ya en el texto</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>The other text is shown; undo brings yours back</source>
        <translation>Se muestra el otro texto; deshacer recupera el suyo</translation>
    </message>
    <message>
        <source>Save mine as a copy…</source>
        <translation>Guardar el mío como copia…</translation>
    </message>
    <message>
        <source>Nothing is left in this file: another program, a full disk or a power cut emptied it. The text as it was is still here; keep yours and save, and it is back.</source>
        <translation>En este archivo no queda nada: lo ha vaciado otro programa, un disco lleno o un corte de luz. El texto tal como era sigue aquí; conserve el suyo y guarde, y volverá a estar en el archivo.</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing, in lines that you changed too. Both texts are safe; which one shall it be?</source>
        <translation>Otro programa ha cambiado este archivo mientras usted escribía, en líneas que usted también ha cambiado. Ambos textos están a salvo; ¿cuál debe quedar?</translation>
    </message>
    <message>
        <source>Another program changed this file while you were writing. Both texts are safe.</source>
        <translation>Otro programa ha cambiado este archivo mientras usted escribía. Ambos textos están a salvo.</translation>
    </message>
    <message>
        <source>Theirs against yours</source>
        <translation>El otro texto frente al suyo</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>Lo que ha cambiado el otro programa</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Lo que ha cambiado usted</translation>
    </message>
    <message>
        <source>Your text stays; saving puts it in the place of the other one</source>
        <translation>Su texto se queda; al guardar ocupará el lugar del otro</translation>
    </message>
    <message>
        <source>Both texts have changed in the same lines by now; they can&apos;t be merged</source>
        <translation>Entretanto, ambos textos han cambiado en las mismas líneas; no se pueden combinar</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Choose an event to see its related events.</source>
        <translation>Elija un evento para ver sus eventos relacionados.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln related event(s)</source>
        <translation>
            <numerusform>%Ln evento relacionado movido</numerusform>
            <numerusform>%Ln eventos relacionados movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln related event(s)</source>
        <translation>
            <numerusform>%Ln evento relacionado quitado</numerusform>
            <numerusform>%Ln eventos relacionados quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed a related event</source>
        <translation>Evento relacionado renombrado</translation>
    </message>
    <message>
        <source>Changed a context</source>
        <translation>Contexto cambiado</translation>
    </message>
    <message>
        <source>Related event {0}: {1}, context {2}</source>
        <translation>Evento relacionado {0}: {1}, contexto {2}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>it does not point back</source>
        <translation>no enlaza de vuelta</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message numerus="yes">
        <source>Related %Ln event(s) on both sides</source>
        <translation>
            <numerusform>%Ln evento relacionado en ambos sentidos</numerusform>
            <numerusform>%Ln eventos relacionados en ambos sentidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related %Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento relacionado</numerusform>
            <numerusform>%Ln eventos relacionados</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} has no title to show in the list</source>
        <translation>{0} no tiene título que mostrar en la lista</translation>
    </message>
    <message>
        <source>Added the context {0}</source>
        <translation>Contexto {0} añadido</translation>
    </message>
    <message>
        <source>The event has the context {0} already</source>
        <translation>El evento ya tiene el contexto {0}</translation>
    </message>
    <message>
        <source>Removed the context {0}; the event lists its own now, since others tell of it</source>
        <translation>Contexto {0} quitado; el evento tiene ahora su propia lista, ya que otros lo mencionan</translation>
    </message>
    <message>
        <source>Removed the context {0}</source>
        <translation>Contexto {0} quitado</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the file</source>
        <translation>Renombrar el archivo</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Renombrar archivo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Deleted events</source>
        <translation>Eventos eliminados</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tick what is to come back</source>
        <translation>Marque lo que debe volver</translation>
    </message>
    <message>
        <source>{0} — deleted {1}</source>
        <translation>{0} — eliminado el {1}</translation>
    </message>
</context>
<context>
    <name>RetitleDialog</name>
    <message>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <source>Name the &amp;file after it too</source>
        <translation>Cambiar también el nombre del &amp;archivo</translation>
    </message>
    <message>
        <source>Else the file keeps its name, and links from elsewhere still find it</source>
        <translation>Si no, el archivo conserva su nombre y los enlaces de otros sitios lo siguen encontrando</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>This archive can only be read</source>
        <translation>Esta hemeroteca es de solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>Watching limited</source>
        <translation>Vigilancia de cambios limitada</translation>
    </message>
    <message>
        <source>Unsaved text can&apos;t be kept as a draft ({0}): it is safe only once you save it</source>
        <translation>El texto sin guardar no se puede conservar como borrador ({0}): solo estará a salvo cuando lo guarde</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Go on without saving</source>
        <translation>Co&amp;ntinuar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other event(s) point here already; without saving, this one does not point back.</source>
        <translation>
            <numerusform>%Ln evento más ya enlaza aquí; si no se guarda, este no enlaza de vuelta.</numerusform>
            <numerusform>%Ln eventos más ya enlazan aquí; si no se guarda, este no enlaza de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Guardar como archivo nuevo</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing is left of the text. Save it so?</source>
        <translation>No queda nada del texto. ¿Guardarlo así?</translation>
    </message>
    <message>
        <source>More than half of the text is gone. Save it so?</source>
        <translation>Falta más de la mitad del texto. ¿Guardarlo así?</translation>
    </message>
    <message>
        <source>What {0} holds now is kept in its history.</source>
        <translation>Lo que {0} contiene ahora se conserva en su historial.</translation>
    </message>
    <message>
        <source>&amp;Save it so</source>
        <translation>Guardar &amp;así</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Volver a crearlo</translation>
    </message>
    <message>
        <source>&amp;Save mine as a new file…</source>
        <translation>Guardar el &amp;mío como archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Leave it as unsaved work</source>
        <translation>&amp;Dejarlo como trabajo sin guardar</translation>
    </message>
    <message>
        <source>&amp;Take the other text, lose mine</source>
        <translation>&amp;Tomar el otro texto y perder el mío</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and a draft of it is kept.</source>
        <translation>Su texto sigue en el editor, y se conserva un borrador de él.</translation>
    </message>
    <message>
        <source>Your text is still in the editor, and only there: no draft of it can be written either.</source>
        <translation>Su texto sigue en el editor, y solo ahí: tampoco se puede escribir un borrador de él.</translation>
    </message>
    <message>
        <source>The text can&apos;t be kept as unsaved work either: the disk refuses it.</source>
        <translation>El texto tampoco se puede conservar como trabajo sin guardar: el disco lo rechaza.</translation>
    </message>
    <message>
        <source>A copy is in {0}</source>
        <translation>Hay una copia en {0}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>all of these words; their beginnings are enough</source>
        <translation>todas estas palabras; basta con el principio de cada una</translation>
    </message>
    <message>
        <source>exactly these words, in a row</source>
        <translation>exactamente estas palabras, seguidas</translation>
    </message>
    <message>
        <source>all but these; “-” can stand before anything here</source>
        <translation>todo menos esto; «-» se puede anteponer a cualquiera de estos ejemplos</translation>
    </message>
    <message>
        <source>one or the other; “OR” can stand between anything here</source>
        <translation>una u otra; «OR» puede ir entre dos cualesquiera de estos ejemplos</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
    <message>
        <source>in the summary and the rest of the text</source>
        <translation>en el resumen y el resto del texto</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>en la categoría</translation>
    </message>
    <message>
        <source>in a context</source>
        <translation>en un contexto</translation>
    </message>
    <message>
        <source>just this context; category and source can be quoted too</source>
        <translation>justo este contexto; category y source también admiten comillas</translation>
    </message>
    <message>
        <source>in the label or the address of a source</source>
        <translation>en la etiqueta o la dirección de una fuente</translation>
    </message>
    <message>
        <source>with a source on this site</source>
        <translation>con una fuente de este sitio</translation>
    </message>
    <message>
        <source>in this month; a year or a day will do too</source>
        <translation>en este mes; también vale un año o un día</translation>
    </message>
    <message>
        <source>from the first to the last day; one can be left out</source>
        <translation>del primer al último día; se puede omitir uno de los dos</translation>
    </message>
    <message>
        <source>on this day, in all years</source>
        <translation>en este día, en todos los años</translation>
    </message>
    <message>
        <source>with one; also source, related, summary, category, context, title</source>
        <translation>con portada; también source, related, summary, category, context, title</translation>
    </message>
    <message>
        <source>without one; of the same</source>
        <translation>sin fuentes; admite lo mismo que has:</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>with a link that leads nowhere</source>
        <translation>con un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>copies that a sync program made</source>
        <translation>copias creadas por un programa de sincronización</translation>
    </message>
    <message>
        <source>with a related link to this file</source>
        <translation>con un enlace relacionado a este archivo</translation>
    </message>
    <message>
        <source>anywhere in the file, in the titles of related events too</source>
        <translation>en cualquier parte del archivo, también en los títulos de eventos relacionados</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Side by side they narrow the search down. Enter or a click writes one into the field.</source>
        <translation>Varios seguidos acotan la búsqueda. Con Intro o un clic se escribe uno en el campo.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Leyendo la hemeroteca…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields</source>
        <translation>«{0}:» no es un campo de búsqueda, así que se buscó como palabra; el «?» muestra los campos</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>Leyendo {0} de {1}</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Preparando la búsqueda…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>Puede que la lista no esté completa</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuentes</translation>
    </message>
    <message>
        <source>No cover image</source>
        <translation>Sin imagen de portada</translation>
    </message>
    <message>
        <source>No related event</source>
        <translation>Sin eventos relacionados</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Enlace roto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>Copia en conflicto</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose one combination of keys, not several in a row.</source>
        <translation>Elija una sola combinación de teclas, no varias seguidas.</translation>
    </message>
    <message>
        <source>These keys are needed to write and to move; take some with Ctrl or Alt, or F1 to F35.</source>
        <translation>Estas teclas hacen falta para escribir y moverse; use otras con Ctrl o Alt, o de F1 a F35.</translation>
    </message>
    <message>
        <source>{0} is needed in texts and lists.</source>
        <translation>{0} hace falta en textos y listas.</translation>
    </message>
    <message>
        <source>{0} opens a menu.</source>
        <translation>{0} abre un menú.</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}” already.</source>
        <translation>{0} ya pertenece a «{1}».</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Standard keys</source>
        <translation>Atajo &amp;predeterminado</translation>
    </message>
    <message>
        <source>&amp;All commands to standard</source>
        <translation>&amp;Restablecer todos los comandos</translation>
    </message>
    <message>
        <source>Find a command, or keys</source>
        <translation>Buscar un comando o un atajo</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Atajo &amp;nuevo:</translation>
    </message>
    <message>
        <source>{0} (chosen)</source>
        <translation>{0} (personalizado)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Give all commands their standard keys?</source>
        <translation>¿Devolver a todos los comandos su atajo predeterminado?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) has (have) chosen keys; they are forgotten then.</source>
        <translation>
            <numerusform>%Ln comando tiene un atajo personalizado, que se perderá.</numerusform>
            <numerusform>%Ln comandos tienen atajos personalizados, que se perderán.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep chosen keys</source>
        <translation>&amp;Conservar los atajos personalizados</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The front matter is kept but not understood: {0}</source>
        <translation>El front matter se conserva, pero no se entiende: {0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Address of a new source</source>
        <translation>Dirección de una fuente nueva</translation>
    </message>
    <message>
        <source>Type or paste a web address, then Enter</source>
        <translation>Escriba o pegue una dirección web y pulse Intro</translation>
    </message>
    <message>
        <source>Choose an event to see its sources.</source>
        <translation>Elija un evento para ver sus fuentes.</translation>
    </message>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Fuente {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>This event has the address more than once</source>
        <translation>Este evento tiene la dirección más de una vez</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente movida</numerusform>
            <numerusform>%Ln fuentes movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln source(s)</source>
        <translation>
            <numerusform>%Ln fuente quitada</numerusform>
            <numerusform>%Ln fuentes quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed what only tells where a visitor came from</source>
        <translation>Se ha quitado lo que solo indica de dónde viene un visitante</translation>
    </message>
    <message>
        <source>Made the page&apos;s title the summary</source>
        <translation>Título de la página usado como resumen</translation>
    </message>
    <message>
        <source>Renamed a source</source>
        <translation>Fuente renombrada</translation>
    </message>
    <message>
        <source>Changed a source&apos;s address</source>
        <translation>Dirección de una fuente cambiada</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No unknown word in this text</source>
        <translation>No hay palabras desconocidas en este texto</translation>
    </message>
    <message>
        <source>The dictionary “{0}” can&apos;t be read</source>
        <translation>No se puede leer el diccionario «{0}»</translation>
    </message>
    <message>
        <source>“{0}” is a word of this archive now</source>
        <translation>«{0}» es ahora una palabra de esta hemeroteca</translation>
    </message>
    <message>
        <source>Spelling needs the package {0}; install it with: pip install {0}</source>
        <translation>La ortografía necesita el paquete {0}; instálelo con: pip install {0}</translation>
    </message>
    <message>
        <source>Spelling is off; choose its language in the settings</source>
        <translation>La ortografía está desactivada; elija su idioma en las preferencias</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this text; choose another in the settings</source>
        <translation>No hay diccionario para el idioma de este texto; elija otro en las preferencias</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {0}</source>
        <translation>Guardado a las {0}</translation>
    </message>
    <message>
        <source>Written {0}, not confirmed by the disk</source>
        <translation>Escrito a las {0}, sin confirmación del disco</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Suggested</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Suggested related events</source>
        <translation>Eventos relacionados sugeridos</translation>
    </message>
    <message>
        <source>The archive has no more to suggest</source>
        <translation>La hemeroteca no tiene nada más que sugerir</translation>
    </message>
    <message>
        <source>Order of the suggestions</source>
        <translation>Orden de las sugerencias</translation>
    </message>
    <message>
        <source>What says most first</source>
        <translation>Lo más significativo primero</translation>
    </message>
    <message>
        <source>As the archive lists</source>
        <translation>Como los enumera la hemeroteca</translation>
    </message>
    <message>
        <source>{0}, {1}, because of {2}</source>
        <translation>{0}, {1}; motivo: {2}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>similar title</source>
        <translation>título similar</translation>
    </message>
    <message numerus="yes">
        <source>Now: the first %Ln suggestion(s)</source>
        <translation>
            <numerusform>Ahora: la primera sugerencia</numerusform>
            <numerusform>Ahora: las primeras %Ln sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>That was the tour. This copy of the sample archive is yours; the help (F1) has more.</source>
        <translation>Esta ha sido la visita guiada. Esta copia de la hemeroteca de ejemplo es suya; en la ayuda (F1) hay más.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step {0} of 5: {1}</source>
        <translation>Paso {0} de 5: {1}</translation>
    </message>
    <message>
        <source>Copy an address to try</source>
        <translation>Copiar una dirección de prueba</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Open an event. Click one in the list on the left, or press {0} and type “moon”.</source>
        <translation>Abra un evento. Haga clic en uno de la lista de la izquierda, o pulse {0} y escriba «moon».</translation>
    </message>
    <message>
        <source>Give it a source. Copy the address of any page and press {0}; or drag a link onto the list of sources.</source>
        <translation>Añádale una fuente. Copie la dirección de cualquier página y pulse {0}, o arrastre un enlace a la lista de fuentes.</translation>
    </message>
    <message>
        <source>Relate it to another event. Press {0}; or choose one that the tab “Related” proposes, and press Enter.</source>
        <translation>Relaciónelo con otro evento. Pulse {0}; o elija uno de los que propone la pestaña «Relacionados» y pulse Intro.</translation>
    </message>
    <message>
        <source>Save it with {0}. The day&apos;s page is kept in step.</source>
        <translation>Guárdelo con {0}. La página del día se mantiene actualizada.</translation>
    </message>
    <message>
        <source>Make a digest of the day with {0}; a file for others to read, outside the archive.</source>
        <translation>Cree un compendio del día con {0}: un archivo para que otros lo lean, fuera de la hemeroteca.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>When, and what became of its file since</source>
        <translation>Cuándo, y qué ha sido de su archivo desde entonces</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>There is no unsaved work from before</source>
        <translation>No hay trabajo sin guardar de antes</translation>
    </message>
    <message>
        <source>This file can only be read; the unsaved text can be copied</source>
        <translation>Este archivo solo se puede leer; el texto sin guardar se puede copiar</translation>
    </message>
    <message>
        <source>The unsaved text is back in the editor; save it, or undo it</source>
        <translation>El texto sin guardar vuelve a estar en el editor; guárdelo o deshágalo</translation>
    </message>
    <message>
        <source>The text is in the clipboard</source>
        <translation>El texto está en el portapapeles</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>¿Descartar este texto?</translation>
    </message>
    <message>
        <source>It is not whole, so that it can&apos;t be kept in the history of a file.</source>
        <translation>No está completo, así que no se puede conservar en el historial de un archivo.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Unsaved work from {0}: {1}</source>
        <translation>Trabajo sin guardar ({0}): {1}</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work of %Ln text(s), the last from {0}: {1}</source>
        <translation>
            <numerusform>Trabajo sin guardar de %Ln texto ({0}): {1}</numerusform>
            <numerusform>Trabajo sin guardar de %Ln textos; el último ({0}): {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; a new event that was not made yet</source>
        <translation>{0}; un evento nuevo que aún no se ha creado</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>{0}; not whole, so it can only be copied</source>
        <translation>{0}; no está completo, así que solo se puede copiar</translation>
    </message>
    <message>
        <source>{0}; the file is as it was</source>
        <translation>{0}; el archivo está como estaba</translation>
    </message>
    <message>
        <source>{0}; the file was changed since by another program</source>
        <translation>{0}; otro programa ha cambiado el archivo desde entonces</translation>
    </message>
    <message>
        <source>{0}; the file is gone</source>
        <translation>{0}; el archivo ya no existe</translation>
    </message>
    <message>
        <source>{0}; the file can&apos;t be read</source>
        <translation>{0}; el archivo no se puede leer</translation>
    </message>
    <message>
        <source>A text that is not whole</source>
        <translation>Un texto incompleto</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Abrir una hemeroteca…</translation>
    </message>
    <message>
        <source>A folder with event files under news/year/month/day.</source>
        <translation>Una carpeta con archivos de eventos en news/año/mes/día.</translation>
    </message>
    <message>
        <source>Make a new archive…</source>
        <translation>Crear una hemeroteca nueva…</translation>
    </message>
    <message>
        <source>Choose an empty folder; your events will live there as Markdown.</source>
        <translation>Elija una carpeta vacía; sus eventos estarán ahí como Markdown.</translation>
    </message>
    <message>
        <source>Try the sample archive…</source>
        <translation>Probar la hemeroteca de ejemplo…</translation>
    </message>
    <message>
        <source>A copy, in a folder of your choice, that you can edit as you like.</source>
        <translation>Una copia, en la carpeta que elija, que puede editar a su gusto.</translation>
    </message>
    <message>
        <source>Take the tour…</source>
        <translation>Hacer la visita guiada…</translation>
    </message>
    <message>
        <source>Five short steps on such a copy: open, source, relate, save, export.</source>
        <translation>Cinco pasos breves en una copia así: abrir, añadir fuente, relacionar, guardar, exportar.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertas anteriormente</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Curate a news archive offline. Your files stay plain Markdown, and no byte changes unasked.</source>
        <translation>Gestione una hemeroteca sin conexión. Sus archivos no dejan de ser Markdown puro, y no cambia ni un byte sin que usted lo pida.</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this archive</source>
        <translation>Aña&amp;dir a las palabras de esta hemeroteca</translation>
    </message>
    <message>
        <source>&amp;Ignore for now</source>
        <translation>&amp;Ignorar por ahora</translation>
    </message>
</context>
<context>
    <name>_DayCalendar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
</TS>
