### Cancelación de la deportación para quien tiene green card: INA 240A(a), formulario EOIR-42A.

relief-lpr-cancellation = Conservar su tarjeta verde (green card) en la corte
    .gives = Un juez puede dejar que se quede una persona con tarjeta verde, incluso después de algunos delitos. Usted conserva la tarjeta.

clause-lpr-cancellation-in-court = Solo un juez de inmigración puede darlo, en un caso en la corte. Si le tienen en detención, quizá ya empieza un caso. Después de una orden, primero hay que reabrir el caso.
clause-lpr-cancellation-green-card = Usted debe tener tarjeta verde. Una tarjeta vencida también cuenta.
clause-lpr-cancellation-five-years = Necesita 5 años con tarjeta verde. Nada detiene estos años: corren hasta que el juez decide. Si le falta tiempo, pregunte a un abogado.
clause-lpr-cancellation-residence = Necesita 7 años viviendo aquí, contados desde su primera entrada legal. La cuenta puede detenerse antes.
clause-lpr-cancellation-military-service = Dos años de servicio activo en las fuerzas armadas de EE. UU. con buen historial pueden reemplazar los 7 años.
clause-lpr-cancellation-seven-years = Deben haber pasado siete años desde que un oficial le dejó entrar por primera vez con visa, o desde la tarjeta verde si entró sin visa. Si le falta tiempo, o si en la frontera solo le hicieron seña de pasar, pregunte a un abogado.
clause-lpr-cancellation-notice-stop = Un papel de corte (Notice to Appear) que muestra la fecha, la hora y el lugar de la audiencia detiene los 7 años. Uno que no los muestra no los detiene.
clause-lpr-cancellation-offense-stop = Algunos delitos detienen los 7 años el día en que ocurrieron. Solo un abogado puede decir si el suyo es uno de ellos.
clause-lpr-cancellation-lawful-card = La tarjeta verde debe haberse dado de la manera correcta, sin fraude ni error.
clause-lpr-cancellation-discretion = El juez pesa lo bueno y lo malo: familia, trabajo, años aquí y pruebas de que usted cambió.
clause-lpr-cancellation-aggravated-felony = Quien tiene un delito agravado (aggravated felony) no puede recibir esto. El nombre engaña: algunos delitos pequeños están en esa lista y otros grandes no. Un abogado debe leer los papeles de la corte. Si se declaró culpable antes de abril de 1997, pregunte por la antigua ley 212(c).
clause-lpr-cancellation-crew = Quien vino como tripulante de barco o avión después del 30 de junio de 1964 no puede recibir esto.
clause-lpr-cancellation-exchange-visitor = Algunas personas que vinieron con visa J, para entrenamiento médico o con la regla de dos años pendiente, no pueden recibir esto.
clause-lpr-cancellation-security = Quien hizo daño a otros por ser quienes son, o tiene lazos con terrorismo o espionaje, no puede recibir esto. Haber sido forzado o haber sido soldado no siempre es eso. Pregunte a un abogado.
clause-lpr-cancellation-earlier-relief = Quien ya recibió antes cancelación, suspensión de la deportación (una ley antigua) o 212(c) no puede recibirlo otra vez.
deadline-lpr-cancellation-papers-before-hearing = Si su próxima audiencia es la larga (audiencia individual), para estar seguros los papeles deben llegar a la corte a más tardar este día. Si el juez le dio otra fecha, vale esa
    .late = Quizá ya pasó el día seguro para los papeles. Tal vez todavía estén a tiempo, o el juez los acepte tarde. Pregunte hoy a la corte o a un abogado.
deadline-lpr-cancellation-five-years = Este día se cumplen sus 5 años con tarjeta verde
