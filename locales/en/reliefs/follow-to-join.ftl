### Family of a person with asylum or refugee status: form I-730, INA 207(c)(2) and 208(b)(3).

relief-follow-to-join = Joining a family member’s asylum or refugee status
    .gives = The husband, wife or child of a person who got asylum, or came as a refugee, can get the same status, here or abroad, with no fear of their own. The person who has the status files form I-730. There is no fee.
    .today-abroad = Visas and refugee travel are paused for many people abroad. Nobody could confirm if this way is open today. Ask a lawyer.

clause-follow-to-join-alien = This is for people who are not U.S. citizens or U.S. nationals.
clause-follow-to-join-family = One of the family ties below must be there.
clause-follow-to-join-spouse = You are married to a person who has asylum, is a refugee, or got a green card that way, and you have no green card.
clause-follow-to-join-child = Your parent has asylum or is a refugee, and you are not married. You must have been under 21 on the day your parent asked for asylum, or was heard as a refugee. A stepchild or an adopted child can count.
clause-follow-to-join-survivor = If your husband, wife or parent died after form I-730 was sent, and you lived here then, it may go on. A lawyer must look.
clause-follow-to-join-own = You have asylum or are a refugee, or got your green card that way, and your husband, wife or unmarried child has no papers yet. You can ask for them, wherever they are.
clause-follow-to-join-tie-then = The marriage, or the child, must have been there already when asylum was granted or the refugee came, and the tie must still be there. A child who was on the way counts.
clause-follow-to-join-own-grant = The person who files must have got asylum or refugee status in their own name, not through family, and must not be a citizen yet. A citizen uses form I-130.
clause-follow-to-join-two-years = The form should arrive within two years of the day asylum was granted or the refugee came. For a strong human reason it can be later.
clause-follow-to-join-crimes-and-harm = Crimes, harm done to others, or help to an armed group can close this. How you came in does not. A lawyer must look at it.
