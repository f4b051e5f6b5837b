### Asilo: nombre, situación de hoy, cada parte de la ley y sus fechas.

relief-asylum = Asilo
    .gives = Protección para quien no puede volver a su país. Puede permitirle quedarse y trabajar, proteger a su cónyuge y a sus hijos solteros menores de 21 años, y abrir el camino a la tarjeta verde después de un año.
    .today = Desde el 28 de julio de 2026, la oficina de asilo puede mandar un caso a la corte sin entrevista. Hable con un abogado o representante acreditado antes de enviar papeles, pero no deje pasar la fecha de un año.
    .today-court = En la corte, el juez puede decidir primero si le pueden enviar a otro país que tiene un acuerdo con Estados Unidos. Un caso con pocas bases puede terminar sin una audiencia completa. Hable con un abogado antes de su próxima audiencia.

clause-asylum-alien = El asilo es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-asylum-in-us = Usted debe estar en Estados Unidos. No importa cómo entró. En las Marianas del Norte y en Samoa Americana el asilo no está abierto ahora: pregunte a un abogado por otra protección.
clause-asylum-one-year = El gobierno debe recibir sus papeles antes de que se cumpla un año de su última llegada, salvo que haya una excepción.
clause-asylum-in-time = Su último día seguro es un día antes de que se cumpla el año. Si ya pidió asilo, cuenta el día en que recibieron sus papeles.
clause-asylum-last-days = Si los papeles llegaron el día en que se cumplió el año, o pocos días después, a veces los salva el día en que se enviaron o un fin de semana. Solo un abogado puede saberlo. Pregunte hoy.
clause-asylum-unaccompanied-child = El límite de un año no se aplica a menores que fueron encontrados aquí solos, sin padre, madre ni tutor.
clause-asylum-exception = Se puede perdonar el retraso si algo importante cambió o le impidió pedirlo. Ejemplos: el peligro creció en su país, su vida cambió, usted tenía una enfermedad o era menor, tenía TPS, visa o parole, un abogado le falló o le devolvieron los papeles.
clause-asylum-reasonable-time = Después de ese cambio o problema, hay que pedir asilo dentro de un tiempo razonable. Más de seis meses suele ser demasiado. Lo decide un juez o un oficial.
clause-asylum-short-trip = El año se cuenta desde su última llegada. Algunas cortes no lo vuelven a empezar después de un viaje corto; por eso es más seguro contar desde la llegada anterior.
clause-asylum-fear = Usted debe tener miedo de volver, o usted o su familia deben haber sufrido daños o amenazas allá.
clause-asylum-every-country = Si tiene la ciudadanía de más de un país, debe correr peligro en cada uno de ellos.
clause-asylum-ground = Un motivo principal del daño debe ser su religión, su raza o etnia, su nacionalidad, sus ideas políticas o un grupo al que pertenece. La delincuencia o la guerra solas muchas veces no bastan, pero el motivo verdadero puede ser difícil de ver. Un abogado puede ayudar a encontrarlo.
clause-asylum-harm-source = El daño debe venir del gobierno, o de personas que el gobierno no puede o no quiere frenar.
clause-asylum-well-founded = El peligro debe ser real, y mudarse a otra parte de su país no debe bastar para estar a salvo. El daño que ya sufrió cuenta a su favor. Lo decide un juez o un oficial.
clause-asylum-asylum-only-court = Quien llegó como tripulante de barco o avión, o con ESTA, solo puede pedirlo ante un juez especial. Pregunte a un abogado cómo se hace.
clause-asylum-discretion = Al final, el juez o el oficial pesa lo bueno y lo malo de su vida y decide.
clause-asylum-third-country-deal = Si Estados Unidos tiene un acuerdo con otro país, un juez puede enviar a las personas a pedir asilo allá. Esto no se aplica a menores encontrados aquí solos. Usted puede mostrar que también correría peligro en ese país.
clause-asylum-canada-deal = A la mayoría de quienes llegan por tierra desde Canadá los pueden regresar a pedir asilo allá. Hay excepciones, como tener familia cercana aquí o ser un menor que vino solo.
clause-asylum-earlier-denial = Si un juez o la junta de apelaciones ya le negó el asilo a una persona, ella no puede pedirlo otra vez, salvo que algo importante haya cambiado.
clause-asylum-false-claim = Si un juez decidió que una persona mintió a propósito en su caso de asilo, esa persona puede perder para siempre casi todos los beneficios migratorios.
clause-asylum-persecutor = Quien participó en hacer daño a otros por ser quienes son no puede tener asilo. Si le obligaron, o solo sirvió en el ejército o la policía, dígaselo a un abogado.
clause-asylum-serious-crime = Una condena por un delito particularmente grave cierra el asilo. Un "delito agravado" (aggravated felony) siempre cuenta, y ese nombre puede incluir delitos que parecen menores.
clause-asylum-crime-abroad = Un delito grave y no político, cometido en otro país antes de llegar, cierra el asilo.
clause-asylum-danger = Quien es visto como un peligro para la seguridad de Estados Unidos no puede tener asilo.
clause-asylum-armed-group = Ayudar a un grupo armado, aunque sea con comida o dinero, puede cerrar el asilo. Hay algunas excepciones, también para quienes fueron obligados. Dígaselo primero a un abogado.
clause-asylum-resettled = Quien ya se había establecido para siempre en otro país antes de venir no puede tener asilo. Puede bastar con que le hayan ofrecido quedarse allá.
clause-asylum-border-2023 = A quien cruzó la frontera con México entre el 11 de mayo de 2023 y el 11 de mayo de 2025, sin permiso ni cita, le pueden exigir más pruebas. Hay excepciones, como peligro, enfermedad o mantener unida a la familia.
clause-asylum-border-2024 = Una corte detuvo un límite al asilo para quienes cruzaron la frontera sur desde el 5 de junio de 2024. El caso sigue. Pregunte a un abogado si le afecta.
clause-asylum-border-2025 = Desde el 20 de enero de 2025, una orden del presidente limita el asilo para personas detenidas en la frontera. Las cortes han frenado una parte. Pregunte a un abogado si le afecta.
clause-asylum-order-first = Si un juez ya le ordenó salir, o le dio una fecha para salir, quizás primero haya que reabrir su caso.
clause-asylum-border-order = Después de una orden de expulsión rápida de un oficial, primero necesita una entrevista de miedo. Debe decir con claridad que tiene miedo de volver.
clause-asylum-old-order = Si usted volvió después de una orden de deportación y usan otra vez esa orden, el asilo casi siempre queda cerrado. Todavía puede decir que tiene miedo y pedir la suspensión de la expulsión (withholding) o la protección contra la tortura.

deadline-asylum-one-year = Los papeles de asilo deben llegar a más tardar este día
    .late = Es posible que la fecha de un año ya haya pasado. Hay excepciones. Pregunte hoy a un abogado o representante acreditado.
deadline-asylum-first-arrival = Fecha más segura para los papeles de asilo, contada desde que llegó por primera vez
