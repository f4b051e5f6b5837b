### Cancellation of removal after ten years, for people without a green card: INA 240A(b)(1), Form EOIR-42B.

relief-cancellation-240a-b1 = Ten years here: asking the judge for a green card
    .gives = A judge can give a green card to a person who has been here 10 years and whose close family would suffer very much. Only 4,000 are given each year, so people wait.

clause-cancellation-240a-b1-in-court = Only an immigration judge can give this, in a court case. You cannot file for it first. If you are locked up, a case may be starting. Never let anyone put you in court just for this. After an order, the case must be opened again.
clause-cancellation-240a-b1-non-resident = This is for people who are not citizens and have no green card. People with a card have another law.
clause-cancellation-240a-b1-in-us = You must be in the United States.
clause-cancellation-240a-b1-presence = You need 10 years in a row in the United States, up to now. The count can stop or break.
clause-cancellation-240a-b1-military-service = Two years of active U.S. military duty with an honorable record can take the place of the 10 years.
clause-cancellation-240a-b1-ten-years = Ten years must have passed since you came to live here. If you are short and no full court paper stopped the years, ask a lawyer: they may still be running.
clause-cancellation-240a-b1-notice-stop = A court paper (Notice to Appear) that shows the date, time and place of the hearing stops the 10 years. One that does not show them never stops the years. A hearing notice later does not mend it.
clause-cancellation-240a-b1-offense-stop = Some offenses stop the 10 years on the day they happened. Only a lawyer can say if yours is one of them.
clause-cancellation-240a-b1-trips = One trip of more than 90 days, or more than 180 days of trips in all, breaks the 10 years. The count may then start again after the trip.
clause-cancellation-240a-b1-sent-back = A deportation, or signing papers to leave, breaks the 10 years. The count may then start again when you come back. If you did not know what you signed, tell a lawyer.
clause-cancellation-240a-b1-turned-back = Being turned back at the border, with no order and nothing signed, may not break the 10 years. Only a lawyer can say.
clause-cancellation-240a-b1-good-character = You need good moral character for 10 years before the decision. Lies to the government, some crimes and unpaid support can hurt it.
clause-cancellation-240a-b1-relative = You need a husband, wife, parent, or unmarried child under 21 who is a citizen or has a green card. The judge looks at this on the day of the decision. Brothers, sisters and grown children do not count.
clause-cancellation-240a-b1-spouse = A husband or wife who is a citizen or has a green card.
clause-cancellation-240a-b1-child = An unmarried child under 21 who is a citizen or has a green card. If the child turns 21 or marries before the decision, it no longer counts.
clause-cancellation-240a-b1-parent = A mother or father who is a citizen or has a green card.
clause-cancellation-240a-b1-step-or-adoptive-parent = A stepparent counts if that marriage came before you turned 18. An adoptive parent counts if the adoption came before 16, or before 18 with a younger brother or sister.
clause-cancellation-240a-b1-hardship = That relative must suffer much more than families usually suffer. Your own hardship does not count. Judges are strict, so medical and school proof matters.
clause-cancellation-240a-b1-discretion = The judge may still say no. Two or more cases of driving drunk weigh heavily. After a yes, you may wait for one of the 4,000 yearly places.
clause-cancellation-240a-b1-convictions = Many convictions, at any time in life, close this path. Others do not. Only a lawyer who reads the court papers can say.
clause-cancellation-240a-b1-jail-180 = 180 days or more in jail for crimes, within the 10 years, takes away good moral character.
clause-cancellation-240a-b1-crew = A person who came as ship or plane crew after June 30, 1964 cannot get this.
clause-cancellation-240a-b1-j-two-years = A person who came on a J visa and still has the two-year rule open cannot get this.
clause-cancellation-240a-b1-exchange-medical = A person who came on a J visa for medical training cannot get this.
clause-cancellation-240a-b1-security = People who hurt others because of who they are, or who are tied to terrorism or spying, cannot get this. Being forced or being a soldier is not always that. Ask a lawyer.
clause-cancellation-240a-b1-earlier-relief = A person who already got cancellation, suspension or 212(c) in the past cannot get this again.
clause-cancellation-240a-b1-missed-court = A person who missed court after the judge gave the warnings aloud may be blocked for 10 years, unless the order is undone.
clause-cancellation-240a-b1-stayed-past-departure = A person who agreed to leave by a date and stayed may be blocked for 10 years. Abuse can excuse it.
waiver-cancellation-240a-b1-abuse-victim = A victim of domestic violence may be forgiven some convictions tied to the abuse.
waiver-cancellation-240a-b1-j-waiver = The two-year rule can be excused, for example for hardship to a citizen or green card spouse or child, or danger at home.
deadline-cancellation-240a-b1-papers-before-hearing = If your next hearing is the long one, papers must be in court by this day
    .late = The day for papers may have passed. Ask the court or a lawyer today about late papers.
deadline-cancellation-240a-b1-ten-years = Ten years since you came are complete on this day, if nothing stopped them
