### Lo que lee una persona sobre el formulario I-751: quitar las condiciones de la tarjeta de 2 años, con el cónyuge o por su cuenta.

relief-remove-conditions = Conservar la residencia después de la tarjeta de 2 años
    .gives = Si usted recibió una tarjeta de 2 años por matrimonio, el formulario I-751 pide la tarjeta de 10 años. Se puede hacer con su cónyuge o por su cuenta.
clause-remove-conditions-two-year-card = Esto es para la tarjeta verde de 2 años, aunque ya haya vencido o USCIS la haya terminado.
clause-remove-conditions-by-marriage = La tarjeta debe venir de un matrimonio: el suyo, o el de su padre o su madre si la recibió como hijo. Para una tarjeta por inversión se usa el formulario I-829.
clause-remove-conditions-way = Hace falta uno de los caminos de abajo. Puede marcar más de uno para hacerlo por su cuenta.
clause-remove-conditions-joint = Con su cónyuge: los dos firman, el matrimonio es verdadero y sigue, y los papeles se presentan en los 90 días antes de que venza la tarjeta. Si ya se le pasó el plazo, agregue una carta con una buena razón.
clause-remove-conditions-divorce = Por su cuenta, después del divorcio: el divorcio o la anulación debe ser definitivo, y el matrimonio debió ser verdadero. Puede hacerlo en cualquier momento. Si todavía no es definitivo, pregunte a un abogado antes de que venza la tarjeta.
clause-remove-conditions-abuse = Por su cuenta, por maltrato: su cónyuge, padre o madre le hizo daño o fue muy cruel con usted, o con su hijo o hija, durante un matrimonio verdadero. No hace falta divorciarse. Se mantiene en secreto, y por este camino no hay que pagar.
clause-remove-conditions-death = Por su cuenta, porque su cónyuge murió: el matrimonio debió ser verdadero.
clause-remove-conditions-hardship = Por su cuenta, por sufrimiento: que le saquen del país sería durísimo, por razones que empezaron en los dos años de la tarjeta.
clause-remove-conditions-fraud = Un matrimonio hecho solo por los papeles, o mentiras para obtener la tarjeta, puede terminarla y llevar a la corte. Si alguien dice eso de usted, vea a un abogado antes de presentar los papeles.
clause-remove-conditions-final-order = Los caminos por su cuenta siguen abiertos hasta que una orden de deportación sea definitiva. Con una orden, un abogado debe mirarlo enseguida.
deadline-remove-conditions-window-opens = Primer día para presentar los papeles junto con su cónyuge
deadline-remove-conditions-card-ends = Vence su tarjeta: el formulario I-751 debe llegar a más tardar este día
    .late = Puede que la fecha de la tarjeta ya haya pasado. Presentar tarde con una buena razón, o por su cuenta, quizá todavía sea posible. Pregunte hoy a un abogado o representante acreditado.
