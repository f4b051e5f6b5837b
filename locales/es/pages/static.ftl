### La página que funciona sin programa. El resto de sus palabras está en help.ftl y app.ftl.

page-top = Personas que le pueden ayudar
page-what = Waymark hace preguntas cortas y muestra qué opciones de inmigración podrían servirle. Sus respuestas se quedan en su propia pantalla. Con o sin las preguntas, estas personas le pueden ayudar.
page-questions = Responder las preguntas
page-loading = Un momento. Las preguntas ya vienen.
page-cannot = Las preguntas no funcionan aquí en este momento. Todo lo que está en esta página sirve sin ellas.
page-again = Intentar de nuevo
page-no-scripts = Las preguntas necesitan JavaScript, y aquí está apagado. Todo lo que está en esta página sirve sin ellas.
page-call = Llame ahora
page-offices = Todas las oficinas, por estado
