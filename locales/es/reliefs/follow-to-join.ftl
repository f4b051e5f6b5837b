### Familia de una persona con asilo o refugio: formulario I-730, INA 207(c)(2) y 208(b)(3).

relief-follow-to-join = Unirse al asilo o al refugio de un familiar
    .gives = El cónyuge o los hijos de quien recibió asilo, o llegó como refugiado, pueden recibir el mismo estatus, aquí o en otro país, sin tener que probar su propio miedo. La persona que tiene el estatus presenta el formulario I-730. No cuesta nada.
    .today-abroad = Las visas y los viajes de refugiados están en pausa para mucha gente en otros países. Nadie pudo confirmar si este camino está abierto hoy. Pregunte a un abogado.

clause-follow-to-join-alien = Esto es para personas que no son ciudadanas ni nacionales de Estados Unidos.
clause-follow-to-join-family = Debe existir uno de los lazos de familia de abajo.
clause-follow-to-join-spouse = Su cónyuge tiene asilo o refugio, o así recibió la tarjeta verde, y usted no tiene tarjeta verde.
clause-follow-to-join-child = Su madre o su padre tiene asilo o es refugiado, y usted no está casado o casada. Usted debía tener menos de 21 años el día en que su madre o padre pidió asilo, o en que le entrevistaron como refugiado. Un hijastro o un hijo adoptado también puede contar.
clause-follow-to-join-survivor = Si su cónyuge, su padre o su madre murió después de que se envió el formulario I-730, y usted vivía aquí entonces, quizá pueda seguir. Un abogado debe revisarlo.
clause-follow-to-join-own = Usted tiene asilo o es refugiado, o así recibió la tarjeta verde, y su cónyuge o su hijo o hija sin casarse todavía no tiene papeles. Usted puede pedir por ellos, estén donde estén.
clause-follow-to-join-tie-then = El matrimonio, o el hijo o la hija, ya debía existir cuando dieron el asilo o llegó el refugiado, y el lazo debe seguir. Cuenta un bebé que venía en camino.
clause-follow-to-join-own-grant = Quien presenta el formulario debe haber recibido el asilo o el refugio a su propio nombre, no por un familiar, y no tener todavía la ciudadanía. Quien ya la tiene usa el formulario I-130.
clause-follow-to-join-two-years = El formulario debe llegar antes de que se cumplan dos años del día en que dieron el asilo o llegó el refugiado. Por una razón humana fuerte puede ser más tarde.
clause-follow-to-join-crimes-and-harm = Los delitos, haber hecho daño a otros o haber ayudado a un grupo armado pueden cerrar esto. La forma de entrar no. Un abogado debe revisarlo.
