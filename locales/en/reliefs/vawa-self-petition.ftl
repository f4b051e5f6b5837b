### VAWA self-petition: its name, each part of the law, the waivers, and its dates.

relief-vawa-self-petition = VAWA: your own case, without the person who hurt you
    .gives = For people of any gender hurt by a husband, wife or parent, or by a grown son or daughter, with U.S. papers. It can open the way to your own green card and a work permit. The case is kept secret from the person who hurt you. No police report or divorce is needed. The wait is several years.

clause-vawa-self-petition-tie = The person who hurt you must be a citizen or green-card spouse, a citizen or green-card parent, or your citizen son or daughter who is 21 or older.
clause-vawa-self-petition-spouse-tie = Your husband or wife, or former one, hurt you or your child, and is a citizen or has a green card.
clause-vawa-self-petition-lost-status = If your husband or wife lost citizenship or the green card because of violence at home, or a citizen husband or wife died, the case may still be open for two years from that day. A lawyer must look at it now.
clause-vawa-self-petition-marriage-in-time = You must still be married to that person, or your papers must arrive within two years of the divorce or, for a citizen spouse, the death.
clause-vawa-self-petition-divorce-two-years = After a divorce, the government must receive your papers within two years of the legal date of the divorce. The day you moved apart does not count. The day before two years are full is the last safe day.
clause-vawa-self-petition-divorce-link = The divorce must have something to do with the abuse.
clause-vawa-self-petition-widow-two-years = If a citizen spouse died, the government must receive your papers within two years of the death. If a green-card spouse died first, this way is closed, but ask about other ways.
clause-vawa-self-petition-bigamy = If your marriage was not valid only because the other person was already married to someone else, it can still count. A lawyer must look at it.
clause-vawa-self-petition-not-remarried = You must not marry someone else before your case has a yes. Ask a lawyer before any wedding. If you are now married to someone else, this way is most likely closed: ask about a U visa, or VAWA in court.
clause-vawa-self-petition-good-faith = You must have married to share a life, not only for papers.
clause-vawa-self-petition-parent-tie = Your parent, stepparent or adoptive parent hurt you, and is a citizen or has a green card. If that parent lost the papers or died, a lawyer must look at it.
clause-vawa-self-petition-unmarried = When a parent hurt you, you must not be married.
clause-vawa-self-petition-child-age = When a parent hurt you, your papers must arrive before you turn 21. Up to 25 there is an exception.
clause-vawa-self-petition-under-21 = You are under 21.
clause-vawa-self-petition-late-reason = From 21 until the day before you turn 25, you can still ask if everything fit before you turned 21 and the abuse is a main reason why you waited.
clause-vawa-self-petition-step-tie = A stepchild counts if the marriage came before age 18. An adopted child can count too. If that marriage has ended by divorce or death, a lawyer must look at it.
clause-vawa-self-petition-parent-of-citizen = Your citizen son or daughter, 21 or older, hurt you. A son or daughter with a green card does not count here. If that son or daughter died, or lost citizenship over violence at home, the papers must arrive within two years.
clause-vawa-self-petition-alien = This is for people who are not U.S. citizens or U.S. nationals.
clause-vawa-self-petition-abuse = The person must have hurt you or been very cruel to you during the marriage or family tie. Threats, control and insults can count, also with no blows.
clause-vawa-self-petition-shared-home = You must have lived with that person. Since December 22, 2025, officers want to see that it was during the marriage or while they were your parent or child. It can be in any country and for a short time. If not, ask a lawyer; it does not mean no.
clause-vawa-self-petition-good-character = You must show good conduct, above all in the last three years. For children under 14 this is taken as given.
clause-vawa-self-petition-place = If you live outside the United States, some abuse must have happened here, or the person must work for the U.S. government or army.
clause-vawa-self-petition-sham-marriage = A past marriage made only for papers can close this way, and the abuse does not repair it. See a lawyer before you send anything.
clause-vawa-self-petition-character-acts = Some crimes, lies, or helping people cross the border can count against your good conduct. A lawyer should look first.
waiver-vawa-self-petition-tied-acts = Acts that had to do with the abuse can sometimes be excused.
clause-vawa-self-petition-citizen-claim = Danger: saying you are a U.S. citizen, since September 30, 1996, can block the green card later, and nothing can forgive it here. See a lawyer before you send anything.
clause-vawa-self-petition-fraud = A lie or false paper used for an immigration benefit can block the green card unless it is forgiven.
waiver-vawa-self-petition-i-601-fraud = Form I-601 asks to forgive the lie. You can show how hard it would be for yourself.
clause-vawa-self-petition-three-ten-year = Leaving after more than 180 days here without papers can block the green card for three or ten years.
waiver-vawa-self-petition-tied-stay = It can be excused if that time without papers had to do with the abuse. If not, another waiver may be needed.
clause-vawa-self-petition-reentry = Coming back without permission after more than one year in all without papers, or after a removal order, can block the green card for good.
waiver-vawa-self-petition-tied-reentry = It can be forgiven if it had to do with the abuse. Ask a lawyer first.
clause-vawa-self-petition-old-order = If there is an old removal order, see a lawyer before you send anything.

deadline-vawa-self-petition-two-years = VAWA papers must arrive by this day, two years after the divorce or death
    .late = The two years may be over. Ask a lawyer today. There are other ways, such as VAWA in court, which has no two-year limit, or a U visa.
deadline-vawa-self-petition-turn-21 = VAWA papers must arrive before you turn 21
    .late = You have turned 21. Until 25 there is an exception when the abuse made you wait. Ask a lawyer today.
deadline-vawa-self-petition-turn-25 = Last day for the exception: the day before you turn 25
    .late = This day may have passed. Ask a lawyer today about other ways, such as VAWA in court or a U visa.
