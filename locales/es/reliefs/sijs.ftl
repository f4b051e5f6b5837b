### Joven inmigrante especial: nombre, cada parte de la ley, los perdones y sus fechas.

relief-sijs = Joven inmigrante especial (SIJ)
    .gives = Para jóvenes menores de 21 años a quienes su padre o madre maltrató, abandonó o descuidó, o cuyo padre o madre murió. Puede abrir el camino a la tarjeta verde, pero la fila dura años y, por sí solo, no evita la detención ni la deportación. Sus padres nunca podrán recibir papeles por medio de usted.

clause-sijs-in-us = Usted debe estar en Estados Unidos. No importa cómo entró.
clause-sijs-under-21 = El gobierno debe recibir el formulario I-360 antes de que usted cumpla 21 años. Si llegó a tiempo, cumplir años después no le perjudica.
clause-sijs-unmarried = Usted no debe estar casado o casada cuando envía el formulario I-360 ni hasta que lo decidan. Casarse después no lo anula.
clause-sijs-alien = Esto es para jóvenes que no son ciudadanos ni nacionales de Estados Unidos.
clause-sijs-parent-harm = Usted no puede vivir con uno de sus padres, o con los dos, porque le maltrataron, le abandonaron, le descuidaron o murieron, o por una razón parecida en la ley de su estado. No hay problema si vive con el otro.
clause-sijs-court-in-time = Una corte estatal debe actuar mientras todavía tenga poder sobre su cuidado. En muchos estados eso termina a los 18 años. En algunos es más tarde. Si tiene 18, 19 o 20 años, vea a un abogado esta semana.
clause-sijs-court-order = Una corte de familia o de menores de su estado debe firmar una orden que diga esto sobre sus padres y su cuidado.
clause-sijs-order-in-force = La orden debe seguir vigente cuando envíe el formulario I-360 y cuando lo decidan. No hay problema si terminó solo por su edad, por una adopción o por un tutor permanente.
clause-sijs-best-interest = La corte también debe decir que es mejor para usted no volver a su país.
clause-sijs-dhs-consent = Los oficiales deben aceptar que la orden se pidió para protegerle y no sobre todo por los papeles. La orden debe decir qué pasó.
clause-sijs-hhs-consent = Si está en un albergue del gobierno para menores y la corte quiere cambiar el lugar donde vive, esa agencia debe aceptarlo antes.
clause-sijs-crimes = Algunos delitos y casos de drogas pueden bloquear la tarjeta verde. Un caso en la corte de menores muchas veces no es una condena. Cuéntele primero a un abogado cualquier arresto.
clause-sijs-marijuana = Un caso de marihuana puede bloquear la tarjeta verde si no se perdona.
waiver-sijs-small-marijuana = Se puede perdonar un solo caso de tener una cantidad pequeña de marihuana, 30 gramos o menos, para uso propio.
clause-sijs-security = Los lazos con una pandilla o un grupo armado pueden bloquear la tarjeta verde. Si le obligaron, dígaselo a un abogado.
clause-sijs-reentry = Volver sin permiso después de mucho tiempo sin papeles, o después de una orden de deportación, puede bloquear la tarjeta verde si no se perdona.
waiver-sijs-i-601 = Hay un perdón para jóvenes: para mantener unida a la familia, por razones humanitarias o por el bien público.

deadline-sijs-state-court-18 = Día seguro para la orden de la corte estatal: antes de cumplir 18 años
    .late = Usted tiene 18 años o más. En algunos estados una corte todavía puede ayudar. Vea a un abogado esta semana.
deadline-sijs-petition-21 = El formulario I-360 debe llegar antes de que usted cumpla 21 años
    .late = Puede que ya sea tarde para una primera petición. Pregunte hoy a un abogado, sobre todo si el formulario I-360 ya se envió.
