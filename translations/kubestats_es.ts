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
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
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
        <source>%1 resources and %2 events stay readable.</source>
        <translation>%1 recursos y %2 eventos siguen siendo legibles.</translation>
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
    <message>
        <source>%1 adaptive</source>
        <translation>%1 adaptativos</translation>
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
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
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
        <source>jobs</source>
        <translation>tareas</translation>
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
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>Adaptativo: de cada hora a cada día, según la actividad</translation>
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
        <translation>no encontrado: no se pueden obtener repositorios remotos. Vuelva a instalar Kubestats.</translation>
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
        <source>%1: %2 commits, %3 events.</source>
        <translation>%1: %2 commits, %3 eventos.</translation>
    </message>
    <message>
        <source>%1: %2 new commits, %3 new events.</source>
        <translation>%1: %2 commits nuevos, %3 eventos nuevos.</translation>
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
</context>
<context>
    <name>EventsExport</name>
    <message>
        <source>An export is running. Wait for its end, or cancel it.</source>
        <translation>Hay una exportación en marcha. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
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
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Cancelado. No se exportó nada.</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 events are written.</source>
        <translation>Exportando: %1 de %2 eventos escritos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 events written to %2</source>
        <translation>%1 eventos escritos en %2</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
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
        <source>%n more change(s) are in the diff only</source>
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
        <source>Time: %1 – %2</source>
        <translation>Hora: %1 – %2</translation>
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
        <source>Export these events…</source>
        <translation>Exportar estos eventos…</translation>
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
        <source>The view “%1” is saved.</source>
        <translation>La vista «%1» está guardada.</translation>
    </message>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>Ya no existe la vista «%1».</translation>
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
        <source>events</source>
        <translation>eventos</translation>
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
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
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
    <message>
        <source>%1 rows are too many to copy. Up to %2 can be copied; export the others as a file.</source>
        <translation>%1 filas son demasiadas para copiarlas. Se pueden copiar hasta %2; exporte las demás como archivo.</translation>
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
    <name>EventsViews</name>
    <message>
        <source>No views are saved yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>La vista «%1» se ha quitado.</translation>
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
        <translation>Copiar imagen</translation>
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
        <source>The certificate of %1 is not trusted. If it is your own, name its authority&apos;s file in the settings.</source>
        <translation>El certificado de %1 no es de confianza. Si es suyo, indique en los ajustes el archivo de su autoridad.</translation>
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
</context>
<context>
    <name>Main</name>
    <message>
        <source>No font is installed, so nothing could be read. Install the package fonts-dejavu-core.</source>
        <translation>No hay ninguna fuente instalada, así que no se podría leer nada. Instale el paquete fonts-dejavu-core.</translation>
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
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
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
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>▲ %1 points from %2 %</source>
        <translation>▲ %1 puntos desde %2 %</translation>
    </message>
    <message>
        <source>▼ %1 points from %2 %</source>
        <translation>▼ %1 puntos desde %2 %</translation>
    </message>
    <message>
        <source>▲ last readable state counts</source>
        <translation>▲ cuenta el último estado legible</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>de %1 archivos</translation>
    </message>
    <message>
        <source>▲ %1 failed</source>
        <translation>▲ %1 con error</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguno con error</translation>
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
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Events appear here while the history is read.</source>
        <translation>Los eventos aparecen aquí mientras se lee el historial.</translation>
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
    <message>
        <source>%1 more, %2 events</source>
        <translation>%1 más, %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n more chart(s), %1 releases</source>
        <translation>
            <numerusform>%n chart más, %1 releases</numerusform>
            <numerusform>%n charts más, %1 releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s), %1 uses</source>
        <translation>
            <numerusform>%n imagen más, %1 usos</numerusform>
            <numerusform>%n imágenes más, %1 usos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more repositor(y/ies), %1 events</source>
        <translation>
            <numerusform>%n repositorio más, %1 eventos</numerusform>
            <numerusform>%n repositorios más, %1 eventos</numerusform>
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
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its %1 events leave the store.</source>
        <translation>Sus %1 eventos salen de la base de datos.</translation>
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
        <source>Failed</source>
        <translation>Con error</translation>
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
        <source>%1 new events</source>
        <translation>%1 eventos nuevos</translation>
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
        <source>%1 events in the last 12 months</source>
        <translation>%1 eventos en los últimos 12 meses</translation>
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
    <message>
        <source>repositories</source>
        <translation>repositorios</translation>
    </message>
    <message>
        <source>%1 of %2 repositories</source>
        <translation>%1 de %2 repositorios</translation>
    </message>
    <message>
        <source>%1 resources</source>
        <translation>%1 recursos</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>%1 unreadable files</source>
        <translation>%1 archivos ilegibles</translation>
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
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
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
        <source>Failed</source>
        <translation>Con error</translation>
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
        <source>%1 commits</source>
        <translation>%1 commits</translation>
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
    <message>
        <source>1 commit</source>
        <translation>1 commit</translation>
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
    <message>
        <source>%1 came back</source>
        <translation>%1 reaparecieron</translation>
    </message>
    <message>
        <source>of %1 files</source>
        <translation>de %1 archivos</translation>
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
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
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
        <source>%1 of %2 resources</source>
        <translation>%1 de %2 recursos</translation>
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
        <source>%1 of %2 unreadable files</source>
        <translation>%1 de %2 archivos ilegibles</translation>
    </message>
    <message>
        <source>%1 of %2 remarks</source>
        <translation>%1 de %2 avisos</translation>
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
        <source>last scan %1, %2 new events</source>
        <translation>último escaneo %1, %2 eventos nuevos</translation>
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
    <message>
        <source>%1 · %2 changed by this event</source>
        <translation>%1 · %2 cambiadas por este evento</translation>
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
    <message>
        <source>%1 names of %2 kinds · %3 objects</source>
        <translation>%1 nombres de %2 kinds · %3 objetos</translation>
    </message>
    <message>
        <source>%1 names in %2 namespaces · %3 objects</source>
        <translation>%1 nombres en %2 namespaces · %3 objetos</translation>
    </message>
    <message>
        <source>%1 names in %2 repositories · %3 objects</source>
        <translation>%1 nombres en %2 repositorios · %3 objetos</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n columna oculta</numerusform>
            <numerusform>%n columnas ocultas</numerusform>
        </translation>
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
        <source>Adaptive: hourly to daily, by activity</source>
        <translation>Adaptativo: de cada hora a cada día, según la actividad</translation>
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
        <source>filtered</source>
        <translation>filtrado</translation>
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
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
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
        <source>The events could not be counted</source>
        <translation>No se pudieron contar los eventos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <source>Chart copied</source>
        <translation>Gráfico copiado</translation>
    </message>
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
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
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
        <translation>Obtenga todo el historial: git fetch --unshallow, o clone sin --filter.</translation>
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
        <source>scale to %1</source>
        <translation>escala hasta %1</translation>
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
    <message>
        <source>%1, %2 changed</source>
        <comment>9 lines of status, 4 changed</comment>
        <translation>%1, %2 cambiadas</translation>
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
</context>
<context>
    <name>widgets::EventTrack</name>
    <message>
        <source>Event shown</source>
        <translation>Evento mostrado</translation>
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
        <source>%1 objects</source>
        <translation>%1 objetos</translation>
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
    <message>
        <source>%1 running</source>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
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
        <source>0 of %1 %2 match.</source>
        <translation>Coinciden 0 de %1 %2.</translation>
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
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
