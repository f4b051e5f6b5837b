### What a person reads about being a citizen from birth through a parent (born outside the United States).

relief-citizenship-birth-abroad = Citizen from birth, through a parent
    .gives = Some people born in another country were U.S. citizens from the first day, through a parent. If this is you, tell any officer or judge at once, and sign nothing that says you are not a citizen.
clause-citizenship-birth-abroad-born-abroad = This way is for people born outside the United States. A person born in the 50 states, Washington, D.C., Puerto Rico, Guam, the U.S. Virgin Islands or, since November 4, 1986, the Northern Marianas is usually a citizen already. If this is you, say so to any officer or judge.
clause-citizenship-birth-abroad-citizen-parent = Your mother or father must have been a U.S. citizen on the day you were born.
clause-citizenship-birth-abroad-grandparent = A grandparent alone is not enough. But a citizen grandparent may have made your parent a citizen from birth. A lawyer can check.
clause-citizenship-birth-abroad-way = The law on the day you were born decides. One of the ways below must fit.
clause-citizenship-birth-abroad-old-birth = For people born before December 24, 1952, older rules apply. Only a lawyer can work them out.
clause-citizenship-birth-abroad-both-citizens = If both parents were citizens and married, one of them must have had a home in the United States before you were born. A visit is not enough, but no set number of years is needed.
clause-citizenship-birth-abroad-married-parent = If your parents were married and one was a citizen, that parent must have been in the United States 5 years before your birth, 2 of them after age 14. If you were born before November 14, 1986, it is 10 years, 5 of them after age 14. All stays add up, even without papers. Army or government work abroad may count too.
clause-citizenship-birth-abroad-unmarried-mother = If your citizen mother was not married to your father, and you were born before June 12, 2017, she must have spent one full year in the United States with no trip out, before your birth.
clause-citizenship-birth-abroad-unmarried-mother-now = If your citizen mother was not married to your father, and you were born on or after June 12, 2017, she must have been in the United States 5 years before your birth, 2 of them after age 14.
clause-citizenship-birth-abroad-unmarried-father = If your citizen father was not married to your mother, he needs the same years in the United States as a married parent: 5 and 2, or 10 and 5 if you were born before November 14, 1986. He also needs papers that tie him to you.
clause-citizenship-birth-abroad-father-papers = Before you turned 18, your father must have promised in writing to support you (or have died), and been tied to you by law, by a sworn paper or by a court. Older births have other rules. A home country's law may be enough, so have a lawyer check.
clause-citizenship-birth-abroad-blood-tie = The blood tie between father and child must be clearly proven. A DNA test may help.
clause-citizenship-birth-abroad-parents-later = If your parents married after your birth, or both were citizens and not married, several rules may apply. Only a lawyer can say which.
clause-citizenship-birth-abroad-special-place = Special rules may help people born in Panama or the old Canal Zone to a citizen parent. A lawyer must check.
clause-citizenship-birth-abroad-national-parent = If you were born in American Samoa, or your other parent was a U.S. national from there, one full year in the United States may be enough for the citizen parent. A lawyer must check.
