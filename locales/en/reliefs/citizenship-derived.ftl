### What a person reads about becoming a citizen through a parent while under 18.

relief-citizenship-derived = Citizen through a parent, as a child
    .gives = Some children with a green card became citizens on their own when a parent was or became a citizen. No test is needed. If this is you, tell any officer or judge, and sign nothing that says you are not a citizen.
clause-citizenship-derived-born-abroad = This way is for people born outside the United States. A person born in the 50 states, Washington, D.C., Puerto Rico, Guam, the U.S. Virgin Islands or, since November 4, 1986, the Northern Marianas is usually a citizen already. If this is you, say so to any officer or judge.
clause-citizenship-derived-citizen-parent = A parent must have been a U.S. citizen, by birth or later, before you turned 18. An adoptive parent can count. A stepparent does not.
clause-citizenship-derived-parent-soon = If you are under 18 and a parent with a green card becomes a citizen before your 18th birthday, this may start to fit. Ask a lawyer soon.
clause-citizenship-derived-grandparent-322 = If you are under 18, a citizen grandparent may help with a special path for children who live abroad. Only a lawyer can say.
clause-citizenship-derived-way = One of the ways below must fit.
clause-citizenship-derived-all-before-18 = For people born on or after February 28, 1983: before 18, all of these must have been true at one time: you were not married, you had a green card, a parent was a citizen, and you lived in the United States in that parent's legal care. The moment must be on or after February 27, 2001. The order does not matter.
clause-citizenship-derived-true-parent = A mother counts. A father who was not married to the mother counts if the law made you his child before you turned 16. An adoptive parent counts if the adoption was before 16 (or before 18 with a younger brother or sister) and you lived together two years.
clause-citizenship-derived-lived-apart = If you had a green card before 18 but did not live with the citizen parent, the details of your care decide. Only a lawyer can say.
clause-citizenship-derived-card-not-seen = Coming on an immigrant visa counts as a green card, even if no card came. Only a lawyer can say.
clause-citizenship-derived-old-law = An older law covers people born before February 28, 1983, and cases where all was true before February 27, 2001. It looks at both parents, custody, and where you lived. Some courts do not ask for a green card under that law, and others do.
clause-citizenship-derived-service-abroad = Special rules help some children of U.S. soldiers and government workers who lived abroad. A lawyer must check.
clause-citizenship-derived-still-time = A child under 18 who is not married may still meet the rules. All must be true before the 18th birthday, so ask a lawyer now.
clause-citizenship-derived-child-abroad = A child under 18 who lives abroad with a citizen parent may have a special path. The child must come here and take the oath before 18.
deadline-citizenship-derived-turn-18 = Last day before the 18th birthday
