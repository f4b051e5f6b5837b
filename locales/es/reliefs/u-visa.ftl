### Visa U: nombre, cada parte de la ley, el perdón y sus fechas.

relief-u-visa = Visa U para víctimas de delitos
    .gives = Para personas que sufrieron un delito grave y ayudan a la policía u otra agencia. Puede permitirle quedarse y trabajar hasta cuatro años, proteger a su familia cercana y abrir el camino a la tarjeta verde después de tres años. Solo se dan 10,000 al año, así que la espera es de muchos años. Algunas personas reciben, mientras esperan, un permiso de trabajo y protección temporal contra la deportación. Esa protección se puede quitar.

clause-u-visa-listed-crime = El delito debe estar en la lista de la ley o parecerse mucho a uno de ella. Ejemplos: violencia en el hogar, agresión sexual, un ataque grave, secuestro, acoso, chantaje, trabajo forzado o amenazas para que usted no hable. Un robo cuenta solo si fue tan grave como uno de estos.
clause-u-visa-family = El cónyuge de quien tiene esta visa, o la está pidiendo, a veces puede ser incluido. Un abogado debe revisarlo.
clause-u-visa-victim = Usted debe ser la persona que sufrió el delito. A veces también cuenta un familiar cercano.
clause-u-visa-indirect = Si la persona que sufrió el delito murió, no puede hablar por sí misma o era menor de edad, pueden contar su cónyuge y sus hijos menores de 21 años. Si esa persona tenía menos de 21, también pueden contar sus padres y sus hermanos menores de 18. No importa si esa persona es ciudadana de Estados Unidos.
clause-u-visa-alien = La visa U es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-u-visa-substantial-abuse = El delito debe haberle causado un daño serio, en el cuerpo o en la mente. Los papeles de un médico o terapeuta ayudan a mostrarlo.
clause-u-visa-information = Usted debe saber algo sobre el delito. Si la víctima tenía menos de 16 años, puede saberlo su padre, su madre u otro adulto.
clause-u-visa-helpful = Usted debe haber ayudado, estar ayudando o querer ayudar a la policía u otra agencia. Si tenía menos de 16 años, lo puede hacer su padre, su madre u otro adulto.
clause-u-visa-us-law = El delito debe haber ocurrido en Estados Unidos o haber violado una ley de Estados Unidos. No importa cuánto tiempo haya pasado.
clause-u-visa-certification = La policía, un fiscal, un juez o una agencia de menores o de trabajo debe firmar el formulario I-918B. El gobierno debe recibirlo antes de que pasen seis meses desde la firma. Si se vence, se puede pedir otra firma. La agencia puede decir que no. Un caso cerrado no es problema.
clause-u-visa-refused = Quien se negó a ayudar sin una buena razón puede perder la visa U. El miedo, el peligro y el trauma pueden ser buenas razones.
clause-u-visa-own-crime = Quien participó en ese mismo delito no cuenta como víctima. Un abogado debe revisar cualquier arresto.
clause-u-visa-persecutor = El perdón no alcanza a quienes participaron en crímenes nazis, genocidio o tortura.
clause-u-visa-inadmissible = Cruzar sin permiso, una orden de deportación anterior, salir después de una estancia larga, ayudar a otros a cruzar, ayudar a un grupo armado, un papel o dato falso, o un delito pueden cerrar la visa si el gobierno no los perdona. Cuéntele todo primero a un abogado.
waiver-u-visa-i-192 = Con el formulario I-192 se le pide al gobierno que perdone esto. Puede perdonar casi todo, incluso haber dicho que era ciudadano o haber vuelto después de una orden. Nunca es seguro, y los delitos violentos son difíciles de perdonar.

deadline-u-visa-certification = Sus papeles deben llegar antes de que el formulario I-918B firmado cumpla seis meses
    .late = Puede que el formulario firmado ya esté vencido. Pida a la agencia una firma nueva.
deadline-u-visa-before-21 = Envíe sus papeles a más tardar este día para poder incluir a sus padres y a sus hermanos menores de 18 años
