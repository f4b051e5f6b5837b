### Withholding of removal: its name, each part of the law.

relief-withholding = Withholding of removal
    .gives = A judge can order that you not be sent to the one country where you are in danger. It lets you work. It does not lead to a green card, does not cover your family, and another country may still be chosen.
    .today = Since October 31, 2025, a judge may first decide if you can be sent to another country that has a deal with the United States. If so, your fear of your own country may not be heard. Talk to a lawyer before your next hearing.

clause-withholding-alien = This protection is for people who are not U.S. citizens or U.S. nationals.
clause-withholding-in-us = You must be in the United States. If you leave, you lose this protection.
clause-withholding-fear = You must fear for your life or freedom if you go back, or have been hurt or threatened there.
clause-withholding-ground = A main reason for the harm must be your religion, race or tribe, nationality, politics, or a group you belong to. The true reason can be hard to see. A lawyer can help find it.
clause-withholding-harm-source = The harm must come from the government, or from people it cannot or will not stop.
clause-withholding-court = Only an immigration judge decides this, in a court case or after a fear interview about an old order. If you have no court case, there is nothing to ask for now, but it can protect you later. Do not look for a court case without a lawyer.
clause-withholding-more-likely = You must show that harm is more likely than not. If you were harmed before for these reasons, the judge starts by believing it can happen again. There is no one-year limit.
clause-withholding-persecutor = A person who took part in hurting others because of who they are cannot get this. If you were forced, or only served in an army or police, tell a lawyer.
clause-withholding-serious-crime = A conviction for a particularly serious crime stops this. Five years of sentence or more for "aggravated felonies" always counts. Other convictions depend on what happened.
clause-withholding-crime-abroad = A serious crime in another country before you came, not for political reasons, stops this.
clause-withholding-security = A person seen as a danger to the security of the United States, or who helped an armed group, may not get this. A lawyer must look at it.
clause-withholding-third-country-deal = If the judge decides to send you to another country under a deal with the United States, your fear of your own country may not be heard. You can show that you would be in danger there too.
