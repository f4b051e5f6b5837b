### U visa: its name, each part of the law, the waiver, and its dates.

relief-u-visa = U visa for crime victims
    .gives = For people hurt by a serious crime who help the police or another agency. It can let you stay and work for up to four years, protect close family, and open the way to a green card after three years. Only 10,000 are given each year, so the wait is many years. Some people get a work permit and a pause on deportation while they wait. The pause can be taken away.

clause-u-visa-listed-crime = The crime must be on the law's list, or be very close to one on it. Examples: violence at home, sexual assault, a serious assault, kidnapping, stalking, blackmail, forced work, or threats to keep you silent. Theft or robbery counts only if it was as serious as one of these.
clause-u-visa-family = The husband or wife of a person who has this visa, or asks for it, can sometimes be included. A lawyer must look at it.
clause-u-visa-victim = You must be the person hurt by the crime. Sometimes a close relative counts too.
clause-u-visa-indirect = If the person hurt died, cannot speak for themselves, or was a child, the husband or wife and children under 21 can count. If that person was under 21, the parents, and brothers and sisters under 18, can count too. It does not matter if the person hurt is a U.S. citizen.
clause-u-visa-alien = A U visa is for people who are not U.S. citizens or U.S. nationals.
clause-u-visa-substantial-abuse = The crime must have caused you serious harm to body or mind. Papers from a doctor or therapist can help show it.
clause-u-visa-information = You must know something about the crime. For a child under 16, a parent or other adult can know it.
clause-u-visa-helpful = You must have helped, be helping, or be ready to help the police or another agency. If you were under 16 at the time, a parent or other adult can do this for you.
clause-u-visa-us-law = The crime must have happened in the United States or must have broken United States law. It does not matter how long ago.
clause-u-visa-certification = Police, a prosecutor, a judge, or a child or labor agency must sign form I-918B. It must reach the government less than six months after it is signed. If the form gets too old, you can ask for a new one. The agency may say no. A closed case is not a problem.
clause-u-visa-refused = A person who refused to help with no good reason may lose the U visa. Fear, danger and trauma can be good reasons.
clause-u-visa-own-crime = A person who took part in the same crime is not counted as its victim. A lawyer should look at any arrest.
clause-u-visa-persecutor = The waiver does not cover people who took part in Nazi crimes, genocide or torture.
clause-u-visa-inadmissible = Crossing without permission, an old removal order, leaving after a long stay, helping others cross, helping an armed group, a false paper or claim, or a crime can block the visa unless the government forgives it. Tell a lawyer everything first.
waiver-u-visa-i-192 = Form I-192 asks the government to forgive this. It can forgive almost everything, also a false claim to be a citizen or coming back after an order. It is never sure, and violent crimes are hard to forgive.

deadline-u-visa-certification = Your papers must arrive before the signed form I-918B is six months old
    .late = The signed form may be too old now. Ask the agency for a new signature.
deadline-u-visa-before-21 = Send your papers by this day so that parents, and brothers and sisters under 18, can be included
