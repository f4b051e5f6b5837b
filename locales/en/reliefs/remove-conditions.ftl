### What a person reads about form I-751: removing the conditions on a 2-year green card, jointly or alone.

relief-remove-conditions = Keep your green card after the 2-year card
    .gives = If you got a 2-year card through marriage, form I-751 asks for the 10-year card. It works with your spouse or alone.
clause-remove-conditions-two-year-card = This is for a 2-year green card, even one that ran out or that USCIS ended.
clause-remove-conditions-by-marriage = The card must have come through a marriage: yours, or your parent's if you got it as a child. A card through investment uses form I-829 instead.
clause-remove-conditions-way = One of the ways below is needed. You may mark more than one way to file alone.
clause-remove-conditions-joint = With your spouse: you both sign, the marriage is real and goes on, and the papers go in during the 90 days before the card ends. If you are late, add a letter with a good reason.
clause-remove-conditions-divorce = Alone, after divorce: the divorce or annulment must be final, and the marriage must have been real. You can do this at any time. If it is not final yet, ask a lawyer before the card ends.
clause-remove-conditions-abuse = Alone, because of abuse: your spouse or parent hurt you or was very cruel to you, or to your child, during a real marriage. You do not need to divorce. It is kept secret, and there is no fee this way.
clause-remove-conditions-death = Alone, because your spouse died: the marriage must have been real.
clause-remove-conditions-hardship = Alone, because of hardship: being sent away would be extremely hard, for reasons that began during the two years of the card.
clause-remove-conditions-fraud = A marriage made only for papers, or lies to get the card, can end it and lead to court. If anyone says so about you, see a lawyer before you file.
clause-remove-conditions-final-order = The ways to file alone stay open until an order of removal is final. With an order, a lawyer must look at once.
deadline-remove-conditions-window-opens = First day to file together with your spouse
deadline-remove-conditions-card-ends = Your card ends: form I-751 should arrive by this day
    .late = The card's date may have passed. Filing late with a good reason, or alone, may still be possible. Ask a helper today.
