### Protection under the Convention Against Torture: its name, each part of the law.

relief-cat = Torture protection (CAT)
    .gives = A judge can order that you not be sent to a country where you would be tortured. Crimes and late papers do not close it. It does not lead to a green card, and another country may still be chosen.
    .today = Since October 31, 2025, a judge may first decide if you can be sent to another country that has a deal with the United States. If so, your fear of your own country may not be heard. Talk to a lawyer before your next hearing.

clause-cat-alien = This protection is for people who are not U.S. citizens or U.S. nationals.
clause-cat-in-us = You must be in the United States.
clause-cat-fear = It is about harm that would happen in the future if you go back. Harm in the past helps to prove it.
clause-cat-official = The torture must come from police, army or other officials, or happen while they agree to it or look away. Gangs or family can count when officials look away.
clause-cat-torture = The harm must be very severe pain, of body or mind, done on purpose.
clause-cat-court = Only an immigration judge decides this, in a court case or after a fear interview about an old order. If you have no court case, there is nothing to ask for now, but it can protect you later. Do not look for a court case without a lawyer.
clause-cat-more-likely = You must show that torture is more likely than not, and that no other part of the country is safe for you.
clause-cat-weaker-form = Serious crimes, hurting others or helping an armed group can take away the stronger form of this protection.
clause-cat-third-country-deal = If the judge decides to send you to another country under a deal with the United States, your fear of your own country may not be heard. You can show that you would be in danger there too.

waiver-cat-deferral = The weaker form, "deferral of removal", stays open whatever a person did. It can be ended later, and the person can be kept in detention.
