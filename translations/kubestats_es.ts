<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln evento nuevo</numerusform>
            <numerusform>%Ln eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) so far</source>
        <translation>
            <numerusform>%Ln evento hasta ahora</numerusform>
            <numerusform>%Ln eventos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Rescan %1</source>
        <translation>Volver a escanear %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>ya llega su turno</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Nothing of it was read yet.</source>
        <translation>Aún no se ha leído nada de él.</translation>
    </message>
    <message>
        <source>Refreshing %1</source>
        <translation>Actualizando %1</translation>
    </message>
    <message>
        <source>Scanning %1</source>
        <translation>Escaneando %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Failed since %1.</source>
        <translation>Con error desde %1.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>what was finished stays</source>
        <translation>lo terminado se conserva</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Con error: %1</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Escaneado: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>Adaptive, now daily</source>
        <translation>Adaptativo, ahora cada día</translation>
    </message>
    <message>
        <source>Adaptive, now hourly</source>
        <translation>Adaptativo, ahora cada hora</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 min</source>
        <translation>Adaptativo, ahora cada %1 min</translation>
    </message>
    <message>
        <source>Adaptive, now every %1 h</source>
        <translation>Adaptativo, ahora cada %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 adaptive</source>
        <translation>
            <numerusform>%1 adaptativo</numerusform>
            <numerusform>%1 adaptativos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hourly</source>
        <translation>%1 cada hora</translation>
    </message>
    <message>
        <source>%1 daily</source>
        <translation>%1 cada día</translation>
    </message>
    <message>
        <source>%1 only when asked</source>
        <translation>%1 solo cuando se pida</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>%1 and %2 stay readable.</source>
        <comment>12 resources and 34 events</comment>
        <translation>%1 y %2 siguen legibles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>%1 recurso</numerusform>
            <numerusform>%1 recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>Añadir un token…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Ocultar lo terminado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>Fetches and scans appear here while they run, and what came of them.</source>
        <translation>Las descargas y los escaneos aparecen aquí mientras se ejecutan, con su resultado.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>What is done was cleared. New jobs appear here.</source>
        <translation>Se ocultó lo terminado. Las tareas nuevas aparecen aquí.</translation>
    </message>
    <message>
        <source>Reading jobs</source>
        <translation>Leyendo tareas</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>Jobs: Failed</comment>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>Done jobs are cleared</source>
        <translation>Las tareas terminadas se quitaron</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 job(s) match.</source>
        <translation>
            <numerusform>Coincide 0 de %1 tarea.</numerusform>
            <numerusform>Coinciden 0 de %1 tareas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivitySchedules</name>
    <message>
        <source>next %1</source>
        <translation>próximo %1</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>never scanned</source>
        <translation>nunca escaneado</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>Cambiar el horario de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>%n repositorio más</numerusform>
            <numerusform>%n repositorios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 paused</source>
        <translation>%1, %2 en pausa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a repository</source>
        <translation>Añadir un repositorio</translation>
    </message>
    <message>
        <source>https://… or git@… or a folder</source>
        <translation>https://… o git@… o una carpeta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>Dirección o carpeta</translation>
    </message>
    <message>
        <source>The whole history is read. Nothing is ever written to it.</source>
        <translation>Se lee todo el historial. Nunca se escribe nada en él.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>Abrir una copia de trabajo de Git o un repositorio bare</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>Preguntado demasiadas veces</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
</context>
<context>
    <name>ApprovalNotes</name>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>What to know before approving</source>
        <translation>Qué saber antes de aprobar</translation>
    </message>
    <message>
        <source>This preview is incomplete</source>
        <translation>Esta vista previa está incompleta</translation>
    </message>
    <message>
        <source>Nobody can say what would be destroyed, so nothing can be approved.</source>
        <translation>No se sabe qué se destruiría, así que no se puede aprobar nada.</translation>
    </message>
    <message>
        <source>The server refuses this deletion</source>
        <translation>El servidor rechaza esta eliminación</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>lo dice el servidor</translation>
    </message>
    <message>
        <source>1 object waits for a finalizer</source>
        <translation>1 objeto espera a un finalizer</translation>
    </message>
    <message>
        <source>%1 objects wait for finalizers</source>
        <translation>%1 objetos esperan a finalizers</translation>
    </message>
    <message>
        <source>Removed by their programs: %1</source>
        <translation>Los quitan sus programas: %1</translation>
    </message>
    <message>
        <source>Addresses from outside are given up</source>
        <translation>Se liberan direcciones externas</translation>
    </message>
    <message>
        <source>Something outside owns objects in it and may make them again</source>
        <translation>Algo externo posee objetos de aquí y puede volver a crearlos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Backup first</source>
        <translation>Copia de seguridad previa</translation>
    </message>
    <message>
        <source>The object, with Secret values</source>
        <translation>El objeto, con los valores de los Secrets</translation>
    </message>
    <message>
        <source>All %1 objects, with Secret values</source>
        <translation>Los %1 objetos, con los valores de los Secrets</translation>
    </message>
    <message>
        <source>The object, without Secret values</source>
        <translation>El objeto, sin los valores de los Secrets</translation>
    </message>
    <message>
        <source>All %1 objects, without Secret values</source>
        <translation>Los %1 objetos, sin los valores de los Secrets</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of these namespaces can be brought back from here.</source>
        <translation>No se guarda nada: nada de estos namespaces puede recuperarse desde aquí.</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Delete namespace %1</source>
        <translation>Eliminar el namespace %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n namespace(s)</source>
        <translation>
            <numerusform>Eliminar %n namespace</numerusform>
            <numerusform>Eliminar %n namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be destroyed</source>
        <translation>Qué se destruiría</translation>
    </message>
    <message>
        <source>cluster name</source>
        <translation>nombre del clúster</translation>
    </message>
    <message>
        <source>Type the cluster name %1 to approve</source>
        <translation>Escriba el nombre del clúster %1 para aprobar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Nueva vista previa</translation>
    </message>
    <message>
        <source>Reading everything it holds</source>
        <translation>Leyendo todo lo que contiene</translation>
    </message>
    <message>
        <source>Every kind is listed, and the server is asked for a dry run. Nothing is deleted.</source>
        <translation>Se listan todos los kinds y se pide al servidor un dry run. No se elimina nada.</translation>
    </message>
    <message>
        <source>The preview could not be read</source>
        <translation>No se pudo leer la vista previa</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>1 object goes with them.</source>
        <translation>Con ellos se elimina 1 objeto.</translation>
    </message>
    <message>
        <source>%1 objects go with them.</source>
        <translation>Con ellos se eliminan %1 objetos.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>1 object goes with it.</source>
        <translation>Con él se elimina 1 objeto.</translation>
    </message>
    <message>
        <source>The data of 1 volume is lost for ever.</source>
        <translation>Los datos de 1 volumen se pierden para siempre.</translation>
    </message>
    <message>
        <source>The data of %1 volumes is lost for ever.</source>
        <translation>Los datos de %1 volúmenes se pierden para siempre.</translation>
    </message>
    <message>
        <source>This preview has expired.</source>
        <translation>Esta vista previa ha caducado.</translation>
    </message>
    <message>
        <source>%1 is gone meanwhile.</source>
        <translation>Entretanto %1 ha dejado de existir.</translation>
    </message>
    <message>
        <source>%1 has changed since this preview.</source>
        <translation>%1 ha cambiado desde esta vista previa.</translation>
    </message>
    <message>
        <source>The preview is not read yet.</source>
        <translation>La vista previa aún no se ha leído.</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 no responde ahora.</translation>
    </message>
    <message>
        <source>The ledger cannot be used. %1</source>
        <translation>No se puede usar el libro de registro. %1</translation>
    </message>
    <message>
        <source>Nothing is deleted before you approve it.</source>
        <translation>No se elimina nada hasta que usted lo apruebe.</translation>
    </message>
    <message>
        <source>The server&apos;s dry run was refused</source>
        <translation>Se rechazó el dry run del servidor</translation>
    </message>
    <message>
        <source>Server dry run passed at %1</source>
        <translation>Dry run del servidor superado a las %1</translation>
    </message>
    <message>
        <source>%1 server dry runs passed at %2</source>
        <translation>%1 dry runs del servidor superados a las %2</translation>
    </message>
    <message>
        <source>This preview expires in %1</source>
        <translation>Esta vista previa caduca en %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source># It cannot be read. %1</source>
        <translation># No se puede leer. %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>No se eliminó nada. %1</translation>
    </message>
    <message>
        <source>The name of the cluster is missing</source>
        <translation>Falta el nombre del clúster</translation>
    </message>
    <message>
        <source>1 more object changes all the time (events, leases, endpoints of Services with a selector) and is not listed.</source>
        <translation>1 objeto más cambia todo el tiempo (eventos, leases, endpoints de Services con selector) y no se muestra.</translation>
    </message>
    <message>
        <source>%1 more objects change all the time (events, leases, endpoints of Services with a selector) and are not listed.</source>
        <translation>%1 objetos más cambian todo el tiempo (eventos, leases, endpoints de Services con selector) y no se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) go with it.</source>
        <translation>
            <numerusform>Con él se eliminan %1 objetos de %2 kind.</numerusform>
            <numerusform>Con él se eliminan %1 objetos de %2 kinds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>BiographyModel</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>ChangeSummary</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n campo cambiado</numerusform>
            <numerusform>%n campos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>group became %1</source>
        <translation>el grupo pasó a ser %1</translation>
    </message>
    <message>
        <source>group was %1</source>
        <translation>el grupo era %1</translation>
    </message>
    <message>
        <source>new in Git</source>
        <translation>nuevo en Git</translation>
    </message>
    <message>
        <source>back in Git</source>
        <translation>de vuelta en Git</translation>
    </message>
    <message>
        <source>removed from Git</source>
        <translation>quitado de Git</translation>
    </message>
    <message>
        <source>moved from</source>
        <translation>movido desde</translation>
    </message>
    <message>
        <source>re-encrypted</source>
        <translation>cifrado de nuevo</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>&quot;%1&quot; must be a whole number from 1.</source>
        <translation>«%1» debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>The input is not one JSON object: %1 (at byte %2).</source>
        <translation>La entrada no es un único objeto JSON: %1 (en el byte %2).</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Choose png, svg, pdf or csv.</source>
        <translation>Formato «%1» desconocido. Elija png, svg, pdf o csv.</translation>
    </message>
    <message>
        <source>&quot;out&quot; must name the file to write.</source>
        <translation>«out» debe nombrar el archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>The input is larger than 64 MiB.</source>
        <translation>La entrada supera los 64 MiB.</translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message numerus="yes">
        <source>%1, %2 resource(s) at the end</source>
        <comment>52 weeks, 326 resources at the end</comment>
        <translation>
            <numerusform>%1, %2 recurso al final</numerusform>
            <numerusform>%1, %2 recursos al final</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>52 weeks, 4 bands, 4,717 events</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n banda</numerusform>
            <numerusform>%n bandas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the figures as CSV</source>
        <translation>Copiar las cifras como CSV</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Exportar el gráfico…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Gráfico copiado</translation>
    </message>
    <message>
        <source>Figures copied</source>
        <translation>Cifras copiadas</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 · %2</source>
        <comment>total and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A chart of %1 × %2 pixels cannot be drawn. Choose from %3 × %4 to %5 × %6.</source>
        <translation>No se puede dibujar un gráfico de %1 × %2 píxeles. Elija de %3 × %4 a %5 × %6.</translation>
    </message>
    <message>
        <source>A scale of %1 cannot be drawn. Choose 1 to 4.</source>
        <translation>No se puede dibujar a escala %1. Elija de 1 a 4.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>No se pudo escribir la imagen como PNG.</translation>
    </message>
    <message>
        <source>This machine has no usable font, so a chart&apos;s labels would be empty boxes. Install a font, for example the package fonts-dejavu-core, and try again.</source>
        <translation>Este equipo no tiene ninguna fuente utilizable, así que los rótulos del gráfico serían cajas vacías. Instale una fuente, por ejemplo el paquete fonts-dejavu-core, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller one.</source>
        <translation>No hay memoria suficiente para una imagen de este tamaño. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el día anterior</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semana anterior</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>el mes anterior</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>a namespace that is not set</comment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern: day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>pattern: short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern: day, short month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>pattern: day</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern: short weekday, day, short month, year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semana %1, %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern: month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>%1: the week before</comment>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>%1 %2 from %3 (%4)</source>
        <comment>▲ 268 from the week before (40)</comment>
        <translation>%1 %2 respecto a %3 (%4)</translation>
    </message>
    <message>
        <source>%1 still running</source>
        <translation>%1 aún en curso</translation>
    </message>
    <message>
        <source>week of %1 still running</source>
        <translation>semana del %1 aún en curso</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>el año anterior</translation>
    </message>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>el día anterior (%n)</numerusform>
            <numerusform>los %n días anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>ninguno en %1</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation>tantos como en %1</translation>
    </message>
    <message>
        <source>%1 % from %2</source>
        <comment>+26 % from the year before</comment>
        <translation>%1 % respecto a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>band and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>most in %1: %2</source>
        <translation>máximo en %1: %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2 in all, %3.</source>
        <translation>%1, %2 en total, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>scale to %1</source>
        <translation>escala hasta %1</translation>
    </message>
    <message>
        <source>forecast, %1 %: from %2 to %3</source>
        <comment>share of what comes that lies between two figures</comment>
        <translation>pronóstico, %1 %: de %2 a %3</translation>
    </message>
    <message>
        <source>forecast, %1 %: from – to</source>
        <comment>what pairs of figures in a table are</comment>
        <translation>pronóstico, %1 %: de – a</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>lowest and highest figure</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>band and value, what may come</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 Dashed for %2: %3.</source>
        <comment>sentence, range, what may come at its end</comment>
        <translation>%1 Línea discontinua para %2: %3.</translation>
    </message>
    <message>
        <source>(no version)</source>
        <translation>(sin versión)</translation>
    </message>
</context>
<context>
    <name>ClusterText</name>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Muy reciente</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>no responde ahora</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>asks to run a program</source>
        <translation>pide ejecutar un programa</translation>
    </message>
    <message>
        <source>401: does not know you</source>
        <translation>401: no le conoce</translation>
    </message>
    <message>
        <source>403: you may not list</source>
        <translation>403: no puede listar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>unlocked for less than a minute</source>
        <translation>desbloqueado menos de un minuto más</translation>
    </message>
    <message>
        <source>unlocked for %1 min</source>
        <translation>desbloqueado %1 min más</translation>
    </message>
    <message>
        <source>may list</source>
        <translation>puede listar</translation>
    </message>
    <message>
        <source>may not list</source>
        <translation>no puede listar</translation>
    </message>
    <message>
        <source>may delete</source>
        <translation>puede eliminar</translation>
    </message>
    <message>
        <source>%1 gave no reason.</source>
        <translation>%1 no dio ningún motivo.</translation>
    </message>
    <message>
        <source>%1 does not know you</source>
        <translation>%1 no le conoce</translation>
    </message>
    <message>
        <source>401: %1 Nothing is shown, because nothing is known; these are not 0 namespaces.</source>
        <translation>401: %1 No se muestra nada porque no se sabe nada; no significa que haya 0 namespaces.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You may not list namespaces here</source>
        <translation>No puede listar los namespaces de aquí</translation>
    </message>
    <message>
        <source>Cannot reach %1</source>
        <translation>No se puede llegar a %1</translation>
    </message>
    <message>
        <source>%1 Is the VPN up?</source>
        <translation>%1 ¿Está activa la VPN?</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 limits requests</source>
        <translation>%1 limita las peticiones</translation>
    </message>
    <message>
        <source>The list of %1 is not whole</source>
        <translation>La lista de %1 no está completa</translation>
    </message>
    <message>
        <source>%1 A part of a list is not shown as all of it.</source>
        <translation>%1 Una parte de una lista no se muestra como si fuera toda.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>No se puede usar %1</translation>
    </message>
    <message>
        <source>The cluster cannot list all its kinds</source>
        <translation>El clúster no puede listar todos sus kinds</translation>
    </message>
    <message>
        <source>An API that is served by something in the cluster does not answer, so nobody knows what the namespace still holds.</source>
        <translation>Una API que ofrece algo dentro del clúster no responde, así que no se sabe qué contiene aún el namespace.</translation>
    </message>
    <message>
        <source>Find the API that is not available, and repair it or delete its APIService. The cluster goes on by itself.</source>
        <translation>Busque la API que no está disponible y repárela o elimine su APIService. El clúster continúa por sí solo.</translation>
    </message>
    <message>
        <source>The cluster serves a kind under a name that it cannot read</source>
        <translation>El clúster ofrece un kind con un nombre que no puede leer</translation>
    </message>
    <message>
        <source>Until that is mended, its objects cannot be deleted.</source>
        <translation>Hasta que se corrija, sus objetos no se pueden eliminar.</translation>
    </message>
    <message>
        <source>Find the API with that name, and repair it or delete its APIService.</source>
        <translation>Busque la API con ese nombre y repárela o elimine su APIService.</translation>
    </message>
    <message>
        <source>Some objects could not be deleted</source>
        <translation>No se pudieron eliminar algunos objetos</translation>
    </message>
    <message>
        <source>The cluster tried, and was refused or failed.</source>
        <translation>El clúster lo intentó, pero la petición se rechazó o falló.</translation>
    </message>
    <message>
        <source>The message names them. Often a webhook refuses or does not answer: repair it. The cluster tries again by itself.</source>
        <translation>El mensaje los nombra. A menudo un webhook rechaza la petición o no responde: repárelo. El clúster vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>Objects are still there</source>
        <translation>Sigue habiendo objetos</translation>
    </message>
    <message>
        <source>The cluster is deleting them, or waits until they end.</source>
        <translation>El clúster los está eliminando o espera a que terminen.</translation>
    </message>
    <message>
        <source>Wait a little. If their number does not fall, look for finalizers and for Pods that do not end.</source>
        <translation>Espere un poco. Si su número no baja, busque finalizers y Pods que no terminan.</translation>
    </message>
    <message>
        <source>A finalizer holds this namespace</source>
        <translation>Un finalizer retiene este namespace</translation>
    </message>
    <message>
        <source>Objects wait until the program that set their finalizer has cleaned up.</source>
        <translation>Hay objetos que esperan a que el programa que puso su finalizer termine de limpiar.</translation>
    </message>
    <message>
        <source>Start that program again; it removes the finalizer itself. Or let it wait: Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>Vuelva a iniciar ese programa; él mismo quita el finalizer. O déjelo esperar: Kubestats sigue observando y nunca quita un finalizer por usted.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>%1 does not answer now.</source>
        <translation>%1 no responde ahora.</translation>
    </message>
    <message>
        <source>%1 is easily taken for %2. Look twice.</source>
        <translation>%1 se confunde fácilmente con %2. Fíjese bien.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>No se puede escribir %1: %2. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Export namespaces</source>
        <translation>Exportar namespaces</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>The last list, %n namespace(s), is of %1.</source>
        <translation>
            <numerusform>La última lista, con %n namespace, es de %1.</numerusform>
            <numerusform>La última lista, con %n namespaces, es de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>403: %1 You can name the ones that you may read, or ask for this right.</source>
        <translation>403: %1 Puede nombrar los que puede leer, o pedir este permiso.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Name namespaces…</source>
        <translation>Nombrar namespaces…</translation>
    </message>
    <message>
        <source>Copy the right</source>
        <translation>Copiar el permiso</translation>
    </message>
    <message>
        <source>Show the last list</source>
        <translation>Mostrar la última lista</translation>
    </message>
    <message>
        <source>403: not yours</source>
        <translation>403: no es suyo</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>This is the last list of %1. Nothing can be deleted from it.</source>
        <translation>Esta es la última lista de %1. Desde ella no se puede eliminar nada.</translation>
    </message>
    <message>
        <source>Who may not list namespaces cannot delete here: the limits of the policy need their number.</source>
        <translation>Quien no puede listar namespaces no puede eliminar aquí: los límites de la política necesitan su número.</translation>
    </message>
    <message>
        <source>may not delete all</source>
        <translation>no puede eliminar todos</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) written to %2</source>
        <translation>
            <numerusform>%1 namespace escrito en %2</numerusform>
            <numerusform>%1 namespaces escritos en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s)</source>
        <translation>
            <numerusform>Eliminando %n namespace</numerusform>
            <numerusform>Eliminando %n namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n namespace(s)</source>
        <translation>
            <numerusform>%n namespace eliminado</numerusform>
            <numerusform>%n namespaces eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) deleted</source>
        <translation>
            <numerusform>%1 de %2 namespace eliminado</numerusform>
            <numerusform>%1 de %2 namespaces eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clusters</name>
    <message>
        <source>The program or its arguments changed since they were shown. Look again.</source>
        <translation>El programa o sus argumentos cambiaron desde que se mostraron. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The context %1 is not open. Choose it and try again.</source>
        <translation>El contexto %1 no está abierto. Elíjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name, %1, as it is written.</source>
        <translation>Este clúster está protegido. Escriba su nombre, %1, tal como aparece.</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it to restore into it.</source>
        <translation>El contexto %1 es de solo lectura. Desbloquéelo para restaurar en él.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context %1 any more. Choose another one.</source>
        <translation>El kubeconfig ya no tiene ningún contexto %1. Elija otro.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be written: %2.</source>
        <translation>No se puede escribir la política %1: %2.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2.</source>
        <translation>No se puede leer la política %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the permissions of its folder and the free space.</source>
        <translation>No se puede escribir %1: %2. Compruebe los permisos de su carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Remove it.</source>
        <translation>No se puede leer %1. Elimínelo.</translation>
    </message>
    <message>
        <source>“%1” is no name of a namespace: small letters, digits and hyphens make one, at most 63.</source>
        <translation>«%1» no es el nombre de un namespace: consta de minúsculas, dígitos y guiones, 63 como máximo.</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>El kubeconfig ha cambiado mientras tanto: el contexto %1 tiene otro servidor, usuario, credencial o proxy.</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) that (was/were) open (was/were) looked up; the ledger says what came of them.</source>
        <translation>
            <numerusform>Se consultó %n eliminación que estaba abierta; el libro de registro dice qué fue de ella.</numerusform>
            <numerusform>Se consultaron %n eliminaciones que estaban abiertas; el libro de registro dice qué fue de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the deletion on %1 has ended.</source>
        <translation>Espera a que termine la eliminación en %1.</translation>
    </message>
    <message>
        <source>Stopped before its turn. Nothing was sent.</source>
        <translation>Detenido antes de su turno. No se envió nada.</translation>
    </message>
    <message>
        <source>The context %1 leads to another cluster by now, to it as somebody else, or in another way. Look at what the page Namespaces shows of it, and try again.</source>
        <translation>El contexto %1 lleva ahora a otro clúster, con otra identidad o por otro camino. Mire lo que la página Namespaces muestra de él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not unlocked: it leads to %2 by now, and not to %3.</source>
        <translation>%1 no se desbloqueó: ahora lleva a %2, y no a %3.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>… %n more letter(s)</source>
        <translation>
            <numerusform>… %n carácter más</numerusform>
            <numerusform>… %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigFields</name>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>la rama predeterminada</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Only these paths (prefixes or globs, separated by commas)</source>
        <translation>Solo estas rutas (prefijos o globs, separados por comas)</translation>
    </message>
    <message>
        <source>Without these paths</source>
        <translation>Sin estas rutas</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a escanear</translation>
    </message>
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>Adaptativo: de cada 15 minutos a cada día, según la actividad</translation>
    </message>
</context>
<context>
    <name>ConfigureSheet</name>
    <message>
        <source>Settings of a repository</source>
        <translation>Ajustes de un repositorio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Another branch or other paths scan the history anew.</source>
        <translation>Otra rama u otras rutas escanean el historial desde el principio.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A repository needs a name. Write one.</source>
        <translation>Un repositorio necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 is no longer paused</source>
        <translation>%1 ya no está en pausa</translation>
    </message>
    <message>
        <source>The settings of %1 are changed</source>
        <translation>Los ajustes de %1 han cambiado</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>Otro repositorio ya se llama %1. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>ContextPicker</name>
    <message>
        <source>PROTECTED</source>
        <translation>PROTEGIDO</translation>
    </message>
    <message>
        <source>No context</source>
        <translation>Sin contexto</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Elegir un contexto</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>Mark %1 as protected</source>
        <translation>Marcar %1 como protegido</translation>
    </message>
</context>
<context>
    <name>CredentialsList</name>
    <message numerus="yes">
        <source>Token, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>Token, para %n repositorio</numerusform>
            <numerusform>Token, para %n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token from the environment, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>Token del entorno, para %n repositorio</numerusform>
            <numerusform>Token del entorno, para %n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH key or agent, for %n repositor(y/ies)</source>
        <translation>
            <numerusform>Clave o agente SSH, para %n repositorio</numerusform>
            <numerusform>Clave o agente SSH, para %n repositorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add credential…</source>
        <translation>Añadir credencial…</translation>
    </message>
    <message>
        <source>Values are never shown again.</source>
        <translation>Los valores no vuelven a mostrarse.</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>rechazada %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>usada %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the token for %1</source>
        <translation>Cambiar el token de %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the token for %1</source>
        <translation>Olvidar el token de %1</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>--size: &quot;%1&quot; is no size. Write WIDTHxHEIGHT in pixels, 100 to 20000: 1200x600.</source>
        <translation>--size: «%1» no es un tamaño. Escriba ANCHOxALTO en píxeles, de 100 a 20000: 1200x600.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>No se puede escribir %1: %2. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Source: Git histories, by Kubestats %1</source>
        <translation>Fuente: historiales de Git, con Kubestats %1</translation>
    </message>
    <message>
        <source>kubestats-chart, which draws pictures, is not installed. Install the package kubestats, or write a .csv file.</source>
        <translation>kubestats-chart, que dibuja las imágenes, no está instalado. Instale el paquete kubestats o escriba un archivo .csv.</translation>
    </message>
    <message>
        <source>%1 did not end: %2.</source>
        <translation>%1 no terminó: %2.</translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation>No se pudo dibujar el gráfico.</translation>
    </message>
    <message>
        <source>--out: the file must end in .png, .svg, .pdf or .csv.</source>
        <translation>--out: el archivo debe terminar en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>The settings file is %1.</source>
        <translation>El archivo de ajustes es %1.</translation>
    </message>
    <message>
        <source>There is no event %1. &quot;kubestatsctl events --fields id,time,name&quot; shows the numbers.</source>
        <translation>No hay ningún evento %1. «kubestatsctl events --fields id,time,name» muestra los números.</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>El repositorio del evento ya no está en la base de datos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2 MB free</source>
        <translation>%1, %2 MB libres</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>%1 is damaged. &quot;kubestatsctl repo scan&quot; sets it aside and rebuilds it from Git.</source>
        <translation>%1 está dañada. «kubestatsctl repo scan» la aparta y la reconstruye desde Git.</translation>
    </message>
    <message>
        <source>%1, %2 MB, sound</source>
        <translation>%1, %2 MB, en buen estado</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1, ninguno con error</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not found: remote repositories cannot be fetched. Install Kubestats again.</source>
        <translation>no encontrado: no se pueden descargar repositorios remotos. Vuelva a instalar Kubestats.</translation>
    </message>
    <message>
        <source>not found: &quot;kubestatsctl chart&quot; writes .csv only. Install the package kubestats.</source>
        <translation>no encontrado: «kubestatsctl chart» solo escribe .csv. Instale el paquete kubestats.</translation>
    </message>
    <message>
        <source>--fields: &quot;%1&quot; is none of %2.</source>
        <translation>--fields: «%1» no es ninguno de %2.</translation>
    </message>
    <message>
        <source>No repository has been added yet. Add one: kubestatsctl repo add URL-OR-FOLDER</source>
        <translation>Aún no se ha añadido ningún repositorio. Añada uno: kubestatsctl repo add URL-O-CARPETA</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write 2024-05-01, 2024-05-01T10:00:00Z, or how long ago: 30d, 2w, 1y.</source>
        <translation>%1: «%2» no es una hora. Escriba 2024-05-01, 2024-05-01T10:00:00Z o cuánto tiempo hace: 30d, 2w, 1y.</translation>
    </message>
    <message>
        <source>--type: &quot;%1&quot; is none of created, modified, deleted, resurrected.</source>
        <translation>--type: «%1» no es ninguno de created, modified, deleted, resurrected.</translation>
    </message>
    <message>
        <source>--commit: write the commit&apos;s whole name, 40 digits.</source>
        <translation>--commit: escriba el nombre completo del commit, 40 dígitos.</translation>
    </message>
    <message>
        <source>A token is taken from %1.</source>
        <translation>Se toma un token de %1.</translation>
    </message>
    <message>
        <source>If this is the fingerprint you know, add --accept-host-key %1</source>
        <translation>Si esta es la huella que conoce, añada --accept-host-key %1</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>Ya está ahí, como %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no resource. Write kind/name or kind/namespace/name, and @COMMIT behind it for an older state.</source>
        <translation>«%1» no nombra ningún recurso. Escriba kind/nombre o kind/namespace/nombre, seguido de @COMMIT para un estado anterior.</translation>
    </message>
    <message>
        <source>The repository was removed meanwhile.</source>
        <translation>Entretanto se quitó el repositorio.</translation>
    </message>
    <message>
        <source>The store was damaged and was moved to %1. &quot;kubestatsctl repo scan&quot; rebuilds it from Git.</source>
        <translation>La base de datos estaba dañada y se movió a %1. «kubestatsctl repo scan» la reconstruye desde Git.</translation>
    </message>
    <message>
        <source>No repository is called &quot;%1&quot;. &quot;kubestatsctl repo list&quot; shows them.</source>
        <translation>Ningún repositorio se llama «%1». «kubestatsctl repo list» los muestra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of %2. Write the whole name or the number.</source>
        <translation>«%1» puede ser cualquiera de %2. Escriba el nombre completo o el número.</translation>
    </message>
    <message>
        <source>%1 resources fit: %2. Say which with --repository, -n or --path.</source>
        <translation>Coinciden %1 recursos: %2. Indique cuál con --repository, -n o --path.</translation>
    </message>
    <message>
        <source>%1 is in none of the repositories. &quot;kubestatsctl resources&quot; lists what is.</source>
        <translation>%1 no está en ninguno de los repositorios. «kubestatsctl resources» lista lo que hay.</translation>
    </message>
    <message>
        <source>%1 did not exist in commit %2.</source>
        <translation>%1 no existía en el commit %2.</translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation>, eliminado</translation>
    </message>
    <message>
        <source>all repositories</source>
        <translation>todos los repositorios</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>Events per %1, by %2</source>
        <translation>Eventos por %1, por %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (UTC)</source>
        <translation>%1, de %2 a %3 (UTC)</translation>
    </message>
    <message>
        <source>No resource lies in a file %1. &quot;kubestatsctl resources&quot; lists the files.</source>
        <translation>Ningún recurso está en un archivo %1. «kubestatsctl resources» lista los archivos.</translation>
    </message>
    <message>
        <source>There is no kubeconfig: %1. Name one by --kubeconfig or KUBECONFIG.</source>
        <translation>No hay ningún kubeconfig: %1. Indique uno con --kubeconfig o KUBECONFIG.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>An interrupted run could not be looked after: %1</source>
        <translation>No se pudo comprobar una ejecución interrumpida: %1</translation>
    </message>
    <message>
        <source>Ledger entry %1, %2: %3</source>
        <translation>Entrada %1 del libro de registro, %2: %3</translation>
    </message>
    <message>
        <source>The kubeconfig has no context.</source>
        <translation>El kubeconfig no tiene ningún contexto.</translation>
    </message>
    <message>
        <source>No context is called &quot;%1&quot;. &quot;kubestatsctl contexts list&quot; shows them.</source>
        <translation>Ningún contexto se llama «%1». «kubestatsctl contexts list» los muestra.</translation>
    </message>
    <message>
        <source>%1 is unlocked until %2.</source>
        <translation>%1 está desbloqueado hasta %2.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 is protected: deletions need --confirm %2.</source>
        <translation>%1 está protegido: las eliminaciones necesitan --confirm %2.</translation>
    </message>
    <message>
        <source>--for &quot;%1&quot; is not a time up to %2. Write 15m or 2h.</source>
        <translation>--for «%1» no es una duración de hasta %2. Escriba 15m o 2h.</translation>
    </message>
    <message>
        <source>%1 is protected. Add --confirm %2.</source>
        <translation>%1 está protegido. Añada --confirm %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written.</source>
        <translation>La cadena del libro de registro %1 se rompe en la entrada %2: alguien cambió o quitó lo que estaba escrito.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is no time. Write 30s, 10m or 24h.</source>
        <translation>%1 «%2» no es una duración. Escriba 30s, 10m o 24h.</translation>
    </message>
    <message>
        <source>The plan was made at %1 and is older than %2. Make a new one. Nothing was deleted.</source>
        <translation>El plan se creó el %1 y tiene más de %2. Cree uno nuevo. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The plan does not have %1. Nothing was deleted.</source>
        <translation>El plan no contiene %1. No se eliminó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) of the cluster %1 will be deleted:</source>
        <translation>
            <numerusform>Se eliminará %n namespace del clúster %1:</numerusform>
            <numerusform>Se eliminarán %n namespaces del clúster %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to delete them:</source>
        <translation>Escriba «yes» para eliminarlos:</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first: kubestatsctl contexts unlock %1</source>
        <translation>El contexto %1 es de solo lectura. Desbloquéelo primero: kubestatsctl contexts unlock %1</translation>
    </message>
    <message>
        <source>The context %1 is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>El contexto %1 está protegido. Añada --confirm %2. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Nothing is deleted without --yes. Look at the plan, and add it.</source>
        <translation>No se elimina nada sin --yes. Revise el plan y añádalo.</translation>
    </message>
    <message>
        <source>The plan lets no namespace go. Nothing was deleted.</source>
        <translation>El plan no permite eliminar ningún namespace. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>Esta restauración no está en el libro de registro: %1</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 there already, %4 left to their owners, %5 failed.</source>
        <translation>%1: creados: %2, ya existentes: %3, dejados a sus dueños: %4, con error: %5.</translation>
    </message>
    <message>
        <source>--json goes to standard output, so the plan has to go to a file: add --out.</source>
        <translation>--json va a la salida estándar, así que el plan debe ir a un archivo: añada --out.</translation>
    </message>
    <message>
        <source>%1 is not in the plan: %2</source>
        <translation>%1 no está en el plan: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) may go. Nothing was deleted.</source>
        <translation>
            <numerusform>Se puede eliminar %n namespace. No se eliminó nada.</numerusform>
            <numerusform>Se pueden eliminar %n namespaces. No se eliminó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 does not have %2.</source>
        <translation>El plan %1 no contiene %2.</translation>
    </message>
    <message>
        <source>This is another cluster than the one the plan was made for.</source>
        <translation>Este es un clúster distinto de aquel para el que se creó el plan.</translation>
    </message>
    <message>
        <source>Nothing has changed since the plan was made.</source>
        <translation>Nada ha cambiado desde que se creó el plan.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the cluster differ by %1. Ages are by the cluster&apos;s.</source>
        <translation>Los relojes de este equipo y del clúster difieren en %1. Las antigüedades siguen el del clúster.</translation>
    </message>
    <message>
        <source>Not every object could be counted: %1</source>
        <translation>No se pudieron contar todos los objetos: %1</translation>
    </message>
    <message>
        <source>Name the ones you may read: kubestatsctl namespaces list NAME...</source>
        <translation>Nombre los que puede leer: kubestatsctl namespaces list NAME...</translation>
    </message>
    <message>
        <source>%1 asks for this program to get the credentials of the user %2:</source>
        <translation>%1 pide este programa para obtener las credenciales del usuario %2:</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>Ya estaba permitido, pero el programa, sus argumentos o sus variables han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>If you trust it as it is shown, allow it once: --allow-exec %1</source>
        <translation>Si confía en él tal como se muestra, permítalo una vez: --allow-exec %1</translation>
    </message>
    <message>
        <source>The kubeconfig changed meanwhile: the context %1 has another server, user, credential or proxy.</source>
        <translation>El kubeconfig ha cambiado mientras tanto: el contexto %1 tiene otro servidor, usuario, credencial o proxy.</translation>
    </message>
    <message>
        <source>Which context? Name it; none is meant by itself here.</source>
        <translation>¿Qué contexto? Indíquelo; aquí no se supone ninguno.</translation>
    </message>
    <message>
        <source>%1 about %2 MB</source>
        <translation>%1 unos %2 MB</translation>
    </message>
    <message>
        <source>no repository yet</source>
        <translation>aún no hay repositorios</translation>
    </message>
    <message>
        <source>Entry %1 is about the context %2.</source>
        <translation>La entrada %1 trata del contexto %2.</translation>
    </message>
    <message>
        <source>The plan was made at %1, which is still to come for the cluster. Make a new one. Nothing was deleted.</source>
        <translation>El plan se hizo a las %1, que para el clúster aún está por llegar. Haga uno nuevo. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The namespace is not there any more.</source>
        <translation>El namespace ya no está.</translation>
    </message>
    <message>
        <source>The policy of the plan no longer lets it go: %1</source>
        <translation>La política del plan ya no lo permite: %1</translation>
    </message>
    <message>
        <source>Which namespace? Name it, or a plan by --diff.</source>
        <translation>¿Qué namespace? Indíquelo, o un plan con --diff.</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store; the folder %3 stays.</source>
        <translation>%1: sus eventos (%2) salen de la base de datos; la carpeta %3 se queda.</translation>
    </message>
    <message>
        <source>%1: its events (%2) leave the store and its clone is deleted; %3 stays.</source>
        <translation>%1: sus eventos (%2) salen de la base de datos y su clon se elimina; %3 se queda.</translation>
    </message>
    <message>
        <source>Type &quot;yes&quot; to remove it:</source>
        <translation>Escriba «yes» para quitarlo:</translation>
    </message>
    <message>
        <source>Nothing was removed. Add --yes to remove it.</source>
        <translation>No se quitó nada. Añada --yes para quitarlo.</translation>
    </message>
    <message>
        <source>%1 is in none of its files in commit %2: it did not exist, or they could not be read.</source>
        <translation>%1 no está en ninguno de sus archivos en el commit %2: no existía o no se podían leer.</translation>
    </message>
    <message>
        <source>The next scan follows it.</source>
        <translation>El próximo escaneo lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>%1. &quot;repo remove&quot; and &quot;repo compact&quot; give room back.</source>
        <translation>%1. «repo remove» y «repo compact» devuelven espacio.</translation>
    </message>
    <message>
        <source>%1 took %2 MB and takes %3 MB now.</source>
        <translation>%1 ocupaba %2 MB y ahora ocupa %3 MB.</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1, and the context %2 leads to another one, %3. Name the context by --context if it is to go there. Nothing was created.</source>
        <translation>La copia de seguridad es del clúster %1, y el contexto %2 lleva a otro, %3. Indique el contexto con --context si debe ir allí. No se creó nada.</translation>
    </message>
    <message>
        <source>The backup is of the cluster %1. It is restored into another one: %2.</source>
        <translation>La copia de seguridad es del clúster %1. Se restaura en otro: %2.</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 no tiene ningún contexto «%2».</translation>
    </message>
    <message>
        <source>%1 has no context.</source>
        <translation>%1 no tiene ningún contexto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed while it was saved: the backup holds %n object(s), and not all of them belong to the same moment. Save it once more.</source>
        <translation>
            <numerusform>%1 cambió mientras se guardaba: la copia de seguridad contiene %n objeto, y no todo corresponde al mismo momento. Vuelva a guardarla.</numerusform>
            <numerusform>%1 cambió mientras se guardaba: la copia de seguridad contiene %n objetos, y no todos corresponden al mismo momento. Vuelva a guardarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been measured yet: each scan does, and the last one of a day is kept.</source>
        <translation>Aún no se ha medido nada: lo hace cada escaneo, y se conserva el último de cada día.</translation>
    </message>
    <message>
        <source>Versions of %1 in use</source>
        <translation>Versiones de %1 en uso</translation>
    </message>
    <message>
        <source>Charts in use</source>
        <translation>Charts en uso</translation>
    </message>
    <message>
        <source>Images in use</source>
        <translation>Imágenes en uso</translation>
    </message>
    <message>
        <source>API versions in use</source>
        <translation>Versiones de API en uso</translation>
    </message>
    <message>
        <source>--of goes with --measure charts, images or api-versions.</source>
        <translation>--of va con --measure charts, images o api-versions.</translation>
    </message>
    <message>
        <source>--measure %1 counts whole repositories: of the filters it takes --repository, --since and --until.</source>
        <translation>--measure %1 cuenta repositorios enteros: de los filtros admite --repository, --since y --until.</translation>
    </message>
    <message>
        <source>Not counted, since an earlier version scanned it and did not keep what resources used: %1. Scan again to count it.</source>
        <translation>No se contó, porque una versión anterior lo escaneó y no conservó lo que usaban los recursos: %1. Vuelva a escanear para contarlo.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>repository: 12 commits, 34 events</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>%1 commit</numerusform>
            <numerusform>%1 commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new commit(s)</source>
        <translation>
            <numerusform>%1 commit nuevo</numerusform>
            <numerusform>%1 commits nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>%1 evento nuevo</numerusform>
            <numerusform>%1 eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>--of: %1 was never in use. It is a whole name as manifests write it: upper and lower case count.</source>
        <translation>--of: %1 nunca estuvo en uso. Es un nombre completo, tal como lo escriben los manifiestos: se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <comment>scope and range, repositories</comment>
        <translation>%1; sin contar: %2</translation>
    </message>
    <message>
        <source>--since %1 is not before --until %2: there is no time between them.</source>
        <translation>--since %1 no es anterior a --until %2: no hay tiempo entre ambos.</translation>
    </message>
    <message>
        <source>%1 leads to the same cluster as %3, which is protected. Add --confirm %2.</source>
        <translation>%1 lleva al mismo clúster que %3, que está protegido. Añada --confirm %2.</translation>
    </message>
    <message>
        <source>%1 did not say which cluster it is. Until it does, contexts that lead there by another address are not protected.</source>
        <translation>%1 no dijo qué clúster es. Hasta que lo diga, los contextos que llevan allí por otra dirección no están protegidos.</translation>
    </message>
    <message>
        <source>The context %1 leads to the same cluster as %3, which is protected. Add --confirm %2. Nothing was deleted.</source>
        <translation>El contexto %1 lleva al mismo clúster que %3, que está protegido. Añada --confirm %2. No se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Choose days</source>
        <translation>Elegir días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days are UTC. Both are included.</source>
        <translation>Los días son en UTC. Ambos se incluyen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The first day is after the last one. Change one of them.</source>
        <translation>El primer día es posterior al último. Cambie uno de los dos.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>%1 events match. Up to %2 can be sorted by “%3”; narrow the filter first. By time any number can be sorted.</source>
        <translation>Coinciden %1 eventos. Se pueden ordenar hasta %2 por «%3»; acote antes el filtro. Por hora se puede ordenar cualquier cantidad.</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Table, picture and figures of the chart</source>
        <translation>Tabla, imagen y cifras del gráfico</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
</context>
<context>
    <name>EventsDetails</name>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>modificado %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>eliminado %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>reapareció %1</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1 en el namespace %2</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Biography %1</source>
        <translation>Biografía %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>The file is %1, too large to be compared here. Open it on the web, or with git show.</source>
        <translation>El archivo ocupa %1, demasiado para compararlo aquí. Ábralo en la web o con git show.</translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>No se puede mostrar el archivo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>No se puede leer la biografía</translation>
    </message>
    <message>
        <source>Find in the diff or the text</source>
        <translation>Buscar en el diff o en el texto</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Abrir en la web</translation>
    </message>
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 event(s) written.</source>
        <translation>
            <numerusform>Exportando: %1 de %2 evento escrito.</numerusform>
            <numerusform>Exportando: %1 de %2 eventos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written to %2</source>
        <translation>
            <numerusform>%1 evento escrito en %2</numerusform>
            <numerusform>%1 eventos escritos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being sorted. Export them in a moment.</source>
        <translation>Las filas aún se están ordenando. Expórtelas en un momento.</translation>
    </message>
</context>
<context>
    <name>EventsFacts</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Mensaje completo</translation>
    </message>
    <message>
        <source>merged by %1</source>
        <translation>fusionado por %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>This commit is no longer on the branch: its history was rewritten.</source>
        <translation>Este commit ya no está en la rama: su historial se reescribió.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n campo cambiado</numerusform>
            <numerusform>%n campos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more field(s)</source>
        <translation>
            <numerusform>Mostrar %n campo más</numerusform>
            <numerusform>Mostrar %n campos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) (is/are) in the diff only</source>
        <translation>
            <numerusform>%n cambio más está solo en el diff</numerusform>
            <numerusform>%n cambios más están solo en el diff</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>All of this commit</source>
        <translation>Todo este commit</translation>
    </message>
    <message>
        <source>List every event of this commit</source>
        <translation>Listar todos los eventos de este commit</translation>
    </message>
    <message>
        <source>Pull request #%1</source>
        <translation>Pull request n.º %1</translation>
    </message>
</context>
<context>
    <name>EventsFilter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Time: since %1</source>
        <translation>Hora: desde %1</translation>
    </message>
    <message>
        <source>Time: until %1</source>
        <translation>Hora: hasta %1</translation>
    </message>
    <message>
        <source>Author: bots</source>
        <translation>Autor: bots</translation>
    </message>
    <message>
        <source>Author: people</source>
        <translation>Autor: personas</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit: %1</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>Con historial reescrito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>People or bots</source>
        <translation>Personas o bots</translation>
    </message>
    <message>
        <source>Merged by: %1</source>
        <translation>Fusionado por: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
</context>
<context>
    <name>EventsFilterBar</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter events by name, kind, namespace, path or changed field</source>
        <translation>Filtrar eventos por nombre, kind, namespace, ruta o campo cambiado</translation>
    </message>
    <message>
        <source>Name, kind, namespace, path or changed field</source>
        <translation>Nombre, kind, namespace, ruta o campo cambiado</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>De personas</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>De bots</translation>
    </message>
    <message>
        <source>With rewritten history</source>
        <translation>Con historial reescrito</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>Mostrar en Tendencias</translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation>Exportar estas filas…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>El filtro se quitó</translation>
    </message>
</context>
<context>
    <name>EventsTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>No se puede leer la base de datos</translation>
    </message>
    <message>
        <source>Events cannot be read</source>
        <translation>No se pueden leer los eventos</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>They appear with the first scan of a repository.</source>
        <translation>Aparecen con el primer escaneo de un repositorio.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Leyendo eventos</translation>
    </message>
    <message>
        <source>No events here</source>
        <translation>Aquí no hay eventos</translation>
    </message>
    <message>
        <source>Nothing changed in this scope and range, or it is not scanned yet.</source>
        <translation>Nada cambió en este ámbito y periodo, o aún no se ha escaneado.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n columna oculta</numerusform>
            <numerusform>%n columnas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>No se copió nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 event(s)</source>
        <translation>
            <numerusform>%1 de %2 evento</numerusform>
            <numerusform>%1 de %2 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 event(s) match.</source>
        <translation>
            <numerusform>Coincide 0 de %1 evento.</numerusform>
            <numerusform>Coinciden 0 de %1 eventos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsValuePopup</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>Aún no hay nada que elegir.</translation>
    </message>
</context>
<context>
    <name>Exec</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 did not end within %2 seconds. Does it wait for a login? Run it in a terminal.</source>
        <translation>%1 no terminó en %2 segundos. ¿Espera un inicio de sesión? Ejecútelo en un terminal.</translation>
    </message>
    <message>
        <source>%1 prints more than credentials.</source>
        <translation>%1 imprime más que credenciales.</translation>
    </message>
    <message>
        <source>The program %1, which the kubeconfig names for the login, is not found.</source>
        <translation>No se encuentra el programa %1, que el kubeconfig indica para iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The program %1 cannot be read, so that nobody could tell whether it is still the same.</source>
        <translation>No se puede leer el programa %1, así que no se podría saber si sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>%1 printed no credentials that can be used: %2. Run it in a terminal to see.</source>
        <translation>%1 no imprimió credenciales utilizables: %2. Ejecútelo en un terminal para verlo.</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>an ExecCredential of %1 is expected</source>
        <translation>se espera un ExecCredential de %1</translation>
    </message>
    <message>
        <source>a certificate without its key, or a key without its certificate</source>
        <translation>un certificado sin su clave o una clave sin su certificado</translation>
    </message>
    <message>
        <source>there is neither a token nor a certificate</source>
        <translation>no hay ni token ni certificado</translation>
    </message>
    <message>
        <source>its expirationTimestamp is no time</source>
        <translation>su expirationTimestamp no es una hora</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; logs in without a program.</source>
        <translation>El usuario «%1» inicia sesión sin ningún programa.</translation>
    </message>
    <message>
        <source>%1 needs a terminal (interactiveMode: Always), and there is none here.</source>
        <translation>%1 necesita un terminal (interactiveMode: Always) y aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>The kubeconfig wants %1 to be run for the login of &quot;%2&quot;. It runs once you have allowed it.</source>
        <translation>El kubeconfig pide ejecutar %1 para iniciar sesión como «%2». Se ejecutará cuando usted lo permita.</translation>
    </message>
    <message>
        <source>%1 ended with status %2. It says: %3</source>
        <translation>%1 terminó con el estado %2. Dice: %3</translation>
    </message>
</context>
<context>
    <name>ExecSheet</name>
    <message>
        <source>Run a program for %1?</source>
        <translation>¿Ejecutar un programa para %1?</translation>
    </message>
    <message>
        <source>The kubeconfig file %1 asks for this program to get a credential. It runs with your rights. Allow it only if you know it.</source>
        <translation>El archivo kubeconfig %1 pide este programa para obtener una credencial. Se ejecuta con los permisos de usted. Permítalo solo si lo conoce.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Environment that is added</source>
        <translation>Entorno añadido</translation>
    </message>
    <message>
        <source>SHA-256 of the program</source>
        <translation>SHA-256 del programa</translation>
    </message>
    <message>
        <source>The program as it would be run</source>
        <translation>El programa tal como se ejecutaría</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>The question has changed meanwhile. Close this and look at the new one.</source>
        <translation>La pregunta ha cambiado entretanto. Cierre esta y revise la nueva.</translation>
    </message>
    <message>
        <source>It was allowed before, but the program, its arguments or its variables have changed since.</source>
        <translation>Ya estaba permitido, pero el programa, sus argumentos o sus variables han cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>name of a size, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Preview, exactly what will be written</source>
        <translation>Vista previa, exactamente lo que se escribirá</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Source line and time of the scan</source>
        <translation>Línea de la fuente y hora del escaneo</translation>
    </message>
    <message>
        <source>Labels at the bands</source>
        <translation>Rótulos junto a las bandas</translation>
    </message>
    <message>
        <source>Running day, hatched</source>
        <translation>Día en curso, rayado</translation>
    </message>
    <message>
        <source>Running week, hatched</source>
        <translation>Semana en curso, rayada</translation>
    </message>
    <message>
        <source>Running month, hatched</source>
        <translation>Mes en curso, rayado</translation>
    </message>
    <message>
        <source>These choices are kept for the next export.</source>
        <translation>Estas opciones se conservan para la próxima exportación.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>size of a file</comment>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>size of a file, what it holds</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 px  ·  %3  ·  %4</source>
        <comment>width, height, size of the file, what it holds</comment>
        <translation>%1 × %2 px  ·  %3  ·  %4</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>Hay una exportación en marcha. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Cancelado. No se exportó nada.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
    </message>
    <message>
        <source>An export is running. Close the window once more to cancel it.</source>
        <translation>Hay una exportación en curso. Cierre la ventana otra vez para cancelarla.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>https://… or git@…</source>
        <translation>https://… o git@…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>The sample is a small repository that comes with Kubestats. It needs no network.</source>
        <translation>El ejemplo es un pequeño repositorio que viene con Kubestats. No necesita red.</translation>
    </message>
    <message>
        <source>Address of a repository</source>
        <translation>Dirección de un repositorio</translation>
    </message>
    <message>
        <source>Add a repository to see its whole history</source>
        <translation>Añada un repositorio para ver todo su historial</translation>
    </message>
    <message>
        <source>Every manifest and every change since the first commit. It is only read.</source>
        <translation>Cada manifiesto y cada cambio desde el primer commit. Solo se lee.</translation>
    </message>
    <message>
        <source>or drop a folder or a URL here</source>
        <translation>o suelte aquí una carpeta o una URL</translation>
    </message>
    <message>
        <source>Open a Git working copy or bare repository</source>
        <translation>Abrir una copia de trabajo de Git o un repositorio bare</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 is not a complete Git bundle. Make it again.</source>
        <translation>%1 no es un bundle de Git completo. Vuelva a crearlo.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check the folder and the free space.</source>
        <translation>No se puede crear %1. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>No se puede escribir %1: %2. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>No se puede escribir %1. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>The program %1 cannot be started. Check the installation.</source>
        <translation>No se puede iniciar el programa %1. Compruebe la instalación.</translation>
    </message>
    <message>
        <source>%1 is a folder: it is read in place, not fetched.</source>
        <translation>%1 es una carpeta: se lee en su sitio, no se descarga.</translation>
    </message>
    <message>
        <source>%1 holds a secret. Give it as a token instead.</source>
        <translation>%1 contiene un secreto. Indíquelo como token en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent nothing for %n second(s). Check the network, then try again.</source>
        <translation>
            <numerusform>%1 no envió nada durante %n segundo. Compruebe la red e inténtelo de nuevo.</numerusform>
            <numerusform>%1 no envió nada durante %n segundos. Compruebe la red e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 took more than %n minute(s). Raise the limit in the settings.</source>
        <translation>
            <numerusform>La descarga desde %1 duró más de %n minuto. Aumente el límite en los ajustes.</numerusform>
            <numerusform>La descarga desde %1 duró más de %n minutos. Aumente el límite en los ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fetches from %1 ended unexpectedly. Try again.</source>
        <translation>El proceso que descarga desde %1 terminó de forma inesperada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program kubestats-fetch is missing. Check the installation.</source>
        <translation>Falta el programa kubestats-fetch. Compruebe la instalación.</translation>
    </message>
    <message>
        <source>The fetch failed for a reason of its own. The log has the details.</source>
        <translation>La descarga falló por un motivo propio. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched from. Check the address.</source>
        <translation>No se puede descargar desde %1. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>No se puede llegar a %1. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Try again.</source>
        <translation>Se perdió la conexión con %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>El certificado de %1 no es de confianza. Si es suyo, indique en los ajustes el archivo de su autoridad.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it needs a token.</source>
        <translation>No hay ningún repositorio en %1, o necesita un token.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Git repository. Check the address.</source>
        <translation>Lo que responde en %1 no es un repositorio de Git. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 asks for a token. Give one that may read this repository.</source>
        <translation>%1 pide un token. Indique uno que pueda leer este repositorio.</translation>
    </message>
    <message>
        <source>%1 refused the token. It may have expired or may not read this repository: give another.</source>
        <translation>%1 rechazó el token. Puede haber caducado o no poder leer este repositorio: indique otro.</translation>
    </message>
    <message>
        <source>%1 forbids reading this repository. Ask its owner, or give another token.</source>
        <translation>%1 prohíbe leer este repositorio. Pregunte a su dueño o indique otro token.</translation>
    </message>
    <message>
        <source>%1 was asked too often. Wait a while, or give a token.</source>
        <translation>Se ha consultado %1 demasiadas veces. Espere un poco o indique un token.</translation>
    </message>
    <message>
        <source>The repository has moved to %1. If you trust that address, use it instead.</source>
        <translation>El repositorio se ha mudado a %1. Si confía en esa dirección, úsela en su lugar.</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet. Compare its fingerprint with the one the host publishes.</source>
        <translation>La clave de %1 aún no se conoce. Compare su huella con la que publica el servidor.</translation>
    </message>
    <message>
        <source>The key of %1 is not the one that is known. Somebody may be listening in: nothing was fetched. If the host&apos;s administrator confirms the new key, correct known_hosts.</source>
        <translation>La clave de %1 no es la conocida. Puede que alguien esté escuchando: no se descargó nada. Si el administrador del servidor confirma la clave nueva, corrija known_hosts.</translation>
    </message>
    <message>
        <source>No key for %1 was found. Start an ssh agent, or name a key file in ~/.ssh/config.</source>
        <translation>No se encontró ninguna clave para %1. Inicie un agente ssh o indique un archivo de clave en ~/.ssh/config.</translation>
    </message>
    <message>
        <source>%1 refused every ssh key that was offered. Register the public key there.</source>
        <translation>%1 rechazó todas las claves ssh ofrecidas. Registre allí la clave pública.</translation>
    </message>
    <message>
        <source>%1 refused the RSA key: the ssh library of this system can sign with it only in a way that servers no longer accept. Use an Ed25519 key (ssh-keygen -t ed25519).</source>
        <translation>%1 rechazó la clave RSA: la biblioteca ssh de este sistema solo puede firmar con ella de una forma que los servidores ya no aceptan. Use una clave Ed25519 (ssh-keygen -t ed25519).</translation>
    </message>
    <message>
        <source>The key %1 has a passphrase. Add the key to an ssh agent (ssh-add), or give the passphrase.</source>
        <translation>La clave %1 tiene una frase de contraseña. Añada la clave a un agente ssh (ssh-add) o indique la frase.</translation>
    </message>
    <message>
        <source>Your ssh configuration reaches %1 by way of another host (ProxyJump or ProxyCommand), which is not possible here. Clone it with git, then add the folder.</source>
        <translation>Su configuración de ssh llega a %1 a través de otro equipo (ProxyJump o ProxyCommand), lo que aquí no es posible. Clónelo con git y luego añada la carpeta.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or your ssh key may not read it.</source>
        <translation>No hay ningún repositorio en %1, o su clave ssh no puede leerlo.</translation>
    </message>
    <message>
        <source>What %1 sent is damaged or incomplete. Nothing of it was kept.</source>
        <translation>Lo que envió %1 está dañado o incompleto. No se conservó nada.</translation>
    </message>
    <message>
        <source>%1 uses a repository format that cannot be read yet.</source>
        <translation>%1 usa un formato de repositorio que aún no se puede leer.</translation>
    </message>
    <message>
        <source>The fetch needed more memory than it may use. Raise the limit in the settings.</source>
        <translation>La descarga necesitó más memoria de la permitida. Aumente el límite en los ajustes.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space, then try again.</source>
        <translation>El disco de %1 está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another process is fetching into %1. Wait until it has ended.</source>
        <translation>Otro proceso está descargando en %1. Espere a que termine.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>No se puede escribir %1. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The fetch failed.</source>
        <translation>La descarga falló.</translation>
    </message>
    <message>
        <source>%1 names its objects by %2, which this libgit2 cannot read. Convert a copy: git init NEW; git fast-export --all | git -C NEW fast-import</source>
        <translation>%1 nombra sus objetos con %2, que esta libgit2 no puede leer. Convierta una copia: git init NEW; git fast-export --all | git -C NEW fast-import</translation>
    </message>
    <message>
        <source>%1 keeps its branches as &quot;%2&quot;, which cannot be read yet. Convert it: git refs migrate --ref-format=files</source>
        <translation>%1 guarda sus ramas como «%2», que aún no se puede leer. Conviértalo: git refs migrate --ref-format=files</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset extensions.partialClone</source>
        <translation>%1 es un clon parcial: faltan archivos de su historial. Complételo: git fetch --refetch --no-filter %2, y luego git config --unset extensions.partialClone</translation>
    </message>
    <message>
        <source>%1 is a partial clone: files of its history are missing. Complete it: git fetch --refetch --no-filter %2, then git config --unset %3</source>
        <translation>%1 es un clon parcial: faltan archivos de su historial. Complételo: git fetch --refetch --no-filter %2, y luego git config --unset %3</translation>
    </message>
    <message numerus="yes">
        <source>HEAD names the branch &quot;%1&quot;, which does not exist. Choose one of the %n branch(es).</source>
        <translation>
            <numerusform>HEAD nombra la rama «%1», que no existe. Elija la única que hay (%n).</numerusform>
            <numerusform>HEAD nombra la rama «%1», que no existe. Elija una de las %n ramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>HEAD names no branch of this repository; &quot;%1&quot; is scanned.</source>
        <translation>HEAD no nombra ninguna rama de este repositorio; se escanea «%1».</translation>
    </message>
    <message>
        <source>%1 lacks the object %2. Complete it with git fetch, or see git fsck.</source>
        <translation>A %1 le falta el objeto %2. Complételo con git fetch, o vea git fsck.</translation>
    </message>
    <message>
        <source>%1 is not a Git repository.</source>
        <translation>%1 no es un repositorio de Git.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See git -C %1 fsck.</source>
        <translation>No se puede abrir %1: %2. Vea git -C %1 fsck.</translation>
    </message>
    <message>
        <source>The objects of %1 cannot be read: %2.</source>
        <translation>No se pueden leer los objetos de %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no branch &quot;%2&quot;. Choose another one.</source>
        <translation>%1 no tiene ninguna rama «%2». Elija otra.</translation>
    </message>
    <message>
        <source>%1 has no HEAD. See git symbolic-ref HEAD.</source>
        <translation>%1 no tiene HEAD. Vea git symbolic-ref HEAD.</translation>
    </message>
    <message>
        <source>HEAD is detached; its commit is scanned.</source>
        <translation>HEAD está separado; se escanea su commit.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; %2 is the limit.</source>
        <translation>El archivo tiene %1 bytes; el límite es %2.</translation>
    </message>
    <message>
        <source>%1 is not a commit.</source>
        <translation>%1 no es un commit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a commit&apos;s name. Write 4 to 40 hexadecimal digits.</source>
        <translation>«%1» no es el nombre de un commit. Escriba de 4 a 40 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Several commits begin with %1. Write more digits.</source>
        <translation>Varios commits empiezan por %1. Escriba más dígitos.</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 no tiene ningún commit %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a repository. Give https://host/owner/name, ssh://git@host/owner/name, git@host:owner/name, or a folder.</source>
        <translation>«%1» no es la dirección de un repositorio. Indique https://host/owner/name, ssh://git@host/owner/name, git@host:owner/name o una carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not accepted: %2</source>
        <translation>«%1» no se acepta: %2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is a file. Give the folder of a repository.</source>
        <translation>%1 es un archivo. Indique la carpeta de un repositorio.</translation>
    </message>
    <message>
        <source>http sends everything unencrypted. Use https.</source>
        <translation>http lo envía todo sin cifrar. Use https.</translation>
    </message>
    <message>
        <source>the git protocol is neither encrypted nor verified. Use https or ssh.</source>
        <translation>el protocolo git no está cifrado ni verificado. Use https o ssh.</translation>
    </message>
    <message>
        <source>%1 names its objects by SHA-256, which cannot be read yet. Convert a copy: git clone it, git init NEW; git fast-export --all | git -C NEW fast-import, then add the folder NEW.</source>
        <translation>%1 nombra sus objetos con SHA-256, que aún no se puede leer. Convierta una copia: git clone, git init NEW; git fast-export --all | git -C NEW fast-import, y luego añada la carpeta NEW.</translation>
    </message>
    <message>
        <source>%1 uses Git&apos;s extension &quot;%2&quot;, which cannot be read yet. Add a copy without it: git clone --mirror %1 NEW</source>
        <translation>%1 usa la extensión de Git «%2», que aún no se puede leer. Añada una copia sin ella: git clone --mirror %1 NEW</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Resources and events</source>
        <translation>Recursos y eventos</translation>
    </message>
    <message>
        <source>Trends and export</source>
        <translation>Tendencias y exportación</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>Ventana y teclas</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>The lifecycle of every Kubernetes manifest, from the history of your Git repositories.</source>
        <translation>El ciclo de vida de cada manifiesto de Kubernetes, a partir del historial de sus repositorios de Git.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>Se ejecuta con Qt %1.</translation>
    </message>
    <message>
        <source>About Kubestats</source>
        <translation>Acerca de Kubestats</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Namespaces and the ledger</source>
        <translation>Namespaces y el libro de registro</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HostKeySheet</name>
    <message>
        <source>Trust %1?</source>
        <translation>¿Confiar en %1?</translation>
    </message>
    <message>
        <source>%1 is on an ssh server that this machine does not know yet. Compare the fingerprint with the one that the server&apos;s owner publishes.</source>
        <translation>%1 está en un servidor ssh que este equipo aún no conoce. Compare la huella con la que publica el dueño del servidor.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>%1 does not answer. Check the network, then try again.</source>
        <translation>%1 no responde. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sends more than is accepted here.</source>
        <translation>%1 envía más de lo que aquí se acepta.</translation>
    </message>
    <message>
        <source>No address is known for %1. Check its spelling and the network.</source>
        <translation>No se conoce ninguna dirección para %1. Compruebe cómo está escrito y la red.</translation>
    </message>
    <message>
        <source>%1 ended its answer too early. Try again.</source>
        <translation>%1 terminó su respuesta demasiado pronto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>No se puede llegar a %1. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no https address.</source>
        <translation>«%1» no es una dirección https.</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be read. Check the settings.</source>
        <translation>No se puede leer el archivo de certificados %1. Compruebe los ajustes.</translation>
    </message>
    <message>
        <source>If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>Si es suyo, indique en los ajustes el archivo de su autoridad.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses (status %2). Check its address and its password.</source>
        <translation>El proxy que lleva a %1 rechaza la conexión (estado %2). Compruebe su dirección y su contraseña.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached. Check its address.</source>
        <translation>No se puede llegar al proxy que lleva a %1. Compruebe su dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>The client certificate for %1 or its key cannot be used. Check that both are PEM and belong together.</source>
        <translation>No se puede usar el certificado de cliente para %1 o su clave. Compruebe que ambos son PEM y que se corresponden.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate, or wants one. Log in again.</source>
        <translation>%1 no acepta el certificado de cliente o exige uno. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>InstancesExport</name>
    <message>
        <source>Export resources</source>
        <translation>Exportar recursos</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 resource(s) written.</source>
        <translation>
            <numerusform>Exportando: %1 recurso escrito.</numerusform>
            <numerusform>Exportando: %1 recursos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) written to %2</source>
        <translation>
            <numerusform>%1 recurso escrito en %2</numerusform>
            <numerusform>%1 recursos escritos en %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kube</name>
    <message>
        <source>The answer of %1 cannot be read to its end. Try again.</source>
        <translation>No se puede leer hasta el final la respuesta de %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Log in again.</source>
        <translation>%1 no acepta estas credenciales. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not allow this. Ask its administrator for the right.</source>
        <translation>%1 no lo permite. Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>%1 does not have this.</source>
        <translation>%1 no tiene esto.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 ya tiene esto.</translation>
    </message>
    <message>
        <source>On %1 this is no longer as it was. Look again.</source>
        <translation>En %1 esto ya no está como estaba. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a while.</source>
        <translation>%1 pide menos peticiones. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 points to another address, which is not followed. Check the server in the kubeconfig.</source>
        <translation>%1 redirige a otra dirección, que no se sigue. Compruebe el servidor en el kubeconfig.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again in a while.</source>
        <translation>%1 tiene un problema propio. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 refuses this request.</source>
        <translation>%1 rechaza esta petición.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>%1 tells of an object without a name or UID.</source>
        <translation>%1 habla de un objeto sin nombre o sin UID.</translation>
    </message>
    <message>
        <source>%1 ended the watch in the middle of a change.</source>
        <translation>%1 terminó el watch en medio de un cambio.</translation>
    </message>
    <message>
        <source>%1 answered the deletion with something else than the namespace on its way out.</source>
        <translation>%1 respondió a la eliminación con algo distinto del namespace que se está eliminando.</translation>
    </message>
    <message>
        <source>Nothing is deleted without the namespace&apos;s name, UID and resourceVersion.</source>
        <translation>No se elimina nada sin el nombre, el UID y la resourceVersion del namespace.</translation>
    </message>
    <message>
        <source>The API service of %1 on %2 does not answer, so that nobody knows what it holds. Check it with &quot;kubectl get apiservice&quot;.</source>
        <translation>El servicio de API de %1 en %2 no responde, así que no se sabe qué contiene. Compruébelo con «kubectl get apiservice».</translation>
    </message>
    <message>
        <source>%1 does not say what it serves. Is this the address of a Kubernetes API server?</source>
        <translation>%1 no dice qué ofrece. ¿Es esta la dirección de un servidor de la API de Kubernetes?</translation>
    </message>
    <message>
        <source>%1 sends a change that is larger than is accepted here.</source>
        <translation>%1 envía un cambio mayor de lo que aquí se acepta.</translation>
    </message>
    <message>
        <source>%1 tells a change that cannot be understood.</source>
        <translation>%1 comunica un cambio que no se entiende.</translation>
    </message>
    <message>
        <source>%1 sends a list without end.</source>
        <translation>%1 envía una lista sin fin.</translation>
    </message>
    <message>
        <source>Check certificate-authority and tls-server-name of this cluster in the kubeconfig.</source>
        <translation>Compruebe certificate-authority y tls-server-name de este clúster en el kubeconfig.</translation>
    </message>
    <message>
        <source>%1 takes too long to tell everything.</source>
        <translation>%1 tarda demasiado en enviarlo todo.</translation>
    </message>
    <message>
        <source>A rule of %1 refuses this.</source>
        <translation>Una regla de %1 lo rechaza.</translation>
    </message>
    <message>
        <source>%1 does not say everything that it serves.</source>
        <translation>%1 no dice todo lo que ofrece.</translation>
    </message>
    <message>
        <source>404 came from something before %1 and not from its API server: nobody knows whether the namespace %2 is there. Check the load balancer or proxy.</source>
        <translation>El 404 vino de algo delante de %1 y no de su servidor de API: nadie sabe si el namespace %2 está ahí. Compruebe el balanceador de carga o el proxy.</translation>
    </message>
    <message>
        <source>%1 says that it serves more kinds than any cluster has.</source>
        <translation>%1 dice que ofrece más kinds de los que tiene ningún clúster.</translation>
    </message>
    <message>
        <source>%1 tells of more than is accepted here at once.</source>
        <translation>%1 comunica más de lo que aquí se acepta de una vez.</translation>
    </message>
</context>
<context>
    <name>Kubeconfig</name>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has no server.</source>
        <translation>El clúster «%1» de %2 no tiene servidor.</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is no address that can be used.</source>
        <translation>El servidor del clúster «%1» de %2 no es una dirección utilizable.</translation>
    </message>
    <message>
        <source>The server of the cluster &quot;%1&quot; in %2 is not https. What is sent there could be read by others, so nothing is.</source>
        <translation>El servidor del clúster «%1» de %2 no es https. Otros podrían leer lo que se le envíe, así que no se envía nada.</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has certificate-authority and certificate-authority-data. Keep one of them.</source>
        <translation>El clúster «%1» de %2 tiene certificate-authority y certificate-authority-data. Deje solo uno.</translation>
    </message>
    <message>
        <source>The cluster &quot;%1&quot; in %2 has a certificate authority and insecure-skip-tls-verify. Keep one of them.</source>
        <translation>El clúster «%1» de %2 tiene una autoridad de certificación e insecure-skip-tls-verify. Deje solo una de las dos cosas.</translation>
    </message>
    <message>
        <source>The proxy-url of the cluster &quot;%1&quot; in %2 is not http, https or socks5.</source>
        <translation>La proxy-url del clúster «%1» de %2 no es http, https ni socks5.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate or key both as a file and as data. Keep one of them.</source>
        <translation>El usuario «%1» de %2 tiene un certificado de cliente o una clave a la vez como archivo y como datos. Deje solo uno.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a client certificate without its key, or a key without its certificate.</source>
        <translation>El usuario «%1» de %2 tiene un certificado de cliente sin su clave o una clave sin su certificado.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2: %3.</source>
        <translation>El usuario «%1» de %2: %3.</translation>
    </message>
    <message>
        <source>exec has no command</source>
        <translation>exec no tiene command</translation>
    </message>
    <message>
        <source>exec has the apiVersion &quot;%1&quot;, which is not spoken here</source>
        <translation>exec tiene la apiVersion «%1», que aquí no se admite</translation>
    </message>
    <message>
        <source>exec has a variable without a name</source>
        <translation>exec tiene una variable sin nombre</translation>
    </message>
    <message>
        <source>exec needs interactiveMode: Never, IfAvailable or Always</source>
        <translation>exec necesita interactiveMode: Never, IfAvailable o Always</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has the auth-provider &quot;%3&quot;. Kubernetes took those out; use the exec plugin of your provider (such as gke-gcloud-auth-plugin or kubelogin).</source>
        <translation>El usuario «%1» de %2 tiene el auth-provider «%3». Kubernetes los retiró; use el plugin exec de su proveedor (como gke-gcloud-auth-plugin o kubelogin).</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has a token and a password. Keep one of them.</source>
        <translation>El usuario «%1» de %2 tiene un token y una contraseña. Deje solo uno.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; in %2 has as-uid, as-groups or as-user-extra without as.</source>
        <translation>El usuario «%1» de %2 tiene as-uid, as-groups o as-user-extra sin as.</translation>
    </message>
    <message>
        <source>No context is chosen, and the kubeconfig names no current one.</source>
        <translation>No se ha elegido ningún contexto y el kubeconfig no indica ninguno actual.</translation>
    </message>
    <message>
        <source>The kubeconfig has no context &quot;%1&quot;.</source>
        <translation>El kubeconfig no tiene ningún contexto «%1».</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the cluster &quot;%3&quot;, which is not there.</source>
        <translation>El contexto «%1» de %2 nombra el clúster «%3», que no existe.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; in %2 names the user &quot;%3&quot;, who is not there.</source>
        <translation>El contexto «%1» de %2 nombra al usuario «%3», que no existe.</translation>
    </message>
    <message>
        <source>This is no pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set.</source>
        <translation>Esto no es un Pod: KUBERNETES_SERVICE_HOST y KUBERNETES_SERVICE_PORT no están definidas.</translation>
    </message>
    <message>
        <source>The file %1, which the kubeconfig names, cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1, que nombra el kubeconfig: %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>El archivo de token %1 está vacío.</translation>
    </message>
    <message>
        <source>The credentials of the user &quot;%1&quot; hold a line end or another control character.</source>
        <translation>Las credenciales del usuario «%1» contienen un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The certificate authority of the cluster &quot;%1&quot; in %2 holds no certificate.</source>
        <translation>La autoridad de certificación del clúster «%1» de %2 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; comes twice</source>
        <translation>el nombre «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>No se puede leer el kubeconfig %1: %2.</translation>
    </message>
    <message>
        <source>&quot;v1&quot; is expected</source>
        <translation>se espera «v1»</translation>
    </message>
    <message>
        <source>&quot;Config&quot; is expected</source>
        <translation>se espera «Config»</translation>
    </message>
    <message>
        <source>There is no kubeconfig %1.</source>
        <translation>No existe el kubeconfig %1.</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>se espera %1</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;: %3.</source>
        <translation>%1: «%2»: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>this is more than is accepted here</source>
        <translation>esto es más de lo que aquí se acepta</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) being deleted: the cluster goes on with it, and the ledger says what came of it after the next start.</source>
        <translation>
            <numerusform>Se está eliminando %n namespace: el clúster sigue con ello, y el libro de registro dirá tras el próximo inicio qué resultó.</numerusform>
            <numerusform>Se están eliminando %n namespaces: el clúster sigue con ello, y el libro de registro dirá tras el próximo inicio qué resultó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (waits/wait) for (its/their) turn and would not be deleted.</source>
        <translation>
            <numerusform>%n namespace espera su turno y no se eliminaría.</numerusform>
            <numerusform>%n namespaces esperan su turno y no se eliminarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message numerus="yes">
        <source>%n restore(s) would end before everything is made again; what was made stays.</source>
        <translation>
            <numerusform>%n restauración terminaría antes de que todo se vuelva a crear; lo creado se queda.</numerusform>
            <numerusform>%n restauraciones terminarían antes de que todo se vuelva a crear; lo creado se queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) (is/are) still being checked and saved. (It/They) will still be deleted if nothing has changed: the window closes after that.</source>
        <translation>
            <numerusform>%n namespace aún se está comprobando y guardando. Todavía se eliminará si nada ha cambiado: la ventana se cierra después.</numerusform>
            <numerusform>%n namespaces aún se están comprobando y guardando. Todavía se eliminarán si nada ha cambiado: la ventana se cierra después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger %1 is damaged. Nothing can be deleted before it is mended: move it to a safe place and begin a new one, or bring back a copy.</source>
        <translation>El libro de registro %1 está dañado. No se puede eliminar nada hasta que se repare: muévalo a un lugar seguro y empiece uno nuevo, o recupere una copia.</translation>
    </message>
    <message>
        <source>The details of a ledger entry have to be a JSON object on one line.</source>
        <translation>Los detalles de una entrada del libro de registro deben ser un objeto JSON en una sola línea.</translation>
    </message>
    <message>
        <source>The ledger has no entry %1.</source>
        <translation>El libro de registro no tiene ninguna entrada %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written. Keep the file and compare it with a copy.</source>
        <translation>La cadena del libro de registro %1 se rompe en la entrada %2: alguien cambió o quitó lo que estaba escrito. Conserve el archivo y compárelo con una copia.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing can be deleted. Check the permissions of its folder.</source>
        <translation>No se puede escribir %1, así que no se puede eliminar nada. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Another Kubestats is deleting or restoring namespaces right now. Wait until it is done, or stop it there.</source>
        <translation>Otro Kubestats está eliminando o restaurando namespaces en este momento. Espere a que termine o deténgalo allí.</translation>
    </message>
</context>
<context>
    <name>LedgerDetails</name>
    <message>
        <source>Details of the entry</source>
        <translation>Detalles de la entrada</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <translation>Entrada %1 · %2</translation>
    </message>
    <message>
        <source>The entry cannot be read</source>
        <translation>No se puede leer la entrada</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>%1, typed “%2”</source>
        <translation>%1, escribió «%2»</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>1 object was seen.</source>
        <translation>Se vio 1 objeto.</translation>
    </message>
    <message>
        <source>PersistentVolumeClaim %1</source>
        <translation>PersistentVolumeClaim %1</translation>
    </message>
    <message>
        <source>what became of its volume is not known</source>
        <translation>no se sabe qué fue de su volumen</translation>
    </message>
    <message>
        <source>The address of Service %1 was given up</source>
        <translation>Se liberó la dirección del Service %1</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>no DELETE</source>
        <translation>ningún DELETE</translation>
    </message>
    <message>
        <source>1 DELETE</source>
        <translation>1 DELETE</translation>
    </message>
    <message>
        <source>%1 DELETE</source>
        <translation>%1 DELETE</translation>
    </message>
    <message>
        <source>No answer of the cluster was written down.</source>
        <translation>No se anotó ninguna respuesta del clúster.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Audit-ID</source>
        <translation>Audit-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Every link of it</source>
        <translation>Todos sus eslabones</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>There is none: it was approved without.</source>
        <translation>No hay ninguna: se aprobó sin ella.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>It holds what was approved</source>
        <translation>Contiene lo que se aprobó</translation>
    </message>
    <message>
        <source>It holds something else than what was approved</source>
        <translation>Contiene algo distinto de lo que se aprobó</translation>
    </message>
    <message>
        <source>with the values of Secrets</source>
        <translation>con los valores de los Secrets</translation>
    </message>
    <message>
        <source>without the values of Secrets</source>
        <translation>sin los valores de los Secrets</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>said by the server</source>
        <translation>dicho por el servidor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>%1 objects were seen.</source>
        <translation>Se vieron %1 objetos.</translation>
    </message>
    <message>
        <source>it had no volume</source>
        <translation>no tenía volumen</translation>
    </message>
    <message>
        <source>1 DELETE, its answer is not known</source>
        <translation>1 DELETE, su respuesta no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%1 objects of %2 kind(s) were seen.</source>
        <translation>
            <numerusform>Se vieron %1 objetos de %2 kind.</numerusform>
            <numerusform>Se vieron %1 objetos de %2 kinds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s), %2</source>
        <translation>
            <numerusform>%1 objeto, %2</numerusform>
            <numerusform>%1 objetos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was in it is not written down.</source>
        <translation>No consta qué contenía.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Approved, not sent</source>
        <translation>Aprobado, sin enviar</translation>
    </message>
    <message>
        <source>Sent, not known</source>
        <translation>Enviado, sin confirmar</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>Terminating</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Outcome: gone</source>
        <translation>Resultado: eliminado</translation>
    </message>
    <message>
        <source>Outcome: terminating</source>
        <translation>Resultado: Terminating</translation>
    </message>
    <message>
        <source>Outcome: refused</source>
        <translation>Resultado: rechazado</translation>
    </message>
    <message>
        <source>Outcome: not known</source>
        <translation>Resultado: desconocido</translation>
    </message>
    <message>
        <source>Outcome: restored</source>
        <translation>Resultado: restaurado</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>Todos los clústeres</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Leyendo el libro de registro</translation>
    </message>
    <message>
        <source>Filter by namespace, cluster, person or sentence</source>
        <translation>Filtrar por namespace, clúster, persona o frase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome: any</source>
        <translation>Resultado: cualquiera</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export what is listed, with every link</source>
        <translation>Exportar lo listado, con todos los eslabones</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copiar entrada</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Entry copied</source>
        <translation>Entrada copiada</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>No se pudo abrir la carpeta %1.</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>No se puede leer el libro de registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>None of this time and cluster has what the filter asks for.</source>
        <translation>Ninguna de este periodo y clúster tiene lo que pide el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>Aún no se ha eliminado nada</translation>
    </message>
    <message>
        <source>Every deletion that is approved here leaves an entry, with its evidence and what came of it.</source>
        <translation>Cada eliminación que se aprueba aquí deja una entrada, con sus pruebas y lo que resultó de ella.</translation>
    </message>
    <message>
        <source>The ledger cannot be used, so nothing can be deleted. %1</source>
        <translation>No se puede usar el libro de registro, así que no se puede eliminar nada. %1</translation>
    </message>
    <message>
        <source>Link %1 of the ledger does not hold: something changed it. Nothing can be deleted; keep the file and find out what did.</source>
        <translation>El eslabón %1 del libro de registro no es íntegro: algo lo cambió. No se puede eliminar nada; conserve el archivo y averigüe qué fue.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>only ever appended</source>
        <translation>solo se añaden, nunca cambian</translation>
    </message>
    <message>
        <source>the chain is being checked</source>
        <translation>se está comprobando la cadena</translation>
    </message>
    <message>
        <source>the chain is broken</source>
        <translation>la cadena está rota</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>No hay ninguna copia de seguridad de él.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Exportar el libro de registro</translation>
    </message>
    <message>
        <source>JSON Lines, which can be checked (*.jsonl)</source>
        <translation>JSON Lines, que se puede comprobar (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>La exportación falló. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 link(s) written to %2</source>
        <translation>
            <numerusform>%1 eslabón escrito en %2</numerusform>
            <numerusform>%1 eslabones escritos en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the chain holds: %1 link(s)</source>
        <translation>
            <numerusform>la cadena es válida: %1 eslabón</numerusform>
            <numerusform>la cadena es válida: %1 eslabones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>No hay ninguna fuente instalada, así que no se podría leer nada. Instale el paquete fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1 is no option.</source>
        <translation>%1 no es una opción.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <translation>Añadir un repositorio</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a escanear</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>Barra lateral estrecha o ancha</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Lista de atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>No se puede usar la base de datos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Copiar un enlace a esta vista</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This link cannot be understood. Nothing was opened.</source>
        <translation>No se entiende este enlace. No se abrió nada.</translation>
    </message>
    <message>
        <source>There is no repository %1 here. Add it first.</source>
        <translation>Aquí no hay ningún repositorio %1. Añádalo primero.</translation>
    </message>
    <message>
        <source>Link to this view copied</source>
        <translation>Enlace a esta vista copiado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Link copied. It opens Resources without “%1”, which only this computer knows.</source>
        <translation>Enlace copiado. Abre Recursos sin «%1», que solo conoce este equipo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
</context>
<context>
    <name>NamespaceDetails</name>
    <message>
        <source>Details of the namespace</source>
        <translation>Detalles del namespace</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>It is being deleted. The cluster reports nothing that holds it.</source>
        <translation>Se está eliminando. El clúster no informa de nada que lo retenga.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>By its age it may go from %1 on.</source>
        <translation>Por su antigüedad se puede eliminar a partir de %1.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Finalizers</source>
        <translation>Finalizers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>Según el clúster</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>It was asked for by its name. Nothing else is known of it; it is asked for again every few seconds.</source>
        <translation>Se preguntó por él por su nombre. No se sabe nada más de él; se vuelve a preguntar cada pocos segundos.</translation>
    </message>
</context>
<context>
    <name>NamespaceModel</name>
    <message>
        <source>Being deleted since %1</source>
        <translation>Eliminándose desde %1</translation>
    </message>
    <message>
        <source>The policy cannot be read. Mend it in Settings.</source>
        <translation>No se puede leer la política. Corríjala en Ajustes.</translation>
    </message>
    <message>
        <source>Some kinds could not be listed. There may be more.</source>
        <translation>No se pudieron listar algunos kinds. Puede haber más.</translation>
    </message>
    <message>
        <source>The objects of this namespace could not be counted.</source>
        <translation>No se pudieron contar los objetos de este namespace.</translation>
    </message>
    <message>
        <source>They are being counted.</source>
        <translation>Se están contando.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>When an object in it was last created or deleted</source>
        <translation>Cuándo se creó o eliminó por última vez un objeto en él</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>An old list is not judged. The policy is asked when the cluster answers.</source>
        <translation>Una lista antigua no se juzga. La política se consulta cuando el clúster responde.</translation>
    </message>
</context>
<context>
    <name>NamespaceNamesSheet</name>
    <message>
        <source>Name namespaces of %1</source>
        <translation>Nombrar namespaces de %1</translation>
    </message>
    <message>
        <source>Each is asked for by itself every few seconds, with an answer of its own. The names are kept for this context; without any it is listed again.</source>
        <translation>Se pregunta por cada uno por separado cada pocos segundos, con su propia respuesta. Los nombres se guardan para este contexto; sin ninguno se vuelve a listar.</translation>
    </message>
    <message>
        <source>Namespaces, one a line or between commas</source>
        <translation>Namespaces, uno por línea o separados por comas</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Preguntar por ellos</translation>
    </message>
</context>
<context>
    <name>NamespacesBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter namespaces by name, owner or label</source>
        <translation>Filtrar namespaces por nombre, dueño o etiqueta</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy: any</source>
        <translation>Política: cualquiera</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Exportar lo listado</translation>
    </message>
</context>
<context>
    <name>NamespacesPage</name>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Elegir un contexto</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Nombre copiado</translation>
    </message>
    <message>
        <source>Preview deletion…</source>
        <translation>Vista previa de la eliminación…</translation>
    </message>
    <message>
        <source>No namespaces</source>
        <translation>No hay namespaces</translation>
    </message>
    <message>
        <source>%1 answered with a list that is empty.</source>
        <translation>%1 respondió con una lista vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n columna oculta</numerusform>
            <numerusform>%n columnas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>the policy cannot be read</source>
        <translation>no se puede leer la política</translation>
    </message>
    <message>
        <source>1 matches the policy</source>
        <translation>1 coincide con la política</translation>
    </message>
    <message>
        <source>%1 match the policy</source>
        <translation>%1 coinciden con la política</translation>
    </message>
    <message>
        <source>No namespace is selected.</source>
        <translation>No hay ningún namespace seleccionado.</translation>
    </message>
    <message>
        <source>%1 is being deleted already.</source>
        <translation>%1 ya se está eliminando.</translation>
    </message>
    <message numerus="yes">
        <source>Preview deletion of %n namespace(s)…</source>
        <translation>
            <numerusform>Vista previa de la eliminación de %n namespace…</numerusform>
            <numerusform>Vista previa de la eliminación de %n namespaces…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking deletes nothing.</source>
        <translation>Mirar no elimina nada.</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Lock or unlock the cluster</source>
        <translation>Bloquear o desbloquear el clúster</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s)</source>
        <translation>
            <numerusform>%1 de %2 namespace</numerusform>
            <numerusform>%1 de %2 namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 namespace(s) match.</source>
        <translation>
            <numerusform>Coincide 0 de %1 namespace.</numerusform>
            <numerusform>Coinciden 0 de %1 namespaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamespacesState</name>
    <message>
        <source>an unknown time</source>
        <translation>una hora desconocida</translation>
    </message>
    <message>
        <source>Reading the kubeconfig</source>
        <translation>Leyendo el kubeconfig</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read</source>
        <translation>No se puede leer el kubeconfig</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No cluster is known yet</source>
        <translation>Aún no se conoce ningún clúster</translation>
    </message>
    <message>
        <source>There is no context in a kubeconfig. Put one at ~/.kube/config, or name files in KUBECONFIG. Nothing is ever written to it.</source>
        <translation>No hay ningún contexto en un kubeconfig. Ponga uno en ~/.kube/config o indique archivos en KUBECONFIG. Nunca se escribe nada en él.</translation>
    </message>
    <message>
        <source>%1 asks to run a program</source>
        <translation>%1 pide ejecutar un programa</translation>
    </message>
    <message>
        <source>Its kubeconfig gets a credential from a program. It has not been run; look at it first.</source>
        <translation>Su kubeconfig obtiene una credencial de un programa. No se ha ejecutado; revíselo primero.</translation>
    </message>
    <message>
        <source>Look at the program…</source>
        <translation>Revisar el programa…</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Reading namespaces of %1</source>
        <translation>Leyendo los namespaces de %1</translation>
    </message>
    <message>
        <source>Choose a context</source>
        <translation>Elegir un contexto</translation>
    </message>
    <message>
        <source>Nothing is connected until you choose one. Every context begins as read-only.</source>
        <translation>No se conecta nada hasta que elija uno. Cada contexto empieza como solo lectura.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar a %1</translation>
    </message>
    <message>
        <source>Choose a context…</source>
        <translation>Elegir un contexto…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Commands that grant the right copied</source>
        <translation>Copiados los comandos que conceden el permiso</translation>
    </message>
    <message>
        <source>The last list of %1, as of %2. %3; nothing can be deleted from it.</source>
        <translation>La última lista de %1, a fecha de %2. %3; desde ella no se puede eliminar nada.</translation>
    </message>
    <message>
        <source>It is being read again</source>
        <translation>Se está leyendo de nuevo</translation>
    </message>
    <message>
        <source>%1. The list is as of %2; approval waits.</source>
        <translation>%1. La lista es a fecha de %2; la aprobación espera.</translation>
    </message>
    <message>
        <source>%1 does not answer. The list is as of %2; approval waits.</source>
        <translation>%1 no responde. La lista es de %2; la aprobación espera.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1: %2 gone.</source>
        <translation>
            <numerusform>Eliminando %n namespace en %1: eliminados: %2.</numerusform>
            <numerusform>Eliminando %n namespaces en %1: eliminados: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The policy cannot be read, so nothing matches it. %1</source>
        <translation>No se puede leer la política, así que nada coincide con ella. %1</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be read; the last good one is used. %1</source>
        <translation>No se puede leer el kubeconfig; se usa el último válido. %1</translation>
    </message>
    <message>
        <source>You may not list namespaces here. Those that you named are asked for one by one.</source>
        <translation>No puede listar namespaces aquí. Se pregunta uno por uno por los que nombró.</translation>
    </message>
    <message>
        <source>The clock of %1 and the one of this machine are %2 minutes apart. Ages are counted by the cluster&apos;s.</source>
        <translation>El reloj de %1 y el de este equipo difieren en %2 minutos. Las antigüedades se cuentan con el del clúster.</translation>
    </message>
    <message>
        <source>You may not watch namespaces here. They are listed again every 15 seconds.</source>
        <translation>Aquí no puede observar los namespaces. Se vuelven a listar cada 15 segundos.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Scanned %1</source>
        <translation>Escaneado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n repositor(y/ies)</source>
        <translation>
            <numerusform>%n repositorio escaneado</numerusform>
            <numerusform>%n repositorios escaneados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln evento nuevo</numerusform>
            <numerusform>%Ln eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached</source>
        <translation>
            <numerusform>No se pudo acceder a %n repositorio</numerusform>
            <numerusform>No se pudo acceder a %n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) failed</source>
        <translation>
            <numerusform>%n repositorio con error</numerusform>
            <numerusform>%n repositorios con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>De bots</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>Reaparecido</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Newest events</source>
        <translation>Eventos más recientes</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>Most used charts</source>
        <translation>Charts más usados</translation>
    </message>
    <message>
        <source>releases now</source>
        <translation>releases ahora</translation>
    </message>
    <message>
        <source>Most used images</source>
        <translation>Imágenes más usadas</translation>
    </message>
    <message>
        <source>uses now</source>
        <translation>usos ahora</translation>
    </message>
    <message>
        <source>Most active repositories</source>
        <translation>Repositorios más activos</translation>
    </message>
    <message>
        <source>Most active namespaces</source>
        <translation>Namespaces más activos</translation>
    </message>
    <message>
        <source>Most active authors</source>
        <translation>Autores más activos</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>same as before</source>
        <translation>igual que antes</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>ninguno antes</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ desde %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ desde %1</translation>
    </message>
    <message>
        <source>▲ %1 % from %2</source>
        <translation>▲ %1 % desde %2</translation>
    </message>
    <message>
        <source>▼ %1 % from %2</source>
        <translation>▼ %1 % desde %2</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>tantos como el %1</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 desde %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 desde %2</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>%1 en los últimos 90 días</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ cuenta el último estado legible</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 con error</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguno con error</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>de %1 archivo</numerusform>
            <numerusform>de %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>tras el primer escaneo</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet</source>
        <translation>
            <numerusform>%n repositorio aún sin escanear</numerusform>
            <numerusform>%n repositorios aún sin escanear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▲ %1 punto desde %2 %</numerusform>
            <numerusform>▲ %1 puntos desde %2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %1 point(s) from %2 %</source>
        <translation>
            <numerusform>▼ %1 punto desde %2 %</numerusform>
            <numerusform>▼ %1 puntos desde %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewListCard</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Move the card to the left</source>
        <translation>Mover la tarjeta a la izquierda</translation>
    </message>
    <message>
        <source>Move the card to the right</source>
        <translation>Mover la tarjeta a la derecha</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Reset cards</source>
        <translation>Restablecer tarjetas</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>“%1” is removed. The … menu brings it back.</source>
        <translation>«%1» se ha quitado. El menú … la devuelve.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>No se pueden contar los eventos</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>Contando eventos</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>No hay eventos en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer range or another scope at the top.</source>
        <translation>Elija arriba un periodo más largo u otro ámbito.</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>No hay eventos</translation>
    </message>
    <message>
        <source>Nothing changed in this range.</source>
        <translation>Nada cambió en este periodo.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>No manifest installs a chart.</source>
        <translation>Ningún manifiesto instala un chart.</translation>
    </message>
    <message>
        <source>No manifest names an image.</source>
        <translation>Ningún manifiesto nombra una imagen.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>the first scan failed</source>
        <translation>el primer escaneo falló</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>Mostrar a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>sin versión</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s)</source>
        <translation>
            <numerusform>%n versión más</numerusform>
            <numerusform>%n versiones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repo(s)</source>
        <translation>
            <numerusform>%n repo</numerusform>
            <numerusform>%n repos</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more, %2 event(s)</source>
        <translation>
            <numerusform>%1 más, %2 evento</numerusform>
            <numerusform>%1 más, %2 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 more charts, 12 releases</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s)</source>
        <translation>
            <numerusform>%n chart más</numerusform>
            <numerusform>%n charts más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 release(s)</source>
        <translation>
            <numerusform>%1 release</numerusform>
            <numerusform>%1 releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s)</source>
        <translation>
            <numerusform>%n imagen más</numerusform>
            <numerusform>%n imágenes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s)</source>
        <translation>
            <numerusform>%1 uso</numerusform>
            <numerusform>%1 usos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies)</source>
        <translation>
            <numerusform>%n repositorio más</numerusform>
            <numerusform>%n repositorios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro de registro</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search actions, repositories, kinds, namespaces and resources</source>
        <translation>Buscar acciones, repositorios, kinds, namespaces y recursos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>solo acciones</translation>
    </message>
    <message>
        <source>nothing here deletes</source>
        <translation>aquí nada elimina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Kinds</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind, namespace</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a subject, what is chosen of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The store could not be searched. %1</source>
        <translation>No se pudo buscar en la base de datos. %1</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>PolicyPane</name>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Guardar política</translation>
    </message>
    <message>
        <source>Deletion policy</source>
        <translation>Política de eliminación</translation>
    </message>
    <message>
        <source>Age %1. Open a cluster to see what it would let go there.</source>
        <translation>Antigüedad: %1. Abra un clúster para ver qué permitiría eliminar allí.</translation>
    </message>
    <message>
        <source>Nothing is in force</source>
        <translation>No hay nada en vigor</translation>
    </message>
    <message>
        <source>The file cannot be used, so nothing matches and nothing can be deleted. %1</source>
        <translation>No se puede usar el archivo, así que nada coincide y no se puede eliminar nada. %1</translation>
    </message>
    <message>
        <source>In force until this is right</source>
        <translation>En vigor hasta que esto sea correcto</translation>
    </message>
    <message>
        <source>What this would do</source>
        <translation>Qué haría esto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>1 error at %1, not saved</source>
        <translation>1 error en %1, sin guardar</translation>
    </message>
    <message>
        <source>%1 errors, the first at %2, not saved</source>
        <translation>%1 errores, el primero en %2, sin guardar</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiada, sin guardar</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Tal como se guardó</translation>
    </message>
    <message>
        <source>All of it is from this file and the defaults.</source>
        <translation>Todo procede de este archivo y de los valores predeterminados.</translation>
    </message>
    <message>
        <source>All of it is the default: there is no file yet.</source>
        <translation>Todo es el valor predeterminado: aún no hay archivo.</translation>
    </message>
    <message>
        <source>The age is from the environment (%1), in place of the file&apos;s; all else is from this file and the defaults.</source>
        <translation>La antigüedad procede del entorno (%1), en lugar de la del archivo; todo lo demás es de este archivo y de los valores predeterminados.</translation>
    </message>
    <message>
        <source>The age is from the environment (%1); all else is the default: there is no file yet.</source>
        <translation>La antigüedad procede del entorno (%1); todo lo demás es el valor predeterminado: aún no hay archivo.</translation>
    </message>
    <message numerus="yes">
        <source>On %1: age %2 · matches %3 of %4 namespace(s).</source>
        <translation>
            <numerusform>En %1: antigüedad %2 · coincide con %3 de %4 namespace.</numerusform>
            <numerusform>En %1: antigüedad %2 · coincide con %3 de %4 namespaces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>volume is deleted with it</source>
        <translation>el volumen se elimina con él</translation>
    </message>
    <message>
        <source>what becomes of its volume is not known</source>
        <translation>no se sabe qué será de su volumen</translation>
    </message>
    <message>
        <source>volume is kept (%1)</source>
        <translation>el volumen se conserva (%1)</translation>
    </message>
    <message>
        <source>its address from outside is given up</source>
        <translation>se libera su dirección externa</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>belongs to %1 %2 outside</source>
        <translation>pertenece a %1 %2, externo</translation>
    </message>
    <message>
        <source>1 loses its data</source>
        <translation>1 pierde sus datos</translation>
    </message>
    <message>
        <source>%1 lose their data</source>
        <translation>%1 pierden sus datos</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 para revisar</translation>
    </message>
    <message>
        <source>%1 with a finalizer</source>
        <translation>%1 con un finalizer</translation>
    </message>
    <message>
        <source>1 more object</source>
        <translation>1 objeto más</translation>
    </message>
    <message>
        <source>%1 more objects</source>
        <translation>%1 objetos más</translation>
    </message>
    <message>
        <source>Namespace, what matters</source>
        <translation>Namespace, lo que importa</translation>
    </message>
    <message>
        <source>Objects by kind</source>
        <translation>Objetos por kind</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>it has no volume</source>
        <translation>no tiene volumen</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>The approval is for the context %1 of the cluster %2, and this is %3 of %4.</source>
        <translation>La aprobación es para el contexto %1 del clúster %2, y este es %3 de %4.</translation>
    </message>
    <message>
        <source>The context %1 leads to another server since it was approved: %2 was %3.</source>
        <translation>El contexto %1 lleva a otro servidor desde que se aprobó: %2 era %3.</translation>
    </message>
    <message>
        <source>The cluster %1 is vouched for by other authorities since it was approved.</source>
        <translation>Otras autoridades avalan el clúster %1 desde que se aprobó.</translation>
    </message>
    <message>
        <source>Behind %1 is another cluster than the one that was approved.</source>
        <translation>Detrás de %1 hay un clúster distinto del que se aprobó.</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again since it was approved.</source>
        <translation>El namespace se eliminó y se volvió a crear desde que se aprobó.</translation>
    </message>
    <message>
        <source>The namespace itself has changed since it was approved: its labels, its annotations or its state.</source>
        <translation>El propio namespace ha cambiado desde que se aprobó: sus etiquetas, sus anotaciones o su estado.</translation>
    </message>
    <message>
        <source>What is in the namespace has changed since it was approved.</source>
        <translation>El contenido del namespace ha cambiado desde que se aprobó.</translation>
    </message>
    <message>
        <source>The context %1 is read-only. Unlock it first.</source>
        <translation>El contexto %1 es de solo lectura. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>The preview is not complete, so nobody knows what would be lost: %1</source>
        <translation>La vista previa no está completa, así que no se sabe qué se perdería: %1</translation>
    </message>
    <message>
        <source>The cluster would refuse: %1</source>
        <translation>El clúster lo rechazaría: %1</translation>
    </message>
    <message>
        <source>The cluster does not say which one it is: kube-system cannot be read.</source>
        <translation>El clúster no dice cuál es: no se puede leer kube-system.</translation>
    </message>
    <message>
        <source>The approval is over since %1. Preview and approve it again.</source>
        <translation>La aprobación caducó el %1. Genere otra vista previa y apruébela de nuevo.</translation>
    </message>
    <message>
        <source>The context is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>El contexto está protegido y no se escribió el nombre del clúster, %1.</translation>
    </message>
    <message>
        <source>The preview is older than %1. Take a new one.</source>
        <translation>La vista previa tiene más de %1. Genere una nueva.</translation>
    </message>
    <message>
        <source>The context is protected: type the name of the cluster, %1.</source>
        <translation>El contexto está protegido: escriba el nombre del clúster, %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was deleted. Choose another folder, or make room.</source>
        <translation>No se puede escribir %1: %2. No se eliminó nada. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The cluster answered an object that cannot be read: %1</source>
        <translation>El clúster respondió con un objeto que no se puede leer: %1</translation>
    </message>
    <message>
        <source>The cluster answered %1 without a name, or one twice.</source>
        <translation>El clúster respondió con %1 sin nombre o con uno repetido.</translation>
    </message>
    <message>
        <source>Nothing is saved: nothing of this namespace can be brought back from here.</source>
        <translation>No se guarda nada: desde aquí no se podrá recuperar nada de este namespace.</translation>
    </message>
    <message>
        <source>Not everything in the namespace can be read, so nothing is saved: %1</source>
        <translation>No se puede leer todo lo que hay en el namespace, así que no se guarda nada: %1</translation>
    </message>
    <message>
        <source>%1 is no backup: %2 is not in it.</source>
        <translation>%1 no es una copia de seguridad: no contiene %2.</translation>
    </message>
    <message>
        <source>%1 is not the index of a backup.</source>
        <translation>%1 no es el índice de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The run was interrupted before anything was sent. Nothing was deleted.</source>
        <translation>La ejecución se interrumpió antes de enviar nada. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The cluster could not be asked what became of it: %1</source>
        <translation>No se pudo preguntar al clúster qué fue de él: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read, so nobody knows which contexts are protected. Nothing is deleted until you mend or remove it.</source>
        <translation>No se puede leer %1, así que no se sabe qué contextos están protegidos. No se elimina nada hasta que lo corrija o lo quite.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder and the free space.</source>
        <translation>No se puede escribir %1. Compruebe los permisos de su carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Its annotation %1 is &quot;%2&quot;, which nobody can read for sure.</source>
        <translation>Su anotación %1 es «%2», que no se puede interpretar con certeza.</translation>
    </message>
    <message>
        <source>The policy protects the name %1.</source>
        <translation>La política protege el nombre %1.</translation>
    </message>
    <message>
        <source>The policy protects the label %1.</source>
        <translation>La política protege la etiqueta %1.</translation>
    </message>
    <message>
        <source>The cluster does not say when it was created.</source>
        <translation>El clúster no dice cuándo se creó.</translation>
    </message>
    <message>
        <source>It was created in the future, at %1: a clock is wrong.</source>
        <translation>Se creó en el futuro, con fecha %1: algún reloj va mal.</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it for ever.</source>
        <translation>Su anotación %1 lo conserva para siempre.</translation>
    </message>
    <message>
        <source>It is younger than %1: it may go from %2 on.</source>
        <translation>Tiene menos de %1: se puede eliminar a partir de %2.</translation>
    </message>
    <message>
        <source>Its annotation %1 keeps it until %2.</source>
        <translation>Su anotación %1 lo conserva hasta %2.</translation>
    </message>
    <message>
        <source>It has the label %1 and is older than %2.</source>
        <translation>Tiene la etiqueta %1 y más de %2.</translation>
    </message>
    <message>
        <source>It has the label %1, and its annotation %2 let it go on %3.</source>
        <translation>Tiene la etiqueta %1, y su anotación %2 permitía eliminarlo desde %3.</translation>
    </message>
    <message>
        <source>The cluster or Kubestats itself needs it.</source>
        <translation>El clúster o el propio Kubestats lo necesita.</translation>
    </message>
    <message>
        <source>It is being deleted already.</source>
        <translation>Ya se está eliminando.</translation>
    </message>
    <message>
        <source>The policy excludes the context %1.</source>
        <translation>La política excluye el contexto %1.</translation>
    </message>
    <message>
        <source>It has not opted in: the label %1 is not there.</source>
        <translation>No ha dado su consentimiento: le falta la etiqueta %1.</translation>
    </message>
    <message>
        <source>Stopped: the namespaces that are left were not touched.</source>
        <translation>Detenido: los namespaces restantes no se tocaron.</translation>
    </message>
    <message>
        <source>The ledger %1 was changed at entry %2 by somebody else. Nothing is deleted before you have looked at it.</source>
        <translation>Alguien más cambió el libro de registro %1 en la entrada %2. No se elimina nada hasta que usted lo revise.</translation>
    </message>
    <message>
        <source>%1 is in the list twice. Nothing was deleted.</source>
        <translation>%1 está dos veces en la lista. No se eliminó nada.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Looking whether everything is as it was approved.</source>
        <translation>Comprobando que todo está como se aprobó.</translation>
    </message>
    <message>
        <source>Looking once more, right before the deletion.</source>
        <translation>Comprobando una vez más, justo antes de la eliminación.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n object(s).</source>
        <translation>
            <numerusform>Guardando %n objeto.</numerusform>
            <numerusform>Guardando %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deletion is sent.</source>
        <translation>La eliminación se ha enviado.</translation>
    </message>
    <message>
        <source>Sending the deletion.</source>
        <translation>Enviando la eliminación.</translation>
    </message>
    <message>
        <source>The cluster gave no reason.</source>
        <translation>El clúster no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion.</source>
        <translation>El clúster aceptó la eliminación.</translation>
    </message>
    <message>
        <source>It changed in the very moment of the deletion, so the cluster refused: %1 Preview it again.</source>
        <translation>Cambió justo en el momento de la eliminación, así que el clúster la rechazó: %1 Genere otra vista previa.</translation>
    </message>
    <message>
        <source>The cluster refused: %1</source>
        <translation>El clúster rechazó la petición: %1</translation>
    </message>
    <message>
        <source>The answer was lost: %1</source>
        <translation>La respuesta se perdió: %1</translation>
    </message>
    <message>
        <source>Its answer was lost; it is gone.</source>
        <translation>La respuesta se perdió; ya no existe.</translation>
    </message>
    <message>
        <source>The request was lost and nothing was deleted. Preview and approve it again if it is still to go.</source>
        <translation>La petición se perdió y no se eliminó nada. Si aún debe eliminarse, genere otra vista previa y apruébela de nuevo.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: its answer was lost and the cluster cannot be asked. It is asked again at the next start.</source>
        <translation>No se sabe si se eliminó: la respuesta se perdió y no se puede preguntar al clúster. Se volverá a preguntar en el próximo inicio.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it.</source>
        <translation>El clúster aceptó la eliminación y continúa con ella.</translation>
    </message>
    <message>
        <source>The cluster removes what is in it.</source>
        <translation>El clúster quita el contenido.</translation>
    </message>
    <message>
        <source>Gone after %1.</source>
        <translation>Desapareció al cabo de %1.</translation>
    </message>
    <message>
        <source>Not begun: %1</source>
        <translation>Sin empezar: %1</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Aquí se conocen: %1.</translation>
    </message>
    <message>
        <source>Keys and values are expected here, as in &quot;key: value&quot;.</source>
        <translation>Aquí se esperan claves y valores, como en «clave: valor».</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice. Keep one of them.</source>
        <translation>La clave «%1» está aquí dos veces. Deje solo una.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known. %2</source>
        <translation>La clave «%1» no se conoce. %2</translation>
    </message>
    <message>
        <source>A list is expected here, as in [a, b].</source>
        <translation>Aquí se espera una lista, como en [a, b].</translation>
    </message>
    <message>
        <source>The value is empty. Write one, or remove the key to have its default.</source>
        <translation>El valor está vacío. Escriba uno o quite la clave para usar el predeterminado.</translation>
    </message>
    <message>
        <source>One value is expected here, not several.</source>
        <translation>Aquí se espera un valor, no varios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3.</source>
        <translation>«%1» no es un número entero de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster removes what is in it: %n object(s) left.</source>
        <translation>
            <numerusform>El clúster quita el contenido: queda %n objeto.</numerusform>
            <numerusform>El clúster quita el contenido: quedan %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster cannot find out what is in it: a service that adds kinds does not answer. Mend or remove that APIService. %1</source>
        <translation>El clúster no puede averiguar qué contiene: no responde un servicio que añade kinds. Corrija o quite ese APIService. %1</translation>
    </message>
    <message>
        <source>The cluster serves a group whose name it cannot read itself. Mend that APIService. %1</source>
        <translation>El clúster ofrece un grupo cuyo nombre ni él mismo puede leer. Corrija ese APIService. %1</translation>
    </message>
    <message>
        <source>Some of its contents could not be deleted. Look whether a webhook refuses them. %1</source>
        <translation>No se pudo eliminar parte del contenido. Compruebe si lo rechaza un webhook. %1</translation>
    </message>
    <message>
        <source>Some of its contents are still there. %1</source>
        <translation>Parte del contenido sigue ahí. %1</translation>
    </message>
    <message>
        <source>Finalizers hold some of its contents. Start the controller that removes them. %1</source>
        <translation>Hay finalizers que retienen parte del contenido. Inicie el controlador que los quita. %1</translation>
    </message>
    <message>
        <source>Waits until no Pod uses it any longer: %1.</source>
        <translation>En espera hasta que ningún Pod lo use: %1.</translation>
    </message>
    <message>
        <source>The finalizer %1 holds %2. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>El finalizer %1 retiene %2. Vuelva a iniciar el controlador al que pertenece; él mismo quita el finalizer.</translation>
    </message>
    <message>
        <source>This is no plan: it has to begin with apiVersion: kubestats.io/v1 and kind: PurgePlan.</source>
        <translation>Esto no es un plan: debe empezar por apiVersion: kubestats.io/v1 y kind: PurgePlan.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 was deleted and made again.</source>
        <translation>%1 se eliminó y se volvió a crear.</translation>
    </message>
    <message>
        <source>%1 has other finalizers.</source>
        <translation>%1 tiene otros finalizers.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 es nuevo.</translation>
    </message>
    <message>
        <source>There are %1 now.</source>
        <translation>Ahora hay %1.</translation>
    </message>
    <message>
        <source>This is no plan.</source>
        <translation>Esto no es un plan.</translation>
    </message>
    <message>
        <source>The namespace was deleted and made again.</source>
        <translation>El namespace se eliminó y se volvió a crear.</translation>
    </message>
    <message>
        <source>The namespace itself has changed: its labels, its annotations or its state.</source>
        <translation>El propio namespace ha cambiado: sus etiquetas, sus anotaciones o su estado.</translation>
    </message>
    <message>
        <source>What is in the namespace has changed.</source>
        <translation>El contenido del namespace ha cambiado.</translation>
    </message>
    <message>
        <source>%1 is missing. Write %1: %2.</source>
        <translation>Falta %1. Escriba %1: %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and only %3 is known.</source>
        <translation>%1 es «%2», y solo se conoce %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector: %2</source>
        <translation>«%1» no es un selector: %2</translation>
    </message>
    <message>
        <source>The selector picks namespaces that have no label at all. Name a label that a namespace has to have.</source>
        <translation>El selector elige namespaces que no tienen ninguna etiqueta. Indique una etiqueta que el namespace deba tener.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age. Write 24h, 30d or 2w.</source>
        <translation>«%1» no es una antigüedad. Escriba 24h, 30d o 2w.</translation>
    </message>
    <message>
        <source>The file is empty. Write at least apiVersion: %1 and kind: %2.</source>
        <translation>El archivo está vacío. Escriba al menos apiVersion: %1 y kind: %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is not a number of seconds from 1. Correct or remove it; no default is taken for it.</source>
        <translation>%1 es «%2», que no es un número de segundos a partir de 1. Corríjalo o quítelo; no se usa ningún valor predeterminado en su lugar.</translation>
    </message>
    <message>
        <source>PURGE_AGE and PURGE_THRESHOLD say different ages. Remove one of them.</source>
        <translation>PURGE_AGE y PURGE_THRESHOLD indican antigüedades distintas. Quite una de las dos.</translation>
    </message>
    <message>
        <source>%1 cannot be listed, so nobody knows what would be lost: %2</source>
        <translation>No se puede listar %1, así que no se sabe qué se perdería: %2</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>The server did not say whether it would delete it.</source>
        <translation>El servidor no dijo si lo eliminaría.</translation>
    </message>
    <message>
        <source>The server&apos;s dry run has no answer: %1</source>
        <translation>El dry run del servidor no tiene respuesta: %1</translation>
    </message>
    <message>
        <source>%1 is still being deleted. Wait until it is gone.</source>
        <translation>%1 aún se está eliminando. Espere a que desaparezca.</translation>
    </message>
    <message>
        <source>Its labels and annotations were left as they are.</source>
        <translation>Sus etiquetas y anotaciones se dejaron como están.</translation>
    </message>
    <message>
        <source>The cluster serves no %1 any longer. Install what it belongs to, and restore again.</source>
        <translation>El clúster ya no ofrece %1. Instale lo que lo proporciona y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The cluster makes it by itself.</source>
        <translation>El clúster lo crea por sí mismo.</translation>
    </message>
    <message>
        <source>%1 %2 makes it again.</source>
        <translation>%1 %2 lo vuelve a crear.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>With a new, empty volume: the data of the old one is no part of a backup.</source>
        <translation>Con un volumen nuevo y vacío: los datos del anterior no forman parte de una copia de seguridad.</translation>
    </message>
    <message>
        <source>With a new address.</source>
        <translation>Con una dirección nueva.</translation>
    </message>
    <message>
        <source>Without its values: the backup has none.</source>
        <translation>Sin sus valores: la copia de seguridad no los tiene.</translation>
    </message>
    <message>
        <source>Restored: %1 created, %2 there already, %3 left to their owners, %4 failed.</source>
        <translation>Restaurado: creados: %1, ya existentes: %2, dejados a sus dueños: %3, con error: %4.</translation>
    </message>
    <message>
        <source>A comma is expected here.</source>
        <translation>Aquí se espera una coma.</translation>
    </message>
    <message>
        <source>The name of a label is expected here.</source>
        <translation>Aquí se espera el nombre de una etiqueta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a label.</source>
        <translation>«%1» no es el nombre de una etiqueta.</translation>
    </message>
    <message>
        <source>One of =, ==, !=, in, notin, &gt; and &lt; is expected here.</source>
        <translation>Aquí se espera uno de =, ==, !=, in, notin, &gt; y &lt;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the value of a label.</source>
        <translation>«%1» no puede ser el valor de una etiqueta.</translation>
    </message>
    <message>
        <source>A whole number is expected after &gt; and &lt;.</source>
        <translation>Después de &gt; y &lt; se espera un número entero.</translation>
    </message>
    <message>
        <source>Values in parentheses are expected here: (a, b).</source>
        <translation>Aquí se esperan valores entre paréntesis: (a, b).</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here.</source>
        <translation>Aquí se espera un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>There is no value between the parentheses.</source>
        <translation>No hay ningún valor entre los paréntesis.</translation>
    </message>
    <message>
        <source>The selector is empty: it would pick every namespace. Name a label, as in k8s-ns-purger=true.</source>
        <translation>El selector está vacío: elegiría todos los namespaces. Indique una etiqueta, como en k8s-ns-purger=true.</translation>
    </message>
    <message>
        <source>The selector &quot;%1&quot; is wrong at column %2: %3</source>
        <translation>El selector «%1» es incorrecto en la columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>It can bring back %n object(s).</source>
        <translation>
            <numerusform>Puede recuperar %n objeto.</numerusform>
            <numerusform>Puede recuperar %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the data of %n volume(s).</source>
        <translation>
            <numerusform>Sin los datos de %n volumen.</numerusform>
            <numerusform>Sin los datos de %n volúmenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the address(es) of %n load balancer(s).</source>
        <translation>
            <numerusform>Sin la dirección de %n balanceador de carga.</numerusform>
            <numerusform>Sin las direcciones de %n balanceadores de carga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the values of Secrets.</source>
        <translation>Sin los valores de los Secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2 in all</source>
        <translation>%1, al menos %2 en total</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 en total</translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted for ever</source>
        <translation>
            <numerusform>%1 eliminado para siempre</numerusform>
            <numerusform>%1 eliminados para siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unknown fate</source>
        <translation>%1 de destino desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept</source>
        <translation>
            <numerusform>%1 conservado</numerusform>
            <numerusform>%1 conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>The approval was given as %1, and %2 now takes us for %3.</source>
        <translation>La aprobación se dio como %1, y %2 ahora nos toma por %3.</translation>
    </message>
    <message>
        <source>%1 of the backup does not read as what was saved. Nothing was deleted.</source>
        <translation>%1 de la copia no se lee como se guardó. No se eliminó nada.</translation>
    </message>
    <message>
        <source>%1 is no object of Kubernetes.</source>
        <translation>%1 no es un objeto de Kubernetes.</translation>
    </message>
    <message>
        <source>The answer was lost: asking the cluster what became of it.</source>
        <translation>La respuesta se perdió: se pregunta al clúster qué pasó.</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: its answer was lost, it is still there, and the request may yet be carried out. It is asked again at the next start.</source>
        <translation>Nadie sabe si se eliminará: la respuesta se perdió, sigue ahí y la petición aún puede ejecutarse. Se vuelve a preguntar en el próximo inicio.</translation>
    </message>
    <message>
        <source>You may not delete the namespace %1. Ask the administrator of the cluster for the right to delete it.</source>
        <translation>No puede eliminar el namespace %1. Pida a quien administra el clúster el derecho a eliminarlo.</translation>
    </message>
    <message>
        <source>Nothing of the backup can be read, so nothing was created: %1</source>
        <translation>No se puede leer nada de la copia, así que no se creó nada: %1</translation>
    </message>
    <message>
        <source>%1 is missing from the backup.</source>
        <translation>Falta %1 en la copia.</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>Interrumpido: %1</translation>
    </message>
    <message>
        <source>Asked again later: it is gone.</source>
        <translation>Consultado después: ya no está.</translation>
    </message>
    <message>
        <source>Asked again later: the cluster accepted the deletion and still removes what is in it.</source>
        <translation>Consultado después: el clúster aceptó la eliminación y aún quita su contenido.</translation>
    </message>
    <message>
        <source>Asked again later: it is still there, and the request may yet be carried out. It is asked once more.</source>
        <translation>Consultado después: sigue ahí y la petición aún puede llevarse a cabo. Se consultará otra vez.</translation>
    </message>
    <message>
        <source>Asked again later: the request never arrived. Nothing was deleted.</source>
        <translation>Consultado después: la petición nunca llegó. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion and goes on with it. It is no longer asked how far it is.</source>
        <translation>El clúster aceptó la eliminación y sigue con ella. Ya no se le pregunta cuánto lleva.</translation>
    </message>
    <message>
        <source>The cluster accepted the deletion, but cannot be asked how far it is: %1</source>
        <translation>El clúster aceptó la eliminación, pero no se le puede preguntar cuánto lleva: %1</translation>
    </message>
    <message>
        <source>The finalizer %1 holds the namespace itself. Start the controller that it belongs to again; it removes the finalizer itself.</source>
        <translation>El finalizer %1 retiene el propio namespace. Vuelva a iniciar el controlador al que pertenece; él mismo quita el finalizer.</translation>
    </message>
    <message>
        <source>Without its owner: %1.</source>
        <translation>Sin su propietario: %1.</translation>
    </message>
    <message>
        <source>Its owner %1 %2 did not come back, and nothing else makes it again. It is in the backup.</source>
        <translation>Su propietario %1 %2 no volvió, y nada más lo crea de nuevo. Está en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup does not hold what was approved: something changed while it was written, or a list was not whole. Preview it again.</source>
        <translation>La copia de seguridad no contiene lo que se aprobó: algo cambió mientras se escribía, o una lista no estaba completa. Vuelva a ver la vista previa.</translation>
    </message>
    <message>
        <source>With new ports on the nodes, which were: %1.</source>
        <translation>Con puertos nuevos en los nodos; eran: %1.</translation>
    </message>
    <message>
        <source>What was added to it is only in the backup: %1.</source>
        <translation>Lo que se le añadió está solo en la copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>It was not created: whether its owner %1 %2 is there could not be asked (%3). It is in the backup.</source>
        <translation>No se creó: no se pudo preguntar si su propietario %1 %2 está ahí (%3). Está en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The kubeconfig changed since it was approved: the context %1 has another credential or proxy, or is reached in another way.</source>
        <translation>El kubeconfig cambió desde la aprobación: el contexto %1 tiene otra credencial u otro proxy, o se accede a él de otra manera.</translation>
    </message>
    <message>
        <source>%1 without a volume</source>
        <translation>%1 sin volumen</translation>
    </message>
    <message>
        <source>The cluster failed, so nobody knows yet what came of it: %1</source>
        <translation>El clúster falló; aún no se sabe qué fue de ello: %1</translation>
    </message>
    <message>
        <source>The cluster failed: asking it what became of the deletion. %1</source>
        <translation>El clúster falló: se le pregunta qué fue de la eliminación. %1</translation>
    </message>
    <message>
        <source>The cluster failed, and it is gone all the same: %1</source>
        <translation>El clúster falló y, aun así, ya no está: %1</translation>
    </message>
    <message>
        <source>The cluster failed and nothing was deleted: %1 Preview and approve it again if it is still to go.</source>
        <translation>El clúster falló y no se eliminó nada: %1 Si aún debe eliminarse, genere otra vista previa y apruébela de nuevo.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was deleted: the cluster failed and cannot be asked. It is asked again at the next start. %1</source>
        <translation>No se sabe si se eliminó: el clúster falló y no se le puede preguntar. Se volverá a preguntar en el próximo inicio. %1</translation>
    </message>
    <message>
        <source>Nobody knows whether it will be deleted: the cluster failed, it is still there, and the request may yet be carried out. It is asked again at the next start. %1</source>
        <translation>No se sabe si se eliminará: el clúster falló, sigue ahí y la petición aún puede ejecutarse. Se volverá a preguntar en el próximo inicio. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment.</source>
        <translation>«%1» no es un instante.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>The cluster still removes what is in it.</source>
        <translation>El clúster aún quita su contenido.</translation>
    </message>
    <message>
        <source>It is still there: %1</source>
        <translation>Sigue ahí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s) would go, and the policy lets at most %2 go in one run. Nothing was deleted. Look at what matches, or raise limits.count.</source>
        <translation>
            <numerusform>Se eliminaría %1 namespace, y la política permite como máximo %2 por ejecución. No se eliminó nada. Revise lo que coincide o aumente limits.count.</numerusform>
            <numerusform>Se eliminarían %1 namespaces, y la política permite como máximo %2 por ejecución. No se eliminó nada. Revise lo que coincide o aumente limits.count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 namespace(s) would go, and the policy lets at most %3 % go in one run, which is %4. Nothing was deleted. Look at what matches, or raise limits.percent.</source>
        <translation>
            <numerusform>Se eliminaría %1 de %2 namespace, y la política permite como máximo el %3 % por ejecución, es decir, %4. No se eliminó nada. Revise lo que coincide o aumente limits.percent.</numerusform>
            <numerusform>Se eliminarían %1 de %2 namespaces, y la política permite como máximo el %3 % por ejecución, es decir, %4. No se eliminó nada. Revise lo que coincide o aumente limits.percent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan lists other objects than those that are in the namespace. Make a new plan.</source>
        <translation>El plan enumera otros objetos que los que hay en el namespace. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>%1 is missing. Make a new plan.</source>
        <translation>Falta %1. Cree un plan nuevo.</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now, which would be deleted with it; it had none.</source>
        <translation>La solicitud %1 tiene ahora un volumen, que se eliminaría con ella; no tenía ninguno.</translation>
    </message>
    <message>
        <source>The claim %1 has a volume now; it had none.</source>
        <translation>La solicitud %1 tiene ahora un volumen; no tenía ninguno.</translation>
    </message>
    <message>
        <source>The claim %1 has another volume: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>La solicitud %1 tiene otro volumen: «%2» en lugar de «%3».</translation>
    </message>
    <message>
        <source>Nobody can say any longer what becomes of the volume of claim %1.</source>
        <translation>Ya nadie puede decir qué ocurrirá con el volumen de la solicitud %1.</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; that was not known.</source>
        <translation>El volumen de la solicitud %1 se eliminaría con ella; eso no se sabía.</translation>
    </message>
    <message>
        <source>The volume of claim %1 has the reclaim policy &quot;%2&quot;; that was not known.</source>
        <translation>El volumen de la solicitud %1 tiene la política de reclamación «%2»; eso no se sabía.</translation>
    </message>
    <message>
        <source>The volume of claim %1 would be deleted with it; it was to be kept.</source>
        <translation>El volumen de la solicitud %1 se eliminaría con ella; debía conservarse.</translation>
    </message>
    <message>
        <source>The volume of claim %1 has another reclaim policy: &quot;%2&quot; in place of &quot;%3&quot;.</source>
        <translation>El volumen de la solicitud %1 tiene otra política de reclamación: «%2» en lugar de «%3».</translation>
    </message>
    <message>
        <source>The address of Service %1 would be given up with it; it had none.</source>
        <translation>La dirección del Service %1 se liberaría con él; no tenía ninguna.</translation>
    </message>
    <message>
        <source>The Service %1 no longer has an address that would be given up.</source>
        <translation>El Service %1 ya no tiene una dirección que se liberaría.</translation>
    </message>
    <message>
        <source>The cluster gives every namespace the label %1, so it is no opt-in. Name a label that somebody puts on a namespace.</source>
        <translation>El clúster da a cada namespace la etiqueta %1, así que no es un consentimiento. Indique una etiqueta que alguien ponga a un namespace.</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected, and the name of the cluster, %1, was not typed.</source>
        <translation>El contexto %2 lleva al mismo clúster y está protegido, y no se escribió el nombre del clúster, %1.</translation>
    </message>
    <message>
        <source>The context %2 leads to the same cluster and is protected: type the name of the cluster, %1.</source>
        <translation>El contexto %2 lleva al mismo clúster y está protegido: escriba el nombre del clúster, %1.</translation>
    </message>
    <message>
        <source>%1 stays protected: the context %2 leads to the same cluster and is protected, too. Take its protection away there.</source>
        <translation>%1 sigue protegido: el contexto %2 lleva al mismo clúster y también está protegido. Quite allí la protección.</translation>
    </message>
    <message>
        <source>Its answer was lost; it is there.</source>
        <translation>Se perdió la respuesta; existe.</translation>
    </message>
    <message>
        <source>It is not known whether it was created: its answer was lost (%1), and the cluster cannot be asked: %2</source>
        <translation>No se sabe si se creó: se perdió la respuesta (%1) y no se puede preguntar al clúster: %2</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>No existe: %1</translation>
    </message>
    <message>
        <source>It is not known whether it will be created: its answer was lost, it is not there yet, and the request may still be carried out. %1</source>
        <translation>No se sabe si se creará: se perdió la respuesta, todavía no existe y la solicitud aún puede ejecutarse. %1</translation>
    </message>
    <message>
        <source>It is not known whether it was created: it was stopped while the request was on its way.</source>
        <translation>No se sabe si se creó: se detuvo mientras la solicitud estaba en camino.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n object(s) it is not known whether (it was/they were) created.</source>
        <translation>
            <numerusform>De %n objeto no se sabe si se creó.</numerusform>
            <numerusform>De %n objetos no se sabe si se crearon.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had finished, and is not run again.</source>
        <translation>Había terminado y no se ejecuta otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n Pod(s) had finished and (was/were) left out.</source>
        <translation>
            <numerusform>%n Pod había terminado y se omitió.</numerusform>
            <numerusform>%n Pods habían terminado y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new token.</source>
        <translation>Con un token nuevo.</translation>
    </message>
    <message>
        <source>It had finished: it is suspended, so that it does not run again.</source>
        <translation>Había terminado: queda suspendido para que no se ejecute otra vez.</translation>
    </message>
    <message>
        <source>The restore was cut off: some objects may be there again.</source>
        <translation>La restauración se interrumpió: puede que algunos objetos existan de nuevo.</translation>
    </message>
    <message>
        <source>A restore was begun. Where no other link follows, it was cut off: some objects may be there again.</source>
        <translation>Se inició una restauración. Si no le sigue otro eslabón, se interrumpió: puede que algunos objetos existan de nuevo.</translation>
    </message>
</context>
<context>
    <name>PurgeBanner</name>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open, and the kubeconfig does not have it any more.</source>
        <translation>
            <numerusform>Hay %n eliminación abierta en %1, y el kubeconfig ya no lo contiene.</numerusform>
            <numerusform>Hay %n eliminaciones abiertas en %1, y el kubeconfig ya no lo contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Abrir el libro de registro</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) on %1 (is/are) open. Connect to ask the cluster what came of them.</source>
        <translation>
            <numerusform>Hay %n eliminación abierta en %1. Conéctese para preguntar al clúster qué fue de ella.</numerusform>
            <numerusform>Hay %n eliminaciones abiertas en %1. Conéctese para preguntar al clúster qué fue de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>PurgeDetails</name>
    <message>
        <source>What happens to the namespace</source>
        <translation>Qué ocurre con el namespace</translation>
    </message>
    <message>
        <source>The cluster removes what is in it. Nothing holds it so far.</source>
        <translation>El clúster quita el contenido. Por ahora nada lo retiene.</translation>
    </message>
    <message>
        <source>Reported by the cluster</source>
        <translation>Según el clúster</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Open in Ledger</source>
        <translation>Abrir en el libro de registro</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The namespace, its labels and its contents are checked again right before.</source>
        <translation>Aún no se ha enviado nada. El namespace, sus etiquetas y su contenido se comprueban de nuevo justo antes.</translation>
    </message>
    <message>
        <source>Audit-ID %1</source>
        <translation>Audit-ID %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Or let it wait. Kubestats keeps watching and never removes a finalizer for you.</source>
        <translation>O déjelo esperar. Kubestats sigue observando y nunca quita un finalizer por usted.</translation>
    </message>
    <message>
        <source>It takes longer than a deletion should. The next one has its turn meanwhile; this one is asked after while its cluster is open, and the ledger says when it is gone.</source>
        <translation>Tarda más de lo que debería una eliminación. Mientras, le toca al siguiente; por este se pregunta mientras su clúster esté abierto, y el libro de registro dirá cuándo desaparece.</translation>
    </message>
</context>
<context>
    <name>PurgeList</name>
    <message>
        <source>Namespaces of this run</source>
        <translation>Namespaces de esta ejecución</translation>
    </message>
</context>
<context>
    <name>PurgeModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking everything again</source>
        <translation>Comprobando todo de nuevo</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Sending the one DELETE</source>
        <translation>Enviando el único DELETE</translation>
    </message>
    <message>
        <source>Still Terminating</source>
        <translation>Sigue en Terminating</translation>
    </message>
    <message>
        <source>Terminating, %1</source>
        <translation>Terminating, %1</translation>
    </message>
    <message>
        <source>Gone after %1</source>
        <translation>Eliminado al cabo de %1</translation>
    </message>
    <message>
        <source>Refused, nothing was deleted</source>
        <translation>Rechazado, no se eliminó nada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>held by %1 for %2</source>
        <translation>retenido por %1 desde hace %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>ends in %1 at the latest</source>
        <translation>termina en %1 como máximo</translation>
    </message>
    <message>
        <source>being deleted for %1</source>
        <translation>eliminándose desde hace %1</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>ya llega su turno</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Stuck, terminating for %1</source>
        <translation>Atascado, terminando desde hace %1</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) gone</source>
        <translation>
            <numerusform>%1 de %2 objeto eliminado</numerusform>
            <numerusform>%1 de %2 objetos eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Nothing is being deleted</source>
        <translation>No se está eliminando nada</translation>
    </message>
    <message>
        <source>What was deleted before is in the ledger.</source>
        <translation>Lo que se eliminó antes está en el libro de registro.</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Abrir el libro de registro</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>%1 of %2 gone</source>
        <translation>%1 de %2 eliminados</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <translation>Se detiene tras %1</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Stop after %1</source>
        <translation>Detener tras %1</translation>
    </message>
    <message>
        <source>No more is begun. A deletion that the cluster accepted goes on.</source>
        <translation>No se empieza ninguna otra. Una eliminación que el clúster aceptó continúa.</translation>
    </message>
    <message>
        <source>1 object remains</source>
        <translation>Queda 1 objeto</translation>
    </message>
    <message>
        <source>%1 objects remain</source>
        <translation>Quedan %1 objetos</translation>
    </message>
    <message>
        <source>Approved at %1</source>
        <translation>Aprobado a las %1</translation>
    </message>
    <message>
        <source>Approved at %1 by %2</source>
        <translation>Aprobado a las %1 por %2</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>válida hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s) refused because the approval was over.</source>
        <translation>
            <numerusform>%n namespace rechazado porque la aprobación había caducado.</numerusform>
            <numerusform>%n namespaces rechazados porque la aprobación había caducado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again and approve…</source>
        <translation>Revisar de nuevo y aprobar…</translation>
    </message>
    <message numerus="yes">
        <source>The approval is over in %1 min. %n namespace(s) may have to be approved again.</source>
        <translation>
            <numerusform>La aprobación caduca en %1 min. Quizá haya que aprobar de nuevo %n namespace.</numerusform>
            <numerusform>La aprobación caduca en %1 min. Quizá haya que aprobar de nuevo %n namespaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The approval is over. %n waiting namespace(s) will have to be approved again.</source>
        <translation>
            <numerusform>La aprobación ha caducado. Habrá que aprobar de nuevo %n namespace en espera.</numerusform>
            <numerusform>La aprobación ha caducado. Habrá que aprobar de nuevo %n namespaces en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s)</source>
        <translation>
            <numerusform>%1 de %2 objeto</numerusform>
            <numerusform>%1 de %2 objetos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 a</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The folder %1 is not touched.</source>
        <translation>La carpeta %1 no se toca.</translation>
    </message>
    <message>
        <source>The clone in the data folder is deleted; %1 is not touched.</source>
        <translation>El clon de la carpeta de datos se elimina; %1 no se toca.</translation>
    </message>
    <message>
        <source>Adding it again brings everything back from Git.</source>
        <translation>Si se añade de nuevo, todo vuelve desde Git.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Its %1 event(s) leave the store.</source>
        <translation>
            <numerusform>Su %1 evento sale de la base de datos.</numerusform>
            <numerusform>Sus %1 eventos salen de la base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
</context>
<context>
    <name>RepositoriesModel</name>
    <message>
        <source>local folder, opened in place</source>
        <translation>carpeta local, abierta en su sitio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>until you resume it</source>
        <translation>hasta que lo reanude</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>ya llega su turno</translation>
    </message>
    <message>
        <source>1 new event</source>
        <translation>1 evento nuevo</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>tras el primer escaneo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events, 12 months</source>
        <translation>Eventos, 12 meses</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message numerus="yes">
        <source>%1 new event(s)</source>
        <translation>
            <numerusform>%1 evento nuevo</numerusform>
            <numerusform>%1 eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) in the last 12 months</source>
        <translation>
            <numerusform>%1 evento en los últimos 12 meses</numerusform>
            <numerusform>%1 eventos en los últimos 12 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>no commit yet</source>
        <translation>aún sin commits</translation>
    </message>
</context>
<context>
    <name>RepositoriesPage</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a escanear</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>Filtrar repositorios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Volver a escanear todo</translation>
    </message>
    <message>
        <source>Add repository</source>
        <translation>Añadir repositorio</translation>
    </message>
    <message>
        <source>Rescan every repository that is not paused (Ctrl+R)</source>
        <translation>Volver a escanear todos los repositorios que no están en pausa (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Drop a folder or a URL anywhere to add it</source>
        <translation>Suelte una carpeta o una URL en cualquier parte para añadirla</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n columna oculta</numerusform>
            <numerusform>%n columnas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused to show %2.</source>
        <translation>%1 se negó a mostrar %2.</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>Añadir un token…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Reading repositories</source>
        <translation>Leyendo repositorios</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 repositor(y/ies)</source>
        <translation>
            <numerusform>%1 de %2 repositorio</numerusform>
            <numerusform>%1 de %2 repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s)</source>
        <translation>
            <numerusform>%1 recurso</numerusform>
            <numerusform>%1 recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreadable file(s)</source>
        <translation>
            <numerusform>%1 archivo ilegible</numerusform>
            <numerusform>%1 archivos ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>El filtro se quitó</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Export repositories</source>
        <translation>Exportar repositorios</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies) written to %2</source>
        <translation>
            <numerusform>%1 repositorio escrito en %2</numerusform>
            <numerusform>%1 repositorios escritos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Repositories: %1</source>
        <comment>Repositories: Failed</comment>
        <translation>Repositorios: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Export these repositories…</source>
        <translation>Exportar estos repositorios…</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 is tried again later; a token of its own may ask more often.</source>
        <translation>%1 limita cuántas veces se le puede preguntar. %2 se intentará más tarde; con un token propio se puede preguntar más a menudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) could not be reached. What is shown is as of the last scan.</source>
        <translation>
            <numerusform>No se pudo acceder a %n repositorio. Se muestra lo del último escaneo.</numerusform>
            <numerusform>No se pudo acceder a %n repositorios. Se muestra lo del último escaneo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 limits how often it may be asked. %2 has no schedule: rescan it later; a token of its own may ask more often.</source>
        <translation>%1 limita cuántas veces se le puede preguntar. %2 no tiene horario: vuelva a escanearlo más tarde; un token propio puede preguntar más a menudo.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %1 repositor(y/ies) match.</source>
        <translation>
            <numerusform>Coincide 0 de %1 repositorio.</numerusform>
            <numerusform>Coinciden 0 de %1 repositorios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryFacts</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin escanear</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n bot</numerusform>
            <numerusform>%n bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commit(s)</source>
        <translation>
            <numerusform>%1 commit</numerusform>
            <numerusform>%1 commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryFigures</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>By bots</source>
        <translation>De bots</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message numerus="yes">
        <source>%1 came back</source>
        <translation>
            <numerusform>%1 reapareció</numerusform>
            <numerusform>%1 reaparecieron</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ cuenta el último estado legible</translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>tantos como el %1</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 desde %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 desde %2</translation>
    </message>
    <message>
        <source>%1 in the last 90 days</source>
        <translation>%1 en los últimos 90 días</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>of %1 file(s)</source>
        <translation>
            <numerusform>de %1 archivo</numerusform>
            <numerusform>de %1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>after the first scan</source>
        <translation>tras el primer escaneo</translation>
    </message>
    <message>
        <source>cannot be counted by day</source>
        <translation>no se puede contar por día</translation>
    </message>
</context>
<context>
    <name>RepositoryLists</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: filter to see others</source>
        <translation>Solo se muestran los primeros %1: filtre para ver otros</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>No se pueden leer los recursos</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>Leyendo recursos</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>0 of %1.</source>
        <translation>0 de %1.</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>No hay recursos</translation>
    </message>
    <message>
        <source>No manifest on this branch declares one, or it is not scanned yet.</source>
        <translation>Ningún manifiesto de esta rama declara uno, o aún no se ha escaneado.</translation>
    </message>
    <message>
        <source>Every file was read</source>
        <translation>Se leyeron todos los archivos</translation>
    </message>
    <message>
        <source>Files that cannot be read would be listed here with the line and the reason.</source>
        <translation>Aquí se listarían los archivos que no se pueden leer, con la línea y el motivo.</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>No hay avisos</translation>
    </message>
    <message>
        <source>Files that deserve a look would be listed here.</source>
        <translation>Aquí se listarían los archivos que merecen un vistazo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 resource(s)</source>
        <translation>
            <numerusform>%1 de %2 recurso</numerusform>
            <numerusform>%1 de %2 recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 unreadable file(s)</source>
        <translation>
            <numerusform>%1 de %2 archivo ilegible</numerusform>
            <numerusform>%1 de %2 archivos ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 remark(s)</source>
        <translation>
            <numerusform>%1 de %2 observación</numerusform>
            <numerusform>%1 de %2 observaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepositoryMetrics</name>
    <message>
        <source>Size in Git, MB</source>
        <translation>Tamaño en Git, MB</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Manifest files</source>
        <translation>Archivos de manifiestos</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Cifras de los gráficos</translation>
    </message>
    <message>
        <source>Table, picture and figures of the measurements</source>
        <translation>Tabla, imagen y cifras de las mediciones</translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation>Leyendo las mediciones</translation>
    </message>
    <message>
        <source>What was measured cannot be read</source>
        <translation>No se pueden leer las mediciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Each scan measures size, resources and files; the last one of a day is kept.</source>
        <translation>Cada escaneo mide tamaño, recursos y archivos; se conserva el último de cada día.</translation>
    </message>
    <message>
        <source>Measured once so far, on %1. A line needs two days with a scan.</source>
        <translation>Medido una sola vez hasta ahora, el %1. Una línea necesita dos días con un escaneo.</translation>
    </message>
    <message>
        <source>This range has fewer than two days with a scan. Measurements begin on %1; choose a longer range.</source>
        <translation>Este periodo tiene menos de dos días con un escaneo. Las mediciones empiezan el %1; elija un periodo más largo.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>Too little measured for a line</source>
        <translation>Muy pocas mediciones para una línea</translation>
    </message>
    <message>
        <source>Measured since %1 at the end of scans, the last one of each day. Where nothing was scanned there is a gap.</source>
        <translation>Medido desde %1 al final de los escaneos, el último de cada día. Donde no se escaneó nada hay un hueco.</translation>
    </message>
    <message>
        <source>%1 · %2 · measured at the end of scans, days in UTC</source>
        <comment>repository, range</comment>
        <translation>%1 · %2 · medido al final de los escaneos, días en UTC</translation>
    </message>
    <message>
        <source>Source: measurements of this machine since %1.</source>
        <translation>Fuente: mediciones de este equipo desde %1.</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Rescan</source>
        <translation>Volver a escanear</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Resume scanning</source>
        <translation>Reanudar el escaneo</translation>
    </message>
    <message>
        <source>Pause scanning</source>
        <translation>Pausar el escaneo</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Name, branch, paths…</source>
        <translation>Nombre, rama, rutas…</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Eventos %1</translation>
    </message>
    <message>
        <source>Resources %1</source>
        <translation>Recursos %1</translation>
    </message>
    <message>
        <source>Unreadable files %1</source>
        <translation>Archivos ilegibles %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Events cannot be counted</source>
        <translation>No se pueden contar los eventos</translation>
    </message>
    <message numerus="yes">
        <source>last scan %1, %2 new event(s)</source>
        <translation>
            <numerusform>último escaneo %1, %2 evento nuevo</numerusform>
            <numerusform>último escaneo %1, %2 eventos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>El filtro se quitó</translation>
    </message>
    <message>
        <source>What is shown is from %1. %2</source>
        <translation>Se muestra lo de %1. %2</translation>
    </message>
    <message>
        <source>Add a token…</source>
        <translation>Añadir un token…</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mediciones</translation>
    </message>
</context>
<context>
    <name>ResourceDetails</name>
    <message>
        <source>Copy the YAML</source>
        <translation>Copiar el YAML</translation>
    </message>
    <message>
        <source>Open this commit&apos;s file on the web</source>
        <translation>Abrir el archivo de este commit en la web</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>The resource cannot be read</source>
        <translation>No se puede leer el recurso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>The resource left the scope after the list was read.</source>
        <translation>El recurso salió del ámbito después de leer la lista.</translation>
    </message>
    <message>
        <source>%1 in namespace %2</source>
        <translation>%1 en el namespace %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and namespace, repository</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The biography cannot be read</source>
        <translation>No se puede leer la biografía</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>It is present since before %1, where the history that was scanned begins.</source>
        <translation>Está presente desde antes de %1, donde empieza el historial escaneado.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>%n evento desde %1</numerusform>
            <numerusform>%n eventos desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be shown</source>
        <translation>No se puede mostrar el archivo</translation>
    </message>
    <message>
        <source>The file is %1, too large to be shown here. Open it on the web, or with git show.</source>
        <translation>El archivo ocupa %1, demasiado para mostrarlo aquí. Ábralo en la web o con git show.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as it was before it was deleted</source>
        <translation>%1 · como era antes de eliminarse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 changed by this event</source>
        <translation>
            <numerusform>%1 · %2 cambiada por este evento</numerusform>
            <numerusform>%1 · %2 cambiadas por este evento</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every event of this resource</source>
        <translation>Mostrar todos los eventos de este recurso</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Find in the YAML</source>
        <translation>Buscar en el YAML</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 object(s) are listed here: narrow the filter to find the others.</source>
        <translation>
            <numerusform>Aquí se muestra %1 de %2 objeto: acote el filtro para encontrar los demás.</numerusform>
            <numerusform>Aquí se muestran %1 de %2 objetos: acote el filtro para encontrar los demás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceGroupsModel</name>
    <message>
        <source>(no namespace)</source>
        <translation>(sin namespace)</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group, open</source>
        <translation>%1, grupo, abierto</translation>
    </message>
    <message>
        <source>%1, group, closed</source>
        <translation>%1, grupo, cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%n namespace(s)</source>
        <translation>
            <numerusform>%n namespace</numerusform>
            <numerusform>%n namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its file cannot be read now</source>
        <translation>%1: ahora no se puede leer su archivo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>Mostrar %n nombre más</numerusform>
            <numerusform>Mostrar %n nombres más</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind, name</source>
        <translation>Kind, nombre</translation>
    </message>
    <message>
        <source>Namespace, name</source>
        <translation>Namespace, nombre</translation>
    </message>
    <message>
        <source>Repository, name</source>
        <translation>Repositorio, nombre</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>Grupo de API</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 más</numerusform>
            <numerusform>%1 más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceModel</name>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>unreadable now</source>
        <translation>ahora ilegible</translation>
    </message>
    <message>
        <source>in Git</source>
        <translation>en Git</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
</context>
<context>
    <name>ResourcesBar</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only deleted ones</source>
        <translation>Solo los eliminados</translation>
    </message>
    <message>
        <source>With deleted ones</source>
        <translation>Con los eliminados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter resources by name, kind, namespace or path</source>
        <translation>Filtrar recursos por nombre, kind, namespace o ruta</translation>
    </message>
    <message>
        <source>Name, kind, namespace or path</source>
        <translation>Nombre, kind, namespace o ruta</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Group: kind, name</source>
        <translation>Grupo: kind, nombre</translation>
    </message>
    <message>
        <source>Group: namespace, name</source>
        <translation>Grupo: namespace, nombre</translation>
    </message>
    <message>
        <source>Group: repository, name</source>
        <translation>Grupo: repositorio, nombre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>In Git</source>
        <translation>En Git</translation>
    </message>
    <message>
        <source>Export these resources…</source>
        <translation>Exportar estos recursos…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>Mostrar en Tendencias</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>ResourcesFiles</name>
    <message>
        <source>Export resources</source>
        <translation>Exportar recursos</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>No se copió nada. %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the resources have changed. Copy again.</source>
        <translation>No se copió nada: los recursos han cambiado. Copie de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %2 name(s) written.</source>
        <translation>
            <numerusform>Exportando: %1 de %2 nombre escrito.</numerusform>
            <numerusform>Exportando: %1 de %2 nombres escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s) written to %2</source>
        <translation>
            <numerusform>%1 nombre escrito en %2</numerusform>
            <numerusform>%1 nombres escritos en %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Resources cannot be read</source>
        <translation>No se pueden leer los recursos</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading resources</source>
        <translation>Leyendo recursos</translation>
    </message>
    <message>
        <source>No resource matches</source>
        <translation>Ningún recurso coincide</translation>
    </message>
    <message>
        <source>None in this scope has what the filter asks for.</source>
        <translation>Ninguno de este ámbito tiene lo que pide el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Aún no hay recursos</translation>
    </message>
    <message>
        <source>Add a repository, or open the sample to look around.</source>
        <translation>Añada un repositorio o abra el ejemplo para echar un vistazo.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>No resources</source>
        <translation>No hay recursos</translation>
    </message>
    <message>
        <source>No manifest in this scope declares one, or it is not scanned yet.</source>
        <translation>Ningún manifiesto de este ámbito declara uno, o aún no se ha escaneado.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n columna oculta</numerusform>
            <numerusform>%n columnas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 name(s)</source>
        <translation>
            <numerusform>%1 nombre</numerusform>
            <numerusform>%1 nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 names of 3 kinds</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 kind(s)</source>
        <translation>
            <numerusform>%1 kind</numerusform>
            <numerusform>%1 kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 namespaces</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>%1 namespace</numerusform>
            <numerusform>%1 namespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>12 names in 3 repositories</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 repositor(y/ies)</source>
        <translation>
            <numerusform>%1 repositorio</numerusform>
            <numerusform>%1 repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>%1 objeto</numerusform>
            <numerusform>%1 objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>El filtro se quitó</translation>
    </message>
    <message>
        <source>Trends cannot be narrowed to “%1”. Remove that filter first.</source>
        <translation>Las tendencias no se pueden limitar a «%1». Quite antes ese filtro.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 326 objects</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>The namespace and its objects are made again in the order in which they need each other, without what the cluster sets itself. Nothing that is there is changed. The data of volumes is not part of a backup.</source>
        <translation>El namespace y sus objetos se vuelven a crear en el orden en que se necesitan unos a otros, sin lo que pone el propio clúster. No se cambia nada de lo que ya existe. Los datos de los volúmenes no forman parte de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Into the context</source>
        <translation>En el contexto</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is no context to restore into.</source>
        <translation>No hay ningún contexto en el que restaurar.</translation>
    </message>
    <message>
        <source>%1 is not connected. Open it on the page Namespaces first.</source>
        <translation>%1 no está conectado. Ábralo primero en la página Namespaces.</translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it first.</source>
        <translation>%1 es de solo lectura. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>Making objects again…</source>
        <translation>Volviendo a crear los objetos…</translation>
    </message>
    <message>
        <source>Nothing was restored. %1</source>
        <translation>No se restauró nada. %1</translation>
    </message>
    <message>
        <source>It was cut off: %1</source>
        <translation>Se interrumpió: %1</translation>
    </message>
    <message>
        <source>The context that it was deleted in is not there any more. Choose another one.</source>
        <translation>El contexto en el que se eliminó ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>This is another cluster than the one the backup is of, which is %1 (%2). What is in the backup, Secrets as well, would go to %3.</source>
        <translation>Este no es el clúster del que es la copia de seguridad, que es %1 (%2). Lo que hay en ella, también los Secrets, iría a %3.</translation>
    </message>
    <message>
        <source>What came of it is said where this is closed before, too.</source>
        <translation>El resultado se indica también si esto se cierra antes.</translation>
    </message>
    <message>
        <source>The ledger does not have this restore: %1</source>
        <translation>Esta restauración no está en el libro de registro: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 made again, %2 there already, %3 left to what owns them, %4 failed.</source>
        <translation>Creados de nuevo: %1; ya existentes: %2; dejados a sus dueños: %3; con error: %4.</translation>
    </message>
    <message>
        <source>It waits until the deletion under way has ended.</source>
        <translation>Espera a que termine la eliminación en curso.</translation>
    </message>
</context>
<context>
    <name>SaveViewSheet</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter, columns, sorting and time range are kept under this name.</source>
        <translation>El filtro, las columnas, el orden y el periodo se conservan con este nombre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>The saved views in %1 cannot be read: %2. Mend the file, or remove it to begin anew.</source>
        <translation>No se pueden leer las vistas guardadas en %1: %2. Corrija el archivo o quítelo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>No se puede escribir %1: %2. Compruebe la carpeta y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>This repository has no commit yet.</source>
        <translation>Este repositorio aún no tiene ningún commit.</translation>
    </message>
    <message>
        <source>A shallow clone: what was there before %1 has no history. Complete it: git -C %2 fetch --unshallow</source>
        <translation>Un clon superficial: lo que había antes de %1 no tiene historial. Complételo: git -C %2 fetch --unshallow</translation>
    </message>
</context>
<context>
    <name>ScannedScope</name>
    <message numerus="yes">
        <source>%n repositor(y/ies) not scanned yet.</source>
        <translation>
            <numerusform>%n repositorio aún sin escanear.</numerusform>
            <numerusform>%n repositorios aún sin escanear.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Events appear here while the history is read.</source>
        <translation>Los eventos aparecen aquí mientras se lee el historial.</translation>
    </message>
    <message>
        <source>The first scan failed</source>
        <translation>El primer escaneo falló</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Aún sin escanear</translation>
    </message>
    <message>
        <source>What the history holds is known after the first scan.</source>
        <translation>Lo que contiene el historial se sabrá tras el primer escaneo.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>No token for %1 is kept in the keyring.</source>
        <translation>El llavero no guarda ningún token para %1.</translation>
    </message>
    <message>
        <source>The keyring was not opened. Unlock it, then try again.</source>
        <translation>No se abrió el llavero. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keyring can be used here. A token is known until the program ends, or comes from the environment.</source>
        <translation>Aquí no se puede usar ningún llavero. Un token se recuerda hasta que termina el programa, o viene del entorno.</translation>
    </message>
    <message>
        <source>The keyring does not answer. Unlock it, then try again.</source>
        <translation>El llavero no responde. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The chart&apos;s data cannot be used: &quot;%1&quot; must be %2.</source>
        <translation>No se pueden usar los datos del gráfico: «%1» debe ser %2.</translation>
    </message>
    <message>
        <source>a list of rising times in UTC seconds</source>
        <translation>una lista de horas crecientes en segundos UTC</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>one number from 0 (or null) for each start</source>
        <translation>un número a partir de 0 (o null) para cada inicio</translation>
    </message>
    <message>
        <source>a time after the last start</source>
        <translation>una hora posterior al último inicio</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: &quot;%2&quot; does not fit %3. Write %4.</source>
        <translation>%1: «%2» no vale para %3. Escriba %4.</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un número entero a partir de 0</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Sidebar with words or with icons only</source>
        <translation>Barra lateral con palabras o solo con iconos</translation>
    </message>
    <message>
        <source>Rescan every repository at start</source>
        <translation>Volver a escanear todos los repositorios al iniciar</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>Horario de los repositorios nuevos</translation>
    </message>
    <message>
        <source>Cores for a scan; 0: all</source>
        <translation>Núcleos para un escaneo; 0: todos</translation>
    </message>
    <message>
        <source>More names of bots, separated by commas</source>
        <translation>Más nombres de bots, separados por comas</translation>
    </message>
    <message>
        <source>Minutes a clone or fetch may take</source>
        <translation>Minutos que puede durar una clonación o descarga</translation>
    </message>
    <message>
        <source>Megabytes a clone or fetch may use</source>
        <translation>Megabytes que puede usar una clonación o descarga</translation>
    </message>
    <message>
        <source>File with certificates to trust besides the system&apos;s</source>
        <translation>Archivo con certificados de confianza además de los del sistema</translation>
    </message>
    <message>
        <source>Folder of the store and the clones; empty: the data folder</source>
        <translation>Carpeta de la base de datos y de los clones; vacío: la carpeta de datos</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not a settings file. Mend or remove it.</source>
        <translation>%1 no es un archivo de ajustes. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>No se puede escribir %1. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Contrast of the colours</source>
        <translation>Contraste de los colores</translation>
    </message>
    <message>
        <source>Notifications of finished and failed jobs while the window is not in front</source>
        <translation>Notificaciones de tareas terminadas y con error mientras la ventana no está delante</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text, in percent of the desktop&apos;s</source>
        <translation>Tamaño del texto de la ventana, en porcentaje del escritorio</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System follows the desktop</source>
        <translation>Sistema sigue al escritorio</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptativo</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>Schedule of new repositories</source>
        <translation>Horario de los repositorios nuevos</translation>
    </message>
    <message>
        <source>Rescan at start</source>
        <translation>Volver a escanear al iniciar</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cores for a scan</source>
        <translation>Núcleos para un escaneo</translation>
    </message>
    <message>
        <source>release-robot, ci</source>
        <translation>release-robot, ci</translation>
    </message>
    <message>
        <source>More names of bots</source>
        <translation>Más nombres de bots</translation>
    </message>
    <message>
        <source>Renovate, Dependabot and their like are known. No rescan is needed</source>
        <translation>Renovate, Dependabot y similares ya se conocen. No hace falta volver a escanear</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Room it takes</source>
        <translation>Espacio que ocupa</translation>
    </message>
    <message>
        <source>Compact gives back what removed repositories left</source>
        <translation>Compactar devuelve lo que dejaron los repositorios quitados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The store takes %1.</source>
        <translation>La base de datos ocupa %1.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High: black or white grounds, strong lines</source>
        <translation>Alto: fondo negro o blanco, líneas marcadas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Of finished and failed jobs while another window is in front. Takes effect at the next start</source>
        <translation>De tareas terminadas y con error mientras otra ventana está delante. Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Kubestats %1</source>
        <translation>Kubestats %1</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Also by F1</source>
        <translation>También con F1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <translation>Con qué está hecho el programa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>There is no kubeconfig.</source>
        <translation>No hay ningún kubeconfig.</translation>
    </message>
    <message>
        <source>From %1. It is only read.</source>
        <translation>De %1. Solo se lee.</translation>
    </message>
    <message>
        <source>Unprotect…</source>
        <translation>Desproteger…</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Take the protection from %1</source>
        <translation>Quitar la protección a %1</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>Proteger %1</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>PROTEGIDO</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s. Takes effect at the next start</source>
        <translation>Respecto al del escritorio. Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Credentials in the keyring</source>
        <translation>Credenciales en el llavero</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Longest clone or fetch</source>
        <translation>Clonación o descarga más larga</translation>
    </message>
    <message>
        <source>What takes longer is ended. Takes effect at the next start</source>
        <translation>Lo que tarde más se termina. Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Memory of a clone or fetch</source>
        <translation>Memoria de una clonación o descarga</translation>
    </message>
    <message>
        <source>What needs more is ended. Takes effect at the next start</source>
        <translation>Lo que necesite más se termina. Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>solo los del sistema</translation>
    </message>
    <message>
        <source>Choose a file of certificates…</source>
        <translation>Elegir un archivo de certificados…</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose a file with certificates in PEM, or leave it empty.</source>
        <translation>%1 no se puede leer. Elija un archivo con certificados PEM o déjelo vacío.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>More certificates to trust</source>
        <translation>Más certificados de confianza</translation>
    </message>
    <message>
        <source>Of servers of your own. Takes effect at the next start</source>
        <translation>De servidores propios. Se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Quitar %1…</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, after a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Adaptive: every 15 minutes to daily, by activity</source>
        <translation>Adaptativo: de cada 15 minutos a cada día, según la actividad</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another start of the program sent something that cannot be understood.</source>
        <translation>Otro inicio del programa envió algo que no se entiende.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A batch of the scan contradicts itself and was not saved. Scan the repository again; if it persists, report it.</source>
        <translation>Un lote del escaneo se contradice y no se guardó. Escanee el repositorio de nuevo; si persiste, comuníquelo.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is intact; free some space and try again.</source>
        <translation>El disco está lleno: no se pudo escribir %1. Lo guardado antes está intacto; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Set it aside and scan again: everything in it can be rebuilt from Git.</source>
        <translation>La base de datos %1 está dañada. Apártela y escanee de nuevo: todo lo que contiene se puede reconstruir desde Git.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program. Close it and try again.</source>
        <translation>Otro programa está usando la base de datos %1. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>No se puede abrir la base de datos %1. Compruebe que existe su carpeta y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>The database %1 may not be written. Check the permissions of the file and its folder.</source>
        <translation>No se puede escribir en la base de datos %1. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written. Check the disk and try again.</source>
        <translation>No se pudo leer o escribir la base de datos %1. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 refused a request. Start the program again; if it persists, report it.</source>
        <translation>La base de datos %1 rechazó una petición. Inicie el programa de nuevo; si persiste, comuníquelo.</translation>
    </message>
    <message>
        <source>This repository is in the list already, as %1.</source>
        <translation>Este repositorio ya está en la lista, como %1.</translation>
    </message>
    <message>
        <source>This repository is no longer in the list.</source>
        <translation>Este repositorio ya no está en la lista.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Kubestats. Use that version, or choose another data folder. Nothing was changed.</source>
        <translation>La base de datos %1 la escribió una versión más nueva de Kubestats. Use esa versión o elija otra carpeta de datos. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database %1 is not ready yet. Start Kubestats once so that it can make or update it.</source>
        <translation>La base de datos %1 aún no está lista. Inicie Kubestats una vez para que pueda crearla o actualizarla.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Resurrected</source>
        <translation>Reaparecido</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern: day, short month, time</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>pattern: short weekday, day, short month, year, time</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern: day, short month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Access token that may read the repository</source>
        <translation>Token de acceso que puede leer el repositorio</translation>
    </message>
    <message>
        <source>It is kept in the desktop&apos;s keyring and is never shown again. Without a keyring it lives until you quit.</source>
        <translation>Se guarda en el llavero del escritorio y no se vuelve a mostrar. Sin llavero dura hasta que salga.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>No hay ningún token. Pegue uno.</translation>
    </message>
    <message>
        <source>Add a credential</source>
        <translation>Añadir una credencial</translation>
    </message>
    <message>
        <source>github.com</source>
        <translation>github.com</translation>
    </message>
    <message>
        <source>Host that the token is for</source>
        <translation>Host al que pertenece el token</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>This is no name of a host. Write it like github.com.</source>
        <translation>Esto no es el nombre de un host. Escríbalo como github.com.</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Resources in Git</source>
        <translation>Recursos en Git</translation>
    </message>
    <message>
        <source>Events a day</source>
        <translation>Eventos por día</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>Eventos por semana</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Eventos por mes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 resource(s) at the end</source>
        <translation>
            <numerusform>%1 recurso al final</numerusform>
            <numerusform>%1 recursos al final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by type</source>
        <comment>Events a week</comment>
        <translation>%1, por tipo</translation>
    </message>
    <message>
        <source>%1, by kind</source>
        <comment>Events a week</comment>
        <translation>%1, por kind</translation>
    </message>
    <message>
        <source>%1, by namespace</source>
        <comment>Events a week</comment>
        <translation>%1, por namespace</translation>
    </message>
    <message>
        <source>%1, by repository</source>
        <comment>Events a week</comment>
        <translation>%1, por repositorio</translation>
    </message>
    <message>
        <source>%1, by author</source>
        <comment>Events a week</comment>
        <translation>%1, por autor</translation>
    </message>
    <message>
        <source>%1, by people and bots</source>
        <comment>Events a week</comment>
        <translation>%1, por personas y bots</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,717 events, +26 % from the year before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>scanned %1</source>
        <translation>escaneado %1</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>días en UTC</translation>
    </message>
    <message numerus="yes">
        <source>Source: Git history of %n repositor(y/ies), first-parent commits</source>
        <translation>
            <numerusform>Fuente: historial de Git de %n repositorio, commits first-parent</numerusform>
            <numerusform>Fuente: historial de Git de %n repositorios, commits first-parent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, scanned %2</source>
        <comment>source, time</comment>
        <translation>%1, escaneado %2</translation>
    </message>
    <message>
        <source>%1 %2 is not included: it has not been scanned yet.</source>
        <comment>sentence, repository</comment>
        <translation>%1 %2 no está incluido: aún no se ha escaneado.</translation>
    </message>
    <message>
        <source>%1 Not included, since not scanned yet: %2.</source>
        <comment>sentence, repositories</comment>
        <translation>%1 No incluidos, por no estar aún escaneados: %2.</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Todos los repositorios</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies)</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
        </translation>
    </message>
    <message>
        <source>One repository</source>
        <translation>Un repositorio</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>People and bots</source>
        <translation>Personas y bots</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>Grupo de API</translation>
    </message>
    <message>
        <source>%1, by API group</source>
        <comment>Events a week</comment>
        <translation>%1, por grupo de API</translation>
    </message>
    <message>
        <source>dashed: forecast, %1 %</source>
        <translation>línea discontinua: pronóstico, %1 %</translation>
    </message>
    <message>
        <source>No forecast: nothing is shown that could go on.</source>
        <translation>Sin pronóstico: no se muestra nada que pueda continuar.</translation>
    </message>
    <message>
        <source>No forecast: it would begin now, and the range shown ends before.</source>
        <translation>Sin pronóstico: empezaría ahora, y el periodo mostrado termina antes.</translation>
    </message>
    <message>
        <source>No forecast: it takes %1 that are complete, and here are %2.</source>
        <comment>12 weeks, a number</comment>
        <translation>Sin pronóstico: hacen falta %1 completos, y aquí hay %2.</translation>
    </message>
    <message>
        <source>Dashed: forecast for %1, made from %2 that are complete. About %3 % of what comes should lie within the band.</source>
        <comment>13 weeks, 52 weeks</comment>
        <translation>Línea discontinua: pronóstico para %1, hecho con %2 completos. Alrededor del %3 % de lo que venga debería quedar dentro de la banda.</translation>
    </message>
    <message>
        <source>API versions of %1, by how many resources have them</source>
        <comment>a kind</comment>
        <translation>Versiones de API de %1, por el número de recursos que las tienen</translation>
    </message>
    <message>
        <source>Versions of %1, by how many resources use them</source>
        <comment>a chart or an image</comment>
        <translation>Versiones de %1, por el número de recursos que las usan</translation>
    </message>
    <message>
        <source>Charts in use, by how many resources use them</source>
        <translation>Charts en uso, por el número de recursos que los usan</translation>
    </message>
    <message>
        <source>Images in use, by how many resources use them</source>
        <translation>Imágenes en uso, por el número de recursos que las usan</translation>
    </message>
    <message>
        <source>API versions in use, by how many resources have them</source>
        <translation>Versiones de API en uso, por el número de recursos que las tienen</translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) at the end</source>
        <translation>
            <numerusform>%1 uso al final</numerusform>
            <numerusform>%1 usos al final</numerusform>
        </translation>
    </message>
    <message>
        <source>Adoption of charts</source>
        <translation>Adopción de charts</translation>
    </message>
    <message>
        <source>Adoption of images</source>
        <translation>Adopción de imágenes</translation>
    </message>
    <message>
        <source>Adoption of API versions</source>
        <translation>Adopción de versiones de API</translation>
    </message>
    <message>
        <source>%1 was never in use in these repositories.</source>
        <comment>a chart, an image or a kind</comment>
        <translation>%1 nunca estuvo en uso en estos repositorios.</translation>
    </message>
    <message>
        <source>No manifest ever installed a chart.</source>
        <translation>Ningún manifiesto instaló nunca un chart.</translation>
    </message>
    <message>
        <source>No manifest ever named an image.</source>
        <translation>Ningún manifiesto nombró nunca una imagen.</translation>
    </message>
    <message>
        <source>No resource was ever there.</source>
        <translation>Nunca hubo ningún recurso.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>What is in use could not be counted</source>
        <translation>No se pudo contar lo que está en uso</translation>
    </message>
    <message>
        <source>The resources could not be counted</source>
        <translation>No se pudieron contar los recursos</translation>
    </message>
    <message>
        <source>The events could not be counted</source>
        <translation>No se pudieron contar los eventos</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>Longitud de una columna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>before: Events</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>by</source>
        <comment>before: Type</comment>
        <translation>por</translation>
    </message>
    <message>
        <source>per</source>
        <comment>before: Week</comment>
        <translation>por</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>Volver al periodo anterior</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>Avanzar al periodo siguiente</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>Trends appear with the first scan of a repository.</source>
        <translation>Las tendencias aparecen con el primer escaneo de un repositorio.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Counting events</source>
        <translation>Contando eventos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>All since %1</source>
        <translation>Todo desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>No events</source>
        <translation>No hay eventos</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Ningún evento coincide con el filtro.</translation>
    </message>
    <message>
        <source>No event was found in these repositories.</source>
        <translation>No se encontró ningún evento en estos repositorios.</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>No hay eventos en este periodo</translation>
    </message>
    <message>
        <source>Nothing changed from %1.</source>
        <translation>Nada cambió en %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Chart, small charts or table</source>
        <translation>Gráfico, gráficos pequeños o tabla</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>A small chart for each, all on the same scale</source>
        <translation>Un gráfico pequeño para cada uno, todos a la misma escala</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Resources cannot be counted by this filter</source>
        <translation>Los recursos no se pueden contar con este filtro</translation>
    </message>
    <message>
        <source>Text, path, author and commit belong to events, not to resources. Remove the filter or show events.</source>
        <translation>Texto, ruta, autor y commit son de los eventos, no de los recursos. Quite el filtro o muestre eventos.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>What may come, dashed, from what is shown</source>
        <translation>Lo que puede venir, en línea discontinua, a partir de lo que se muestra</translation>
    </message>
    <message>
        <source>Forecast of what is shown, on or off</source>
        <translation>Pronóstico de lo que se muestra, activado o desactivado</translation>
    </message>
    <message>
        <source>No forecast: small charts have none.</source>
        <translation>Sin pronóstico: los gráficos pequeños no lo tienen.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <comment>a chart, an image or a kind</comment>
        <translation>Versión de %1</translation>
    </message>
    <message>
        <source>Nothing in use in this time</source>
        <translation>Nada en uso en este periodo</translation>
    </message>
    <message>
        <source>Nothing of it was in use from %1.</source>
        <translation>Nada de ello estuvo en uso en %1.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>What was in use appears when the whole history is read.</source>
        <translation>Lo que estuvo en uso aparece cuando se haya leído todo el historial.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanear ahora</translation>
    </message>
    <message>
        <source>Nothing in use</source>
        <translation>Nada en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n repositor(y/ies) not counted before the next scan</source>
        <translation>
            <numerusform>%n repositorio no se cuenta hasta el próximo escaneo</numerusform>
            <numerusform>%n repositorios no se cuentan hasta el próximo escaneo</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in use cannot be counted by this filter</source>
        <translation>Lo que está en uso no se puede contar con este filtro</translation>
    </message>
    <message>
        <source>Charts, images and API versions are counted of whole repositories. Remove the filter or show events.</source>
        <translation>Los charts, las imágenes y las versiones de API se cuentan para repositorios enteros. Quite el filtro o muestre eventos.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Kubestats scanned %n repositor(y/ies) and did not keep what resources used. (Its/Their) next scan reads the whole history once more.</source>
        <translation>
            <numerusform>Una versión anterior de Kubestats escaneó %n repositorio y no conservó lo que usaban los recursos. Su próximo escaneo vuelve a leer todo el historial.</numerusform>
            <numerusform>Una versión anterior de Kubestats escaneó %n repositorios y no conservó lo que usaban los recursos. Su próximo escaneo vuelve a leer todo el historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsTable</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>cluster name</source>
        <translation>nombre del clúster</translation>
    </message>
    <message>
        <source>Unlock %1?</source>
        <translation>¿Desbloquear %1?</translation>
    </message>
    <message>
        <source>For 15 minutes namespaces of this cluster can be previewed and deleted. Nothing is deleted by unlocking it; each deletion is approved by itself.</source>
        <translation>Durante 15 minutos se pueden previsualizar y eliminar namespaces de este clúster. Desbloquearlo no elimina nada; cada eliminación se aprueba por separado.</translation>
    </message>
    <message>
        <source>Unlock for 15 minutes</source>
        <translation>Desbloquear 15 minutos</translation>
    </message>
    <message>
        <source>This cluster is protected. Type its name %1 to unlock it</source>
        <translation>Este clúster está protegido. Escriba su nombre %1 para desbloquearlo</translation>
    </message>
</context>
<context>
    <name>UnprotectSheet</name>
    <message>
        <source>Take the protection from %1?</source>
        <translation>¿Quitar la protección a %1?</translation>
    </message>
    <message>
        <source>Without it, deletions on this cluster are approved without typing its name, and the band is no longer red.</source>
        <translation>Sin ella, las eliminaciones en este clúster se aprueban sin escribir su nombre y la franja deja de ser roja.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Type the cluster name %1</source>
        <translation>Escriba el nombre del clúster %1</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>La vista «%1» ya no existe.</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vista «%1» se guardó.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>La vista «%1» se quitó.</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Helm templates, %1</source>
        <translation>Plantillas de Helm, %1</translation>
    </message>
    <message>
        <source>Broken YAML</source>
        <translation>YAML roto</translation>
    </message>
    <message>
        <source>Broken YAML: %1</source>
        <translation>YAML roto: %1</translation>
    </message>
    <message>
        <source>Too large to be read</source>
        <translation>Demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>Not UTF-8 text</source>
        <translation>No es texto UTF-8</translation>
    </message>
    <message>
        <source>Missing in the repository</source>
        <translation>Falta en el repositorio</translation>
    </message>
    <message>
        <source>Took more than 2 s to read</source>
        <translation>Leerlo llevó más de 2 s</translation>
    </message>
    <message>
        <source>Too many documents in one file</source>
        <translation>Demasiados documentos en un archivo</translation>
    </message>
    <message>
        <source>The same resource twice in this file: %1</source>
        <translation>El mismo recurso dos veces en este archivo: %1</translation>
    </message>
    <message>
        <source>A key stands twice: %1</source>
        <translation>Una clave aparece dos veces: %1</translation>
    </message>
    <message>
        <source>A resource without a name</source>
        <translation>Un recurso sin nombre</translation>
    </message>
    <message>
        <source>A template, not YAML yet</source>
        <translation>Una plantilla, todavía no YAML</translation>
    </message>
    <message>
        <source>A Git LFS pointer, not the file itself</source>
        <translation>Un puntero de Git LFS, no el archivo en sí</translation>
    </message>
    <message>
        <source>Nothing to do: they are no manifests before Helm has rendered them.</source>
        <translation>Nada que hacer: no son manifiestos hasta que Helm los renderiza.</translation>
    </message>
    <message>
        <source>Mend the line; until then the last readable state counts.</source>
        <translation>Corrija la línea; hasta entonces cuenta el último estado legible.</translation>
    </message>
    <message>
        <source>Split the file (limit: 16 MiB a file, 4 MiB a document) or exclude its path.</source>
        <translation>Divida el archivo (límite: 16 MiB por archivo, 4 MiB por documento) o excluya su ruta.</translation>
    </message>
    <message>
        <source>Flatten it (limit: 100 levels) or exclude its path.</source>
        <translation>Aplánelo (límite: 100 niveles) o excluya su ruta.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Fetch the whole history: git fetch --unshallow, or clone without --filter.</source>
        <translation>Descargue todo el historial: git fetch --unshallow, o clone sin --filter.</translation>
    </message>
    <message>
        <source>Split the file or exclude its path.</source>
        <translation>Divida el archivo o excluya su ruta.</translation>
    </message>
    <message>
        <source>Split the file (limit: 1,000 documents).</source>
        <translation>Divida el archivo (límite: 1.000 documentos).</translation>
    </message>
    <message>
        <source>Remove one of them: which one a cluster keeps is a matter of order.</source>
        <translation>Quite uno de ellos: cuál conserva un clúster depende del orden.</translation>
    </message>
    <message>
        <source>Remove one of them: the last one counts.</source>
        <translation>Quite una de ellas: cuenta la última.</translation>
    </message>
    <message>
        <source>Give it metadata.name or generateName.</source>
        <translation>Dele metadata.name o generateName.</translation>
    </message>
    <message>
        <source>Exclude its path, or commit what it renders to.</source>
        <translation>Excluya su ruta, o haga commit de lo que renderiza.</translation>
    </message>
    <message>
        <source>Keep manifests out of Git LFS.</source>
        <translation>Mantenga los manifiestos fuera de Git LFS.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Último commit</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>No se puede escribir %1: %2. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Add the repositories again.</source>
        <translation>No se puede leer %1. Añada los repositorios de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the free space.</source>
        <translation>No se puede escribir %1. Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 is being scanned by another process (%2, number %3). Wait until it has ended.</source>
        <translation>Otro proceso (%2, número %3) está escaneando %1. Espere a que termine.</translation>
    </message>
    <message>
        <source>The store %1 is damaged and cannot be moved aside. Move it away by hand and start again.</source>
        <translation>La base de datos %1 está dañada y no se puede apartar. Muévala a mano e inicie de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be removed wholly. Remove it by hand.</source>
        <translation>%1 no se pudo quitar del todo. Quítelo a mano.</translation>
    </message>
    <message>
        <source>The sample repository is not installed. Install Kubestats again.</source>
        <translation>El repositorio de ejemplo no está instalado. Vuelva a instalar Kubestats.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de token %1: %2.</translation>
    </message>
    <message>
        <source>The store was damaged. It was moved to %1 and is being rebuilt from Git.</source>
        <translation>La base de datos estaba dañada. Se movió a %1 y se está reconstruyendo desde Git.</translation>
    </message>
    <message>
        <source>The event is no longer in the store.</source>
        <translation>El evento ya no está en la base de datos.</translation>
    </message>
    <message>
        <source>The event&apos;s repository is no longer in the store.</source>
        <translation>El repositorio del evento ya no está en la base de datos.</translation>
    </message>
    <message>
        <source>Another repository is called %1 already. Choose another name.</source>
        <translation>Otro repositorio ya se llama %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>It is there already, as %1.</source>
        <translation>Ya está ahí, como %1.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>%1 is larger or deeper than is accepted here (line %2: %3).</source>
        <translation>%1 es más grande o profundo de lo que aquí se acepta (línea %2: %3).</translation>
    </message>
    <message>
        <source>%1 cannot be read at line %2, column %3: %4. Correct it there.</source>
        <translation>No se puede leer %1 en la línea %2, columna %3: %4. Corríjalo ahí.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, línea %2, columna %3</translation>
    </message>
    <message>
        <source>The text is no JSON that can be read here (line %1).</source>
        <translation>El texto no es JSON que se pueda leer aquí (línea %1).</translation>
    </message>
    <message>
        <source>The JSON text is larger than is accepted here.</source>
        <translation>El texto JSON es más grande de lo que aquí se acepta.</translation>
    </message>
    <message>
        <source>Line %1 unfolds to more than is accepted here.</source>
        <translation>La línea %1 se expande a más de lo que aquí se acepta.</translation>
    </message>
    <message>
        <source>Line %1 has a number that JSON cannot say.</source>
        <translation>La línea %1 tiene un número que JSON no puede expresar.</translation>
    </message>
</context>
<context>
    <name>charts::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, gráfico</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Filter: show these events</source>
        <translation>Filtrar: mostrar estos eventos</translation>
    </message>
    <message>
        <source>Move along the chart</source>
        <translation>Moverse por el gráfico</translation>
    </message>
    <message>
        <source>Select a range of the chart</source>
        <translation>Seleccionar un intervalo del gráfico</translation>
    </message>
    <message>
        <source>Zoom or filter to what is selected</source>
        <translation>Ampliar o filtrar lo seleccionado</translation>
    </message>
    <message>
        <source>One band of the chart alone, by its place</source>
        <translation>Una sola banda del gráfico, por su lugar</translation>
    </message>
    <message>
        <source>Zoom the chart in or out</source>
        <translation>Acercar o alejar el gráfico</translation>
    </message>
    <message>
        <source>Whole range of the chart</source>
        <translation>Intervalo completo del gráfico</translation>
    </message>
    <message>
        <source>Selected: %1. %2</source>
        <comment>range, what the crosshair says</comment>
        <translation>Seleccionado: %1. %2</translation>
    </message>
    <message>
        <source>%1 Arrow keys move the crosshair, with Shift they select a range; Enter zooms or filters; 1 to 9 show one band alone.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 Las flechas mueven la cruz, con Mayús seleccionan un intervalo; Intro amplía o filtra; del 1 al 9 muestran una sola banda.</translation>
    </message>
</context>
<context>
    <name>charts::EventsChart</name>
    <message>
        <source>Events a day</source>
        <translation>Eventos por día</translation>
    </message>
    <message>
        <source>Events a week</source>
        <translation>Eventos por semana</translation>
    </message>
    <message>
        <source>Events a month</source>
        <translation>Eventos por mes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of events, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>range, what is still running</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>Volver al periodo anterior</translation>
    </message>
    <message>
        <source>Forward to the next range</source>
        <translation>Avanzar al periodo siguiente</translation>
    </message>
</context>
<context>
    <name>charts::OverviewStrip</name>
    <message>
        <source>Range shown, of the whole history</source>
        <translation>Periodo mostrado, de todo el historial</translation>
    </message>
</context>
<context>
    <name>charts::SmallMultiples</name>
    <message>
        <source>Small charts</source>
        <translation>Gráficos pequeños</translation>
    </message>
    <message>
        <source>%1, small charts</source>
        <translation>%1, gráficos pequeños</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a band, its figure</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::ChipRow</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n filtro más</numerusform>
            <numerusform>%n filtros más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ClusterBand</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ya</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>protected cluster</source>
        <translation>clúster protegido</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>PROTECTED</source>
        <translation>PROTEGIDO</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
</context>
<context>
    <name>widgets::CommitStepper</name>
    <message>
        <source>Previous event (Left)</source>
        <translation>Evento anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next event (Right)</source>
        <translation>Evento siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · evento %2 de %3</translation>
    </message>
</context>
<context>
    <name>widgets::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n línea quitada</numerusform>
            <numerusform>%n líneas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Show unchanged lines</source>
        <translation>Mostrar las líneas sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Close blocks</source>
        <translation>Cerrar bloques</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1</source>
        <translation>
            <numerusform>%n línea de %1</numerusform>
            <numerusform>%n líneas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>
            <numerusform>%1, %2 cambiada</numerusform>
            <numerusform>%1, %2 cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or close this block</source>
        <translation>Abrir o cerrar este bloque</translation>
    </message>
</context>
<context>
    <name>widgets::Drawer</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Show the previous row</source>
        <translation>Mostrar la fila anterior</translation>
    </message>
    <message>
        <source>Show the next row</source>
        <translation>Mostrar la fila siguiente</translation>
    </message>
</context>
<context>
    <name>widgets::EventTrack</name>
    <message>
        <source>Event shown</source>
        <translation>Evento mostrado</translation>
    </message>
</context>
<context>
    <name>widgets::FactList</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>widgets::IconInput</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>widgets::JobBar</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>commit %1 of %2</source>
        <translation>commit %1 de %2</translation>
    </message>
    <message>
        <source>object %1 of %2</source>
        <translation>objeto %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 en marcha</numerusform>
            <numerusform>%1 en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en espera</numerusform>
            <numerusform>%1 en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>No repositories</source>
        <translation>No hay repositorios</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>last scan %1</source>
        <translation>último escaneo %1</translation>
    </message>
    <message>
        <source>Show what failed in Activity</source>
        <translation>Mostrar en Actividad lo que falló</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Observando %1</translation>
    </message>
    <message>
        <source>newest answer %1</source>
        <translation>última respuesta %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n namespace(s) on %1</source>
        <translation>
            <numerusform>Eliminando %n namespace en %1</numerusform>
            <numerusform>Eliminando %n namespaces en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gone, %2 to go</source>
        <translation>eliminados: %1, pendientes: %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 object(s)</source>
        <translation>
            <numerusform>%1 objeto</numerusform>
            <numerusform>%1 objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 namespace(s)</source>
        <translation>
            <numerusform>%1 namespace</numerusform>
            <numerusform>%1 namespaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PageHeader</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Todos los repositorios</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Buscar en todo (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Custom… 3 – 5 May 2026</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
</context>
<context>
    <name>widgets::StatePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 filas son demasiadas para copiar. Se pueden copiar hasta %2; exporte las demás como archivo.</translation>
    </message>
    <message>
        <source>Copy the chosen rows of %1</source>
        <translation>Copiar las filas elegidas de %1</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
</TS>
