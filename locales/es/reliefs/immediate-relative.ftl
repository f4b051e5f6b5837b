### Petición familiar de un ciudadano de EE. UU. para su cónyuge, su padre o madre, o su hijo menor de 21 años.

relief-immediate-relative = Petición de un esposo, esposa, padre, madre, hijo o hija con ciudadanía
    .gives = Un familiar con ciudadanía pide por usted con el formulario I-130. No hay fila de espera. Es el primer paso hacia la tarjeta verde.
    .today-abroad = El 25 de agosto de 2026, EE. UU. suspendió las entrevistas de tarjeta verde en sus consulados. No pudimos confirmar que ya se hagan otra vez. La petición sí se puede enviar.

clause-immediate-relative-not-a-citizen = Este camino es para personas que no tienen ciudadanía ni nacionalidad de Estados Unidos.
clause-immediate-relative-relative = Usted debe ser esposo, esposa, padre, madre, o hijo o hija sin casarse y menor de 21 años de una persona con ciudadanía. Cada persona necesita su propia petición.
clause-immediate-relative-spouse = El esposo o la esposa de una persona con ciudadanía, en un matrimonio legal que no ha terminado. Si viven separados, pregunte a un abogado.
clause-immediate-relative-parent = El padre o la madre de una persona con ciudadanía que tiene 21 años o más.
clause-immediate-relative-child = El hijo o la hija sin casarse y menor de 21 años de una persona con ciudadanía.
clause-immediate-relative-citizen-parent = Cuenta la madre o el padre con ciudadanía. El padrastro o la madrastra cuenta si ese matrimonio fue antes de que usted cumpliera 18 años. El padre o la madre por adopción cuenta si la adopción fue antes de los 16 (antes de los 18 con un hermano o hermana menor) y vivieron dos años juntos. Si murió el padre, la madre, el padrastro o la madrastra con ciudadanía, pregunte a un abogado.
clause-immediate-relative-unmarried = El hijo o la hija no debe tener un matrimonio vigente. Si se divorció o enviudó, cuenta como sin casarse.
clause-immediate-relative-under-21 = El hijo o la hija debe tener menos de 21 años. Muchas veces la edad queda fija el día en que se presenta la petición, así que una petición anterior todavía puede ayudar. Pida a un abogado que haga la cuenta.
clause-immediate-relative-widow = La viuda o el viudo de una persona con ciudadanía tiene un camino propio, en muchos casos con un plazo de dos años (formulario I-360). Casarse de nuevo lo cierra.
clause-immediate-relative-service-parent = El cónyuge, el hijo, el padre o la madre de una persona con ciudadanía que murió por combate en las fuerzas armadas de EE. UU. puede pedir por su cuenta, dentro de dos años de la muerte. Un abogado debe revisarlo.
clause-immediate-relative-real-tie = El lazo debe ser real y legal, y probarse con papeles. Un matrimonio no debe ser solo para obtener papeles.
clause-immediate-relative-support = La persona con ciudadanía debe prometer, en el formulario I-864, que le mantendrá. Necesita un ingreso de 125 por ciento de la línea de pobreza, o un segundo patrocinador. Una viuda o un viudo no lo necesita.
clause-immediate-relative-petitioner-crime = Una persona con ciudadanía condenada por ciertos delitos contra menores tal vez no pueda pedir por su familia.
clause-immediate-relative-sham-marriage = Si el gobierno decide que alguna vez hubo un matrimonio solo por papeles, aunque fuera un intento, debe negar la petición familiar.
clause-immediate-relative-marriage-in-court = Un matrimonio que empezó durante un caso en la corte necesita pruebas mucho más fuertes de que es real.
clause-immediate-relative-father-tie = Si su padre con ciudadanía no estaba casado con su madre, usted debe mostrar un lazo real antes de los 21 años, o papeles que le reconocieron como hijo o hija legal antes de los 18.
clause-immediate-relative-sij-or-adopted-child = Un hijo o una hija que obtuvo la tarjeta verde como joven inmigrante especial (SIJ), o que otra familia adoptó, nunca podrá pedir por sus padres de nacimiento.
clause-immediate-relative-returned-after-year = Quien vivió aquí más de un año en total sin papeles, salió, y volvió o intentó volver sin permiso, enfrenta el castigo permanente. Tener familia con ciudadanía no lo arregla. Vea a un abogado antes de enviar cualquier papel.
clause-immediate-relative-maybe-order = Si le devolvieron en la frontera, ese papel puede ser una orden de deportación, aunque nadie la llamara así. Volver después puede cerrar este camino. Solo un abogado puede decirlo.
clause-immediate-relative-returned-after-order = Quien fue deportado, o salió con una orden, y volvió o intentó volver sin permiso, enfrenta el castigo permanente. Vea a un abogado antes de enviar cualquier papel.
clause-immediate-relative-helped-cross = Ayudar o pagar para que alguien cruce la frontera cierra el último paso, aunque sea su propio hijo. Solo hay perdón si era familia cercana, y el I-601A no lo cubre. Vea a un abogado antes de salir del país.
clause-immediate-relative-last-step = Quien entró sin inspección muchas veces no puede terminar dentro de Estados Unidos, y salir puede traer un castigo de 3 o 10 años. Vea a un abogado antes de enviar el formulario I-485 o de viajar.
clause-immediate-relative-already-resident = Quien tiene tarjeta verde ya tiene lo que da este camino. En un caso en la corte, o si perdió la tarjeta, a veces puede ayudar otra vez.
waiver-immediate-relative-ten-years-outside = Después de 10 años fuera de Estados Unidos, se puede pedir permiso para volver (formulario I-212). La petición puede esperar ese tiempo.
waiver-immediate-relative-ten-years-outside-order = Después de 10 años fuera de Estados Unidos, se puede pedir permiso para volver (formulario I-212). La petición puede esperar ese tiempo.
deadline-immediate-relative-child-21 = La petición debería llegar a más tardar este día, el último antes de cumplir 21 años
