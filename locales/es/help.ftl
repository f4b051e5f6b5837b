### Ayuda: qué hacer ahora, sus derechos, cómo encontrar ayuda autorizada y la lista de oficinas.
### La primera parte está también en la página que funciona sin programa.

## Qué hacer ahora

help-now-title = Qué hacer ahora
help-now-safe = ¿Está en peligro? Llame al 911.
help-now-date = ¿Tiene una fecha de corte o una carta con fecha? No la deje pasar. Llame hoy a un abogado o representante acreditado.
help-now-court = ¿No sabe si tiene un caso en corte? Llame a la línea de la corte con su número A, o vea acis.eoir.justice.gov.
help-now-detained = ¿Hay alguien en una cárcel de inmigración? Llame ya a la línea de detención. Busque un abogado antes de que trasladen a la persona.
help-now-fear = ¿Tiene miedo de volver? El asilo tiene un plazo de un año, que se cuenta desde el último día en que entró. Pregunte ya, aunque haya pasado.
help-now-travel = No salga del país antes de hablar con un abogado, ni siquiera con permiso de viaje.
help-now-file = Hable con un abogado o representante acreditado antes de presentar algo. Un “no” puede llevar a la corte.
help-now-move = Si se muda, avise a la corte a más tardar 5 días después (formulario EOIR-33) y a USCIS a más tardar 10 días después (formulario AR-11).
help-now-papers = Guarde copias de todos sus papeles en un lugar seguro y con alguien de confianza.

## Sus derechos

help-rights-title = Sus derechos, con papeles o sin papeles
help-rights-silence = Puede guardar silencio. Diga: “Prefiero guardar silencio.” En algunos estados debe dar su nombre. Nunca mienta ni muestre papeles falsos.
help-rights-lawyer = Puede pedir un abogado: “Quiero hablar con un abogado.” En los casos de inmigración el gobierno no lo paga, así que búsquelo pronto.
help-rights-sign = No firme un papel que no entiende. Con algunos papeles se renuncia al derecho de ver a un juez.
help-rights-door = En su casa no tiene que abrir la puerta si los oficiales no muestran un papel firmado por un juez. Pida que lo pasen por debajo de la puerta o lo muestren por una ventana. Un papel de inmigración firmado solo por un oficial no es eso.
help-rights-search = Puede decir: “No estoy de acuerdo con que me registren.” No corra, no empuje ni le cierre el paso a un oficial.
help-rights-fear = Si tiene miedo de volver, dígalo a cada oficial: “Tengo miedo de volver.”
help-rights-proof = Si lleva dos años o más aquí, lleve copias de papeles que lo prueben.
help-rights-citizen = Si es posible que tenga la ciudadanía, dígalo de inmediato y no firme un papel que diga que no la tiene. Nunca diga que tiene la ciudadanía si no la tiene.
help-rights-write = Después, escriba nombres, horas y lo que se dijo.

## Cómo encontrar ayuda autorizada

help-find-title = Quién puede ayudarle con los papeles
help-find-who = Solo un abogado, o un representante acreditado de una oficina reconocida por el Departamento de Justicia, puede dar consejo de inmigración.
help-find-ask = Pregunte: “¿Es usted abogado, o tiene acreditación del Departamento de Justicia?” Un abogado tiene un número del colegio de abogados de su estado. Un representante acreditado está en una lista del gobierno.
help-find-lists = El gobierno tiene dos listas: la Lista Pro Bono, de ayuda gratuita en la corte, y la lista de organizaciones reconocidas, que pueden cobrar.
help-find-where = Las dos listas están en justice.gov. Esta página tiene una copia.
help-find-bring = Lleve todos los papeles que tenga de inmigración, de una corte o de la policía. Pregunte cuánto cuesta, y pida recibo y copias.
help-notario-title = Un notario no es un abogado
help-notario-text = En los Estados Unidos, un notario, un consultor, una agencia de viajes o una oficina de impuestos no puede dar asesoría legal de inmigración. Mucha gente ha perdido su dinero y su caso.
help-notario-signs = Aléjese si alguien promete un resultado, le pide firmar un papel en blanco o que no es verdad, se queda con sus papeles, no da recibo o dice que hay un programa nuevo para todos.
help-notario-harmed = Si uno de ellos le hizo daño, cuénteselo a un abogado. Puede ser una razón para pedir que reabran su caso.

## Líneas nacionales

help-lines-title = Desde cualquier parte del país
help-line-nijc-court-line = En corte sin abogado
    .who = National Immigrant Justice Center
    .note = Información gratuita sobre el proceso en la corte y cómo encontrar un abogado.
help-line-aba-detention = En detención
    .who = American Bar Association, línea de detención
    .note = Para personas detenidas. Desde adentro, marque 2150#.
help-line-trafficking-hotline = Le obligaron o engañaron para trabajar o tener sexo
    .who = Línea Nacional contra la Trata de Personas
    .note = Día y noche, privada, en 200 idiomas. No es la policía ni inmigración.
help-line-domestic-violence-hotline = Le hacen daño o le controlan en casa
    .who = Línea Nacional contra la Violencia Doméstica
    .note = También se puede enviar un texto con START al 88788.
help-line-eoir-case-line = Su fecha de corte
    .who = Corte de inmigración, línea automática
    .note = Día y noche, en inglés y español. Necesita su número A. No da ayuda legal.
help-line-freedom-for-immigrants = En detención, y familias
    .who = Freedom for Immigrants
    .note = Recibe llamadas por cobrar desde la detención.
help-line-migrawatch = Para avisar de oficiales en su zona
    .who = United We Dream, MigraWatch
    .note = Sabe de derechos. No le da un abogado.
help-line-chirla = Los Ángeles y California
    .who = CHIRLA
    .note = Derechos y adónde ir, en inglés y español.
help-line-raices = Texas
    .who = RAICES
    .note = Asilo, corte y detención.
help-line-emergency = Peligro en este momento
    .who = Policía, bomberos, ambulancia: 911
    .note = Puede llamar aunque no tenga papeles.
help-call = Llamar al { $phone }
help-call-log = La llamada queda en la lista de llamadas de este teléfono.
help-call-safe = Si alguien revisa su teléfono, llame desde otro.

## La lista de oficinas cerca de usted

help-title = Quién puede ayudar cerca de usted
help-zip = Su código postal (ZIP)
help-zip-note = La búsqueda se hace en esta página. Su código postal no se envía.
help-zip-show = Mostrar
help-zip-digits = Un código postal tiene 5 cifras.
help-zip-unknown = Este código postal no está en nuestra tabla. Revise las cifras o pruebe con el de un pueblo cercano.
help-need = Lo que necesita
help-filter-detention = Detención
help-filter-court = Corte
help-filter-child = Menor sin compañía
help-filter-pro-bono = Solo la Lista Pro Bono
help-language = Idioma
help-language-all = Cualquier idioma
help-language-any = Todos los idiomas
help-nearest = Primero lo más cercano
help-count =
    { $count ->
        [one] { $count } oficina a menos de { $miles } millas
       *[other] { $count } oficinas a menos de { $miles } millas
    }
help-miles =
    { $miles ->
        [one] A una milla, más o menos
       *[other] A unas { $miles } millas
    }
help-in-zip = En la zona de su código postal
help-address-hidden = No se muestra la calle, por seguridad.
help-address-unknown = No se sabe la dirección
help-services = Tipos de caso
help-services-unknown = No se sabe qué tipos de caso toma. Pregunte al llamar.
help-languages = Idiomas
help-languages-unknown = No se sabe qué idiomas habla. Pregunte al llamar.
help-list-pro-bono = En la Lista Pro Bono: figura para ayuda gratuita
help-list-recognized = Organización reconocida: puede cobrar
help-list-both = En la Lista Pro Bono, para ayuda gratuita en la corte. También es organización reconocida: otra ayuda puede tener un costo.
help-list-referral = Esta oficina no toma casos. Le ayuda a encontrar a alguien.
help-renewal-pending = La renovación estaba pendiente el día de la lista. La oficina sigue reconocida mientras espera.
help-source-pro-bono = De la Lista Pro Bono, edición de { $date }
help-source-recognized = De la lista de organizaciones reconocidas, informe del { $date }
help-source-undated = De la lista de organizaciones reconocidas, { $year }, sin fecha exacta
help-source-both = De la Lista Pro Bono, edición de { $listed }, y de las organizaciones reconocidas, informe del { $reported }
help-conflict = Las dos listas no coinciden sobre esta oficina. También se da otro número u otra dirección.
help-other-phone = Otro número: { $phone }
help-no-phone = No se sabe el teléfono
help-no-contact = No se conoce teléfono, correo ni página web. Escriba a la dirección o pregunte en otra oficina.
help-visit-first = Llame antes de ir. Las oficinas se mudan y cierran.
help-email = Correo electrónico
help-web = Página web
help-none = En nuestras listas no hay oficinas cerca de este código postal
help-far = La oficina más cercana queda lejos: a unas { $miles } millas. Llame también a estas. Muchos casos se pueden llevar por teléfono o video.
help-none-match = Ninguna oficina cercana coincide con lo que marcó. Aquí están las demás; pregúnteles.
help-show-more =
    { $count ->
        [one] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
help-court-title = Para su corte de inmigración
help-court-note = Oficinas que la Lista Pro Bono nombra para la corte de { $court }.
help-detained-note = Busque una oficina cerca del lugar de detención, no de su casa. Puede escribir arriba el código postal de ese lugar.
help-survivors-title = Para personas que sufren daño en casa
help-not-endorsed = Estar en una lista no significa que alguien responda por esa oficina.
help-not-complete = Estas listas no están completas. Puede haber otras oficinas buenas.
help-old-list = Esta lista tiene más de 120 días. Los teléfonos y las oficinas pueden haber cambiado.
help-zip-credit = Datos de códigos postales © GeoNames, CC BY 4.0
help-loading = La lista de oficinas está en camino. Los números de abajo llegan con ella.
help-detained-yes = Ayuda a personas detenidas.
help-detained-no = No toma casos de personas detenidas.
help-speaks = Idiomas: { $languages }.
help-interpreters = Se pueden conseguir otros idiomas.
help-extension = extensión { $number }
help-detained-unknown = No se sabe si ayuda a personas detenidas. Pregunte cuando llame.
help-unchecked = Número sin comprobar.
help-first = Primero: { $case }
help-source-line = “Sin comprobar” quiere decir: tenemos este número por otras listas, no por la oficina misma. Si no funciona, pruebe otro.
help-court-any = Su corte de inmigración

## Servicios, como los nombran las oficinas

service-every-matter = Todos los casos de inmigración
service-court = Casos en la corte de inmigración
service-detention = Personas detenidas
service-bond = Fianza, para salir de la detención
service-habeas = Corte federal, para salir de la detención (habeas)
service-appeals = Apelaciones
service-asylum = Asilo y protección contra la tortura
service-refugees = Personas con asilo y refugiados
service-cancellation = Cancelación de la deportación
service-children = Niños y jóvenes
service-sijs = Jóvenes maltratados o abandonados por su padre o madre (SIJS)
service-crime-victims = Víctimas de delitos (visa U)
service-trafficking = Víctimas de trata (visa T)
service-violence-at-home = Violencia en el hogar (VAWA)
service-family = Peticiones familiares
service-green-card = Tarjetas verdes
service-waivers = Perdones (waivers)
service-naturalization = Ciudadanía (naturalización)
service-daca = DACA
service-tps = TPS
service-cofa = Personas de Micronesia, las Islas Marshall y Palaos (COFA)
service-humanitarian = Casos humanitarios
service-petitions = Peticiones fuera de la corte
service-criminal-immigration = Delitos e inmigración
service-lgbt = Personas LGBT
service-self-help = Ayuda para personas sin abogado
service-case-status = Fechas de la corte
service-enforcement = Avisar sobre agentes en su zona
service-referral = Le ayudan a encontrar a alguien

## Si una oficina está en las listas. Nunca dice que alguien es un fraude.

check = ¿Está una oficina en las listas del gobierno?
check-open = Buscar una oficina por su nombre
check-what = Busque el nombre de una oficina en las listas del Departamento de Justicia. Se hace en esta página. Lo que usted escribe no se envía.
check-waits = Las listas ya vienen.
check-name = El nombre de la oficina, o una parte
check-state = Estado
check-state-any = Cualquier estado
check-found = En las listas: { $count }
check-compare = Compare el nombre completo, la ciudad y el teléfono. Otra persona puede usar un nombre parecido. Llame al número que ve aquí, no al de una tarjeta o un anuncio.
check-more = Mostrar más
check-none = Ese nombre no está en nuestra copia de las listas.
check-none-what = Eso solo no quiere decir que algo esté mal. El nombre puede estar escrito de otra manera, nuestra copia puede ser vieja, y un abogado no tiene que estar en estas listas. Antes de pagar o firmar, vea abajo cómo averiguar.
check-near = Los nombres más parecidos:
check-undated = De una lista sin fecha
check-lists = Lo que tiene esta página:
check-means = Qué significa estar en una lista
check-means-listed = *Lista Pro Bono:* las cortes de inmigración nombran la oficina para ayuda gratis. Puede que no tenga lugar para usted.
check-means-recognized = *Organización reconocida:* las personas que el gobierno ha acreditado allí pueden ayudar con papeles de inmigración. Pueden cobrar.
check-means-not = No significa que alguien responda por la oficina, ni que todos los que trabajan allí puedan dar consejos. Pregunte: “¿Es usted abogado, o tiene acreditación del Departamento de Justicia?”
check-other = Cómo averiguar de alguien que no está aquí
check-other-lawyer = *Un abogado:* pida el nombre completo, el estado y el número del colegio de abogados (bar number). Luego busque el nombre en el colegio de abogados de ese estado, en su propia página o por teléfono. Un abogado de cualquier estado puede ayudar con inmigración.
check-other-representative = *Si no es abogado:* pida la carta del Departamento de Justicia con el nombre y la fecha en que termina. Las listas más nuevas están en justice.gov/eoir/recognition-accreditation-roster-reports.
check-other-court = Las cortes también nombran a personas que ahora no pueden trabajar allí: justice.gov/eoir/list-of-currently-disciplined-practitioners.
