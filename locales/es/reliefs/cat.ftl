### Protección de la Convención contra la Tortura: nombre y cada parte de la ley.

relief-cat = Protección contra la tortura (CAT)
    .gives = Un juez puede ordenar que no le envíen a un país donde le torturarían. Los delitos y los papeles tardíos no la cierran. No lleva a la tarjeta verde, y el gobierno todavía puede escoger otro país.
    .today = Desde el 31 de octubre de 2025, el juez puede decidir primero si le pueden enviar a otro país que tiene un acuerdo con Estados Unidos. Si es así, quizás no escuchen su miedo de volver a su propio país. Hable con un abogado antes de su próxima audiencia.

clause-cat-alien = Esta protección es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-cat-in-us = Usted debe estar en Estados Unidos.
clause-cat-fear = Se trata del daño que sufriría en el futuro si vuelve. El daño que ya sufrió ayuda a probarlo.
clause-cat-official = La tortura debe venir de la policía, el ejército u otros funcionarios, o pasar mientras ellos la aceptan o miran para otro lado. Las pandillas o la familia pueden contar si los funcionarios miran para otro lado.
clause-cat-torture = El daño debe ser un dolor muy grave, del cuerpo o de la mente, causado a propósito.
clause-cat-court = Solo lo decide un juez de inmigración, en un caso en la corte o después de una entrevista de miedo por una orden antigua. Si no tiene un caso en la corte, ahora no hay nada que pedir, pero puede protegerle más adelante. No busque un caso en la corte sin un abogado.
clause-cat-more-likely = Hay que mostrar que lo más probable es que le torturen, y que ninguna otra parte del país es segura para usted.
clause-cat-weaker-form = Los delitos graves, hacer daño a otros o ayudar a un grupo armado pueden quitar la forma más fuerte de esta protección.
clause-cat-third-country-deal = Si el juez decide enviarle a otro país por un acuerdo con Estados Unidos, quizás no escuchen su miedo de volver a su propio país. Usted puede mostrar que también correría peligro allá.

waiver-cat-deferral = La forma más débil, el "aplazamiento de la expulsión" (deferral), sigue abierta sin importar lo que la persona haya hecho. Puede terminar más adelante, y la persona puede quedar detenida.
