### Ayuda: qué hacer ahora, sus derechos, cómo encontrar ayuda autorizada y la lista de oficinas.
### La primera parte está también en la página que funciona sin programa.

## Qué hacer ahora

help-now-title = Qué hacer ahora
help-now-safe = ¿Está en peligro? Llame al 911.
help-now-date = ¿Tiene una fecha de corte o una carta con fecha? No falte. Llame hoy a un ayudante.
help-now-court = ¿No sabe si tiene un caso en corte? Llame a la línea de la corte con su número A, o vea acis.eoir.justice.gov.
help-now-detained = ¿Hay alguien en una cárcel de inmigración? Llame ya a la línea de detención. Busque un abogado antes de que trasladen a la persona.
help-now-fear = ¿Tiene miedo de volver? El asilo tiene un plazo de un año, que se cuenta desde el último día en que entró. Pregunte ya, aunque haya pasado.
help-now-travel = No salga del país antes de hablar con un abogado, ni siquiera con permiso de viaje.
help-now-file = Hable con un ayudante autorizado antes de presentar algo. Un “no” puede llevar a la corte.
help-now-move = Si se muda, avise a la corte en 5 días (formulario EOIR-33) y a USCIS en 10 días (formulario AR-11).
help-now-papers = Guarde copias de todos sus papeles en un lugar seguro y con alguien de confianza.
help-not-advice = Esto es información, no consejo legal.

## Sus derechos

help-rights-title = Sus derechos, con papeles o sin papeles
help-rights-silence = Puede guardar silencio. Diga: “Prefiero guardar silencio.” En algunos estados debe dar su nombre. Nunca mienta ni muestre papeles falsos.
help-rights-lawyer = Puede pedir un abogado: “Quiero hablar con un abogado.” En los casos de inmigración el gobierno no lo paga, así que búsquelo pronto.
help-rights-sign = No firme un papel que no entiende. Con algunos papeles se renuncia al derecho de ver a un juez.
help-rights-door = En su casa no tiene que abrir la puerta si los oficiales no muestran un papel firmado por un juez. Pida que lo pasen por debajo de la puerta o lo muestren por una ventana. Un papel de inmigración firmado solo por un oficial no es eso.
help-rights-search = Puede decir: “No estoy de acuerdo con que me registren.” No corra, no empuje ni le cierre el paso a un oficial.
help-rights-fear = Si tiene miedo de volver, dígalo a cada oficial: “Tengo miedo de volver.”
help-rights-proof = Si lleva dos años o más aquí, lleve copias de papeles que lo prueben.
help-rights-citizen = Si es posible que tenga la ciudadanía, dígalo de inmediato y no firme un papel que diga que no la tiene. Nunca diga que es ciudadano si no lo es.
help-rights-write = Después, escriba nombres, horas y lo que se dijo.

## Cómo encontrar ayuda autorizada

help-find-title = Quién puede ayudarle con los papeles
help-find-who = Solo un abogado, o un representante acreditado de una oficina reconocida por el Departamento de Justicia, puede dar consejo de inmigración.
help-find-ask = Pregunte: “¿Es usted abogado, o tiene acreditación del Departamento de Justicia?” Un abogado tiene un número del colegio de abogados de su estado. Un representante acreditado está en una lista del gobierno.
help-find-lists = El gobierno tiene dos listas: la Lista Pro Bono, de ayuda gratuita en la corte, y la lista de organizaciones reconocidas, que pueden cobrar.
help-find-where = Las dos listas están en justice.gov. Esta página tiene una copia.
help-find-bring = Lleve todos los papeles que tenga de inmigración, de una corte o de la policía. Pregunte cuánto cuesta, y pida recibo y copias.
help-notario-title = Un notario no es un abogado
help-notario-text = En los Estados Unidos, un notario, un consultor, una agencia de viajes o una oficina de impuestos no puede dar consejo legal de inmigración. Mucha gente ha perdido su dinero y su caso.
help-notario-signs = Aléjese si alguien promete un resultado, le pide firmar un papel en blanco o que no es verdad, se queda con sus papeles, no da recibo o dice que hay un programa nuevo para todos.
help-notario-harmed = Si uno de ellos le hizo daño, cuénteselo a un abogado. Puede ser una razón para volver a pedir.

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
help-language-interpreter = Con intérprete: más de 200 idiomas
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
help-distance-unknown = No se sabe a qué distancia
help-address-hidden = No se muestra la calle, por seguridad.
help-address-unknown = No se sabe la dirección
help-services = Tipos de caso
help-services-unknown = No se sabe qué tipos de caso toma. Pregunte al llamar.
help-languages = Idiomas
help-languages-unknown = No se sabe qué idiomas habla. Pregunte al llamar.
help-limits = Límites
help-list-pro-bono = En la Lista Pro Bono: figura para ayuda gratuita
help-list-recognized = Organización reconocida: puede cobrar
help-list-both = En la Lista Pro Bono, para ayuda gratuita en la corte. También es organización reconocida: otra ayuda puede tener un costo.
help-list-referral = Esta oficina no toma casos. Le ayuda a encontrar a alguien.
help-renewal-pending = La renovación estaba pendiente el día de la lista. La oficina sigue reconocida mientras espera.
help-source-pro-bono = De la Lista Pro Bono, edición de { $date }
help-source-recognized = De la lista de organizaciones reconocidas, informe del { $date }
help-source-undated = De la lista de organizaciones reconocidas, { $year }, sin fecha exacta
help-source-both = De la Lista Pro Bono, edición de { $listed }, y de las organizaciones reconocidas, informe del { $reported }
help-source-line = Este número no se comprobó con la propia oficina. Si no funciona, pruebe otra línea.
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
help-detained-title = Para personas detenidas
help-detained-note = Busque una oficina cerca del lugar de detención, no de su casa. Puede escribir arriba el código postal de ese lugar.
help-survivors-title = Para personas que sufren daño en casa
help-children-title = Para menores y jóvenes sin compañía
help-not-endorsed = Estar en una lista no significa que alguien responda por esa oficina.
help-not-complete = Estas listas no están completas. Puede haber otras oficinas buenas.
help-old-list = Esta lista tiene más de 120 días. Los teléfonos y las oficinas pueden haber cambiado.
help-zip-credit = Datos de códigos postales © GeoNames, CC BY 4.0

## Servicios, como los nombran las oficinas

service-adjustment-of-status = Tarjeta verde desde dentro del país
service-affirmative-asylum = Asilo, fuera de la corte
service-affirmative-petitions = Peticiones fuera de la corte
service-all-immigration-matters = Todos los casos de inmigración
service-appeals = Apelaciones
service-asylees-and-refugees = Personas con asilo y refugiados
service-asylum = Asilo
service-asylum-merits-interviews = Entrevistas de asilo
service-bond = Fianza, para salir de la detención
service-bond-hearings = Audiencias de fianza
service-cancellation-of-removal = Cancelación de la deportación
service-cat = Protección contra la tortura (CAT)
service-children-s-cases = Casos de menores
service-children-and-families = Menores y familias
service-cofa = Personas de Micronesia, las Islas Marshall y Palaos (COFA)
service-court-case-status = Fechas de corte
service-court-help-desk = Mesa de ayuda en la corte
service-court-information = Información sobre la corte
service-credible-fear-interviews = Entrevistas de miedo
service-crime-and-trafficking-victims = Víctimas de delitos y de trata
service-crime-victims = Víctimas de delitos
service-criminal-immigration = Delitos e inmigración
service-criminal-removal-defense = Casos en corte después de un delito
service-custody-and-bond = Detención y fianza
service-daca = DACA
service-dedicated-docket-families = Familias en una lista rápida de la corte
service-defensive-asylum = Asilo en la corte
service-detained = Personas detenidas
service-detained-adults = Adultos detenidos
service-detained-asylum-seekers = Asilo para personas detenidas
service-detained-children = Menores detenidos
service-detention = Detención
service-detention-hotline = Línea telefónica sobre detención
service-domestic-abuse-victims = Personas abusadas en casa
service-domestic-violence = Violencia en casa
service-family-based = Casos de familia
service-family-petitions = Peticiones familiares
service-green-card-renewal = Renovación de la tarjeta verde
service-habeas = Corte federal, para salir de la detención (habeas)
service-habeas-petitions = Peticiones a la corte federal, para salir de la detención (habeas)
service-humanitarian = Casos humanitarios
service-interpersonal-violence = Violencia de alguien conocido
service-know-your-rights = Conozca sus derechos
service-lawful-permanent-residents = Personas con tarjeta verde
service-legal-orientation = Orientación legal
service-lgbt = Personas LGBT
service-motions = Mociones ante una corte
service-naturalization = Ciudadanía (naturalización)
service-orientation-materials = Papeles que explican el proceso
service-pro-se-assistance = Ayuda para personas sin abogado
service-pro-se-asylum-applications = Ayuda con sus propios papeles de asilo
service-referral = Le ayudan a encontrar a alguien
service-referrals = Le ayudan a encontrar a alguien
service-removal-defense = Defensa en la corte de inmigración
service-report-enforcement-activity = Avisos de oficiales en su zona
service-sijs = Jóvenes dañados o dejados por un padre o madre (SIJS)
service-survivors-of-violence-abuse-and-exploitation = Sobrevivientes de violencia, abuso y explotación
service-t-visa = Visa T
service-tps = TPS
service-trafficking-survivors = Sobrevivientes de trata
service-trafficking-victims = Víctimas de trata
service-u-visa = Visa U
service-unaccompanied-children = Menores sin compañía
service-unaccompanied-minors = Menores sin compañía
service-vawa = VAWA, para personas abusadas por familiares
service-waivers = Perdones (waivers)
service-withholding-of-removal = Suspensión de la expulsión (withholding)
service-youth = Jóvenes
