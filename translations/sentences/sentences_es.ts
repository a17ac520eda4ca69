<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>is needed to change the role</source>
        <translation>es necesario para cambiar el rol</translation>
    </message>
    <message>
        <source>is for change_role only</source>
        <translation>es solo para change_role</translation>
    </message>
    <message>
        <source>send either the token or the code with the e-mail</source>
        <translation>envía el token, o bien el código con la dirección de correo</translation>
    </message>
    <message>
        <source>is required with the code</source>
        <translation>es obligatorio junto con el código</translation>
    </message>
    <message>
        <source>must not be before startDate</source>
        <translation>no puede ser anterior a startDate</translation>
    </message>
    <message>
        <source>is required for a preset location</source>
        <translation>es obligatorio para una ubicación de la lista</translation>
    </message>
    <message>
        <source>goes with in_person_preset only</source>
        <translation>va solo con in_person_preset</translation>
    </message>
    <message>
        <source>is required for a custom location</source>
        <translation>es obligatorio para un lugar propio</translation>
    </message>
    <message>
        <source>goes with in_person_custom only</source>
        <translation>va solo con in_person_custom</translation>
    </message>
    <message>
        <source>leaves no room for a slot of %1 minutes</source>
        <translation>no deja sitio para un hueco de %1 minutos</translation>
    </message>
    <message>
        <source>must be within a year of startDate</source>
        <translation>debe estar dentro del año siguiente a startDate</translation>
    </message>
    <message>
        <source>goes without startTime and endTime</source>
        <translation>va sin startTime ni endTime</translation>
    </message>
    <message>
        <source>is required with endTime</source>
        <translation>es obligatorio junto con endTime</translation>
    </message>
    <message>
        <source>is required with startTime</source>
        <translation>es obligatorio junto con startTime</translation>
    </message>
    <message>
        <source>must be 5 minutes to 8 hours after startTime</source>
        <translation>debe ser de 5 minutos a 8 horas después de startTime</translation>
    </message>
    <message>
        <source>is required, or startTime and endTime</source>
        <translation>es obligatorio, o bien startTime y endTime</translation>
    </message>
    <message>
        <source>must be somebody else than the mentor</source>
        <translation>debe ser alguien distinto del mentor</translation>
    </message>
    <message>
        <source>is required for a meeting in person</source>
        <translation>es obligatorio para una reunión en persona</translation>
    </message>
    <message>
        <source>is required with a time; move the meeting to keep its mentor</source>
        <translation>es obligatorio junto con una hora; para conservar el mentor, cambia la hora de la reunión</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>elige al menos uno</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de estos valores: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser %1 como mínimo</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser %1 como máximo</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>contains characters that can&apos;t be stored</source>
        <translation>contiene caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message numerus="yes">
        <source>needs at least %n characters</source>
        <translation>
            <numerusform>necesita %n carácter como mínimo</numerusform>
            <numerusform>necesita %n caracteres como mínimo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n characters</source>
        <translation>
            <numerusform>puede tener %n carácter como máximo</numerusform>
            <numerusform>puede tener %n caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a date and time such as 2026-01-31T15:00:00Z</source>
        <translation>debe ser una fecha con hora, por ejemplo 2026-01-31T15:00:00Z</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fuera del intervalo permitido</translation>
    </message>
    <message>
        <source>must be a date such as 2026-01-31</source>
        <translation>debe ser una fecha, por ejemplo 2026-01-31</translation>
    </message>
    <message>
        <source>must be a time such as 14:30</source>
        <translation>debe ser una hora, por ejemplo 14:30</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n entries</source>
        <translation>
            <numerusform>puede tener %n entrada como máximo</numerusform>
            <numerusform>puede tener %n entradas como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>debe ser un UUID</translation>
    </message>
    <message>
        <source>must be after from</source>
        <translation>debe ser posterior a from</translation>
    </message>
    <message>
        <source>may be at most two years after from</source>
        <translation>puede ser como máximo dos años posterior a from</translation>
    </message>
    <message>
        <source>may be at most ten years after from</source>
        <translation>puede ser como máximo diez años posterior a from</translation>
    </message>
    <message>
        <source>must be week or month for so long a range</source>
        <translation>debe ser week o month para un período tan largo</translation>
    </message>
    <message>
        <source>A message is one JSON object.</source>
        <translation>Un mensaje es un objeto JSON.</translation>
    </message>
    <message>
        <source>goes with hello only</source>
        <translation>va solo con hello</translation>
    </message>
    <message>
        <source>goes with hello and subscribe only</source>
        <translation>va solo con hello y subscribe</translation>
    </message>
    <message>
        <source>epoch and seq go together</source>
        <translation>epoch y seq van juntos</translation>
    </message>
    <message>
        <source>goes with hello, subscribe and unsubscribe only</source>
        <translation>va solo con hello, subscribe y unsubscribe</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>es obligatorio</translation>
    </message>
    <message>
        <source>goes with token only</source>
        <translation>va solo con token</translation>
    </message>
    <message>
        <source>these mails can&apos;t be turned off</source>
        <translation>estos correos no se pueden desactivar</translation>
    </message>
    <message>
        <source>this never appears in the application</source>
        <translation>esto nunca aparece en la aplicación</translation>
    </message>
    <message>
        <source>must name at least one</source>
        <translation>debe indicar al menos uno</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está en la lista</translation>
    </message>
    <message>
        <source>must be an address on pitch.vc</source>
        <translation>debe ser una dirección de pitch.vc</translation>
    </message>
    <message>
        <source>is not an e-mail address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>must be a web address that begins with https:// or http://</source>
        <translation>debe ser una dirección web que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>must be a web address that begins with https://</source>
        <translation>debe ser una dirección web que empiece por https://</translation>
    </message>
    <message>
        <source>is not a known time zone; use a name such as Europe/Berlin</source>
        <translation>no es una zona horaria conocida; usa un nombre como Europe/Berlin</translation>
    </message>
    <message>
        <source>must be a phone number such as +1 512 555 0100</source>
        <translation>debe ser un número de teléfono, por ejemplo +1 512 555 0100</translation>
    </message>
    <message>
        <source>takes the place of an offset</source>
        <translation>sustituye a offset</translation>
    </message>
    <message>
        <source>must be a day such as 2026-01-31, or a time such as 2026-01-31T15:00:00Z</source>
        <translation>debe ser un día, por ejemplo 2026-01-31, o un momento, por ejemplo 2026-01-31T15:00:00Z</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>is not a field of %1</source>
        <translation>no es un campo de %1</translation>
    </message>
    <message>
        <source>must have a letter or a digit</source>
        <translation>debe tener una letra o una cifra</translation>
    </message>
    <message>
        <source>is needed to reject</source>
        <translation>es necesario para rechazar</translation>
    </message>
    <message>
        <source>confirm a request</source>
        <translation>confirmar una solicitud</translation>
    </message>
    <message>
        <source>decline a request</source>
        <translation>rechazar una solicitud</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>cancelar una reunión</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>hacer esto</translation>
    </message>
    <message>
        <source>move a meeting without asking the other side</source>
        <translation>cambiar la hora de una reunión sin preguntar a la otra parte</translation>
    </message>
    <message>
        <source>propose another time</source>
        <translation>proponer otra hora</translation>
    </message>
    <message>
        <source>answer a proposal</source>
        <translation>responder a una propuesta</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>retirar una propuesta</translation>
    </message>
    <message>
        <source>note who came</source>
        <translation>anotar quién asistió</translation>
    </message>
    <message>
        <source>edit a booking</source>
        <translation>editar una reserva</translation>
    </message>
    <message>
        <source>write notes and action items</source>
        <translation>escribir notas y tareas</translation>
    </message>
    <message>
        <source>This request still waits for an answer.</source>
        <translation>Esta solicitud sigue a la espera de una respuesta.</translation>
    </message>
    <message>
        <source>This meeting is confirmed already by %1.</source>
        <translation>%1 ya ha confirmado esta reunión.</translation>
    </message>
    <message>
        <source>This meeting is confirmed already.</source>
        <translation>Esta reunión ya está confirmada.</translation>
    </message>
    <message>
        <source>This meeting is over.</source>
        <translation>Esta reunión ya ha terminado.</translation>
    </message>
    <message>
        <source>This request was declined by %1.</source>
        <translation>%1 ha rechazado esta solicitud.</translation>
    </message>
    <message>
        <source>This request was declined.</source>
        <translation>Esta solicitud se ha rechazado.</translation>
    </message>
    <message>
        <source>This meeting was canceled by %1.</source>
        <translation>%1 ha cancelado esta reunión.</translation>
    </message>
    <message>
        <source>This meeting was canceled.</source>
        <translation>Esta reunión se ha cancelado.</translation>
    </message>
    <message>
        <source>This request has expired, because nobody answered it in time.</source>
        <translation>Esta solicitud ha caducado porque nadie respondió a tiempo.</translation>
    </message>
    <message>
        <source>Who came can be noted once a confirmed meeting is over.</source>
        <translation>Se puede anotar quién asistió cuando termina una reunión confirmada.</translation>
    </message>
    <message>
        <source>Reload to see how it stands.</source>
        <translation>Recarga para ver cómo está.</translation>
    </message>
    <message>
        <source>Who came can be noted once it is over.</source>
        <translation>Se puede anotar quién asistió cuando haya terminado.</translation>
    </message>
    <message>
        <source>You can still move or cancel it.</source>
        <translation>Todavía puedes cambiarla de hora o cancelarla.</translation>
    </message>
    <message>
        <source>You can propose another time, or cancel it.</source>
        <translation>Puedes proponer otra hora o cancelarla.</translation>
    </message>
    <message>
        <source>You can note who came, or book another meeting.</source>
        <translation>Puedes anotar quién asistió o reservar otra reunión.</translation>
    </message>
    <message>
        <source>The mentee can book another slot.</source>
        <translation>El mentee puede reservar otro hueco.</translation>
    </message>
    <message>
        <source>Book another slot instead.</source>
        <translation>Reserva otro hueco.</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>el mentee</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>el mentor</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>la coordinación</translation>
    </message>
    <message>
        <source>Only %1 can %2.</source>
        <translation>Solo %1 puede %2.</translation>
    </message>
    <message>
        <source>A coordinator has decided who came. Ask them if it is wrong.</source>
        <translation>La coordinación ha decidido quién asistió. Pregúntale si no es correcto.</translation>
    </message>
    <message>
        <source>The other side has noted something else. A coordinator decides: ask one.</source>
        <translation>La otra parte ha anotado otra cosa. Decide la coordinación: pregúntale.</translation>
    </message>
    <message numerus="yes">
        <source>This was noted more than %n days ago. Ask a coordinator if it is wrong.</source>
        <translation>
            <numerusform>Esto se anotó hace más de %n día. Pregunta a la coordinación si no es correcto.</numerusform>
            <numerusform>Esto se anotó hace más de %n días. Pregunta a la coordinación si no es correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is just booking this slot. It is free again at %1 unless they take it.</source>
        <translation>Alguien está reservando este hueco ahora mismo. Vuelve a estar libre a las %1 si no lo reserva.</translation>
    </message>
    <message>
        <source>This mentor takes no meetings at the moment. Choose another mentor.</source>
        <translation>Este mentor no acepta reuniones en este momento. Elige otro mentor.</translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n bookings of this week. New ones are possible from Monday.</source>
        <translation>
            <numerusform>Has gastado tu única reserva de esta semana. A partir del lunes podrás reservar de nuevo.</numerusform>
            <numerusform>Has gastado las %n reservas de esta semana. A partir del lunes podrás reservar de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting begins in less than a day.</source>
        <translation>La reunión empieza dentro de menos de un día.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee.</source>
        <translation>El mentor está más de un nivel por encima del mentee.</translation>
    </message>
    <message>
        <source>The mentor has not met anyone for a while.</source>
        <translation>El mentor lleva un tiempo sin reunirse con nadie.</translation>
    </message>
    <message>
        <source>The mentee has used all bookings of this week.</source>
        <translation>El mentee ha gastado todas sus reservas de esta semana.</translation>
    </message>
    <message>
        <source>The mentor has as many sessions in that week as they want.</source>
        <translation>El mentor ya tiene esa semana tantas sesiones como desea.</translation>
    </message>
    <message>
        <source>The mentor has time off then.</source>
        <translation>El mentor tiene días libres entonces.</translation>
    </message>
    <message>
        <source>The mentor has another meeting closer to this one than they want.</source>
        <translation>El mentor tiene otra reunión más cercana a esta de lo que desea.</translation>
    </message>
    <message>
        <source>This mentor does not exist, or not any more.</source>
        <translation>Este mentor no existe o ya no existe.</translation>
    </message>
    <message>
        <source>You can book this mentor already: your exception is good for one meeting, until %1.</source>
        <translation>Ya puedes reservar con este mentor: tu excepción sirve para una reunión, hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>You have asked for %n exceptions within a day. Wait for the answers, or try again tomorrow.</source>
        <translation>
            <numerusform>Has pedido %n excepción en un día. Espera la respuesta o inténtalo mañana.</numerusform>
            <numerusform>Has pedido %n excepciones en un día. Espera las respuestas o inténtalo mañana.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mentee does not exist, or not any more.</source>
        <translation>Este mentee no existe o ya no existe.</translation>
    </message>
    <message>
        <source>This mentor is deactivated and can&apos;t be booked. Reactivate them first.</source>
        <translation>La cuenta de este mentor está desactivada y no se puede reservar con él. Reactívala primero.</translation>
    </message>
    <message>
        <source>This mentee can book already: there is an exception that is not used yet.</source>
        <translation>Este mentee ya puede reservar: hay una excepción que aún no se ha usado.</translation>
    </message>
    <message>
        <source>You have reached out to this mentee on %1 already. You can do so again from %2.</source>
        <translation>Ya contactaste con este mentee el %1. Podrás hacerlo de nuevo a partir del %2.</translation>
    </message>
    <message numerus="yes">
        <source>You have reached out to %n mentees within a day. Go on tomorrow.</source>
        <translation>
            <numerusform>Has contactado con %n mentee en un día. Continúa mañana.</numerusform>
            <numerusform>Has contactado con %n mentees en un día. Continúa mañana.</numerusform>
        </translation>
    </message>
    <message>
        <source>must be at least %1 pixels</source>
        <translation>debe tener %1 píxeles como mínimo</translation>
    </message>
    <message>
        <source>must lie within the picture, which has %1 x %2 pixels when it is turned</source>
        <translation>debe quedar dentro de la foto, que girada tiene %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>This meeting is not over yet. Rate it once it is.</source>
        <translation>Esta reunión aún no ha terminado. Valórala cuando termine.</translation>
    </message>
    <message>
        <source>This meeting did not take place, so there is nothing to rate.</source>
        <translation>Esta reunión no se celebró, así que no hay nada que valorar.</translation>
    </message>
    <message>
        <source>It is noted that somebody did not come, so there is nothing to rate. If that is wrong, correct the attendance first, or ask a coordinator.</source>
        <translation>Consta que alguien no asistió, así que no hay nada que valorar. Si no es correcto, corrige primero la asistencia o pregunta a la coordinación.</translation>
    </message>
    <message>
        <source>The mentor has another meeting, or a request for one, then.</source>
        <translation>El mentor tiene entonces otra reunión, o una solicitud de reunión.</translation>
    </message>
    <message>
        <source>The mentee has another meeting, or asked for one, then.</source>
        <translation>El mentee tiene entonces otra reunión, o la ha solicitado.</translation>
    </message>
    <message>
        <source>The mentor&apos;s calendar is not free then.</source>
        <translation>El calendario del mentor no está libre entonces.</translation>
    </message>
    <message>
        <source>The mentee&apos;s calendar is not free then.</source>
        <translation>El calendario del mentee no está libre entonces.</translation>
    </message>
    <message>
        <source>The slot is due, but has not been made yet.</source>
        <translation>El hueco corresponde, pero aún no se ha creado.</translation>
    </message>
    <message>
        <source>The mentor&apos;s account is deactivated.</source>
        <translation>La cuenta del mentor está desactivada.</translation>
    </message>
    <message>
        <source>The mentor is dormant: no meeting for %1 days. A coordinator can book, or approve an exception.</source>
        <translation>El mentor está sin actividad: ninguna reunión en %1 días. La coordinación puede reservar o aprobar una excepción.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>Mentees book at least one day ahead.</source>
        <translation>Los mentees reservan con al menos un día de antelación.</translation>
    </message>
    <message>
        <source>Slots are made %1 days ahead; this is further away.</source>
        <translation>Los huecos se crean con %1 días de antelación; esta fecha queda más lejos.</translation>
    </message>
    <message>
        <source>The clocks go forward on that day, and a part of this availability does not exist.</source>
        <translation>Ese día se adelantan los relojes y una parte de esta disponibilidad no existe.</translation>
    </message>
    <message>
        <source>The mentor offers no time then.</source>
        <translation>El mentor no ofrece disponibilidad entonces.</translation>
    </message>
    <message numerus="yes">
        <source>This lies in the buffer of %n minutes between two slots.</source>
        <translation>
            <numerusform>Cae en la pausa de %n minuto entre dos huecos.</numerusform>
            <numerusform>Cae en la pausa de %n minutos entre dos huecos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The availability ends before another slot of %1 minutes would.</source>
        <translation>La disponibilidad termina antes de que quepa otro hueco de %1 minutos.</translation>
    </message>
    <message>
        <source>The mentor has time off.</source>
        <translation>El mentor tiene días libres.</translation>
    </message>
    <message>
        <source>The slot is booked, or somebody has asked for it.</source>
        <translation>El hueco está reservado, o alguien lo ha solicitado.</translation>
    </message>
    <message>
        <source>Somebody is filling in the form for this slot right now.</source>
        <translation>Alguien está rellenando ahora mismo el formulario de este hueco.</translation>
    </message>
    <message numerus="yes">
        <source>The mentor has a meeting, or a request for one, less than the buffer of %n minutes before or after.</source>
        <translation>
            <numerusform>El mentor tiene una reunión, o una solicitud, a menos de %n minuto (la pausa) antes o después.</numerusform>
            <numerusform>El mentor tiene una reunión, o una solicitud, a menos de %n minutos (la pausa) antes o después.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot of another availability of the mentor is in the way.</source>
        <translation>Un hueco de otra disponibilidad del mentor lo impide.</translation>
    </message>
    <message numerus="yes">
        <source>The mentor has %1 of at most %n sessions in that week.</source>
        <translation>
            <numerusform>El mentor tiene %1 de %n sesión como máximo en esa semana.</numerusform>
            <numerusform>El mentor tiene %1 de %n sesiones como máximo en esa semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>must not contain &lt; or &gt;</source>
        <translation>no puede contener &lt; ni &gt;</translation>
    </message>
    <message>
        <source>must not contain invisible characters</source>
        <translation>no puede contener caracteres invisibles</translation>
    </message>
    <message>
        <source>must have a visible character</source>
        <translation>debe tener algún carácter visible</translation>
    </message>
    <message>
        <source>Somebody has reached out to this mentee for this mentor on %1 already. That is possible again from %2.</source>
        <translation>Ya se contactó con este mentee en nombre de este mentor el %1. Será posible de nuevo a partir del %2.</translation>
    </message>
    <message>
        <source>must not begin with =, +, - or @</source>
        <translation>no puede empezar por =, +, - ni @</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>No se ha podido entender la petición.</translation>
    </message>
    <message>
        <source>The request body is not valid JSON. Send one JSON object in UTF-8.</source>
        <translation>El cuerpo de la petición no es JSON válido. Envía un objeto JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Some fields need your attention.</source>
        <translation>Revisa algunos campos.</translation>
    </message>
    <message>
        <source>This code is wrong or has been used already. Check it, or ask for a new one.</source>
        <translation>Este código no es correcto o ya se ha usado. Compruébalo o pide uno nuevo.</translation>
    </message>
    <message>
        <source>This sign-in link or code has expired. Ask for a new one.</source>
        <translation>Este enlace o código de inicio de sesión ha caducado. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Inicia sesión.</translation>
    </message>
    <message>
        <source>Your session needs to be renewed. Please sign in again.</source>
        <translation>Tu sesión debe renovarse. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>This session has ended. Please sign in again.</source>
        <translation>Esta sesión ha terminado. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask a coordinator if you think you should be.</source>
        <translation>No tienes permiso para hacer esto. Pregunta a la coordinación si crees que deberías tenerlo.</translation>
    </message>
    <message>
        <source>Contact admin for access</source>
        <translation>Ponte en contacto con la coordinación para obtener acceso</translation>
    </message>
    <message>
        <source>This account is deactivated. Contact admin for access.</source>
        <translation>Esta cuenta está desactivada. Ponte en contacto con la coordinación para obtener acceso.</translation>
    </message>
    <message>
        <source>This mentor is more than one tier above yours. Ask a coordinator for an exception, or choose another mentor.</source>
        <translation>Este mentor está más de un nivel por encima del tuyo. Pide una excepción a la coordinación o elige otro mentor.</translation>
    </message>
    <message>
        <source>You have used all bookings of this week. New ones are possible from Monday.</source>
        <translation>Has gastado todas las reservas de esta semana. A partir del lunes podrás reservar de nuevo.</translation>
    </message>
    <message>
        <source>This mentor has not met anyone for a while. Ask a coordinator to book for you.</source>
        <translation>Este mentor lleva un tiempo sin reunirse con nadie. Pide a la coordinación que reserve por ti.</translation>
    </message>
    <message>
        <source>This mentor takes no more sessions in that week. Choose a slot in another week.</source>
        <translation>Este mentor no acepta más sesiones esa semana. Elige un hueco de otra semana.</translation>
    </message>
    <message>
        <source>Connect your calendar first.</source>
        <translation>Conecta primero tu calendario.</translation>
    </message>
    <message>
        <source>Your calendar can&apos;t be read any more. Connect it again: Settings, Calendar.</source>
        <translation>Ya no se puede leer tu calendario. Conéctalo de nuevo: Ajustes, Calendario.</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Esto no existe o ya no existe.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Esta dirección no admite ese método.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La petición ha tardado demasiado en llegar.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Reload and try again.</source>
        <translation>Alguien ha cambiado esto mientras tanto. Recarga e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This slot was just booked by another user</source>
        <translation>Otra persona acaba de reservar este hueco</translation>
    </message>
    <message>
        <source>Meetings are booked at least one day ahead. Choose a later slot.</source>
        <translation>Las reuniones se reservan con al menos un día de antelación. Elige un hueco posterior.</translation>
    </message>
    <message>
        <source>This request has been answered already, or has expired.</source>
        <translation>Esta solicitud ya se ha respondido o ha caducado.</translation>
    </message>
    <message>
        <source>Only upcoming meetings can be canceled.</source>
        <translation>Solo se pueden cancelar reuniones que aún no han empezado.</translation>
    </message>
    <message>
        <source>There is another meeting at that time. Choose a different slot.</source>
        <translation>Hay otra reunión a esa hora. Elige otro hueco.</translation>
    </message>
    <message>
        <source>Calendar conflict detected. Choose another time.</source>
        <translation>El calendario está ocupado a esa hora. Elige otra.</translation>
    </message>
    <message>
        <source>This overlaps with other availability of yours. Change the times, or edit the other block.</source>
        <translation>Esto se solapa con otra disponibilidad tuya. Cambia las horas o edita la otra.</translation>
    </message>
    <message>
        <source>There are bookings in this availability.</source>
        <translation>Hay reservas en esta disponibilidad.</translation>
    </message>
    <message>
        <source>Somebody else saved this first. Reload to see the change; what you typed is kept.</source>
        <translation>Alguien lo ha guardado antes. Recarga para ver el cambio; lo que has escrito se conserva.</translation>
    </message>
    <message>
        <source>Somebody is just booking this slot. Try again in a few minutes, or choose another.</source>
        <translation>Alguien está reservando este hueco ahora mismo. Inténtalo dentro de unos minutos o elige otro.</translation>
    </message>
    <message>
        <source>This goes against rules. Confirm that you want it all the same.</source>
        <translation>Esto va contra las reglas. Confirma que lo quieres de todos modos.</translation>
    </message>
    <message>
        <source>The mentor has time off then. Choose another time.</source>
        <translation>El mentor tiene días libres entonces. Elige otra hora.</translation>
    </message>
    <message>
        <source>This is too close to another meeting of the mentor. Choose another time.</source>
        <translation>Está demasiado cerca de otra reunión del mentor. Elige otra hora.</translation>
    </message>
    <message>
        <source>Only upcoming meetings can be moved. Book a new one instead.</source>
        <translation>Solo se puede cambiar la hora de reuniones que aún no han empezado. Reserva una nueva.</translation>
    </message>
    <message>
        <source>This proposal is not open any more. Propose another time.</source>
        <translation>Esta propuesta ya no está abierta. Propón otra hora.</translation>
    </message>
    <message>
        <source>Attendance can be noted once the meeting is over.</source>
        <translation>La asistencia se puede anotar cuando termine la reunión.</translation>
    </message>
    <message>
        <source>You can book this mentor without an exception.</source>
        <translation>Puedes reservar con este mentor sin excepción.</translation>
    </message>
    <message>
        <source>You have asked for this exception already. A coordinator will decide; you will get a mail.</source>
        <translation>Ya has pedido esta excepción. La coordinación decidirá; recibirás un correo.</translation>
    </message>
    <message>
        <source>There is an exception for these two already, which is not used yet.</source>
        <translation>Ya hay una excepción para estas dos personas que aún no se ha usado.</translation>
    </message>
    <message>
        <source>This request has been decided already.</source>
        <translation>Ya se ha decidido sobre esta solicitud.</translation>
    </message>
    <message>
        <source>This decision can&apos;t be taken back any more.</source>
        <translation>Esta decisión ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>You have reached out to this mentee already.</source>
        <translation>Ya has contactado con este mentee.</translation>
    </message>
    <message>
        <source>This is the last coordinator. Make somebody else a coordinator first.</source>
        <translation>Es la última persona de la coordinación. Da primero ese rol a otra.</translation>
    </message>
    <message>
        <source>You can&apos;t do this with your own account. Ask another coordinator.</source>
        <translation>No puedes hacer esto con tu propia cuenta. Pídeselo a otra persona de la coordinación.</translation>
    </message>
    <message>
        <source>This person has meetings ahead.</source>
        <translation>Esta persona tiene reuniones pendientes.</translation>
    </message>
    <message>
        <source>This location is used by availability.</source>
        <translation>Hay disponibilidad que usa esta ubicación.</translation>
    </message>
    <message>
        <source>Somebody has decided on this tag already. Reload the list.</source>
        <translation>Ya se ha decidido sobre esta etiqueta. Recarga la lista.</translation>
    </message>
    <message>
        <source>This tag can&apos;t be used. Choose another one of the list.</source>
        <translation>Esta etiqueta no se puede usar. Elige otra de la lista.</translation>
    </message>
    <message>
        <source>Meetings are rated once they are over.</source>
        <translation>Las reuniones se valoran cuando terminan.</translation>
    </message>
    <message>
        <source>You have rated this meeting already.</source>
        <translation>Ya has valorado esta reunión.</translation>
    </message>
    <message>
        <source>Your files take all the room that there is for them. Remove some first.</source>
        <translation>Tus archivos ocupan todo el espacio disponible. Quita alguno primero.</translation>
    </message>
    <message>
        <source>The upload has to go on somewhere else. Ask for its offset, and send from there.</source>
        <translation>La subida debe continuar en otro punto. Pregunta por su posición y envía desde ahí.</translation>
    </message>
    <message>
        <source>This file is still being checked for viruses. Try again in a few minutes.</source>
        <translation>Aún se está comprobando si este archivo tiene virus. Inténtalo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Uploads speak tus 1.0.0, and no other version.</source>
        <translation>Las subidas usan tus 1.0.0 y ninguna otra versión.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La petición es demasiado grande.</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>Envía el cuerpo como application/json.</translation>
    </message>
    <message>
        <source>Files of this kind are not taken.</source>
        <translation>No se aceptan archivos de este tipo.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>El archivo no tiene esa parte.</translation>
    </message>
    <message>
        <source>Only the expectation 100-continue is known.</source>
        <translation>Solo se conoce la expectativa 100-continue.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used with another request. Use a new key.</source>
        <translation>Esta Idempotency-Key se usó con otra petición. Usa una nueva.</translation>
    </message>
    <message>
        <source>This address speaks WebSocket (RFC 6455, version 13) only.</source>
        <translation>Esta dirección solo habla WebSocket (RFC 6455, versión 13).</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <translation>Demasiadas peticiones. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The request header is too large.</source>
        <translation>La cabecera de la petición es demasiado grande.</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <translation>La dirección de la petición es demasiado larga.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Try again; if it stays, tell a coordinator the request id.</source>
        <translation>Algo ha fallado en el servidor. Inténtalo de nuevo; si sigue igual, di a la coordinación el id. de la petición.</translation>
    </message>
    <message>
        <source>Stored data can&apos;t be read with the server&apos;s keys. Tell an administrator: the key file is wrong, damaged or incomplete.</source>
        <translation>Los datos guardados no se pueden leer con las claves del servidor. Avisa a quien lo administra: el archivo de claves es incorrecto, está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The mail server refused this message. Check the address.</source>
        <translation>El servidor de correo ha rechazado este mensaje. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t take the message at the moment. It will be tried again.</source>
        <translation>El servidor de correo no puede aceptar el mensaje ahora. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The server does not know this method.</source>
        <translation>El servidor no conoce este método.</translation>
    </message>
    <message>
        <source>The service is busy or being repaired. Try again in a moment.</source>
        <translation>El servicio está ocupado o en reparación. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1.</source>
        <translation>Usa HTTP/1.1.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection; we keep trying.</source>
        <translation>No se puede contactar con el servidor. Comprueba tu conexión; lo seguimos intentando.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>El servidor no ha respondido a tiempo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server sent an answer that this version does not understand. Try again, or update the application.</source>
        <translation>El servidor ha enviado una respuesta que esta versión no entiende. Inténtalo de nuevo o actualiza la aplicación.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Check the server&apos;s address, or tell a coordinator.</source>
        <translation>El certificado del servidor no es de confianza. Comprueba la dirección del servidor o avisa a la coordinación.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used.</source>
        <translation>No se puede usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>You did not agree in the browser. Nothing has changed.</source>
        <translation>No has dado tu consentimiento en el navegador. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose another place, or make room.</source>
        <translation>No se puede escribir el archivo. Elige otro lugar o libera espacio.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La petición ha fallado.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>This server keeps no files.</source>
        <translation>Este servidor no guarda archivos.</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>is not a field of this form</source>
        <translation>no es un campo de este formulario</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>debe estar presente</translation>
    </message>
    <message>
        <source>This picture is too large: %1 MB are taken.</source>
        <translation>Esta foto es demasiado grande: se aceptan %1 MB.</translation>
    </message>
    <message>
        <source>Calendars of this provider can&apos;t be connected here.</source>
        <translation>Aquí no se pueden conectar calendarios de este proveedor.</translation>
    </message>
    <message>
        <source>%1 did not let us read and write your calendars. Connect it again, and agree to all that is asked there.</source>
        <translation>%1 no nos ha permitido leer y escribir tus calendarios. Conéctalo de nuevo y acepta todo lo que se pide allí.</translation>
    </message>
    <message>
        <source>must be full or busy</source>
        <translation>debe ser full o busy</translation>
    </message>
    <message>
        <source>The request body is not valid UTF-8.</source>
        <translation>El cuerpo de la petición no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The request body is not valid JSON (%1 at byte %2).</source>
        <translation>El cuerpo de la petición no es JSON válido (%1 en el byte %2).</translation>
    </message>
    <message>
        <source>The request body must be one JSON object.</source>
        <translation>El cuerpo de la petición debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>You have done this very often within an hour, and each time somebody got a mail. Try again later.</source>
        <translation>Lo has hecho muchas veces en una hora, y cada vez alguien ha recibido un correo. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Send the body as %1.</source>
        <translation>Envía el cuerpo como %1.</translation>
    </message>
    <message>
        <source>is not a parameter of this address</source>
        <translation>no es un parámetro de esta dirección</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>En esta dirección no hay nada.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read at the moment. Try again later.</source>
        <translation>Este archivo no se puede leer ahora mismo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The file of this export is not on this server. Ask for a new one.</source>
        <translation>El archivo de esta exportación no está en este servidor. Pide una nueva.</translation>
    </message>
    <message>
        <source>must be there once, a number of bytes</source>
        <translation>debe estar una sola vez, con un número de bytes</translation>
    </message>
    <message>
        <source>The form in the request is malformed.</source>
        <translation>El formulario de la petición está mal formado.</translation>
    </message>
    <message>
        <source>must be 1 to 255 printable ASCII characters</source>
        <translation>debe tener de 1 a 255 caracteres ASCII imprimibles</translation>
    </message>
    <message>
        <source>This way to sign in is not offered here.</source>
        <translation>Esta forma de iniciar sesión no se ofrece aquí.</translation>
    </message>
    <message>
        <source>Your file can&apos;t be prepared at the moment. Try again later.</source>
        <translation>Tu archivo no se puede preparar ahora mismo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Too many sign-ins were begun from here. Wait a few minutes.</source>
        <translation>Se han iniciado demasiadas sesiones desde aquí. Espera unos minutos.</translation>
    </message>
    <message>
        <source>must be an e-mail address</source>
        <translation>debe ser una dirección de correo</translation>
    </message>
    <message>
        <source>Too many sign-in mails were asked for. Wait a few minutes, or use the newest mail that you have.</source>
        <translation>Se han pedido demasiados correos de inicio de sesión. Espera unos minutos o usa el más reciente que tengas.</translation>
    </message>
    <message>
        <source>We have sent you a mail with a link and a code. Open the link, or type the code.</source>
        <translation>Te hemos enviado un correo con un enlace y un código. Abre el enlace o escribe el código.</translation>
    </message>
    <message>
        <source>This sign-in link is not valid. Ask for a new one.</source>
        <translation>Este enlace de inicio de sesión no es válido. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This sign-in link has been used already. Ask for a new one.</source>
        <translation>Este enlace de inicio de sesión ya se ha usado. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>Signing in did not work: the answer could not be verified. Try again.</source>
        <translation>No se ha podido iniciar sesión: la respuesta no se pudo verificar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached at the moment. Try again in a few minutes.</source>
        <translation>No se puede contactar con %1 ahora mismo. Inténtalo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%1 did not accept this sign-in any more. Try again.</source>
        <translation>%1 ya no ha aceptado este inicio de sesión. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in is over: it took more than ten minutes, or was used already. Begin again.</source>
        <translation>Este inicio de sesión ya no vale: tardó más de diez minutos o ya se usó. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>must be http on 127.0.0.1 or [::1] with a port and a plain path</source>
        <translation>debe ser http en 127.0.0.1 o [::1] con un puerto y una ruta sencilla</translation>
    </message>
    <message>
        <source>must be base64url of a SHA-256</source>
        <translation>debe ser base64url de un SHA-256</translation>
    </message>
    <message>
        <source>%1 does not vouch for the address of this account. Sign in with a mail instead; you can connect its calendar afterwards.</source>
        <translation>%1 no confirma la dirección de esta cuenta. Inicia sesión con un correo; después podrás conectar su calendario.</translation>
    </message>
    <message>
        <source>This presentation is damaged. Save it again as PPTX or PDF.</source>
        <translation>Esta presentación está dañada. Guárdala de nuevo como PPTX o PDF.</translation>
    </message>
    <message>
        <source>This presentation has a password. Save it without one.</source>
        <translation>Esta presentación tiene contraseña. Guárdala sin ella.</translation>
    </message>
    <message>
        <source>This presentation holds macros. Save it as PPTX without them.</source>
        <translation>Esta presentación contiene macros. Guárdala como PPTX sin ellas.</translation>
    </message>
    <message>
        <source>This is no PowerPoint presentation. Send a PDF or a PPTX.</source>
        <translation>No es una presentación de PowerPoint. Envía un PDF o un PPTX.</translation>
    </message>
    <message>
        <source>This is an old PowerPoint file, or one with a password. Save it as PPTX without a password, or as PDF.</source>
        <translation>Es un archivo antiguo de PowerPoint, o con contraseña. Guárdalo como PPTX sin contraseña o como PDF.</translation>
    </message>
    <message>
        <source>This is neither a PDF nor a PowerPoint presentation (PPTX).</source>
        <translation>No es un PDF ni una presentación de PowerPoint (PPTX).</translation>
    </message>
    <message>
        <source>The end of this PDF is missing. Save it again and upload that.</source>
        <translation>Falta el final de este PDF. Guárdalo de nuevo y sube ese archivo.</translation>
    </message>
    <message>
        <source>Files can&apos;t be kept at the moment. Try again later, or tell an administrator.</source>
        <translation>Ahora mismo no se pueden guardar archivos. Inténtalo más tarde o avisa a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Many pictures are being worked on. Try again in a moment.</source>
        <translation>Se están procesando muchas fotos. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>This picture is damaged. Save it again as JPEG, PNG or WebP.</source>
        <translation>Esta foto está dañada. Guárdala de nuevo como JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>This picture is too small: it needs at least %1 x %1 pixels.</source>
        <translation>Esta foto es demasiado pequeña: necesita al menos %1 × %1 píxeles.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller: %1 million pixels are taken.</source>
        <translation>Esta foto tiene demasiados píxeles. Redúcela: se aceptan %1 millones de píxeles.</translation>
    </message>
    <message>
        <source>This picture has the colours of a printer (CMYK). Save it as RGB.</source>
        <translation>Esta foto tiene los colores de una impresora (CMYK). Guárdala como RGB.</translation>
    </message>
    <message>
        <source>This picture moves. Save one image of it as JPEG, PNG or WebP.</source>
        <translation>Esta foto está animada. Guarda una sola imagen como JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>This is no picture in JPEG, PNG or WebP format.</source>
        <translation>No es una imagen en formato JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>must be a picture&apos;s public http or https address without a password</source>
        <translation>debe ser la dirección pública http o https de una imagen, sin contraseña</translation>
    </message>
    <message>
        <source>There is no picture at this address, or it can&apos;t be reached.</source>
        <translation>En esta dirección no hay ninguna imagen o no se puede acceder a ella.</translation>
    </message>
    <message>
        <source>Say hello first.</source>
        <translation>Saluda primero con hello.</translation>
    </message>
    <message>
        <source>Hello was said already.</source>
        <translation>hello ya se ha enviado.</translation>
    </message>
    <message>
        <source>at most %1 mentors at a time</source>
        <translation>como máximo %1 mentores a la vez</translation>
    </message>
    <message>
        <source>There are too many live connections.</source>
        <translation>Hay demasiadas conexiones en directo.</translation>
    </message>
    <message>
        <source>Enter a plain e-mail address, such as name@example.org</source>
        <translation>Escribe una dirección de correo sencilla, por ejemplo name@example.org</translation>
    </message>
    <message>
        <source>Give an https or mailto address</source>
        <translation>Indica una dirección https o mailto</translation>
    </message>
    <message>
        <source>Leave out spaces and brackets</source>
        <translation>No uses espacios ni corchetes</translation>
    </message>
    <message>
        <source>A message needs a date</source>
        <translation>Un mensaje necesita una fecha</translation>
    </message>
    <message>
        <source>comes from the list of portfolio companies</source>
        <translation>viene de la lista de empresas de la cartera</translation>
    </message>
    <message>
        <source>This person was removed. Reactivate them first.</source>
        <translation>Esta persona se ha quitado. Reactívala primero.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the role would cancel %n meetings of this person. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Cambiar el rol cancelaría %n reunión de esta persona. Hazlo con force para cancelarla; se avisa a ambas partes.</numerusform>
            <numerusform>Cambiar el rol cancelaría %n reuniones de esta persona. Hazlo con force para cancelarlas; se avisa a ambas partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating this account would cancel %n meetings. Do it with force to cancel, and both sides are told.</source>
        <translation>
            <numerusform>Desactivar esta cuenta cancelaría %n reunión. Hazlo con force para cancelarla; se avisa a ambas partes.</numerusform>
            <numerusform>Desactivar esta cuenta cancelaría %n reuniones. Hazlo con force para cancelarlas; se avisa a ambas partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person does not exist.</source>
        <translation>Esta persona no existe.</translation>
    </message>
    <message>
        <source>This person was removed already.</source>
        <translation>Esta persona ya se ha quitado.</translation>
    </message>
    <message numerus="yes">
        <source>Removing this person would cancel %n meetings, after %1 hours or at once where they begin before. Do it with force, and both sides are told.</source>
        <translation>
            <numerusform>Quitar a esta persona cancelaría %n reunión, dentro de %1 horas, o al momento si empieza antes. Hazlo con force; se avisa a ambas partes.</numerusform>
            <numerusform>Quitar a esta persona cancelaría %n reuniones, dentro de %1 horas, o al momento las que empiezan antes. Hazlo con force; se avisa a ambas partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other mentors are offered to the mentee alone.</source>
        <translation>Solo al mentee se le ofrecen otros mentores.</translation>
    </message>
    <message>
        <source>This booking does not exist.</source>
        <translation>Esta reserva no existe.</translation>
    </message>
    <message>
        <source>leaves no room for a slot on that day, because clocks change</source>
        <translation>no deja sitio para un hueco ese día, porque se cambia la hora</translation>
    </message>
    <message>
        <source>lies in the past; choose a later time</source>
        <translation>está en el pasado; elige una hora posterior</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>está en el pasado</translation>
    </message>
    <message>
        <source>leaves no slot that is still to come; choose a later day</source>
        <translation>no deja ningún hueco futuro; elige un día posterior</translation>
    </message>
    <message>
        <source>must be within a year from today</source>
        <translation>debe estar dentro del próximo año</translation>
    </message>
    <message>
        <source>is not a location any more; choose another</source>
        <translation>ya no es una ubicación; elige otra</translation>
    </message>
    <message>
        <source>This availability does not exist any more.</source>
        <translation>Esta disponibilidad ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting this availability would cancel %n bookings. Delete with force to cancel them.</source>
        <translation>
            <numerusform>Borrar esta disponibilidad cancelaría %n reserva. Bórrala con force para cancelarla.</numerusform>
            <numerusform>Borrar esta disponibilidad cancelaría %n reservas. Bórrala con force para cancelarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person does not exist, or not any more.</source>
        <translation>Esta persona no existe o ya no existe.</translation>
    </message>
    <message>
        <source>There is no picture to cut.</source>
        <translation>No hay ninguna foto que recortar.</translation>
    </message>
    <message>
        <source>This picture does not exist, or not any more.</source>
        <translation>Esta foto no existe o ya no existe.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>No hay ninguna foto.</translation>
    </message>
    <message>
        <source>is the mentor whom the meeting has; move it to another time</source>
        <translation>es el mentor que la reunión ya tiene; cambia solo la hora</translation>
    </message>
    <message>
        <source>This meeting is over: its mentor and its mentee stay. Book another meeting instead.</source>
        <translation>Esta reunión ya ha terminado: no se cambian ni su mentor ni su mentee. Reserva otra reunión.</translation>
    </message>
    <message>
        <source>is a slot of another mentor</source>
        <translation>es un hueco de otro mentor</translation>
    </message>
    <message>
        <source>This slot has begun already. Choose a later one.</source>
        <translation>Este hueco ya ha empezado. Elige uno posterior.</translation>
    </message>
    <message>
        <source>is for online meetings</source>
        <translation>es solo para reuniones en línea</translation>
    </message>
    <message>
        <source>This slot does not exist any more. Choose another.</source>
        <translation>Este hueco ya no existe. Elige otro.</translation>
    </message>
    <message>
        <source>is not the mentor of this slot</source>
        <translation>no es el mentor de este hueco</translation>
    </message>
    <message>
        <source>You have a conflicting event in your calendar then. Choose another time, or free that one in your calendar.</source>
        <translation>Tienes un evento en tu calendario a esa hora. Elige otra hora o libera la tuya en el calendario.</translation>
    </message>
    <message>
        <source>Mentor has a conflicting event in the calendar then. Choose another time.</source>
        <translation>El mentor tiene un evento en su calendario a esa hora. Elige otra hora.</translation>
    </message>
    <message>
        <source>Mentee has a conflicting event in the calendar then. Choose another time.</source>
        <translation>El mentee tiene un evento en su calendario a esa hora. Elige otra hora.</translation>
    </message>
    <message>
        <source>This account has no calendar that meetings could be written to. Make one there, or connect another account.</source>
        <translation>Esta cuenta no tiene ningún calendario en el que escribir reuniones. Crea uno allí o conecta otra cuenta.</translation>
    </message>
    <message>
        <source>is none of your calendars that can be written</source>
        <translation>no es ninguno de tus calendarios en los que se puede escribir</translation>
    </message>
    <message>
        <source>is none of your calendars</source>
        <translation>no es ninguno de tus calendarios</translation>
    </message>
    <message>
        <source>There is no such calendar address.</source>
        <translation>Esa dirección de calendario no existe.</translation>
    </message>
    <message>
        <source>This calendar address does not exist any more.</source>
        <translation>Esta dirección de calendario ya no existe.</translation>
    </message>
    <message>
        <source>This calendar is read too often.</source>
        <translation>Este calendario se lee con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>Connect your calendar before you offer time, so that nobody books what is taken: Settings, Calendar.</source>
        <translation>Conecta tu calendario antes de ofrecer disponibilidad, para que nadie reserve lo que está ocupado: Ajustes, Calendario.</translation>
    </message>
    <message>
        <source>Connect your calendar before you book, so that meetings don&apos;t clash: Settings, Calendar.</source>
        <translation>Conecta tu calendario antes de reservar, para que las reuniones no coincidan: Ajustes, Calendario.</translation>
    </message>
    <message>
        <source>Your data was asked for less than a day ago. Download that file, or ask again tomorrow.</source>
        <translation>Tus datos se pidieron hace menos de un día. Descarga ese archivo o pídelos de nuevo mañana.</translation>
    </message>
    <message>
        <source>You have not asked for your data yet.</source>
        <translation>Aún no has pedido tus datos.</translation>
    </message>
    <message>
        <source>There is no file of your data now. Ask for one; it is ready in a moment and kept for a week.</source>
        <translation>Ahora no hay ningún archivo con tus datos. Pídelo; estará listo en un momento y se guarda una semana.</translation>
    </message>
    <message>
        <source>lies in the past; choose a later day</source>
        <translation>está en el pasado; elige un día posterior</translation>
    </message>
    <message>
        <source>must be within two years from today</source>
        <translation>debe estar dentro de los próximos dos años</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Esta entrada ya no existe.</translation>
    </message>
    <message>
        <source>This upload does not exist, or waited too long. Begin again.</source>
        <translation>Esta subida no existe o ha esperado demasiado. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>This file does not exist, or not any more.</source>
        <translation>Este archivo no existe o ya no existe.</translation>
    </message>
    <message>
        <source>Files may have up to %1 MB. Make it smaller.</source>
        <translation>Los archivos pueden tener hasta %1 MB. Reduce el tuyo.</translation>
    </message>
    <message>
        <source>must be the file&apos;s size in bytes</source>
        <translation>debe ser el tamaño del archivo en bytes</translation>
    </message>
    <message>
        <source>You have %1 files, which is all there may be. Remove one first.</source>
        <translation>Tienes %1 archivos, que es el máximo. Quita uno primero.</translation>
    </message>
    <message>
        <source>Your files may take %1 MB. Remove one first.</source>
        <translation>Tus archivos pueden ocupar %1 MB. Quita uno primero.</translation>
    </message>
    <message>
        <source>This is more than the upload was to bring. Begin again.</source>
        <translation>Es más de lo que la subida iba a traer. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The virus scanner found something in this file, so it is not handed out.</source>
        <translation>El antivirus ha encontrado algo en este archivo, así que no se entrega.</translation>
    </message>
    <message>
        <source>This account does not exist, or not any more.</source>
        <translation>Esta cuenta no existe o ya no existe.</translation>
    </message>
    <message>
        <source>Remove this account first; then it can be erased for good.</source>
        <translation>Quita primero esta cuenta; después se podrá borrar para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>This person still has %n meetings. Cancel what is ahead, or wait until it is canceled, a day after the removal.</source>
        <translation>
            <numerusform>Esta persona aún tiene %n reunión. Cancela lo que queda, o espera a que se cancele un día después de quitarla.</numerusform>
            <numerusform>Esta persona aún tiene %n reuniones. Cancela lo que queda, o espera a que se cancelen un día después de quitarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>is not valid any more; look at what would be erased again</source>
        <translation>ya no es válido; mira otra vez qué se borraría</translation>
    </message>
    <message>
        <source>stays when the person is gone: it must not name them</source>
        <translation>se conserva cuando la persona ya no esté: no puede nombrarla</translation>
    </message>
    <message>
        <source>This request does not exist.</source>
        <translation>Esta solicitud no existe.</translation>
    </message>
    <message>
        <source>This request has expired: nobody decided within %1 days. The mentee can ask again.</source>
        <translation>Esta solicitud ha caducado: nadie decidió en %1 días. El mentee puede volver a pedirla.</translation>
    </message>
    <message>
        <source>You denied this request on %1.</source>
        <translation>Rechazaste esta solicitud el %1.</translation>
    </message>
    <message>
        <source>You approved this request on %1.</source>
        <translation>Aprobaste esta solicitud el %1.</translation>
    </message>
    <message>
        <source>This request was denied on %1.</source>
        <translation>Esta solicitud se rechazó el %1.</translation>
    </message>
    <message>
        <source>This request was approved on %1.</source>
        <translation>Esta solicitud se aprobó el %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be booked any more: the account is deactivated, or no mentor&apos;s. Deny the request instead.</source>
        <translation>Ya no se puede reservar con %1: la cuenta está desactivada o no es de un mentor. Rechaza la solicitud.</translation>
    </message>
    <message>
        <source>%1 can&apos;t book any more: the account is deactivated, or no mentee&apos;s. Deny the request instead.</source>
        <translation>%1 ya no puede reservar: la cuenta está desactivada o no es de un mentee. Rechaza la solicitud.</translation>
    </message>
    <message>
        <source>%1 can book %2 already: another exception is not used yet. Deny this one instead.</source>
        <translation>%1 ya puede reservar con %2: otra excepción aún no se ha usado. Rechaza esta.</translation>
    </message>
    <message>
        <source>This request is not decided. There is nothing to take back.</source>
        <translation>Sobre esta solicitud no se ha decidido. No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Only the coordinator who decided can take it back.</source>
        <translation>Solo puede deshacerlo quien tomó la decisión.</translation>
    </message>
    <message>
        <source>%1 has booked with this exception already. Cancel the meeting instead.</source>
        <translation>%1 ya ha reservado con esta excepción. Cancela la reunión.</translation>
    </message>
    <message>
        <source>A decision can be taken back for %1 seconds. The mentee has been told by now.</source>
        <translation>Una decisión se puede deshacer durante %1 segundos. El mentee ya ha recibido el aviso.</translation>
    </message>
    <message>
        <source>This export does not exist.</source>
        <translation>Esta exportación no existe.</translation>
    </message>
    <message>
        <source>These are more than %1 rows. Ask for an export in the background instead, and fetch its file when it is done.</source>
        <translation>Son más de %1 filas. Pide una exportación en segundo plano y recoge su archivo cuando esté lista.</translation>
    </message>
    <message>
        <source>%1 of your exports are not done yet. Wait for one of them, or cancel one.</source>
        <translation>%1 de tus exportaciones aún no están listas. Espera a una de ellas o cancela una.</translation>
    </message>
    <message>
        <source>This file was made for another coordinator. Ask for an export of your own.</source>
        <translation>Este archivo se creó para otra persona de la coordinación. Pide tu propia exportación.</translation>
    </message>
    <message>
        <source>This export is not done yet.</source>
        <translation>Esta exportación aún no está lista.</translation>
    </message>
    <message>
        <source>There is no file of this export any more. Ask for a new one.</source>
        <translation>El archivo de esta exportación ya no existe. Pide una nueva.</translation>
    </message>
    <message>
        <source>is not a known time zone</source>
        <translation>no es una zona horaria conocida</translation>
    </message>
    <message>
        <source>must be longer for so long a range</source>
        <translation>debe ser más largo para un período tan largo</translation>
    </message>
    <message>
        <source>This job does not exist any more.</source>
        <translation>Este trabajo ya no existe.</translation>
    </message>
    <message>
        <source>This job is not dead: it will be done, or was done, without your help. Reload the list.</source>
        <translation>Este trabajo no ha fallado: se hará, o se hizo, sin tu ayuda. Recarga la lista.</translation>
    </message>
    <message>
        <source>The same work is in the queue again already. Discard this job.</source>
        <translation>El mismo trabajo ya está otra vez en la cola. Descarta este.</translation>
    </message>
    <message>
        <source>There is no such job in the schedule.</source>
        <translation>Ese trabajo no está en la programación.</translation>
    </message>
    <message>
        <source>This mail does not exist.</source>
        <translation>Este correo no existe.</translation>
    </message>
    <message>
        <source>This mail was not given up, so it can&apos;t be tried again. Reload the list.</source>
        <translation>Este correo no se ha dado por perdido, así que no se puede reintentar. Recarga la lista.</translation>
    </message>
    <message>
        <source>A sign-in mail can&apos;t be sent again. Ask the person to sign in once more.</source>
        <translation>Un correo de inicio de sesión no se puede volver a enviar. Pide a la persona que inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>is none of this list in this order</source>
        <translation>no es de esta lista en este orden</translation>
    </message>
    <message>
        <source>Only coordinators see deactivated locations.</source>
        <translation>Solo la coordinación ve las ubicaciones desactivadas.</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>Esta ubicación no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks of mentors&apos; availability are at this location. They stay there; deactivate it with force to keep it from new ones.</source>
        <translation>
            <numerusform>%n disponibilidad de mentores está en esta ubicación. Se queda allí; desactívala con force para que no haya nuevas.</numerusform>
            <numerusform>%n disponibilidades de mentores están en esta ubicación. Se quedan allí; desactívala con force para que no haya nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>must say whose recommendations</source>
        <translation>debe decir de quién son las recomendaciones</translation>
    </message>
    <message>
        <source>These are somebody else&apos;s recommendations.</source>
        <translation>Son las recomendaciones de otra persona.</translation>
    </message>
    <message>
        <source>This mentee does not exist.</source>
        <translation>Este mentee no existe.</translation>
    </message>
    <message>
        <source>This mentor does not exist.</source>
        <translation>Este mentor no existe.</translation>
    </message>
    <message>
        <source>must say with whom</source>
        <translation>debe decir con quién</translation>
    </message>
    <message>
        <source>Only coordinators compare other people.</source>
        <translation>Solo la coordinación compara a otras personas.</translation>
    </message>
    <message>
        <source>is none that this server has</source>
        <translation>no es ninguno de los que tiene este servidor</translation>
    </message>
    <message>
        <source>Only a mentee and a mentor can be matched.</source>
        <translation>Solo se puede calcular la afinidad entre un mentee y un mentor.</translation>
    </message>
    <message>
        <source>is not a mentor</source>
        <translation>no es un mentor</translation>
    </message>
    <message>
        <source>is not a mentee</source>
        <translation>no es un mentee</translation>
    </message>
    <message>
        <source>The mentor has another meeting then. Choose a different time.</source>
        <translation>El mentor tiene otra reunión entonces. Elige otra hora.</translation>
    </message>
    <message>
        <source>The mentee has another meeting then. Choose a different time.</source>
        <translation>El mentee tiene otra reunión entonces. Elige otra hora.</translation>
    </message>
    <message>
        <source>does not go with the order of matches</source>
        <translation>no se puede usar con el orden por afinidad</translation>
    </message>
    <message>
        <source>only coordinators see inactive people</source>
        <translation>solo la coordinación ve a personas inactivas</translation>
    </message>
    <message>
        <source>must be the mentor or the mentee</source>
        <translation>debe ser el mentor o el mentee</translation>
    </message>
    <message>
        <source>You have no such note.</source>
        <translation>No tienes esa nota.</translation>
    </message>
    <message>
        <source>This action item does not exist.</source>
        <translation>Esta tarea no existe.</translation>
    </message>
    <message>
        <source>Only the one who wrote it down, or a coordinator, can delete it.</source>
        <translation>Solo puede borrarla quien la anotó o la coordinación.</translation>
    </message>
    <message>
        <source>This notification does not exist any more.</source>
        <translation>Este aviso ya no existe.</translation>
    </message>
    <message>
        <source>is for mentors only</source>
        <translation>es solo para mentores</translation>
    </message>
    <message>
        <source>is for mentees only</source>
        <translation>es solo para mentees</translation>
    </message>
    <message>
        <source>is for mentors and mentees only</source>
        <translation>es solo para mentores y mentees</translation>
    </message>
    <message>
        <source>comes from the list of portfolio companies; ask a coordinator to change it</source>
        <translation>viene de la lista de empresas de la cartera; pide a la coordinación que lo cambie</translation>
    </message>
    <message>
        <source>is for mentees, about their mentor</source>
        <translation>es para mentees, sobre su mentor</translation>
    </message>
    <message>
        <source>Only the two who met rate their meeting.</source>
        <translation>Solo valoran la reunión las dos personas que se reunieron.</translation>
    </message>
    <message>
        <source>There is no such mentor.</source>
        <translation>No existe ese mentor.</translation>
    </message>
    <message>
        <source>Only the mentor can reach out in their name.</source>
        <translation>Solo el mentor puede contactar en su propio nombre.</translation>
    </message>
    <message>
        <source>is the mentor themselves</source>
        <translation>es el propio mentor</translation>
    </message>
    <message>
        <source>Only mentors reach out to mentees.</source>
        <translation>Solo los mentores contactan con mentees.</translation>
    </message>
    <message>
        <source>There is no such reputation.</source>
        <translation>Esa reputación no existe.</translation>
    </message>
    <message>
        <source>No coordinator has set this score: there is nothing to clear.</source>
        <translation>La coordinación no ha fijado esta puntuación: no hay nada que anular.</translation>
    </message>
    <message>
        <source>is the time that the meeting has already</source>
        <translation>es la hora que la reunión ya tiene</translation>
    </message>
    <message>
        <source>This proposal was accepted already.</source>
        <translation>Esta propuesta ya se ha aceptado.</translation>
    </message>
    <message>
        <source>This proposal was declined already. Propose another time.</source>
        <translation>Esta propuesta ya se ha rechazado. Propón otra hora.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn. Propose another time.</source>
        <translation>Esta propuesta se ha retirado. Propón otra hora.</translation>
    </message>
    <message>
        <source>This proposal has lapsed. Propose another time.</source>
        <translation>Esta propuesta ha caducado. Propón otra hora.</translation>
    </message>
    <message>
        <source>This proposal does not exist.</source>
        <translation>Esta propuesta no existe.</translation>
    </message>
    <message>
        <source>Only who made this proposal can withdraw it. You can decline it.</source>
        <translation>Solo puede retirar esta propuesta quien la hizo. Tú puedes rechazarla.</translation>
    </message>
    <message>
        <source>The other side answers this proposal. You can withdraw it.</source>
        <translation>A esta propuesta responde la otra parte. Tú puedes retirarla.</translation>
    </message>
    <message>
        <source>The meeting begins too soon to move it. Cancel it, or write to the other side.</source>
        <translation>La reunión empieza demasiado pronto para cambiarla de hora. Cancélala o escribe a la otra parte.</translation>
    </message>
    <message>
        <source>The mentor does not offer this time any more. Propose another.</source>
        <translation>El mentor ya no ofrece esta hora. Propón otra.</translation>
    </message>
    <message>
        <source>There is no such mentee.</source>
        <translation>No existe ese mentee.</translation>
    </message>
    <message>
        <source>This tag does not exist.</source>
        <translation>Esta etiqueta no existe.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>must be a tag of the same category</source>
        <translation>debe ser una etiqueta de la misma categoría</translation>
    </message>
    <message>
        <source>must be an approved tag that is in use</source>
        <translation>debe ser una etiqueta aprobada y en uso</translation>
    </message>
    <message>
        <source>is this tag itself, or stands below it</source>
        <translation>es esta misma etiqueta o está por debajo de ella</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags stand below this one: %1. Give them another place first, or take them out of use.</source>
        <translation>Hay etiquetas por debajo de esta: %1. Dales antes otro lugar o deja de usarlas.</translation>
    </message>
    <message>
        <source>Another tag has this name already. Merge the two instead.</source>
        <translation>Otra etiqueta ya tiene este nombre. Combina las dos.</translation>
    </message>
    <message>
        <source>Somebody has asked for this tag: approve the request.</source>
        <translation>Alguien ha solicitado esta etiqueta: aprueba la solicitud.</translation>
    </message>
    <message>
        <source>This tag exists and is not in use: take it into use again.</source>
        <translation>Esta etiqueta existe y no está en uso: vuelve a usarla.</translation>
    </message>
    <message>
        <source>This tag exists already.</source>
        <translation>Esta etiqueta ya existe.</translation>
    </message>
    <message>
        <source>This tag was merged or refused, so there is nothing to change.</source>
        <translation>Esta etiqueta se combinó o se rechazó, así que no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Decide on this request first.</source>
        <translation>Decide primero sobre esta solicitud.</translation>
    </message>
    <message>
        <source>is this tag itself</source>
        <translation>es esta misma etiqueta</translation>
    </message>
    <message>
        <source>This tag is not in use any more. Choose another one of the list.</source>
        <translation>Esta etiqueta ya no está en uso. Elige otra de la lista.</translation>
    </message>
    <message>
        <source>A coordinator decided against this tag. Choose another one of the list.</source>
        <translation>La coordinación ha rechazado esta etiqueta. Elige otra de la lista.</translation>
    </message>
    <message>
        <source>%1 tags of yours wait for a decision. Wait for it, or choose from the list.</source>
        <translation>%1 etiquetas tuyas esperan una decisión. Espérala o elige de la lista.</translation>
    </message>
    <message>
        <source>This tag is not set on your profile.</source>
        <translation>Esta etiqueta no está en tu perfil.</translation>
    </message>
    <message>
        <source>You are not on this waiting list.</source>
        <translation>No estás en esta lista de espera.</translation>
    </message>
    <message>
        <source>There is an open proposal already. Answer or withdraw it first.</source>
        <translation>Ya hay una propuesta abierta. Respóndela o retírala primero.</translation>
    </message>
    <message>
        <source>You are on this waiting list already.</source>
        <translation>Ya estás en esta lista de espera.</translation>
    </message>
    <message>
        <source>This slot does not exist.</source>
        <translation>Este hueco no existe.</translation>
    </message>
    <message>
        <source>Write 10 to 1,000 characters about the goal of the meeting.</source>
        <translation>Escribe de 10 a 1000 caracteres sobre el objetivo de la reunión.</translation>
    </message>
    <message>
        <source>At most 10 links to materials are possible.</source>
        <translation>Se pueden poner como máximo 10 enlaces a materiales.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Esta zona horaria no es conocida.</translation>
    </message>
    <message>
        <source>A slot takes 15, 20, 30 or 60 minutes.</source>
        <translation>Un hueco dura 15, 20, 30 o 60 minutos.</translation>
    </message>
    <message>
        <source>The buffer is 0 to 60 minutes.</source>
        <translation>La pausa es de 0 a 60 minutos.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>The location does not fit the kind of meeting.</source>
        <translation>El lugar no corresponde al tipo de reunión.</translation>
    </message>
    <message>
        <source>You have time off on some of these days already. Choose other days, or delete the other entry first.</source>
        <translation>Ya tienes días libres en algunas de estas fechas. Elige otras o borra primero la otra entrada.</translation>
    </message>
    <message>
        <source>You are somewhere else on some of these days already. Choose other days, or delete the other entry first.</source>
        <translation>Ya estás en otro lugar en algunas de estas fechas. Elige otras o borra primero la otra entrada.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already.</source>
        <translation>Ya hay una cuenta con esta dirección de correo.</translation>
    </message>
    <message>
        <source>The key file of this server is older than its database&apos;s keys. Copy the newest one to it.</source>
        <translation>El archivo de claves de este servidor es más antiguo que las claves de su base de datos. Copia en él el más reciente.</translation>
    </message>
    <message>
        <source>There is a link of this kind already.</source>
        <translation>Ya hay un enlace de este tipo.</translation>
    </message>
    <message>
        <source>This tag is set already.</source>
        <translation>Esta etiqueta ya está puesta.</translation>
    </message>
    <message>
        <source>There is a location with this name already.</source>
        <translation>Ya hay una ubicación con este nombre.</translation>
    </message>
    <message>
        <source>A value does not fit. Check what you entered.</source>
        <translation>Un valor no encaja. Comprueba lo que has escrito.</translation>
    </message>
    <message>
        <source>A value can&apos;t be stored. Check what you entered.</source>
        <translation>Un valor no se puede guardar. Comprueba lo que has escrito.</translation>
    </message>
    <message>
        <source>%1 did not tell us your calendars. Try again in a few minutes.</source>
        <translation>%1 no nos ha dado tus calendarios. Inténtalo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>%2 denied this request on %1.</source>
        <translation>%2 rechazó esta solicitud el %1.</translation>
    </message>
    <message>
        <source>%2 approved this request on %1.</source>
        <translation>%2 aprobó esta solicitud el %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written on the server: %1. Tell whoever runs it, and ask for the export again then.</source>
        <translation>El archivo no se puede escribir en el servidor: %1. Avisa a quien lo administra y pide después la exportación otra vez.</translation>
    </message>
    <message>
        <source>The export failed several times. Ask for it again later.</source>
        <translation>La exportación ha fallado varias veces. Pídela de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Your calendars can&apos;t be read at the moment. What was known of them stays. Try again in a few minutes.</source>
        <translation>Ahora mismo no se pueden leer tus calendarios. Lo que se sabía de ellos se queda. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed more than %n hours ago, and can&apos;t come back. To let them in anew, erase what is kept of the account, which frees its e-mail address, and add the person again.</source>
        <translation>
            <numerusform>%1 se quitó hace más de %n hora y no puede volver. Para admitir a la persona de nuevo, borra lo que queda de la cuenta, con lo que se libera la dirección de correo, y vuelve a añadirla.</numerusform>
            <numerusform>%1 se quitó hace más de %n horas y no puede volver. Para admitir a la persona de nuevo, borra lo que queda de la cuenta, con lo que se libera la dirección de correo, y vuelve a añadirla.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have confirmed this meeting already.</source>
        <translation>Ya has confirmado esta reunión.</translation>
    </message>
    <message>
        <source>The coordinators have confirmed this meeting already.</source>
        <translation>La coordinación ya ha confirmado esta reunión.</translation>
    </message>
    <message>
        <source>You have declined this request.</source>
        <translation>Has rechazado esta solicitud.</translation>
    </message>
    <message>
        <source>The coordinators have declined this request.</source>
        <translation>La coordinación ha rechazado esta solicitud.</translation>
    </message>
    <message>
        <source>You have canceled this meeting.</source>
        <translation>Has cancelado esta reunión.</translation>
    </message>
    <message>
        <source>The coordinators have canceled this meeting.</source>
        <translation>La coordinación ha cancelado esta reunión.</translation>
    </message>
    <message>
        <source>This notification is not there any more: people have got it, or somebody discarded it.</source>
        <translation>Este aviso ya no existe: ya ha llegado o alguien lo ha descartado.</translation>
    </message>
    <message>
        <source>This notification is tried again already. Reload the list.</source>
        <translation>Este aviso ya se está reintentando. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>This meeting has changed since, so this notification is out of date. Discard it.</source>
        <translation>Esta reunión ha cambiado desde entonces, así que este aviso ya no vale. Descártalo.</translation>
    </message>
    <message>
        <source>The address was to be changed too often. Wait an hour, or use the newest mails that you have.</source>
        <translation>Se ha pedido cambiar la dirección demasiadas veces. Espera una hora o usa los correos más recientes que tengas.</translation>
    </message>
    <message>
        <source>is your address already</source>
        <translation>ya es tu dirección</translation>
    </message>
    <message>
        <source>The code was wrong too often. Ask for the change once more.</source>
        <translation>El código fue erróneo demasiadas veces. Pide el cambio otra vez.</translation>
    </message>
    <message>
        <source>No change of your address waits to be confirmed: it took too long, or was canceled. Ask for it once more.</source>
        <translation>Ningún cambio de tu dirección espera confirmación: tardó demasiado o se canceló. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>No change of your address waits to be confirmed.</source>
        <translation>Ningún cambio de tu dirección espera confirmación.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent again: its code or link is gone. Ask the person to change the address once more.</source>
        <translation>Este correo no se puede volver a enviar: su código o enlace ya no está. Pide a la persona que cambie la dirección otra vez.</translation>
    </message>
    <message>
        <source>%1 does not take part any more. Decline or cancel the request.</source>
        <translation>%1 ya no participa. Rechaza o cancela la solicitud.</translation>
    </message>
    <message>
        <source>You change your own e-mail address in your profile, where it is confirmed by mail.</source>
        <translation>Tu propia dirección de correo la cambias en tu perfil, donde se confirma por correo.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent again: its link is gone. Ask the person whether the new address is theirs, and correct it in their account if it isn&apos;t.</source>
        <translation>Este correo no se puede volver a enviar: su enlace ya no está. Pregunta a la persona si la nueva dirección es suya y, si no lo es, corrígela en su cuenta.</translation>
    </message>
    <message>
        <source>must not have spaces in it; write each as %1</source>
        <translation>no puede contener espacios; escribe cada uno como %1</translation>
    </message>
    <message>
        <source>must not have %1 in it; write it as %2</source>
        <translation>no puede contener %1; escríbelo como %2</translation>
    </message>
    <message>
        <source>must not have a user name or a password in it</source>
        <translation>no puede contener un nombre de usuario ni una contraseña</translation>
    </message>
    <message>
        <source>is not a whole web address; copy it once more</source>
        <translation>no es una dirección web completa; cópiala otra vez</translation>
    </message>
    <message>
        <source>The other side has noted this. They can take it back, or a coordinator: ask one of them.</source>
        <translation>Lo ha anotado la otra parte. Solo puede retirarlo ella o la coordinación: pregúntales.</translation>
    </message>
    <message>
        <source>The mentee&apos;s account is deactivated. Reactivate it first, or choose somebody else.</source>
        <translation>La cuenta del mentee está desactivada. Reactívala primero o elige a otra persona.</translation>
    </message>
    <message>
        <source>The connection to your calendar has ended. Connect it again before you offer time, so that nobody books what is taken: Settings, Calendar.</source>
        <translation>La conexión con tu calendario ha terminado. Conéctalo de nuevo antes de ofrecer disponibilidad, para que nadie reserve lo que está ocupado: Ajustes, Calendario.</translation>
    </message>
    <message>
        <source>The connection to your calendar has ended. Connect it again before you book, so that meetings don&apos;t clash: Settings, Calendar.</source>
        <translation>La conexión con tu calendario ha terminado. Conéctalo de nuevo antes de reservar, para que las reuniones no coincidan: Ajustes, Calendario.</translation>
    </message>
    <message>
        <source>is not sent to people in your role</source>
        <translation>no se envía a personas con tu rol</translation>
    </message>
    <message>
        <source>The mentee has no connected calendar, and can&apos;t book without one.</source>
        <translation>El mentee no tiene ningún calendario conectado y sin él no puede reservar.</translation>
    </message>
    <message>
        <source>The mentee&apos;s account is deactivated.</source>
        <translation>La cuenta del mentee está desactivada.</translation>
    </message>
    <message>
        <source>The mentor is more than one tier above the mentee, who has no exception for it.</source>
        <translation>El mentor está más de un nivel por encima del mentee, que no tiene ninguna excepción para ello.</translation>
    </message>
    <message numerus="yes">
        <source>The mentee has used %1 of %n bookings of this week.</source>
        <translation>
            <numerusform>El mentee ha gastado %1 de %n reserva de esta semana.</numerusform>
            <numerusform>El mentee ha gastado %1 de %n reservas de esta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting has begun already. Book another one instead.</source>
        <translation>Esta reunión ya ha empezado. Reserva otra en su lugar.</translation>
    </message>
    <message>
        <source>The meeting is somewhere else then: %1 instead of %2.</source>
        <translation>La reunión sería en otro lugar: %1 en vez de %2.</translation>
    </message>
    <message>
        <source>The meeting is not online any more then, but here: %1.</source>
        <translation>La reunión ya no sería en línea, sino aquí: %1.</translation>
    </message>
    <message>
        <source>The meeting is in person then, not online.</source>
        <translation>La reunión sería presencial, no en línea.</translation>
    </message>
    <message>
        <source>The meeting is online then, not in person.</source>
        <translation>La reunión sería en línea, no presencial.</translation>
    </message>
    <message>
        <source>The meeting is online then, and not here any more: %1.</source>
        <translation>La reunión sería en línea y ya no aquí: %1.</translation>
    </message>
    <message>
        <source>The meeting would be somewhere else then. Confirm it, or choose another slot.</source>
        <translation>La reunión sería entonces en otro lugar. Confírmalo o elige otro hueco.</translation>
    </message>
    <message>
        <source>A coordinator has used this time for another meeting meanwhile. Choose another.</source>
        <translation>La coordinación ha usado mientras tanto esta hora para otra reunión. Elige otro hueco.</translation>
    </message>
    <message>
        <source>must be you: the other one does not see a private action item</source>
        <translation>debes ser tú: la otra parte no ve una tarea privada</translation>
    </message>
    <message>
        <source>Only the one who wrote it down can say who reads it.</source>
        <translation>Solo quien la anotó puede decidir quién la lee.</translation>
    </message>
    <message>
        <source>What was noted about where the meeting is gets lost: %1.</source>
        <translation>Se pierde lo anotado sobre el lugar de la reunión: %1.</translation>
    </message>
    <message>
        <source>Somebody is just booking a slot that would go for this meeting. It is free again at %1 unless they take it.</source>
        <translation>Alguien está reservando ahora mismo un hueco que desaparecería por esta reunión. Vuelve a estar libre a las %1 si no lo reserva.</translation>
    </message>
    <message>
        <source>Only mentees and coordinators keep slots.</source>
        <translation>Solo los mentees y la coordinación pueden guardar huecos.</translation>
    </message>
    <message>
        <source>This calendar is not there any more. Reload the list.</source>
        <translation>Este calendario ya no existe. Vuelva a cargar la lista.</translation>
    </message>
    <message>
        <source>The provider does not let us in any more. The owner of this calendar has to connect it again.</source>
        <translation>El proveedor ya no nos deja entrar. El dueño de este calendario tiene que volver a conectarlo.</translation>
    </message>
    <message>
        <source>The owner of this calendar has disconnected it.</source>
        <translation>El dueño de este calendario lo ha desconectado.</translation>
    </message>
    <message>
        <source>This server is not set up for calendars of this provider. Its configuration has to name it.</source>
        <translation>Este servidor no está configurado para calendarios de este proveedor. Su configuración tiene que nombrarlo.</translation>
    </message>
    <message>
        <source>This calendar is being read just now. Wait a moment.</source>
        <translation>Este calendario se está leyendo en este momento. Espere un poco.</translation>
    </message>
    <message>
        <source>No calendar fails at the moment.</source>
        <translation>Ahora mismo no falla ningún calendario.</translation>
    </message>
    <message>
        <source>None of the calendars that fail can be read now: they are being read, or this server is not set up for their provider.</source>
        <translation>Ninguno de los calendarios que fallan se puede leer ahora: se están leyendo o este servidor no está configurado para su proveedor.</translation>
    </message>
</context>
</TS>
