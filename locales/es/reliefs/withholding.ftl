### Suspensión de la expulsión (withholding): nombre y cada parte de la ley.

relief-withholding = Suspensión de la expulsión (withholding)
    .gives = Un juez puede ordenar que no le envíen al país donde corre peligro. Permite trabajar. No lleva a la tarjeta verde, no incluye a su familia, y el gobierno todavía puede escoger otro país.
    .today = Desde el 31 de octubre de 2025, el juez puede decidir primero si le pueden enviar a otro país que tiene un acuerdo con Estados Unidos. Si es así, quizás no escuchen su miedo de volver a su propio país. Hable con un abogado antes de su próxima audiencia.

clause-withholding-alien = Esta protección es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-withholding-in-us = Usted debe estar en Estados Unidos. Si sale, pierde esta protección.
clause-withholding-fear = Usted debe temer por su vida o su libertad si vuelve, o haber sufrido daños o amenazas allá.
clause-withholding-ground = Un motivo principal del daño debe ser su religión, su raza o etnia, su nacionalidad, sus ideas políticas o un grupo al que pertenece. El motivo verdadero puede ser difícil de ver. Un abogado puede ayudar a encontrarlo.
clause-withholding-harm-source = El daño debe venir del gobierno, o de personas que el gobierno no puede o no quiere frenar.
clause-withholding-court = Solo lo decide un juez de inmigración, en un caso en la corte o después de una entrevista de miedo por una orden antigua. Si no tiene un caso en la corte, ahora no hay nada que pedir, pero puede protegerle más adelante. No busque un caso en la corte sin un abogado.
clause-withholding-more-likely = Hay que mostrar que lo más probable es que le hagan daño. Si ya le hicieron daño por estos motivos, el juez parte de que puede volver a pasar. No hay límite de un año.
clause-withholding-persecutor = Quien participó en hacer daño a otros por ser quienes son no puede tener esta protección. Si le obligaron, o solo sirvió en el ejército o la policía, dígaselo a un abogado.
clause-withholding-serious-crime = Una condena por un delito particularmente grave cierra esta protección. Cinco años o más de sentencia por "delitos agravados" (aggravated felonies) siempre cuentan. Las demás condenas dependen de lo que pasó.
clause-withholding-crime-abroad = Un delito grave y no político, cometido en otro país antes de llegar, cierra esta protección.
clause-withholding-security = Quien es visto como un peligro para la seguridad de Estados Unidos, o ayudó a un grupo armado, quizás no pueda tener esta protección. Un abogado debe revisarlo.
clause-withholding-third-country-deal = Si el juez decide enviarle a otro país por un acuerdo con Estados Unidos, quizás no escuchen su miedo de volver a su propio país. Usted puede mostrar que también correría peligro allá.
