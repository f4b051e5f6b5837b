### DACA: nombre, situación de hoy, cada parte de la ley y sus fechas.

relief-daca = DACA
    .gives = Una pausa de dos años en la deportación y un permiso de trabajo para quienes llegaron de niños. No es una tarjeta verde, y ha habido arrestos de personas con DACA.
    .today = Las renovaciones todavía se deciden. Las primeras peticiones se reciben, pero no se deciden. Si vive en Texas, el permiso de trabajo puede quedar limitado más adelante: infórmese antes de pagar.
    .today-first-requests = Las primeras peticiones están cerradas hoy. El gobierno recibe los papeles y el pago, pero no decide, y se queda con su dirección. Si su DACA venció hace más de un año, o se lo quitaron, cuenta como primera petición. No le pague a nadie por esto ahora.

clause-daca-born = Usted nació el 16 de junio de 1981 o después.
clause-daca-in-us = Usted debe estar en Estados Unidos cuando lo pide. Si ahora está de viaje con permiso, pregunte a un abogado.
clause-daca-alien = DACA es para personas sin papeles permanentes: no para ciudadanos o nacionales de Estados Unidos ni para quien tiene tarjeta verde.
clause-daca-came-before-16 = Usted vino a vivir aquí antes de cumplir 16 años.
clause-daca-here-since-2007 = Usted ha vivido aquí desde el 15 de junio de 2007. Para renovar, también desde su última aprobación.
clause-daca-here-in-2012 = Usted estaba en Estados Unidos el 15 de junio de 2012.
clause-daca-no-status = Usted no tenía estatus migratorio legal el 15 de junio de 2012.
clause-daca-school = Para una primera petición: usted estudia, terminó la preparatoria o el GED, o sirvió en las fuerzas armadas de Estados Unidos y recibió una baja honorable.
clause-daca-age-15 = Para una primera petición: usted tiene 15 años o más.
clause-daca-renewal = Renueva quien tiene DACA vigente o vencido hace un año o menos, y a quien no se lo quitaron. Todo lo demás cuenta como primera petición.
clause-daca-detained = Las personas detenidas por inmigración no pueden recibir DACA mientras sigan detenidas. Un abogado puede pedir antes que las dejen salir.
clause-daca-felony = Quien tiene una condena por un delito grave (felony) no puede tener DACA. Los casos borrados y los de menores se miran uno por uno.
clause-daca-serious-misdemeanor = Algunos delitos menores también cierran DACA: violencia en el hogar, delitos sexuales, entrar a robar en una casa o local, armas, vender drogas, manejar tomado, o una pena de más de 90 días de cárcel. Pregunte a un abogado antes de renovar.
clause-daca-three-misdemeanors = Tres o más delitos menores de otro tipo pueden cerrar DACA. Las multas de tránsito pequeñas no cuentan.
clause-daca-trips = Un viaje fuera del país después del 15 de agosto de 2012 sin permiso puede terminar DACA. Hable con un abogado antes de cualquier viaje, aunque tenga permiso.

deadline-daca-window-opens = Desde este día puede enviar su renovación
deadline-daca-window-closes = Mejor último día para enviar su renovación y no quedarse un tiempo sin permiso
    .late = Este día ya pasó. Envíe pronto su renovación. Puede haber un tiempo sin permiso de trabajo.
deadline-daca-one-year-after = Último día para renovar. Después cuenta como primera petición
    .late = Puede que haya pasado más de un año. Contaría como primera petición, y hoy esas no se deciden. Pregunte a un abogado.
