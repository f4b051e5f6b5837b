### Las preguntas. Un mensaje por cada dato de rules/facts.json, en ese orden.
### El valor es la pregunta. "short" es un nombre corto para la página de repaso.
### "why" completa la frase "Por qué preguntamos: …". "hint" es opcional. "opt-…" son las respuestas.
### Nivel de sexto grado, con amabilidad y sin culpar. "Usted" es siempre la persona de quien se responde.

## Nombres de las secciones

section-you = Sobre usted
section-urgent = Lo que no puede esperar
section-papers = Sus papeles ahora
section-coming = Cómo llegó
section-fear = Miedo de regresar
section-family = Su familia
section-citizen-parent = Padres con ciudadanía
section-hurt = Su seguridad
section-naturalization = Hacerse ciudadano o ciudadana
section-record = Sus antecedentes

## Sobre usted

fact-birth-date = ¿Cuál es su fecha de nacimiento?
    .short = Fecha de nacimiento
    .why = muchas opciones dependen de la edad.
    .hint = Para empezar basta con el año.

fact-citizenship-countries = ¿De qué países tiene la ciudadanía?
    .short = Ciudadanía
    .why = algunas opciones son solo para personas de ciertos países.
    .hint = Ponga todos, aunque nunca haya vivido ahí. Si no tiene ninguna ciudadanía, elija “Ningún país”.

fact-birth-country = ¿Dónde nació?
    .short = País de nacimiento
    .why = casi toda persona nacida en Estados Unidos tiene la ciudadanía.
    .hint = Puerto Rico, Guam y otras islas de EE. UU. aparecen por separado.

fact-in-us-now = ¿Está ahora en Estados Unidos?
    .short = En EE. UU. ahora
    .why = muchas opciones son solo para quienes están aquí.
    .hint = Diga que sí también en Samoa Americana, Guam, las Marianas del Norte, Puerto Rico y las Islas Vírgenes de EE. UU., o si espera dentro de un puesto de frontera o un aeropuerto de EE. UU.
    .opt-yes = Sí, estoy aquí
    .opt-no = No, estoy en otro país

## Corte, órdenes y cartas con fecha

fact-detained-now = ¿Está ahora en la cárcel o en detención?
    .short = Cárcel o detención
    .why = quien está en detención tiene días, no meses, para actuar.
    .opt-no = No
    .opt-immigration-jail = En detención de inmigración (ICE), también si ICE me tiene en una cárcel del condado
    .opt-local-jail-ice-hold = En cárcel o prisión, con retención de ICE
    .opt-jail-no-hold = En una cárcel o prisión por un caso penal, sin retención de ICE que yo sepa
    .opt-children-shelter = En un albergue para menores

fact-court-status = ¿Tiene o ha tenido un caso en la corte de inmigración, o una orden de salir o de deportación?
    .short = Corte de inmigración
    .why = su caso en la corte decide adónde va cada papel.
    .hint = Un Notice to Appear (I-862), o cualquier papel con fecha en la corte de inmigración, puede significar que tiene un caso ahora, aunque nunca haya ido. Averigüe con su número A en el 1-800-898-7180.
    .opt-never = No, nunca
    .opt-case-now = Tengo un caso en la corte ahora
    .opt-ordered-removed = Tengo una orden de deportación, de un juez o de un oficial
    .opt-ordered-and-appealed = Tengo una orden y apelé
    .opt-voluntary-departure = Un juez me dio salida voluntaria con fecha
    .opt-case-paused = Mi caso está en pausa y sin nueva fecha (cierre administrativo)
    .opt-case-ended = Mi caso terminó o lo desestimaron, sin orden de salir
    .opt-relief-granted = Un juez me dio asilo u otra forma de quedarme (no fianza, no más tiempo)

fact-order-kind = ¿Qué tipo de orden fue?
    .short = Tipo de orden
    .why = cada tipo de orden tiene sus propios pasos y plazos.
    .hint = Un Notice to Appear (I-862) no es una orden. Si no fue a la corte el día de su audiencia, la orden es de un juez. Elija “Una orden vieja que usaron otra vez” solo si ningún juez decidió un caso nuevo después de que usted volvió.
    .opt-judge-present = De un juez, y no falté a la corte (también por video, por correo, por medio de mi abogado o con papeles que firmé)
    .opt-judge-missed-court = De un juez, porque falté a la corte
    .opt-officer-at-border = De un oficial, sin juez
    .opt-old-order-again = Una orden vieja que usaron otra vez (reinstated)
    .opt-agreed-to-leave = Acepté salir antes de una fecha y me quedé

fact-order-date = ¿Qué fecha tiene la orden o la última decisión?
    .short = Fecha de la orden
    .why = el plazo para actuar cuenta desde ese día.
    .hint = Si la junta de apelaciones (BIA) ya decidió: el día de su decisión. Si faltó a la corte: el día de esa orden. Si usan otra vez una orden vieja: el día en que la usaron otra vez, o el día en que después el juez o la Junta le dijo que no. Si desestimaron su caso: ese día.

fact-appeal-state = ¿Alguien apeló la orden?
    .short = Apelación
    .why = el plazo para apelar es muy corto.
    .opt-none-yet = No, todavía no
    .opt-bia-filed = Sí, está en la junta de apelaciones (BIA)
    .opt-bia-decided = Sí, la junta de apelaciones (BIA) ya decidió
    .opt-federal-court = Sí, está en una corte federal

fact-missed-reason = ¿Qué le impidió ir a la corte?
    .short = Por qué no fue a la corte
    .why = por algunos motivos, un juez puede abrir el caso otra vez.
    .opt-no-notice = Nunca llegó un papel con la fecha
    .opt-old-address = El papel llegó a una dirección vieja
    .opt-in-jail = Estaba en la cárcel o en detención
    .opt-serious-event = Enfermedad, parto, muerte, violencia u otra cosa grave
    .opt-bad-advice = Un abogado o notario me informó mal
    .opt-lost-or-late = Me perdí o llegué tarde
    .opt-none = Ninguno de estos motivos

fact-deadline-letter = ¿Tiene una carta que le pone una fecha límite o una cita?
    .short = Carta con fecha
    .why = una fecha en una carta va antes que todo lo demás.
    .opt-more-proof = USCIS pide más pruebas
    .opt-plans-to-deny = USCIS piensa negar o cancelar algo
    .opt-denied = USCIS negó algo
    .opt-approval-cancelled = USCIS canceló una aprobación
    .opt-fee-due = Hay que pagar una tarifa
    .opt-ice-check-in = Una cita de control con ICE o ISAP
    .opt-last-day-to-leave = Último día para salir (salida voluntaria), de un juez o de un oficial
    .opt-leave-letter = Una carta que dice que mi parole o mis papeles terminaron y debo salir
    .opt-none = Ninguna carta así

fact-deadline-letter-date = ¿Qué fecha límite o qué cita le pone la carta?
    .short = Fecha por cumplir
    .why = muestra cuántos días le quedan.
    .hint = No el día en que escribieron la carta. Si hay más de una fecha, ponga la más cercana.

## Papeles de ahora, cuándo y cómo llegó

fact-current-status = ¿Qué papeles tiene ahora?
    .short = Papeles de ahora
    .why = los papeles que tiene abren unas opciones y cierran otras.
    .hint = La tarjeta verde cuenta aunque esté vencida o un oficial se la haya quitado. Si le deportaron después de recibirla, no cuenta.
    .opt-us-citizen = Ciudadanía de EE. UU.
    .opt-us-national = Nacional de EE. UU. (Samoa Americana)
    .opt-green-card = Tarjeta de residente (tarjeta verde, green card), aunque esté vencida o me la hayan quitado
    .opt-two-year-card = Tarjeta verde de 2 años, aunque haya vencido o me la hayan quitado
    .opt-asylee = Asilo ya concedido (no withholding ni CAT)
    .opt-refugee = Estatus de refugiado, concedido antes de venir o por mi familia (no parole)
    .opt-tps = TPS
    .opt-daca = DACA
    .opt-ded = DED
    .opt-u-visa = Visa U, ya concedida
    .opt-t-visa = Visa T, ya concedida
    .opt-parole = Parole de inmigración (permiso humanitario)
    .opt-visa-valid = Una visa o estadía, y mi tiempo aquí (I-94) no ha vencido
    .opt-visa-expired = Una visa o estadía, pero mi tiempo aquí (I-94) ya venció
    .opt-waiting = Una solicitud en espera
    .opt-withholding-or-cat = Withholding, o protección contra la tortura (CAT)
    .opt-never-had-papers = Nada de esto, no tengo papeles

fact-first-entry-date = ¿Cuándo vino por primera vez a vivir aquí?
    .short = Primera llegada
    .why = algunas opciones cuentan sus años en Estados Unidos.
    .hint = Para empezar basta con el año.

fact-last-entry-date = ¿Cuándo entró por última vez a Estados Unidos?
    .short = Última llegada
    .why = el plazo de un año para el asilo empieza con una llegada.
    .hint = Cuente también viajes cortos, aunque quizás no reinicien el año del asilo.

fact-last-entry-manner = ¿Cómo entró a Estados Unidos la última vez?
    .short = Cómo entró
    .why = para algunas opciones, un oficial tuvo que dejarle entrar.
    .hint = La ESTA no es una visa: elija “Sin visa, con ESTA”. Si su I-94 dice “paroled”, elija parole. Si cruzó y luego se entregó, elija “Me detuvieron al cruzar”.
    .opt-admitted = Con visa, tarjeta o papeles de refugiado, y un oficial me dejó entrar
    .opt-waved-through = Un oficial nos hizo señas de pasar en el carro
    .opt-parole = Con papeles de parole
    .opt-port-no-visa-released = En un puesto fronterizo sin visa, y me soltaron
    .opt-caught-released = Me detuvieron al cruzar, fuera de un puesto fronterizo, y me soltaron
    .opt-no-officer = Crucé y no vi a ningún oficial
    .opt-visa-waiver = Sin visa, con ESTA
    .opt-crew = Como tripulante de un barco o avión
    .opt-false-foreign-papers = Con visa o pasaporte extranjero falso o ajeno
    .opt-false-green-card = Con una tarjeta verde falsa o ajena
    .opt-as-us-citizen = Dije o mostré que tenía la ciudadanía de EE. UU.
    .opt-hidden-in-vehicle = A escondidas en un carro o camión

fact-entry-visa = ¿Con qué visa entró?
    .short = Visa que usó
    .why = cada visa tiene sus propias reglas después.
    .hint = Si entró con visa K-1 o de tripulante, elija esa. Si no, y alguna vez vino con visa J y no cumplió la regla de dos años ni se la perdonaron, elija Intercambio (J).
    .opt-b-visitor = Visitante (B-1 o B-2)
    .opt-f-student = Estudiante (F)
    .opt-j-exchange = Intercambio (J)
    .opt-k1-fiance = Prometido o prometida (K-1), o su hijo o hija (K-2)
    .opt-work = Trabajo (H-1B, L, O, P, R o TN)
    .opt-h2 = Trabajo de temporada (H-2A o H-2B)
    .opt-crew = Tripulación de barco o avión (D o C-1/D)
    .opt-diplomat = Diplomático (A o G)
    .opt-u-or-t = Visa U o T
    .opt-immigrant = Visa de inmigrante
    .opt-other = Otro tipo, o no hacía falta visa (no ESTA)

fact-j1-two-year = Si alguna vez tuvo visa J, ¿debe volver a su país dos años?
    .short = Dos años, visa J
    .why = esta regla puede frenar una tarjeta verde.
    .hint = Busque “212(e)” en la visa o en el formulario DS-2019.
    .opt-no = No, o nunca tuve visa J
    .opt-not-done = Sí, y no los he cumplido ni me perdonaron
    .opt-done-or-waived = Sí, y ya los cumplí o me perdonaron

fact-release-papers = ¿Qué papeles le dieron los oficiales de la frontera o de inmigración?
    .short = Papeles de los oficiales
    .why = estos papeles pueden cambiar qué opciones hay.
    .hint = El número del formulario está al pie de la hoja.
    .opt-i94-parole = I-94 que dice “paroled”, DT, HP, MT u OAR
    .opt-i220a = I-220A
    .opt-nta = I-862 (Notice to Appear)
    .opt-i860 = I-860 o I-867
    .opt-none = Ninguno de estos

fact-other-admission = En otro momento, ¿entró con permiso?
    .short = Otra entrada permitida
    .why = haber entrado con permiso puede ayudar para la tarjeta verde.
    .hint = Cuenta una visa, un parole o que un oficial le hiciera pasar, aun de bebé.
    .opt-after-that-crossing = Sí, después de ese cruce
    .opt-before-that-crossing = Sí, antes de ese cruce
    .opt-none = No, nunca

fact-left-since-first = Desde que vino a vivir aquí, ¿ha salido de Estados Unidos?
    .short = Salidas desde entonces
    .why = algunos viajes cortan la cuenta de sus años aquí.
    .opt-short-trips = Viajes de 90 días o menos, hasta 180 días en total
    .opt-long-trips = Un viaje de más de 90 días, o más de 180 días en total
    .opt-signed-to-leave = Un oficial me hizo firmar papeles y salir
    .opt-turned-back = Un oficial me regresó en la frontera
    .opt-never-left = Nunca salí

fact-departed-after-overstay = ¿Ha salido de EE. UU. después de un tiempo aquí sin papeles?
    .short = Salida sin papeles
    .why = salir después de ese tiempo puede impedir volver por años.
    .hint = Cuente la vez que más tiempo seguido estuvo sin papeles desde los 18 años. Un viaje con advance parole cuenta como salida.
    .opt-never-left = No, nunca salí
    .opt-up-to-180-days = Sí, después de 180 días o menos
    .opt-over-180-days-under-1-year = Sí, después de más de 180 días y menos de 1 año
    .opt-one-year-or-more = Sí, después de 1 año o más
    .opt-always-had-papers = Salí, pero siempre tuve papeles

fact-ub-departure-date = ¿Cuándo salió después de esa estadía?
    .short = Fecha de salida
    .why = los años de espera cuentan desde ese día.
    .hint = Para empezar basta con el año.

fact-deported-before = ¿Le han deportado, o le han devuelto desde EE. UU. o desde la frontera?
    .short = Deportación o devolución
    .why = una orden vieja se puede usar otra vez.
    .hint = Un papel de la frontera que prohíbe volver 5 años o más es una orden.
    .opt-removed-with-order = Sí, con una orden
    .opt-sent-back-no-order = Me devolvieron sin orden
    .opt-left-after-order = Salí por mi cuenta después de una orden
    .opt-no = No, nada de esto

fact-returned-no-permission = Después de salir, ¿ha vuelto a entrar sin permiso?
    .short = Regreso sin permiso
    .why = un abogado debe saberlo antes de enviar cualquier papel.
    .hint = Un intento también cuenta. Sume todo su tiempo aquí sin papeles, también el de la niñez.
    .opt-after-more-than-1-year = Sí, después de más de 1 año en total sin papeles
    .opt-after-order = Sí, después de una orden de deportación o de frontera
    .opt-under-1-year-no-order = Sí, después de menos de 1 año en total y sin orden
    .opt-before-april-1997-only = Solo antes de abril de 1997
    .opt-no = No

fact-nta-date = ¿Cuándo recibió el papel de corte de su caso más reciente?
    .short = Papel de la corte
    .why = en algunas opciones, sus años aquí dejan de contar ese día.
    .hint = Notice to Appear (I-862). Si retiraron uno anterior o nunca llegó a la corte, use el nuevo.

fact-nta-has-time = ¿Ese Notice to Appear muestra la fecha y la hora de una audiencia?
    .short = Hora en el papel
    .why = si no las tiene, sus años aquí quizás siguen contando.
    .hint = Mire ese mismo papel, no un aviso de audiencia posterior.
    .opt-yes = Sí, tiene fecha y hora
    .opt-no = No, está en blanco o dice “to be set”
    .opt-do-not-have-it = No tengo el papel

fact-fear-interview = ¿Un oficial le hizo una entrevista de miedo?
    .short = Entrevista de miedo
    .why = puede detener una deportación rápida.
    .opt-none = No
    .opt-waiting = La estoy esperando
    .opt-passed = Sí, y la pasé
    .opt-did-not-pass = Sí, y no la pasé
    .opt-refused = La pedí y me la negaron

fact-uscis-denial-date = ¿Qué fecha tiene la carta de USCIS?
    .short = Fecha de carta USCIS
    .why = el plazo para responder cuenta desde la fecha de la carta.
    .hint = Use la fecha impresa, no el día en que llegó.

## Miedo de regresar

fact-fear-return = ¿Tiene miedo de regresar a su país?
    .short = Miedo de regresar
    .why = hay protección para personas en peligro.
    .opt-yes = Sí, tengo miedo
    .opt-no = No

fact-past-harm = En su país, ¿hubo daño o amenazas contra usted o su familia?
    .short = Daño en el pasado
    .why = el daño pasado puede ayudar a mostrar el peligro de ahora.
    .opt-yes = Sí, hubo daño o amenazas
    .opt-no = No

fact-fear-reasons = ¿Por qué alguien le haría daño en su país?
    .short = Motivos del daño
    .why = el asilo depende del motivo del daño.
    .opt-religion = Mi religión
    .opt-race-or-tribe = Mi raza o etnia
    .opt-nationality = Mi nacionalidad
    .opt-politics = Mis ideas políticas, o las que creen que tengo
    .opt-group = Ser mujer, LGBT, mi familia u otro grupo
    .opt-crime-or-money = Solo delincuencia o dinero
    .opt-war = Guerra
    .opt-torture = Tortura por policías, militares o gente a la que ellos se lo permiten
    .opt-no-reason = Ningún motivo especial

fact-harm-by = ¿Quién le haría daño en su país?
    .short = Quién haría daño
    .why = la ley mira quién hace el daño y quién lo permite.
    .opt-government = El gobierno, la policía o el ejército
    .opt-gang-or-group = Una pandilla, un cartel o un grupo armado
    .opt-family-or-partner = La familia o la pareja
    .opt-other-people = Otras personas
    .opt-nobody = Nadie de esta lista

fact-asylum-filed = ¿Ha pedido asilo por escrito (formulario I-589)?
    .short = Solicitud de asilo
    .hint = Decirle a un oficial que tiene miedo es importante, pero casi nunca es este formulario. Pasar la entrevista de miedo tampoco lo es.
    .why = una solicitud anterior cambia el próximo paso.
    .opt-never = No, nunca
    .opt-waiting-uscis = Sí, está en espera en USCIS
    .opt-waiting-court = Sí, está en espera en la corte
    .opt-granted = Sí, y me lo dieron
    .opt-denied-by-judge = Sí, y un juez o la BIA lo negó
    .opt-referred-to-court = Sí, y USCIS lo mandó a la corte
    .opt-uscis-denied-in-status = Sí, USCIS lo negó cuando yo tenía papeles
    .opt-withdrawn = Sí, pero lo retiré o lo dejé

fact-next-hearing = ¿Cuándo es su próxima audiencia?
    .short = Próxima audiencia
    .why = faltar a una audiencia puede llevar a una orden de deportación.
    .hint = Mire su último papel de la corte o llame al 1-800-898-7180.

fact-asylum-filed-date = ¿Cuándo recibió el gobierno su solicitud de asilo?
    .short = Entrega del asilo
    .why = la ley pregunta si los papeles llegaron antes de cumplirse un año.
    .hint = Mire el recibo.

fact-late-asylum-reason = ¿Le ha pasado algo de esto?
    .short = Motivos de la demora
    .why = cada cosa puede explicar un asilo pedido después de un año.
    .opt-country-got-worse = La situación empeoró en mi país
    .opt-life-changed = Mi vida cambió: religión, política, orientación sexual, familia
    .opt-illness-or-trauma = Enfermedad grave o trauma
    .opt-under-18 = Tenía menos de 18 años
    .opt-had-tps-visa-parole = Tuve TPS, visa o parole hasta hace poco
    .opt-bad-lawyer = Un abogado o notario se equivocó
    .opt-filed-but-returned = Mandé los papeles y me los devolvieron
    .opt-other-reason = Otra cosa me impidió pedirlo
    .opt-none = Nada de esto

fact-third-country = ¿Estuvo en otros países en el camino hacia aquí?
    .short = Otros países
    .why = el tiempo en otro país puede afectar el asilo.
    .opt-permanent-permission = Tuve permiso para quedarme en uno para siempre
    .opt-lived-1-year = Viví en uno 1 año o más
    .opt-passed-through = Pasé por uno donde se podía pedir asilo
    .opt-other-citizenship = También tengo la ciudadanía de otro
    .opt-none = Nada de esto

fact-uac = ¿Estuvo sin sus padres en un albergue para menores en EE. UU.?
    .short = Albergue para menores
    .why = los menores que vinieron solos tienen otras reglas de asilo.
    .hint = Los papeles pueden decir “unaccompanied child” o “UAC”.
    .opt-yes = Sí, estuve
    .opt-no = No

fact-security-flags = ¿Algo de esto es parte de su pasado?
    .short = Grupos armados y daño
    .why = esto puede cerrar la protección, y un abogado debe saberlo antes.
    .hint = Márquelo aunque le hayan obligado.
    .opt-hurt-others = Ayudé a dañar a personas por ser quienes son
    .opt-served-in-force = Estuve en un ejército, policía, milicia o guerrilla
    .opt-helped-armed-group = Di dinero, comida o ayuda a un grupo armado
    .opt-gang = Estuve en una pandilla
    .opt-none = Nada de esto

## Padres con ciudadanía

fact-parent-usc = ¿Quién de esta lista tuvo alguna vez la ciudadanía de EE. UU.?
    .short = Familiar con ciudadanía
    .why = usted puede tener la ciudadanía sin saberlo.
    .hint = Cuente a quien ya murió o nunca vivió con usted.
    .opt-mother = Mi madre
    .opt-father = Mi padre
    .opt-adoptive-parent = Quien me adoptó legalmente, aunque sea mi padrastro o madrastra
    .opt-stepparent = Mi padrastro o madrastra, sin adopción legal
    .opt-grandparent = Mi abuelo o abuela
    .opt-none = Nadie de esta lista

fact-mother-usc-when = ¿Cuándo obtuvo su madre la ciudadanía de EE. UU.?
    .short = Ciudadanía de la madre
    .why = esa fecha puede decidir si usted también la tiene.
    .hint = Si la tuvo de nacimiento, es antes de que usted naciera.
    .opt-before-my-birth = Antes de que yo naciera
    .opt-birth-to-18 = Después de que nací y antes de mis 18 años
    .opt-after-18 = Después de que cumplí 18 años

fact-father-usc-when = ¿Cuándo obtuvo su padre la ciudadanía de EE. UU.?
    .short = Ciudadanía del padre
    .why = esa fecha puede decidir si usted también la tiene.
    .hint = Si la tuvo de nacimiento, es antes de que usted naciera.
    .opt-before-my-birth = Antes de que yo naciera
    .opt-birth-to-18 = Después de que nací y antes de mis 18 años
    .opt-after-18 = Después de que cumplí 18 años

fact-adoptive-usc-when = ¿Cuándo obtuvo la ciudadanía de EE. UU. quien le adoptó?
    .short = Ciudadanía de quien adoptó
    .why = esa fecha puede decidir si usted también la tiene.
    .hint = Si la tuvo de nacimiento, es antes de que usted naciera.
    .opt-before-my-birth = Antes de que yo naciera
    .opt-birth-to-18 = Después de que nací y antes de mis 18 años
    .opt-after-18 = Después de que cumplí 18 años

fact-parents-married-at-birth = ¿Estaban casados sus padres cuando usted nació?
    .short = Matrimonio de sus padres
    .why = la ley tiene otras reglas si no estaban casados.
    .hint = Cuente solo un matrimonio legal, de cualquier país. La unión libre, o la boda solo por la iglesia, muchas veces no lo es. Si tiene duda, elija “No sé”.
    .opt-yes = Sí, estaban casados
    .opt-no = No, ni después
    .opt-married-later = Se casaron después

fact-father-tie = ¿Qué pasó de esto antes de que usted cumpliera 18 años?
    .short = Lazo con el padre
    .why = si sus padres no estaban casados, hacen falta papeles que prueben el lazo.
    .hint = Todo esto es sobre su padre.
    .opt-parents-married-each-other = Mis padres se casaron entre sí
    .opt-sworn-paper = Firmó bajo juramento que es mi padre
    .opt-court-named-him = Una corte lo declaró mi padre
    .opt-home-law-equal = La ley de donde vivía él o yo trata igual a los hijos de padres no casados
    .opt-promised-support = Prometió por escrito mantenerme
    .opt-none = Nada de esto

fact-mother-years-in-us = Antes de que usted naciera, ¿cuántos años estuvo su madre en EE. UU.?
    .short = Años de la madre
    .why = para pasar la ciudadanía hacen falta algunos años aquí.
    .hint = En años: sume todas las estadías, con o sin papeles, y los años fuera por trabajo (de ella o de los padres de ella) en el ejército o el gobierno de EE. UU. o en un organismo internacional, como la ONU.

fact-mother-years-after-14 = ¿En cuántos de esos años tenía su madre 14 o más?
    .short = Madre, desde los 14
    .why = parte de los años debe ser desde los 14 de edad.
    .hint = En años: solo años que ya contó.

fact-mother-one-straight-year = ¿Estuvo su madre un año entero en EE. UU. sin salir?
    .short = Año entero, madre
    .why = para algunas madres basta un año entero.
    .hint = Solo cuenta el tiempo antes de que usted naciera.
    .opt-yes = Sí, un año entero o más
    .opt-no = No

fact-father-years-in-us = Antes de que usted naciera, ¿cuántos años estuvo su padre en EE. UU.?
    .short = Años del padre
    .why = para pasar la ciudadanía hacen falta algunos años aquí.
    .hint = En años: sume todas las estadías, con o sin papeles, y los años fuera por trabajo (de él o de los padres de él) en el ejército o el gobierno de EE. UU. o en un organismo internacional, como la ONU.

fact-father-years-after-14 = ¿En cuántos de esos años tenía su padre 14 o más?
    .short = Padre, desde los 14
    .why = parte de los años debe ser desde los 14 de edad.
    .hint = En años: solo años que ya contó.

fact-minor-lpr-with-usc-parent = Antes de los 18, ¿tenía tarjeta verde y vivía aquí con su padre o madre con ciudadanía?
    .short = Residencia de menor
    .why = así, un menor puede tener la ciudadanía sin examen.
    .hint = Cuenta desde el día en que su padre o madre tuvo la ciudadanía. Entrar con visa de inmigrante (como IR-3 o IH-3) cuenta como tarjeta verde.
    .opt-all-at-once-before-18 = Sí, todo a la vez: tarjeta verde, vivíamos juntos y sin casarme
    .opt-card-but-lived-apart = Tenía tarjeta verde, pero vivíamos aparte
    .opt-lived-together-no-card = Vivíamos juntos, pero yo no tenía tarjeta verde
    .opt-under-18-not-all-yet = Tengo menos de 18, y aún falta algo
    .opt-no = No

## Tarjeta verde, TPS, DACA y hacerse ciudadano o ciudadana

fact-lpr-since = ¿Qué fecha aparece junto a “Resident Since” en su tarjeta verde?
    .short = Residente desde
    .why = los años para la ciudadanía cuentan desde ahí.

fact-lpr-basis = ¿Cómo obtuvo su tarjeta verde?
    .short = Origen de la tarjeta
    .why = la forma en que la obtuvo cambia reglas después.
    .opt-marriage = Matrimonio
    .opt-marriage-abuse-waiver = Matrimonio, y luego el perdón (waiver) por maltrato
    .opt-other-family = Otro familiar
    .opt-job = Trabajo
    .opt-asylum-or-refugee = Asilo o refugio
    .opt-vawa = VAWA
    .opt-u-or-t = Visa U o T
    .opt-sij = Joven inmigrante especial (SIJ)
    .opt-lottery = Lotería de visas
    .opt-other = De otra forma

fact-first-admission-date = ¿Cuándo le dejó entrar un oficial por primera vez?
    .short = Primera entrada con permiso
    .why = una opción en la corte cuenta siete años desde ese día.
    .hint = Cuenta una visa, una tarjeta de cruce o que le hicieran seña de pasar; el parole no. Si nunca, use la fecha de la tarjeta verde.

fact-daca-history = ¿Ha tenido DACA?
    .short = DACA
    .why = hoy las renovaciones y las primeras solicitudes no se tratan igual.
    .opt-have-now = Lo tengo ahora
    .opt-expired-1-year-or-less = Lo tuve; venció hace 1 año o menos
    .opt-expired-longer-ago = Lo tuve; venció hace más tiempo
    .opt-taken-away = Lo tuve; USCIS me lo quitó
    .opt-first-request-waiting = Mi primera solicitud está en espera
    .opt-never = No, nunca

fact-card-expires = ¿Cuándo vence su tarjeta o permiso de trabajo?
    .short = Vencimiento de la tarjeta
    .why = algunos papeles deben enviarse antes de que venza.
    .hint = Con la tarjeta verde de 2 años, este plazo es estricto.

fact-tps-history = ¿Ha tenido TPS?
    .short = TPS
    .why = quienes ya lo tuvieron tienen otros plazos.
    .hint = TPS es el Estatus de Protección Temporal.
    .opt-have-now = Lo tengo ahora
    .opt-had-before = Lo tuve antes
    .opt-applied-waiting = Lo pedí y estoy esperando
    .opt-never = No, nunca

fact-advance-parole-trip = ¿Ha viajado con advance parole?
    .short = Viaje con advance parole
    .why = ese viaje puede contar como salida, aunque sea viejo.
    .hint = Advance parole es un permiso para viajar y volver.
    .opt-before-2026-08-13 = Sí, antes del 13 de agosto de 2026
    .opt-on-or-after-2026-08-13 = Sí, el 13 de agosto de 2026 o después
    .opt-no = No

fact-long-trips = Desde que es residente, ¿ha hecho viajes largos?
    .short = Viajes largos
    .why = un viaje largo puede reiniciar la cuenta de los años.
    .hint = Cuente cada viaje fuera de Estados Unidos por separado.
    .opt-one-over-180-days = Últimos 5 años: más de 180 días y menos de 1 año
    .opt-one-year-or-more = Últimos 5 años: 1 año o más
    .opt-only-longer-ago = Solo hace más de 5 años
    .opt-none = Ningún viaje largo

fact-long-trip-return = ¿Cuándo volvió del viaje largo?
    .short = Vuelta del viaje
    .why = la cuenta de los años puede empezar de nuevo ese día.
    .hint = Si hubo más de uno, ponga el último.

fact-days-out-5y = ¿Cuántos días estuvo fuera en los últimos 5 años?
    .short = Días fuera, 5 años
    .why = para la ciudadanía, la mitad del tiempo debe ser aquí.
    .hint = Días fuera de Estados Unidos; basta un número aproximado.

fact-days-out-3y = ¿Cuántos días estuvo fuera en los últimos 3 años?
    .short = Días fuera, 3 años
    .why = si su cónyuge tiene la ciudadanía, quizás cuentan solo 3 años.
    .hint = Días fuera de Estados Unidos; basta un número aproximado.

fact-lived-state-3mo = ¿Ha vivido 3 meses en su estado?
    .short = Meses en el estado
    .why = los papeles de ciudadanía van según donde vive.
    .opt-yes = Sí, 3 meses o más
    .opt-no = No, menos de 3 meses

fact-english-need = ¿Cómo es su inglés?
    .short = Inglés
    .why = la edad y la salud pueden cambiar el examen de ciudadanía.
    .opt-basic = Leo y hablo inglés básico
    .opt-not-well = No muy bien
    .opt-health-problem = Por salud o memoria, me cuesta mucho aprender

fact-gmc-flags = ¿Algo de esto es verdad en su caso?
    .short = Impuestos y otros deberes
    .why = conviene revisar esto antes de pedir la ciudadanía.
    .hint = La marihuana cuenta aunque su estado la permita.
    .opt-owe-taxes = Debo impuestos
    .opt-taxes-not-filed = No declaré impuestos, o declaré como no residente
    .opt-no-selective-service = Soy hombre, viví aquí entre los 18 y los 26 años y no me inscribí en el Servicio Selectivo
    .opt-left-army-as-noncitizen = Pedí no servir, o salir del ejército, por no tener ciudadanía
    .opt-child-support = Debo manutención de hijos
    .opt-probation-now = Cumplo ahora probatoria (probation) o libertad condicional (parole) por un delito
    .opt-marijuana = Usé, cultivé, vendí o trabajo con marihuana
    .opt-party-10-years = Partido comunista o totalitario, últimos 10 años
    .opt-none = Nada de esto

## Su familia

fact-marital = ¿Está casado o casada?
    .short = Estado civil
    .hint = Cuente solo un matrimonio legal, de cualquier país. La unión libre casi nunca lo es. Si tiene duda, elija “No sé”.
    .why = el matrimonio abre unas opciones y cierra otras.
    .opt-never-married = No, nunca me casé
    .opt-married = Sí, casado o casada
    .opt-divorced = Divorciado o divorciada
    .opt-widowed = Mi cónyuge murió
    .opt-separated = Sí, pero nos separamos

fact-spouse-status = ¿Qué papeles tiene su cónyuge?
    .short = Papeles del cónyuge
    .why = los papeles de su cónyuge pueden ayudarle.
    .hint = Si el matrimonio terminó, los que tenía en ese tiempo.
    .opt-us-citizen = Ciudadanía de EE. UU.
    .opt-green-card = Tarjeta verde
    .opt-asylee-or-refugee = Asilo concedido o refugio
    .opt-u-or-t = Visa U o T
    .opt-visa = Otra visa
    .opt-no-papers = Sin papeles
    .opt-abroad = Vive en otro país y no tiene ciudadanía ni residencia de EE. UU.

fact-spouse-card-from-asylum = ¿La tarjeta verde de su cónyuge vino del asilo o del refugio?
    .short = Tarjeta del cónyuge por asilo
    .why = entonces un formulario puede darle a usted el mismo estatus.
    .opt-yes = Sí
    .opt-no = No

fact-spouse-usc-since = ¿Desde cuándo tiene su cónyuge la ciudadanía de EE. UU.?
    .short = Ciudadanía del cónyuge
    .why = una vía a la ciudadanía pide tres años de esto.
    .hint = Para empezar basta con el año.

fact-spouse-sent-abroad = ¿A su cónyuge lo envía a trabajar al extranjero un empleador de EE. UU.?
    .short = Cónyuge enviado al extranjero
    .why = para esa familia hay un camino más rápido a la ciudadanía.
    .hint = Por ejemplo el gobierno de EE. UU., una empresa estadounidense o un grupo religioso.
    .opt-yes = Sí, o pronto
    .opt-no = No

fact-marriage-date = ¿Cuándo se casó?
    .short = Fecha de la boda
    .why = algunas reglas cuentan desde la boda.
    .hint = Si hubo más de una, la boda con alguien con ciudadanía o residencia.

fact-marriage-end = ¿Cómo terminó el matrimonio?
    .short = Fin del matrimonio
    .why = la muerte y el divorcio tienen reglas distintas.
    .opt-divorce = Divorcio
    .opt-death = Mi cónyuge murió
    .opt-annulled = Una corte lo anuló

fact-marriage-end-date = ¿Cuándo terminó el matrimonio?
    .short = Fecha del fin
    .why = algunas opciones se cierran dos años después de ese día.
    .hint = La fecha legal del divorcio, no cuando se separaron.

fact-remarried = ¿Se ha vuelto a casar?
    .short = Nuevo matrimonio
    .why = un nuevo matrimonio puede cerrar algunas opciones.
    .hint = Hable con un abogado antes de una boda.
    .opt-yes = Sí, me volví a casar
    .opt-no = No
    .opt-about-to = Todavía no, pero pronto

fact-live-with-spouse = ¿Viven juntos ahora usted y su cónyuge?
    .short = Vida en común
    .why = algunas opciones piden que compartan el hogar.
    .opt-yes = Sí, vivimos juntos
    .opt-no = No

fact-parents-now = ¿Qué papeles tienen sus padres ahora?
    .short = Papeles de sus padres
    .why = los papeles de su madre o padre pueden ayudarle.
    .opt-mother-citizen = Mi madre tiene ciudadanía de EE. UU.
    .opt-mother-green-card = Mi madre tiene tarjeta verde
    .opt-father-citizen = Mi padre tiene ciudadanía de EE. UU.
    .opt-father-green-card = Mi padre tiene tarjeta verde
    .opt-stepparent-citizen = Padrastro o madrastra con ciudadanía de EE. UU.
    .opt-stepparent-green-card = Padrastro o madrastra con tarjeta verde
    .opt-adoptive-citizen = Quien me adoptó tiene ciudadanía de EE. UU.
    .opt-adoptive-green-card = Quien me adoptó tiene tarjeta verde
    .opt-parent-asylee-or-refugee = Mi madre o mi padre recibió asilo o llegó como refugiado, aunque ya tenga tarjeta verde
    .opt-parent-asylee-died = Murió mi madre o mi padre que recibió asilo o llegó como refugiado
    .opt-none = Nada de esto

fact-cuban-family = ¿Es de Cuba su cónyuge (de ahora o de antes), su madre o su padre?
    .short = Familia cubana
    .why = una ley especial ayuda a la familia cercana de cubanos.
    .opt-yes = Sí
    .opt-no = No

fact-step-before-18 = ¿Cuándo pasó a ser hijastro o hijastra, o le adoptaron?
    .short = Hijastro o adopción
    .why = el lazo solo cuenta si empezó antes de cierta edad.
    .opt-step-before-18 = Hijastro o hijastra antes de los 18
    .opt-step-after-18 = Hijastro o hijastra después de los 18
    .opt-adopted-before-16 = Adopción antes de los 16
    .opt-adopted-16-17-sibling = Adopción a los 16 o 17, con un hermano o hermana menor
    .opt-adopted-later = Adopción más tarde

fact-kids = ¿Cuáles de estos hijos o hijas tiene?
    .short = Hijos e hijas
    .why = los hijos pueden darle opciones, o recibir ayuda con las de usted.
    .hint = Cuente a los hijastros, si usted se casó antes de que cumplieran 18, y a los adoptados.
    .opt-citizen-or-card-under-21 = Con ciudadanía de EE. UU. o tarjeta verde, menor de 21, sin casarse
    .opt-citizen-21-or-over = Con ciudadanía de EE. UU., de 21 o más
    .opt-no-papers-under-21 = Sin papeles, menor de 21
    .opt-no-papers-over-21 = Sin papeles, de 21 o más
    .opt-none = Nada de esto

fact-petition-filed = ¿Alguien ha pedido papeles para usted o su familia?
    .short = Papeles presentados
    .why = aun papeles viejos pueden guardar un lugar en la fila.
    .hint = También cuentan los viejos y los negados, aunque su nombre no estuviera en ellos.
    .opt-family-for-me = Papeles de familia (I-130) para mí
    .opt-for-parent-or-spouse = Papeles de familia o trabajo para mi madre, padre o cónyuge, de ahora o de antes
    .opt-job = Papeles de trabajo (certificación laboral o I-140)
    .opt-i360 = Formulario I-360, para mí o que me incluye
    .opt-lottery = Gané la lotería de visas
    .opt-none = No, nada de esto

fact-petition-date = ¿Cuándo recibió el gobierno esos papeles?
    .short = Papeles recibidos
    .why = los recibidos hasta el 30 de abril de 2001 aún pueden ayudar.
    .hint = Si hay varios, ponga la fecha del más viejo, aunque lo negaran.

fact-in-us-2000-12-21 = ¿Estaba esa persona en Estados Unidos el 21 de diciembre de 2000?
    .short = Aquí, 21 diciembre 2000
    .why = una ley vieja que puede ayudar pregunta por ese día.
    .hint = La persona de los papeles: usted, su madre, padre o cónyuge.
    .opt-yes = Sí, en Estados Unidos
    .opt-no = No

fact-military = ¿Usted o alguien de su familia ha servido en las fuerzas armadas de EE. UU.?
    .short = Servicio militar
    .why = el servicio abre opciones para la persona y su familia.
    .hint = Usted, su cónyuge, padre, madre, hijo o hija.
    .opt-i-served-active = Yo, en servicio activo
    .opt-i-served-guard = Yo, en la Reserva Selecta o la Guardia
    .opt-family-active = Familiar en servicio activo ahora
    .opt-family-reserve = Familiar en la Reserva Selecta
    .opt-family-veteran = Familiar veterano o veterana
    .opt-family-died-serving = Familiar que murió en el servicio o después
    .opt-bad-discharge = La baja no fue honorable
    .opt-none = Nada de esto

## Su seguridad

fact-abuser = ¿Alguien le ha hecho daño, amenazado o controlado?
    .short = Alguien le hizo daño
    .why = hay formas de quedarse sin la ayuda de esa persona.
    .hint = Puede saltar esta pregunta y volver después.
    .opt-citizen-spouse = Mi cónyuge o ex, con ciudadanía de EE. UU.
    .opt-green-card-spouse = Mi cónyuge o ex, con tarjeta verde
    .opt-citizen-parent = Padre, madre, padrastro o madrastra, con ciudadanía de EE. UU.
    .opt-green-card-parent = Padre, madre, padrastro o madrastra, con tarjeta verde
    .opt-citizen-child-21 = Mi hijo o hija con ciudadanía de EE. UU., de 21 o más
    .opt-other-family = Pareja o familia con otros papeles o sin papeles
    .opt-papers-unknown = Cónyuge, padre o madre; no sé qué papeles tiene
    .opt-lost-papers-2-years = Cónyuge, padre o madre que perdió la ciudadanía de EE. UU. o la tarjeta verde, o murió, en los últimos 2 años
    .opt-lost-child-2-years = Mi hijo o hija con ciudadanía de EE. UU., de 21 o más, que murió o perdió la ciudadanía en los últimos 2 años
    .opt-hurt-my-child = Le hizo daño a mi hijo o hija, no a mí
    .opt-employer = Un jefe o una jefa
    .opt-none = No, nadie

fact-lived-with-abuser = ¿Ha vivido con esa persona?
    .short = Hogar compartido
    .why = una opción pregunta por el hogar compartido.
    .hint = En cualquier país, por cualquier tiempo.
    .opt-during-tie = Sí, en el matrimonio o como padres e hijos
    .opt-only-before-or-after = Sí, pero solo antes o después de eso
    .opt-never = No

fact-crime-victim = ¿Un delito en EE. UU. le hizo daño a usted o su familia?
    .short = Delitos que sufrió
    .why = hay una visa para víctimas de algunos delitos.
    .hint = Familia es su hijo o hija, cónyuge, padres o hermanos.
    .opt-domestic-violence = Violencia en el hogar
    .opt-sexual-assault = Agresión sexual
    .opt-serious-assault = Ataque con arma o con daño grave
    .opt-robbery-with-force = Robo con violencia o amenazas
    .opt-kidnapping = Secuestro o encierro
    .opt-stalking = Acoso y persecución (stalking)
    .opt-extortion = Amenazas por dinero o favores (extorsión)
    .opt-forced-work = Trabajo o sexo forzado (trata)
    .opt-job-fraud-abroad = Engaño sobre un trabajo en EE. UU., cuando me contrataron en otro país
    .opt-witness-threat = Amenazas para que no hable con la policía o la corte
    .opt-family-murder = Asesinato de un familiar cercano
    .opt-other = Otro delito
    .opt-none = No, nada de esto

fact-crime-victim-who = ¿Quién sufrió el daño?
    .short = Quién sufrió el daño
    .why = la familia cercana también puede tener protección.
    .hint = También pueden contar los padres de un menor con ciudadanía.
    .opt-me = Yo
    .opt-my-child-under-21 = Mi hijo o hija, menor de 21 cuando pasó
    .opt-my-spouse = Mi cónyuge
    .opt-my-parent = Mi madre o padre
    .opt-my-sibling-under-21 = Mi hermano o hermana, menor de 21 cuando pasó
    .opt-died-or-cannot-speak = Esa persona murió o no puede hablar por sí misma
    .opt-nobody = Nadie de esta lista

fact-trafficking = ¿Alguien le obligó a trabajar o a tener sexo, o le engañó para eso?
    .short = Trabajo o sexo forzado
    .why = hay una visa para quienes vivieron esto.
    .hint = Cuenta aunque haya sido hace mucho.
    .opt-forced-work = Trabajo a la fuerza
    .opt-forced-sex = Sexo por dinero o favores, con fuerza o engaño
    .opt-sex-under-18 = Sexo por dinero o favores, antes de los 18
    .opt-debt-work = Una deuda que pagar con trabajo
    .opt-papers-or-threats = Me quitaron los papeles o me amenazaron
    .opt-none = No, nada de esto

fact-trafficking-place = ¿Dónde pasó?
    .short = Dónde pasó
    .why = la visa depende del lugar.
    .hint = Cuenta aunque haya escapado hace mucho.
    .opt-in-us = En Estados Unidos
    .opt-on-the-way = En el camino a Estados Unidos
    .opt-only-elsewhere = Solo en otro país

fact-crime-helped = ¿Qué pasó con la policía u otra agencia?
    .short = Policía o agencia
    .why = algunas visas piden ayudar a la policía, con excepciones.
    .hint = “Todavía no” no es un no.
    .opt-reported = Yo, o alguien por mí, lo denunció
    .opt-helped-when-asked = Ayudé cuando me lo pidieron
    .opt-would-help = Nadie lo ha denunciado, pero yo lo haría
    .opt-said-no = Me lo pidieron y dije que no
    .opt-too-hurt = Estaba muy mal o tenía demasiado miedo para ayudar
    .opt-under-16-then = Tenía menos de 16 años
    .opt-16-or-17-then = Tenía 16 o 17 años
    .opt-not-asked = Nada de esto

fact-supb-signed = ¿Una agencia le firmó el formulario I-918B?
    .short = Formulario I-918B
    .why = la visa U necesita este formulario firmado.
    .hint = Lo puede firmar la policía, un fiscal o un juez.
    .opt-yes = Sí, está firmado
    .opt-no = No, todavía no

fact-supb-signed-date = ¿Cuándo firmaron el formulario I-918B?
    .short = Firma del I-918B
    .why = la firma sirve solo 6 meses.
    .hint = Mire la fecha junto a la firma.

fact-parent-harm = ¿Su madre o su padre le hizo daño, le abandonó, le descuidó o murió?
    .short = Cuidado de los padres
    .why = hay una vía para jóvenes sin el cuidado de su madre o padre.
    .hint = Cuente a quien nunca conoció, no le mantuvo o no puede cuidarle (cárcel, deportación, enfermedad grave, alcohol o drogas).
    .opt-one-parent = Sí, uno de los dos
    .opt-both-parents = Sí, los dos
    .opt-no = No

fact-state-court = ¿Una corte de familia o de menores decidió sobre su cuidado?
    .short = Corte de familia
    .why = primero tiene que haber una orden de un juez estatal.
    .opt-none = Todavía no hay caso
    .opt-case-open = Hay un caso abierto
    .opt-findings-made = Sí, un juez dictó conclusiones (findings)

## Sus antecedentes

fact-arrests = En cualquier país, ¿le han arrestado o hallado culpable?
    .short = Arrestos
    .why = aun un caso borrado puede cambiar qué es seguro presentar.
    .hint = Cuente manejar tomado (DUI), casos borrados y casos cerrados tras un programa.
    .opt-no-charge = Arresto sin cargos, o los retiraron sin clase, multa ni probatoria
    .opt-dismissed-after-program = Cerrado o borrado tras declararme culpable, tomar una clase o cumplir probatoria
    .opt-juvenile-only = Solo en corte de menores
    .opt-charge-open = Tengo un cargo abierto ahora
    .opt-convicted = Me hallaron culpable de algo
    .opt-did-never-arrested = Hice algo, pero nunca me arrestaron
    .opt-never = No, nunca

fact-offense-kinds = ¿De qué se trató?
    .short = De qué se trató
    .why = la ley de inmigración trata cada tipo a su manera.
    .opt-traffic-only = Solo tránsito
    .opt-dui = DUI (manejar después de tomar alcohol o usar drogas)
    .opt-marijuana-small = Un poco de marihuana para mi uso
    .opt-drugs-other = Drogas: cualquier otra cosa
    .opt-theft = Hurto, robo en tienda, en casa o con fuerza
    .opt-domestic = Daño a pareja o menor, acoso, orden de protección
    .opt-assault-officer = Agresión a un oficial
    .opt-serious-violence = Violencia que mató o hirió gravemente a alguien
    .opt-gun = Un arma de fuego
    .opt-sex = Un delito sexual
    .opt-fraud = Fraude o papeles falsos
    .opt-smuggling = Pasar personas por la frontera
    .opt-murder-etc = Asesinato, violación, trata o secuestro
    .opt-other = Otra cosa
    .opt-none = Nada de esto

fact-conviction-count = En total, ¿de qué le hallaron culpable?
    .short = Condenas
    .why = algunas opciones se cierran con un delito grave (felony) o dos delitos menores (misdemeanors).
    .hint = Declararse culpable cuenta, aunque luego se borre o se cierre.
    .opt-tickets-only = Solo multas (tickets)
    .opt-one-misdemeanor = 1 delito menor (misdemeanor)
    .opt-two-misdemeanors = 2 delitos menores
    .opt-three-or-more-misdemeanors = 3 delitos menores o más
    .opt-felony = Un delito grave (felony) o más
    .opt-outside-us = Una o más fuera de Estados Unidos
    .opt-no-conviction = De nada, y no me declaré culpable

fact-longest-sentence = ¿Cuál fue la pena de cárcel más larga?
    .short = Pena más larga
    .why = el tiempo puede cambiar cómo la ley ve un delito.
    .hint = Cuente todo el tiempo ordenado, aunque lo suspendieran.
    .opt-no-jail = Sin cárcel
    .opt-90-days-or-less = 90 días o menos
    .opt-91-days-to-6-months = De 91 días a 6 meses
    .opt-over-6-months-to-364-days = Más de 6 meses, hasta 364 días
    .opt-365-days-to-5-years = De 365 días a menos de 5 años
    .opt-5-years-or-more = 5 años o más

fact-first-offense-date = ¿Cuándo pasó el primero de estos hechos?
    .short = Fecha del primer hecho
    .why = en algunas opciones, sus años aquí dejan de contar ese día.
    .hint = El día del hecho, no el de la corte.

fact-days-in-jail = ¿Cuánto tiempo pasó en la cárcel en los últimos 10 años?
    .short = Tiempo en la cárcel
    .why = 180 días o más pueden cerrar algunas opciones.
    .hint = Sume solo el tiempo cumplido de verdad, por condenas.
    .opt-none = Nada
    .opt-under-180-days = Menos de 180 días en total
    .opt-180-or-more-last-5-years = 180 días o más, en los últimos 5 años
    .opt-180-or-more-5-to-10-years = 180 días o más, hace 5 a 10 años

fact-false-claims = ¿Ha hecho algo de esto, aunque fuera por error?
    .short = Datos o papeles falsos
    .why = es más seguro que un abogado lo sepa antes de presentar papeles.
    .hint = Decir que tiene la ciudadanía cuenta también en el trabajo (I-9), una licencia, un préstamo o la frontera.
    .opt-lied-or-fake-papers = Datos o papeles falsos para inmigración o para entrar
    .opt-citizen-claim-after-1996-09-30 = Dije que tenía ciudadanía de EE. UU., el 30 de septiembre de 1996 o después
    .opt-citizen-claim-before = Dije que tenía ciudadanía de EE. UU., solo antes de esa fecha
    .opt-voted = Voté en Estados Unidos
    .opt-registered-to-vote = Me inscribí para votar
    .opt-false-marriage = Un matrimonio solo por papeles
    .opt-none = Nada de esto

fact-helped-cross = ¿Ha ayudado a alguien a cruzar la frontera sin permiso?
    .short = Ayuda para cruzar
    .why = aun ayudar a la familia puede importar antes de presentar papeles.
    .hint = También cuenta pagarle a alguien para que los traiga.
    .opt-no = No
    .opt-only-close-family = Solo a mi cónyuge, padres o hijos
    .opt-others = Sí, a otras personas

fact-helper = ¿Quién le ha ayudado con los papeles hasta ahora?
    .short = Ayuda hasta ahora
    .why = un mal consejo puede ser motivo para reabrir un caso.
    .hint = En Estados Unidos, un notario no es abogado.
    .opt-lawyer = Un abogado o una abogada
    .opt-accredited = Un representante acreditado
    .opt-notario-or-other = Un notario u otra persona
    .opt-nobody = Nadie
