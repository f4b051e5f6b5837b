### Lo que tenemos hasta ahora, una opción, y la hoja para llevar. Nada de esto promete nada.

## La lista de resultados

findings = Lo que tenemos hasta ahora
findings-where = Hasta ahora
findings-none-left = no quedan preguntas
findings-note = *Esto es información, no asesoría legal.* Hable con un abogado o representante acreditado antes de presentar cualquier papel.
findings-checked = Reglas revisadas el { $date }.
findings-not-reviewed = Ningún abogado las ha revisado todavía.
findings-due = A algunas de estas reglas ya les toca otra revisión. Pregunte a un abogado o representante acreditado si algo cambió.
findings-due-here = A estas reglas ya les toca otra revisión. Pregunte a un abogado o representante acreditado si algo cambió.

# Cortos, junto a una figura al comienzo de la lista. Llevan a su parte de la página.
findings-glance-urgent =
    { $count ->
        [one] { $count } urgente
       *[other] { $count } urgentes
    }
findings-glance-may-fit =
    { $count ->
        [one] { $count } podría servirle
       *[other] { $count } podrían servirle
    }
findings-glance-cannot-tell = { $count } aún por saber

findings-urgent = Lo que no puede esperar
findings-urgent-more = Más que no puede esperar
findings-may-fit = Podría servirle
findings-cannot-tell = Aún no se sabe
findings-no-fit = No parece servirle
findings-closed = Cerrado hoy
findings-too-old = Reglas demasiado viejas para responder
findings-too-old-text = Nadie ha vuelto a revisar estas reglas a tiempo, así que esta página no responde. Pregunte a un abogado o representante acreditado.
findings-others = Otras opciones
findings-further = Aún no se sabe, y faltan más respuestas
findings-lawyer-may-see = Un abogado puede ver algo que esta página no ve.

# Etiquetas en una tarjeta.
findings-limited = Limitado hoy
findings-paused = En pausa hoy
findings-check = No sabemos bien cómo está hoy
findings-by = Hasta el { $date }
findings-from = Desde el { $date }
findings-passed = El { $date } puede haber pasado

# Cuántas reglas coinciden. "All" cuenta cada regla; todo lo que puede estorbar cuenta como una.
findings-away =
    { $count ->
        [one] Falta { $count } respuesta.
       *[other] Faltan { $count } respuestas.
    }
findings-tally-fits =
    { $count ->
        [one] { $count } de { $all } coincide
       *[other] { $count } de { $all } coinciden
    }
findings-tally-against = { $count } no
findings-tally-unknown =
    { $count ->
        [one] { $count } no se sabe
       *[other] { $count } no se saben
    }
findings-tally-lawyer = { $count } para un abogado

# La primera razón en una tarjeta. "what" es el nombre corto de una pregunta: "Fecha de nacimiento".
findings-said = { $what }: *{ $answer }*
findings-missing = Falta preguntar: { $what }.
findings-open = No se sabe, o no con exactitud: { $what }. Si puede averiguarlo, puede aclarar esto.
findings-and-more = { $what } y { $count } más

findings-why = Ver por qué
findings-who = Quién puede ayudar

findings-cautions = Conviene saber
findings-cautions-more = Más que conviene saber

findings-answer-more = Responder más preguntas
findings-sheet = Hacer una hoja para llevar
findings-help = Quién puede ayudar cerca de usted
findings-review = Cambiar sus respuestas

## Una opción

finding-who = Quién puede ayudar con esto
finding-back = Volver
finding-note = Hable con un abogado o representante acreditado antes de presentar cualquier papel. Una solicitud falsa o descuidada puede hacer daño por mucho tiempo.
finding-since = Desde el { $date }.

finding-dates = Las fechas
finding-today = Hoy.
finding-days-left =
    { $count ->
        [one] Queda { $count } día.
       *[other] Quedan { $count } días.
    }
finding-last-day = Lo más tarde que puede ser, porque usted no dio un día exacto. No cuente con esa fecha.
finding-opens-earlier = Quizás ya desde el { $date }. Una fecha exacta en sus respuestas lo aclararía.

finding-rules = Regla por regla
finding-rules-dates = Revisadas el { $checked }. La próxima revisión, a más tardar el { $review }.
finding-fits = Coincide
finding-against = No coincide
finding-unknown = No se sabe
finding-lawyer = Solo un abogado puede decirlo
finding-lawyer-why = Ninguna pregunta lo puede aclarar. Un abogado o representante acreditado sabe cómo prepararse.
finding-skip = Eso no cuenta en su contra. Puede decírselo a un abogado.
finding-answer = Responder
finding-parts =
    { $count ->
        [one] { $count } parte de esta regla
       *[other] { $count } partes de esta regla
    }
finding-waiver = Puede haber perdón.

finding-bars = Lo que puede estorbar
finding-bars-some = Un abogado debe revisar esto antes de que usted envíe nada. Algo de esto podría cerrar la opción.
finding-bars-none = Nada de lo que usted nos dijo estorba.
finding-bars-against = Según sus respuestas, algo de esto cierra la opción. Pregunte a un abogado si es así.
finding-bars-unsure = Algo de esto aún no se sabe.
finding-bars-count = En la cuenta de arriba, todo esto es una sola regla.
finding-bar-clear = No estorba
finding-bar-applies = Estorba
finding-bar-waiver = Estorba, pero puede haber perdón
finding-bars-unknown =
    { $count ->
        [one] { $count } que aún no se sabe
       *[other] { $count } que aún no se saben
    }
finding-bars-clear =
    { $count ->
        [one] { $count } que no parece tocarle
       *[other] { $count } que no parecen tocarle
    }

finding-law-read = leído en la ley misma
finding-law-read-on = leído en la ley misma el { $date }
finding-law-to-check = falta comprobarlo
finding-law-unsure = no está decidido

finding-marks = Qué quieren decir las marcas
finding-fits-means = Su respuesta coincide con esta regla.
finding-against-means = Su respuesta no coincide con esta regla.
finding-unknown-means = No se sabe. Nunca cuenta como un no.
finding-lawyer-means = Solo un abogado o un juez puede decirlo.

finding-papers = Papeles que buscar
finding-forms = Formularios y costos
finding-fee = { $what }: ${ $usd }
finding-fee-none = { $what }: sin costo
finding-fee-filing = Para presentarlo
finding-fee-filing-online = Para presentarlo por internet
finding-fee-reduced = Reducido, si gana poco
finding-fee-yearly = Cada año mientras espera
finding-fee-biometrics = Huellas
finding-fee-work-permit = Permiso de trabajo
finding-fee-supplement = Además, en algunos casos
finding-fees-of = Costos al { $date }. Revíselos en uscis.gov antes de pagar. Algunos pagos se pueden perdonar y otros nunca: pregunte.
finding-reviewed = Lo revisó { $lawyer }.
finding-not-reviewed = *Ningún abogado lo ha revisado todavía.*
finding-hard-stop = Después del { $date } esta página no responderá sobre esto hasta que alguien revise otra vez las reglas.

## La hoja para llevar

sheet = Una hoja para llevar
sheet-what = Désela a un abogado o a un representante acreditado. Ahorra tiempo y nada se pierde.
sheet-choose = { $on } de { $all } respuestas están en la hoja
sheet-choose-what = Marque lo que quiere en la hoja. Lo privado no está marcado al principio.
sheet-choose-legend = Lo que está en la hoja
sheet-choose-findings = Lo que encontró esta página: opciones que podrían servirle
sheet-off = *El { $date } no puede esperar*, pero no está en la hoja: viene de una respuesta que no está marcada, “{ $what }”.
sheet-put-on = Poner en la hoja: { $what }
sheet-print = Imprimir
sheet-safe = El papel lo puede leer cualquiera. Guárdelo en un lugar seguro. No lo imprima donde otros puedan verlo.

sheet-title = Notas para quien me ayude
sheet-title-what = Yo elegí lo que aparece aquí. No es asesoría legal ni una conclusión.
sheet-dates = Fechas que no pueden esperar
sheet-date-safe = Contado desde el primer día posible, por seguridad.
sheet-known = Lo que sé
sheet-none = *No, nada o nunca:* { $what }
sheet-gaps = Lo que falta
sheet-papers = Papeles para llevar
sheet-findings = Lo que una página en mi teléfono encontró que podría servir
sheet-findings-what = Comparó mis respuestas con reglas publicadas. Nadie lo ha revisado.
sheet-calls = A quién llamar
sheet-notes = Notas
sheet-nothing = Nada todavía.
sheet-made = Hecho el { $today } con reglas revisadas el { $checked }.

## Otras maneras de llevarla

hand-title = Otras maneras de llevarla
hand-text = Como texto, para copiar o enviar
hand-copy = Copiar el texto
hand-copied = Copiado. Se queda en la memoria de este teléfono hasta que usted copie otra cosa.
hand-not-copied = Aquí la página no puede copiar. Mantenga el dedo sobre el texto para copiarlo.
hand-save = Guardar como archivo
hand-saved = El archivo “{ $file }” está en sus descargas. Quien abra este teléfono lo puede encontrar hasta que usted lo borre.
hand-text-safe = Un mensaje se puede leer en los dos teléfonos. Envíelo solo a alguien de confianza.
hand-code = Como código, para el teléfono de quien le ayuda
hand-code-what = Quien le ayuda apunta la cámara de su teléfono y lee el texto allí. No pasa por internet.
hand-code-name = El texto como código para una cámara
hand-code-part = Código { $part }
hand-code-next = Código siguiente
# En una computadora compartida, debajo de un enlace que no se abre.
hand-link = Como código para su propio teléfono
hand-code-left = No contiene los papeles para llevar ni los números para llamar.
hand-code-english = Los dos idiomas no caben, así que solo contiene la mitad en inglés.
hand-code-safe = Muéstrelo solo a quien le ayuda. En el otro teléfono, elija “copiar” y no “buscar”: una búsqueda envía el texto a otro lado.
hand-dates = Las fechas, para su calendario
hand-dates-what = Cada día se llama “{ $title }” y no dice nada más. Su teléfono le avisa una semana antes y un día antes.
hand-dates-save = Guardar las fechas
hand-dates-safe = Si otras personas pueden ver su calendario, verán estos días.
# El nombre de un día en un calendario que otros pueden ver. No debe decir nada.
hand-date = Fecha para recordar
hand-failed = Eso no funciona aquí. Todavía puede imprimir la hoja o copiarla a mano.

# A file with the answers, for whoever asks for it.
hand-keep = Mis respuestas en un archivo con frase secreta
hand-keep-what = Solo si usted quiere. Con el archivo puede seguir más tarde, en este teléfono o en otro.
hand-keep-safe = Quien revise este teléfono puede ver que hay un archivo. Si usted olvida la frase secreta, nadie puede volver a abrirlo, ni nosotros.
hand-passphrase = Frase secreta, 12 letras o más
hand-passphrase-show = Mostrar las letras
hand-passphrase-short = Esta frase es muy corta. Use 12 letras o más, como cuatro palabras que nadie relacione con usted.
hand-keep-save = Guardar el archivo
hand-moment = Un momento.
hand-open = Abrir un archivo que guardé
hand-open-what = Si el archivo se abre, sus respuestas reemplazan las que están ahora en esta página.
hand-open-file = El archivo
hand-open-go = Abrir
hand-not-opened = No se abrió. Revise la frase secreta y que sea el archivo correcto. Nada ha cambiado en esta página.
