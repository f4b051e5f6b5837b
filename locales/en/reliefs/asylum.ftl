### Asylum: its name, today's state, each part of the law, and its dates.

relief-asylum = Asylum
    .gives = Safety for people who cannot go home. It can let you stay and work, protect your husband or wife and your unmarried children under 21, and open the way to a green card after one year.
    .today = Since July 28, 2026, an asylum office may send a case to court with no interview. Talk to a helper before you send anything, but do not let your one-year date pass.
    .today-court = In court, the judge may first decide if you can be sent to another country that has a deal with the United States. A thin claim can be ended with no full hearing. Talk to a lawyer before your next hearing.

clause-asylum-alien = Asylum is for people who are not U.S. citizens or U.S. nationals.
clause-asylum-in-us = You must be in the United States. It does not matter how you came in. In the Northern Marianas and American Samoa asylum is not open now: ask a lawyer about other protection.
clause-asylum-one-year = The government must receive your papers within one year after you last arrived, unless an exception fits.
clause-asylum-in-time = Your last safe day is one day before the year is full. If you already asked for asylum, the day they received it is the day that counts.
clause-asylum-last-days = When the papers arrived on the day the year was full, or a few days later, the mail day or a weekend can sometimes save them. Only a lawyer can tell. Ask today.
clause-asylum-unaccompanied-child = The one-year limit does not apply to a child who was found here alone, without a parent or guardian.
clause-asylum-exception = Being late can be excused when something big changed or kept you from asking. Examples: danger grew at home, your life changed, you were sick or a child, you had TPS, a visa or parole, a lawyer failed you, or your papers were sent back.
clause-asylum-reasonable-time = After that change or problem, you must ask within a reasonable time. More than six months is often too long. A judge or officer decides.
clause-asylum-short-trip = The year counts from your last arrival. Some courts do not start it again after a short trip, so the earlier arrival is the safer date.
clause-asylum-fear = You must be afraid to go back, or you or your family must have been hurt or threatened there.
clause-asylum-every-country = If you are a citizen of more than one country, you must be in danger in each of them.
clause-asylum-ground = A main reason for the harm must be your religion, race or tribe, nationality, politics, or a group you belong to. Harm from crime or war alone is often not enough, but the true reason can be hard to see. A lawyer can help find it.
clause-asylum-harm-source = The harm must come from the government, or from people it cannot or will not stop.
clause-asylum-well-founded = The danger must be real, and moving to another part of your country must not make you safe. Harm in the past counts in your favor. A judge or officer decides.
clause-asylum-asylum-only-court = People who came as ship or plane crew, or with ESTA, can only ask before a special judge. Ask a lawyer how.
clause-asylum-discretion = In the end, the judge or officer weighs the good and the bad in your life and decides.
clause-asylum-third-country-deal = If the United States has a deal with another country, a judge may send people there to ask for asylum. This does not apply to children found here alone. You can show that you would be in danger in that country too.
clause-asylum-canada-deal = Most people who come by land from Canada may be sent back to ask for asylum there. There are exceptions, such as close family here or a child alone.
clause-asylum-earlier-denial = A person whose asylum was denied by a judge or the appeals board cannot ask again, unless something important has changed.
clause-asylum-false-claim = A person whom a judge found to have lied on purpose in an asylum case can lose almost every immigration benefit for life.
clause-asylum-persecutor = A person who took part in hurting others because of who they are cannot get asylum. If you were forced, or only served in an army or police, tell a lawyer.
clause-asylum-serious-crime = A conviction for a particularly serious crime stops asylum. An "aggravated felony" always counts, and the name can cover crimes that sound small.
clause-asylum-crime-abroad = A serious crime in another country before you came, not for political reasons, stops asylum.
clause-asylum-danger = A person seen as a danger to the security of the United States cannot get asylum.
clause-asylum-armed-group = Helping an armed group, even with food or money, can stop asylum. Some exceptions exist, also for people who were forced. Tell a lawyer first.
clause-asylum-resettled = A person who was settled for good in another country before coming here cannot get asylum. An offer to stay there for good can be enough.
clause-asylum-border-2023 = People who crossed the border with Mexico between May 11, 2023 and May 11, 2025, with no permission or appointment, may have to show more. There are exceptions, such as danger, illness, or staying together as a family.
clause-asylum-border-2024 = A limit on asylum for people who crossed the southern border on or after June 5, 2024 was stopped by a court. The case goes on. Ask a lawyer if it touches you.
clause-asylum-border-2025 = Since January 20, 2025, an order of the president limits asylum for people stopped at the border. Courts have blocked part of it. Ask a lawyer if it touches you.
clause-asylum-order-first = If a judge already ordered you to leave, or gave you a date to leave, your case may have to be opened again first.
clause-asylum-border-order = After a fast removal order from an officer, you first need a fear interview. You must say clearly that you are afraid to return.
clause-asylum-old-order = If you came back after a removal order and that old order is used again, asylum is mostly closed. You can still say that you are afraid and ask for withholding of removal or torture protection.

deadline-asylum-one-year = Asylum papers must arrive by this day
    .late = The one-year date may have passed. There are exceptions. Ask a helper today.
deadline-asylum-first-arrival = Safer date for asylum papers, counted from when you first came
