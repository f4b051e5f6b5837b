### Autopetición VAWA: nombre, cada parte de la ley, los perdones y sus fechas.

relief-vawa-self-petition = VAWA: su propio caso, sin la persona que le hizo daño
    .gives = Para personas de cualquier género a quienes maltrató alguien con papeles de Estados Unidos: su cónyuge, su padre o madre, o un hijo o hija de 21 o más. Puede abrir el camino a su propia tarjeta verde y a un permiso de trabajo. El caso es secreto para quien le hizo daño. No hace falta denuncia ni divorcio. La espera es de varios años.

clause-vawa-self-petition-tie = Quien le hizo daño debe ser su cónyuge con ciudadanía o tarjeta verde, su padre o madre con ciudadanía o tarjeta verde, o su hijo o hija con ciudadanía y 21 años o más.
clause-vawa-self-petition-spouse-tie = Su cónyuge o excónyuge le hizo daño a usted o a su hijo, y tiene ciudadanía o tarjeta verde.
clause-vawa-self-petition-lost-status = Si su cónyuge perdió la ciudadanía o la tarjeta verde por violencia en el hogar, o si murió un cónyuge ciudadano, el caso puede seguir abierto durante dos años desde ese día. Un abogado debe revisarlo ya.
clause-vawa-self-petition-marriage-in-time = Su matrimonio con esa persona debe seguir, o sus papeles deben llegar antes de que pasen dos años del divorcio o, si el cónyuge era ciudadano, de su muerte.
clause-vawa-self-petition-divorce-two-years = Después de un divorcio, el gobierno debe recibir sus papeles dentro de los dos años de la fecha legal del divorcio. No cuenta el día en que se separaron. El último día seguro es el día antes de cumplirse los dos años.
clause-vawa-self-petition-divorce-link = El divorcio debe tener relación con el maltrato.
clause-vawa-self-petition-widow-two-years = Si murió un cónyuge ciudadano, el gobierno debe recibir sus papeles dentro de los dos años de la muerte. Si murió antes un cónyuge con tarjeta verde, este camino está cerrado, pero pregunte por otros.
clause-vawa-self-petition-bigamy = Si su matrimonio no fue válido solo porque la otra persona ya estaba casada, todavía puede contar. Un abogado debe revisarlo.
clause-vawa-self-petition-not-remarried = Usted no debe casarse con otra persona antes de que le digan que sí en su caso. Pregunte a un abogado antes de cualquier boda. Si ahora tiene otro cónyuge, lo más probable es que este camino esté cerrado: pregunte por la visa U o por VAWA en la corte.
clause-vawa-self-petition-good-faith = Usted debe haberse casado para compartir una vida, no solo por los papeles.
clause-vawa-self-petition-parent-tie = Su padre, madre, padrastro, madrastra o padre o madre por adopción le hizo daño, y tiene ciudadanía o tarjeta verde. Si perdió los papeles o murió, un abogado debe revisarlo.
clause-vawa-self-petition-unmarried = Si quien le hizo daño es su padre o madre, usted no debe estar casado o casada.
clause-vawa-self-petition-child-age = Si quien le hizo daño es su padre o madre, sus papeles deben llegar antes de que usted cumpla 21 años. Hasta los 25 hay una excepción.
clause-vawa-self-petition-under-21 = Usted tiene menos de 21 años.
clause-vawa-self-petition-late-reason = Desde los 21 años y hasta el día antes de cumplir 25, todavía se puede pedir si todo se cumplía antes de los 21 y el maltrato es una razón principal de la demora.
clause-vawa-self-petition-step-tie = Un hijastro cuenta si el matrimonio fue antes de sus 18 años. Un hijo adoptado también puede contar. Si ese matrimonio terminó por divorcio o muerte, un abogado debe revisarlo.
clause-vawa-self-petition-parent-of-citizen = Su hijo o hija con ciudadanía, de 21 años o más, le hizo daño. Un hijo o hija con tarjeta verde no cuenta aquí. Si ese hijo o hija murió, o perdió la ciudadanía por violencia en el hogar, los papeles deben llegar antes de que se cumplan dos años.
clause-vawa-self-petition-alien = Esto es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-vawa-self-petition-abuse = Esa persona debe haberle hecho daño o haber sido muy cruel con usted durante el matrimonio o el lazo familiar. Las amenazas, el control y los insultos pueden contar, aunque no haya golpes.
clause-vawa-self-petition-shared-home = Usted debe haber vivido con esa persona. Desde el 22 de diciembre de 2025, los oficiales quieren ver que fue durante el matrimonio, o mientras era su padre, madre, hijo o hija. Puede ser en cualquier país y por poco tiempo. Si no fue así, pregunte a un abogado; eso no quiere decir que no.
clause-vawa-self-petition-good-character = Usted debe mostrar buena conducta, sobre todo en los últimos tres años. En menores de 14 años se da por hecho.
clause-vawa-self-petition-place = Si vive fuera de Estados Unidos, parte del maltrato debe haber ocurrido aquí, o esa persona debe trabajar para el gobierno o el ejército de Estados Unidos.
clause-vawa-self-petition-sham-marriage = Un matrimonio anterior hecho solo por papeles puede cerrar este camino, y el maltrato no lo repara. Vea a un abogado antes de enviar nada.
clause-vawa-self-petition-character-acts = Algunos delitos, mentiras o ayudar a otros a cruzar la frontera pueden contar en contra de su buena conducta. Un abogado debe revisarlo primero.
waiver-vawa-self-petition-tied-acts = A veces se pueden disculpar los actos que tuvieron relación con el maltrato.
clause-vawa-self-petition-citizen-claim = Peligro: haber dicho que es ciudadano de Estados Unidos, desde el 30 de septiembre de 1996, puede bloquear después la tarjeta verde, y aquí nada lo perdona. Vea a un abogado antes de enviar nada.
clause-vawa-self-petition-fraud = Una mentira o un papel falso para un beneficio migratorio puede bloquear la tarjeta verde si no se perdona.
waiver-vawa-self-petition-i-601-fraud = Con el formulario I-601 se pide perdón por la mentira. Puede mostrar cuánto sufriría usted.
clause-vawa-self-petition-three-ten-year = Salir después de más de 180 días aquí sin papeles puede bloquear la tarjeta verde por tres o diez años.
waiver-vawa-self-petition-tied-stay = Se puede disculpar si ese tiempo sin papeles tuvo relación con el maltrato. Si no, puede hacer falta otro perdón.
clause-vawa-self-petition-reentry = Volver sin permiso después de más de un año en total sin papeles, o después de una orden de deportación, puede bloquear la tarjeta verde para siempre.
waiver-vawa-self-petition-tied-reentry = Se puede perdonar si tuvo relación con el maltrato. Pregunte primero a un abogado.
clause-vawa-self-petition-old-order = Si hay una orden de deportación anterior, vea a un abogado antes de enviar nada.

deadline-vawa-self-petition-two-years = Los papeles de VAWA deben llegar a más tardar este día, a los dos años del divorcio o la muerte
    .late = Puede que los dos años ya hayan pasado. Pregunte hoy a un abogado. Hay otros caminos, como VAWA en la corte, que no tiene límite de dos años, o la visa U.
deadline-vawa-self-petition-turn-21 = Los papeles de VAWA deben llegar antes de que usted cumpla 21 años
    .late = Usted ya cumplió 21 años. Hasta los 25 hay una excepción si el maltrato causó la demora. Pregunte hoy a un abogado.
deadline-vawa-self-petition-turn-25 = Último día para la excepción: el día antes de cumplir 25 años
    .late = Puede que este día ya haya pasado. Pregunte hoy a un abogado por otros caminos, como VAWA en la corte o la visa U.
