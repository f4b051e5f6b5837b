### Special Immigrant Juvenile: its name, each part of the law, the waivers, and its dates.

relief-sijs = Special Immigrant Juvenile (SIJ)
    .gives = For young people under 21 hurt, left or neglected by a parent, or whose parent died. It can open the way to a green card, but the line takes years, and by itself it does not stop detention or deportation. Your parents can never get papers through you.

clause-sijs-in-us = You must be in the United States. It does not matter how you came in.
clause-sijs-under-21 = The government must receive form I-360 before you turn 21. If it came in time, a later birthday does not hurt.
clause-sijs-unmarried = You must not be married when you send form I-360 and until it is decided. A marriage after that does not undo it.
clause-sijs-alien = This is for young people who are not U.S. citizens or U.S. nationals.
clause-sijs-parent-harm = You cannot live with one or both parents because they hurt, left or neglected you, or died, or for a similar reason in state law. Living with your other parent is fine.
clause-sijs-court-in-time = A state court must act while it still has power over your care. In many states this ends at 18. In some it is later. If you are 18, 19 or 20, see a lawyer this week.
clause-sijs-court-order = A family or juvenile court in your state must sign an order that says this about your parents and your care.
clause-sijs-order-in-force = The order must still be in force when you send form I-360 and when it is decided. It is fine if it ended only because of your age, an adoption, or a guardian who is for good.
clause-sijs-best-interest = The court must also say that it is better for you not to go back to your country.
clause-sijs-dhs-consent = Officers must agree that the order was asked for to protect you, not mainly for papers. The order must say what happened.
clause-sijs-hhs-consent = If you are in a government children's shelter and the court wants to change where you live, that agency must agree first.
clause-sijs-crimes = Some crimes and drug cases can block the green card. A juvenile court case is often not a conviction. Tell a lawyer about any arrest first.
clause-sijs-marijuana = A marijuana case can block the green card unless it is forgiven.
waiver-sijs-small-marijuana = One case of having a small amount of marijuana, 30 grams or less, for your own use can be forgiven.
clause-sijs-security = Ties to a gang or an armed group can block the green card. If you were forced, tell a lawyer.
clause-sijs-reentry = Coming back without permission after a long time without papers, or after a removal order, can block the green card unless it is forgiven.
waiver-sijs-i-601 = A waiver can forgive this for young people, to keep a family together, for human reasons, or for the public good.

deadline-sijs-state-court-18 = Safe day for the state court order: before you turn 18
    .late = You are 18 or older. In some states a court can still help. See a lawyer this week.
deadline-sijs-petition-21 = Form I-360 must arrive before you turn 21
    .late = You may be too old now for a first petition. Ask a lawyer today, above all if form I-360 was already sent.
