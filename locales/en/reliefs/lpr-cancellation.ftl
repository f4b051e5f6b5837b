### Cancellation of removal for people who have a green card: INA 240A(a), Form EOIR-42A.

relief-lpr-cancellation = Keep your green card in court
    .gives = A judge can let a person with a green card stay, even after some crimes. You keep the card.

clause-lpr-cancellation-in-court = Only an immigration judge can give this, in a court case. If you are locked up, a case may be starting. After an order, the case must be opened again first.
clause-lpr-cancellation-green-card = You must have a green card. A card that has run out still counts.
clause-lpr-cancellation-five-years = You need 5 years with a green card. Nothing stops these years: they run until the judge decides. If you are short, ask a lawyer.
clause-lpr-cancellation-residence = You need 7 years of living here, counted from your first legal entry. The count can stop early.
clause-lpr-cancellation-military-service = Two years of active U.S. military duty with an honorable record can take the place of the 7 years.
clause-lpr-cancellation-seven-years = Seven years must have passed since an officer first let you in with a visa, or since the green card if you came without one. If you are short, or the border officer only waved you through, ask a lawyer.
clause-lpr-cancellation-notice-stop = A court paper (Notice to Appear) that shows the date, time and place of the hearing stops the 7 years. One that does not show them does not stop the years.
clause-lpr-cancellation-offense-stop = Some offenses stop the 7 years on the day they happened. Only a lawyer can say if yours is one of them.
clause-lpr-cancellation-lawful-card = The green card must have been given the right way, without fraud or mistake.
clause-lpr-cancellation-discretion = The judge weighs the good and the bad: family, work, years here, and proof of change.
clause-lpr-cancellation-aggravated-felony = A person with an aggravated felony cannot get this. The name misleads: some small crimes are on that list and some big ones are not. A lawyer must read the court papers. For pleas before April 1997, ask about the old 212(c) law.
clause-lpr-cancellation-crew = A person who came as ship or plane crew after June 30, 1964 cannot get this.
clause-lpr-cancellation-exchange-visitor = Some people who came on a J visa, for medical training or with the two-year rule still open, cannot get this.
clause-lpr-cancellation-security = People who hurt others because of who they are, or who are tied to terrorism or spying, cannot get this. Being forced or being a soldier is not always that. Ask a lawyer.
clause-lpr-cancellation-earlier-relief = A person who already got cancellation, suspension or 212(c) in the past cannot get this again.
deadline-lpr-cancellation-papers-before-hearing = If your next hearing is the long one (individual hearing), papers are safe in court by this day. If the judge gave you another day, use that one
    .late = The safe day for papers may have passed. They may still be in time, or the judge may take them late. Ask the court or a lawyer today.
deadline-lpr-cancellation-five-years = Your 5 years with a green card are complete on this day
