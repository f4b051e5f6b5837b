### Visa T: nombre, cada parte de la ley, el perdón y sus fechas.

relief-t-visa = Visa T para sobrevivientes de trata
    .gives = Para personas a quienes obligaron o engañaron para trabajar o tener sexo. Puede permitirle quedarse y trabajar, proteger a su familia cercana y abrir el camino a la tarjeta verde después de tres años. No cuesta nada.

clause-t-visa-severe-trafficking = Alguien debe haber usado fuerza, engaños o amenazas para hacerle trabajar o vender sexo. Si usted tenía menos de 18 años, cualquier venta de sexo cuenta, aunque no hubiera fuerza. Que le pagaran mal no basta por sí solo.
clause-t-visa-force-or-trick = Trabajar para pagar una deuda, o que le quitaran sus papeles, puede ser trata si eso le impedía irse. Un abogado o una persona preparada para ayudar puede decirlo.
clause-t-visa-family = El cónyuge de quien tiene esta visa, o la está pidiendo, a veces puede ser incluido, aquí o en otro país. Un abogado debe revisarlo.
clause-t-visa-in-us = Usted debe estar en Estados Unidos, en Samoa Americana o en las Islas Marianas del Norte, o en un puesto de entrada. A veces se puede incluir desde otro país a la familia cercana de la víctima.
clause-t-visa-alien = La visa T es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-t-visa-on-account = Usted debe estar aquí a causa de la trata. Si escapó hace mucho, o salió y volvió, un abogado debe revisarlo. Eso no quiere decir que no.
clause-t-visa-helped = Usted debe haber avisado al menos una vez a la policía o a una agencia de trabajo o de protección de menores, y haber ayudado en lo que le pidieron de forma razonable. No hace falta si tenía menos de 18 años en algún momento en que ocurrió, o si el trauma se lo hace demasiado difícil. Si todavía no ha avisado, un abogado puede ayudarle a hacerlo con seguridad.
clause-t-visa-hardship = Que le saquen del país debe significar para usted un daño muy grave, más que el dolor normal de tener que irse. Lo decide un oficial.
clause-t-visa-trafficker = Quien cometió trata contra otros no puede tener la visa T. Si le obligaron a hacerlo, dígaselo a un abogado.
clause-t-visa-security = El perdón no alcanza los peligros para la seguridad nacional. Si estuvo en un grupo armado o lo ayudó, aunque fuera por la fuerza, dígaselo primero a un abogado.
clause-t-visa-inadmissible = Cruzar sin permiso, una orden de deportación anterior, salir después de una estancia larga, ayudar a otros a cruzar, un papel o dato falso, o un delito pueden cerrar la visa si el gobierno no los perdona. Cuéntele todo primero a un abogado.
waiver-t-visa-i-192 = Con el formulario I-192 se le pide al gobierno que perdone esto. Los delitos y casi todos los demás problemas se pueden perdonar solo si la trata los causó o fueron parte de ella. Nunca es seguro.

deadline-t-visa-before-21 = Envíe sus papeles a más tardar este día para poder incluir a sus padres y a sus hermanos menores de 18 años
