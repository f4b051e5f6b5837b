### La página que dice quién podría ver qué. Clara y cierta: nada que consuele sin ser verdad.

privacy-top = Quién puede ver qué
privacy-short = Sus respuestas se quedan en esta pantalla. No las podemos ver, así que nadie puede obtenerlas de nosotros.

## Lo que hacemos

privacy-do = Lo que hacemos
privacy-do-answers = Sus respuestas se comparan con las reglas en este aparato. Ninguna se envía. Ninguna se guarda: cierre la página y ya no están.
privacy-do-same = La página carga los mismos archivos para todas las personas. Lo que se carga no dice nada de lo que usted responde.
privacy-do-zip = Su código postal se busca en este aparato. No se envía.
privacy-do-nobody = No hay anuncios, ni cookies, ni conteo de visitas, ni otra empresa en la página.
privacy-do-name = Nunca le pedimos su nombre, su dirección ni su número A. Nunca le pedimos dinero.

## Quién podría ver algo

privacy-see = Quién podría ver algo
privacy-see-screen = Alguien que mira su pantalla
    .what = ve lo que usted ve. Si deja la página por un rato, ciérrela.
privacy-see-device = Alguien que tiene este teléfono o lo revisa
    .what = puede ver en el historial que usted abrió esta página. No ve lo que respondió.
privacy-see-spy = Alguien que puso una aplicación para vigilar este teléfono, o que lo administra para una escuela o un trabajo
    .what = puede ver todo lo que está en la pantalla, también sus respuestas.
privacy-see-network = Quien maneja el wifi o la línea del teléfono
    .what = puede ver el nombre de este sitio y cuándo lo abrió. No ve lo que respondió.
privacy-see-host = Quien maneja este sitio
    .what = puede ver desde qué dirección de internet se cargó la página, y cuándo. No ve lo que respondió. Le pedimos que no guarde ninguna lista.
privacy-see-call = Si llama o manda un mensaje de texto
    .what = el número queda en la lista de llamadas y puede salir en la cuenta del teléfono. La otra persona puede ver el número de usted.
privacy-see-link = Si abre un enlace a otro sitio
    .what = ese sitio ve que alguien llegó. No se le dice desde dónde.
privacy-see-paper = Si imprime o guarda algo
    .what = quien encuentre el papel o el archivo puede leerlo. La impresora de una tienda o de una oficina puede guardar una copia.

## Lo que no podemos hacer

privacy-cannot = Lo que no podemos hacer
privacy-cannot-history = No podemos borrar el historial de este teléfono. Usted sí. Borre solo esta página: un historial vacío puede parecerle raro a quien lo revisa.
privacy-cannot-spy = No podemos ver ni parar una aplicación que vigila. Si teme que haya una, use otro aparato: en una biblioteca, o de alguien de confianza.
privacy-cannot-network = No podemos esconder de la red el nombre de este sitio.
privacy-cannot-bill = No podemos quitar una llamada de la cuenta del teléfono.
privacy-cannot-copy = No podemos impedir que alguien haga una copia falsa de esta página. Ábrala desde una organización de confianza. Si una página le pide su nombre o dinero, no es esta.

## Lo que puede ayudar

privacy-help = Lo que puede ayudar
privacy-help-window = Abra esta página en una ventana privada. Cuando la cierre, el teléfono no guarda historial de ella. La red ve de todos modos el nombre del sitio.
privacy-help-paper = Apunte un número en vez de llamar desde este teléfono.
privacy-help-hotline = La Línea Nacional contra la Violencia Doméstica sabe cómo usar un teléfono con seguridad cuando alguien lo revisa.
