### Cancelación de la deportación después de diez años, para quien no tiene green card: INA 240A(b)(1), formulario EOIR-42B.

relief-cancellation-240a-b1 = Diez años aquí: pedir al juez una green card
    .gives = Un juez puede dar la green card a quien lleva 10 años aquí y cuya familia cercana sufriría muchísimo. Solo se dan 4,000 al año, por eso hay espera.

clause-cancellation-240a-b1-in-court = Solo un juez de inmigración puede darlo, en un caso en la corte. No se puede presentar antes. Si le tienen en detención, quizá ya empieza un caso. No deje que nadie le ponga en la corte solo por esto. Después de una orden, hay que reabrir el caso.
clause-cancellation-240a-b1-non-resident = Esto es para personas sin ciudadanía y sin green card. Quien tiene green card tiene otra ley.
clause-cancellation-240a-b1-in-us = Usted debe estar en Estados Unidos.
clause-cancellation-240a-b1-presence = Necesita 10 años seguidos en Estados Unidos, hasta ahora. La cuenta puede detenerse o romperse.
clause-cancellation-240a-b1-military-service = Dos años de servicio activo en las fuerzas armadas de EE. UU. con buen historial pueden reemplazar los 10 años.
clause-cancellation-240a-b1-ten-years = Deben haber pasado diez años desde que vino a vivir aquí. Si le falta tiempo y ningún papel de corte completo detuvo los años, pregunte a un abogado: quizá siguen corriendo.
clause-cancellation-240a-b1-notice-stop = Un papel de corte (Notice to Appear) que muestra la fecha, la hora y el lugar de la audiencia detiene los 10 años. Uno que no los muestra nunca los detiene. Un aviso de audiencia posterior no lo corrige.
clause-cancellation-240a-b1-offense-stop = Algunos delitos detienen los 10 años el día en que ocurrieron. Solo un abogado puede decir si el suyo es uno de ellos.
clause-cancellation-240a-b1-trips = Un viaje de más de 90 días, o más de 180 días de viajes en total, rompe los 10 años. Entonces la cuenta puede empezar de nuevo después del viaje.
clause-cancellation-240a-b1-sent-back = Una deportación, o firmar papeles para salir, rompe los 10 años. La cuenta puede empezar otra vez cuando usted regresa. Si no sabía lo que firmaba, dígaselo a un abogado.
clause-cancellation-240a-b1-turned-back = Que le regresaran en la frontera, sin orden y sin firmar nada, quizá no rompe los 10 años. Solo un abogado puede decirlo.
clause-cancellation-240a-b1-good-character = Necesita buen carácter moral durante los 10 años antes de la decisión. Mentir al gobierno, algunos delitos y deber manutención pueden dañarlo.
clause-cancellation-240a-b1-relative = Necesita un esposo, esposa, padre, madre, o hijo sin casarse y menor de 21 años, con ciudadanía o green card. El juez lo mira el día de la decisión. Hermanos e hijos mayores no cuentan.
clause-cancellation-240a-b1-spouse = Un esposo o una esposa con ciudadanía o green card.
clause-cancellation-240a-b1-child = Un hijo o una hija sin casarse y menor de 21 años, con ciudadanía o green card. Si cumple 21 o se casa antes de la decisión, ya no cuenta.
clause-cancellation-240a-b1-parent = Un padre o una madre con ciudadanía o green card.
clause-cancellation-240a-b1-step-or-adoptive-parent = El padrastro o la madrastra cuenta si ese matrimonio fue antes de que usted cumpliera 18 años. El padre o la madre por adopción cuenta si la adopción fue antes de los 16, o antes de los 18 con un hermano menor.
clause-cancellation-240a-b1-hardship = Ese familiar debe sufrir mucho más de lo que suelen sufrir las familias. El sufrimiento de usted no cuenta. Los jueces son estrictos; importan las pruebas médicas y de la escuela.
clause-cancellation-240a-b1-discretion = El juez todavía puede decir que no. Dos o más casos de manejar borracho pesan mucho. Después de un sí, quizá deba esperar uno de los 4,000 lugares del año.
clause-cancellation-240a-b1-convictions = Muchas condenas, en cualquier momento de la vida, cierran este camino. Otras no. Solo un abogado que lea los papeles de la corte puede decirlo.
clause-cancellation-240a-b1-jail-180 = 180 días o más en la cárcel por delitos, dentro de los 10 años, quitan el buen carácter moral.
clause-cancellation-240a-b1-crew = Quien vino como tripulante de barco o avión después del 30 de junio de 1964 no puede recibir esto.
clause-cancellation-240a-b1-j-two-years = Quien vino con visa J y tiene pendiente la regla de los dos años no puede recibir esto.
clause-cancellation-240a-b1-exchange-medical = Quien vino con visa J para entrenamiento médico no puede recibir esto.
clause-cancellation-240a-b1-security = Quien hizo daño a otros por ser quienes son, o tiene lazos con terrorismo o espionaje, no puede recibir esto. Haber sido forzado o haber sido soldado no siempre es eso. Pregunte a un abogado.
clause-cancellation-240a-b1-earlier-relief = Quien ya recibió antes cancelación, suspensión o 212(c) no puede recibirlo otra vez.
clause-cancellation-240a-b1-missed-court = Quien faltó a la corte después de que el juez le diera las advertencias en voz alta puede quedar bloqueado por 10 años, si la orden no se deshace.
clause-cancellation-240a-b1-stayed-past-departure = Quien aceptó salir antes de una fecha y se quedó puede quedar bloqueado por 10 años. El abuso puede excusarlo.
waiver-cancellation-240a-b1-abuse-victim = A una víctima de violencia en la familia se le pueden perdonar algunas condenas ligadas al abuso.
waiver-cancellation-240a-b1-j-waiver = La regla de los dos años se puede excusar, por ejemplo si su cónyuge o hijo con ciudadanía o green card sufriría mucho, o si hay peligro en su país.
deadline-cancellation-240a-b1-papers-before-hearing = Si su próxima audiencia es la larga, los papeles deben llegar a la corte a más tardar este día
    .late = Quizá ya pasó el día para los papeles. Pregunte hoy a la corte o a un abogado por los papeles tardíos.
deadline-cancellation-240a-b1-ten-years = Este día se cumplen diez años desde que llegó, si nada los detuvo
