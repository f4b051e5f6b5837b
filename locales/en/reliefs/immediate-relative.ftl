### Family petition by a U.S. citizen for a spouse, a parent or a child under 21.

relief-immediate-relative = Petition by a citizen husband, wife, parent or child
    .gives = A citizen asks for you with Form I-130. There is no waiting line. It is the first step to a green card.
    .today-abroad = On August 25, 2026, the U.S. stopped green card interviews at its consulates. We could not confirm that they began again. The petition itself can still be sent.

clause-immediate-relative-not-a-citizen = This path is for people who are not U.S. citizens or nationals.
clause-immediate-relative-relative = You must be the husband, wife, parent or unmarried child under 21 of a U.S. citizen. Each person needs a petition of their own.
clause-immediate-relative-spouse = The husband or wife of a U.S. citizen, in a legal marriage that has not ended. If you live apart, ask a lawyer.
clause-immediate-relative-parent = The parent of a U.S. citizen who is 21 or older.
clause-immediate-relative-child = The unmarried child, under 21, of a U.S. citizen.
clause-immediate-relative-citizen-parent = A citizen mother or father counts. A stepparent counts if that marriage came before you turned 18. An adoptive parent counts if the adoption came before 16 (before 18 with a younger brother or sister) and you lived two years together. If the citizen parent or stepparent died, ask a lawyer.
clause-immediate-relative-unmarried = A child is not married. A child who is divorced or widowed counts as not married.
clause-immediate-relative-under-21 = A child is under 21. The age is often fixed on the day the citizen files, so an older petition may still save it. Ask a lawyer to count.
clause-immediate-relative-widow = The widow or widower of a citizen has a path of their own, with a limit of two years in many cases (form I-360). A new marriage ends it.
clause-immediate-relative-service-parent = The husband, wife, child or parent of a citizen who died from combat in U.S. service may ask alone, within two years of the death. A lawyer must look.
clause-immediate-relative-real-tie = The tie must be real and legal, and proved with papers. A marriage must not be only for papers.
clause-immediate-relative-support = The citizen must promise, on Form I-864, to support you. They need an income of 125 percent of the poverty line, or a second sponsor. A widow or widower does not need it.
clause-immediate-relative-petitioner-crime = A citizen found guilty of some crimes against children may not be able to ask for family.
clause-immediate-relative-sham-marriage = If the government finds that a marriage was ever only for papers, even an attempt, a family petition must be denied.
clause-immediate-relative-marriage-in-court = A marriage that began during a court case needs much stronger proof that it is real.
clause-immediate-relative-father-tie = If your citizen father was not married to your mother, you must show a real tie before 21, or papers that made you his legal child before 18.
clause-immediate-relative-sij-or-adopted-child = A child who got a green card as a special immigrant juvenile, or who was adopted by someone else, can never ask for the parents by birth.
clause-immediate-relative-returned-after-year = A person who lived here more than one year in all without papers, left, and came back or tried to without permission faces the permanent bar. A citizen relative does not cure it. See a lawyer before you send any paper.
clause-immediate-relative-maybe-order = If you were sent back at the border, that paper may be an order to leave, even if nobody called it that. Coming back after it can close this path. Only a lawyer can say.
clause-immediate-relative-returned-after-order = A person who was deported, or who left under an order, and came back or tried to without permission faces the permanent bar. See a lawyer before you send any paper.
clause-immediate-relative-helped-cross = Helping or paying for anyone to cross the border blocks the last step, even for your own child. A waiver is only for close family, and the I-601A does not cover it. See a lawyer before you leave the country.
clause-immediate-relative-last-step = A person who came in with no inspection often cannot finish inside the United States, and leaving can bring a bar of 3 or 10 years. See a lawyer before you send Form I-485 or travel.
clause-immediate-relative-already-resident = A person who has a green card already has what this path gives. In a court case, or after losing the card, it can sometimes help again.
waiver-immediate-relative-ten-years-outside = After 10 years outside the United States, a person may ask permission to come back (Form I-212). The petition can wait that long.
waiver-immediate-relative-ten-years-outside-order = After 10 years outside the United States, a person may ask permission to come back (Form I-212). The petition can wait that long.
deadline-immediate-relative-child-21 = The petition should arrive by this day, the last one before you turn 21
