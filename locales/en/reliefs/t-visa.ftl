### T visa: its name, each part of the law, the waiver, and its dates.

relief-t-visa = T visa for trafficking survivors
    .gives = For people who were forced or tricked into work or sex. It can let you stay and work, protect close family, and open the way to a green card after three years. There is no fee.

clause-t-visa-severe-trafficking = Someone must have used force, tricks or threats to make you work or to sell sex. If you were under 18, any sale of sex counts, also with no force. Low pay alone is not enough.
clause-t-visa-force-or-trick = Working off a debt, or having your papers taken, can be trafficking when it kept you from leaving. A lawyer or trained helper can tell.
clause-t-visa-family = The husband or wife of a person who has this visa, or asks for it, can sometimes be included, here or abroad. A lawyer must look at it.
clause-t-visa-in-us = You must be in the United States, American Samoa or the Northern Mariana Islands, or at a border post. Close family of the person who was forced can sometimes be included from abroad.
clause-t-visa-alien = A T visa is for people who are not U.S. citizens or U.S. nationals.
clause-t-visa-on-account = You must be here because of the trafficking. If you escaped long ago, or left and came back, a lawyer must look at it. It does not mean no.
clause-t-visa-helped = You must have told a police, labor or child protection agency at least once, and helped when they asked in a fair way. This is not needed if you were under 18 at any time it happened, or if trauma makes it too hard. If you have not told anyone yet, a lawyer can help you do it safely.
clause-t-visa-hardship = Being sent away must mean very serious harm for you, more than the usual pain of having to leave. An officer decides.
clause-t-visa-trafficker = A person who trafficked others cannot have a T visa. If you were forced to do it, tell a lawyer.
clause-t-visa-security = The waiver does not cover dangers to national security. If you were in, or helped, an armed group, even by force, tell a lawyer first.
clause-t-visa-inadmissible = Crossing without permission, an old removal order, leaving after a long stay, helping others cross, a false paper or claim, or a crime can block the visa unless the government forgives it. Tell a lawyer everything first.
waiver-t-visa-i-192 = Form I-192 asks the government to forgive this. Crimes and most other problems can be forgiven only if the trafficking caused them or they were part of it. It is never sure.

deadline-t-visa-before-21 = Send your papers by this day so that parents, and brothers and sisters under 18, can be included
