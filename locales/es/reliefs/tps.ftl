### Estatus de Protección Temporal (TPS): nombre, situación de hoy, cada parte de la ley y sus fechas.

relief-tps = Estatus de Protección Temporal (TPS)
    .gives = Permite quedarse y trabajar aquí mientras el gobierno tiene a su país en la lista de países inseguros. Puede terminar, y no es una tarjeta verde.
    .today = A principios de octubre de 2026 no había inscripción abierta para ningún país. Para El Salvador, Sudán y Ucrania, la fecha final publicada ya pasó, y nadie pudo confirmar qué vale hoy. Abra la página de USCIS de su país y pregunte a un abogado.
    .today-lebanon = La fecha final publicada para Líbano es el 27 de noviembre de 2026. Nadie pudo confirmar qué pasa después de ese día. Abra hoy la página de USCIS sobre Líbano y pregunte a un abogado.
    .today-lebanon-after = La fecha final publicada para Líbano, el 27 de noviembre de 2026, ya pasó. Esta página no puede decir si el TPS sigue. Abra hoy la página de USCIS sobre Líbano y pregunte a un abogado.
    .today-ended = El gobierno terminó el TPS para su país. Es posible que las tarjetas viejas de TPS ya no valgan. Si tiene miedo de volver, pregunte pronto a un abogado o representante acreditado por el asilo: haber tenido TPS puede servir de excusa por el retraso, pero solo por poco tiempo.

clause-tps-alien = El TPS es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-tps-in-us = Usted debe estar en Estados Unidos. Si tiene TPS y está de viaje con permiso, pregunte a un abogado antes de volver.
clause-tps-country = Usted debe ser ciudadano de un país de la lista, o no tener país y haber vivido por última vez en uno de ellos. En la lista, o sin claridad: El Salvador, Líbano, Sudán y Ucrania.
clause-tps-presence = Usted debe haber estado en Estados Unidos desde el día que indica el aviso para su país.
clause-tps-residence = Usted debe haber vivido en Estados Unidos desde un día anterior que indica el aviso para su país.
clause-tps-trips = Los viajes cortos e inocentes no hacen daño. Los viajes más largos, o que le hayan regresado, sí pueden hacerlo.
clause-tps-registered = Hay que haberse inscrito a tiempo. Una primera inscripción tardía puede ser posible para quien tenía visa, parole o un caso abierto durante la primera inscripción, y para cónyuges e hijos de personas que cumplen con el TPS.
clause-tps-still-listed = Su país debe seguir en la lista el día en que el gobierno decida. Revise hoy la página de USCIS.
clause-tps-convictions = Un delito grave (felony) o dos delitos menores (misdemeanors) en Estados Unidos cierran el TPS. Aquí no cuentan los delitos fuera de Estados Unidos ni los que por ley tienen como máximo 5 días de cárcel. Un abogado debe leer los papeles.
clause-tps-convictions-unclear = Un cargo abierto, un caso de menores o un caso cerrado después de un programa pueden contar como condena o no. Un abogado debe leer los papeles de la corte.
clause-tps-crime-or-drugs = Algunos delitos y casi todos los casos de drogas cierran el TPS aunque no haya dos condenas. Se puede perdonar un solo caso de poca marihuana.
clause-tps-persecutor = Quien participó en hacer daño a otros por ser quienes son no puede tener TPS. Si le obligaron, o solo sirvió en el ejército o la policía, dígaselo a un abogado.
clause-tps-serious-crime = Un delito particularmente grave aquí, o un delito grave y no político en otro país, cierra el TPS.
clause-tps-security = Quien es visto como un peligro para la seguridad de Estados Unidos, o ayudó a un grupo armado, quizás no pueda tener TPS. Un abogado debe revisarlo.
clause-tps-resettled = Quien ya se había establecido para siempre en otro país antes de venir no puede tener TPS.
clause-tps-lies-or-removal = Las mentiras, los papeles falsos, una deportación anterior o haber vuelto después sin permiso pueden cerrar el TPS. Entrar sin ver a un oficial o quedarse más tiempo del permitido no lo cierra.

waiver-tps-i-601 = Con el formulario I-601 se pide al gobierno que perdone esto por su familia, por razones humanitarias o por el bien público.

deadline-tps-end-lb = Fin publicado del TPS para Líbano
    .late = La fecha final publicada ya pasó. Revise hoy la página de USCIS sobre Líbano y pregunte a un abogado.
deadline-tps-end-sv = Fin publicado del TPS para El Salvador
    .late = La fecha final publicada ya pasó, pero quizás no sea la última palabra. Revise hoy la página de USCIS sobre El Salvador y pregunte a un abogado.
deadline-tps-end-sd = Fin publicado del TPS para Sudán
    .late = La fecha final publicada ya pasó, pero quizás no sea la última palabra. Revise hoy la página de USCIS sobre Sudán y pregunte a un abogado.
deadline-tps-end-ua = Fin publicado del TPS para Ucrania
    .late = La fecha final publicada ya pasó, pero quizás no sea la última palabra. Revise hoy la página de USCIS sobre Ucrania y pregunte a un abogado.
