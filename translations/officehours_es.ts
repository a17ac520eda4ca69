<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ChartData</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a point of a chart: name, what is counted, value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Office Hours is running already, but does not answer.</source>
        <translation>Office Hours ya está abierto, pero no responde.</translation>
    </message>
</context>
<context>
    <name>oh::app::AccountSession</name>
    <message>
        <source>Office Hours on %1 (%2)</source>
        <translation>Office Hours en %1 (%2)</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Tu sesión ha terminado. Inicia sesión otra vez.</translation>
    </message>
</context>
<context>
    <name>oh::app::BrowserConsent</name>
    <message>
        <source>Nothing came back from the browser. Try again.</source>
        <translation>El navegador no ha devuelto nada. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Office Hours has what it needs. You can close this page.</source>
        <extracomment>Shown in the browser, after the person agreed or refused there</extracomment>
        <translation>Office Hours tiene lo que necesita. Ya puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>This computer does not let Office Hours wait for the browser. Sign in by mail instead.</source>
        <translation>Este ordenador no deja que Office Hours espere al navegador. Inicia sesión por correo.</translation>
    </message>
    <message>
        <source>You did not agree in the browser. Nothing has changed.</source>
        <translation>No diste permiso en el navegador. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The provider refused it (%1). Ask your coordinator, or use another account.</source>
        <translation>El proveedor lo ha rechazado (%1). Pregunta a la coordinación o usa otra cuenta.</translation>
    </message>
</context>
<context>
    <name>oh::app::CommandLine</name>
    <message>
        <source>Office hours with mentors: the desktop application.</source>
        <translation>Reuniones con mentores: la aplicación de escritorio.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>The server&apos;s address (else OFFICEHOURS_SERVER, else the one used last).</source>
        <translation>La dirección del servidor (si falta, OFFICEHOURS_SERVER; si no, la última usada).</translation>
    </message>
    <message>
        <source>Forgets the window&apos;s place and size, and all layouts.</source>
        <translation>Olvida el lugar y el tamaño de la ventana y todas las disposiciones.</translation>
    </message>
    <message>
        <source>An officehours: address to open.</source>
        <translation>Una dirección officehours: que abrir.</translation>
    </message>
    <message>
        <source>Give --server an address such as https://hours.example.org.</source>
        <translation>Da a --server una dirección como https://hours.example.org.</translation>
    </message>
</context>
<context>
    <name>oh::app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>oh::app::KeychainStore</name>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>En este ordenador no hay ningún llavero en marcha.</translation>
    </message>
    <message>
        <source>The keychain is locked, or refused access.</source>
        <translation>El llavero está bloqueado o ha denegado el acceso.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>No se puede acceder al llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AboutDialog</name>
    <message>
        <source>About Office Hours</source>
        <translation>Acerca de Office Hours</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Scheduling for mentors, founders and the people who bring them together.</source>
        <translation>Agenda para mentores, emprendedores y quienes los ponen en contacto.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conexión con %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Qt %1.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>oh::ui::AccountActionDialog</name>
    <message>
        <source>under way …</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>Stands in the audit log, and in the mail that the person gets.</source>
        <translation>Consta en el registro de auditoría y en el correo que recibe la persona.</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Cancel their meetings &amp;ahead as well</source>
        <translation>Cancelar también sus &amp;próximas reuniones</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar la cuenta de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n account(s)?</source>
        <translation>
            <numerusform>¿Desactivar %n cuenta?</numerusform>
            <numerusform>¿Desactivar %n cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 in again?</source>
        <translation>¿Reactivar la cuenta de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again?</source>
        <translation>
            <numerusform>¿Reactivar %n cuenta?</numerusform>
            <numerusform>¿Reactivar %n cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>¿Quitar %n cuenta?</numerusform>
            <numerusform>¿Quitar %n cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 another role?</source>
        <translation>¿Dar otro rol a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people another role?</source>
        <translation>
            <numerusform>¿Dar otro rol a %n persona?</numerusform>
            <numerusform>¿Dar otro rol a %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more, are signed out everywhere, and are told by mail. Nobody finds or books them until they are reactivated.</source>
        <translation>Con una cuenta desactivada ya no se puede iniciar sesión: se cierran todas sus sesiones y se avisa por correo a la persona. Nadie la encuentra ni reserva con ella hasta que se reactive.</translation>
    </message>
    <message>
        <source>They can sign in again. What a removed person had planned stays when they come back within a day.</source>
        <translation>Se puede volver a iniciar sesión. Si la persona se había quitado y vuelve en un día, se mantiene lo que tenía previsto.</translation>
    </message>
    <message>
        <source>They are signed out, and not found any more. Within 24 hours they can be brought back; after that, what they had planned is canceled.</source>
        <translation>Se cierran las sesiones de la cuenta quitada y ya nadie la encuentra. Durante 24 horas se puede recuperar; después se cancela lo que tenía previsto.</translation>
    </message>
    <message>
        <source>They are signed out everywhere. A mentor who is none any more offers no times any more.</source>
        <translation>Se cierran todas sus sesiones. Quien deja de ser mentor ya no ofrece horas.</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reactivar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Cambiar el rol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Qué ha pasado con cada una</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be done. The others are; a new try leaves them alone.</source>
        <translation>
            <numerusform>No se ha podido con %n. Las demás están hechas; un nuevo intento no las toca.</numerusform>
            <numerusform>No se ha podido con %n. Las demás están hechas; un nuevo intento no las toca.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was typed about other people.</source>
        <translation>Lo escribiste sobre otras personas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AccountActions</name>
    <message>
        <source>Say why: it is about several people.</source>
        <translation>Di por qué: se trata de varias personas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ActionItemEditor</name>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>It has a due date</source>
        <translation>Tiene fecha límite</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Who can read the action item</source>
        <translation>Quién puede leer la tarea</translation>
    </message>
</context>
<context>
    <name>oh::ui::ActionItemRow</name>
    <message>
        <source>Change the action item</source>
        <translation>Cambiar la tarea</translation>
    </message>
    <message>
        <source>Delete the action item</source>
        <translation>Borrar la tarea</translation>
    </message>
    <message>
        <source>Delete it for both sides?</source>
        <translation>¿Borrarla para ambas partes?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this action item for both sides</source>
        <translation>Borrar esta tarea para ambas partes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>Done; click to open it again</source>
        <translation>Hecha; haz clic para reabrirla</translation>
    </message>
    <message>
        <source>Tick when done</source>
        <translation>Márcala cuando esté hecha</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 · was due %2</source>
        <extracomment>%1 an owner, %2 a day</extracomment>
        <translation>%1 · venció el %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · vence el %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Nobody but you can read it.</source>
        <translation>Solo tú puedes leerla.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>¿Borrarla?</translation>
    </message>
    <message>
        <source>Delete this action item</source>
        <translation>Borrar esta tarea</translation>
    </message>
</context>
<context>
    <name>oh::ui::AddressDialog</name>
    <message>
        <source>Picture from an address</source>
        <translation>Foto desde una dirección</translation>
    </message>
    <message>
        <source>Where is your picture?</source>
        <translation>¿Dónde está tu foto?</translation>
    </message>
    <message>
        <source>The server fetches it in a moment, once; it can be cropped afterwards.</source>
        <translation>El servidor la descarga una sola vez, en un momento; después podrás recortarla.</translation>
    </message>
    <message>
        <source>&amp;Address of the picture</source>
        <translation>&amp;Dirección de la foto</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP, up to 5 MB.</source>
        <translation>JPEG, PNG o WebP, hasta 5 MB.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>D&amp;escargar</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Escribe una dirección.</translation>
    </message>
    <message>
        <source>Enter a whole address that begins with https://.</source>
        <translation>Escribe una dirección completa que empiece por https://.</translation>
    </message>
</context>
<context>
    <name>oh::ui::AlternativesView</name>
    <message>
        <source>Other mentors for you</source>
        <translation>Otros mentores para ti</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look for other mentors again</source>
        <translation>Volver a buscar otros mentores</translation>
    </message>
    <message>
        <source>Browse all mentors</source>
        <translation>Ver todos los mentores</translation>
    </message>
    <message>
        <source>Looking for mentors with free slots…</source>
        <translation>Buscando mentores con huecos libres…</translation>
    </message>
    <message>
        <source>No other mentor that fits has a free slot in the next two weeks.</source>
        <translation>Ningún otro mentor que encaje tiene un hueco libre en las próximas dos semanas.</translation>
    </message>
    <message>
        <source>%1, free %2</source>
        <translation>%1, libre el %2</translation>
    </message>
    <message>
        <source>See %1 and their free slots</source>
        <translation>Ver a %1 y sus huecos libres</translation>
    </message>
    <message>
        <source>Next free slot: %1</source>
        <extracomment>%1 a moment such as &quot;Tue 6 Jan, 10:00&quot;</extracomment>
        <translation>Próximo hueco libre: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePage</name>
    <message>
        <source>Search people and what it was about</source>
        <translation>Buscar personas y asuntos</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Buscar en el histórico</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted record(s), the last first</source>
        <translation>
            <numerusform>%n registro borrado</numerusform>
            <numerusform>%n registros borrados, el último primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try other words, or everything.</source>
        <translation>Prueba con otras palabras o muestra todo.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>Todavía no se ha borrado nada</translation>
    </message>
    <message>
        <source>Availability, tags, meetings and ratings that are deleted stay to be seen here. Removed people are among the users.</source>
        <translation>La disponibilidad, las etiquetas, las reuniones y las valoraciones borradas se pueden seguir viendo aquí. Las personas quitadas están en «Personas».</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>oh::ui::ArchivePresenter</name>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>two people: the mentor and the mentee of a meeting, or who rated whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Tag of a person</source>
        <translation>Etiqueta de alguien</translation>
    </message>
</context>
<context>
    <name>oh::ui::AttendancePanel</name>
    <message>
        <source>Who came?</source>
        <translation>¿Quién vino?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Nobody has noted yet who came.</source>
        <translation>Nadie ha anotado aún quién vino.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>la coordinación</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>%1 · noted by %2, %3</source>
        <extracomment>%1 &quot;Both came&quot;, %2 a name or &quot;you&quot;, %3 a moment</extracomment>
        <translation>%1 · anotado por %2, %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditModel</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Id. del objeto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditPage</name>
    <message>
        <source>E&amp;xport as CSV …</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Search actions, reasons and values</source>
        <translation>Buscar acciones, motivos y valores</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>%1: all</source>
        <extracomment>everything of one kind in the audit log: &quot;Meetings: all&quot;</extracomment>
        <translation>%1: todo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Cualquier objeto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Desde – hasta…</translation>
    </message>
    <message>
        <source>Only what this person did</source>
        <translation>Solo lo que hizo esta persona</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>De cualquier persona</translation>
    </message>
    <message>
        <source>Only what this request did</source>
        <translation>Solo lo que hizo esta petición</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
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
        <source>C&amp;lear filters</source>
        <translation>Quitar fi&amp;ltros</translation>
    </message>
    <message>
        <source>&amp;Open the object</source>
        <translation>A&amp;brir el objeto</translation>
    </message>
    <message>
        <source>Copy the &amp;request id</source>
        <translation>Copiar el id. de la &amp;petición</translation>
    </message>
    <message>
        <source>All of this re&amp;quest</source>
        <translation>&amp;Todo lo de esta petición</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Show or hide the &amp;changes</source>
        <translation>Mostrar u ocultar los ca&amp;mbios</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 a person or a thing: only entries about them are shown</extracomment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Only entries about %1; press to show all</source>
        <translation>Solo entradas sobre %1; pulsa para verlas todas</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Try other words, days or people.</source>
        <translation>Prueba con otras palabras, días o personas.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>What coordinators change appears here.</source>
        <translation>Aquí aparece lo que cambia la coordinación.</translation>
    </message>
    <message>
        <source>Request id copied</source>
        <translation>Id. de la petición copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit log as CSV</source>
        <translation>Guardar el registro de auditoría como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se ha podido escribir %1: %2. Elige otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1</source>
        <extracomment>%n entries, %1 a file</extracomment>
        <translation>
            <numerusform>%n entrada guardada como %1</numerusform>
            <numerusform>%n entradas guardadas como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>oh::ui::AuditTexts</name>
    <message>
        <source>Meeting booked</source>
        <translation>Reunión reservada</translation>
    </message>
    <message>
        <source>Meeting edited</source>
        <translation>Reunión editada</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Reunión cambiada de hora</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Reunión confirmada</translation>
    </message>
    <message>
        <source>Meeting canceled</source>
        <translation>Reunión cancelada</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>Asistencia anotada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota borrada</translation>
    </message>
    <message>
        <source>Action item deleted</source>
        <translation>Tarea borrada</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Account edited</source>
        <translation>Cuenta editada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Cuenta reactivada</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Cuenta quitada</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Datos personales borrados</translation>
    </message>
    <message>
        <source>Score set</source>
        <translation>Puntuación fijada</translation>
    </message>
    <message>
        <source>Set score cleared</source>
        <translation>Puntuación fijada anulada</translation>
    </message>
    <message>
        <source>Exception approved</source>
        <translation>Excepción aprobada</translation>
    </message>
    <message>
        <source>Exception denied</source>
        <translation>Excepción rechazada</translation>
    </message>
    <message>
        <source>Exception granted</source>
        <translation>Excepción concedida</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation>Decisión deshecha</translation>
    </message>
    <message>
        <source>Interest in a meeting sent</source>
        <translation>Interés en una reunión enviado</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Etiqueta creada</translation>
    </message>
    <message>
        <source>Tag approved</source>
        <translation>Etiqueta aprobada</translation>
    </message>
    <message>
        <source>Tag rejected</source>
        <translation>Etiqueta rechazada</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Etiqueta editada</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Etiquetas fusionadas</translation>
    </message>
    <message>
        <source>Profile edited</source>
        <translation>Perfil editado</translation>
    </message>
    <message>
        <source>Tag of a profile set</source>
        <translation>Etiqueta añadida a un perfil</translation>
    </message>
    <message>
        <source>Tag of a profile removed</source>
        <translation>Etiqueta quitada de un perfil</translation>
    </message>
    <message>
        <source>Picture set</source>
        <translation>Foto puesta</translation>
    </message>
    <message>
        <source>Picture cropped</source>
        <translation>Foto recortada</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Foto quitada</translation>
    </message>
    <message>
        <source>Location made</source>
        <translation>Ubicación creada</translation>
    </message>
    <message>
        <source>Location edited</source>
        <translation>Ubicación editada</translation>
    </message>
    <message>
        <source>Location deactivated</source>
        <translation>Ubicación desactivada</translation>
    </message>
    <message>
        <source>Location reactivated</source>
        <translation>Ubicación reactivada</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Archivo quitado</translation>
    </message>
    <message>
        <source>Infected file kept away</source>
        <translation>Archivo infectado rechazado</translation>
    </message>
    <message>
        <source>Export asked for</source>
        <translation>Exportación pedida</translation>
    </message>
    <message>
        <source>Export downloaded</source>
        <translation>Exportación descargada</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>Job tried again</source>
        <translation>Trabajo reintentado</translation>
    </message>
    <message>
        <source>Job discarded</source>
        <translation>Trabajo descartado</translation>
    </message>
    <message>
        <source>Periodic job run</source>
        <translation>Trabajo periódico ejecutado</translation>
    </message>
    <message>
        <source>Mail sent again</source>
        <translation>Correo reenviado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>A used token was used again</source>
        <translation>Se reutilizó una clave ya usada</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Calendar address renewed</source>
        <translation>Dirección de calendario renovada</translation>
    </message>
    <message>
        <source>Calendar address ended</source>
        <translation>Dirección de calendario anulada</translation>
    </message>
    <message>
        <source>Keys rotated</source>
        <translation>Claves renovadas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Calendar addresses</source>
        <translation>Direcciones de calendario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Copy of one&apos;s data</source>
        <translation>Copia de los datos propios</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Periodic job</source>
        <translation>Trabajo periódico</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>E-mail changed</source>
        <translation>Correo cambiado</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>Teléfono cambiado</translation>
    </message>
    <message>
        <source>Meetings canceled</source>
        <translation>Reuniones canceladas</translation>
    </message>
    <message>
        <source>Meetings kept</source>
        <translation>Reuniones mantenidas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Set by a coordinator</source>
        <translation>Fijada por la coordinación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mentee (id)</source>
        <translation>Mentee (id.)</translation>
    </message>
    <message>
        <source>Mentor (id)</source>
        <translation>Mentor (id.)</translation>
    </message>
    <message>
        <source>Slot (id)</source>
        <translation>Hueco (id.)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Enlace de la reunión</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Times offered there</source>
        <translation>Horas ofrecidas allí</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Canceled by (id)</source>
        <translation>Cancelada por (id.)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>Nota de la decisión</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionada con</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>What it said of somebody was taken out on their request.</source>
        <translation>Lo que decía de alguien se quitó a petición suya.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>No value was changed, or none was noted.</source>
        <translation>No se cambió ningún valor, o no se anotó ninguno.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Id. del objeto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de la petición</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>field, old value, new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: new: %2</source>
        <extracomment>field, new value</extracomment>
        <translation>%1: nuevo: %2</translation>
    </message>
    <message>
        <source>%1: no longer: %2</source>
        <extracomment>field, old value</extracomment>
        <translation>%1: ya no: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a kind of thing and its name: &quot;Location Library&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Notification tried again</source>
        <translation>Aviso reintentado</translation>
    </message>
    <message>
        <source>Notification discarded</source>
        <translation>Aviso descartado</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Another e-mail address asked for</source>
        <translation>Otra dirección de correo pedida</translation>
    </message>
    <message>
        <source>Wrong code for another e-mail address</source>
        <translation>Código erróneo para otra dirección de correo</translation>
    </message>
    <message>
        <source>Change of the e-mail address canceled</source>
        <translation>Cambio de la dirección de correo cancelado</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Dirección de correo cambiada</translation>
    </message>
    <message>
        <source>Change of the e-mail address stopped</source>
        <translation>Cambio de la dirección de correo detenido</translation>
    </message>
    <message>
        <source>Change of the e-mail address taken back</source>
        <translation>Cambio de la dirección de correo deshecho</translation>
    </message>
    <message>
        <source>Old e-mail address asked back, but another account has it</source>
        <translation>Se pidió recuperar la dirección anterior, pero la tiene otra cuenta</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityDialog</name>
    <message>
        <source>Edit availability</source>
        <translation>Editar disponibilidad</translation>
    </message>
    <message>
        <source>Add availability</source>
        <translation>Añadir disponibilidad</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Cada tres meses</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Repetición</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Has&amp;ta el</translation>
    </message>
    <message>
        <source>Ends on a day</source>
        <translation>Termina en un día concreto</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>H&amp;asta</translation>
    </message>
    <message>
        <source>&amp;Slot length</source>
        <translation>Duración del &amp;hueco</translation>
    </message>
    <message>
        <source>&amp;Buffer between slots</source>
        <translation>&amp;Pausa entre huecos</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Where you meet</source>
        <translation>Dónde es la reunión</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>En &amp;línea</translation>
    </message>
    <message>
        <source>Office &amp;location</source>
        <translation>&amp;Ubicación de la oficina</translation>
    </message>
    <message>
        <source>&amp;Another place</source>
        <translation>&amp;Otro lugar</translation>
    </message>
    <message>
        <source>Where you meet *</source>
        <translation>Dónde es la reunión *</translation>
    </message>
    <message>
        <source>You meet by video call.</source>
        <translation>La reunión es por videollamada.</translation>
    </message>
    <message>
        <source>Lo&amp;cation</source>
        <translation>U&amp;bicación</translation>
    </message>
    <message>
        <source>Load the locations again</source>
        <translation>Volver a cargar las ubicaciones</translation>
    </message>
    <message>
        <source>Café Fleury, Weinbergsweg 20, Berlin</source>
        <translation>Café Fleury, Weinbergsweg 20, Berlín</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lu&amp;gar</translation>
    </message>
    <message>
        <source>Mentees see this before they book.</source>
        <translation>Los mentees lo ven antes de reservar.</translation>
    </message>
    <message>
        <source>Descr&amp;iption</source>
        <translation>Descr&amp;ipción</translation>
    </message>
    <message>
        <source>Optional. What this time is for.</source>
        <translation>Opcional. Para qué es este tiempo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Times are on the clock of %1.</source>
        <translation>Las horas son las del reloj de %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The locations could not be loaded</source>
        <translation>No se han podido cargar las ubicaciones</translation>
    </message>
    <message>
        <source>There are no office locations yet</source>
        <translation>Aún no hay ubicaciones de la oficina</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Elige una ubicación</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityFormPresenter</name>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>A day in the format of QDate::toString, such as &quot;Wed 7 January&quot;</extracomment>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Fill in a date and the times.</source>
        <translation>Indica una fecha y las horas.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Elige una zona horaria.</translation>
    </message>
    <message numerus="yes">
        <source>No slots: a slot of %n minute(s) does not fit.</source>
        <translation>
            <numerusform>Sin huecos: no cabe un hueco de %n minuto.</numerusform>
            <numerusform>Sin huecos: no cabe un hueco de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s): %1</source>
        <translation>
            <numerusform>%n hueco: %1</numerusform>
            <numerusform>%n huecos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n minute(s) at the end stay unused</source>
        <extracomment>%1 is &quot;3 slots: 14:00, 14:40, 15:20&quot;</extracomment>
        <translation>
            <numerusform>%1; sobra %n minuto al final</numerusform>
            <numerusform>%1; sobran %n minutos al final</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on the next day</source>
        <translation>Termina al día siguiente</translation>
    </message>
    <message>
        <source>Ends on the next day, %1</source>
        <extracomment>%1 is a day such as &quot;Wed 7 January&quot;</extracomment>
        <translation>Termina al día siguiente, %1</translation>
    </message>
    <message>
        <source>This time is in the past: nobody could book it.</source>
        <translation>Esta hora ya ha pasado: nadie podría reservarla.</translation>
    </message>
    <message>
        <source>The clocks go forward over %1 on that day: it begins at %2.</source>
        <translation>Ese día el reloj se adelanta y la hora %1 no existe: empieza a las %2.</translation>
    </message>
    <message>
        <source>The clocks go back on that day and show %1 twice: the first is meant.</source>
        <translation>Ese día el reloj se atrasa y la hora %1 se repite: se entiende la primera vez.</translation>
    </message>
    <message>
        <source>The clocks go forward over %1 on that day: it ends at %2.</source>
        <translation>Ese día el reloj se adelanta y la hora %1 no existe: termina a las %2.</translation>
    </message>
    <message>
        <source>The clocks go back on that day and show %1 twice: it ends at the first.</source>
        <translation>Ese día el reloj se atrasa y la hora %1 se repite: termina la primera vez.</translation>
    </message>
    <message>
        <source>On %1 this overlaps with your availability from %2 to %3.</source>
        <extracomment>%1 is a day, %2 and %3 are times</extracomment>
        <translation>El %1 se solapa con tu disponibilidad de %2 a %3.</translation>
    </message>
    <message>
        <source>This has begun already: only slots from now on are made.</source>
        <translation>Ya ha empezado: solo se crean huecos a partir de ahora.</translation>
    </message>
    <message>
        <source>Mentees book at least one day ahead, so slots before %1 can&apos;t be booked.</source>
        <translation>Los mentees reservan al menos con un día de antelación: los huecos anteriores al %1 no se pueden reservar.</translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <translation>ddd d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>Mentees see slots %n day(s) ahead: these appear on %1.</source>
        <translation>
            <numerusform>Los mentees ven los huecos con %n día de antelación: estos aparecen el %1.</numerusform>
            <numerusform>Los mentees ven los huecos con %n días de antelación: estos aparecen el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Elige una ubicación.</translation>
    </message>
    <message>
        <source>Say where you meet.</source>
        <translation>Di dónde es la reunión.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for a slot of %n minute(s) between start and end.</source>
        <translation>
            <numerusform>Entre el inicio y el fin no cabe un hueco de %n minuto.</numerusform>
            <numerusform>Entre el inicio y el fin no cabe un hueco de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Berlin.</source>
        <translation>Elige una zona horaria de la lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>This %1.</source>
        <extracomment>%1 is the rest of the sentence: &quot;must have at most 500 characters&quot;</extracomment>
        <translation>No es válido: %1.</translation>
    </message>
    <message>
        <source>This time is in the past. Choose a later day.</source>
        <translation>Esta hora ya ha pasado. Elige un día posterior.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Every %1, from %2 on</source>
        <extracomment>%1 is a weekday, %2 a date</extracomment>
        <translation>Cada %1, a partir del %2</translation>
    </message>
    <message>
        <source>On day %1 of every month, from %2 on</source>
        <extracomment>%1 is a day of the month, %2 a date</extracomment>
        <translation>El día %1 de cada mes, a partir del %2</translation>
    </message>
    <message>
        <source>On day %1 of every third month, from %2 on</source>
        <translation>El día %1 cada tres meses, a partir del %2</translation>
    </message>
    <message>
        <source>%1; months without that day are left out</source>
        <translation>%1; los meses sin ese día se omiten</translation>
    </message>
    <message>
        <source>No slots would come of this.</source>
        <translation>De aquí no saldría ningún hueco.</translation>
    </message>
    <message>
        <source>The preview is not available: %1</source>
        <translation>La vista previa no está disponible: %1</translation>
    </message>
    <message>
        <source>Working out the slots…</source>
        <translation>Calculando los huecos…</translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s).</source>
        <translation>
            <numerusform>Se creará %n hueco.</numerusform>
            <numerusform>Se crearán %n huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per week.</source>
        <translation>
            <numerusform>Se creará %n hueco por semana.</numerusform>
            <numerusform>Se crearán %n huecos por semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) per month.</source>
        <translation>
            <numerusform>Se creará %n hueco al mes.</numerusform>
            <numerusform>Se crearán %n huecos al mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will create %n slot(s) every three months.</source>
        <translation>
            <numerusform>Se creará %n hueco cada tres meses.</numerusform>
            <numerusform>Se crearán %n huecos cada tres meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>On days of travel the times are meant in %1.</source>
        <translation>En los días de viaje, las horas son las de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked slot(s) stay as they are.</source>
        <translation>
            <numerusform>%n hueco reservado se queda como está.</numerusform>
            <numerusform>%n huecos reservados se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a range of times</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of the first month fall into your time off.</source>
        <translation>
            <numerusform>%n hueco del primer mes cae en tus días libres.</numerusform>
            <numerusform>%n huecos del primer mes caen en tus días libres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityOutlookView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The ne&amp;xt slots</source>
        <translation>&amp;Próximos huecos</translation>
    </message>
    <message>
        <source>The next slots</source>
        <translation>Próximos huecos</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvailabilityPage</name>
    <message>
        <source>&amp;Add availability</source>
        <translation>Aña&amp;dir disponibilidad</translation>
    </message>
    <message>
        <source>Time &amp;off…</source>
        <translation>Días &amp;libres…</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>T&amp;ravel…</source>
        <translation>Via&amp;jes…</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>&amp;Weekly limit…</source>
        <translation>Límite &amp;semanal…</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Límite semanal</translation>
    </message>
    <message>
        <source>Your limit is being loaded.</source>
        <translation>Se está cargando tu límite.</translation>
    </message>
    <message>
        <source>Your availability</source>
        <translation>Tu disponibilidad</translation>
    </message>
    <message>
        <source>Choose a block to see its slots.</source>
        <translation>Elige un bloque para ver sus huecos.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Delete this availability</source>
        <translation>Borrar esta disponibilidad</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit this availability</source>
        <translation>Editar esta disponibilidad</translation>
    </message>
    <message>
        <source>Slots of this availability</source>
        <translation>Huecos de esta disponibilidad</translation>
    </message>
    <message>
        <source>Availability deleted</source>
        <translation>Disponibilidad borrada</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>No availability yet</source>
        <translation>Aún no hay disponibilidad</translation>
    </message>
    <message>
        <source>Offer some time, and mentees can ask for a slot in it.</source>
        <translation>Ofrece algo de tiempo y los mentees podrán pedir un hueco.</translation>
    </message>
    <message>
        <source>Add availability</source>
        <translation>Añadir disponibilidad</translation>
    </message>
    <message>
        <source>Slots, in %1</source>
        <translation>Huecos, en %1</translation>
    </message>
    <message>
        <source>No slots</source>
        <translation>Sin huecos</translation>
    </message>
    <message>
        <source>Slots appear 30 days before their time.</source>
        <translation>Los huecos aparecen 30 días antes de su hora.</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilidad cambiada</translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week from now on</source>
        <translation>
            <numerusform>Desde ahora, %n sesión por semana como máximo</numerusform>
            <numerusform>Desde ahora, %n sesiones por semana como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>No weekly limit from now on</source>
        <translation>Desde ahora, sin límite semanal</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n session(s) this week</source>
        <translation>
            <numerusform>%1 de %n sesión como máximo esta semana</numerusform>
            <numerusform>%1 de %n sesiones como máximo esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability added: %n slot(s)</source>
        <translation>
            <numerusform>Disponibilidad añadida: %n hueco</numerusform>
            <numerusform>Disponibilidad añadida: %n huecos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::AvatarEditor</name>
    <message>
        <source>Your picture</source>
        <translation>Tu foto</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Cambiar la foto</translation>
    </message>
    <message>
        <source>A picture can also be pasted, or dropped on the one that is there.</source>
        <translation>También puedes pegar una foto, o soltarla sobre la que hay.</translation>
    </message>
    <message>
        <source>Your picture is saved.</source>
        <translation>Tu foto se ha guardado.</translation>
    </message>
    <message>
        <source>Your picture was fetched.</source>
        <translation>Tu foto se ha descargado.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Your picture is removed.</source>
        <translation>Tu foto se ha quitado.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>From an &amp;address…</source>
        <translation>Desde una &amp;dirección…</translation>
    </message>
    <message>
        <source>&amp;Crop…</source>
        <translation>&amp;Recortar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la foto…</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Descargando la foto…</translation>
    </message>
    <message>
        <source>Removing the picture…</source>
        <translation>Quitando la foto…</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP, up to 5 MB. You can also drop one here.</source>
        <translation>JPEG, PNG o WebP, hasta 5 MB. También puedes soltar una aquí.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Drop it to make it your picture.</source>
        <translation>Suéltala para que sea tu foto.</translation>
    </message>
    <message>
        <source>Remove your picture?</source>
        <translation>¿Quitar tu foto?</translation>
    </message>
    <message>
        <source>Others see your initials instead. The picture and how it is cut are deleted.</source>
        <translation>Las demás personas verán tus iniciales. Se borran la foto y su recorte.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
</context>
<context>
    <name>oh::ui::AvatarPresenter</name>
    <message>
        <source>No picture could be fetched from this address. Check it, or save the picture and choose it as a file.</source>
        <translation>No se ha podido descargar ninguna foto de esta dirección. Compruébala, o guarda la foto y elígela como archivo.</translation>
    </message>
    <message>
        <source>What is at this address is no JPEG, PNG or WebP picture. Use the address of the picture itself, not of a page.</source>
        <translation>Lo que hay en esta dirección no es una imagen JPEG, PNG ni WebP. Usa la dirección de la propia imagen, no la de una página.</translation>
    </message>
    <message>
        <source>The picture at this address has more than 5 MB. Use a smaller one.</source>
        <translation>La foto de esta dirección pasa de 5 MB. Usa una más pequeña.</translation>
    </message>
    <message>
        <source>The virus scanner found something in this picture.</source>
        <translation>El antivirus ha encontrado algo en esta foto.</translation>
    </message>
    <message>
        <source>This is no file. Choose a JPEG, PNG or WebP picture.</source>
        <translation>Esto no es un archivo. Elige una imagen JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>This picture has more than 5 MB. Make it smaller, or choose another one.</source>
        <translation>Esta foto pasa de 5 MB. Redúcela o elige otra.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: %1</source>
        <translation>No se puede leer este archivo: %1</translation>
    </message>
    <message>
        <source>This is no JPEG, PNG or WebP picture. Choose another file.</source>
        <translation>Esto no es una imagen JPEG, PNG ni WebP. Elige otro archivo.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copia una primero.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller, or choose another one.</source>
        <translation>Esta foto tiene demasiados píxeles. Redúcela o elige otra.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another one.</source>
        <translation>Esta foto está dañada. Elige otra.</translation>
    </message>
    <message>
        <source>This picture is too small. It needs at least 32 × 32 pixels.</source>
        <translation>Esta foto es demasiado pequeña. Necesita al menos 32 × 32 píxeles.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Avisos, %n sin leer</numerusform>
            <numerusform>Avisos, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockCardDelegate</name>
    <message>
        <source>Past</source>
        <translation>Pasada</translation>
    </message>
</context>
<context>
    <name>oh::ui::BlockListModel</name>
    <message>
        <source>Every %1 · %2 (%3)</source>
        <extracomment>%1 is a weekday, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>Cada %1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Monthly on day %1 · %2 (%3)</source>
        <extracomment>%1 is a day of the month, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>Cada mes, el día %1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Every three months on day %1 · %2 (%3)</source>
        <translation>Cada tres meses, el día %1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <extracomment>%1 is a day, %2 hours, %3 the short name of a time zone</extracomment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>%1-minute slots, no buffer</source>
        <translation>Huecos de %1 minutos, sin pausa</translation>
    </message>
    <message>
        <source>%1-minute slots, %2 min buffer</source>
        <translation>Huecos de %1 minutos, pausa de %2 min</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Sin huecos libres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slots booked</source>
        <translation>
            <numerusform>%1 de %n hueco reservado</numerusform>
            <numerusform>%1 de %n huecos reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, pasada</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingActionBar</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Decline…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>&amp;Propose another time…</source>
        <translation>&amp;Proponer otra hora…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Retirar la &amp;solicitud…</translation>
    </message>
    <message>
        <source>Cancel &amp;meeting…</source>
        <translation>Cancelar la reu&amp;nión…</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingCardDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 hours</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingCarePresenter</name>
    <message>
        <source>Both came</source>
        <translation>Vinieron ambas partes</translation>
    </message>
    <message>
        <source>The mentor did not come</source>
        <translation>No vino el mentor</translation>
    </message>
    <message>
        <source>The mentee did not come</source>
        <translation>No vino el mentee</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingConsoleActions</name>
    <message>
        <source>%1 meets %2 on %3. Both get a mail.</source>
        <translation>%1 se reúne con %2 el %3. Ambas partes reciben un correo.</translation>
    </message>
    <message>
        <source>Moved to %1. Both get a mail.</source>
        <translation>Cambiada al %1. Ambas partes reciben un correo.</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 saved</source>
        <translation>Reunión de %1 y %2 guardada</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 confirmed</source>
        <translation>Reunión de %1 y %2 confirmada</translation>
    </message>
    <message>
        <source>Meeting of %1 and %2 canceled. Both get a mail.</source>
        <translation>Reunión de %1 y %2 cancelada. Ambas partes reciben un correo.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Taken back: nothing is noted about who came</source>
        <translation>Deshecho: no consta quién vino</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Confirm the meeting of %1 and %2?</source>
        <translation>¿Confirmar la reunión de %1 y %2?</translation>
    </message>
    <message>
        <source>&amp;Confirm all the same</source>
        <translation>&amp;Confirmar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Leave it a request</source>
        <translation>&amp;Dejarla como solicitud</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDetailView</name>
    <message>
        <source>Details of the meeting</source>
        <translation>Detalles de la reunión</translation>
    </message>
    <message>
        <source>Choose a meeting to see its details.</source>
        <translation>Elige una reunión para ver sus detalles.</translation>
    </message>
    <message>
        <source>What to see of the meeting</source>
        <translation>Qué ver de la reunión</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>the reader&apos;s own name in a list of participants</extracomment>
        <translation>%1 (tú)</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingDialog</name>
    <message>
        <source>Book a meeting</source>
        <translation>Reservar una reunión</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunión con %1</translation>
    </message>
    <message>
        <source>For the mentor: %1, %2</source>
        <extracomment>the same moment where the mentor is; %1 day and time range, %2 time zone</extracomment>
        <translation>Para el mentor: %1, %2</translation>
    </message>
    <message>
        <source>For example: which pricing model fits our first ten enterprise customers</source>
        <translation>Por ejemplo: qué modelo de precios encaja con nuestros diez primeros clientes grandes</translation>
    </message>
    <message>
        <source>Meeting &amp;goal</source>
        <translation>&amp;Objetivo de la reunión</translation>
    </message>
    <message numerus="yes">
        <source>What do you want to achieve? At least %n character(s).</source>
        <translation>
            <numerusform>¿Qué quieres conseguir? Al menos %n carácter.</numerusform>
            <numerusform>¿Qué quieres conseguir? Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials to review</source>
        <translation>Materiales para revisar</translation>
    </message>
    <message>
        <source>&amp;Add another link</source>
        <translation>&amp;Añadir otro enlace</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a time zone: abbreviation and name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This meeting is scheduled for %1 in your timezone (%2).</source>
        <translation>Esta reunión está prevista para el %1 en tu zona horaria (%2).</translation>
    </message>
    <message numerus="yes">
        <source>After this booking you have %n left this week.</source>
        <translation>
            <numerusform>Después de esta reserva te queda %n esta semana.</numerusform>
            <numerusform>Después de esta reserva te quedan %n esta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Confirm booking</source>
        <translation>&amp;Confirmar la reserva</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Quitar este enlace</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Enlace %1</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Quitar el enlace %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>characters typed, characters allowed</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id. de la petición: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingFormPresenter</name>
    <message numerus="yes">
        <source>Say in at least %n character(s) what you want to achieve.</source>
        <translation>
            <numerusform>Di en al menos %n carácter qué quieres conseguir.</numerusform>
            <numerusform>Di en al menos %n caracteres qué quieres conseguir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Acórtalo a %n carácter.</numerusform>
            <numerusform>Acórtalo a %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slot is not kept for you any more: you have had it for as long as anybody can. It is yours if you send the request before somebody else books it.</source>
        <translation>El hueco ya no se guarda para ti: lo has tenido todo el tiempo posible. Será tuyo si envías la solicitud antes de que otra persona lo reserve.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingHistory</name>
    <message>
        <source>Requested by you</source>
        <translation>Pedida por ti</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Pedida por %1</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmada por ti</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmada por %1</translation>
    </message>
    <message>
        <source>Confirmed by a coordinator</source>
        <translation>Confirmada por la coordinación</translation>
    </message>
    <message>
        <source>Confirmed automatically</source>
        <translation>Confirmada automáticamente</translation>
    </message>
    <message>
        <source>Declined by you</source>
        <translation>Rechazada por ti</translation>
    </message>
    <message>
        <source>Declined by %1</source>
        <translation>Rechazada por %1</translation>
    </message>
    <message>
        <source>Declined by a coordinator</source>
        <translation>Rechazada por la coordinación</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Canceled by you</source>
        <translation>Cancelada por ti</translation>
    </message>
    <message>
        <source>Canceled by %1</source>
        <translation>Cancelada por %1</translation>
    </message>
    <message>
        <source>Canceled by a coordinator</source>
        <translation>Cancelada por la coordinación</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>noted by you</source>
        <translation>anotado por ti</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>anotado por %1</translation>
    </message>
    <message>
        <source>noted by a coordinator</source>
        <translation>anotado por la coordinación</translation>
    </message>
    <message>
        <source>You proposed another time</source>
        <translation>Propusiste otra hora</translation>
    </message>
    <message>
        <source>%1 proposed another time</source>
        <translation>%1 propuso otra hora</translation>
    </message>
    <message>
        <source>Booked by you</source>
        <translation>Reservada por ti</translation>
    </message>
    <message>
        <source>Booked by %1</source>
        <translation>Reservada por %1</translation>
    </message>
    <message>
        <source>Booked by a coordinator</source>
        <translation>Reservada por la coordinación</translation>
    </message>
    <message>
        <source>Moved to the proposed time</source>
        <translation>Cambiada a la hora propuesta</translation>
    </message>
    <message>
        <source>Moved by you</source>
        <translation>Hora cambiada por ti</translation>
    </message>
    <message>
        <source>Moved by %1</source>
        <translation>Hora cambiada por %1</translation>
    </message>
    <message>
        <source>Moved by a coordinator</source>
        <translation>Hora cambiada por la coordinación</translation>
    </message>
    <message>
        <source>You accepted the proposal</source>
        <translation>Aceptaste la propuesta</translation>
    </message>
    <message>
        <source>%1 accepted the proposal</source>
        <translation>%1 aceptó la propuesta</translation>
    </message>
    <message>
        <source>You declined the proposal</source>
        <translation>Rechazaste la propuesta</translation>
    </message>
    <message>
        <source>%1 declined the proposal</source>
        <translation>%1 rechazó la propuesta</translation>
    </message>
    <message>
        <source>You withdrew the proposal</source>
        <translation>Retiraste la propuesta</translation>
    </message>
    <message>
        <source>%1 withdrew the proposal</source>
        <translation>%1 retiró la propuesta</translation>
    </message>
    <message>
        <source>The proposal lapsed</source>
        <translation>La propuesta caducó</translation>
    </message>
    <message>
        <source>Attendance taken back by you</source>
        <translation>Asistencia deshecha por ti</translation>
    </message>
    <message>
        <source>Attendance taken back by %1</source>
        <translation>Asistencia deshecha por %1</translation>
    </message>
    <message>
        <source>Attendance taken back by a coordinator</source>
        <translation>Asistencia deshecha por la coordinación</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are moments: the time of a meeting before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Canceled by you&quot;, %2 a reason such as &quot;Emergency&quot;
----------
%1 &quot;Both came&quot;, %2 &quot;noted by you&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expired without an answer</source>
        <translation>Caducó sin respuesta</translation>
    </message>
    <message>
        <source>The meeting took place</source>
        <translation>La reunión se celebró</translation>
    </message>
    <message>
        <source>%1 meets instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>Both came</source>
        <translation>Vinieron ambas partes</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 no vino</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Expires unless it is answered before</source>
        <translation>Caduca si no se responde antes</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingHistoryView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Volver a leer el historial</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There may be more: the history could not be read. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Puede que haya más: no se ha podido leer el historial. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a day, %2 hours</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You proposed another time; the proposal lapses %1</source>
        <extracomment>%1 is &quot;in 20 hours&quot;, %2 a name</extracomment>
        <translation>Propusiste otra hora; la propuesta caduca %1</translation>
    </message>
    <message>
        <source>%2 proposes another time; answer %1 at the latest</source>
        <translation>%2 propone otra hora; el plazo para responder acaba %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>%1 on %2 · %3</source>
        <extracomment>%1 is &quot;Canceled&quot; or &quot;Declined&quot;, %2 a date, %3 a reason such as &quot;Emergency&quot;</extracomment>
        <translation>%1 el %2 · %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>The request was not answered in time</source>
        <translation>No se respondió a tiempo a la solicitud</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunión con %1</translation>
    </message>
    <message>
        <source>Meeting with %1, %2</source>
        <translation>Reunión con %1, %2</translation>
    </message>
    <message>
        <source>proposed instead: %1</source>
        <translation>hora propuesta: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingNotesPresenter</name>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <source>Shorten the note to 5,000 characters.</source>
        <translation>Acorta la nota a 5000 caracteres.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Di qué hay que hacer.</translation>
    </message>
    <message>
        <source>Shorten it to 1,000 characters.</source>
        <translation>Acórtalo a 1000 caracteres.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Escribe algo o borra la nota.</translation>
    </message>
    <message>
        <source>“%1” could not be changed. %2</source>
        <extracomment>%1 an action item, %2 the reason as a sentence</extracomment>
        <translation>No se ha podido cambiar «%1». %2</translation>
    </message>
    <message>
        <source>What the two share. Only they write here; you can remove what does not belong here. Private notes are their authors&apos; alone.</source>
        <translation>Lo que comparten ambas partes. Solo ellas escriben aquí; puedes quitar lo que no deba estar. Las notas privadas son solo de quien las escribe.</translation>
    </message>
    <message>
        <source>This meeting is off, so nothing new can be written.</source>
        <translation>Esta reunión no se celebra, así que no se puede escribir nada nuevo.</translation>
    </message>
    <message>
        <source>Notes and action items</source>
        <translation>Notas y tareas</translation>
    </message>
    <message>
        <source>Notes (%1), action items (%2)</source>
        <extracomment>a tab; %1 notes, %2 action items that are still open</extracomment>
        <translation>Notas (%1), tareas (%2)</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingNotesView</name>
    <message>
        <source>Notes and action items</source>
        <translation>Notas y tareas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribe una nota…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>Add the note (Ctrl+Enter)</source>
        <translation>Añadir la nota (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Add action &amp;item</source>
        <translation>Añadir &amp;tarea</translation>
    </message>
    <message>
        <source>No shared notes.</source>
        <translation>No hay notas compartidas.</translation>
    </message>
    <message>
        <source>No notes yet. Private ones are yours alone; shared ones both of you can read.</source>
        <translation>Aún no hay notas. Las privadas son solo tuyas; las compartidas las leen ambas partes.</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>No hay tareas.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>No action items yet. Shared ones both of you see and can tick off; private ones are yours alone.</source>
        <translation>Aún no hay tareas. Las compartidas las veis los dos y podéis marcarlas; las privadas son solo tuyas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingPanel</name>
    <message>
        <source>Booking details</source>
        <translation>Detalles de la reserva</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>What to see of the booking</source>
        <translation>Qué ver de la reserva</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Reschedule …</source>
        <translation>Cambiar de &amp;hora…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Cancel …</source>
        <translation>&amp;Cancelar…</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>¿Quién vino?</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Anotar quién vino</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir a %1</translation>
    </message>
    <message>
        <source>The request expires %1</source>
        <translation>La solicitud caduca %1</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>There is no meeting link yet. Edit the meeting to enter one.</source>
        <translation>La reunión aún no tiene enlace. Edítala para poner uno.</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>Id. de la reserva</translation>
    </message>
    <message>
        <source>Open the meeting link</source>
        <translation>Abrir el enlace de la reunión</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingRights</name>
    <message>
        <source>The meeting begins in less than 2 hours: too soon to move it. Cancel it, or write to the other side.</source>
        <translation>La reunión empieza en menos de 2 horas: es tarde para cambiarla. Cancélala o escribe a la otra parte.</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingTableModel</name>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedida</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekGrid</name>
    <message>
        <source>Meetings of the week</source>
        <translation>Reuniones de la semana</translation>
    </message>
    <message>
        <source>Arrow keys move between meetings and days, Enter opens one, Page Up and Page Down change the week, Home goes to today.</source>
        <translation>Las flechas se mueven entre reuniones y días, Intro abre una, Re Pág y Av Pág cambian de semana, Inicio va a hoy.</translation>
    </message>
    <message>
        <source>%1, %2, %3 with %4, %5</source>
        <extracomment>a meeting for screen readers: day, times, mentor, mentee, how it stands</extracomment>
        <translation>%1, %2, %3 con %4, %5</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 mentor, %2 mentee</extracomment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>in a calendar: time, mentor</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingWeekView</name>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>No meetings match in this week</source>
        <translation>Ninguna reunión de esta semana coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::BookingsConsolePage</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a week</source>
        <translation>Mostrar como semana</translation>
    </message>
    <message>
        <source>Search names and goals</source>
        <translation>Buscar nombres y objetivos</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>Buscar reservas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Desde – hasta…</translation>
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
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Latest start first</source>
        <translation>Inicio más tardío primero</translation>
    </message>
    <message>
        <source>Earliest start first</source>
        <translation>Inicio más temprano primero</translation>
    </message>
    <message>
        <source>Newest request first</source>
        <translation>Solicitud más reciente primero</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>Por mentor</translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation>Por mentee</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Qué columnas tiene la tabla</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Quitar fi&amp;ltros</translation>
    </message>
    <message>
        <source>Only this mentor</source>
        <translation>Solo este mentor</translation>
    </message>
    <message>
        <source>Any mentor</source>
        <translation>Cualquier mentor</translation>
    </message>
    <message>
        <source>Only this mentee</source>
        <translation>Solo este mentee</translation>
    </message>
    <message>
        <source>Any mentee</source>
        <translation>Cualquier mentee</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n estado</numerusform>
            <numerusform>%n estados</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>The booking could not be opened. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>No se ha podido abrir la reserva. %1</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>&amp;Open details</source>
        <translation>A&amp;brir los detalles</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n reserva</numerusform>
            <numerusform>%n reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Sin reservas</translation>
    </message>
    <message>
        <source>No bookings match</source>
        <translation>Ninguna reserva coincide</translation>
    </message>
    <message>
        <source>Try other words, days or a different status.</source>
        <translation>Prueba con otras palabras, otros días u otro estado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Aún no hay reservas</translation>
    </message>
    <message>
        <source>They appear here as soon as a mentee asks for a meeting.</source>
        <translation>Aparecen aquí en cuanto un mentee pide una reunión.</translation>
    </message>
    <message>
        <source>&amp;Why is a slot missing?</source>
        <translation>¿&amp;Por qué falta un hueco?</translation>
    </message>
    <message>
        <source>&amp;Book for somebody …</source>
        <translation>&amp;Reservar para alguien…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Book for somebody</source>
        <translation>Reservar para alguien</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Reschedule …</source>
        <translation>Cambiar de &amp;hora…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>C&amp;ancel …</source>
        <translation>Ca&amp;ncelar…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as the view “%1”</source>
        <translation>Guardado como la vista «%1»</translation>
    </message>
    <message>
        <source>Only declined requests</source>
        <translation>Solo solicitudes rechazadas</translation>
    </message>
    <message>
        <source>Without declined requests</source>
        <translation>Sin solicitudes rechazadas</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>oh::ui::BulkDecisionDialog</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>¿Aprobar %n solicitud?</numerusform>
            <numerusform>¿Aprobar %n solicitudes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n request(s)?</source>
        <translation>
            <numerusform>¿Rechazar %n solicitud?</numerusform>
            <numerusform>¿Rechazar %n solicitudes?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what happens to each:</source>
        <translation>Esto es lo que pasa con cada una:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Goes to all that have no note of their own.</source>
        <translation>Va a todas las que no tengan una nota propia.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Try those that failed again</source>
        <translation>&amp;Reintentar las que han fallado</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Aprobar %n</numerusform>
            <numerusform>Aprobar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n</source>
        <translation>
            <numerusform>Rechazar %n</numerusform>
            <numerusform>Rechazar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep them waiting</source>
        <translation>De&amp;jarlas pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decidida</numerusform>
            <numerusform>%n decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by others already</source>
        <translation>
            <numerusform>%n ya decidida por otra persona</numerusform>
            <numerusform>%n ya decididas por otras personas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was typed about other requests.</source>
        <translation>Lo escribiste sobre otras solicitudes.</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionPresenter</name>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>At least one calendar has to be asked. Choose another one first.</source>
        <translation>Hay que consultar al menos un calendario. Elige otro primero.</translation>
    </message>
    <message>
        <source>The choice of calendars was not saved. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>La selección de calendarios no se ha guardado. %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n upcoming meeting(s).</source>
        <comment>in the next seven days</comment>
        <translation>
            <numerusform>Tienes %n reunión próxima.</numerusform>
            <numerusform>Tienes %n reuniones próximas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnecting ends the check for conflicts with your other appointments. Events that are in your calendar stay there: delete them yourself if you don&apos;t want them. Mails about your meetings go on.</source>
        <translation>Al desconectarlo se deja de comprobar si hay conflictos con tus otros compromisos. Los eventos que ya están en tu calendario se quedan: bórralos tú si no los quieres. Los correos sobre tus reuniones continúan.</translation>
    </message>
    <message>
        <source>To offer new times you have to connect one again.</source>
        <translation>Para ofrecer nuevas horas tendrás que volver a conectar uno.</translation>
    </message>
    <message>
        <source>To book again you have to connect one.</source>
        <translation>Para volver a reservar tendrás que conectar uno.</translation>
    </message>
    <message>
        <source>Your calendar is disconnected.</source>
        <translation>Tu calendario está desconectado.</translation>
    </message>
    <message>
        <source>Your calendar is still connected. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>Tu calendario sigue conectado. %1</translation>
    </message>
    <message>
        <source>The calendar “%1” is not there any more. Look whether the right ones are chosen.</source>
        <extracomment>%1 the name of a calendar</extracomment>
        <translation>El calendario «%1» ya no existe. Comprueba si están elegidos los correctos.</translation>
    </message>
    <message>
        <source>Your calendars were not read. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>No se han leído tus calendarios. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarConnectionView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>If no browser has opened: paste it into one on this computer</source>
        <translation>Si no se ha abierto el navegador, pégala en uno de este ordenador</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Write meetings to</source>
        <translation>Escribir las reuniones en</translation>
    </message>
    <message>
        <source>Each confirmed meeting, and every change of it.</source>
        <translation>Cada reunión confirmada, y cada cambio en ella.</translation>
    </message>
    <message>
        <source>You are not free when these have something</source>
        <translation>No estás libre si hay algo en</translation>
    </message>
    <message>
        <source>Only times are read: nobody sees what your appointments are.</source>
        <translation>Solo se leen las horas: nadie ve qué compromisos tienes.</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is Google Calendar or Outlook</extracomment>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 is connected. It was last asked %2.</source>
        <extracomment>%1 is Google Calendar or Outlook, %2 &quot;2 hours ago&quot;</extracomment>
        <translation>%1 está conectado. Última consulta: %2.</translation>
    </message>
    <message>
        <source>This server is not set up to connect calendars. The addresses below work all the same.</source>
        <translation>Este servidor no está preparado para conectar calendarios. Las direcciones de abajo funcionan igualmente.</translation>
    </message>
    <message>
        <source>Connect your calendar: it is needed here, so that nobody plans over your other appointments.</source>
        <translation>Conecta tu calendario: aquí hace falta, para que nadie reserve encima de tus otros compromisos.</translation>
    </message>
    <message>
        <source>Connect your calendar, and meetings appear in it and nobody plans over your other appointments.</source>
        <translation>Conecta tu calendario: las reuniones aparecerán en él y nadie reservará encima de tus otros compromisos.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Go on in your browser: sign in to %1 there, and agree. This page follows.</source>
        <translation>Continúa en el navegador: inicia sesión en %1 y da permiso. Esta página se actualizará sola.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a browser on this computer.</source>
        <translation>Copiada. Pégala en un navegador de este ordenador.</translation>
    </message>
    <message>
        <source>Disconnect your calendar?</source>
        <translation>¿Desconectar tu calendario?</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>Look for calendars again</source>
        <translation>Volver a buscar calendarios</translation>
    </message>
    <message>
        <source>When you have added or removed one there</source>
        <translation>Cuando hayas añadido o quitado uno allí</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarExport</name>
    <message>
        <source>Save the meeting for your calendar</source>
        <translation>Guardar la reunión para tu calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Reunión con %1</translation>
    </message>
    <message>
        <source>The browser could not be opened. Save the calendar file instead.</source>
        <translation>No se ha podido abrir el navegador. Guarda el archivo de calendario en su lugar.</translation>
    </message>
    <message>
        <source>The calendar file could not be fetched. %1</source>
        <translation>No se ha podido obtener el archivo de calendario. %1</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <extracomment>%1 a file, %2 what the system says</extracomment>
        <translation>No se ha podido escribir %1 (%2). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarFeedsPresenter</name>
    <message>
        <source>The calendar address could not be made. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>No se ha podido crear la dirección de calendario. %1</translation>
    </message>
    <message>
        <source>The calendar address could not be ended, and still works. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>No se ha podido anular la dirección de calendario, y sigue funcionando. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarFeedsView</name>
    <message>
        <source>My meetings</source>
        <translation>Mis reuniones</translation>
    </message>
    <message>
        <source>Only when I am busy</source>
        <translation>Solo cuándo no estoy libre</translation>
    </message>
    <message>
        <source>With whom, where and what about: for your own calendar.</source>
        <translation>Con quién, dónde y sobre qué: para tu propio calendario.</translation>
    </message>
    <message>
        <source>Times without names or words: for others who plan with you.</source>
        <translation>Horas sin nombres ni textos: para quienes planifican contigo.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>End the address: %1</source>
        <extracomment>%1 is what the address shows, such as &quot;My meetings&quot;</extracomment>
        <translation>Anular la dirección: %1</translation>
    </message>
    <message>
        <source>Calendar address: %1</source>
        <translation>Dirección de calendario: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <translation>Copiar la dirección: %1</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>Suscribirse…</translation>
    </message>
    <message>
        <source>Subscribe with this computer&apos;s calendar: %1</source>
        <translation>Suscribirse con el calendario de este ordenador: %1</translation>
    </message>
    <message>
        <source>Opens the address in this computer&apos;s calendar</source>
        <translation>Abre la dirección en el calendario de este ordenador</translation>
    </message>
    <message>
        <source>Copy it now: it is not shown a second time. Whoever has it can read the calendar.</source>
        <translation>Cópiala ahora: no se muestra otra vez. Quien la tenga puede leer el calendario.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>No hay dirección.</translation>
    </message>
    <message>
        <source>Made %1. A calendar last asked for it %2.</source>
        <translation>Creada el %1. Un calendario la consultó por última vez %2.</translation>
    </message>
    <message>
        <source>Made %1. No calendar has asked for it yet.</source>
        <translation>Creada el %1. Aún no la ha consultado ningún calendario.</translation>
    </message>
    <message>
        <source>New address…</source>
        <translation>Nueva dirección…</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>Crear una dirección</translation>
    </message>
    <message>
        <source>New address: %1</source>
        <translation>Nueva dirección: %1</translation>
    </message>
    <message>
        <source>Make an address: %1</source>
        <translation>Crear una dirección: %1</translation>
    </message>
    <message>
        <source>Copied. Add it to your calendar as a calendar from the Internet.</source>
        <translation>Copiada. Añádela a tu calendario como calendario de Internet.</translation>
    </message>
    <message>
        <source>No calendar on this computer takes such addresses. Copy it, and add it there as a calendar from the Internet.</source>
        <translation>Ningún calendario de este ordenador acepta estas direcciones. Cópiala y añádela en el tuyo como calendario de Internet.</translation>
    </message>
    <message>
        <source>Make a new address?</source>
        <translation>¿Crear una nueva dirección?</translation>
    </message>
    <message>
        <source>The one there is ends: calendars that subscribe to it stop hearing of your meetings until they get the new one.</source>
        <translation>La actual se anula: los calendarios suscritos a ella dejan de saber de tus reuniones hasta que reciban la nueva.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Crear una nueva</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>End this address?</source>
        <translation>¿Anular esta dirección?</translation>
    </message>
    <message>
        <source>Calendars that subscribe to it stop hearing of your meetings.</source>
        <translation>Los calendarios suscritos a ella dejan de saber de tus reuniones.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Anularla</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarReminder</name>
    <message>
        <source>Connect your calendar, so that nobody books you when you are busy.</source>
        <translation>Conecta tu calendario para que nadie reserve contigo cuando no puedes.</translation>
    </message>
    <message>
        <source>Connect your calendar to book meetings around your other appointments.</source>
        <translation>Conecta tu calendario para reservar reuniones que no choquen con tus otros compromisos.</translation>
    </message>
</context>
<context>
    <name>oh::ui::CalendarSyncPresenter</name>
    <message>
        <source>Nothing has to be done: its owner can connect a calendar again in their profile.</source>
        <translation>No hay que hacer nada: su dueño puede volver a conectar un calendario en su perfil.</translation>
    </message>
    <message>
        <source>Ask %1 to connect the calendar again in their profile. They were told by mail.</source>
        <translation>Pida a %1 que vuelva a conectar el calendario en su perfil. Se le avisó por correo.</translation>
    </message>
    <message>
        <source>Run it now, which tries the failed jobs again. What they failed of is on the page “Jobs and mail”.</source>
        <translation>Ejecútelo ahora: los trabajos fallidos se intentan de nuevo. Por qué fallaron está en la página «Trabajos y correo».</translation>
    </message>
    <message>
        <source>Wait for the next try, or run it now. What was last known of the calendar counts until then.</source>
        <translation>Espere al próximo intento o ejecútelo ahora. Hasta entonces vale lo último que se supo del calendario.</translation>
    </message>
    <message>
        <source>Run it now: a new permission is asked for. If that fails, too, its owner has to connect it again.</source>
        <translation>Ejecútelo ahora: se pide un permiso nuevo. Si también falla, su dueño tiene que volver a conectarlo.</translation>
    </message>
    <message>
        <source>Ask %1 to choose in their profile which calendars are read.</source>
        <translation>Pida a %1 que elija en su perfil qué calendarios se leen.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to set it up for %1.</source>
        <translation>Quien administra el servidor tiene que configurarlo para %1.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>a calendar</comment>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Needs reconnecting</source>
        <comment>a calendar</comment>
        <translation>Hay que reconectarlo</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>a calendar</comment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <comment>a calendar</comment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 no respondió</translation>
    </message>
    <message>
        <source>%1 refused our permission</source>
        <translation>%1 rechazó nuestro permiso</translation>
    </message>
    <message>
        <source>The chosen calendars are gone</source>
        <translation>Los calendarios elegidos ya no existen</translation>
    </message>
    <message>
        <source>This server is not set up for %1</source>
        <translation>Este servidor no está configurado para %1</translation>
    </message>
    <message>
        <source>%1 does not let us in any more</source>
        <translation>%1 ya no nos deja entrar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were given up</source>
        <translation>
            <numerusform>Se abandonó %n trabajo</numerusform>
            <numerusform>Se abandonaron %n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed and are tried again</source>
        <translation>
            <numerusform>%n trabajo falló y se intenta de nuevo</numerusform>
            <numerusform>%n trabajos fallaron y se intentan de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a date with a time, and how long ago that was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is being read just now.</source>
        <translation>Se está leyendo en este momento.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Last read with success: %1</source>
        <translation>Última lectura correcta: %1</translation>
    </message>
    <message>
        <source>It was not read with success yet.</source>
        <translation>Todavía no se ha leído correctamente.</translation>
    </message>
    <message>
        <source>Last error: %1, %2</source>
        <translation>Último error: %1, %2</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>Failures in a row: %1</source>
        <translation>Fallos seguidos: %1</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::CancelBookingDialog</name>
    <message>
        <source>Cancel for both sides</source>
        <translation>Cancelar para ambas partes</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. The slot becomes free again, and %2 gets a mail.</source>
        <translation>%1. El hueco vuelve a quedar libre y %2 recibe un correo.</translation>
    </message>
    <message>
        <source>%1. %2 gets a mail with your reason, and the slot becomes free again. This can&apos;t be undone.</source>
        <translation>%1. %2 recibe un correo con tu motivo y el hueco vuelve a quedar libre. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Withdraw your request to %1?</source>
        <translation>¿Retirar tu solicitud a %1?</translation>
    </message>
    <message>
        <source>Cancel the meeting with %1?</source>
        <translation>¿Cancelar la reunión con %1?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 mentor, %2 mentee</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Cancel the request of %1?</source>
        <translation>¿Cancelar la solicitud de %1?</translation>
    </message>
    <message>
        <source>Cancel the meeting of %1?</source>
        <translation>¿Cancelar la reunión de %1?</translation>
    </message>
    <message>
        <source>%1. Both get a mail with your reason, and the slot becomes free again. This can&apos;t be undone.</source>
        <translation>%1. Ambas partes reciben un correo con tu motivo y el hueco vuelve a quedar libre. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The meeting begins in less than 2 hours: canceling now lowers your reputation score.</source>
        <translation>La reunión empieza en menos de 2 horas: si la cancelas ahora, baja tu puntuación de reputación.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Optional. Stands in the mails and in the audit log.</source>
        <translation>Opcional. Consta en los correos y en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Optional. %1 and the coordinators can read this.</source>
        <translation>Opcional. Lo pueden leer %1 y la coordinación.</translation>
    </message>
    <message>
        <source>&amp;Keep request</source>
        <translation>Mantener la &amp;solicitud</translation>
    </message>
    <message>
        <source>&amp;Keep meeting</source>
        <translation>Mantener la re&amp;unión</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>&amp;Cancel meeting</source>
        <translation>&amp;Cancelar la reunión</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>&amp;Cancelar la solicitud</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>&amp;Retirar la solicitud</translation>
    </message>
</context>
<context>
    <name>oh::ui::CardList</name>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Siguiente de la lista</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Anterior de la lista</translation>
    </message>
</context>
<context>
    <name>oh::ui::Cards</name>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>oh::ui::ChartCard</name>
    <message>
        <source>%1: table and export</source>
        <translation>%1: tabla y exportación</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Save as &amp;picture …</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Save as &amp;drawing (SVG) …</source>
        <translation>Guardar como &amp;dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Guardar las cifras como CSV</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Guardar el gráfico como dibujo</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>oh::ui::ChartView</name>
    <message>
        <source>Previous point</source>
        <translation>Punto anterior</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>First point</source>
        <translation>Primer punto</translation>
    </message>
    <message>
        <source>Last point</source>
        <translation>Último punto</translation>
    </message>
    <message>
        <source>Show what is behind the point</source>
        <translation>Mostrar lo que hay detrás del punto</translation>
    </message>
</context>
<context>
    <name>oh::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar de todo</translation>
    </message>
    <message>
        <source>Find actions, people and meetings</source>
        <translation>Buscar acciones, personas y reuniones</translation>
    </message>
    <message>
        <source>Find actions, people and meetings…</source>
        <translation>Buscar acciones, personas y reuniones…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>No se ha encontrado nada. Prueba con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to choose, Esc to leave</source>
        <translation>Flechas para moverse, Intro para elegir, Esc para salir</translation>
    </message>
</context>
<context>
    <name>oh::ui::ConnectCalendarDialog</name>
    <message>
        <source>Calendar connection required</source>
        <translation>Hace falta conectar el calendario</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
</context>
<context>
    <name>oh::ui::ConsentDialog</name>
    <message>
        <source>Stay signed in?</source>
        <translation>¿Mantener la sesión iniciada?</translation>
    </message>
    <message>
        <source>Stay signed in without a keychain?</source>
        <translation>¿Mantener la sesión iniciada sin llavero?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used, so there is no protected place for your session. It could lie in a file that only your user account can read.</source>
        <translation>No se puede usar el llavero del sistema, así que tu sesión no tiene un lugar protegido. Podría guardarse en un archivo que solo tu cuenta de usuario puede leer.</translation>
    </message>
    <message>
        <source>With No, you stay signed in until you quit, and sign in again next time.</source>
        <translation>Con «No», la sesión dura hasta que cierres la aplicación; la próxima vez tendrás que iniciarla de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it in a file</source>
        <translation>&amp;Sí, guardarla en un archivo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>oh::ui::CopyFailureButton</name>
    <message>
        <source>Copy with the request id</source>
        <translation>Copiar con el id. de la petición</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id. de la petición: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>oh::ui::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recortar la foto</translation>
    </message>
    <message>
        <source>What is to be seen of you?</source>
        <translation>¿Qué se verá de ti?</translation>
    </message>
    <message>
        <source>Move, zoom and turn the picture: what is in the circle is shown.</source>
        <translation>Mueve, amplía y gira la foto: se muestra lo que queda en el círculo.</translation>
    </message>
    <message>
        <source>Sent of the picture</source>
        <translation>Parte de la foto enviada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Giro</translation>
    </message>
    <message>
        <source>90° &amp;left</source>
        <translation>90° a la &amp;izquierda</translation>
    </message>
    <message>
        <source>90° &amp;right</source>
        <translation>90° a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Turn the picture left by 90 degrees</source>
        <translation>Girar la foto 90 grados a la izquierda</translation>
    </message>
    <message>
        <source>Turn the picture right by 90 degrees</source>
        <translation>Girar la foto 90 grados a la derecha</translation>
    </message>
    <message>
        <source>Keys: arrows move, + and − zoom, [ and ] turn, R by 90°, 0 starts over. With the mouse: drag, wheel, Shift and drag to turn.</source>
        <translation>Teclas: las flechas mueven, + y − amplían y reducen, [ y ] giran, R gira 90°, 0 empieza de nuevo. Con el ratón: arrastrar, rueda, Mayús y arrastrar para girar.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a number of percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>%1 a number of degrees</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gua&amp;rdar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
</context>
<context>
    <name>oh::ui::CropView</name>
    <message>
        <source>What is shown of the picture</source>
        <translation>Lo que se muestra de la foto</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom, the square brackets turn it by a degree, with Shift by ten, R turns it by ninety, 0 begins anew.</source>
        <translation>Las flechas mueven la foto, más y menos la amplían o reducen, los corchetes la giran un grado, con Mayús diez, R la gira noventa, 0 empieza de nuevo.</translation>
    </message>
    <message>
        <source>Zoom %1 %, turned by %2°</source>
        <extracomment>%1 a number of percent, %2 of degrees</extracomment>
        <translation>Zoom %1 %, giro de %2°</translation>
    </message>
    <message>
        <source>Picture to the left</source>
        <translation>Foto a la izquierda</translation>
    </message>
    <message>
        <source>Picture far to the left</source>
        <translation>Foto muy a la izquierda</translation>
    </message>
    <message>
        <source>Picture to the right</source>
        <translation>Foto a la derecha</translation>
    </message>
    <message>
        <source>Picture far to the right</source>
        <translation>Foto muy a la derecha</translation>
    </message>
    <message>
        <source>Picture up</source>
        <translation>Foto hacia arriba</translation>
    </message>
    <message>
        <source>Picture far up</source>
        <translation>Foto muy arriba</translation>
    </message>
    <message>
        <source>Picture down</source>
        <translation>Foto hacia abajo</translation>
    </message>
    <message>
        <source>Picture far down</source>
        <translation>Foto muy abajo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Turn left by a degree</source>
        <translation>Girar un grado a la izquierda</translation>
    </message>
    <message>
        <source>Turn right by a degree</source>
        <translation>Girar un grado a la derecha</translation>
    </message>
    <message>
        <source>Turn left by ten degrees</source>
        <translation>Girar diez grados a la izquierda</translation>
    </message>
    <message>
        <source>Turn right by ten degrees</source>
        <translation>Girar diez grados a la derecha</translation>
    </message>
    <message>
        <source>Turn left by ninety degrees</source>
        <translation>Girar noventa grados a la izquierda</translation>
    </message>
    <message>
        <source>Turn right by ninety degrees</source>
        <translation>Girar noventa grados a la derecha</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayDialog</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) fall into these days.</source>
        <translation>
            <numerusform>%n reunión cae en estos días.</numerusform>
            <numerusform>%n reuniones caen en estos días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Berlin.</source>
        <translation>Elige una zona horaria de la lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) on these days stay unless you cancel them:</source>
        <translation>
            <numerusform>%n reunión de estos días se mantiene si no la cancelas:</numerusform>
            <numerusform>%n reuniones de estos días se mantienen si no las cancelas:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>%1 is a day, %2 hours, %3 a name</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1 (request)</source>
        <translation>%1 (solicitud)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Cancel meeting…</source>
        <translation>Cancelar la reunión…</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Rechazar la solicitud de %1</translation>
    </message>
    <message>
        <source>Cancel the meeting with %1</source>
        <translation>Cancelar la reunión con %1</translation>
    </message>
    <message>
        <source>Days that you had chosen are over by now.</source>
        <translation>Algunos de los días que elegiste ya han pasado.</translation>
    </message>
</context>
<context>
    <name>oh::ui::DaysAwayPresenter</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the first and the last of some days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeckUploads</name>
    <message>
        <source>This file can&apos;t be read. Choose another one.</source>
        <translation>No se puede leer este archivo. Elige otro.</translation>
    </message>
    <message>
        <source>Decks are PDF or PowerPoint (PPTX) files. Save it as one of them.</source>
        <translation>Las presentaciones son archivos PDF o PowerPoint (PPTX). Guárdala en uno de esos formatos.</translation>
    </message>
    <message>
        <source>A deck may have %1 at most. Make it smaller, with fewer or smaller pictures.</source>
        <extracomment>%1 a size, like &quot;25 MB&quot;</extracomment>
        <translation>Una presentación puede ocupar %1 como máximo. Redúcela, con menos imágenes o más pequeñas.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este archivo está vacío. Elige otro.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Begin again.</source>
        <translation>El archivo ha cambiado entretanto. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>El archivo ya no está. Elígelo otra vez.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read any more. Choose it again.</source>
        <translation>El archivo ya no se puede leer. Elígelo otra vez.</translation>
    </message>
</context>
<context>
    <name>oh::ui::DecksPresenter</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>Buscando virus</translation>
    </message>
    <message>
        <source>Refused: the virus scanner found something in it</source>
        <translation>Rechazada: el antivirus ha encontrado algo en ella</translation>
    </message>
    <message>
        <source>%1 could not be removed. %2</source>
        <extracomment>%1 a file&apos;s name, %2 the reason as a sentence</extracomment>
        <translation>No se ha podido quitar %1. %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::DecksView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to read the pitch decks</source>
        <translation>Volver a leer las presentaciones</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Saved of %1</source>
        <translation>Parte guardada de %1</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Dejar de guardar %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save %1 on this computer</source>
        <translation>Guardar %1 en este ordenador</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Save the pitch deck</source>
        <translation>Guardar la presentación</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Mentors you meet and coordinators don&apos;t see it any more. It can&apos;t be taken back.</source>
        <translation>Los mentores con los que te reúnes y la coordinación dejan de verla. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Its owner and their mentors don&apos;t see it any more. It can&apos;t be taken back.</source>
        <translation>Quien la subió y sus mentores dejan de verla. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeclineDialog</name>
    <message>
        <source>Decline request</source>
        <translation>Rechazar la solicitud</translation>
    </message>
    <message>
        <source>Decline the request from %1?</source>
        <translation>¿Rechazar la solicitud de %1?</translation>
    </message>
    <message>
        <source>%1, %2. The slot becomes free again, and %3 gets a mail. This does not count as a cancellation.</source>
        <translation>%1, %2. El hueco vuelve a quedar libre y %3 recibe un correo. No cuenta como cancelación.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Optional. Tell %1 why, or what would fit better.</source>
        <translation>Opcional. Di a %1 por qué, o qué encajaría mejor.</translation>
    </message>
    <message>
        <source>&amp;Keep request</source>
        <translation>&amp;Mantener la solicitud</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Rechazando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::DeleteAvailabilityDialog</name>
    <message>
        <source>Delete availability</source>
        <translation>Borrar disponibilidad</translation>
    </message>
    <message>
        <source>Delete this availability?</source>
        <translation>¿Borrar esta disponibilidad?</translation>
    </message>
    <message>
        <source>%1. Its open slots can&apos;t be booked any more.</source>
        <translation>%1. Sus huecos libres ya no se podrán reservar.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) of it are booked. What is still to come is canceled only after another question.</source>
        <translation>
            <numerusform>Tiene %n hueco reservado. Si está por venir, solo se cancela tras otra pregunta.</numerusform>
            <numerusform>Tiene %n huecos reservados. Los que están por venir solo se cancelan tras otra pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Cancel the bookings and delete</source>
        <translation>&amp;Cancelar las reservas y borrar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Borrando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::DepartedText</name>
    <message>
        <source>You removed this meeting from your calendar.</source>
        <translation>Quitaste esta reunión de tu calendario.</translation>
    </message>
    <message>
        <source>You moved this meeting in your calendar.</source>
        <translation>Moviste esta reunión en tu calendario.</translation>
    </message>
    <message>
        <source>%1 removed this meeting from their calendar.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 quitó esta reunión de su calendario.</translation>
    </message>
    <message>
        <source>%1 moved this meeting in their calendar.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 movió esta reunión en su calendario.</translation>
    </message>
    <message>
        <source>Here it still takes place. Propose another time or cancel it here, or put it back into your calendar.</source>
        <translation>Aquí sigue en pie. Propón otra hora o cancélala aquí, o vuelve a ponerla en tu calendario.</translation>
    </message>
    <message>
        <source>Here it still takes place. Ask whether it suits, propose another time or cancel it here.</source>
        <translation>Aquí sigue en pie. Pregunta si le va bien, propón otra hora o cancélala aquí.</translation>
    </message>
    <message>
        <source>Here it still takes place. Ask whether it suits, reschedule or cancel it here.</source>
        <translation>Aquí sigue en pie. Pregunta si les va bien, cámbiala de hora o cancélala aquí.</translation>
    </message>
    <message>
        <source>Here it still takes place, and begins too soon to propose another time. Cancel it here, or put it back into your calendar.</source>
        <translation>Aquí sigue en pie y falta muy poco para proponer otra hora. Cancélala aquí o vuelve a ponerla en tu calendario.</translation>
    </message>
    <message>
        <source>Here it still takes place, and begins too soon to propose another time. Ask whether it suits, or cancel it here.</source>
        <translation>Aquí sigue en pie y falta muy poco para proponer otra hora. Pregunta si le va bien o cancélala aquí.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. If you do not come, tell the other side.</source>
        <translation>Aquí sigue en pie y ya ha empezado. Si no vas a asistir, avisa a la otra persona.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. Ask the other side whether they come.</source>
        <translation>Aquí sigue en pie y ya ha empezado. Pregunta a la otra persona si va a asistir.</translation>
    </message>
    <message>
        <source>Here it still takes place, and has begun. Ask whether they come, or cancel it here.</source>
        <translation>Aquí sigue en pie y ya ha empezado. Pregunta si van a asistir o cancélala aquí.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Dialogs</name>
    <message>
        <source>This %1.</source>
        <extracomment>%1 is the rest of the sentence: &quot;must have at most 500 characters&quot;</extracomment>
        <translation>No es válido: %1.</translation>
    </message>
    <message>
        <source>Send or save what is typed</source>
        <translation>Enviar o guardar lo escrito</translation>
    </message>
</context>
<context>
    <name>oh::ui::DirectoryPage</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Search by name, company or topic…</source>
        <translation>Buscar por nombre, empresa o tema…</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>O&amp;rdenar por</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar como tarjetas</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Saved as the view “%1”</source>
        <translation>Guardado como la vista «%1»</translation>
    </message>
    <message>
        <source>Copy a link to what is shown</source>
        <translation>Copiar un enlace a lo que se muestra</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>Prueba con menos filtros o con otras palabras.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>oh::ui::DirectoryPresenter</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::DraftLine</name>
    <message>
        <source>Discard</source>
        <comment>what was restored</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was restored</source>
        <translation>Descartar lo restaurado</translation>
    </message>
    <message>
        <source>Restored from %1. What it was typed over has changed since.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Restaurado: lo escribiste el %1. Lo que había en su lugar ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Restored from %1; neither sent nor saved yet.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Restaurado: lo escribiste el %1; aún no se ha enviado ni guardado.</translation>
    </message>
    <message>
        <source>This is too long to be kept: it is lost when you leave without sending it.</source>
        <translation>Esto es demasiado largo para conservarlo: se perderá si sales sin enviarlo.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>discarding</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put back what was discarded</source>
        <translation>Recuperar lo descartado</translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingDialog</name>
    <message>
        <source>Edit meeting</source>
        <translation>Editar la reunión</translation>
    </message>
    <message>
        <source>Edit the meeting with %1</source>
        <translation>Editar la reunión con %1</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Descartar &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Choose a mentor from the list.</source>
        <translation>Elige un mentor de la lista.</translation>
    </message>
    <message>
        <source>Choose a mentee from the list.</source>
        <translation>Elige un mentee de la lista.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>Ma&amp;terials</source>
        <translation>Ma&amp;teriales</translation>
    </message>
    <message>
        <source>One link a line.</source>
        <translation>Un enlace por línea.</translation>
    </message>
    <message>
        <source>the materials</source>
        <translation>los materiales</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>Meeting &amp;link</source>
        <translation>En&amp;lace de la reunión</translation>
    </message>
    <message>
        <source>Both are told of a new one by mail.</source>
        <translation>Si es nuevo, se avisa por correo a ambas partes.</translation>
    </message>
    <message>
        <source>the meeting link</source>
        <translation>el enlace de la reunión</translation>
    </message>
    <message>
        <source>&amp;Reason for the audit log</source>
        <translation>Motivo para el &amp;registro de auditoría</translation>
    </message>
    <message>
        <source>Why you change it. Coordinators can read it.</source>
        <translation>Por qué lo cambias. La coordinación puede leerlo.</translation>
    </message>
    <message>
        <source>M&amp;entor</source>
        <translation>M&amp;entor</translation>
    </message>
    <message>
        <source>The meeting is over: its mentor stays.</source>
        <translation>La reunión ya ha terminado: el mentor no cambia.</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>el mentor</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>&amp;Mentee</translation>
    </message>
    <message>
        <source>The meeting is over: its mentee stays.</source>
        <translation>La reunión ya ha terminado: el mentee no cambia.</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>el mentee</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>One of the other mentor&apos;s slots, or any time at which both are free. All three are told by mail, and their calendars follow. Place and link become the other mentor&apos;s, unless you change them here.</source>
        <translation>Un hueco del otro mentor, o cualquier hora en la que ambas partes estén libres. Se avisa por correo a las tres personas y sus calendarios se actualizan. El lugar y el enlace pasan a ser los del otro mentor, salvo que los cambies aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed %1 meanwhile to:</source>
        <extracomment>%1 is &quot;the goal&quot;, &quot;the place&quot; …</extracomment>
        <translation>Otra persona ha cambiado entretanto %1. Ahora dice:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Keep my version of %1</source>
        <translation>Dejar mi versión: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar lo suyo</translation>
    </message>
    <message>
        <source>Take the other version of %1</source>
        <translation>Usar la otra versión: %1</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else saved this meeting while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Otra persona ha guardado esta reunión mientras la editabas. Decide sobre %n campo más abajo y guarda otra vez. No se pierde nada de lo que has escrito.</numerusform>
            <numerusform>Otra persona ha guardado esta reunión mientras la editabas. Decide sobre %n campos más abajo y guarda otra vez. No se pierde nada de lo que has escrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved this meeting while you were editing. Their changes are taken over, yours are kept: save again.</source>
        <translation>Otra persona ha guardado esta reunión mientras la editabas. Sus cambios se incorporan y los tuyos se conservan: guarda otra vez.</translation>
    </message>
    <message>
        <source>Decide about the fields in yellow first</source>
        <translation>Decide primero sobre los campos en amarillo</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The meeting is over: its people stay.</source>
        <translation>La reunión ya ha terminado: sus participantes no cambian.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>Ya no se puede elegir a %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EditBookingPresenter</name>
    <message>
        <source>no links</source>
        <translation>sin enlaces</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>Say where the two meet.</source>
        <translation>Di dónde es la reunión.</translation>
    </message>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Di en al menos %n carácter de qué trata la reunión.</numerusform>
            <numerusform>Di en al menos %n caracteres de qué trata la reunión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line must be a web address (https://…).</source>
        <translation>Cada línea debe ser una dirección web (https://…).</translation>
    </message>
    <message>
        <source>A meeting link must begin with https://.</source>
        <translation>El enlace de una reunión debe empezar por https://.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EmailChangePresenter</name>
    <message>
        <source>Enter the new e-mail address.</source>
        <translation>Escribe la nueva dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.org</source>
        <translation>Esto no es una dirección de correo. Tiene esta forma: name@example.org</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Escribe el código del correo.</translation>
    </message>
    <message>
        <source>The code has %1 letters and digits.</source>
        <translation>El código tiene %1 letras y cifras.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed. You are signed out everywhere else.</source>
        <translation>Tu dirección de correo ha cambiado. Se ha cerrado tu sesión en todos los demás sitios.</translation>
    </message>
    <message>
        <source>One of the two codes is wrong. Look at the newest mails.</source>
        <translation>Uno de los dos códigos no es correcto. Mira los correos más recientes.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EmailChangeView</name>
    <message>
        <source>Change your e-mail address</source>
        <translation>Cambiar tu dirección de correo</translation>
    </message>
    <message>
        <source>Change the e-mail address…</source>
        <translation>Cambiar la dirección de correo…</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Nueva dirección de correo</translation>
    </message>
    <message>
        <source>We send a code there. The present address is told, too.</source>
        <translation>Enviamos un código allí. También avisamos a la dirección actual.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel changing the e-mail address</source>
        <translation>Cancelar el cambio de la dirección de correo</translation>
    </message>
    <message>
        <source>Code from the mail to the new address</source>
        <translation>Código del correo a la nueva dirección</translation>
    </message>
    <message>
        <source>Code from the mail to the present address</source>
        <translation>Código del correo a la dirección actual</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send the codes again</source>
        <translation>Enviar los códigos de nuevo</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar la actual</translation>
    </message>
    <message>
        <source>Keep the present e-mail address</source>
        <translation>Conservar la dirección de correo actual</translation>
    </message>
    <message>
        <source>We have sent a code to %1 and another one to %2. Type both until %3.</source>
        <translation>Hemos enviado un código a %1 y otro a %2. Escribe los dos antes de las %3.</translation>
    </message>
    <message>
        <source>We have sent a code to %1. Type it until %2.</source>
        <extracomment>%1 an e-mail address, %2 a time</extracomment>
        <translation>Hemos enviado un código a %1. Escríbelo antes de las %2.</translation>
    </message>
</context>
<context>
    <name>oh::ui::EraseDialog</name>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>¿Borrar los datos personales de %1?</translation>
    </message>
    <message>
        <source>What is known of them goes for good: nothing and nobody brings it back. What happened stays, without words and without them.</source>
        <translation>Lo que se sabe de esta persona desaparece para siempre: nada ni nadie lo recupera. Lo que ocurrió se queda, sin palabras y sin su nombre.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Type the person&apos;s &amp;name</source>
        <translation>Escribe el &amp;nombre de la persona</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stays in the audit log when the person is gone: it must not name them.</source>
        <translation>Se queda en el registro de auditoría cuando la persona ya no está: no debe nombrarla.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>%n valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays without them: %1
Goes with the profile, tags and files: %2</source>
        <extracomment>%1 and %2 are lists: &quot;3 meetings · 2 ratings&quot;</extracomment>
        <translation>Se queda, sin su nombre: %1
Desaparece con el perfil, las etiquetas y los archivos: %2</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Sin contar.</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Contar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Type the name and a reason first</source>
        <translation>Escribe primero el nombre y un motivo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken out of %n text(s) of others</source>
        <translation>
            <numerusform>«%1» se quita de %n texto de otras personas</numerusform>
            <numerusform>«%1» se quita de %n textos de otras personas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too common a name: where others wrote it about something else, it stays</source>
        <translation>«%1» es un nombre demasiado común: donde otras personas lo escribieron sobre otra cosa, se queda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more name(s)</source>
        <translation>
            <numerusform>y %n nombre más</numerusform>
            <numerusform>y %n nombres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDetails</name>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The mentor&apos;s next free times</source>
        <translation>Próximas horas libres del mentor</translation>
    </message>
    <message>
        <source>Earlier requests of the mentee</source>
        <translation>Solicitudes anteriores del mentee</translation>
    </message>
    <message>
        <source>Load the &amp;rest again</source>
        <translation>Volver a cargar el &amp;resto</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>%1 would like to meet %2</source>
        <translation>%1 quiere reunirse con %2</translation>
    </message>
    <message>
        <source>Asked %1 · expires %2</source>
        <translation>Pedida %1 · caduca %2</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Pedida %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tier(s) above, one is allowed</source>
        <extracomment>%1: &quot;Bronze → Gold&quot;</extracomment>
        <translation>
            <numerusform>%1: %n nivel por encima, se permite uno</numerusform>
            <numerusform>%1: %n niveles por encima, se permite uno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the tiers allow it</source>
        <translation>%1: los niveles lo permiten</translation>
    </message>
    <message>
        <source>%1 · %2 is dormant</source>
        <extracomment>%1: what is said of the tiers, %2: the mentor</extracomment>
        <translation>%1 · %2 está sin actividad</translation>
    </message>
    <message>
        <source>Match %1 of 100</source>
        <translation>Afinidad: %1 de 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points of a maximum</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not calculated yet.</source>
        <translation>Aún sin calcular.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>None while an exception would last</source>
        <translation>Ninguna mientras duraría la excepción</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 hours</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>approved and used</source>
        <translation>aprobada y usada</translation>
    </message>
    <message>
        <source>approved, not used</source>
        <translation>aprobada, sin usar</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a mentor, %2 what became of it, %3 &quot;2 days ago&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionDialog</name>
    <message>
        <source>Ask for an exception</source>
        <translation>Pedir una excepción</translation>
    </message>
    <message>
        <source>Ask for a meeting with %1?</source>
        <translation>¿Pedir una reunión con %1?</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why this mentor, and why now? What have you tried with others?</source>
        <translation>¿Por qué este mentor y por qué ahora? ¿Qué has intentado con otros?</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>&amp;Ask the coordinators</source>
        <translation>&amp;Pedir a la coordinación</translation>
    </message>
    <message>
        <source>Say why it should be this mentor.</source>
        <translation>Di por qué debería ser este mentor.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message>
        <source>The coordinators read your reason. They usually answer within 24 hours, and within seven days at the latest. When they agree, you can book %1 once, and get a mail.</source>
        <translation>La coordinación lee tu motivo. Suele responder en 24 horas y, como muy tarde, en siete días. Si acepta, puedes reservar una vez con %1 y recibes un correo.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Expiring first</source>
        <translation>Antes las que caducan</translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation>Por mentee</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>Por mentor</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>%n carácter como máximo, por favor.</numerusform>
            <numerusform>%n caracteres como máximo, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told no, and can ask again</source>
        <translation>%1 recibe un no y puede volver a pedirla</translation>
    </message>
    <message numerus="yes">
        <source>%1 can book %2 once within %n day(s)</source>
        <extracomment>%1 a mentee, %2 a mentor</extracomment>
        <translation>
            <numerusform>%1 puede reservar una vez con %2 en %n día</numerusform>
            <numerusform>%1 puede reservar una vez con %2 en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A mentee who would like to book a mentor</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExceptionStrip</name>
    <message>
        <source>Your exceptions</source>
        <translation>Tus excepciones</translation>
    </message>
    <message>
        <source>Your exceptions:</source>
        <translation>Tus excepciones:</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Ver a %1</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>%1 what became of a request, %2 what a coordinator wrote to it</extracomment>
        <translation>%1 («%2»)</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPage</name>
    <message>
        <source>Files of what coordinators may see. Each is kept for a day.</source>
        <translation>Archivos con lo que la coordinación puede ver. Cada uno se guarda un día.</translation>
    </message>
    <message>
        <source>%1: the file is being written. You are told when it is there.</source>
        <extracomment>%1 what an export is of</extracomment>
        <translation>%1: se está creando el archivo. Recibirás un aviso cuando esté.</translation>
    </message>
    <message>
        <source>Choose the days, and ask for the file once more.</source>
        <translation>Elige los días y pide el archivo otra vez.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>For &amp;Excel (byte order mark)</source>
        <translation>Para E&amp;xcel (marca de orden de bytes)</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to show letters such as é and ß</source>
        <translation>Algunas hojas de cálculo la necesitan para mostrar letras como é o ß</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>Crear el archi&amp;vo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde… hasta…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Pedir de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Saved of the file</source>
        <translation>Parte guardada del archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop saving the file</source>
        <translation>Dejar de guardar el archivo</translation>
    </message>
    <message>
        <source>Cancel or &amp;delete</source>
        <translation>Cancelar o b&amp;orrar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Last twelve weeks</source>
        <translation>Últimas doce semanas</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>Choose above what you need. It is written in the background, and you are told when it is there.</source>
        <translation>Elige arriba lo que necesitas. Se prepara en segundo plano y recibirás un aviso cuando esté.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Only who asked for it can save it</source>
        <translation>Solo puede guardarla quien la pidió</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>¿Borrar este archivo?</translation>
    </message>
    <message>
        <source>It is gone from the server then. You can ask for a new one.</source>
        <translation>Desaparecerá del servidor. Puedes pedir uno nuevo.</translation>
    </message>
    <message>
        <source>%1 asked for it, and can&apos;t save it any more then.</source>
        <translation>Lo pidió %1, y ya no podrá guardarlo.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Borrarlo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>oh::ui::ExportsPresenter</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what an export is of, %2 its format</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Only who asked for it can save it</source>
        <translation>Solo puede guardarla quien la pidió</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being written: %1 of %2 rows</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>En preparación: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Taken back: a person in it was erased</source>
        <translation>Retirada: se borró a una persona que aparecía en ella</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Deleted after a day</source>
        <translation>Borrada tras un día</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Se borra</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackLinesView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackTexts</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a topic and how many named it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>La media de %n valoración que cuenta.</numerusform>
            <numerusform>La media de %n valoraciones que cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Helpfulness</source>
        <translation>Utilidad</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) said how much it helped.</source>
        <translation>
            <numerusform>%n mentee dijo cuánto le ayudó.</numerusform>
            <numerusform>%n mentees dijeron cuánto les ayudó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Recomendarían</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s).</source>
        <translation>
            <numerusform>De %n respuesta.</numerusform>
            <numerusform>De %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Temas tratados</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún no cuentan</translation>
    </message>
    <message>
        <source>No rating counts yet.</source>
        <translation>Aún no cuenta ninguna valoración.</translation>
    </message>
    <message numerus="yes">
        <source>A figure is shown as soon as it is what %n different people said, so that nobody&apos;s own word can be guessed.</source>
        <translation>
            <numerusform>Una cifra se muestra en cuanto reúne lo que ha dicho %n persona, para que no se pueda adivinar lo que dijo cada una.</numerusform>
            <numerusform>Una cifra se muestra en cuanto reúne lo que han dicho %n personas distintas, para que no se pueda adivinar lo que dijo cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talked about: %1</source>
        <translation>Temas tratados: %1</translation>
    </message>
    <message>
        <source>Helpfulness: %1 of 5</source>
        <translation>Utilidad: %1 de 5</translation>
    </message>
    <message>
        <source>Would recommend the mentor</source>
        <translation>Recomendaría al mentor</translation>
    </message>
    <message>
        <source>Would not recommend the mentor</source>
        <translation>No recomendaría al mentor</translation>
    </message>
    <message>
        <source>They wait for the other side, or for a week after the meeting.</source>
        <translation>Esperan a la otra parte o a que pase una semana desde la reunión.</translation>
    </message>
</context>
<context>
    <name>oh::ui::FeedbackView</name>
    <message>
        <source>What they wrote</source>
        <translation>Lo que escribieron</translation>
    </message>
    <message numerus="yes">
        <source>“%1” – %2, %n star(s)</source>
        <extracomment>what was written, who wrote it, so many stars</extracomment>
        <translation>
            <numerusform>«%1» – %2, %n estrella</numerusform>
            <numerusform>«%1» – %2, %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
</context>
<context>
    <name>oh::ui::FileDownload</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1 could not be saved. %2</source>
        <extracomment>%1 a file, %2 the reason as a sentence</extracomment>
        <translation>No se ha podido guardar %1. %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::FilterChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::FormField</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>oh::ui::ImportsPresenter</name>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Everything was taken.</source>
        <translation>Se tomó todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged, %5 skipped</source>
        <extracomment>a table of an import: %2 added, %3 changed, %4 unchanged, %5 skipped</extracomment>
        <translation>%1: %2 añadidos, %3 cambiados, %4 sin cambios, %5 omitidos</translation>
    </message>
    <message>
        <source>%1, skipped: %2</source>
        <extracomment>where in an import, and what is wrong there</extracomment>
        <translation>%1, omitido: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these records in the base, export it again, and import that: what was taken already stays as it is.</source>
        <translation>Corrija estos registros en la base, vuelva a exportarla e importe eso: lo que ya se tomó queda como está.</translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsConsolePresenter</name>
    <message>
        <source>Slot window</source>
        <translation>Ventana de huecos</translation>
    </message>
    <message>
        <source>Slots of one mentor</source>
        <translation>Huecos de un mentor</translation>
    </message>
    <message>
        <source>Expiry of requests</source>
        <translation>Caducidad de solicitudes</translation>
    </message>
    <message>
        <source>Lapsed slot holds</source>
        <translation>Huecos retenidos caducados</translation>
    </message>
    <message>
        <source>Completion of meetings</source>
        <translation>Cierre de reuniones</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Listas de espera</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>Correo devuelto</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Requests for ratings</source>
        <translation>Peticiones de valoración</translation>
    </message>
    <message>
        <source>Ratings that begin to count</source>
        <translation>Valoraciones que empiezan a contar</translation>
    </message>
    <message>
        <source>Reputation of whom something changed</source>
        <translation>Reputación de quienes tienen cambios</translation>
    </message>
    <message>
        <source>Reputation of one person</source>
        <translation>Reputación de una persona</translation>
    </message>
    <message>
        <source>Refresh of all reputations</source>
        <translation>Actualización de todas las reputaciones</translation>
    </message>
    <message>
        <source>Reputation of everybody</source>
        <translation>Reputación de todo el mundo</translation>
    </message>
    <message>
        <source>Expiry of exceptions</source>
        <translation>Caducidad de excepciones</translation>
    </message>
    <message>
        <source>News of decided exceptions</source>
        <translation>Avisos de excepciones decididas</translation>
    </message>
    <message>
        <source>Deletion of old exports</source>
        <translation>Borrado de exportaciones antiguas</translation>
    </message>
    <message>
        <source>Writing an export</source>
        <translation>Creación de una exportación</translation>
    </message>
    <message>
        <source>Meetings of people who are gone</source>
        <translation>Reuniones de personas que ya no están</translation>
    </message>
    <message>
        <source>Matches of whom changed</source>
        <translation>Afinidad de quienes tienen cambios</translation>
    </message>
    <message>
        <source>Matches of one person</source>
        <translation>Afinidad de una persona</translation>
    </message>
    <message>
        <source>Refresh of all matches</source>
        <translation>Actualización de todas las afinidades</translation>
    </message>
    <message>
        <source>Matches of everybody</source>
        <translation>Afinidad de todo el mundo</translation>
    </message>
    <message>
        <source>Comparison of what people write</source>
        <translation>Comparación de lo que se escribe</translation>
    </message>
    <message>
        <source>Virus scan of a file</source>
        <translation>Análisis antivirus de un archivo</translation>
    </message>
    <message>
        <source>Fetching of a picture</source>
        <translation>Descarga de una foto</translation>
    </message>
    <message>
        <source>Files that still wait</source>
        <translation>Archivos aún en espera</translation>
    </message>
    <message>
        <source>Removal of files that nobody needs</source>
        <translation>Limpieza de archivos que nadie necesita</translation>
    </message>
    <message>
        <source>Meetings to be written into calendars</source>
        <translation>Reuniones por escribir en calendarios</translation>
    </message>
    <message>
        <source>A meeting in somebody&apos;s calendar</source>
        <translation>Una reunión en el calendario de alguien</translation>
    </message>
    <message>
        <source>Looks at meetings in calendars</source>
        <translation>Comprobación de reuniones en calendarios</translation>
    </message>
    <message>
        <source>Look at a meeting in a calendar</source>
        <translation>Comprobación de una reunión en un calendario</translation>
    </message>
    <message>
        <source>Calendars of a booking, asked again</source>
        <translation>Nueva consulta de los calendarios de una reserva</translation>
    </message>
    <message>
        <source>End of a calendar&apos;s connection</source>
        <translation>Fin de la conexión de un calendario</translation>
    </message>
    <message>
        <source>Meeting to be checked</source>
        <translation>Reunión por comprobar</translation>
    </message>
    <message>
        <source>Dormant people</source>
        <translation>Personas sin actividad</translation>
    </message>
    <message>
        <source>Somebody&apos;s own data</source>
        <translation>Los datos propios de alguien</translation>
    </message>
    <message>
        <source>Removal of what was kept long enough</source>
        <translation>Borrado de lo guardado el tiempo debido</translation>
    </message>
    <message>
        <source>End of the audit log, noted</source>
        <translation>Anotación del final del registro de auditoría</translation>
    </message>
    <message>
        <source>Pruning of old data</source>
        <translation>Limpieza de datos antiguos</translation>
    </message>
    <message>
        <source>Meeting confirmed</source>
        <translation>Reunión confirmada</translation>
    </message>
    <message>
        <source>Meeting canceled</source>
        <translation>Reunión cancelada</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Request expired</source>
        <translation>Solicitud caducada</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Reunión cambiada de hora</translation>
    </message>
    <message>
        <source>Request for a rating</source>
        <translation>Petición de valoración</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>tries so far, and how many there will be</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Calendars whose busy times are read again</source>
        <translation>Calendarios cuyas horas ocupadas se vuelven a leer</translation>
    </message>
    <message>
        <source>Busy times of somebody&apos;s calendar</source>
        <translation>Horas ocupadas del calendario de alguien</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>For</source>
        <comment>people</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Invitation for a new address</source>
        <translation>Invitación para una nueva dirección</translation>
    </message>
    <message>
        <source>Code for a new e-mail address</source>
        <translation>Código para una nueva dirección de correo</translation>
    </message>
    <message>
        <source>E-mail address is to change</source>
        <translation>La dirección de correo va a cambiar</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Dirección de correo cambiada</translation>
    </message>
    <message>
        <source>E-mail address changed for somebody</source>
        <translation>Dirección de correo cambiada a alguien</translation>
    </message>
    <message>
        <source>Change of the address stopped</source>
        <translation>Cambio de la dirección detenido</translation>
    </message>
    <message>
        <source>Change of the address taken back</source>
        <translation>Cambio de la dirección deshecho</translation>
    </message>
    <message>
        <source>Told that somebody wants their e-mail address</source>
        <translation>Aviso de que alguien quería su dirección de correo</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>a try to deliver a mail</comment>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>a try to deliver a mail</comment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a try to deliver a mail</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sent back</source>
        <comment>a try to deliver a mail</comment>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>when a mail was tried, how that ended, what the other mail server said</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::JobsPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search recipients, mails and reasons</source>
        <translation>Buscar destinatarios, correos y motivos</translation>
    </message>
    <message>
        <source>Search jobs and errors</source>
        <translation>Buscar trabajos y errores</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>State of the mails</source>
        <translation>Estado de los correos</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No failed jobs</source>
        <translation>No hay trabajos fallidos</translation>
    </message>
    <message>
        <source>Jobs that failed too often to be tried again appear here.</source>
        <translation>Aquí aparecen los trabajos que han fallado demasiadas veces para reintentarlos.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Everything that was to be done is done.</source>
        <translation>Todo lo que había que hacer está hecho.</translation>
    </message>
    <message>
        <source>No timetable</source>
        <translation>Sin programación</translation>
    </message>
    <message>
        <source>The server has not written down its timetable yet. Reload in a minute.</source>
        <translation>El servidor aún no ha anotado su programación. Recarga dentro de un minuto.</translation>
    </message>
    <message>
        <source>No failed mails</source>
        <translation>No hay correos fallidos</translation>
    </message>
    <message>
        <source>No such mails</source>
        <translation>No hay correos así</translation>
    </message>
    <message>
        <source>Mails that could not be delivered appear here.</source>
        <translation>Aquí aparecen los correos que no se han podido entregar.</translation>
    </message>
    <message>
        <source>Choose another state to see other mails.</source>
        <translation>Elige otro estado para ver otros correos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Trabajos fallidos</translation>
    </message>
    <message>
        <source>Waiting and running</source>
        <translation>En espera y en curso</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Select the jobs to try again</source>
        <translation>Selecciona los trabajos que quieres reintentar</translation>
    </message>
    <message>
        <source>Select the jobs to throw away</source>
        <translation>Selecciona los trabajos que quieres descartar</translation>
    </message>
    <message>
        <source>Select a job of the timetable</source>
        <translation>Selecciona un trabajo de la programación</translation>
    </message>
    <message>
        <source>Select the mails to send again</source>
        <translation>Selecciona los correos que quieres enviar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n again</source>
        <translation>
            <numerusform>&amp;Reintentar %n</numerusform>
            <numerusform>&amp;Reintentar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs and mail</source>
        <translation>Trabajos y correo</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n ha fallado, %1 en orden: %2</numerusform>
            <numerusform>%n han fallado, %1 en orden: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait to be sent again</source>
        <translation>
            <numerusform>%n correo espera para enviarse de nuevo</numerusform>
            <numerusform>%n correos esperan para enviarse de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are tried again</source>
        <translation>
            <numerusform>%n trabajo se reintenta</numerusform>
            <numerusform>%n trabajos se reintentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed job(s)?</source>
        <translation>
            <numerusform>¿Descartar %n trabajo fallido?</numerusform>
            <numerusform>¿Descartar %n trabajos fallidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they were to do is not done. This can&apos;t be undone; the audit log keeps a note.</source>
        <translation>Lo que iban a hacer no se hace. No se puede deshacer; queda constancia en el registro de auditoría.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) discarded</source>
        <translation>
            <numerusform>%n trabajo descartado</numerusform>
            <numerusform>%n trabajos descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” runs in a moment</source>
        <translation>«%1» se ejecuta en un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people, events and reasons</source>
        <translation>Buscar personas, sucesos y motivos</translation>
    </message>
    <message>
        <source>No failed notifications</source>
        <translation>No hay avisos fallidos</translation>
    </message>
    <message>
        <source>Events that people could not be notified of appear here.</source>
        <translation>Aquí aparecen los sucesos de los que no se pudo avisar a nadie.</translation>
    </message>
    <message>
        <source>Failed notifications</source>
        <translation>Avisos fallidos</translation>
    </message>
    <message>
        <source>Select the notifications to try again</source>
        <translation>Selecciona los avisos que quieres reintentar</translation>
    </message>
    <message>
        <source>Select the notifications to throw away</source>
        <translation>Selecciona los avisos que quieres descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) are tried again</source>
        <translation>
            <numerusform>%n aviso se reintenta</numerusform>
            <numerusform>%n avisos se reintentan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n failed notification(s)?</source>
        <translation>
            <numerusform>¿Descartar %n aviso fallido?</numerusform>
            <numerusform>¿Descartar %n avisos fallidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified of what happened. This can&apos;t be undone; the audit log keeps a note.</source>
        <translation>No se avisa a nadie de lo ocurrido. No se puede deshacer; queda constancia en el registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) discarded</source>
        <translation>
            <numerusform>%n aviso descartado</numerusform>
            <numerusform>%n avisos descartados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::LinkEditor</name>
    <message>
        <source>Add &amp;link</source>
        <translation>Añadir en&amp;lace</translation>
    </message>
    <message>
        <source>Label (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar enlace</translation>
    </message>
    <message>
        <source>Kind of link %1</source>
        <translation>Tipo del enlace %1</translation>
    </message>
    <message>
        <source>Address of link %1</source>
        <translation>Dirección del enlace %1</translation>
    </message>
    <message>
        <source>Label of link %1</source>
        <translation>Nombre del enlace %1</translation>
    </message>
    <message>
        <source>Remove link %1</source>
        <translation>Quitar el enlace %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::LinkList</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
</context>
<context>
    <name>oh::ui::LoadCapDialog</name>
    <message>
        <source>Weekly limit</source>
        <translation>Límite semanal</translation>
    </message>
    <message>
        <source>How many sessions a week do you take?</source>
        <translation>¿Cuántas sesiones aceptas por semana?</translation>
    </message>
    <message>
        <source>Once a week is full, mentees see your other slots of that week in grey and can&apos;t book them. Meetings that are booked already stay.</source>
        <translation>Cuando una semana está completa, los mentees ven en gris tus otros huecos de esa semana y no pueden reservarlos. Las reuniones ya reservadas se mantienen.</translation>
    </message>
    <message>
        <source>&amp;Limit the sessions of a week</source>
        <translation>&amp;Limitar las sesiones por semana</translation>
    </message>
    <message>
        <source>Limit the sessions of a week</source>
        <translation>Limitar las sesiones por semana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a Monday, %2 how many sessions there are in its week</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sessions booked in the weeks from %1</source>
        <translation>Sesiones reservadas en las semanas desde el %1</translation>
    </message>
    <message>
        <source>Sessions a &amp;week</source>
        <translation>&amp;Sesiones por semana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>oh::ui::LoadLine</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar de todo…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Go to newest &amp;message</source>
        <translation>Ir al &amp;mensaje más reciente</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>A pitch deck is not uploaded to its end yet.</source>
        <translation>Una presentación aún no ha terminado de subirse.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached — trying again…</source>
        <translation>No se puede conectar con el servidor: reintentando…</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>%1 — Office Hours</source>
        <extracomment>Window title: page, application</extracomment>
        <translation>%1 — Office Hours</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>I&apos;ll do this later</source>
        <translation>Lo haré más tarde</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Office Hours</source>
        <translation>&amp;Acerca de Office Hours</translation>
    </message>
    <message>
        <source>&amp;As in your account or system</source>
        <extracomment>Which language the application speaks: as the account says, else as the system</extracomment>
        <translation>Como en tu &amp;cuenta o sistema</translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation>¿Cambiar el idioma ahora?</translation>
    </message>
    <message>
        <source>What you typed under “%1” is neither saved nor sent, and would be lost. Else the language changes at the next start.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Lo que has escrito en «%1» no está guardado ni enviado, y se perdería. Si no, el idioma cambia la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>&amp;Cambiar ahora</translation>
    </message>
    <message>
        <source>At the &amp;next start</source>
        <translation>En el &amp;próximo inicio</translation>
    </message>
    <message>
        <source>Mails and notifications come in this language from now on, too.</source>
        <translation>A partir de ahora, también los correos y las notificaciones llegan en este idioma.</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>Dejarlos como estaban</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n aviso nuevo</numerusform>
            <numerusform>%n avisos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1, saved view</source>
        <extracomment>%1 the title of a page</extracomment>
        <translation>%1, vista guardada</translation>
    </message>
    <message>
        <source>Not possible with what is chosen now</source>
        <translation>No es posible con lo que está elegido ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n solicitud pendiente</numerusform>
            <numerusform>%n solicitudes pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>This link leads to nothing that you can open here.</source>
        <translation>Este enlace no lleva a nada que puedas abrir aquí.</translation>
    </message>
    <message>
        <source>What you typed under “%1” is kept: it is there when you open it again.</source>
        <extracomment>%1 is the title of a dialog</extracomment>
        <translation>Lo que escribiste en «%1» se ha conservado: ahí estará cuando lo abras de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session are sent now.</source>
        <translation>
            <numerusform>%n decisión sobre etiquetas de tu última sesión ya está enviada.</numerusform>
            <numerusform>%n decisiones sobre etiquetas de tu última sesión ya están enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from your last session could not be sent. They are kept, and tried again the next time you sign in.</source>
        <translation>
            <numerusform>%n decisión sobre etiquetas de tu última sesión no se ha podido enviar. Se conserva y se intentará de nuevo la próxima vez que inicies sesión.</numerusform>
            <numerusform>%n decisiones sobre etiquetas de tu última sesión no se han podido enviar. Se conservan y se intentará de nuevo la próxima vez que inicies sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about tags from an earlier session were not sent. Your notes are kept: decide again.</source>
        <translation>
            <numerusform>%n decisión sobre etiquetas de una sesión anterior no se ha enviado. Tu nota se conserva: vuelve a decidir.</numerusform>
            <numerusform>%n decisiones sobre etiquetas de una sesión anterior no se han enviado. Tus notas se conservan: vuelve a decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached — trying again… Last updated: %1.</source>
        <extracomment>%1 is a time (&quot;14:32&quot;), or a day and a time</extracomment>
        <translation>No se puede conectar con el servidor: reintentando… Última actualización: %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchDialog</name>
    <message>
        <source>Why this match</source>
        <translation>Por qué esta afinidad</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Tú y %1</translation>
    </message>
    <message>
        <source>Three things count, 100 points in all. Your tags on your profile move it most.</source>
        <translation>Cuentan tres cosas, 100 puntos en total. Lo que más influye son las etiquetas de tu perfil.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchParts</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;84 % match&quot;, %2 &quot;2 shared industry tags, similar stage&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>points reached, of the most there can be</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MatchTexts</name>
    <message>
        <source>One of the two says nothing about it</source>
        <translation>Una de las dos partes no dice nada de esto</translation>
    </message>
    <message>
        <source>No industry or technology in common</source>
        <translation>Ningún sector ni tecnología en común</translation>
    </message>
    <message>
        <source>The stages are the same or next to each other</source>
        <translation>Las fases son iguales o contiguas</translation>
    </message>
    <message>
        <source>The stages are far apart, or not known</source>
        <translation>Las fases están lejos, o no se conocen</translation>
    </message>
    <message>
        <source>%1 % match</source>
        <extracomment>how well two people fit, as on a badge</extracomment>
        <translation>%1 % de afinidad</translation>
    </message>
    <message numerus="yes">
        <source>%n shared industry tag(s)</source>
        <translation>
            <numerusform>%n etiqueta de sector en común</numerusform>
            <numerusform>%n etiquetas de sector en común</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared technology tag(s)</source>
        <translation>
            <numerusform>%n etiqueta de tecnología en común</numerusform>
            <numerusform>%n etiquetas de tecnología en común</numerusform>
        </translation>
    </message>
    <message>
        <source>similar stage</source>
        <translation>fase similar</translation>
    </message>
    <message>
        <source>tiers that go together</source>
        <translation>niveles compatibles</translation>
    </message>
    <message>
        <source>Nothing in common so far</source>
        <translation>Nada en común por ahora</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons of a match</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The tiers allow a booking</source>
        <translation>Los niveles permiten una reserva</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above</source>
        <translation>El mentor está más de un nivel por encima</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>What the mentor offers, beside what the mentee wants to reach</source>
        <translation>Lo que ofrece el mentor, junto a lo que el mentee quiere conseguir</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Whom the mentor would like to meet, beside the company</source>
        <translation>A quién quiere conocer el mentor, junto a la empresa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Free times in the next two weeks that the mentee may book</source>
        <translation>Horas libres en las próximas dos semanas que el mentee puede reservar</translation>
    </message>
</context>
<context>
    <name>oh::ui::MeetingFacts</name>
    <message>
        <source>&amp;Join the meeting</source>
        <translation>Un&amp;irse a la reunión</translation>
    </message>
    <message>
        <source>Copy meeting &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Añadir al calen&amp;dario…</translation>
    </message>
    <message>
        <source>Saves a calendar file (.ics) and opens it</source>
        <translation>Guarda un archivo de calendario (.ics) y lo abre</translation>
    </message>
    <message>
        <source>&amp;Google Calendar</source>
        <translation>&amp;Google Calendar</translation>
    </message>
    <message>
        <source>Opens Google Calendar in the browser to add the meeting</source>
        <translation>Abre Google Calendar en el navegador para añadir la reunión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;in 3 days&quot;, %2 a time zone such as &quot;CET (Europe/Berlin)&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPage</name>
    <message>
        <source>Reach out…</source>
        <translation>Contactar…</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Search mentees</source>
        <translation>Buscar mentees</translation>
    </message>
    <message>
        <source>Name A–Z</source>
        <translation>Nombre A–Z</translation>
    </message>
    <message>
        <source>Name Z–A</source>
        <translation>Nombre Z–A</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mayor afinidad</translation>
    </message>
    <message>
        <source>Further mentees could not be loaded.</source>
        <translation>No se han podido cargar más mentees.</translation>
    </message>
    <message>
        <source>Load more mentees again</source>
        <translation>Volver a cargar más mentees</translation>
    </message>
    <message>
        <source>No mentees match</source>
        <translation>Ningún mentee coincide</translation>
    </message>
    <message>
        <source>No mentees yet</source>
        <translation>Aún no hay mentees</translation>
    </message>
    <message>
        <source>Mentees appear here as soon as the program lists them.</source>
        <translation>Los mentees aparecen aquí en cuanto el programa los incluye.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) match</source>
        <translation>
            <numerusform>%n mentee coincide</numerusform>
            <numerusform>%n mentees coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading more mentees…</source>
        <translation>Cargando más mentees…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeDirectoryPresenter</name>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeFilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice and how many people it would leave</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>Any company</source>
        <translation>Cualquier empresa</translation>
    </message>
    <message>
        <source>The company that was chosen</source>
        <translation>La empresa elegida</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeListModel</name>
    <message>
        <source>Dormant</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeProfileView</name>
    <message>
        <source>&amp;Back to mentees</source>
        <translation>&amp;Volver a los mentees</translation>
    </message>
    <message>
        <source>Back to mentees (Esc)</source>
        <translation>Volver a los mentees (Esc)</translation>
    </message>
    <message>
        <source>%1 was told, and can book you once within seven days</source>
        <translation>Se ha avisado a %1, que puede reservar una vez contigo en siete días</translation>
    </message>
    <message>
        <source>%1 was told that you would like to meet</source>
        <translation>Se ha avisado a %1 de que quieres reunirte</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Would you like to meet?</source>
        <translation>¿Quieres una reunión?</translation>
    </message>
    <message>
        <source>Mentees book mentors. Reach out, and they get a mail with the way to your free slots.</source>
        <translation>Son los mentees quienes reservan con los mentores. Contacta, y recibirán un correo con el camino a tus huecos libres.</translation>
    </message>
    <message>
        <source>&amp;Reach out…</source>
        <translation>&amp;Contactar…</translation>
    </message>
    <message>
        <source>Why you match</source>
        <translation>Por qué hay afinidad</translation>
    </message>
    <message>
        <source>You reached out on %1, and they have booked you since.</source>
        <translation>Contactaste el %1 y desde entonces ha reservado contigo.</translation>
    </message>
    <message>
        <source>You reached out on %1; they have not booked you yet.</source>
        <translation>Contactaste el %1; aún no ha reservado contigo.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>oh::ui::MenteeSummaryCard</name>
    <message>
        <source>Reputation %1</source>
        <translation>Reputación %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <extracomment>the mentee&apos;s local time: %1 a time, %2 a time zone</extracomment>
        <translation>Ahora %1, %2</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorCardList</name>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPage</name>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>See times</source>
        <translation>Ver horas</translation>
    </message>
    <message>
        <source>Search mentors</source>
        <translation>Buscar mentores</translation>
    </message>
    <message>
        <source>Name A–Z</source>
        <translation>Nombre A–Z</translation>
    </message>
    <message>
        <source>Name Z–A</source>
        <translation>Nombre Z–A</translation>
    </message>
    <message>
        <source>Highest tier</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Próximo hueco libre</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mayor afinidad</translation>
    </message>
    <message>
        <source>Load more mentors again</source>
        <translation>Volver a cargar más mentores</translation>
    </message>
    <message>
        <source>No mentors yet</source>
        <translation>Aún no hay mentores</translation>
    </message>
    <message>
        <source>Mentors appear here as soon as the program lists them.</source>
        <translation>Los mentores aparecen aquí en cuanto el programa los incluye.</translation>
    </message>
    <message>
        <source>No mentors match</source>
        <translation>Ningún mentor coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) match</source>
        <translation>
            <numerusform>%n mentor coincide</numerusform>
            <numerusform>%n mentores coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentores</numerusform>
        </translation>
    </message>
    <message>
        <source>Further mentors could not be loaded.</source>
        <translation>No se han podido cargar más mentores.</translation>
    </message>
    <message>
        <source>Loading more mentors…</source>
        <translation>Cargando más mentores…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorDirectoryPresenter</name>
    <message>
        <source>Slots this week</source>
        <translation>Huecos esta semana</translation>
    </message>
    <message>
        <source>Slots this month</source>
        <translation>Huecos este mes</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorFilterPanel</name>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Has s&amp;lots</source>
        <translation>Con &amp;huecos</translation>
    </message>
    <message>
        <source>Has slots</source>
        <translation>Con huecos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>No se han podido leer las etiquetas.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read the tags again</source>
        <translation>Volver a leer las etiquetas</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice and how many people it would leave</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorListModel</name>
    <message>
        <source>Dormant</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Sin huecos libres</translation>
    </message>
    <message numerus="yes">
        <source>%n+ open</source>
        <extracomment>As many as the server counts, or more.</extracomment>
        <translation>
            <numerusform>%n+ libre</numerusform>
            <numerusform>%n+ libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Next slot %1 · %2</source>
        <extracomment>%1 a moment such as &quot;Tue 6 Jan, 10:00&quot;, %2 &quot;3 open&quot; or &quot;10+ open&quot;</extracomment>
        <translation>Próximo hueco: %1 · %2</translation>
    </message>
    <message>
        <source>Next free slot</source>
        <translation>Próximo hueco libre</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorProfilePresenter</name>
    <message>
        <source>This slot was just booked by another user</source>
        <translation>Otra persona acaba de reservar este hueco</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorProfileView</name>
    <message>
        <source>You get a mail when %1 has a free slot</source>
        <translation>Recibirás un correo cuando %1 tenga un hueco libre</translation>
    </message>
    <message>
        <source>&amp;Back to mentors</source>
        <translation>&amp;Volver a los mentores</translation>
    </message>
    <message>
        <source>Back to mentors (Esc)</source>
        <translation>Volver a los mentores (Esc)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Ask for an &amp;exception…</source>
        <translation>Pedir una e&amp;xcepción…</translation>
    </message>
    <message>
        <source>Book for somebody else from the page Bookings.</source>
        <translation>Reserva para otra persona desde la página «Reservas».</translation>
    </message>
    <message>
        <source>You asked for an exception on %1; you get a mail when it is decided.</source>
        <translation>Pediste una excepción el %1; recibirás un correo cuando se decida.</translation>
    </message>
    <message>
        <source>An exception was not granted.</source>
        <translation>Una excepción no se concedió.</translation>
    </message>
    <message>
        <source>The coordinators have your request for %1</source>
        <translation>La coordinación tiene tu solicitud para %1</translation>
    </message>
    <message>
        <source>%1 of %2 bookings left this week; the next week begins %3.</source>
        <extracomment>%1 bookings left, %2 bookings a week, %3 a moment</extracomment>
        <translation>Te quedan %1 de %2 reservas esta semana; la próxima semana empieza el %3.</translation>
    </message>
    <message>
        <source>%1 has no free slot at the moment.</source>
        <translation>%1 no tiene huecos libres por el momento.</translation>
    </message>
    <message>
        <source>Nothing in this week fits? Be told of the next slot that opens.</source>
        <translation>¿No te encaja nada esta semana? Recibe un aviso en cuanto se abra un hueco.</translation>
    </message>
    <message>
        <source>Meeting booked with %1: %2</source>
        <translation>Reunión reservada con %1: %2</translation>
    </message>
    <message>
        <source>Request sent to %1: %2</source>
        <translation>Solicitud enviada a %1: %2</translation>
    </message>
    <message>
        <source>View my bookings</source>
        <translation>Ver mis reservas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>oh::ui::MentorSummaryCard</name>
    <message>
        <source>About</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Ideal mentee</source>
        <translation>Mentee ideal</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Reputation %1 of 5</source>
        <translation>Reputación: %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n completed session(s)</source>
        <translation>
            <numerusform>%n sesión celebrada</numerusform>
            <numerusform>%n sesiones celebradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a week</source>
        <translation>
            <numerusform>%n sesión por semana como máximo</numerusform>
            <numerusform>%n sesiones por semana como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <extracomment>the mentor&apos;s local time: %1 a time, %2 a time zone</extracomment>
        <translation>Ahora %1, %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::MissingSlotPage</name>
    <message>
        <source>Why a mentor can&apos;t be booked at some time</source>
        <translation>Por qué no se puede reservar con un mentor a una hora</translation>
    </message>
    <message>
        <source>Missing slots</source>
        <translation>Huecos que faltan</translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingDialog</name>
    <message>
        <source>Reschedule meeting</source>
        <translation>Cambiar de hora la reunión</translation>
    </message>
    <message>
        <source>Reschedule %1 with %2</source>
        <translation>Cambiar de hora: %1 con %2</translation>
    </message>
    <message>
        <source>Now: %1, %2. Both get a mail with the new time; their calendars are updated.</source>
        <translation>Ahora: %1, %2. Ambas partes reciben un correo con la nueva hora y sus calendarios se actualizan.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stands in the mail to both and in the audit log.</source>
        <translation>Consta en el correo a ambas partes y en el registro de auditoría.</translation>
    </message>
    <message>
        <source>&amp;Keep the time</source>
        <translation>Mantener la &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Reschedule</source>
        <translation>&amp;Cambiar la hora</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Nueva hora: %1</translation>
    </message>
    <message>
        <source>Choose the new time in the week above.</source>
        <translation>Elige la nueva hora en la semana de arriba.</translation>
    </message>
    <message>
        <source>&amp;Reschedule anyway</source>
        <translation>&amp;Cambiar de todos modos</translation>
    </message>
    <message>
        <source>Rescheduling…</source>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::MoveBookingPresenter</name>
    <message>
        <source>Somebody else has just booked this slot. Choose another one.</source>
        <translation>Otra persona acaba de reservar este hueco. Elige otro.</translation>
    </message>
    <message>
        <source>Choose the new slot.</source>
        <translation>Elige el nuevo hueco.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Acórtalo a %n carácter.</numerusform>
            <numerusform>Acórtalo a %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this meeting in the meantime. It is shown as it is now; reschedule again if that is still what you want.</source>
        <translation>Otra persona ha cambiado esta reunión mientras tanto. Arriba se ve cómo está ahora; cámbiala de hora otra vez si sigues queriéndolo.</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyBookingsPage</name>
    <message>
        <source>Which meetings</source>
        <translation>Qué reuniones</translation>
    </message>
    <message>
        <source>The meeting could not be opened. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>No se ha podido abrir la reunión. %1</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mis reservas</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab and how many entries it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 meetings</source>
        <translation>Reuniones: %1</translation>
    </message>
    <message>
        <source>No upcoming meetings</source>
        <translation>No hay reuniones próximas</translation>
    </message>
    <message>
        <source>Offer time, and mentees can book it.</source>
        <translation>Ofrece tiempo, y los mentees podrán reservarlo.</translation>
    </message>
    <message>
        <source>Your availability</source>
        <translation>Tu disponibilidad</translation>
    </message>
    <message>
        <source>Browse mentors to schedule your first session.</source>
        <translation>Mira los mentores y reserva tu primera sesión.</translation>
    </message>
    <message>
        <source>Browse mentors</source>
        <translation>Ver mentores</translation>
    </message>
    <message>
        <source>No past meetings</source>
        <translation>No hay reuniones pasadas</translation>
    </message>
    <message>
        <source>Meetings you have had appear here.</source>
        <translation>Aquí aparecen las reuniones que has tenido.</translation>
    </message>
    <message>
        <source>Nothing canceled</source>
        <translation>Nada cancelado</translation>
    </message>
    <message>
        <source>Canceled, declined and expired meetings appear here.</source>
        <translation>Aquí aparecen las reuniones canceladas, rechazadas y caducadas.</translation>
    </message>
    <message>
        <source>Proposal sent to %1</source>
        <translation>Propuesta enviada a %1</translation>
    </message>
    <message>
        <source>Meeting with %1 canceled</source>
        <translation>Reunión con %1 cancelada</translation>
    </message>
    <message>
        <source>Meeting with %1 confirmed</source>
        <translation>Reunión con %1 confirmada</translation>
    </message>
    <message>
        <source>Request from %1 declined</source>
        <translation>Solicitud de %1 rechazada</translation>
    </message>
    <message>
        <source>The meeting with %1 moved to %2</source>
        <translation>La reunión con %1 se ha cambiado al %2</translation>
    </message>
    <message>
        <source>The meeting with %1 stays on %2</source>
        <translation>La reunión con %1 sigue siendo el %2</translation>
    </message>
    <message>
        <source>Proposal withdrawn. The meeting with %1 stays on %2</source>
        <translation>Propuesta retirada. La reunión con %1 sigue siendo el %2</translation>
    </message>
    <message>
        <source>Noted that both of you came to the meeting with %1</source>
        <translation>Anotado: ambas partes vinieron a la reunión con %1</translation>
    </message>
    <message>
        <source>Noted who came to the meeting with %1</source>
        <translation>Anotado quién vino a la reunión con %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: nobody has noted who came</source>
        <translation>Deshecho: no consta quién vino</translation>
    </message>
    <message>
        <source>Meeting link copied</source>
        <translation>Enlace de la reunión copiado</translation>
    </message>
    <message>
        <source>Thank you for rating the meeting with %1</source>
        <translation>Gracias por valorar la reunión con %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyBookingsPresenter</name>
    <message>
        <source>The rest of the list could not be loaded.</source>
        <translation>No se ha podido cargar el resto de la lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>oh::ui::MyDataView</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>As&amp;k for my data</source>
        <translation>Pedir mis da&amp;tos</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar el archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop saving the file</source>
        <translation>Dejar de guardar el archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>You have not asked for it yet.</source>
        <translation>Aún no los has pedido.</translation>
    </message>
    <message>
        <source>You can ask again from %1 on.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Puedes volver a pedirlos a partir del %1.</translation>
    </message>
    <message>
        <source>Your data is being gathered. You are told when it is there.</source>
        <translation>Se están reuniendo tus datos. Recibirás un aviso cuando estén.</translation>
    </message>
    <message>
        <source>Your file (%1) can be saved until %2.</source>
        <extracomment>%1 a size, %2 a moment</extracomment>
        <translation>Puedes guardar tu archivo (%1) hasta el %2.</translation>
    </message>
    <message>
        <source>The file that you asked for is not there any more.</source>
        <translation>El archivo que pediste ya no está.</translation>
    </message>
    <message>
        <source>Save your data</source>
        <translation>Guardar tus datos</translation>
    </message>
</context>
<context>
    <name>oh::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Current page</source>
        <translation>Página actual</translation>
    </message>
</context>
<context>
    <name>oh::ui::NoteCard</name>
    <message>
        <source>Who can read the note</source>
        <translation>Quién puede leer la nota</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Compartida con %1</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Borrar la nota</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete this note for good?</source>
        <translation>¿Borrar esta nota para siempre?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this note for good</source>
        <translation>Borrar esta nota para siempre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an author, %2 a moment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · editada</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Both sides of the meeting can read it.</source>
        <translation>La pueden leer ambas partes de la reunión.</translation>
    </message>
    <message>
        <source>Nobody but you can read it.</source>
        <translation>Nadie más que tú puede leerla.</translation>
    </message>
    <message>
        <source>Note by %1, %2, %3</source>
        <extracomment>a note for screen readers</extracomment>
        <translation>Nota de %1, %2, %3</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationCardDelegate</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationListModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesPresenter</name>
    <message>
        <source>“%1” was not changed. %2</source>
        <extracomment>%1 is a kind of notification, %2 a sentence that says why</extracomment>
        <translation>No se ha cambiado «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) were not changed. %1</source>
        <translation>
            <numerusform>%n ajuste de avisos no se ha cambiado. %1</numerusform>
            <numerusform>%n ajustes de avisos no se han cambiado. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationPreferencesView</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>%1, by e-mail</source>
        <extracomment>a switch; %1 is a kind of notification</extracomment>
        <translation>%1, por correo</translation>
    </message>
    <message>
        <source>%1, in the application</source>
        <translation>%1, en la aplicación</translation>
    </message>
</context>
<context>
    <name>oh::ui::Notifications</name>
    <message>
        <source>Sign-in links and codes</source>
        <translation>Enlaces y códigos para iniciar sesión</translation>
    </message>
    <message>
        <source>Security of your account</source>
        <translation>Seguridad de tu cuenta</translation>
    </message>
    <message>
        <source>Your account is closed</source>
        <translation>Tu cuenta se desactiva</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your calendar is no longer connected</source>
        <translation>Tu calendario ya no está conectado</translation>
    </message>
    <message>
        <source>A meeting is requested</source>
        <translation>Alguien pide una reunión</translation>
    </message>
    <message>
        <source>A meeting is confirmed</source>
        <translation>Se confirma una reunión</translation>
    </message>
    <message>
        <source>A request is declined</source>
        <translation>Se rechaza una solicitud</translation>
    </message>
    <message>
        <source>A meeting is canceled</source>
        <translation>Se cancela una reunión</translation>
    </message>
    <message>
        <source>A request was not answered in time</source>
        <translation>No se respondió a tiempo a una solicitud</translation>
    </message>
    <message>
        <source>A meeting moves to another time</source>
        <translation>Una reunión cambia de hora</translation>
    </message>
    <message>
        <source>Details of a meeting change</source>
        <translation>Cambian los detalles de una reunión</translation>
    </message>
    <message>
        <source>Reminders before meetings</source>
        <translation>Recordatorios antes de las reuniones</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Alguien propone otra hora</translation>
    </message>
    <message>
        <source>A proposed time is refused</source>
        <translation>Se rechaza una hora propuesta</translation>
    </message>
    <message>
        <source>A mentor you wait for has time</source>
        <translation>Un mentor al que esperas tiene tiempo</translation>
    </message>
    <message>
        <source>A meeting can be rated</source>
        <translation>Se puede valorar una reunión</translation>
    </message>
    <message>
        <source>Somebody rated a meeting</source>
        <translation>Alguien ha valorado una reunión</translation>
    </message>
    <message>
        <source>Your tier changes</source>
        <translation>Cambia tu nivel</translation>
    </message>
    <message>
        <source>A mentor wants to meet you</source>
        <translation>Un mentor quiere reunirse contigo</translation>
    </message>
    <message>
        <source>An exception is requested</source>
        <translation>Alguien pide una excepción</translation>
    </message>
    <message>
        <source>An exception is granted</source>
        <translation>Se concede una excepción</translation>
    </message>
    <message>
        <source>An exception is denied</source>
        <translation>Se rechaza una excepción</translation>
    </message>
    <message>
        <source>A tag waits for approval</source>
        <translation>Una etiqueta espera aprobación</translation>
    </message>
    <message>
        <source>A tag is approved</source>
        <translation>Se aprueba una etiqueta</translation>
    </message>
    <message>
        <source>A tag is rejected</source>
        <translation>Se rechaza una etiqueta</translation>
    </message>
    <message>
        <source>An export is finished</source>
        <translation>Termina una exportación</translation>
    </message>
    <message>
        <source>Your data can be downloaded</source>
        <translation>Puedes descargar tus datos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Mentors, ratings and tiers</source>
        <translation>Mentores, valoraciones y niveles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Always by e-mail: you sign in with it.</source>
        <translation>Siempre por correo: con él inicias sesión.</translation>
    </message>
    <message>
        <source>Always by e-mail: nobody should wait in vain.</source>
        <translation>Siempre por correo: nadie debería esperar en vano.</translation>
    </message>
    <message>
        <source>Always by e-mail: it protects your account.</source>
        <translation>Siempre por correo: protege tu cuenta.</translation>
    </message>
    <message>
        <source>Not listed here: it reaches you while you are signed out.</source>
        <translation>No aparece en la lista: te llega mientras no has iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPage</name>
    <message>
        <source>&amp;Unread only</source>
        <translation>Solo si&amp;n leer</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Solo sin leer</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Marcar &amp;todo como leído</translation>
    </message>
    <message>
        <source>Choose what you are told of</source>
        <translation>Elegir de qué te avisamos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Lo has leído todo</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Lo has leído todo.</translation>
    </message>
    <message>
        <source>Show all notifications</source>
        <translation>Mostrar todos los avisos</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Aún no hay avisos</translation>
    </message>
    <message>
        <source>What happens to your meetings and your account appears here. Which of it, you choose in your profile.</source>
        <translation>Aquí aparece lo que pasa con tus reuniones y tu cuenta. En tu perfil eliges qué parte.</translation>
    </message>
    <message>
        <source>Mark as un&amp;read</source>
        <translation>Marcar como n&amp;o leído</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>oh::ui::NotificationsPresenter</name>
    <message>
        <source>The rest of the list could not be loaded.</source>
        <translation>No se ha podido cargar el resto de la lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>“%1” is still unread. %2</source>
        <extracomment>%1 is what a notification is called, %2 a sentence that says why</extracomment>
        <translation>«%1» sigue sin leer. %2</translation>
    </message>
    <message>
        <source>“%1” is still marked as read. %2</source>
        <translation>«%1» sigue como leído. %2</translation>
    </message>
    <message>
        <source>The notifications are still unread. %1</source>
        <translation>Los avisos siguen sin leer. %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPage</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>All figures and charts, printed or as a PDF file</source>
        <translation>Todas las cifras y gráficos, impresos o en un archivo PDF</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Office hours: overview</source>
        <translation>Office Hours: resumen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 first and %2 last day</extracomment>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Counted %1, times in %2</source>
        <extracomment>%1 a moment, %2 a time zone</extracomment>
        <translation>Contado el %1, horas en %2</translation>
    </message>
    <message>
        <source>Of all mentors and mentees</source>
        <translation>De todos los mentores y mentees</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Imprimir el resumen</translation>
    </message>
    <message>
        <source>Save the overview as PDF</source>
        <translation>Guardar el resumen como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se ha podido escribir %1: %2. Elige otro lugar.</translation>
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
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Next 4 weeks</source>
        <translation>Próximas 4 semanas</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Desde – hasta…</translation>
    </message>
    <message>
        <source>Whose tags and tiers</source>
        <translation>De quién son las etiquetas y los niveles</translation>
    </message>
    <message>
        <source>Mentors with …</source>
        <translation>Mentores con…</translation>
    </message>
    <message>
        <source>Mentees with …</source>
        <translation>Mentees con…</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Quitar fi&amp;ltros</translation>
    </message>
    <message>
        <source>The tags could not be read.</source>
        <translation>No se han podido leer las etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Any industry</source>
        <translation>Cualquier sector</translation>
    </message>
    <message>
        <source>Any technology</source>
        <translation>Cualquier tecnología</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Count &amp;now</source>
        <translation>&amp;Contar ahora</translation>
    </message>
    <message>
        <source>The figures are up to a minute old: this counts them anew</source>
        <translation>Las cifras tienen hasta un minuto: así se cuentan de nuevo</translation>
    </message>
    <message>
        <source>Nothing took place in these days: no slots were offered, nobody met. Choose other days or other filters.</source>
        <translation>En estos días no hubo nada: ni huecos ofrecidos ni reuniones. Elige otros días u otros filtros.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Counted %1 · times in %2</source>
        <translation>Contado el %1 · horas en %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::OverviewPresenter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>so many hours, in short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Up from %1 in the period before</source>
        <extracomment>%1: the figure&apos;s value then</extracomment>
        <translation>Sube desde %1 en el periodo anterior</translation>
    </message>
    <message>
        <source>Down from %1 in the period before</source>
        <extracomment>%1: the figure&apos;s value then</extracomment>
        <translation>Baja desde %1 en el periodo anterior</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Igual que en el periodo anterior</translation>
    </message>
    <message>
        <source>Slots filled this week</source>
        <translation>Huecos ocupados esta semana</translation>
    </message>
    <message>
        <source>As many as last week</source>
        <translation>Igual que la semana pasada</translation>
    </message>
    <message numerus="yes">
        <source>%n more than last week</source>
        <translation>
            <numerusform>%n más que la semana pasada</numerusform>
            <numerusform>%n más que la semana pasada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than last week</source>
        <translation>
            <numerusform>%n menos que la semana pasada</numerusform>
            <numerusform>%n menos que la semana pasada</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in these days: %2 % fewer than in the period before</source>
        <translation>%1 en estos días: un %2 % menos que en el periodo anterior</translation>
    </message>
    <message>
        <source>%1 in these days: %2 % more than in the period before</source>
        <translation>%1 en estos días: un %2 % más que en el periodo anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n in these days</source>
        <comment>slots booked</comment>
        <translation>
            <numerusform>%n en estos días</numerusform>
            <numerusform>%n en estos días</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>a chart&apos;s day</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a chart&apos;s day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1: its Monday</extracomment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a chart&apos;s day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a chart&apos;s month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a chart&apos;s month</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Meetings by day</source>
        <translation>Reuniones por día</translation>
    </message>
    <message>
        <source>Meetings by week</source>
        <translation>Reuniones por semana</translation>
    </message>
    <message>
        <source>Meetings by month</source>
        <translation>Reuniones por mes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in these days</source>
        <translation>
            <numerusform>%n reunión en estos días</numerusform>
            <numerusform>%n reuniones en estos días</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings in these days.</source>
        <translation>Ninguna reunión en estos días.</translation>
    </message>
    <message>
        <source>Use of the offered slots</source>
        <translation>Uso de los huecos ofrecidos</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>slots</comment>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>slots</comment>
        <translation>Libres</translation>
    </message>
    <message>
        <source>%1 booked, %2 free</source>
        <translation>%1 reservados, %2 libres</translation>
    </message>
    <message>
        <source>No slots were offered in these days.</source>
        <translation>En estos días no se ofrecieron huecos.</translation>
    </message>
    <message>
        <source>What became of requests</source>
        <translation>Qué pasó con las solicitudes</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>meetings</comment>
        <translation>Celebradas</translation>
    </message>
    <message>
        <source>Still to come</source>
        <comment>meetings</comment>
        <translation>Por celebrar</translation>
    </message>
    <message>
        <source>Canceled</source>
        <comment>meetings</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>meetings</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>meetings</comment>
        <translation>Caducadas</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%n reunión con alguien ausente</numerusform>
            <numerusform>%n reuniones con alguien ausente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asked for a meeting in these days.</source>
        <translation>En estos días nadie pidió una reunión.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions were held in these days.</source>
        <translation>En estos días no se celebraron sesiones.</translation>
    </message>
    <message>
        <source>Sessions in a mentee&apos;s first 30 days</source>
        <translation>Sesiones en los primeros 30 días de cada mentee</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message numerus="yes">
        <source>%n or more sessions</source>
        <translation>
            <numerusform>%n sesión o más</numerusform>
            <numerusform>%n sesiones o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mentee(s), with %1 sessions on average</source>
        <translation>
            <numerusform>%n mentee nuevo, con %1 sesiones de media</numerusform>
            <numerusform>%n mentees nuevos, con %1 sesiones de media</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who came in these days has been here for 30 days.</source>
        <translation>Nadie de quienes llegaron en estos días lleva aquí 30 días.</translation>
    </message>
    <message>
        <source>Mentor utilization</source>
        <translation>Ocupación de los mentores</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n offered slot(s) booked</source>
        <translation>
            <numerusform>%1 de %n hueco ofrecido, reservado</numerusform>
            <numerusform>%1 de %n huecos ofrecidos, reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>No slots were offered in these days</source>
        <translation>En estos días no se ofrecieron huecos</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Personas activas</translation>
    </message>
    <message>
        <source>%1 mentors, %2 mentees with a booked meeting</source>
        <extracomment>how many of the active people are what</extracomment>
        <translation>%1 mentores, %2 mentees con una reunión reservada</translation>
    </message>
    <message>
        <source>Upcoming meetings</source>
        <translation>Próximas reuniones</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for an answer</source>
        <translation>
            <numerusform>%n de ellas espera respuesta</numerusform>
            <numerusform>%n de ellas esperan respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Valoración media</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) that count</source>
        <translation>
            <numerusform>%n valoración que cuenta</numerusform>
            <numerusform>%n valoraciones que cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>No-show rate</source>
        <translation>Tasa de ausencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n held meeting(s) with somebody absent</source>
        <translation>
            <numerusform>%1 de %n reunión celebrada, con alguien ausente</numerusform>
            <numerusform>%1 de %n reuniones celebradas, con alguien ausente</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to confirm</source>
        <translation>Tiempo en confirmar</translation>
    </message>
    <message>
        <source>Half of the requests; nine of ten within %1</source>
        <translation>La mitad de las solicitudes; nueve de cada diez, en %1</translation>
    </message>
    <message>
        <source>No mentor confirmed a request of these days</source>
        <translation>Ningún mentor confirmó una solicitud de estos días</translation>
    </message>
    <message>
        <source>Match to booking</source>
        <translation>De la afinidad a la reserva</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n matched mentee(s) booked a mentor recommended to them</source>
        <translation>
            <numerusform>%1 de %n mentee con recomendaciones reservó con un mentor recomendado</numerusform>
            <numerusform>%1 de %n mentees con recomendaciones reservaron con un mentor recomendado</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors with the most sessions</source>
        <translation>Mentores con más sesiones</translation>
    </message>
    <message>
        <source>Mentees with the most sessions</source>
        <translation>Mentees con más sesiones</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Of mentors with these tags and tiers: %1</source>
        <translation>De mentores con estas etiquetas y niveles: %1</translation>
    </message>
    <message>
        <source>Of mentees with these tags and tiers: %1</source>
        <translation>De mentees con estas etiquetas y niveles: %1</translation>
    </message>
    <message>
        <source>Mentors: %1</source>
        <extracomment>%1 tags and tiers</extracomment>
        <translation>Mentores: %1</translation>
    </message>
    <message>
        <source>Mentees: %1</source>
        <extracomment>%1 tags and tiers</extracomment>
        <translation>Mentees: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnDecksView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>%1. Goes on by itself once the server answers.</source>
        <translation>%1. Continuará sola cuando el servidor responda.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <extracomment>%1 &quot;1 MB of 3 MB&quot;</extracomment>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>You have no pitch deck here yet.</source>
        <translation>Aún no tienes aquí ninguna presentación.</translation>
    </message>
    <message>
        <source>%1 is uploaded.</source>
        <translation>%1 se ha subido.</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Elegir arch&amp;ivos…</translation>
    </message>
    <message>
        <source>Choose pitch decks to upload</source>
        <translation>Elegir presentaciones para subirlas</translation>
    </message>
    <message>
        <source>Drop them to upload them.</source>
        <translation>Suéltalas para subirlas.</translation>
    </message>
    <message>
        <source>Drop pitch decks here: PDF or PowerPoint, up to 25 MB.</source>
        <translation>Suelta aquí presentaciones: PDF o PowerPoint, hasta 25 MB.</translation>
    </message>
    <message>
        <source>Choose pitch decks</source>
        <translation>Elegir presentaciones</translation>
    </message>
    <message>
        <source>Pitch decks (*.pdf *.pptx)</source>
        <translation>Presentaciones (*.pdf *.pptx)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la subida</translation>
    </message>
    <message>
        <source>Pause the upload of %1</source>
        <translation>Pausar la subida de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Go on&quot; or &quot;Try again&quot;, %2 a file&apos;s name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel the upload of %1</source>
        <translation>Cancelar la subida de %1</translation>
    </message>
    <message>
        <source>Uploaded of %1</source>
        <translation>Parte subida de %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>%1 and %2 sizes, like &quot;3 MB of 100 MB used&quot;</extracomment>
        <translation>%1 de %2 en uso</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnExceptionsPresenter</name>
    <message>
        <source>waits for a decision, until %1</source>
        <extracomment>An exception somebody asked for; %1 a day and a time</extracomment>
        <translation>espera una decisión, hasta el %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <extracomment>An exception; %1 a day</extracomment>
        <translation>usada el %1</translation>
    </message>
    <message>
        <source>approved: book until %1</source>
        <extracomment>An exception; %1 a day and a time</extracomment>
        <translation>aprobada: reserva hasta el %1</translation>
    </message>
    <message>
        <source>expired unused on %1</source>
        <extracomment>An exception that was approved; %1 a day</extracomment>
        <translation>caducó sin usarse el %1</translation>
    </message>
    <message>
        <source>turned down</source>
        <extracomment>An exception somebody asked for</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>nobody decided in time: you can ask again</source>
        <extracomment>An exception somebody asked for</extracomment>
        <translation>nadie decidió a tiempo: puedes volver a pedirla</translation>
    </message>
</context>
<context>
    <name>oh::ui::OwnTagsPresenter</name>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>A coordinator decided against this tag: “%1”. Choose another one of the list.</source>
        <translation>La coordinación no ha aceptado esta etiqueta: «%1». Elige otra de la lista.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Page</name>
    <message>
        <source>What you typed is kept: it is there when you open the form again.</source>
        <translation>Lo que escribiste se ha conservado: ahí estará cuando abras de nuevo el formulario.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Pages</name>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mis reservas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Missing slots</source>
        <translation>Huecos que faltan</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Jobs and mail</source>
        <translation>Trabajos y correo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>oh::ui::PalettePresenter</name>
    <message>
        <source>Not everything could be searched. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>No se ha podido buscar en todo. %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two people who meet</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a moment, %2 what a meeting is about</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonFacts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, from %n rating(s)</source>
        <translation>
            <numerusform>%1 de 5, por %n valoración</numerusform>
            <numerusform>%1 de 5, por %n valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meeting(s)</source>
        <translation>
            <numerusform>%1 de %n reunión</numerusform>
            <numerusform>%1 de %n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>no meetings yet</source>
        <translation>aún sin reuniones</translation>
    </message>
    <message>
        <source>after %1 h on average (× %2)</source>
        <translation>tras %1 h de media (× %2)</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n tarde</numerusform>
            <numerusform>%1, %n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), + %1</source>
        <translation>
            <numerusform>%n mes, + %1</numerusform>
            <numerusform>%n meses, + %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by a coordinator</source>
        <translation>Fijada por la coordinación</translation>
    </message>
    <message>
        <source>Probation: fewer than three ratings</source>
        <translation>A prueba: menos de tres valoraciones</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonListModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPanel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Bookings</source>
        <translation>&amp;Reservas</translation>
    </message>
    <message>
        <source>Audit &amp;log</source>
        <translation>Registro de audi&amp;toría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>What mentees say</source>
        <translation>Lo que dicen los mentees</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Set the &amp;score …</source>
        <translation>Fijar la &amp;puntuación…</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>How the score changed</source>
        <translation>Cómo ha cambiado la puntuación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>R&amp;ole …</source>
        <translation>R&amp;ol…</translation>
    </message>
    <message>
        <source>Re&amp;activate …</source>
        <translation>Rea&amp;ctivar…</translation>
    </message>
    <message>
        <source>&amp;Deactivate …</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Erase &amp;personal data …</source>
        <translation>&amp;Borrar los datos personales…</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elige a alguien de la lista.</translation>
    </message>
    <message>
        <source>Removed %1. Their meetings are canceled %2, if nobody reactivates them.</source>
        <extracomment>%1 a moment: &quot;in 5 hours&quot;</extracomment>
        <translation>Se quitó %1. Sus reuniones se cancelan %2 si nadie reactiva la cuenta.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>No meeting in 90 days: only coordinators can book them.</source>
        <translation>Sin reuniones en 90 días: solo la coordinación puede reservar con esta persona.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Comes back since %1</source>
        <translation>Se devuelven desde el %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n reunión</numerusform>
            <numerusform>%n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n solicitud abierta</numerusform>
            <numerusform>%n solicitudes abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last booking</source>
        <translation>Última reserva</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>Sesión iniciada en</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>la coordinación</translation>
    </message>
    <message>
        <source>Set by %1 on %2. Calculated, it would be %3.</source>
        <extracomment>%1 a person, %2 a day, %3 a score</extracomment>
        <translation>Fijada por %1 el %2. Calculada, sería %3.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a chart&apos;s day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The score has not changed yet.</source>
        <translation>La puntuación aún no ha cambiado.</translation>
    </message>
    <message>
        <source>Another coordinator has to do this to your account</source>
        <translation>Con tu cuenta tiene que hacerlo otra persona de la coordinación</translation>
    </message>
    <message>
        <source>Schedule &amp;meeting …</source>
        <translation>Programar &amp;reunión…</translation>
    </message>
    <message>
        <source>Changes of the score because of</source>
        <translation>Cambios de la puntuación debidos a</translation>
    </message>
    <message>
        <source>All changes of the score</source>
        <translation>Todos los cambios de la puntuación</translation>
    </message>
    <message>
        <source>Changes of the score</source>
        <translation>Cambios de la puntuación</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1: from %2 to %3. %4.</source>
        <translation>%1: de %2 a %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>No such change.</source>
        <translation>No hay ningún cambio así.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPicker</name>
    <message>
        <source>Type a mentor&apos;s name or company</source>
        <translation>Escribe el nombre o la empresa de un mentor</translation>
    </message>
    <message>
        <source>Type a mentee&apos;s name or company</source>
        <translation>Escribe el nombre o la empresa de un mentee</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody found. Try another spelling.</source>
        <translation>No se ha encontrado a nadie. Prueba a escribirlo de otro modo.</translation>
    </message>
    <message>
        <source>More people match: type more letters.</source>
        <translation>Hay más personas que coinciden: escribe más letras.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Elige de la lista.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonPresenter</name>
    <message>
        <source>Say why: it stands in the audit log.</source>
        <translation>Di por qué: consta en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonSearchPresenter</name>
    <message>
        <source>deactivated</source>
        <translation>cuenta desactivada</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>sin actividad</translation>
    </message>
</context>
<context>
    <name>oh::ui::PersonTable</name>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlaceFields</name>
    <message>
        <source>&amp;Where</source>
        <translation>Dó&amp;nde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>As the slot says (free time: online)</source>
        <translation>Como diga el hueco (hora suelta: en línea)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address, room</source>
        <translation>Dirección, sala</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPage</name>
    <message>
        <source>&amp;New location …</source>
        <translation>&amp;Nueva ubicación…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>%1 can be chosen again</source>
        <translation>%1 se puede volver a elegir</translation>
    </message>
    <message>
        <source>%1 is deactivated</source>
        <translation>%1 está desactivada</translation>
    </message>
    <message>
        <source>Search names and addresses</source>
        <translation>Buscar nombres y direcciones</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>Buscar ubicaciones</translation>
    </message>
    <message>
        <source>Show &amp;deactivated ones</source>
        <translation>Mostrar las &amp;desactivadas</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>De&amp;activate</source>
        <translation>De&amp;sactivar</translation>
    </message>
    <message>
        <source>Deactivate or re&amp;activate</source>
        <translation>Desactivar o rea&amp;ctivar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>C&amp;opiar filas</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Nueva ubicación</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Rea&amp;ctivar</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n ubicación</numerusform>
            <numerusform>%n ubicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No locations</source>
        <translation>Sin ubicaciones</translation>
    </message>
    <message>
        <source>No location matches</source>
        <translation>Ninguna ubicación coincide</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Aún no hay ubicaciones</translation>
    </message>
    <message>
        <source>Mentors choose one of them for meetings in person.</source>
        <translation>Los mentores eligen una de ellas para las reuniones en persona.</translation>
    </message>
    <message>
        <source>New location …</source>
        <translation>Nueva ubicación…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here: they show the new name and address.</source>
        <translation>
            <numerusform>%n hora que ofrecen los mentores es aquí: mostrará el nuevo nombre y la nueva dirección.</numerusform>
            <numerusform>%n horas que ofrecen los mentores son aquí: mostrarán el nuevo nombre y la nueva dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add the location</source>
        <translation>&amp;Añadir la ubicación</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>Deactivate %1 although it is in use?</source>
        <translation>¿Desactivar %1 aunque se use?</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantenerla</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>oh::ui::PlacesPresenter</name>
    <message numerus="yes">
        <source>%n time(s) that mentors offer are here</source>
        <translation>
            <numerusform>%n hora que ofrecen los mentores es aquí</numerusform>
            <numerusform>%n horas que ofrecen los mentores son aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfileCard</name>
    <message>
        <source>Dormant</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Abrir %1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfilePage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Addresses to subscribe to</source>
        <translation>Direcciones para suscribirse</translation>
    </message>
    <message>
        <source>A secret address for your calendar program to subscribe to: meetings appear there, and follow every change.</source>
        <translation>Una dirección secreta a la que se suscribe tu programa de calendario: las reuniones aparecen en él y siguen cada cambio.</translation>
    </message>
    <message>
        <source>Pitch decks</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Mentors you have a meeting with, and coordinators, can read them.</source>
        <translation>Las pueden leer los mentores con los que tienes una reunión y la coordinación.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>All that Office Hours knows of you, with your files, as a ZIP file. You can ask for it once a day, and save it for a week.</source>
        <translation>Todo lo que Office Hours sabe de ti, con tus archivos, en un archivo ZIP. Puedes pedirlo una vez al día y guardarlo durante una semana.</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión iniciada</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What we tell you about, and in which way. Each change is saved at once.</source>
        <translation>De qué te avisamos y cómo. Cada cambio se guarda al momento.</translation>
    </message>
    <message>
        <source>What others see of you, and how we reach you</source>
        <translation>Lo que otros ven de ti y cómo te contactamos</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>One line under your name.</source>
        <translation>Una línea bajo tu nombre.</translation>
    </message>
    <message>
        <source>Portfolio company</source>
        <translation>Empresa de la cartera</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>A coordinator changes this for you.</source>
        <translation>Esto lo cambia la coordinación por ti.</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>Only you and coordinators see it.</source>
        <translation>Solo lo ven tú y la coordinación.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Lo que ofreces</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Tu historia</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Biografía</translation>
    </message>
    <message>
        <source>E&amp;xpertise</source>
        <translation>E&amp;specialidad</translation>
    </message>
    <message>
        <source>What founders can ask you about.</source>
        <translation>Qué pueden preguntarte los emprendedores.</translation>
    </message>
    <message>
        <source>Ideal mentee</source>
        <translation>Mentee ideal</translation>
    </message>
    <message>
        <source>Whom you help best.</source>
        <translation>A quién ayudas mejor.</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>What you want to reach with the help of mentors.</source>
        <translation>Lo que quieres conseguir con la ayuda de mentores.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zona &amp;horaria</translation>
    </message>
    <message>
        <source>All times in Office Hours are shown in it.</source>
        <translation>Office Hours muestra en ella todas las horas.</translation>
    </message>
    <message>
        <source>&amp;Use this computer&apos;s zone (%1)</source>
        <translation>Usar la &amp;zona de este ordenador (%1)</translation>
    </message>
    <message>
        <source>&amp;Reminder mails</source>
        <translation>Corr&amp;eos de recordatorio</translation>
    </message>
    <message>
        <source>Before each meeting.</source>
        <translation>Antes de cada reunión.</translation>
    </message>
    <message>
        <source>As the office has set it</source>
        <translation>Como lo ha fijado la oficina</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of mails and notifications, and of this application unless another one is chosen under File, Language.</source>
        <translation>De los correos y las notificaciones, y de esta aplicación si no se elige otro en Archivo, Idioma.</translation>
    </message>
    <message>
        <source>Confirm requests &amp;automatically</source>
        <translation>Con&amp;firmar solicitudes automáticamente</translation>
    </message>
    <message>
        <source>Confirm requests automatically</source>
        <translation>Confirmar solicitudes automáticamente</translation>
    </message>
    <message>
        <source>A request becomes a confirmed meeting at once.</source>
        <translation>Una solicitud se convierte al momento en reunión confirmada.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>How your score is made</source>
        <translation>Cómo se calcula tu puntuación</translation>
    </message>
    <message>
        <source>What mentees say</source>
        <translation>Lo que dicen los mentees</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Whom you meet</source>
        <translation>Con quién te reúnes</translation>
    </message>
    <message>
        <source>When you say yes, and when rather not.</source>
        <translation>Cuándo dices que sí y cuándo más bien no.</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Separated by commas; the search finds you by them.</source>
        <translation>Separadas por comas; la búsqueda te encuentra por ellas.</translation>
    </message>
    <message>
        <source>Traction</source>
        <translation>Tracción</translation>
    </message>
    <message>
        <source>Figures that show where you stand. Only coordinators and mentors you meet see it.</source>
        <translation>Cifras que muestran dónde estás. Solo las ven la coordinación y los mentores con los que te reúnes.</translation>
    </message>
    <message>
        <source>Show me in the &amp;directory</source>
        <translation>&amp;Mostrarme en el directorio</translation>
    </message>
    <message>
        <source>Show me in the directory</source>
        <translation>Mostrarme en el directorio</translation>
    </message>
    <message>
        <source>Without it nobody finds you, and you are recommended to nobody.</source>
        <translation>Sin ello nadie te encuentra ni se te recomienda a nadie.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>At once, and without saving.</source>
        <translation>Al momento, sin guardar.</translation>
    </message>
    <message>
        <source>You sign in with it, and mails go there.</source>
        <translation>Inicias sesión con ella y los correos llegan allí.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProfilePresenter</name>
    <message>
        <source>Profile saved</source>
        <translation>Perfil guardado</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Hay campos que necesitan tu atención.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposalPanel</name>
    <message>
        <source>Accept the &amp;new time</source>
        <translation>Aceptar la &amp;nueva hora</translation>
    </message>
    <message>
        <source>&amp;Keep the old time</source>
        <translation>&amp;Mantener la anterior</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>&amp;Retirar la propuesta</translation>
    </message>
    <message>
        <source>You proposed another time</source>
        <translation>Propusiste otra hora</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propone otra hora</translation>
    </message>
    <message>
        <source>Old time: %1</source>
        <translation>Hora anterior: %1</translation>
    </message>
    <message>
        <source>New time: %1</source>
        <translation>Nueva hora: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%3 can accept it until %1, %2.</source>
        <extracomment>%1 a moment, %2 &quot;in 20 hours&quot;</extracomment>
        <translation>%3 puede aceptarla hasta el %1, %2.</translation>
    </message>
    <message>
        <source>Answer until %1, %2. Without an answer the old time stays.</source>
        <translation>Responde antes del %1, %2. Sin respuesta se mantiene la hora anterior.</translation>
    </message>
    <message>
        <source>Instead of %1: %2</source>
        <translation>En lugar de %1: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposeTimeDialog</name>
    <message>
        <source>Propose another time</source>
        <translation>Proponer otra hora</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>Proponer otra hora a %1</translation>
    </message>
    <message>
        <source>%1 is told, and accepts or declines. Until then the meeting stays as it is.</source>
        <translation>%1 recibe un aviso y acepta o rechaza. Hasta entonces la reunión se queda como está.</translation>
    </message>
    <message>
        <source>For example: my flight was moved to that morning</source>
        <translation>Por ejemplo: mi vuelo se ha cambiado a esa mañana</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a slot above</source>
        <translation>Elige un hueco arriba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Send proposal</source>
        <translation>&amp;Enviar la propuesta</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Send proposal</source>
        <translation>Enviar la propuesta</translation>
    </message>
    <message>
        <source>Choose a slot first.</source>
        <translation>Elige primero un hueco.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ProposeTimePresenter</name>
    <message>
        <source>Somebody just booked the slot that you chose. Choose another one.</source>
        <translation>Alguien acaba de reservar el hueco que elegiste. Elige otro.</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueueList</name>
    <message>
        <source>Mark and go down</source>
        <translation>Marcar y bajar</translation>
    </message>
    <message>
        <source>Mark and go up</source>
        <translation>Marcar y subir</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueueListModel</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Approved by you, %1</source>
        <extracomment>%1: &quot;2 minutes ago&quot;</extracomment>
        <translation>Aprobada por ti, %1</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <extracomment>%1: a person, %2: &quot;2 minutes ago&quot;</extracomment>
        <translation>Aprobada por %1, %2</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Aprobada %1</translation>
    </message>
    <message>
        <source>Denied by you, %1</source>
        <translation>Rechazada por ti, %1</translation>
    </message>
    <message>
        <source>Denied by %1, %2</source>
        <translation>Rechazada por %1, %2</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Rechazada %1</translation>
    </message>
    <message>
        <source>Rejected by you, %1</source>
        <translation>Rechazada por ti, %1</translation>
    </message>
    <message>
        <source>Rejected by %1, %2</source>
        <translation>Rechazada por %1, %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rechazada %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionada con %1</translation>
    </message>
    <message>
        <source>Expired: nobody decided in time</source>
        <translation>Caducada: nadie decidió a tiempo</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Pedida %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionada</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuePane</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Quitar (Esc)</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Mark and go down</source>
        <translation>Marcar y bajar</translation>
    </message>
    <message>
        <source>Mark and go up</source>
        <translation>Marcar y subir</translation>
    </message>
    <message>
        <source>Mark for a decision about many</source>
        <translation>Marcar para decidir sobre varias</translation>
    </message>
    <message>
        <source>Mark all that wait</source>
        <translation>Marcar todas las pendientes</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No request is in this state.</source>
        <translation>Ninguna solicitud está en este estado.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Mostrar las pendientes</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>Sin decidir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n …</source>
        <translation>
            <numerusform>Aprobar %n…</numerusform>
            <numerusform>Aprobar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn down %n …</source>
        <translation>
            <numerusform>Rechazar %n…</numerusform>
            <numerusform>Rechazar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n aprobada</numerusform>
            <numerusform>%n aprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turned down</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <extracomment>%1: what was decided about</extracomment>
        <translation>Aprobada: %1</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Se envía con Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Reading what is to be marked</source>
        <translation>Leyendo lo que hay que marcar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marked</source>
        <translation>
            <numerusform>%1 de %n marcada</numerusform>
            <numerusform>%1 de %n marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n that wait</source>
        <translation>
            <numerusform>Marcar %n que espera</numerusform>
            <numerusform>Marcar las %n que esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put away</source>
        <translation>No hay nada aplazado</translation>
    </message>
    <message>
        <source>What you put away with S is here until it comes back.</source>
        <translation>Lo que aplazas con S está aquí hasta que vuelve.</translation>
    </message>
    <message>
        <source>Put away until %1. S brings it back.</source>
        <translation>Aplazado hasta %1. S lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Put away until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message numerus="yes">
        <source>%n put away</source>
        <translation>
            <numerusform>%n aplazada</numerusform>
            <numerusform>%n aplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Traer de vuelta ahora</translation>
    </message>
    <message>
        <source>Put away until later …</source>
        <translation>Aplazar para más tarde …</translation>
    </message>
    <message>
        <source>It ends before you would see it again: decide now.</source>
        <translation>Vence antes de que vuelvas a verlo: decide ahora.</translation>
    </message>
    <message>
        <source>&amp;Later today (%1)</source>
        <extracomment>%1 a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>Más &amp;tarde hoy (%1)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning (%1)</source>
        <extracomment>%1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>&amp;Mañana por la mañana (%1)</translation>
    </message>
    <message>
        <source>Next &amp;week (%1)</source>
        <extracomment>%1 a day and a time. No letter that is a key of the list: A, D, J, K, N, S, Z</extracomment>
        <translation>La &amp;próxima semana (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n put away until %1</source>
        <translation>
            <numerusform>%n aplazada hasta %1</numerusform>
            <numerusform>%n aplazadas hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Traer de vuelta</translation>
    </message>
</context>
<context>
    <name>oh::ui::QueuesPage</name>
    <message>
        <source>Requests for exceptions</source>
        <translation>Solicitudes de excepción</translation>
    </message>
    <message>
        <source>Search people and reasons</source>
        <translation>Buscar personas y motivos</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (N). The mentee reads it when you deny.</source>
        <translation>Nota (N). El mentee la lee si rechazas.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>Mentees who ask for a mentor above their tier appear here.</source>
        <translation>Aquí aparecen los mentees que piden un mentor por encima de su nivel.</translation>
    </message>
    <message>
        <source>Requested tags</source>
        <translation>Etiquetas pedidas</translation>
    </message>
    <message>
        <source>Search tags and people</source>
        <translation>Buscar etiquetas y personas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (N), needed to reject. Whoever asked reads it.</source>
        <translation>Motivo (N), necesario para rechazar. Lo lee quien la pidió.</translation>
    </message>
    <message>
        <source>Tags that people ask for appear here.</source>
        <translation>Aquí aparecen las etiquetas que se piden.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <extracomment>Two tags; the second remains</extracomment>
        <translation>%1 ahora es %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a list, %2 how many wait in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>J and K move, A approves, D turns down, N writes a note, S puts away for later, Z undoes</source>
        <translation>J y K mueven, A aprueba, D rechaza, N escribe una nota, S aplaza, Z deshace</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingFields</name>
    <message>
        <source>What you talked about</source>
        <translation>De qué se habló</translation>
    </message>
    <message>
        <source>Optional. Topics, separated by commas.</source>
        <translation>Opcional. Temas, separados por comas.</translation>
    </message>
    <message>
        <source>How much did it help?</source>
        <translation>¿Cuánto ayudó?</translation>
    </message>
    <message>
        <source>Optional. One to five stars; Delete takes them back.</source>
        <translation>Opcional. De una a cinco estrellas; Supr las quita.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>would recommend</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>would not recommend</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Would you recommend this mentor?</source>
        <translation>¿Recomendarías a este mentor?</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>&amp;Do not tell %1 that this is mine</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>&amp;No decir a %1 que es mía</translation>
    </message>
    <message>
        <source>Do not tell %1 that this is mine</source>
        <translation>No decir a %1 que es mía</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPanel</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read the ratings again</source>
        <translation>Volver a leer las valoraciones</translation>
    </message>
    <message>
        <source>One to five stars, with the arrows or the digits 1 to 5.</source>
        <translation>De una a cinco estrellas, con las flechas o las cifras del 1 al 5.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>You rated this meeting</source>
        <translation>Has valorado esta reunión</translation>
    </message>
    <message>
        <source>How was your meeting with %1?</source>
        <translation>¿Qué tal tu reunión con %1?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send &amp;rating</source>
        <translation>&amp;Enviar la valoración</translation>
    </message>
    <message>
        <source>Choose one to five stars first</source>
        <translation>Elige primero de una a cinco estrellas</translation>
    </message>
    <message>
        <source>Choose one to five stars</source>
        <translation>Elige de una a cinco estrellas</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Tu valoración</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 rated this meeting</source>
        <translation>%1 ha valorado esta reunión</translation>
    </message>
    <message>
        <source>Rating by %1</source>
        <translation>Valoración de %1</translation>
    </message>
    <message>
        <source>A rating is for good. Only the two of you and the coordinators see it. It counts, and is shown to %1, as soon as both of you have rated, or a week after the meeting.</source>
        <translation>Una valoración es definitiva. Solo la ven ambas partes y la coordinación. Cuenta, y se muestra a %1, en cuanto las dos partes hayan valorado o pase una semana desde la reunión.</translation>
    </message>
    <message>
        <source>Both ratings are between the two of you and the coordinators. They count in your reputation.</source>
        <translation>Ambas valoraciones quedan entre las dos partes y la coordinación. Cuentan en la reputación de cada una.</translation>
    </message>
    <message>
        <source>%1 sees it as soon as they have rated, too, or on %2. Until then it does not count.</source>
        <extracomment>%1 a person, %2 a moment</extracomment>
        <translation>%1 la verá en cuanto valore también, o el %2. Hasta entonces no cuenta.</translation>
    </message>
    <message>
        <source>%1 sees it as soon as they have rated, too, or a week after the meeting. Until then it does not count.</source>
        <translation>%1 la verá en cuanto valore también, o una semana después de la reunión. Hasta entonces no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>A rating is for good. %1 sees stars and words a week after the meeting at the earliest, together with those of at least %n other(s), without your name, the meeting and the topics. It counts in their reputation as soon as both of you have rated, or a week after the meeting. What you write may still tell that it is you. Coordinators see whose it is.</source>
        <extracomment>%1 a mentor</extracomment>
        <translation>
            <numerusform>Una valoración es definitiva. %1 ve las estrellas y las palabras como pronto una semana después de la reunión, junto con las de al menos %n persona más, sin tu nombre, la reunión ni los temas. Cuenta en su reputación en cuanto ambas partes hayan valorado o una semana después de la reunión. Lo que escribes puede delatarte igualmente. La coordinación ve de quién es.</numerusform>
            <numerusform>Una valoración es definitiva. %1 ve las estrellas y las palabras como pronto una semana después de la reunión, junto con las de al menos %n personas más, sin tu nombre, la reunión ni los temas. Cuenta en su reputación en cuanto ambas partes hayan valorado o una semana después de la reunión. Lo que escribes puede delatarte igualmente. La coordinación ve de quién es.</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts in the reputation of %1, who sees it only together with those of others, a week after the meeting at the earliest, and is not told that it is yours.</source>
        <translation>Cuenta en la reputación de %1, que la ve solo junto con las de otras personas, como pronto una semana después de la reunión, y no sabe que es tuya.</translation>
    </message>
    <message>
        <source>%1 sees it a week after the meeting at the earliest, together with those of others, and is not told that it is yours. It counts as soon as both of you have rated, or a week after the meeting.</source>
        <translation>%1 la ve como pronto una semana después de la reunión, junto con las de otras personas, y no sabe que es tuya. Cuenta en cuanto ambas partes hayan valorado o una semana después de la reunión.</translation>
    </message>
    <message>
        <source>Send the rating</source>
        <translation>Enviar la valoración</translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingPresenter</name>
    <message numerus="yes">
        <source>At most %n topic(s).</source>
        <translation>
            <numerusform>%n tema como máximo.</numerusform>
            <numerusform>%n temas como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic has at most %n character(s).</source>
        <translation>
            <numerusform>Un tema tiene %n carácter como máximo.</numerusform>
            <numerusform>Un tema tiene %n caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::RatingStrip</name>
    <message>
        <source>A meeting to rate</source>
        <translation>Una reunión por valorar</translation>
    </message>
    <message>
        <source>&amp;Rate the meeting</source>
        <translation>Va&amp;lorar la reunión</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>How was your meeting with %1, %2?</source>
        <extracomment>%1 a person, %2 a moment such as &quot;Tue 6 Jan, 10:00&quot;</extracomment>
        <translation>¿Qué tal tu reunión con %1, %2?</translation>
    </message>
    <message>
        <source>Rate the meeting with %1</source>
        <translation>Valorar la reunión con %1</translation>
    </message>
    <message>
        <source>Don&apos;t rate the meeting with %1 now</source>
        <translation>No valorar ahora la reunión con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more to rate</source>
        <translation>
            <numerusform>%n más por valorar</numerusform>
            <numerusform>%n más por valorar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReachOutDialog</name>
    <message>
        <source>Reach out</source>
        <translation>Contactar</translation>
    </message>
    <message>
        <source>Would you like to meet %1?</source>
        <translation>¿Quieres reunirte con %1?</translation>
    </message>
    <message>
        <source>They get a mail and a notification with your words and the way to your free slots. Where their tier would not let them book you, they can for seven days.</source>
        <translation>Recibe un correo y un aviso con tus palabras y el camino a tus huecos libres. Si su nivel no le permite reservar contigo, podrá hacerlo durante siete días.</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Optional. What interests you, and where you could help.</source>
        <translation>Opcional. Qué te interesa y en qué podrías ayudar.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>&amp;Reach out</source>
        <translation>&amp;Contactar</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReachOutPresenter</name>
    <message>
        <source>%1 is not in the program any more, so nothing was sent.</source>
        <translation>%1 ya no está en el programa, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>You have reached out to %1 within the last seven days, and they have your message. Give them a little time; nothing was sent twice.</source>
        <translation>Ya has contactado con %1 en los últimos siete días y tiene tu mensaje. Dale un poco de tiempo; no se ha enviado nada por segunda vez.</translation>
    </message>
    <message>
        <source>%1 can book you already: an exception for the two of you is open and not used yet. Nothing was sent.</source>
        <translation>%1 ya puede reservar contigo: hay una excepción abierta y sin usar. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Your account does not take part at the moment, so nothing was sent. A coordinator can change that.</source>
        <translation>Tu cuenta no participa por ahora, así que no se ha enviado nada. La coordinación puede cambiarlo.</translation>
    </message>
    <message>
        <source>Only mentors reach out, and only in their own name. Nothing was sent.</source>
        <translation>Solo contactan los mentores, y solo en su propio nombre. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>You have reached out to as many mentees as a day allows. Your message is kept; send it tomorrow.</source>
        <translation>Has contactado con tantos mentees como permite un día. Tu mensaje se conserva; envíalo mañana.</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationCard</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a person, &quot;84 % match&quot;, why</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why %1 is recommended</source>
        <translation>Por qué se recomienda a %1</translation>
    </message>
    <message>
        <source>To the card at the left</source>
        <translation>A la tarjeta de la izquierda</translation>
    </message>
    <message>
        <source>To the card at the right</source>
        <translation>A la tarjeta de la derecha</translation>
    </message>
    <message>
        <source>Open the recommended profile</source>
        <translation>Abrir el perfil recomendado</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationStrip</name>
    <message>
        <source>Recommended for you</source>
        <translation>Recomendaciones para ti</translation>
    </message>
    <message>
        <source>All by &amp;match</source>
        <translation>Todos por a&amp;finidad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the recommendations</source>
        <translation>Mostrar las recomendaciones</translation>
    </message>
    <message>
        <source>Hide the recommendations</source>
        <translation>Ocultar las recomendaciones</translation>
    </message>
    <message>
        <source>They could not be read: %1</source>
        <translation>No se han podido leer: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecommendationsPresenter</name>
    <message>
        <source>Next slot %1</source>
        <translation>Próximo hueco: %1</translation>
    </message>
    <message>
        <source>No open slots</source>
        <translation>Sin huecos libres</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordForm</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto hace falta.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>C&amp;argo</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>With the country&apos;s code: +49 30 123456</source>
        <translation>Con el prefijo del país: +49 30 123456</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zona &amp;horaria</translation>
    </message>
    <message>
        <source>They sign in with a link that is sent there.</source>
        <translation>Se inicia sesión con un enlace que se envía ahí.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>A new address ends the person&apos;s sessions.</source>
        <translation>Una dirección nueva cierra las sesiones de la persona.</translation>
    </message>
    <message>
        <source>This person is looked after in Airtable: what is changed here may be changed back.</source>
        <translation>Los datos de esta persona se llevan en Airtable: lo que cambies aquí puede volver atrás.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Mot&amp;ivo</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>What people call it: “Library, 2nd floor”</source>
        <translation>Como se la conoce: «Biblioteca, 2.ª planta»</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>How to get in, where to wait: stands in the invitations.</source>
        <translation>Cómo entrar, dónde esperar: consta en las invitaciones.</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordFormDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Somebody else has changed it to:</source>
        <translation>Otra persona lo ha cambiado a:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: dejar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar lo suyo</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: usar lo suyo</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else saved this while you were editing. Decide about %n field(s) below, then save again. Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Otra persona ha guardado esto mientras lo editabas. Decide sobre %n campo más abajo y guarda otra vez. No se pierde nada de lo que has escrito.</numerusform>
            <numerusform>Otra persona ha guardado esto mientras lo editabas. Decide sobre %n campos más abajo y guarda otra vez. No se pierde nada de lo que has escrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved this while you were editing. Their changes are taken over, yours are kept: save again.</source>
        <translation>Otra persona ha guardado esto mientras lo editabas. Sus cambios se incorporan y los tuyos se conservan: guarda otra vez.</translation>
    </message>
    <message>
        <source>Decide about the fields in yellow first</source>
        <translation>Decide primero sobre los campos en amarillo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>oh::ui::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Columnas que se muestran</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationCard</name>
    <message>
        <source>Reputation</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Bookings used this week</source>
        <translation>Reservas usadas esta semana</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>%1 of %2 bookings used this week</source>
        <translation>%1 de %2 reservas usadas esta semana</translation>
    </message>
    <message>
        <source>The week begins on Monday, in your time zone. A higher tier gives more bookings and more mentors.</source>
        <translation>La semana empieza el lunes, en tu zona horaria. Un nivel más alto da más reservas y más mentores.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) this week, without a limit</source>
        <translation>
            <numerusform>%n reserva esta semana, sin límite</numerusform>
            <numerusform>%n reservas esta semana, sin límite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationPresenter</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Valoración media</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <extracomment>stars of five</extracomment>
        <translation>%1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s) that count.</source>
        <translation>
            <numerusform>La media de %n valoración que cuenta.</numerusform>
            <numerusform>La media de %n valoraciones que cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Without a rating the score is %1.</source>
        <translation>Sin valoraciones, la puntuación es %1.</translation>
    </message>
    <message>
        <source>A rating counts once both of you have rated, or a week after the meeting.</source>
        <translation>Una valoración cuenta cuando las dos partes han valorado, o una semana después de la reunión.</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>No meeting has ended yet.</source>
        <translation>Aún no ha terminado ninguna reunión.</translation>
    </message>
    <message>
        <source>You came to %1 of %2 meetings, canceled ones included.</source>
        <translation>Viniste a %1 de %2 reuniones, contando las canceladas.</translation>
    </message>
    <message>
        <source>Each meeting you come to raises it; calling one off, or staying away, lowers it.</source>
        <translation>Cada reunión a la que vienes lo sube; cancelar una o no venir lo baja.</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>Rapidez de respuesta</translation>
    </message>
    <message>
        <source>You answered requests after %1 hours on average.</source>
        <translation>Respondiste a las solicitudes tras %1 horas de media.</translation>
    </message>
    <message>
        <source>You have not confirmed a request yourself yet.</source>
        <translation>Aún no has confirmado ninguna solicitud personalmente.</translation>
    </message>
    <message>
        <source>Everybody who books begins with 1.</source>
        <translation>Quien reserva empieza con 1.</translation>
    </message>
    <message>
        <source>You called off %1 of your meetings.</source>
        <translation>Cancelaste el %1 de tus reuniones.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them less than two hours before.</source>
        <translation>
            <numerusform>%n de ellas menos de dos horas antes.</numerusform>
            <numerusform>%n de ellas menos de dos horas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers within a day count 1.2, within two 1, later 0.8. Calling off more than a fifth of the meetings makes it 0.8; each time less than two hours before costs 0.1 for 90 days.</source>
        <translation>Responder en un día cuenta 1,2; en dos, 1; después, 0,8. Cancelar más de una quinta parte de las reuniones lo deja en 0,8; cada vez que sea menos de dos horas antes resta 0,1 durante 90 días.</translation>
    </message>
    <message>
        <source>Calling off more than a fifth of the meetings makes it 0.8; each time less than two hours before costs 0.1 for 90 days.</source>
        <translation>Cancelar más de una quinta parte de las reuniones lo deja en 0,8; cada vez que sea menos de dos horas antes resta 0,1 durante 90 días.</translation>
    </message>
    <message>
        <source>Time with us</source>
        <extracomment>an addend: &quot;+0.3&quot;</extracomment>
        <translation>Tiempo en el programa</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n full month(s).</source>
        <translation>
            <numerusform>%n mes completo.</numerusform>
            <numerusform>%n meses completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each full month adds 0.1, up to 1.</source>
        <translation>Cada mes completo suma 0,1, hasta 1.</translation>
    </message>
    <message>
        <source>A coordinator set your score on %1: “%2”. Until they clear it, it counts instead of the calculated %3.</source>
        <translation>La coordinación fijó tu puntuación el %1: «%2». Hasta que la anule, cuenta en lugar de la calculada, %3.</translation>
    </message>
    <message>
        <source>A coordinator set your score. Until they clear it, it counts instead of the calculated %1.</source>
        <translation>La coordinación ha fijado tu puntuación. Hasta que la anule, cuenta en lugar de la calculada, %1.</translation>
    </message>
    <message>
        <source>Your score is kept at %1 until you have three ratings; nobody falls below it before.</source>
        <translation>Tu puntuación se mantiene en %1 hasta que tengas tres valoraciones; antes nadie baja de ahí.</translation>
    </message>
    <message>
        <source>You have reached the highest tier.</source>
        <translation>Has alcanzado el nivel más alto.</translation>
    </message>
    <message>
        <source>%1 more to %2, which begins at %3.</source>
        <extracomment>%1 points, %2 a tier, %3 the score at which it begins</extracomment>
        <translation>Faltan %1 para %2, que empieza en %3.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationTexts</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share: 92 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has rated yet.</source>
        <translation>Aún no ha valorado nadie.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n rating(s), of five stars.</source>
        <translation>
            <numerusform>La media de %n valoración, de cinco estrellas.</numerusform>
            <numerusform>La media de %n valoraciones, de cinco estrellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting yet: counts as complete.</source>
        <translation>Aún sin reuniones: cuenta como completo.</translation>
    </message>
    <message>
        <source>Was at %1 of %2 meetings that took place; canceled %3.</source>
        <translation>Asistió a %1 de %2 reuniones celebradas; canceló %3.</translation>
    </message>
    <message>
        <source>Answers requests after %1 hours on average: below 24 counts 1.2, up to 48 counts 1.0, later 0.8.</source>
        <translation>Responde a las solicitudes tras %1 horas de media: menos de 24 cuenta 1,2; hasta 48, 1,0; después, 0,8.</translation>
    </message>
    <message>
        <source>Has answered no request in person: begins at 1.0.</source>
        <translation>No ha respondido personalmente a ninguna solicitud: empieza en 1,0.</translation>
    </message>
    <message>
        <source>Cancels more than a fifth (%1): 0.8.</source>
        <translation>Cancela más de una quinta parte (%1): 0,8.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) less than two hours before the start take off 0.1 each, down to 0.8.</source>
        <translation>
            <numerusform>%n cancelación menos de dos horas antes del inicio resta 0,1, hasta 0,8.</numerusform>
            <numerusform>%n cancelaciones menos de dos horas antes del inicio restan 0,1 cada una, hasta 0,8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Valoración media</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <extracomment>a factor: × 1.2</extracomment>
        <translation>Rapidez de respuesta</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Antigüedad</translation>
    </message>
    <message numerus="yes">
        <source>0.1 for each of %n full month(s), at most 1.</source>
        <translation>
            <numerusform>0,1 por cada mes completo (%n), 1 como máximo.</numerusform>
            <numerusform>0,1 por cada mes completo (%n), 1 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 × %3 + %4 = %5</source>
        <extracomment>rating × completion × responsiveness + tenure = score</extracomment>
        <translation>%1 × %2 × %3 + %4 = %5</translation>
    </message>
    <message>
        <source>Without ratings the score is 3.5.</source>
        <translation>Sin valoraciones, la puntuación es 3,5.</translation>
    </message>
    <message>
        <source>Nobody falls below 3.5 before their third rating.</source>
        <translation>Nadie baja de 3,5 antes de su tercera valoración.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) a week at most</source>
        <translation>
            <numerusform>%n reserva por semana como máximo</numerusform>
            <numerusform>%n reservas por semana como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more for %2</source>
        <extracomment>%1 a number, %2 a tier: &quot;0.5 more for Gold&quot;</extracomment>
        <translation>faltan %1 para %2</translation>
    </message>
    <message>
        <source>A rating began to count</source>
        <translation>Una valoración empezó a contar</translation>
    </message>
    <message>
        <source>A meeting took place</source>
        <translation>Se celebró una reunión</translation>
    </message>
    <message>
        <source>A meeting was called off</source>
        <translation>Se canceló una reunión</translation>
    </message>
    <message>
        <source>A coordinator set the score</source>
        <translation>La coordinación fijó la puntuación</translation>
    </message>
    <message>
        <source>A request was answered</source>
        <translation>Se respondió a una solicitud</translation>
    </message>
    <message>
        <source>It was noted who came to a meeting</source>
        <translation>Se anotó quién vino a una reunión</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Pasó el tiempo</translation>
    </message>
    <message>
        <source>The calculated score counts again</source>
        <translation>La puntuación calculada vuelve a contar</translation>
    </message>
</context>
<context>
    <name>oh::ui::ReputationView</name>
    <message>
        <source>The way to the next tier</source>
        <translation>El camino al siguiente nivel</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Puntuación a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of the score and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your score has not changed yet.</source>
        <translation>Tu puntuación aún no ha cambiado.</translation>
    </message>
    <message>
        <source>%1: %2. Score %3</source>
        <extracomment>a moment, what happened, the score after it</extracomment>
        <translation>%1: %2. Puntuación %3</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestCard</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm (A or Enter)</source>
        <translation>Confirmar (A o Intro)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Decline (D)</source>
        <translation>Rechazar (D)</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>after &quot;CTO · Acme&quot;: the tier, such as &quot;Silver&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Propose another time (P)</source>
        <translation>Proponer otra hora (P)</translation>
    </message>
    <message>
        <source>Confirm the request from %1</source>
        <translation>Confirmar la solicitud de %1</translation>
    </message>
    <message>
        <source>Decline the request from %1</source>
        <translation>Rechazar la solicitud de %1</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>Proponer otra hora a %1</translation>
    </message>
    <message>
        <source>Details of the request from %1</source>
        <translation>Detalles de la solicitud de %1</translation>
    </message>
    <message>
        <source>Request from %1, %2, %3</source>
        <translation>Solicitud de %1, %2, %3</translation>
    </message>
    <message>
        <source>%1. Goal: %2</source>
        <translation>%1. Objetivo: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your answer. A confirms, D declines, P proposes another time, arrows move.</source>
        <translation>
            <numerusform>%n solicitud espera tu respuesta. A confirma, D rechaza, P propone otra hora, las flechas mueven.</numerusform>
            <numerusform>%n solicitudes esperan tu respuesta. A confirma, D rechaza, P propone otra hora, las flechas mueven.</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests wait for you</source>
        <translation>No tienes solicitudes pendientes</translation>
    </message>
    <message>
        <source>When a mentee asks for one of your slots, it appears here. You get a mail, too.</source>
        <translation>Cuando un mentee pide uno de tus huecos, aparece aquí. También recibes un correo.</translation>
    </message>
    <message>
        <source>See your availability</source>
        <translation>Ver tu disponibilidad</translation>
    </message>
    <message>
        <source>Proposal sent to %1</source>
        <translation>Propuesta enviada a %1</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Confirm the request</source>
        <translation>Confirmar la solicitud</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Rechazar la solicitud</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Proponer otra hora</translation>
    </message>
</context>
<context>
    <name>oh::ui::RequestsPresenter</name>
    <message>
        <source>Meeting with %1 confirmed</source>
        <translation>Reunión con %1 confirmada</translation>
    </message>
    <message>
        <source>Request from %1 declined</source>
        <translation>Solicitud de %1 rechazada</translation>
    </message>
    <message>
        <source>The request from %1 was not confirmed. %2</source>
        <translation>La solicitud de %1 no se ha confirmado. %2</translation>
    </message>
    <message>
        <source>The request from %1 was not declined. %2</source>
        <translation>La solicitud de %1 no se ha rechazado. %2</translation>
    </message>
    <message>
        <source>The meeting moved, and is confirmed</source>
        <translation>La reunión se ha cambiado de hora y está confirmada</translation>
    </message>
    <message>
        <source>The request keeps its time</source>
        <translation>La solicitud mantiene su hora</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Propuesta retirada</translation>
    </message>
</context>
<context>
    <name>oh::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save these filters as a view?</source>
        <translation>¿Guardar estos filtros como vista?</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept under this name, for you alone and on this computer.</source>
        <translation>Los filtros, el orden y las columnas se guardan con este nombre, solo para ti y en este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViews</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Da un nombre a la vista.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Un nombre tiene %n carácter como máximo.</numerusform>
            <numerusform>Un nombre tiene %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view with this name already.</source>
        <translation>Ya hay una vista con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n view(s) already: delete one first.</source>
        <translation>
            <numerusform>Ya hay %n vista: borra una primero.</numerusform>
            <numerusform>Ya hay %n vistas: borra una primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Vista guardada: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this view …</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Manage views …</source>
        <translation>Administrar las vis&amp;tas…</translation>
    </message>
</context>
<context>
    <name>oh::ui::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>In this order they are in the menu. The page begins with the one that is marked.</source>
        <translation>En este orden aparecen en el menú. La página empieza con la marcada.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Begin with it</source>
        <translation>&amp;Empezar con ella</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>B&amp;orrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1, the page begins with it</source>
        <translation>%1, la página empieza con ella</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;begin with it</source>
        <translation>No &amp;empezar con ella</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::ScoreDialog</name>
    <message>
        <source>Set the score of %1</source>
        <translation>Fijar la puntuación de %1</translation>
    </message>
    <message>
        <source>Let the calculated score of %1 count again?</source>
        <translation>¿Que vuelva a contar la puntuación calculada de %1?</translation>
    </message>
    <message>
        <source>Calculated, it is %1 (%2).</source>
        <extracomment>%1 a score, %2 a tier</extracomment>
        <translation>Calculada, es %1 (%2).</translation>
    </message>
    <message>
        <source>It counts instead of the calculated one until a coordinator clears it.</source>
        <translation>Cuenta en lugar de la calculada hasta que la coordinación la anule.</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Stands in the audit log. The person does not see it.</source>
        <translation>Consta en el registro de auditoría. La persona no lo ve.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Set the score</source>
        <translation>&amp;Fijar la puntuación</translation>
    </message>
    <message>
        <source>&amp;Clear the set score</source>
        <translation>&amp;Anular la puntuación fijada</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tier: %n booking(s) a week at most</source>
        <translation>
            <numerusform>Nivel %1: %n reserva por semana como máximo</numerusform>
            <numerusform>Nivel %1: %n reservas por semana como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tier: bookings without a limit</source>
        <translation>Nivel %1: reservas sin límite</translation>
    </message>
</context>
<context>
    <name>oh::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayúsculas+Tab</translation>
    </message>
    <message>
        <source>Back, close, dismiss</source>
        <translation>Volver, cerrar, descartar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt y la letra subrayada</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In this dialog</source>
        <translation>En este diálogo</translation>
    </message>
    <message>
        <source>Send or save what is typed</source>
        <translation>Enviar o guardar lo escrito</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInPresenter</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escribe tu dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.org</source>
        <translation>Esto no es una dirección de correo. Tiene esta forma: name@example.org</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://</source>
        <translation>Esto no es una dirección web. Empieza por https:// o http://</translation>
    </message>
    <message>
        <source>Enter the code from the mail.</source>
        <translation>Escribe el código del correo.</translation>
    </message>
    <message>
        <source>The code has %1 letters and digits.</source>
        <translation>El código tiene %1 letras y cifras.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInView</name>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Di&amp;rección de correo</translation>
    </message>
    <message>
        <source>We send a link and a code. No password needed.</source>
        <translation>Te enviamos un enlace y un código. Sin contraseña.</translation>
    </message>
    <message>
        <source>&amp;Send sign-in link</source>
        <translation>&amp;Enviar el enlace</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>%1 is Google or Microsoft</extracomment>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Connects your calendar as well</source>
        <translation>Conecta también tu calendario</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avanzado</translation>
    </message>
    <message>
        <source>Se&amp;rver address</source>
        <translation>Dirección del &amp;servidor</translation>
    </message>
    <message>
        <source>Your accelerator tells you if you need another one.</source>
        <translation>Tu aceleradora te dice si necesitas otra.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continúa en tu navegador</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>If no browser has opened: paste it into one on this computer</source>
        <translation>Si no se ha abierto el navegador, pégala en uno de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and agree. You come back here by yourself.</source>
        <translation>Inicia sesión en %1 y da permiso. Volverás aquí sin hacer nada más.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Check your mail</source>
        <translation>Mira tu correo</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>8 letters and digits; you can also paste the link.</source>
        <translation>8 letras y cifras; también puedes pegar el enlace.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Use another address</source>
        <translation>&amp;Usar otra dirección</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>We sent a mail to %1. Open its link, or type the code here.</source>
        <translation>Hemos enviado un correo a %1. Abre su enlace o escribe aquí el código.</translation>
    </message>
    <message>
        <source>Send again (%1 s)</source>
        <translation>Enviar de nuevo (%1 s)</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInsPresenter</name>
    <message>
        <source>You are still signed in there. %1</source>
        <extracomment>%1 the reason as a sentence</extracomment>
        <translation>La sesión sigue iniciada allí. %1</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Sesión cerrada allí.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SignInsView</name>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas las sesiones…</translation>
    </message>
    <message>
        <source>%1 – here and now</source>
        <translation>%1 – aquí y ahora</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – último uso %2</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Sign out there: %1</source>
        <extracomment>%1 is a computer</extracomment>
        <translation>Cerrar la sesión: %1</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar todas las sesiones?</translation>
    </message>
    <message>
        <source>Every computer that is signed in as you has to sign in again, this one too.</source>
        <translation>En todos los ordenadores donde tienes la sesión iniciada habrá que iniciarla otra vez, también en este.</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere</source>
        <translation>&amp;Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationDialog</name>
    <message>
        <source>Why is this slot missing?</source>
        <translation>¿Por qué falta este hueco?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationPresenter</name>
    <message>
        <source>%1 for the mentor, %2</source>
        <translation>%1 para el mentor, %2</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Mentor dormant</source>
        <translation>Mentor sin actividad</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Con demasiada antelación</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>Sin disponibilidad</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>Cambio de hora oficial</translation>
    </message>
    <message>
        <source>Buffer between slots</source>
        <translation>Pausa entre huecos</translation>
    </message>
    <message>
        <source>No room for a whole slot</source>
        <translation>No cabe un hueco entero</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Being booked</source>
        <translation>Reservándose</translation>
    </message>
    <message>
        <source>Weekly cap reached</source>
        <translation>Límite semanal alcanzado</translation>
    </message>
    <message>
        <source>Busy elsewhere</source>
        <translation>Ocupado con otra cosa</translation>
    </message>
    <message>
        <source>Other availability in the way</source>
        <translation>Choca con otra disponibilidad</translation>
    </message>
    <message>
        <source>Slot not made yet</source>
        <translation>Hueco aún sin crear</translation>
    </message>
    <message>
        <source>Nobody can book a deactivated mentor. Activate the account first.</source>
        <translation>Nadie puede reservar con un mentor desactivado. Activa primero la cuenta.</translation>
    </message>
    <message>
        <source>You can book it for a mentee all the same, once you confirm the warning.</source>
        <translation>Aun así puedes reservarlo para un mentee si confirmas la advertencia.</translation>
    </message>
    <message>
        <source>Slots are made for the next 30 days. Book it as a free time, or wait.</source>
        <translation>Los huecos se crean para los próximos 30 días. Resérvalo como hora suelta, o espera.</translation>
    </message>
    <message>
        <source>Ask the mentor to offer it, or book it as a free time.</source>
        <translation>Pide al mentor que lo ofrezca, o resérvalo como hora suelta.</translation>
    </message>
    <message>
        <source>Ask the mentor before you book a free time on these days.</source>
        <translation>Pregunta al mentor antes de reservar una hora suelta en estos días.</translation>
    </message>
    <message>
        <source>Look at the booking, or choose another time.</source>
        <translation>Mira la reserva, o elige otra hora.</translation>
    </message>
    <message>
        <source>It is free again in a few minutes unless it is booked.</source>
        <translation>Vuelve a estar libre en unos minutos, si no se reserva.</translation>
    </message>
    <message>
        <source>Ask whether the other meeting can move, or choose another time.</source>
        <translation>Pregunta si la otra reunión puede cambiar de hora, o elige otra.</translation>
    </message>
    <message>
        <source>Two of the mentor’s availabilities meet on that day, as travel can make them. Look for a slot of the other one.</source>
        <translation>Ese día coinciden dos disponibilidades del mentor, como puede pasar por un viaje. Busca un hueco de la otra.</translation>
    </message>
    <message>
        <source>Slots are made by a job: run “Slot window” on the page of jobs.</source>
        <translation>Los huecos los crea un trabajo: ejecuta «Ventana de huecos» en la página de trabajos.</translation>
    </message>
    <message>
        <source>The calendar was last read %1.</source>
        <extracomment>%1 is &quot;12 minutes ago&quot;</extracomment>
        <translation>El calendario se leyó por última vez %1.</translation>
    </message>
    <message>
        <source>Mentee deactivated</source>
        <translation>Mentee desactivado</translation>
    </message>
    <message>
        <source>Tier too high</source>
        <translation>Nivel demasiado alto</translation>
    </message>
    <message>
        <source>Weekly limit used up</source>
        <translation>Límite semanal agotado</translation>
    </message>
    <message>
        <source>No calendar connected</source>
        <translation>Sin calendario conectado</translation>
    </message>
    <message>
        <source>Nobody who is deactivated can meet anyone. Activate the account first.</source>
        <translation>Quien está desactivado no puede reunirse con nadie. Activa primero la cuenta.</translation>
    </message>
    <message>
        <source>Grant the mentee an exception, or book it for them and confirm the warning.</source>
        <translation>Concede una excepción al mentee, o reserva por él y confirma la advertencia.</translation>
    </message>
    <message>
        <source>Ask the mentee to connect their calendar, or book it for them.</source>
        <translation>Pide al mentee que conecte su calendario, o reserva por él.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotExplanationView</name>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>Choose a mentor first</source>
        <translation>Elige primero un mentor</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>for a meeting with %1</source>
        <extracomment>%1 a name: the question is about a meeting with that person</extracomment>
        <translation>para una reunión con %1</translation>
    </message>
    <message>
        <source>Why can&apos;t somebody be booked?</source>
        <translation>¿Por qué no se puede reservar con alguien?</translation>
    </message>
    <message>
        <source>Choose a mentor and a time: all that stands in the way is listed here.</source>
        <translation>Elige un mentor y una hora: aquí aparece todo lo que lo impide.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: mentees can book this time.</source>
        <translation>Nada lo impide: los mentees pueden reservar esta hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) why mentees can&apos;t book this time:</source>
        <translation>
            <numerusform>%n motivo por el que los mentees no pueden reservar esta hora:</numerusform>
            <numerusform>%n motivos por los que los mentees no pueden reservar esta hora:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>%1 ya no se puede elegir.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotListModel</name>
    <message>
        <source>Open</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Pedido por %1</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Booked by %1</source>
        <translation>Reservado por %1</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Past, with %1</source>
        <translation>Pasado, con %1</translation>
    </message>
    <message>
        <source>Busy in your calendar</source>
        <comment>a slot that is not offered meanwhile</comment>
        <translation>Ocupado en tu calendario</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotPicker</name>
    <message>
        <source>Grey slots begin too soon: meetings are booked at least 24 hours ahead.</source>
        <translation>Los huecos en gris empiezan demasiado pronto: las reuniones se reservan con al menos 24 horas de antelación.</translation>
    </message>
    <message>
        <source>The mentor has as many meetings in this week as they want. Choose another week.</source>
        <translation>El mentor ya tiene esta semana todas las reuniones que quiere. Elige otra semana.</translation>
    </message>
    <message>
        <source>This mentor has no open slots in the coming weeks. Look again later.</source>
        <translation>Este mentor no tiene huecos libres en las próximas semanas. Vuelve a mirar más adelante.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Ir a esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Semana anterior (Re Pág)</translation>
    </message>
    <message>
        <source>This week (Home)</source>
        <translation>Esta semana (Inicio)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Semana siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>Mostrar las horas en</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Tu hora</translation>
    </message>
    <message>
        <source>Mentor&apos;s time</source>
        <translation>Hora del mentor</translation>
    </message>
    <message>
        <source>Go to the &amp;first free week</source>
        <translation>Ir a la &amp;primera semana libre</translation>
    </message>
    <message>
        <source>No open slots in this week.</source>
        <translation>No hay huecos libres esta semana.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Only when I&apos;m f&amp;ree</source>
        <translation>Solo cuando estoy lib&amp;re</translation>
    </message>
    <message>
        <source>Hides times at which you have something else, by your calendar and your meetings here</source>
        <translation>Oculta las horas en las que tienes otra cosa, según tu calendario y tus reuniones aquí</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect your calendar</source>
        <translation>Conectar tu calendario</translation>
    </message>
    <message>
        <source>No open slots in this week at which you are free.</source>
        <translation>Esta semana no hay huecos libres en los que tú puedas.</translation>
    </message>
    <message>
        <source>At grey times you have another meeting.</source>
        <translation>En las horas en gris tienes otra reunión.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotPickerPresenter</name>
    <message>
        <source>Connect your calendar, and you see which of a mentor&apos;s times are free for both of you.</source>
        <translation>Conecta tu calendario y verás qué horas de un mentor les vienen bien a ambas partes.</translation>
    </message>
    <message>
        <source>Both of you are free. Your calendar was read %1.</source>
        <extracomment>beside a star; %1 is &quot;5 minutes ago&quot;</extracomment>
        <translation>Ambas partes están libres. Tu calendario se leyó %1.</translation>
    </message>
    <message>
        <source>Your calendar is being read. In a moment you see when both of you are free.</source>
        <translation>Se está leyendo tu calendario. Enseguida verás cuándo pueden ambas partes.</translation>
    </message>
    <message>
        <source>Without your calendar only your meetings here count. Connect it to see when both of you are free.</source>
        <translation>Sin tu calendario solo cuentan tus reuniones aquí. Conéctalo para ver cuándo pueden ambas partes.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SlotText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day such as &quot;Tue 6 Jan&quot;, %2 a time
----------
%1 a day, %2 a time range</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as a date format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day of a week</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <extracomment>the same moment where the other side is: name, day and time range, time zone</extracomment>
        <translation>Para %1: %2, %3</translation>
    </message>
    <message>
        <source>The time that you had chosen, %1, can&apos;t be had any more. Choose another one.</source>
        <extracomment>%1 is a day with hours</extracomment>
        <translation>El hueco que elegiste, %1, ya no está disponible. Elige otro.</translation>
    </message>
</context>
<context>
    <name>oh::ui::SplashView</name>
    <message>
        <source>Office Hours</source>
        <translation>Office Hours</translation>
    </message>
    <message>
        <source>Signing you in…</source>
        <translation>Iniciando tu sesión…</translation>
    </message>
    <message>
        <source>Signing you in</source>
        <translation>Iniciando tu sesión</translation>
    </message>
</context>
<context>
    <name>oh::ui::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy buena</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>%1 of 5 stars: %2</source>
        <extracomment>%1 stars, %2 what so many mean</extracomment>
        <translation>%1 de 5 estrellas: %2</translation>
    </message>
    <message>
        <source>One star more</source>
        <translation>Una estrella más</translation>
    </message>
    <message>
        <source>One star less</source>
        <translation>Una estrella menos</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Aún sin estrellas</translation>
    </message>
</context>
<context>
    <name>oh::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Request id:</source>
        <translation>Id. de la petición:</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar el id. de la petición</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>oh::ui::SyncPage</name>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search people and providers</source>
        <translation>Buscar personas y proveedores</translation>
    </message>
    <message>
        <source>Search what problems say</source>
        <translation>Buscar en los problemas</translation>
    </message>
    <message>
        <source>State of the calendars</source>
        <translation>Estado de los calendarios</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Run all that &amp;fail</source>
        <translation>Ejecutar los que &amp;fallan</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>Only with &amp;problems</source>
        <translation>Solo con &amp;problemas</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try other words, or everything.</source>
        <translation>Prueba con otras palabras o muestra todo.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No calendars</source>
        <translation>No hay calendarios</translation>
    </message>
    <message>
        <source>Calendars at Google and Microsoft that people connect appear here.</source>
        <translation>Aquí aparecen los calendarios de Google y Microsoft que conectan las personas.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Todavía no se ha importado nada</translation>
    </message>
    <message>
        <source>Imports of the base by the server&apos;s command appear here, with what they could not take.</source>
        <translation>Aquí aparecen las importaciones de la base con la orden del servidor y lo que no pudieron tomar.</translation>
    </message>
    <message>
        <source>Select calendars that are connected</source>
        <translation>Seleccione calendarios conectados</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) are read in a moment</source>
        <translation>
            <numerusform>%n calendario se lee en un momento</numerusform>
            <numerusform>%n calendarios se leen en un momento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done, %1 could: %2</source>
        <extracomment>%n failed, %1 of them worked, %2 is the reason of the first failure</extracomment>
        <translation>
            <numerusform>%n ha fallado, %1 en orden: %2</numerusform>
            <numerusform>%n han fallado, %1 en orden: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDetails</name>
    <message>
        <source>Asked for by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Where it would be used</source>
        <translation>Dónde se usaría</translation>
    </message>
    <message>
        <source>Similar tags in use</source>
        <translation>Etiquetas parecidas en uso</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>%1 · asked for %2</source>
        <extracomment>%1 a category, %2 &quot;2 hours ago&quot;</extracomment>
        <translation>%1 · pedida %2</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <extracomment>%1: how programs call a tag</extracomment>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this instead</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Usar %1 en su lugar</translation>
    </message>
    <message>
        <source>Merges the request into %1: whoever asked gets that one</source>
        <translation>Fusiona la solicitud con %1: quien la pidió recibe esa</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>None looks like it.</source>
        <translation>Ninguna se parece.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagDialog</name>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>A new tag</source>
        <translation>Una nueva etiqueta</translation>
    </message>
    <message>
        <source>Everybody can choose it at once.</source>
        <translation>Todo el mundo podrá elegirla al momento.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de etiqueta</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>¿Cómo se llamará %1?</translation>
    </message>
    <message>
        <source>It is still found by the name that it has now.</source>
        <translation>Se seguirá encontrando por el nombre que tiene ahora.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Where does %1 belong?</source>
        <translation>¿Dónde va %1?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Fusionar etiqueta</translation>
    </message>
    <message>
        <source>Merge %1 into another tag</source>
        <translation>Fusionar %1 con otra etiqueta</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Reject tag</source>
        <translation>Rechazar etiqueta</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>¿Rechazar %1?</translation>
    </message>
    <message>
        <source>It is taken off all profiles, and whoever asked is told why.</source>
        <translation>Se quita de todos los perfiles y se explica el motivo a quien la pidió.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>De&amp;bajo de</translation>
    </message>
    <message>
        <source>The tag that &amp;remains</source>
        <translation>Etiqueta que &amp;queda</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>Mot&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>De&amp;jar como está</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Type a few letters to find one.</source>
        <translation>Escribe unas letras para encontrar una.</translation>
    </message>
    <message>
        <source>Nothing: directly in the category</source>
        <translation>De nada: directamente en la categoría</translation>
    </message>
    <message>
        <source>Choose the tag that remains to see what moves.</source>
        <translation>Elige la etiqueta que queda para ver qué se mueve.</translation>
    </message>
    <message>
        <source>Nobody carries %1: nothing moves.</source>
        <translation>Nadie lleva %1: no se mueve nada.</translation>
    </message>
    <message>
        <source>Get %2 instead: %1.</source>
        <translation>Pasan a %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move along.</source>
        <translation>
            <numerusform>%n etiqueta de debajo se mueve con ella.</numerusform>
            <numerusform>%n etiquetas de debajo se mueven con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever types %1 from now on gets %2.</source>
        <translation>Desde ahora, quien escriba %1 obtiene %2.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elige una de la lista.</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads this.</source>
        <translation>Di por qué: lo lee quien la pidió.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagEditor</name>
    <message>
        <source>Your tags</source>
        <translation>Tus etiquetas</translation>
    </message>
    <message>
        <source>No tags yet. They decide who is recommended to you, and to whom.</source>
        <translation>Aún no hay etiquetas. Deciden a quién se te recomienda y quién se te recomienda a ti.</translation>
    </message>
    <message>
        <source>The coordinators decide about “%1”</source>
        <translation>La coordinación decidirá sobre «%1»</translation>
    </message>
    <message>
        <source>“%1” was in the list already</source>
        <translation>«%1» ya estaba en la lista</translation>
    </message>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>Añadir una eti&amp;queta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Search industries, technologies and stages…</source>
        <translation>Buscar sectores, tecnologías y fases…</translation>
    </message>
    <message>
        <source>Choose from the list, or press Enter. Each change is saved at once.</source>
        <translation>Elige de la lista o pulsa Intro. Cada cambio se guarda al momento.</translation>
    </message>
    <message>
        <source>Kind of the new tag</source>
        <translation>Tipo de la nueva etiqueta</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirla</translation>
    </message>
    <message>
        <source>“%1” is on your profile already.</source>
        <translation>«%1» ya está en tu perfil.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Ask the coordinators for it; until they decide, only your profile shows it.</source>
        <translation>«%1» no está en la lista. Pídela a la coordinación; hasta que decida, solo la muestra tu perfil.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a tag and its kind</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>No se ha podido leer la lista: %1</translation>
    </message>
    <message>
        <source>%1 (waits for approval)</source>
        <translation>%1 (espera aprobación)</translation>
    </message>
    <message>
        <source>How much %1 stands for your expertise</source>
        <translation>Cuánto representa %1 en tu especialidad</translation>
    </message>
    <message>
        <source>Weight not set</source>
        <translation>Sin peso</translation>
    </message>
    <message>
        <source> % of my expertise</source>
        <extracomment>after a number: a share of a hundred</extracomment>
        <translation> % de mi especialidad</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>«%1» ahora es «%2».</translation>
    </message>
    <message>
        <source>“%1” was not taken into the list: %2</source>
        <translation>«%1» no ha entrado en la lista: %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterList</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Space checks or unchecks a tag.</source>
        <translation>Espacio marca o desmarca una etiqueta.</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Ninguna etiqueta coincide.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagFilterModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a tag and how many people it would leave</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By requester</source>
        <translation>Por solicitante</translation>
    </message>
    <message>
        <source>Say why: whoever asked for it reads this.</source>
        <translation>Di por qué: lo lee quien la pidió.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), please.</source>
        <translation>
            <numerusform>%n carácter como máximo, por favor.</numerusform>
            <numerusform>%n caracteres como máximo, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody can choose it; whoever asked is told</source>
        <translation>Todo el mundo puede elegirla; se avisa a quien la pidió</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n profile(s); whoever asked is told why</source>
        <translation>
            <numerusform>Se quita de %n perfil; se explica el motivo a quien la pidió</numerusform>
            <numerusform>Se quita de %n perfiles; se explica el motivo a quien la pidió</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asked for by %2</source>
        <extracomment>%1 is a category, %2 a person</extracomment>
        <translation>%1 · pedida por %2</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagTreeModel</name>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionada con %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Mentees</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>oh::ui::Tags</name>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionada</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de muestra</translation>
    </message>
    <message>
        <source>Nobody carries it</source>
        <translation>Nadie la lleva</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n empresa</numerusform>
            <numerusform>%n empresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPage</name>
    <message>
        <source>&amp;New tag …</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tags and people</source>
        <translation>Buscar etiquetas y personas</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The chosen tag</source>
        <translation>La etiqueta elegida</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;probar</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>R&amp;echazar…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Mer&amp;ge …</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>Take &amp;out of use</source>
        <translation>Re&amp;tirar del uso</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>Volver a u&amp;sar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a state, %2 how many tags are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No tag in this state has these words.</source>
        <translation>Ninguna etiqueta de este estado tiene estas palabras.</translation>
    </message>
    <message>
        <source>Search all tags</source>
        <translation>Buscar en todas las etiquetas</translation>
    </message>
    <message>
        <source>No tags here</source>
        <translation>Aquí no hay etiquetas</translation>
    </message>
    <message>
        <source>No tag is in this state.</source>
        <translation>Ninguna etiqueta está en este estado.</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <translation>Mostrar todas las etiquetas</translation>
    </message>
    <message>
        <source>No tag is chosen</source>
        <translation>Ninguna etiqueta elegida</translation>
    </message>
    <message>
        <source>Choose one to see what can be done with it.</source>
        <translation>Elige una para ver qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a category, %2 a state</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Debajo de %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionada con %1</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>Pedida por %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidida por %1, %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>Guardada como %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TagsPresenter</name>
    <message>
        <source>%1 is a tag now.</source>
        <translation>%1 ya es una etiqueta.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 se ha movido.</translation>
    </message>
    <message>
        <source>%1 can be chosen again.</source>
        <translation>%1 se puede volver a elegir.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <translation>%1 ya no se puede elegir.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 está aprobada.</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 está rechazada.</translation>
    </message>
    <message>
        <source>%1 stands for both now.</source>
        <translation>%1 vale ahora por ambas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::Texts</name>
    <message>
        <source>Bronze</source>
        <translation>Bronce</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Plata</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platino</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>There is no meeting link yet. Make one of your own, in Teams, Meet or Zoom for instance, and share it in the notes.</source>
        <translation>La reunión aún no tiene enlace. Crea uno por tu cuenta, por ejemplo en Teams, Meet o Zoom, y compártelo en las notas.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Needs another time</source>
        <translation>Hace falta otra hora</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>24 hours before</source>
        <translation>24 horas antes</translation>
    </message>
    <message>
        <source>24 hours and 1 hour before</source>
        <translation>24 horas y 1 hora antes</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Pitch.vc</source>
        <translation>Pitch.vc</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection; we keep trying.</source>
        <translation>No se puede conectar con el servidor. Comprueba tu conexión; seguimos intentándolo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>El servidor no respondió a tiempo. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The server sent an answer that this version does not understand. Try again, or update the application.</source>
        <translation>El servidor ha enviado una respuesta que esta versión no entiende. Inténtalo otra vez o actualiza la aplicación.</translation>
    </message>
    <message>
        <source>The service is busy or being repaired. Try again in a moment.</source>
        <translation>El servicio está ocupado o en reparación. Inténtalo en un momento.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.</source>
        <translation>Algo ha fallado en el servidor. Inténtalo otra vez; si sigue igual, di a la coordinación el id. de la petición.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiadas peticiones. Inténtalo dentro de %n segundo.</numerusform>
            <numerusform>Demasiadas peticiones. Inténtalo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>Demasiadas peticiones. Espera un momento e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>An account was deactivated</source>
        <translation>Se desactivó una cuenta</translation>
    </message>
    <message>
        <source>One of the two has another role now</source>
        <translation>Una de las dos personas tiene ahora otro rol</translation>
    </message>
    <message>
        <source>One of the two left the programme</source>
        <translation>Una de las dos personas dejó el programa</translation>
    </message>
    <message>
        <source>The mentor withdrew the availability</source>
        <translation>El mentor retiró la disponibilidad</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id. de la petición: %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TierBadge</name>
    <message>
        <source>%1 tier</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeOffDialog</name>
    <message>
        <source>Time off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>&amp;Add time off</source>
        <translation>&amp;Añadir días libres</translation>
    </message>
    <message>
        <source>You have no time off planned.</source>
        <translation>No tienes días libres previstos.</translation>
    </message>
    <message>
        <source>Your time off</source>
        <translation>Tus días libres</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Optional. Mentees don&apos;t see it.</source>
        <translation>Opcional. Los mentees no la ven.</translation>
    </message>
    <message>
        <source>Nobody can book you on these days; while you travel, they are days at the place where you are. Your availability stays as it is, and open slots come back when you delete the entry.</source>
        <translation>Nadie puede reservar contigo estos días; mientras viajas, son los días del lugar en el que estás. Tu disponibilidad se queda como está, y los huecos libres vuelven cuando borras la entrada.</translation>
    </message>
</context>
<context>
    <name>oh::ui::TimeText</name>
    <message>
        <source>%1–%2 (%3)</source>
        <extracomment>A time range that ends on another day: start, end, day of the end</extracomment>
        <translation>%1–%2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dentro de un momento</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
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
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::Toast</name>
    <message>
        <source>Success</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>oh::ui::ToastOverlay</name>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>oh::ui::TravelDialog</name>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>On these days the times of your availability are meant on the clocks of the place where you are. Slots that somebody booked stay where they are.</source>
        <translation>En estos días, las horas de tu disponibilidad son las del lugar donde estás. Los huecos ya reservados se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Add travel</source>
        <translation>&amp;Añadir viaje</translation>
    </message>
    <message>
        <source>You have no travel planned.</source>
        <translation>No tienes viajes previstos.</translation>
    </message>
    <message>
        <source>Your days of travel</source>
        <translation>Tus días de viaje</translation>
    </message>
    <message>
        <source>Time &amp;zone there</source>
        <translation>&amp;Zona horaria allí</translation>
    </message>
</context>
<context>
    <name>oh::ui::UndoToast</name>
    <message>
        <source>Time left to undo</source>
        <translation>Tiempo que queda para deshacer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <extracomment>%1: the key that does the same</extracomment>
        <translation>Deshacer (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1. %2 can be pressed to undo it.</source>
        <translation>%1. Pulsa %2 para deshacerlo.</translation>
    </message>
</context>
<context>
    <name>oh::ui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>You changed your profile and did not save it yet.</source>
        <translation>Has cambiado tu perfil y aún no lo has guardado.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>¿Conservar lo que has escrito?</translation>
    </message>
    <message>
        <source>Keep for &amp;later</source>
        <translation>Conservar para &amp;más tarde</translation>
    </message>
    <message>
        <source>It is neither sent nor saved yet. Kept, it is here again when you come back to it.</source>
        <translation>Aún no se ha enviado ni guardado. Si lo conservas, estará aquí cuando vuelvas.</translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPage</name>
    <message>
        <source>&amp;New account …</source>
        <translation>&amp;Nueva cuenta…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search names, work, or an e-mail address</source>
        <translation>Buscar nombres, cargos, empresas o un correo</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Quitar fi&amp;ltros</translation>
    </message>
    <message>
        <source>&amp;Deactivate them …</source>
        <translation>&amp;Desactivarlas…</translation>
    </message>
    <message>
        <source>&amp;Reactivate them …</source>
        <translation>&amp;Reactivarlas…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Deactivate …</source>
        <translation>De&amp;sactivar…</translation>
    </message>
    <message>
        <source>&amp;Reactivate …</source>
        <translation>Reac&amp;tivar…</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nueva cuenta</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n nivel</numerusform>
            <numerusform>%n niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Sin cuentas</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try other words, or another role or state.</source>
        <translation>Prueba con otras palabras, o con otro rol o estado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Make one, or import an Airtable base.</source>
        <translation>Crea una, o importa una base de Airtable.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>Dirección de correo copiada</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) deactivated</source>
        <translation>
            <numerusform>%n cuenta desactivada</numerusform>
            <numerusform>%n cuentas desactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) reactivated</source>
        <translation>
            <numerusform>%n cuenta reactivada</numerusform>
            <numerusform>%n cuentas reactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) removed; within 24 hours they can be brought back</source>
        <translation>
            <numerusform>%n cuenta quitada; se puede recuperar durante 24 horas</numerusform>
            <numerusform>%n cuentas quitadas; se pueden recuperar durante 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) changed</source>
        <translation>
            <numerusform>%n rol cambiado</numerusform>
            <numerusform>%n roles cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>They get a mail that says how to sign in.</source>
        <translation>Recibirá un correo que explica cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>Crear la c&amp;uenta</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 ya puede iniciar sesión</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar a %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>The personal data is erased</source>
        <translation>Los datos personales se han borrado</translation>
    </message>
    <message>
        <source>The calculated score counts again</source>
        <translation>La puntuación calculada vuelve a contar</translation>
    </message>
    <message>
        <source>The score is set</source>
        <translation>La puntuación está fijada</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Abrir los detalles</translation>
    </message>
</context>
<context>
    <name>oh::ui::UsersPresenter</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Cargo y empresa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Last booking</source>
        <translation>Última reserva</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
</context>
<context>
    <name>oh::ui::WaitingNotice</name>
    <message>
        <source>Tell me when a slot &amp;opens</source>
        <translation>Avisarme cuando haya un &amp;hueco</translation>
    </message>
    <message>
        <source>&amp;Wait no longer</source>
        <translation>Dejar de es&amp;perar</translation>
    </message>
    <message>
        <source>You were told of a free slot of %1&apos;s. You stay on the waiting list until you book.</source>
        <translation>Te avisamos de un hueco libre de %1. Sigues en la lista de espera hasta que reserves.</translation>
    </message>
    <message>
        <source>You wait for %1, first in line: you get a mail as soon as a slot opens.</source>
        <translation>Esperas a %1 en primer lugar: recibirás un correo en cuanto se abra un hueco.</translation>
    </message>
    <message>
        <source>You wait for %1 at place %2: you get a mail when it is your turn.</source>
        <translation>Esperas a %1 en el puesto %2: recibirás un correo cuando sea tu turno.</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Dejar de esperar a %1</translation>
    </message>
    <message>
        <source>Tell me when a slot of %1 opens</source>
        <translation>Avisarme cuando %1 tenga un hueco</translation>
    </message>
</context>
<context>
    <name>oh::ui::WaitingStrip</name>
    <message>
        <source>Mentors you wait for</source>
        <translation>Mentores a los que esperas</translation>
    </message>
    <message>
        <source>Waiting for a free slot:</source>
        <translation>Esperas un hueco libre de:</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Ver a %1</translation>
    </message>
    <message>
        <source>told of a slot</source>
        <translation>aviso de hueco enviado</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>Wait for %1 no longer</source>
        <translation>Dejar de esperar a %1</translation>
    </message>
</context>
<context>
    <name>oh::ui::Warnings</name>
    <message>
        <source>The meeting begins in less than 24 hours.</source>
        <translation>La reunión empieza en menos de 24 horas.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee.</source>
        <translation>El mentor está más de un nivel por encima del mentee.</translation>
    </message>
    <message>
        <source>The mentor has not met anyone for 90 days.</source>
        <translation>El mentor no se ha reunido con nadie en 90 días.</translation>
    </message>
    <message>
        <source>The mentee has used all bookings of this week.</source>
        <translation>El mentee ha usado todas las reservas de esta semana.</translation>
    </message>
    <message>
        <source>The mentor has as many sessions in that week as they want.</source>
        <translation>El mentor tiene esa semana todas las sesiones que quiere.</translation>
    </message>
    <message>
        <source>The mentor has time off then.</source>
        <translation>El mentor tiene entonces días libres.</translation>
    </message>
    <message>
        <source>One of the two has another appointment in their calendar then.</source>
        <translation>Una de las dos partes tiene entonces otro compromiso en su calendario.</translation>
    </message>
    <message>
        <source>The mentor has another meeting closer to this one than they want.</source>
        <translation>El mentor tiene otra reunión más cerca de esta de lo que quiere.</translation>
    </message>
    <message>
        <source>The mentor has another appointment in their calendar then.</source>
        <translation>En el calendario del mentor hay otra cita a esa hora.</translation>
    </message>
    <message>
        <source>The mentee has another appointment in their calendar then.</source>
        <translation>En el calendario del mentee hay otra cita a esa hora.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WarningsBox</name>
    <message>
        <source>Confirm &amp;all</source>
        <translation>Confirmar &amp;todo</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Tick what you have read, then try once more.</source>
        <translation>Marca lo que has leído e inténtalo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>This goes against %n rule(s). You may do it all the same: confirm, then try once more.</source>
        <translation>
            <numerusform>Esto va contra %n regla. Aun así puedes hacerlo: confirma e inténtalo otra vez.</numerusform>
            <numerusform>Esto va contra %n reglas. Aun así puedes hacerlo: confirma e inténtalo otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekCanvas</name>
    <message>
        <source>Up in the day</source>
        <translation>Hacia arriba en el día</translation>
    </message>
    <message>
        <source>Down in the day</source>
        <translation>Hacia abajo en el día</translation>
    </message>
    <message>
        <source>To the day at the left</source>
        <translation>Al día de la izquierda</translation>
    </message>
    <message>
        <source>To the day at the right</source>
        <translation>Al día de la derecha</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekCanvasHeader</name>
    <message>
        <source>%1 – the clocks change on this day</source>
        <translation>%1 – ese día cambia la hora</translation>
    </message>
</context>
<context>
    <name>oh::ui::WeekGrid</name>
    <message>
        <source>Open slots of the week</source>
        <translation>Huecos libres de la semana</translation>
    </message>
    <message>
        <source>Arrow keys move between slots and days, Enter picks one, Page Up and Page Down change the week, Home goes to today.</source>
        <translation>Las flechas se mueven entre huecos y días, Intro elige uno, Re Pág y Av Pág cambian de semana, Inicio va a hoy.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>being booked by somebody else</source>
        <translation>otra persona lo está reservando</translation>
    </message>
    <message>
        <source>just booked by somebody else</source>
        <translation>otra persona acaba de reservarlo</translation>
    </message>
    <message>
        <source>the mentor&apos;s week is full</source>
        <translation>la semana del mentor está completa</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>demasiado pronto para reservar</translation>
    </message>
    <message>
        <source>not bookable</source>
        <translation>no se puede reservar</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <extracomment>a slot for screen readers: day, start, end, whether it can be booked</extracomment>
        <translation>%1, de %2 a %3, %4</translation>
    </message>
    <message>
        <source>Somebody else is booking it.</source>
        <translation>Otra persona lo está reservando.</translation>
    </message>
    <message>
        <source>Somebody else just booked it.</source>
        <translation>Otra persona acaba de reservarlo.</translation>
    </message>
    <message>
        <source>The mentor takes no more meetings in this week.</source>
        <translation>El mentor no acepta más reuniones esta semana.</translation>
    </message>
    <message>
        <source>Book at least 24 hours ahead.</source>
        <translation>Reserva con al menos 24 horas de antelación.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>No slots</source>
        <translation>Sin huecos</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>available, and you are free</source>
        <translation>disponible, y tú puedes</translation>
    </message>
    <message>
        <source>available, but you have something else then</source>
        <translation>disponible, pero tienes otra cosa a esa hora</translation>
    </message>
    <message>
        <source>Both of you are free.</source>
        <translation>Ambas partes están libres.</translation>
    </message>
    <message>
        <source>You have something else then.</source>
        <translation>Tienes otra cosa a esa hora.</translation>
    </message>
    <message>
        <source>you have another meeting then</source>
        <translation>a esa hora tienes otra reunión</translation>
    </message>
    <message>
        <source>You have another meeting then.</source>
        <translation>A esa hora tienes otra reunión.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGloveDialog</name>
    <message>
        <source>Book for somebody</source>
        <translation>Reservar para alguien</translation>
    </message>
    <message>
        <source>Book a meeting for a mentor and a mentee</source>
        <translation>Reservar una reunión para un mentor y un mentee</translation>
    </message>
    <message>
        <source>M&amp;entor</source>
        <translation>M&amp;entor</translation>
    </message>
    <message>
        <source>&amp;Mentee</source>
        <translation>&amp;Mentee</translation>
    </message>
    <message>
        <source>What the two are going to talk about</source>
        <translation>De qué van a hablar</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>Ma&amp;terials</source>
        <translation>Ma&amp;teriales</translation>
    </message>
    <message>
        <source>One link a line.</source>
        <translation>Un enlace por línea.</translation>
    </message>
    <message>
        <source>&amp;Reason for the audit log</source>
        <translation>Motivo para el &amp;registro de auditoría</translation>
    </message>
    <message>
        <source>Why you book for them. Coordinators can read it.</source>
        <translation>Por qué reservas en su nombre. La coordinación puede leerlo.</translation>
    </message>
    <message>
        <source>A &amp;slot of the mentor</source>
        <translation>Un &amp;hueco del mentor</translation>
    </message>
    <message>
        <source>Another t&amp;ime</source>
        <translation>Otra hor&amp;a</translation>
    </message>
    <message>
        <source>&amp;Why is a slot missing?</source>
        <translation>¿&amp;Por qué falta un hueco?</translation>
    </message>
    <message>
        <source>Choose a mentor, and the open slots appear here.</source>
        <translation>Elige un mentor y aquí aparecerán los huecos libres.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dura&amp;tion</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>The time need not be one of the mentor&apos;s slots. Free slots that it touches are taken; other meetings of the two forbid it.</source>
        <translation>La hora no tiene que ser un hueco del mentor. Los huecos libres que toque se ocupan; otras reuniones de cualquiera de las dos partes lo impiden.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Empezar de nue&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What you have typed is kept</source>
        <translation>Lo que has escrito se conserva</translation>
    </message>
    <message>
        <source>&amp;Book meeting</source>
        <translation>Re&amp;servar la reunión</translation>
    </message>
    <message>
        <source>No time chosen yet</source>
        <translation>Ninguna hora elegida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time range, time zone</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For the mentor: %1, %2</source>
        <extracomment>the same moment where the mentor is; %1 time range, %2 time zone</extracomment>
        <translation>Para el mentor: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Book anyway</source>
        <translation>Re&amp;servar de todos modos</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Reservando…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be chosen any more.</source>
        <extracomment>%1 is the name of somebody who left, or was deactivated</extracomment>
        <translation>Ya no se puede elegir a %1.</translation>
    </message>
</context>
<context>
    <name>oh::ui::WhiteGlovePresenter</name>
    <message>
        <source>Somebody else has just booked this slot. Choose another one.</source>
        <translation>Otra persona acaba de reservar este hueco. Elige otro.</translation>
    </message>
    <message numerus="yes">
        <source>Say in at least %n character(s) what the meeting is about.</source>
        <translation>
            <numerusform>Di en al menos %n carácter de qué trata la reunión.</numerusform>
            <numerusform>Di en al menos %n caracteres de qué trata la reunión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line must be a web address (https://…).</source>
        <translation>Cada línea debe ser una dirección web (https://…).</translation>
    </message>
    <message>
        <source>Choose a mentor from the list.</source>
        <translation>Elige un mentor de la lista.</translation>
    </message>
    <message>
        <source>Choose a mentee from the list.</source>
        <translation>Elige un mentee de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the mentor&apos;s slots, or a free time.</source>
        <translation>Elige un hueco del mentor o una hora suelta.</translation>
    </message>
    <message>
        <source>Say where the two meet.</source>
        <translation>Di dónde es la reunión.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Esta hora ya ha pasado. Elige una posterior.</translation>
    </message>
    <message>
        <source>The slot is not kept any more: it was for as long as it can be. Anybody can book it until you do.</source>
        <translation>El hueco ya no se guarda: se ha guardado todo el tiempo posible. Cualquiera puede reservarlo hasta que lo hagas tú.</translation>
    </message>
</context>
<context>
    <name>oh::ui::ZoneCombo</name>
    <message>
        <source>Type a city</source>
        <translation>Escribe una ciudad</translation>
    </message>
</context>
</TS>
